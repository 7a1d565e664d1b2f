/**
 * Where names can begin, by the words in them that are capitalised or of a script without case. A text's UTF-8 is looked through for
 * these four bytes at a time; a name that begins in lower case ("bin Laden") is found from its first such word backwards.
 */
import { charInfo, Info, Kind, lookUpAt } from "./fold";
import { beginning, ending } from "./index-format";
import { mix, Prime, Seed } from "./words";

/** UTF-16 units that are encoded at a time: so many bytes stay in the nearest cache. */
const CHUNK = 8192;

const LINE = 0x0a;
const SPACE = 0x20;
const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;
const DOT = 0x2e;
const GRAVE = 0x60;

/** “ ” „ – —, no part of a name, as UTF-8: these two and one of those. */
const BREAK_1 = 0xe2;
const BREAK_2 = 0x80;
const isBreak3 = (byte: number) =>
  byte === 0x9c || byte === 0x9d || byte === 0x9e || byte === 0x93 || byte === 0x94;

/** Part of a text as UTF-8. */
export class Chunk {
  readonly #bytes = new Uint8Array(3 * CHUNK + 8);
  readonly #words = new Int32Array(this.#bytes.buffer);
  readonly #encoder = new TextEncoder();
  /** How many bytes there are. */
  length = 0;
  /** Which unit comes behind the last. */
  end = 0;

  /** Behind the last byte of the word that `hash` read. */
  wordEnd = 0;

  /** Encodes what follows unit `at` of `text`. */
  read(text: string, at: number): void {
    const part = text.slice(at, at + CHUNK);
    this.length = this.#encoder.encodeInto(part, this.#bytes).written;
    this.end = at + part.length;
    // `seek` stops here.
    this.#bytes[this.length] = 0;
  }

  at(i: number): number {
    return this.#bytes[i] as number;
  }

  /** The first byte at or behind `i` that may be a capital or of no ASCII character; `length` where none is. */
  seek(i: number): number {
    const words = this.#words;
    let word = i >> 2;
    // Letters in lower case and all signs between words have bit 5 set and bit 7 not.
    let stops = ((words[word] as number) ^ 0x20202020) & 0xa0a0a0a0 & (-1 << ((i & 3) << 3));
    while (stops === 0) stops = ((words[++word] as number) ^ 0x20202020) & 0xa0a0a0a0;
    return (word << 2) + ((31 - Math.clz32(stops & -stops)) >> 3);
  }

  /** As `seek`, but stops at numbers too, and where a word begins that `lead` has a bit for. */
  seekWord(i: number, lead: Int32Array): number {
    const bytes = this.#bytes;
    let at = i;
    for (; at < this.length; at++) {
      const byte = bytes[at] as number;
      if (byte >= 0x80 || isCapital(byte) || isDigit(byte)) break;
      if (isLower(byte) && !(at > 0 && isLower(bytes[at - 1] as number)) && has(lead, this.beginningAt(at)))
        break;
    }
    return at;
  }

  /** Does the letter at byte `i`, which is at `unit` of `text`, begin a word? */
  beginsWord(i: number, text: string, unit: number): boolean {
    const before = i > 0 ? (this.#bytes[i - 1] as number) : 0x80;
    return before < 0x80 ? ((before | 0x20) - 0x61) >>> 0 > 25 : beginsWord(text, unit);
  }

  /**
   * May a word in lower case stand before byte `i`, where a word begins, that names begin with, so that one goes on with this?
   * @param lead for `beginning` @param endings for `ending`
   */
  mayFollow(i: number, lead: Int32Array, endings: Int32Array): boolean {
    const bytes = this.#bytes;
    if (i < 6) return true;
    const gap = bytes[i - 1] as number;
    let end = i - 2;
    let last = bytes[end] as number;
    if (gap === SPACE) {
      // "gen. Kim"
      if (last === DOT) last = bytes[--end] as number;
    } else if (gap === LINE) {
      if (last === LINE) return false;
    } else if (gap >= 0x80) {
      return !(isBreak3(gap) && last === BREAK_2 && bytes[i - 3] === BREAK_1);
    } else if (isDigit(gap)) {
      last = gap;
    } else if (gap !== HYPHEN && gap !== APOSTROPHE && gap !== DOT) {
      return gap < SPACE || gap === GRAVE;
    }
    if (isDigit(last)) return hasBit(lead, beginning(0, 0, 0));
    if (!isLower(last)) return last >= 0x80 || last <= SPACE;
    const second = bytes[end - 1] as number;
    if (!isLower(second)) return second >= 0x80 || hasBit(endings, ending(last, 0, 0));
    const third = bytes[end - 2] as number;
    if (third >= 0x80) return true;
    if (!hasBit(endings, ending(last, second, isLower(third) ? third : 0))) return false;
    let start = end - 1;
    while (start > 0 && isLower(bytes[start - 1] as number)) start--;
    return start === 0 || (bytes[start - 1] as number) >= 0x80 || has(lead, this.beginningAt(start));
  }

  /** As `beginningAt` of the word that begins at byte `i`. */
  beginningAt(i: number): number {
    const bytes = this.#bytes;
    if (i + 2 >= this.length) return -1;
    let third = 0;
    let second = bytes[i + 1] as number;
    if (second >= 0x80) return -1;
    second |= 0x20;
    if (isLower(second)) {
      third = bytes[i + 2] as number;
      if (third >= 0x80) return -1;
      third |= 0x20;
      if (!isLower(third)) third = 0;
    } else second = 0;
    return beginning((bytes[i] as number) | 0x20, second, third);
  }

  /** Reads the word of ASCII letters at byte `i`. @returns hash A of it; where it ends is in `wordEnd` */
  hash(i: number): number {
    const bytes = this.#bytes;
    let hash = Seed.A;
    let to = i;
    for (
      let letter = (bytes[to] as number) | 0x20;
      (letter - 0x61) >>> 0 < 26;
      letter = (bytes[++to] as number) | 0x20
    )
      hash = Math.imul(hash ^ letter, Prime.A);
    this.wordEnd = to;
    return mix(hash);
  }

  /** The byte that is so many units behind the start of the character at byte `i`, or `length`. */
  skip(i: number, units: number): number {
    let left = units;
    let to = i;
    for (; left > 0 && to < this.length; left--) {
      const byte = this.#bytes[to] as number;
      if (byte < 0x80) to++;
      else {
        to += widthOf(byte);
        if (byte >= 0xf0) left--;
      }
    }
    return Math.min(to, this.length);
  }
}

/** Bytes of a character of UTF-8 by the first of them. */
export const widthOf = (byte: number): number => (byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4);

const kindOf = (info: number): Kind => (info >>> Info.KindShift) & 7;

/** `charInfo` of the character that ends before `at`. */
function infoBefore(text: string, at: number): number {
  const info = charInfo[text.charCodeAt(at - 1)] as number;
  if (info !== 0) return info;
  const wide = at > 1 ? lookUpAt(text, at - 2) : 0;
  return wide & Info.Wide ? wide : lookUpAt(text, at - 1);
}

/** Is it a letter in upper case? */
export const isCapital = (byte: number): boolean => (byte - 0x41) >>> 0 < 26;
const isDigit = (byte: number): boolean => (byte - 0x30) >>> 0 < 10;
export const isLower = (byte: number): boolean => (byte - 0x61) >>> 0 < 26;

/** Where the word begins that the character at `at` shows not to be in lower case; -1 where it shows nothing, or not behind `bound`. */
export function anchorAt(text: string, at: number, bound: number): number {
  const kind = kindOf(lookUpAt(text, at));
  if (kind < Kind.Caseless && kind !== Kind.Single) return -1;
  return kind === Kind.Single || beginsWord(text, at) ? at : lowerWordBefore(text, at, bound);
}

/** Does a word in lower case or a number begin at `at` that `lead` has a bit for? */
export function mayLead(text: string, at: number, lead: Int32Array): boolean {
  const kind = kindOf(lookUpAt(text, at));
  if (kind === Kind.Lower) return beginsWord(text, at) && has(lead, beginningAt(text, at));
  return kind === Kind.Digit && !isAfterDigit(text, at) && hasBit(lead, beginning(0, 0, 0));
}

function isAfterDigit(text: string, at: number): boolean {
  for (let i = at; i > 0; ) {
    const info = infoBefore(text, i);
    if (kindOf(info) !== Kind.Ignored) return kindOf(info) === Kind.Digit;
    i -= info & Info.Wide ? 2 : 1;
  }
  return false;
}

/** Does the letter at `at` begin a word? */
function beginsWord(text: string, at: number): boolean {
  for (let i = at; i > 0; ) {
    const info = infoBefore(text, i);
    if (kindOf(info) !== Kind.Ignored) return kindOf(info) < Kind.Ignored;
    i -= info & Info.Wide ? 2 : 1;
  }
  return true;
}

/** Where the word begins that is the last before `at` and not before `bound`; -1 where there is none, or it is not in lower case. */
export function lowerWordBefore(text: string, at: number, bound: number): number {
  let i = at;
  let info = 0;
  for (; i > bound; i -= info & Info.Wide ? 2 : 1) {
    info = infoBefore(text, i);
    if (kindOf(info) !== Kind.Other && kindOf(info) !== Kind.Ignored) break;
  }
  if (i <= bound) return -1;
  const isDigit = kindOf(info) === Kind.Digit;
  let start = -1;
  let first = 0;
  while (i > bound) {
    info = infoBefore(text, i);
    const kind = kindOf(info);
    if (isDigit ? kind !== Kind.Digit && kind !== Kind.Ignored : kind < Kind.Ignored) break;
    i -= info & Info.Wide ? 2 : 1;
    if (kind === Kind.Ignored) continue;
    start = i;
    first = kind;
  }
  return first === Kind.Lower || isDigit ? start : -1;
}

const LETTER = Kind.Lower << Info.KindShift;
const IGNORED = Kind.Ignored << Info.KindShift;

/** The bit of a word's first three letters, see `beginning`; -1 where they are not plain to see. */
export function beginningAt(text: string, at: number): number {
  const first = letterAt(text, at);
  const second = first > 0 ? letterAt(text, at + 1) : 0;
  const third = second > 0 ? letterAt(text, at + 2) : 0;
  return first < 0 || second < 0 || third < 0 ? -1 : beginning(first, second, third);
}

/** The folded letter at `at`; 0 where the word has ended; -1 where it takes a closer look. */
function letterAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const info = charInfo[text.charCodeAt(at)] as number;
  if (info >= LETTER) return info & Info.Form;
  return info === 0 || info >= IGNORED ? -1 : 0;
}

const hasBit = (bits: Int32Array, bit: number) => ((bits[bit >>> 5] as number) & (1 << (bit & 31))) !== 0;

/** Is this bit set, or not known (-1)? */
export const has = (bits: Int32Array, bit: number): boolean => bit < 0 || hasBit(bits, bit);
