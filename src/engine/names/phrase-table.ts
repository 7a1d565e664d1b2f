/** Finds fixed phrases (titles, offices, places) in tokens, longest first. For some thousands of phrases; names have their index. */
import { Gap, Tokens } from "./tokens";

/** Phrases as JSON holds them: their first words are hashed by the build, since a background just started has no time to. */
export interface PhraseList {
  /** Folded words joined by single spaces. */
  phrases: string[];
  /** Hash A of each first word, ascending. */
  firsts: number[];
  /** Of each first word, how many words the longest of its phrases has. */
  longest: number[];
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

/** @param phrases folded words joined by single spaces; what has no word is left out */
export function listPhrases(phrases: Iterable<string>): PhraseList {
  const list: string[] = [];
  const longest = new Map<number, number>();
  for (const phrase of new Set(phrases)) {
    const [first, ...rest] = Tokens.of(phrase).hashA;
    if (first === undefined) continue;
    list.push(phrase);
    longest.set(first, Math.max(longest.get(first) ?? 0, 1 + rest.length));
  }
  const firsts = [...longest].sort(([a], [b]) => a - b);
  return { phrases: list, firsts: firsts.map(([hash]) => hash), longest: firsts.map(([, words]) => words) };
}

export class PhraseTable<T> {
  /** A bit for the low bits of each first word's hash. */
  readonly #filter = new Uint8Array(FILTER_BITS >> 3);
  readonly #longest = new Map<number, number>();
  readonly #numbers = new Map<string, number>();
  readonly #values = new Map<number, T>();
  readonly #valueOf: (number: number, phrase: string) => T;

  /** @param value what a phrase stands for, by its place in the list; it is asked once, when the phrase is first met */
  constructor({ phrases, firsts, longest }: PhraseList, value: (number: number, phrase: string) => T) {
    this.#valueOf = value;
    phrases.forEach((phrase, number) => {
      this.#numbers.set(phrase, number);
    });
    firsts.forEach((first, i) => {
      this.#longest.set(first, longest[i] as number);
      const byte = (first & (FILTER_BITS - 1)) >> 3;
      this.#filter[byte] = (this.#filter[byte] as number) | (1 << (first & 7));
    });
  }

  /** What a phrase stands for, of folded words joined by single spaces; undefined where it is none of the table. */
  get(phrase: string): T | undefined {
    const number = this.#numbers.get(phrase);
    return number === undefined ? undefined : this.#value(number, phrase);
  }

  has(phrase: string): boolean {
    return this.#numbers.has(phrase);
  }

  /** The longest phrase that starts at token `at`, or null. */
  at(tokens: Tokens, at: number): PhraseHit<T> | null {
    const first = tokens.hashA[at] ?? 0;
    if (((this.#filter[(first & (FILTER_BITS - 1)) >> 3] ?? 0) & (1 << (first & 7))) === 0) return null;
    const longest = this.#longest.get(first) ?? 0;
    let hit: PhraseHit<T> | null = null;
    let words = "";
    for (let length = 1; length <= longest && at + length <= tokens.count; length++) {
      if (length > 1) {
        const gap = tokens.gapBefore(at + length - 1);
        if (gap === Gap.Break || gap === Gap.Comma || gap === Gap.Apostrophe) break;
        words += " ";
      }
      words += tokens.norm(at + length - 1);
      const number = this.#numbers.get(words);
      if (number !== undefined) hit = { length, value: this.#value(number, words), phrase: words };
    }
    return hit;
  }

  #value(number: number, phrase: string): T {
    const known = this.#values.get(number);
    if (known !== undefined) return known;
    const value = this.#valueOf(number, phrase);
    this.#values.set(number, value);
    return value;
  }
}
