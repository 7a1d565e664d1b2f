/** The linker: reads an article as one and says whom each name and role phrase means, or leaves it alone. */
import type { FactBase } from "../facts/base";
import type { NameHit } from "../names/name-index";
import { ALL_CAPITALS, Tokens } from "../names/tokens";
import { Introducer } from "./introductions";
import { kinMentions, kinNames } from "./kin-names";
import { looksEnglish } from "./language";
import { passagesOf } from "./passages";
import { Reading, type Scoring } from "./reading";
import { type AskedOffices, officesAsked } from "./role-asked";
import { nameOwners } from "./role-nouns";
import { Setting } from "./role-setting";
import { worthOfRoles } from "./role-worth";
import { type NamedPlace, RoleFinder, spanOver } from "./roles";
import { shortNames } from "./short-names";
import { shortlist } from "./shortlist";
import { SpotFinder } from "./spots";
import { TopicFinder } from "./topic";
import { TUNING, type Tuning } from "./tuning";
import type { Article, Block, Mention, ReadBlock } from "./types";

export class Linker {
  readonly #base: FactBase;
  readonly #roles: RoleFinder;
  readonly #topics: TopicFinder;
  readonly #trace: ((scoring: Scoring) => void) | undefined;
  readonly #tuning: Tuning;

  /**
   * @param trace is told of every surname that was weighed
   * @param tuning where it is to differ from the linker as it is shipped
   */
  constructor(base: FactBase, trace?: (scoring: Scoring) => void, tuning: Partial<Tuning> = {}) {
    this.#base = base;
    this.#trace = trace;
    this.#tuning = { ...TUNING, ...tuning };
    this.#roles = new RoleFinder(base.vocabulary);
    this.#topics = new TopicFinder(base.vocabulary);
  }

  /**
   * All mentions of an article, in the order of its text, none overlapping another. The people they mean are open then.
   * @throws Error with a sentence, when a file of the base cannot be read
   */
  async link(article: Article): Promise<Mention[]> {
    const { without, guards } = this.#tuning;
    const english = looksEnglish(article);
    const blocks = article.blocks.map((block, index) => this.#read(block, index, english));
    const hits = blocks.map((block) => this.#base.names.match(block.tokens));
    blocks.forEach((block, i) => {
      block.places = withoutNames(block.places, hits[i] ?? []);
    });
    const passages = without.has("passages") ? article.blocks.map(() => null) : passagesOf(article);
    const setting = new Setting(blocks);
    nameOwners(this.#base, setting, blocks);
    const countries = setting.top();
    const offices = officesAsked(this.#base, blocks, article.date, passages);
    const holders = worthOfRoles(this.#base, offices, countries, article.date);
    const worth = shortlist(this.#base, blocks, hits, article.date, passages, holders);
    const relations = english && !without.has("shortNames") ? kinNames(this.#base, blocks, hits) : [];
    for (const { people } of relations) for (const person of people) worth.add(person);
    // Several articles at once are read one after the other, where nothing is to be waited for: side by side each would push the others'
    // tokens out of the cache.
    if (!this.#base.people.isOpen) await this.#base.people.open(worth);
    const finder = new SpotFinder(this.#base, this.#roles, worth, article.date, guards);
    const spots = blocks.map((block, i) => finder.find(block, hits[i] ?? []));
    const topic = this.#topics.topicOf(blocks);
    const sport = topic.sport && !without.has("sport");
    const politics = topic.politics || without.has("politics");
    const introducer = new Introducer(this.#base, article.date, { ...topic, sport, politics });
    const all = spots.flat();
    const introductions = introducer.read(all);
    const reading = new Reading(
      this.#base,
      article.date,
      introductions,
      english,
      { setting, worth },
      this.#tuning,
      this.#trace,
    );
    if (!without.has("titles")) reading.expect(all);
    this.#addHolders(offices, article.date, { worth, countries, setting });
    if (!this.#base.people.isOpen) await this.#base.people.open(worth);
    blocks.forEach((block, i) => {
      reading.block(block, spots[i] ?? [], passages[i] ?? null);
    });
    const late = reading.late();
    if (without.has("shortNames"))
      return late.length === 0 ? reading.mentions : inOrder([...reading.mentions, ...late]);
    const kin = kinMentions(this.#base, relations, reading.mentions);
    const short = shortNames(this.#base, this.#roles, blocks, introductions, spots, kin);
    const added = [...late, ...kin.map(({ mention }) => mention), ...short];
    return added.length === 0 ? reading.mentions : inOrder([...reading.mentions, ...added]);
  }

  /** The people of an article tell what it is about as its places do: of those countries too the offices it names may mean somebody. */
  #addHolders(
    offices: AskedOffices,
    day: string,
    { worth, countries, setting }: { worth: Set<number>; countries: readonly string[]; setting: Setting },
  ): void {
    const isNew = (country: string) => !countries.includes(country);
    const owners = setting.all().filter(isNew);
    if (owners.length === 0) return;
    const more = worthOfRoles(this.#base, offices, setting.top().filter(isNew), day, owners);
    for (const person of more) worth.add(person);
  }

  #read(block: Block, index: number, english: boolean): ReadBlock {
    const tokens = Tokens.of(block.text);
    const designations = english && !this.#tuning.without.has("titles") ? this.#roles.find(tokens) : [];
    // Each field by itself: a spread makes an object that is slow to read, and every step reads blocks.
    return {
      text: block.text,
      kind: block.kind,
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

/** Without those that are part of somebody's name: "William Hague", "Jim Jordan". */
const withoutNames = (places: readonly NamedPlace[], hits: readonly NameHit[]): readonly NamedPlace[] =>
  places.filter(({ from, to }) => {
    const name = spanOver(hits, from);
    return name === null || to > name.to || name.to - name.from === to - from;
  });

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

/** With as many longer words it is no headline but a list of names; texts in capitals alone may be long. */
const LONGEST_HEADLINE = 25;

/** Nearly every longer word has a capital, as in many headlines. */
function isTitleCase(tokens: Tokens): boolean {
  let long = 0;
  let capital = 0;
  let capitals = 0;
  for (let i = 0; i < tokens.count; i++) {
    const length = (tokens.end[i] as number) - (tokens.start[i] as number);
    if (length < 4) continue;
    long++;
    if (((tokens.flags[i] ?? 0) & ALL_CAPITALS) !== 0) capitals++;
    if (tokens.isCapital(i)) capital++;
    else if (length >= ALWAYS_CAPITAL) return false;
  }
  return long >= 3 && capital / long >= 0.75 && (long <= LONGEST_HEADLINE || capitals / long >= 0.75);
}
