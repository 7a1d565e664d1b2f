/** The linker: reads an article as one and says whom each name and role phrase means, or leaves it alone. */
import type { FactBase } from "../facts/base";
import { Tokens } from "../names/tokens";
import { Introducer } from "./introductions";
import { looksEnglish } from "./language";
import { passagesOf } from "./passages";
import { Reading, type Scoring } from "./reading";
import { Setting } from "./role-setting";
import { RoleFinder } from "./roles";
import { shortNames } from "./short-names";
import { shortlist } from "./shortlist";
import { findSpots } from "./spots";
import { topicOf } from "./topic";
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
    const setting = new Setting(blocks);
    const worth = shortlist(this.#base, blocks, hits, article.date, passages, setting);
    await this.#base.people.open(worth);
    const spots = blocks.map((block, i) =>
      findSpots(this.#base, this.#roles, block, hits[i] ?? [], worth, article.date),
    );
    const introducer = new Introducer(this.#base, article.date, topicOf(this.#base, blocks));
    const introductions = introducer.read(spots.flat());
    const reading = new Reading(
      this.#base,
      article.date,
      introductions,
      english,
      { setting, worth },
      this.#trace,
    );
    blocks.forEach((block, i) => {
      reading.block(block, spots[i] ?? [], passages[i] ?? null);
    });
    const short = shortNames(this.#base, this.#roles, blocks, introductions, spots);
    return short.length === 0 ? reading.mentions : inOrder([...reading.mentions, ...short]);
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
      places: this.#roles.places(tokens),
      designationFrom: new Map(designations.map((designation) => [designation.from, designation])),
      designationTo: new Map(designations.map((designation) => [designation.to, designation])),
    };
  }
}

/** Mentions by block and place; of two that overlap the first, as `mentions` has them, stays. */
function inOrder(mentions: readonly Mention[]): Mention[] {
  const sorted = [...mentions].sort((a, b) => a.block - b.block || a.start - b.start);
  return sorted.filter((mention, i) => {
    const before = sorted[i - 1];
    return !before || before.block !== mention.block || before.end <= mention.start;
  });
}

/** A word as long as this has a capital in every headline that gives them to words; shorter ones need not have. UTF-16 units. */
const ALWAYS_CAPITAL = 6;

/** Nearly every longer word has a capital, as in many headlines. */
function isTitleCase(tokens: Tokens): boolean {
  let long = 0;
  let capital = 0;
  for (let i = 0; i < tokens.count; i++) {
    const length = (tokens.end[i] as number) - (tokens.start[i] as number);
    if (length < 4) continue;
    long++;
    if (tokens.isCapital(i)) capital++;
    else if (length >= ALWAYS_CAPITAL) return false;
  }
  return long >= 3 && capital / long >= 0.75;
}
