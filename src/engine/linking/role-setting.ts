/** Which countries an article is about, as its places and people tell: "the prime minister" alone is theirs. */
import type { Person } from "../facts/types";
import { ALL_CAPITALS, Gap } from "../names/tokens";
import { cityAtStart } from "./dateline-cities";
import { stateAt } from "./role-states";
import { OF_ONE } from "./role-terms";
import type { ReadBlock } from "./types";

/** What one naming of a country counts: where it stands says how much the article is about it. */
const WEIGHT = { mention: 1, person: 1, title: 2, dateline: 4 } as const;
/** Bylines and datelines stand among the first blocks. */
const OPENING_BLOCKS = 4;
const BYLINE = /^\s*(?:by|from)\b/i;
/** Longer blocks that begin so are prose. UTF-16 units. */
const LONGEST_BYLINE = 120;
/** Between a dateline and its text. */
const DASH = /^\s*(?:\([^)]*\)\s*)?(?:[—–]|--?\s)/;
/** As many words as a dateline has at most. */
const LONGEST_DATELINE = 6;
/** As many countries as an article can be about. */
const MOST = 4;

/** Offices of governments. */
const GOVERNS = /(?:minister|secretary of state|president|premier|chancellor|king|queen)$/;

export class Setting {
  readonly #weights = new Map<string, number>();
  readonly #people = new Set<Person>();
  readonly #seats = new Set<string>();
  #top: string[] | null = null;

  constructor(blocks: readonly ReadBlock[]) {
    for (const block of blocks) {
      for (const { place, from, to } of block.places) {
        const where = isDateline(block, from, to) ? "dateline" : block.kind === "title" ? "title" : "mention";
        this.#add(place.country, WEIGHT[where]);
        if (place.executive && place.organization !== null) this.#seats.add(place.country);
      }
      const city = block.index < OPENING_BLOCKS ? cityAtStart(block.tokens) : null;
      if (city && isDateline(block, 0, city.to)) this.#add(city.country, WEIGHT.dateline);
      for (let at = 0; at < block.tokens.count; at++) {
        const state = stateAt(block.tokens, at);
        if (!state) continue;
        this.#add("US", WEIGHT[isDateline(block, at, state.to) ? "dateline" : "mention"]);
        at = state.to - 1;
      }
      for (const { phrase, place } of block.designations) {
        const country = OF_ONE[phrase] ?? (place && GOVERNS.test(phrase) ? place.country : undefined);
        if (country !== undefined && !place?.organization) this.#seats.add(country);
      }
    }
  }

  /** Counts somebody whom the article names, once. */
  person(person: Person): void {
    if (person.country === null || this.#people.has(person)) return;
    this.#people.add(person);
    this.#add(person.country, WEIGHT.person);
  }

  #add(country: string, weight: number): void {
    this.#weights.set(country, (this.#weights.get(country) ?? 0) + weight);
    this.#top = null;
  }

  /** Does the article name the seat of a country's government, "the White House", or an office of it, "Hungary's prime minister"? */
  isSeatOf(country: string): boolean {
    return this.#seats.has(country);
  }

  weight(country: string): number {
    return this.#weights.get(country) ?? 0;
  }

  /** All countries that the article names, or that somebody it names is of. */
  all(): readonly string[] {
    return [...this.#weights.keys()];
  }

  /** The countries the article is most about, the first most. */
  top(): readonly string[] {
    this.#top ??= [...this.#weights]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, MOST)
      .map(([country]) => country);
    return this.#top;
  }
}

/** "WASHINGTON —", "CHRISTCHURCH, New Zealand –", "By Clive Rusk, Tokyo". */
function isDateline({ index, text, tokens }: ReadBlock, from: number, to: number): boolean {
  if (index >= OPENING_BLOCKS) return false;
  if (text.length < LONGEST_BYLINE && BYLINE.test(text)) return true;
  if (((tokens.flags[0] ?? 0) & ALL_CAPITALS) === 0 || to > LONGEST_DATELINE) return false;
  if (from === 0 && [Gap.Break, Gap.Comma].includes(tokens.gapBefore(to))) return true;
  return DASH.test(text.slice(tokens.end[to - 1], tokens.start[to]));
}
