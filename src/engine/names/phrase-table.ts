/** Finds fixed phrases (titles, offices, places) in tokens, longest first. For some thousands of phrases; names have their index. */
import { Gap, Tokens } from "./tokens";

interface Entry<T> {
  /** Hash A of each word after the first. */
  rest: number[];
  value: T;
  phrase: string;
}

export interface PhraseHit<T> {
  /** Tokens it takes. */
  length: number;
  value: T;
  /** The folded words, joined by single spaces. */
  phrase: string;
}

/** Most words begin no phrase; as many bits tell so at once. */
const FILTER_BITS = 1 << 16;

export class PhraseTable<T> {
  /** A bit for the low bits of each first word's hash. */
  readonly #filter = new Uint8Array(FILTER_BITS >> 3);
  readonly #byFirst = new Map<number, Entry<T>[]>();

  /** @param phrases folded words joined by single spaces, with what each stands for */
  constructor(phrases: Iterable<readonly [string, T]>) {
    for (const [phrase, value] of phrases) {
      const [first, ...rest] = Tokens.of(phrase).hashA;
      if (first === undefined) continue;
      const list = this.#byFirst.get(first) ?? [];
      list.push({ rest, value, phrase });
      this.#filter[(first & (FILTER_BITS - 1)) >> 3] =
        (this.#filter[(first & (FILTER_BITS - 1)) >> 3] ?? 0) | (1 << (first & 7));
      this.#byFirst.set(first, list);
    }
    for (const list of this.#byFirst.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  }

  /** The longest phrase that starts at token `at`, or null. */
  at(tokens: Tokens, at: number): PhraseHit<T> | null {
    const first = tokens.hashA[at] ?? 0;
    if (((this.#filter[(first & (FILTER_BITS - 1)) >> 3] ?? 0) & (1 << (first & 7))) === 0) return null;
    const list = this.#byFirst.get(first);
    if (!list) return null;
    search: for (const { rest, value, phrase } of list) {
      for (let i = 0; i < rest.length; i++) {
        const gap = tokens.gapBefore(at + i + 1);
        if (gap === Gap.Break || gap === Gap.Comma || gap === Gap.Apostrophe) continue search;
        if (tokens.hashA[at + i + 1] !== rest[i]) continue search;
      }
      return { length: rest.length + 1, value, phrase };
    }
    return null;
  }
}
