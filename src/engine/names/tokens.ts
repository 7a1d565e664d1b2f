/** Splits text into tokens for matching and linking: words with their hashes, and what stands between them. */
import { CASELESS, classOf, DIGIT, foldOf, foldWord, IGNORED, OTHER, SINGLE, UPPER } from "./fold";

/** Flags of a token. */
export const CAPITAL = 1;
/** More than one letter, all of them capitals. */
export const ALL_CAPITALS = 2;
/** Of a script without case. */
export const NO_CASE = 4;
export const NUMBER = 8;

/** What stands before a token. */
export enum Gap {
  /** Nothing, between two characters that are tokens of their own. */
  None,
  Space,
  Hyphen,
  Apostrophe,
  /** A full stop after a short word: "W. Bush", "Gen. Kim", "J.D.". It may also end a sentence. */
  Dot,
  /** A comma and a space. */
  Comma,
  /** A full stop, colon, bracket, quotation mark or anything else. */
  Break,
  /** A new line, alone or with spaces. */
  Line,
}

const SEED_A = 0x811c9dc5;
const SEED_B = 0x9747b28c;

/** Words after which a full stop is no end of a sentence. Longer ones are: "…said Pompeo. Kim…". */
const ABBREVIATION =
  /^(?:gen|col|lt|maj|capt|sgt|adm|brig|sen|rep|gov|mr|mrs|ms|dr|prof|rev|st|jr|sr|hon|u|no)$/u;

export class Tokens {
  readonly count: number;

  private constructor(
    readonly text: string,
    /** UTF-16 offsets, end exclusive. */
    readonly start: Uint32Array,
    readonly end: Uint32Array,
    /** Two independent hashes of the folded word; together 64 bits. */
    readonly hashA: Uint32Array,
    readonly hashB: Uint32Array,
    readonly flags: Uint8Array,
    /** `Gap` before each token; Break before the first. */
    readonly gap: Uint8Array,
  ) {
    this.count = start.length;
  }

  /** Splits `text`; linear in its length. */
  static of(text: string): Tokens {
    const length = text.length;
    if (scratch.start.length < length) scratch = makeScratch(length);
    const { start, end, hashA, hashB, flags, gap } = scratch;
    let count = 0;
    let previousStart = 0;
    let previousEnd = 0;
    for (let i = 0; i < length; ) {
      const kind = classOf(text.charCodeAt(i));
      if (kind === OTHER || kind === IGNORED) {
        i++;
        continue;
      }
      const from = i;
      let a = SEED_A;
      let b = SEED_B;
      let letters = 0;
      let capitals = 0;
      let last = i + 1;
      for (; i < length; i++) {
        const unit = text.charCodeAt(i);
        const next = classOf(unit);
        if (next === IGNORED) continue;
        if (
          next === OTHER ||
          (next === SINGLE) !== (kind === SINGLE) ||
          (next === DIGIT) !== (kind === DIGIT)
        )
          break;
        const form = foldOf(unit);
        a = Math.imul(a ^ (form & 0xffff), 0x01000193);
        b = Math.imul(b ^ (form & 0xffff), 0x5bd1e995) + 1;
        if (form >>> 16) {
          a = Math.imul(a ^ (form >>> 16), 0x01000193);
          b = Math.imul(b ^ (form >>> 16), 0x5bd1e995) + 1;
        }
        letters++;
        if (next === UPPER) capitals++;
        last = i + 1;
        if (kind === SINGLE) {
          i++;
          break;
        }
      }
      gap[count] = count === 0 ? Gap.Break : gapOf(text, previousStart, previousEnd, from);
      start[count] = previousStart = from;
      end[count] = previousEnd = last;
      hashA[count] = mix(a);
      hashB[count] = mix(b);
      flags[count] =
        kind === DIGIT
          ? NUMBER
          : kind === SINGLE || kind === CASELESS
            ? NO_CASE
            : (kind === UPPER ? CAPITAL : 0) | (letters > 1 && capitals === letters ? ALL_CAPITALS : 0);
      count++;
    }
    return new Tokens(
      text,
      start.slice(0, count),
      end.slice(0, count),
      hashA.slice(0, count),
      hashB.slice(0, count),
      flags.slice(0, count),
      gap.slice(0, count),
    );
  }

  /** The folded word of token `i`: lower case, no diacritics. Empty outside the text. */
  norm(i: number): string {
    return i >= 0 && i < this.count ? foldWord(this.word(i)) : "";
  }

  /** The word as it stands in the text. Empty outside the text. */
  word(i: number): string {
    return i >= 0 && i < this.count ? this.text.slice(this.start[i], this.end[i]) : "";
  }

  isCapital(i: number): boolean {
    return ((this.flags[i] ?? 0) & CAPITAL) !== 0;
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

function mix(hash: number): number {
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  return hash >>> 0;
}

/** Room for the tokens of a text while it is split; kept, since blocks come by the hundred. */
const makeScratch = (length: number) => ({
  start: new Uint32Array(length),
  end: new Uint32Array(length),
  hashA: new Uint32Array(length),
  hashB: new Uint32Array(length),
  flags: new Uint8Array(length),
  gap: new Uint8Array(length),
});
let scratch = makeScratch(4096);

const HYPHENS = new Set([0x2d, 0x2010, 0x2011]);
const APOSTROPHES = new Set([0x27, 0x2019, 0x02bc, 0x2018, 0x60]);
const isSpace = (unit: number) =>
  unit === 0x20 || unit === 0x09 || unit === 0xa0 || unit === 0x202f || (unit >= 0x2002 && unit <= 0x200a);

function gapOf(text: string, previousStart: number, previousEnd: number, from: number): Gap {
  let signs = 0;
  let sign = 0;
  let spaces = 0;
  let lines = 0;
  for (let i = previousEnd; i < from; i++) {
    const unit = text.charCodeAt(i);
    if (isSpace(unit)) spaces++;
    else if (unit === 0x0a) lines++;
    else if (unit === 0x0d || classOf(unit) === IGNORED) continue;
    else {
      // A sign after a space is no part of a word: "Kim - Trump", "Kim (Trump".
      if (signs > 0 || spaces + lines > 0) return Gap.Break;
      signs = 1;
      sign = unit;
    }
  }
  if (lines > 1) return Gap.Break;
  if (signs === 0) return lines > 0 ? Gap.Line : spaces > 0 ? Gap.Space : Gap.None;
  const apart = spaces + lines > 0;
  if (!apart && HYPHENS.has(sign)) return Gap.Hyphen;
  if (!apart && APOSTROPHES.has(sign)) return Gap.Apostrophe;
  if (apart && sign === 0x2c) return Gap.Comma;
  if (sign !== 0x2e) return Gap.Break;
  const word = text.slice(previousStart, previousEnd);
  return /^\p{Lu}$/u.test(word) || ABBREVIATION.test(foldWord(word)) ? Gap.Dot : Gap.Break;
}
