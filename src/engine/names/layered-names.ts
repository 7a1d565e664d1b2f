/** Names of the base with a reader's own over them: one matcher over several indexes, each a file of the same form. */
import type { Bearer, NameHit, NameIndex, Names } from "./name-index";
import { NameScanner } from "./name-scanner";
import type { Tokens } from "./tokens";

/** An index, and the number that its person 0 has here: an overlay's people are numbered on behind those of the base. */
export interface NameLayer {
  index: NameIndex;
  firstPerson: number;
}

/**
 * Several indexes as one: the longest name wins whichever has it, and where two have names of the same words, the hit can mean the
 * bearers of both. Whose a person is, its number tells: an overlay's are not below its `firstPerson`.
 */
export class LayeredNames implements Names {
  readonly #layers: readonly NameLayer[];
  readonly #scanner: NameScanner;
  /** Entries of all layers; behind them are numbered those that several layers have together. */
  readonly #entries: number;
  readonly #joined: number[][] = [];
  readonly #numbers = new Map<string, number>();

  /** @param layers the base first */
  constructor(layers: readonly NameLayer[]) {
    this.#layers = layers;
    this.#scanner = new NameScanner(layers.map(({ index }) => index));
    this.#entries = layers.reduce((sum, { index }) => sum + index.entries, 0);
  }

  match(tokens: Tokens): NameHit[] {
    const hits: NameHit[] = [];
    for (const hit of this.#scanner.match(tokens)) {
      const last = hits.at(-1);
      if (last?.from === hit.from) last.entry = this.#join(last.entry, hit.entry);
      else hits.push({ ...hit });
    }
    return hits;
  }

  #join(one: number, other: number): number {
    const parts = [...this.#parts(one), other];
    const key = parts.join(" ");
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#entries + this.#joined.length;
    this.#joined.push(parts);
    this.#numbers.set(key, number);
    return number;
  }

  #parts(entry: number): number[] {
    return entry < this.#entries ? [entry] : (this.#joined[entry - this.#entries] ?? []);
  }

  /** Whom an entry can mean, those of the base first. */
  bearers(entry: number): Bearer[] {
    return this.#parts(entry).flatMap((part) => {
      let own = part;
      for (const { index, firstPerson } of this.#layers) {
        if (own < index.entries) {
          return index.bearers(own).map(({ person, kind }) => ({ person: firstPerson + person, kind }));
        }
        own -= index.entries;
      }
      return [];
    });
  }
}
