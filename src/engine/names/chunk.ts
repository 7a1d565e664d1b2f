/**
 * Part of a text as UTF-8, with a list of the words by which names may be found, made several bytes at a time. Plain words, of ASCII
 * letters alone, are read here; whatever is not plain to see, in the text itself (`anchors.ts`, `words.ts`).
 */
import { beginning } from "./index-format";
import { Flag, Gap, LONGEST_ABBREVIATION, mix, Seed, stepA, stepB, Word } from "./words";

/** UTF-16 units that are encoded at a time: bytes and list stay in the nearest cache. */
export const CHUNK = 4096;
/** An enum: its members become numbers in the built code, where a constant would be read each time. */
enum Byte {
  /** The first of the text: before it lies a whole word. */
  First = 4,
  /** Stands where the text ends. */
  End = 0,
  /** From here on they are of no ASCII character. Stands where the text goes on before or behind the chunk: a word there may, too. */
  High = 0x80,
  Line = 0x0a,
  Space = 0x20,
  Apostrophe = 0x27,
  Hyphen = 0x2d,
  Dot = 0x2e,
  Grave = 0x60,
}
/** Signs of which many stand beside words, ‘ ’ “ ” „ – —, as UTF-8: these two and one of `isSign3`. */
enum Sign {
  First = 0xe2,
  Second = 0x80,
}
/** In each byte of four. */
enum Four {
  /** The bit that letters in lower case have and those in upper case lack. */
  Lower = 0x20202020,
  /** Set where it is no ASCII character. */
  High = 0x80808080 | 0,
}
const isSign3 = (byte: number) =>
  byte === 0x93 || byte === 0x94 || ((byte - 0x98) >>> 0 < 7 && byte !== 0x9b);
const isQuote3 = (byte: number) => byte === 0x98 || byte === 0x99;

const isCapital = (byte: number) => (byte - 0x41) >>> 0 < 26;
const isLower = (byte: number) => (byte - 0x61) >>> 0 < 26;
const isLetter = (byte: number) => ((byte | 0x20) - 0x61) >>> 0 < 26;
const isDigit = (byte: number) => (byte - 0x30) >>> 0 < 10;
/** Is it an ASCII sign that is seen? */
const isSign = (byte: number) => byte > Byte.Space && byte < 0x7f && !isLetter(byte) && !isDigit(byte);

/** What the list says of a word, behind what `Word` does. */
export enum Listed {
  /** The byte behind it: Word.Size. */
  Byte = 5,
  /** `Unclear`, or 0 for whoever looks the word up. */
  Bits = 6,
  /** As many numbers a word, as a power of two. */
  Shift = 3,
  Size = 8,
  /** In `Bits`: not a plain word; Word.Start alone tells where it may be. */
  Unclear = 0x100,
}

/** Of four bytes: marks those that may be capitals, and those of no ASCII character. */
const capitalsAndOthers = (four: number) => (four & ~(four << 1) & 0x40404040) | (four & Four.High);

/** Of four bytes: marks the first that is no ASCII letter, and perhaps some behind it; 0 where all are letters. */
function notLetters(four: number): number {
  const lower = four | Four.Lower;
  // From 0x61 on the first sum has the high bit; from 0x7b on, the second.
  return ((lower + 0x1f1f1f1f) & ~(lower + 0x05050505) & ~lower & Four.High) ^ Four.High;
}

/** The number of the lowest byte that has a mark. */
const firstByte = (marks: number) => (31 - Math.clz32(marks & -marks)) >> 3;

/** What `next` answers where there is no next word. */
export enum Next {
  /** Whatever follows, no name goes on there. */
  Break = 0,
  Unclear = -1,
}

export class Chunk {
  /** Words, `Listed.Size` numbers each, in order; `count` of them. */
  readonly list = new Int32Array(Listed.Size * (CHUNK + 1));
  count = 0;
  /** Which unit comes behind the last. */
  end = 0;
  /** What stands before the word that `next` found. */
  gap: Gap = Gap.Break;
  readonly #bytes = new Uint8Array(Byte.First + 3 * CHUNK + 8);
  readonly #words = new Int32Array(this.#bytes.buffer);
  readonly #view = new DataView(this.#bytes.buffer);
  readonly #room = this.#bytes.subarray(Byte.First);
  readonly #encoder = new TextEncoder();

  /**
   * Encodes what follows unit `at` of `text` and lists its words that are capitalised, and whatever else is not in lower case.
   * @param lead where a name may be all in lower case, a bit for each `beginning` of a word that is listed, too
   */
  read(text: string, at: number, lead: Int32Array | null): void {
    const part = text.slice(at, at + CHUNK);
    this.end = at + part.length;
    const bytes = this.#bytes;
    const end = Byte.First + this.#encoder.encodeInto(part, this.#room).written;
    bytes[Byte.First - 1] = at > 0 ? Byte.High : Byte.End;
    bytes[end] = this.end < text.length ? Byte.High : Byte.End;
    // Nothing is looked for behind it.
    bytes[end + 1] = Byte.High;
    this.#listWords(end, at - Byte.First, lead);
  }

  /**
   * One function, since engines would not join it from parts: each word costs no call.
   * @param length of the bytes
   * @param firstShift what is added to the number of a byte for that of its unit; less with each character of more bytes than units
   */
  #listWords(length: number, firstShift: number, lead: Int32Array | null): void {
    const bytes = this.#bytes;
    const words = this.#words;
    const view = this.#view;
    const list = this.list;
    let shift = firstShift;
    let slot = 0;
    /** Behind a sign of more than one byte. */
    let signEnd = -1;
    for (let i = Byte.First as number; ; slot += Listed.Size) {
      if (lead) i = this.#seekWord(i, length, lead);
      else {
        let word = i >> 2;
        let marks = capitalsAndOthers(words[word] as number) & (-1 << ((i & 3) << 3));
        while (marks === 0) marks = capitalsAndOthers(words[++word] as number) as number;
        i = (word << 2) + firstByte(marks);
      }
      if (i >= length) break;
      const byte = bytes[i] as number;
      list[slot + Word.Start] = i + shift;
      list[slot + Listed.Byte] = Next.Unclear;
      list[slot + Listed.Bits] = Listed.Unclear;
      if (!isLetter(byte)) {
        if (byte < Byte.High) i++;
        else if (this.#isSign(i)) {
          i += 3;
          shift -= 2;
          signEnd = i;
        } else {
          const width = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
          i += width;
          shift -= width - (width >> 1);
          continue;
        }
        // Digits are words, too.
        if (!lead || byte >= Byte.High) slot -= Listed.Size;
        continue;
      }
      const before = bytes[i - 1] as number;
      if (before < Byte.High ? isLetter(before) : i !== signEnd) {
        i++;
        continue;
      }
      let a: number = Seed.A;
      let b: number = Seed.B;
      let to = i;
      let four = view.getInt32(to, true);
      let capitals = 0;
      let others = notLetters(four);
      while (others === 0) {
        a = stepA(a, four | Four.Lower);
        b = stepB(b, four | Four.Lower);
        capitals |= ~four;
        to += 4;
        four = view.getInt32(to, true);
        others = notLetters(four) as number;
      }
      const letters = firstByte(others);
      const rest = (1 << (letters << 3)) - 1;
      capitals |= ~four & rest;
      to += letters;
      const isLower = byte >= 0x61;
      const behind = bytes[to] as number;
      if ((behind < Byte.High || this.#isSign(to)) && !(isLower && (capitals & Four.Lower) !== 0)) {
        list[slot + Word.End] = to + shift;
        list[slot + Word.HashA] = mix(stepA(a, (four | Four.Lower) & rest));
        list[slot + Word.HashB] = mix(stepB(b, (four | Four.Lower) & rest));
        list[slot + Word.Flags] = isLower ? 0 : Flag.Capital;
        list[slot + Listed.Byte] = to;
        list[slot + Listed.Bits] = 0;
        i = to;
      } else i++;
    }
    this.count = slot >> Listed.Shift;
    // Behind whatever is asked for.
    list[slot + Word.Start] = 0x7fffffff;
  }

  /** The first byte at or behind `i` that may be a capital, of no ASCII character or a number, or begins a word that `lead` has a bit for. */
  #seekWord(i: number, length: number, lead: Int32Array): number {
    const bytes = this.#bytes;
    let at = i;
    for (; at < length; at++) {
      const byte = bytes[at] as number;
      if (byte >= 0x80 || isCapital(byte) || isDigit(byte)) break;
      if (isLower(byte) && !isLower(bytes[at - 1] as number) && has(lead, this.#beginningAt(at))) break;
    }
    return at;
  }

  /** Is it a letter in lower case? */
  isLowerAt(i: number): boolean {
    return isLower(this.#bytes[i] as number);
  }

  /** The byte behind the word of ASCII letters that begins at byte `i`; Next.Unclear where it may go on. */
  endOf(i: number): number {
    const bytes = this.#bytes;
    let to = i;
    while (isLetter(bytes[to] as number)) to++;
    return (bytes[to] as number) < Byte.High || this.#isSign(to) ? to : Next.Unclear;
  }

  /** Where the next word begins behind the plain one of `letters` letters that ends before byte `end`, `gap` being set; or a `Next`. */
  next(letters: number, end: number): number {
    const bytes = this.#bytes;
    const sign = bytes[end] as number;
    let to = end + 1;
    if (sign === Byte.Space) this.gap = Gap.Space;
    else if (sign === Byte.Hyphen) this.gap = Gap.Hyphen;
    else if (sign === Byte.Line) {
      if (bytes[to] === Byte.Line) return Next.Break;
      this.gap = Gap.Line;
    } else if (sign === Byte.Dot) {
      if (letters > 1) return letters > LONGEST_ABBREVIATION ? Next.Break : Next.Unclear;
      if (!isCapital(bytes[end - 1] as number)) return Next.Unclear;
      this.gap = Gap.Dot;
      if (bytes[to] === Byte.Space) to++;
    } else if (sign === Byte.Apostrophe || sign === Byte.Grave) {
      this.gap = Gap.Apostrophe;
      if (bytes[to] === Byte.Space) to++;
    } else if (sign < 0x80) return isSign(sign) ? Next.Break : Next.Unclear;
    else return isQuote3(bytes[end + 2] as number) ? Next.Unclear : Next.Break;
    const byte = bytes[to] as number;
    if (isLetter(byte)) return to;
    return isSign(byte) || this.#isSign(to) ? Next.Break : Next.Unclear;
  }

  /**
   * May a word in lower case that names begin with stand before the word of `letters` letters that ends before byte `end`?
   * @param lead a bit for each `beginning` of such words
   */
  mayFollow(letters: number, wordEnd: number, lead: Int32Array): boolean {
    const bytes = this.#bytes;
    const i = wordEnd - letters;
    if (i < Byte.First + 6) return true;
    const gap = bytes[i - 1] as number;
    let end = i - 2;
    let last = bytes[end] as number;
    if (gap === Byte.Space) {
      // "gen. Kim"
      if (last === Byte.Dot) last = bytes[--end] as number;
    } else if (gap === Byte.Line) {
      if (last === Byte.Line) return false;
    } else if (gap >= 0x80) {
      return !this.#isSign(i - 3) || isQuote3(gap);
    } else if (isDigit(gap)) {
      last = gap;
    } else if (gap !== Byte.Hyphen && gap !== Byte.Apostrophe && gap !== Byte.Dot) {
      return gap < Byte.Space || gap === Byte.Grave;
    }
    if (isDigit(last)) return hasBit(lead, beginning(0, 0, 0));
    if (!isLower(last)) return last >= 0x80 || last <= Byte.Space;
    let start = end;
    while (isLower(bytes[start - 1] as number)) start--;
    return (bytes[start - 1] as number) >= 0x80 || has(lead, this.#beginningAt(start));
  }

  /** Does one of the signs that stand beside words begin at byte `i`? */
  #isSign(i: number): boolean {
    const bytes = this.#bytes;
    return bytes[i] === Sign.First && bytes[i + 1] === Sign.Second && isSign3(bytes[i + 2] as number);
  }

  /** The bit of the first three letters of the word that begins at byte `i`, see `beginning`; -1 where they are not plain to see. */
  #beginningAt(i: number): number {
    const bytes = this.#bytes;
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
}

export const hasBit = (bits: Int32Array, bit: number): boolean =>
  ((bits[bit >>> 5] as number) & (1 << (bit & 31))) !== 0;

/** Is this bit set, or not known (-1)? */
export const has = (bits: Int32Array, bit: number): boolean => bit < 0 || hasBit(bits, bit);
