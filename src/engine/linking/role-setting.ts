/** Which countries an article is about, as its places and people tell: "the prime minister" alone is theirs. */
import type { Person } from "../facts/types";
import { ALL_CAPITALS, Gap } from "../names/tokens";
import type { ReadBlock } from "./types";

/** What one naming of a country counts: where it stands says how much the article is about it. */
const WEIGHT = { mention: 1, person: 1, title: 2, dateline: 4 } as const;
/** Bylines and datelines stand among the first blocks. */
const OPENING_BLOCKS = 4;
const BYLINE = /^\s*(?:by|from)\b/i;
/** Longer blocks that begin so are prose. UTF-16 units. */
const LONGEST_BYLINE = 120;
/** As many countries as an article can be about. */
const MOST = 4;

export class Setting {
  readonly #weights = new Map<string, number>();
  readonly #people = new Set<Person>();

  constructor(blocks: readonly ReadBlock[]) {
    for (const block of blocks) {
      for (const { place, from, to } of block.places) {
        const where = isDateline(block, from, to) ? "dateline" : block.kind === "title" ? "title" : "mention";
        this.#add(place.country, WEIGHT[where]);
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
  }

  weight(country: string): number {
    return this.#weights.get(country) ?? 0;
  }

  /** The countries the article is most about, the first most. */
  top(): string[] {
    return [...this.#weights]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, MOST)
      .map(([country]) => country);
  }
}

/** "WASHINGTON —", "By Clive Rusk, Tokyo". */
function isDateline({ index, text, tokens }: ReadBlock, from: number, to: number): boolean {
  if (index >= OPENING_BLOCKS) return false;
  if (text.length < LONGEST_BYLINE && BYLINE.test(text)) return true;
  const capitals = ((tokens.flags[from] ?? 0) & ALL_CAPITALS) !== 0;
  return from === 0 && capitals && [Gap.Break, Gap.Comma].includes(tokens.gapBefore(to));
}
