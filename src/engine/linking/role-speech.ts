/** Whose words a text gives: "the president" of a Russian minister is Russia's, whatever country the article is about. */
import type { FactBase } from "../facts/base";
import { membershipOn } from "../facts/membership-on";
import type { Membership } from "../facts/types";
import type { Entity } from "./discourse";
import type { Held } from "./role-bearers";
import { foremost, localHolders, onOrJustBefore } from "./role-holders";
import type { Naming, RoleMemory } from "./role-memory";
import { COMMON, isBodyCode } from "./role-terms";
import { type Designation, spanOver } from "./roles";
import type { Spot } from "./spots";
import type { ReadBlock } from "./types";

/** Somebody who is said to speak, with where the name stands in the text of the block. UTF-16 units. */
export interface Speaking {
  person: number;
  start: number;
  end: number;
}

/** Those of spots that are said to speak, of whom it is known who they are. */
export const speakingIn = (spots: readonly Spot[], personOf: (spot: Spot) => number | null): Speaking[] =>
  spots.flatMap((spot) => {
    const person = spot.speaks ? personOf(spot) : null;
    if (person === null) return [];
    const { tokens } = spot.block;
    return [{ person, start: tokens.start[spot.from] as number, end: tokens.end[spot.to - 1] as number }];
  });

/** One left open goes on to the end: so papers quote several paragraphs. An apostrophe ends none. */
const QUOTES = /"[^"]*(?:"|$)|“[^”]*(?:”|$)|‘(?:[^’]|’(?=\p{L}))*(?:’|$)/gu;
/** "THE SECRETARY:", "Mr Earnest:", "Q:" before what each says. */
const LABEL = /^\s*(?:\p{Lu}[\p{L}.'’-]*\s+){0,5}\p{Lu}[\p{L}.'’-]*\s*(?:\([^)]{0,80}\))?\s*:\s/u;
/** "…," she said; … he added: "…": whoever spoke before. */
const GOES_ON = /^[\s,]*(?:(?:he|she)\s+\p{L}+|(?:said|added)\s+(?:he|she))\b/u;
const WENT_ON = /\b(?:[Hh]e|[Ss]he)\s+\p{L}+[.,:]?\s*$/u;
/** As far from its quotation stands who speaks. UTF-16 units. */
const FAR_BEHIND = 80;
const FAR_BEFORE = 120;
/** As far back as the last speaker still is who "she" is. Blocks. */
const SPOKE_BLOCKS = 2;

/** Whoever represents one country in another speaks of either. */
const BETWEEN = /ambassador|envoy|consul|representative to/i;

/** With as many labels a text is a transcript: who speaks goes on in the blocks after it. */
const LABELS = 2;

const RELATIVES = new Set(["that", "who", "whom"]);

export class Speech {
  readonly #base: FactBase;
  readonly #day: string;
  /** Who speaks in the transcript at hand; null where nobody known does, or the text is no transcript. */
  #labelled: Entity | null = null;
  #labels = 0;
  /** Whose officials have spoken in the transcript so far: who asks them speaks of their country. */
  readonly #hosts = new Set<string>();
  #speaking: readonly Speaking[] = [];
  /** The quotations of the block, and who is said to speak outside them; null until asked for. */
  #parts: { quotes: { from: number; to: number }[]; outside: Speaking[] } | null = null;
  #last: { person: number; block: number } | null = null;

  constructor(base: FactBase, day: string) {
    this.#base = base;
    this.#day = day;
  }

  /** Begins a block. @param speaking who is said to speak in it, in order */
  begin({ index, text }: ReadBlock, speaking: readonly Speaking[]): void {
    const last = this.#speaking.at(-1);
    if (last) this.#last = { person: last.person, block: index - 1 };
    const isLabelled = text.includes(":") && LABEL.test(text);
    if (isLabelled) this.#labels++;
    if (isLabelled || this.#labels < LABELS) this.#labelled = null;
    this.#speaking = speaking;
    this.#parts = null;
  }

  /** To be told of every name: one with a colon behind it at the beginning of a block speaks there, in a transcript until the next. */
  named({ before, block: { text, tokens }, from, to }: Spot, entity: Entity): void {
    const first = before.at(-1)?.from ?? from;
    if (first !== 0 || text[tokens.end[to - 1] as number] !== ":") return;
    this.#labelled = entity;
    const country = entity < 0 ? null : this.#countryOf(entity);
    if (country !== null) this.#hosts.add(country);
  }

  /**
   * The one who holds an office in the country of whoever says it; null where the text does not say who speaks, or that country has
   * no such office.
   * @param term of an office that names no country, held on the article's day
   */
  ownHolder(block: ReadBlock, role: Designation, term: string, memory: RoleMemory): Held | "unclear" | null {
    if (COMMON.has(term)) return null;
    const speaker = this.#speakerAt(block, role);
    const [host, ...others] = this.#hosts;
    const asked = speaker === null && this.#labels >= LABELS && others.length === 0 ? host : null;
    const country = speaker === null ? asked : this.#countryOf(speaker);
    if (!country) return null;
    const inOffice = onOrJustBefore(localHolders(this.#base, country, term), this.#day);
    const isOwn = (person: Entity): boolean => inOffice.some((one) => one.person === person);
    const holder = foremost(this.#base, inOffice, this.#day);
    // The president of one country means another's.
    if (!holder || (speaker !== null && isOwn(speaker))) return null;
    const here = memory.recent().filter((one) => one.block === block.index && one.entity >= 0);
    const isOther = here.some((one) => !isOwn(one.entity) && this.#mayBe(one, term));
    return isOther || this.#isRelative(block, role, country, here) ? "unclear" : { ...holder, country };
  }

  /** "We met President Macron. The president …" */
  #mayBe({ entity, term: called }: Naming, term: string): boolean {
    return (
      called === term ||
      this.#held(entity).some(({ country }) =>
        localHolders(this.#base, country ?? "", term).some(({ person }) => person === entity),
      )
    );
  }

  /** "Ambassador Kim, whom the president has chosen": Kim's. */
  #isRelative(
    { tokens }: ReadBlock,
    { from }: Designation,
    country: string,
    [last]: readonly Naming[],
  ): boolean {
    return (
      last !== undefined &&
      RELATIVES.has(tokens.norm(from - 1)) &&
      this.#base.people.at(last.entity).country !== country
    );
  }

  /** Who says what stands at a role phrase; null where that is not clear. */
  #speakerAt(block: ReadBlock, { from }: Designation): number | null {
    const { text, tokens } = block;
    this.#parts ??= this.#partsOf(text);
    const { quotes, outside } = this.#parts;
    const quote = spanOver(quotes, tokens.start[from] as number);
    if (!quote) return this.#labelled !== null && this.#labelled >= 0 ? this.#labelled : null;
    const behindAt = firstFrom(outside, quote.to);
    const behind = outside[behindAt];
    if (behind && behind.start - quote.to <= FAR_BEHIND) return behind.person;
    const before = outside[behindAt - 1];
    if (before && quote.from - before.end <= FAR_BEFORE) return before.person;
    const isAll = quote.from <= 1 && quote.to >= text.trimEnd().length;
    const goesOn =
      GOES_ON.test(text.slice(quote.to, quote.to + FAR_BEHIND)) ||
      WENT_ON.test(text.slice(Math.max(0, quote.from - FAR_BEHIND), quote.from));
    if (!isAll && !goesOn) return null;
    if (before) return before.person;
    return this.#last && block.index - this.#last.block <= SPOKE_BLOCKS ? this.#last.person : null;
  }

  #partsOf(text: string) {
    const quotes = [...text.matchAll(QUOTES)].map(({ 0: { length }, index }) => ({
      from: index,
      to: index + length,
    }));
    return { quotes, outside: this.#speaking.filter(({ start }) => spanOver(quotes, start) === null) };
  }

  #held(person: number): Membership[] {
    return this.#base.people
      .at(person)
      .memberships.filter((one) => membershipOn(one, this.#day) === "within");
  }

  /** For which country somebody speaks on the day; null where that may be several. */
  #countryOf(person: number): string | null {
    const held = this.#held(person);
    if (held.some(({ country, label }) => BETWEEN.test(label) || isBodyCode(country ?? ""))) return null;
    const [country, ...others] = new Set(held.flatMap((one) => one.country ?? []));
    if (others.length > 0) return null;
    return country ?? this.#base.people.at(person).country;
  }
}

/** The first of speakers, in order, whose name begins at an offset or behind it. */
function firstFrom(speaking: readonly Speaking[], offset: number): number {
  let low = 0;
  for (let high = speaking.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((speaking[middle] as Speaking).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
