/** Finds fixed phrases (titles, offices, places) in tokens, longest first. For some thousands of phrases; names have their index. */
import { extend } from "./index-format";
import { Gap, Tokens } from "./tokens";

/**
 * Phrases as JSON holds them: the words they begin with are hashed by the build, since a background just started has no time to. Most
 * words of a text are passed by for their hashes alone; what goes on is looked up in letters.
 */
export interface PhraseList {
  /** Folded words joined by single spaces. */
  phrases: string[];
  /** Hash A of each word that is a phrase, ascending. */
  words: number[];
  /** Hash of the first two words of each longer phrase, ascending; see `pairOf`. */
  pairs: number[];
  /** Of each pair, how many words the longest of its phrases has. */
  longest: number[];
  /** Hash A of the first word of each pair, ascending. */
  firsts: number[];
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

/** @param first, second words' hashes A */
const pairOf = (first: number, second: number): number => extend(extend(0, first), second);

/** @param phrases folded words joined by single spaces; what has no word is left out */
export function listPhrases(phrases: Iterable<string>): PhraseList {
  const list: string[] = [];
  const alone = new Set<number>();
  const firsts = new Set<number>();
  const longest = new Map<number, number>();
  for (const phrase of new Set(phrases)) {
    const [first, second, ...rest] = Tokens.of(phrase).hashA;
    if (first === undefined) continue;
    list.push(phrase);
    if (second === undefined) alone.add(first);
    else {
      firsts.add(first);
      const pair = pairOf(first, second);
      longest.set(pair, Math.max(longest.get(pair) ?? 0, 2 + rest.length));
    }
  }
  const ascending = (hashes: Iterable<number>) => [...hashes].sort((a, b) => a - b);
  const pairs = ascending(longest.keys());
  return {
    phrases: list,
    words: ascending(alone),
    pairs,
    longest: pairs.map((pair) => longest.get(pair) as number),
    firsts: ascending(firsts),
  };
}

export class PhraseTable<T> {
  /** A bit for the low bits of the hash of each word that is a phrase, and of each that begins longer ones. */
  readonly #words = new Uint8Array(FILTER_BITS >> 3);
  readonly #firsts = new Uint8Array(FILTER_BITS >> 3);
  /** Words of the longest phrase that begins with a pair. */
  readonly #longest = new Map<number, number>();
  readonly #numbers = new Map<string, number>();
  readonly #values = new Map<number, T>();
  readonly #valueOf: (number: number, phrase: string) => T;

  /** @param value what a phrase stands for, by its place in the list; it is asked once, when the phrase is first met */
  constructor(
    { phrases, words, pairs, longest, firsts }: PhraseList,
    value: (number: number, phrase: string) => T,
  ) {
    this.#valueOf = value;
    phrases.forEach((phrase, number) => {
      this.#numbers.set(phrase, number);
    });
    pairs.forEach((pair, i) => {
      this.#longest.set(pair, longest[i] as number);
    });
    for (const word of words) setBit(this.#words, word);
    for (const word of firsts) setBit(this.#firsts, word);
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
    let hit = hasBit(this.#words, first) ? this.#hit(tokens.norm(at), 1) : null;
    if (!hasBit(this.#firsts, first) || !goesOn(tokens, at + 1)) return hit;
    const longest = this.#longest.get(pairOf(first, tokens.hashA[at + 1] as number)) ?? 0;
    let words = longest > 0 ? tokens.norm(at) : "";
    for (let length = 2; length <= longest && goesOn(tokens, at + length - 1); length++) {
      words += ` ${tokens.norm(at + length - 1)}`;
      hit = this.#hit(words, length) ?? hit;
    }
    return hit;
  }

  #hit(phrase: string, length: number): PhraseHit<T> | null {
    const number = this.#numbers.get(phrase);
    return number === undefined ? null : { length, value: this.#value(number, phrase), phrase };
  }

  #value(number: number, phrase: string): T {
    const known = this.#values.get(number);
    if (known !== undefined) return known;
    const value = this.#valueOf(number, phrase);
    this.#values.set(number, value);
    return value;
  }
}

/** Phrases are written over spaces, hyphens, dots and line breaks within a sentence. */
function goesOn(tokens: Tokens, at: number): boolean {
  const gap = tokens.gapBefore(at);
  return gap !== Gap.Break && gap !== Gap.Comma && gap !== Gap.Apostrophe;
}

function setBit(filter: Uint8Array, hash: number): void {
  const byte = (hash & (FILTER_BITS - 1)) >> 3;
  filter[byte] = (filter[byte] as number) | (1 << (hash & 7));
}

function hasBit(filter: Uint8Array, hash: number): boolean {
  return ((filter[(hash & (FILTER_BITS - 1)) >> 3] as number) & (1 << (hash & 7))) !== 0;
}
