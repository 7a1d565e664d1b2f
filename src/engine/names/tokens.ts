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
    const start: number[] = [];
    const end: number[] = [];
    const hashA: number[] = [];
    const hashB: number[] = [];
    const flags: number[] = [];
    const gap: number[] = [];
    const length = text.length;
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
      gap.push(
        start.length === 0 ? Gap.Break : gapOf(text, start.at(-1) as number, end.at(-1) as number, from),
      );
      start.push(from);
      end.push(last);
      hashA.push(mix(a));
      hashB.push(mix(b));
      flags.push(
        kind === DIGIT
          ? NUMBER
          : kind === SINGLE || kind === CASELESS
            ? NO_CASE
            : (kind === UPPER ? CAPITAL : 0) | (letters > 1 && capitals === letters ? ALL_CAPITALS : 0),
      );
    }
    return new Tokens(
      text,
      Uint32Array.from(start),
      Uint32Array.from(end),
      Uint32Array.from(hashA),
      Uint32Array.from(hashB),
      Uint8Array.from(flags),
      Uint8Array.from(gap),
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

function gapOf(text: string, previousStart: number, previousEnd: number, from: number): Gap {
  const between = text
    .slice(previousEnd, from)
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g, "");
  if (between === "") return Gap.None;
  if (/^[ \t\u00A0\u2002-\u200A\u202F]+$/.test(between)) return Gap.Space;
  if (/^\s+$/.test(between)) return /\n\s*\n/.test(between) ? Gap.Break : Gap.Line;
  if (/^[-\u2010\u2011]$/.test(between)) return Gap.Hyphen;
  if (/^['\u2019\u02BC\u2018`]$/.test(between)) return Gap.Apostrophe;
  if (/^,\s+$/.test(between)) return Gap.Comma;
  if (/^\.\s*$/.test(between) && !/\n\s*\n/.test(between)) {
    const word = text.slice(previousStart, previousEnd);
    return /^\p{Lu}$/u.test(word) || ABBREVIATION.test(foldWord(word)) ? Gap.Dot : Gap.Break;
  }
  return Gap.Break;
}
