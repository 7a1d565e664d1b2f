/** Splits text into tokens for linking: words with a hash of their folded form, and what stands between them. */
import { foldWord } from "./fold";
import { Flag, Gap, gapBetween, nextWord, readWord, Word } from "./words";

export { Gap } from "./words";

/** Flags of a token, as `flags` has them. */
export const CAPITAL = Flag.Capital;
export const ALL_CAPITALS = Flag.AllCapitals;
export const NO_CASE = Flag.NoCase;
export const NUMBER = Flag.Number;

export class Tokens {
  readonly count: number;
  readonly #norms: (string | undefined)[] = [];

  private constructor(
    readonly text: string,
    /** UTF-16 offsets, end exclusive. */
    readonly start: Uint32Array,
    readonly end: Uint32Array,
    /** A hash of the folded word. */
    readonly hashA: Uint32Array,
    readonly flags: Uint8Array,
    /** `Gap` before each token; Break before the first. */
    readonly gap: Uint8Array,
  ) {
    this.count = start.length;
  }

  /** Splits `text`; linear in its length. */
  static of(text: string): Tokens {
    let { start, end, hashA, flags, gap } = scratch;
    let count = 0;
    let previousStart = 0;
    let previousEnd = 0;
    for (let from = nextWord(text, 0); from < text.length; ) {
      if (count === start.length) {
        scratch = grown(scratch);
        ({ start, end, hashA, flags, gap } = scratch);
      }
      const next = readWord(text, from, word, 0);
      gap[count] = count === 0 ? Gap.Break : gapBetween(text, previousStart, previousEnd, from);
      start[count] = previousStart = from;
      end[count] = previousEnd = word[Word.End] as number;
      hashA[count] = word[Word.HashA] as number;
      flags[count] = word[Word.Flags] as number;
      count++;
      from = nextWord(text, next);
    }
    const tokens = new Tokens(
      text,
      start.slice(0, count),
      end.slice(0, count),
      hashA.slice(0, count),
      flags.slice(0, count),
      gap.slice(0, count),
    );
    // One huge text must not hold its room for ever.
    if (start.length > KEPT) scratch = makeScratch(KEPT);
    return tokens;
  }

  /** The folded word of token `i`: lower case, no diacritics. Empty outside the text. */
  norm(i: number): string {
    if (i < 0 || i >= this.count) return "";
    this.#norms[i] ??= foldWord(this.word(i));
    return this.#norms[i] as string;
  }

  /** The word as it stands in the text. Empty outside the text. */
  word(i: number): string {
    return i >= 0 && i < this.count ? this.text.slice(this.start[i], this.end[i]) : "";
  }

  isCapital(i: number): boolean {
    return ((this.flags[i] ?? 0) & Flag.Capital) !== 0;
  }

  /** What stands before token `i`; Break outside the text. */
  gapBefore(i: number): Gap {
    return i > 0 && i < this.count ? (this.gap[i] as Gap) : Gap.Break;
  }

  /** True where token `i` begins a sentence, a heading or a quotation. */
  startsSentence(i: number): boolean {
    const gap = this.gapBefore(i);
    return gap === Gap.Break || gap === Gap.Line;
  }
}

const word = new Int32Array(5);

/** Room for the tokens of a text while it is split; kept, since blocks come by the hundred. */
const makeScratch = (size: number) => ({
  start: new Uint32Array(size),
  end: new Uint32Array(size),
  hashA: new Uint32Array(size),
  flags: new Uint8Array(size),
  gap: new Uint8Array(size),
});
/** Tokens; a block of news has some dozens. 14 bytes each. */
const KEPT = 4096;
let scratch = makeScratch(KEPT);

function grown(old: ReturnType<typeof makeScratch>): ReturnType<typeof makeScratch> {
  const bigger = makeScratch(2 * old.start.length);
  bigger.start.set(old.start);
  bigger.end.set(old.end);
  bigger.hashA.set(old.hashA);
  bigger.flags.set(old.flags);
  bigger.gap.set(old.gap);
  return bigger;
}
