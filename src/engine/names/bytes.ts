/** Text as UTF-8: what its bytes are, one by one or four at a time. */
import { beginning, has, hasBit } from "./index-format";

/** An enum: its members become numbers in the built code, where a constant would be read each time. */
export enum Byte {
  /** The first of the text: before it lies a whole word. */
  First = 4,
  /** Stands where the text ends. */
  End = 0,
  /** From here on they are of no ASCII character. Stands where the text goes on before or behind the chunk: a word there may, too. */
  High = 0x80,
  Line = 0x0a,
  Space = 0x20,
  Apostrophe = 0x27,
  Comma = 0x2c,
  Hyphen = 0x2d,
  Dot = 0x2e,
  J = 0x4a,
  S = 0x53,
  Grave = 0x60,
}
/** Signs of which many stand beside words, ‘ ’ “ ” „ – —, as UTF-8: these two and one of `isSign3`. */
export enum Sign {
  First = 0xe2,
  Second = 0x80,
}
/** In each byte of four. */
export enum Four {
  /** The bit that letters in lower case have and those in upper case lack. */
  Lower = 0x20202020,
  /** Set where it is no ASCII character. */
  High = 0x80808080 | 0,
}
export const isSign3 = (byte: number) =>
  byte === 0x93 || byte === 0x94 || ((byte - 0x98) >>> 0 < 7 && byte !== 0x9b);
/** The third byte of a mark that is not seen: joiners, marks of direction. */
export const isMark3 = (byte: number) => (byte - 0x8b) >>> 0 < 5 || (byte - 0xaa) >>> 0 < 5;
export const isQuote3 = (byte: number) => byte === 0x98 || byte === 0x99;

export const isCapital = (byte: number) => (byte - 0x41) >>> 0 < 26;
/** The first byte of two that are a letter, or parted from one: Latin, Greek and Cyrillic, where nothing stands for marks beside them. */
export const isWide = (byte: number) => (byte - 0xc3) >>> 0 < 7 || (byte - 0xce) >>> 0 < 4;
export const isLower = (byte: number) => (byte - 0x61) >>> 0 < 26;
export const isLetter = (byte: number) => ((byte | 0x20) - 0x61) >>> 0 < 26;
export const isDigit = (byte: number) => (byte - 0x30) >>> 0 < 10;
/** Is it an ASCII sign that is seen? */
export const isSign = (byte: number) => byte > Byte.Space && byte < 0x7f && !isLetter(byte) && !isDigit(byte);

/** Of four bytes: marks those that may be capitals, and those of no ASCII character. */
export const capitalsAndOthers = (four: number) => (four & ~(four << 1) & 0x40404040) | (four & Four.High);

/** Of four bytes: marks the first that is no ASCII letter, and perhaps some behind it; 0 where all are letters. */
export function notLetters(four: number): number {
  const lower = four | Four.Lower;
  // From 0x61 on the first sum has the high bit; from 0x7b on, the second.
  return ((lower + 0x1f1f1f1f) & ~(lower + 0x05050505) & ~lower & Four.High) ^ Four.High;
}

/** The number of the lowest byte that has a mark. */
export const firstByte = (marks: number) => (31 - Math.clz32(marks & -marks)) >> 3;

/** Of four bytes: marks the digits. */
const digitsOf = (four: number) =>
  ((four & ~Four.High) + 0x50505050) & ~((four & ~Four.High) + 0x46464646) & ~four & Four.High;

/**
 * The first byte at or behind `i` that may be a capital or of no ASCII character, or begins a number or a word that `lead` has a bit for.
 * @param words the same bytes, by four
 */
export function seekWord(bytes: Uint8Array, words: Int32Array, i: number, lead: Int32Array): number {
  const digits = hasBit(lead, beginning(0, 0, 0));
  let wanted = -1 << ((i & 3) << 3);
  let before = isLetter(bytes[(i & ~3) - 1] as number) ? Four.High : 0;
  for (let at = i & ~3; ; at += 4) {
    const four = words[at >> 2] as number;
    // Right of whatever is an ASCII character: before one no byte of another is so high that a sum goes on into it.
    const letters = notLetters(four) ^ Four.High;
    let marks = capitalsAndOthers(four) | (letters & ~((letters << 8) | (before >>> 24)));
    if (digits) marks |= digitsOf(four);
    before = letters;
    for (marks &= wanted; marks !== 0; marks &= marks - 1) {
      const found = at + firstByte(marks);
      if (!isLower(bytes[found] as number) || has(lead, beginningAt(bytes, found))) return found;
    }
    wanted = -1;
  }
}

/**
 * May a word in lower case that names begin with stand before the word that begins at byte `i`?
 * @param lead a bit for each `beginning` of such words
 */
export function mayFollow(bytes: Uint8Array, i: number, lead: Int32Array): boolean {
  if (i < Byte.First + 6) return true;
  const gap = bytes[i - 1] as number;
  let end = i - 2;
  let last = bytes[end] as number;
  if (gap === Byte.Space) {
    // "gen. Kim", "kim, Jr"
    const first = bytes[i] as number;
    if (last === Byte.Dot || (last === Byte.Comma && (first === Byte.J || first === Byte.S)))
      last = bytes[--end] as number;
  } else if (gap === Byte.Line) {
    if (last === Byte.Line) return false;
  } else if (gap >= 0x80) {
    return !isSignAt(bytes, i - 3) || isQuote3(gap);
  } else if (isDigit(gap)) {
    last = gap;
  } else if (gap !== Byte.Hyphen && gap !== Byte.Apostrophe && gap !== Byte.Dot) {
    return gap < Byte.Space || gap === Byte.Grave;
  }
  if (isDigit(last)) return hasBit(lead, beginning(0, 0, 0));
  if (!isLower(last)) return last >= 0x80 || last <= Byte.Space;
  let start = end;
  while (isLower(bytes[start - 1] as number)) start--;
  return (bytes[start - 1] as number) >= 0x80 || has(lead, beginningAt(bytes, start));
}

/** Does one of the signs that stand beside words begin at byte `i`? */
export function isSignAt(bytes: Uint8Array, i: number): boolean {
  return bytes[i] === Sign.First && bytes[i + 1] === Sign.Second && isSign3(bytes[i + 2] as number);
}

/** Does a mark that is not seen begin at byte `i`? */
export function isMarkAt(bytes: Uint8Array, i: number): boolean {
  return bytes[i] === Sign.First && bytes[i + 1] === Sign.Second && isMark3(bytes[i + 2] as number);
}

/** The bit of the first three letters of the word that begins at byte `i`, see `beginning`; -1 where they are not plain to see. */
export function beginningAt(bytes: Uint8Array, i: number): number {
  let second = bytes[i + 1] as number;
  if (second >= 0x80) return -1;
  let third = 0;
  if (isLetter(second)) {
    third = bytes[i + 2] as number;
    if (third >= 0x80) return -1;
    third = isLetter(third) ? third | 0x20 : 0;
    second |= 0x20;
  } else second = 0;
  return beginning((bytes[i] as number) | 0x20, second, third);
}
