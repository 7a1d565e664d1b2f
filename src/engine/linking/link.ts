/** The linker: reads an article as one and says whom each name and role phrase means, or leaves it alone. */
import type { FactBase } from "../facts/base";
import { Tokens } from "../names/tokens";
import { Introducer } from "./introductions";
import { looksEnglish } from "./language";
import { passagesOf } from "./passages";
import { Reading, type Scoring } from "./reading";
import { RoleFinder } from "./roles";
import { shortlist } from "./shortlist";
import { findSpots } from "./spots";
import type { Article, Block, Mention, ReadBlock } from "./types";

export class Linker {
  readonly #base: FactBase;
  readonly #roles: RoleFinder;
  readonly #trace: ((scoring: Scoring) => void) | undefined;

  /** @param trace is told of every surname that was weighed */
  constructor(base: FactBase, trace?: (scoring: Scoring) => void) {
    this.#base = base;
    this.#trace = trace;
    this.#roles = new RoleFinder(base.vocabulary);
  }

  /**
   * All mentions of an article, in the order of its text, none overlapping another. The people they mean are open then.
   * @throws Error with a sentence, when a file of the base cannot be read
   */
  async link(article: Article): Promise<Mention[]> {
    const english = looksEnglish(article);
    const blocks = article.blocks.map((block, index) => this.#read(block, index, english));
    const hits = blocks.map((block) => this.#base.names.match(block.tokens));
    const passages = passagesOf(article);
    const worth = shortlist(this.#base, blocks, hits, article.date, passages);
    await this.#base.people.open(worth);
    const spots = blocks.map((block, i) =>
      findSpots(this.#base, this.#roles, block, hits[i] ?? [], worth, article.date),
    );
    const introducer = new Introducer(this.#base, article.date, this.#countries(blocks));
    const reading = new Reading(
      this.#base,
      article.date,
      introducer.read(spots.flat()),
      english,
      this.#trace,
    );
    blocks.forEach((block, i) => {
      reading.block(block, spots[i] ?? [], passages[i] ?? null);
    });
    return reading.mentions;
  }

  #read(block: Block, index: number, english: boolean): ReadBlock {
    const tokens = Tokens.of(block.text);
    const designations = english ? this.#roles.find(tokens) : [];
    return {
      ...block,
      index,
      tokens,
      titleCase: isTitleCase(tokens),
      designations,
      designationFrom: new Map(designations.map((designation) => [designation.from, designation])),
      designationTo: new Map(designations.map((designation) => [designation.to, designation])),
    };
  }

  /** Countries that the article names. */
  #countries(blocks: readonly ReadBlock[]): Set<string> {
    const countries = new Set<string>();
    for (const { tokens } of blocks) {
      for (let at = 0; at < tokens.count; at++) {
        const named = this.#roles.placeAt(tokens, at);
        if (named) countries.add(named.place.country);
      }
    }
    return countries;
  }
}

/** Nearly every longer word has a capital, as in many headlines. */
function isTitleCase(tokens: Tokens): boolean {
  let long = 0;
  let capital = 0;
  for (let i = 0; i < tokens.count; i++) {
    if ((tokens.end[i] as number) - (tokens.start[i] as number) < 4) continue;
    long++;
    if (tokens.isCapital(i)) capital++;
  }
  return long >= 3 && capital / long >= 0.75;
}
