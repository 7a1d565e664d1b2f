/**
 * Part of a text as UTF-8, with a list of the words by which names may be found, made several bytes at a time. Plain words are
 * listed with their hashes: those of ASCII letters read here, those with other Latin, Greek or Cyrillic ones in the text itself
 * (`words.ts`). Of whatever is not plain to see only the place is listed (`anchors.ts`).
 */
import {
  Byte,
  capitalsAndOthers,
  Four,
  firstByte,
  isCapital,
  isDigit,
  isLetter,
  isLower,
  isMarkAt,
  isQuote3,
  isSign,
  isSignAt,
  isWide,
  notLetters,
  seekWord,
} from "./bytes";
import { charInfo, Info, Kind, lookUpAt } from "./fold";
import { Flag, Gap, LONGEST_ABBREVIATION, mix, readWord, Seed, stepA, stepB, Word } from "./words";

/** UTF-16 units that are encoded at a time: bytes and list stay in the nearest cache. */
export const CHUNK = 4096;
/** What the list says of a word, behind what `Word` does. */
export enum Listed {
  /** The byte behind it: Word.Size. */
  To = 5,
  /** `Unclear`, or 0 for whoever looks the word up. */
  Bits = 6,
  /** The byte where it begins. */
  From = 7,
  /** In `Bits`, so many bits up: what may begin with the word and the next, a `Prefix`, where that was asked for. */
  Pair = 4,
  /** As many numbers a word, as a power of two. */
  Shift = 3,
  Size = 8,
  /** In `Bits`: not a plain word; Word.Start alone tells where it may be. */
  Unclear = 0x100,
}

/** What `next` answers where there is no next word. */
export enum Next {
  /** Whatever follows, no name goes on there. */
  Break = 0,
  Unclear = -1,
}

/** A slot behind the list, for a word that is not in it. */
export const SPARE = Listed.Size * (CHUNK + 1);

export class Chunk {
  /** Words, `Listed.Size` numbers each, in order; `count` of them. */
  readonly list = new Int32Array(Listed.Size * (CHUNK + 2));
  count = 0;
  /** Which unit comes behind the last. */
  end = 0;
  /** What stands before the word that `next` found. */
  gap: Gap = Gap.Break;
  readonly bytes = new Uint8Array(Byte.First + 3 * CHUNK + 8);
  readonly #words = new Int32Array(this.bytes.buffer);
  readonly #view = new DataView(this.bytes.buffer);
  readonly #room = this.bytes.subarray(Byte.First);
  readonly #encoder = new TextEncoder();
  /** Behind a sign of more than one byte: a word may begin there. */
  #clear = -1;
  /** What `#readOther` says beside where to read on. */
  #shift = 0;
  #isListed = false;

  /**
   * Encodes what follows unit `at` of `text` and lists its words that are capitalised, and whatever else is not in lower case.
   * @param lead where a name may be all in lower case, a bit for each `beginning` of a word that is listed, too
   */
  read(text: string, at: number, lead: Int32Array | null): void {
    const part = text.slice(at, at + CHUNK);
    this.end = at + part.length;
    const bytes = this.bytes;
    const end = Byte.First + this.#encoder.encodeInto(part, this.#room).written;
    bytes[Byte.First - 1] = at > 0 ? Byte.High : Byte.End;
    bytes[end] = this.end < text.length ? Byte.High : Byte.End;
    // Nothing is looked for behind it.
    bytes[end + 1] = Byte.High;
    this.#listWords(text, end, at - Byte.First, lead);
  }

  /**
   * One function, since engines would not join it from parts: each word costs no call.
   * @param length of the bytes
   * @param firstShift what is added to the number of a byte for that of its unit; less with each character of more bytes than units
   */
  #listWords(text: string, length: number, firstShift: number, lead: Int32Array | null): void {
    const bytes = this.bytes;
    const words = this.#words;
    const view = this.#view;
    const list = this.list;
    let shift = firstShift;
    let slot = 0;
    this.#clear = -1;
    for (let i = Byte.First as number; ; ) {
      if (lead) i = seekWord(bytes, words, i, lead);
      else {
        let word = i >> 2;
        let marks = capitalsAndOthers(words[word] as number) & (-1 << ((i & 3) << 3));
        while (marks === 0) marks = capitalsAndOthers(words[++word] as number) as number;
        i = (word << 2) + firstByte(marks);
      }
      if (i >= length) break;
      const byte = bytes[i] as number;
      list[slot + Word.Start] = i + shift;
      list[slot + Listed.From] = i;
      if (isLetter(byte) && this.#mayBegin(i)) {
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
        if ((behind < Byte.High || isSignAt(this.bytes, to)) && !(isLower && (capitals & Four.Lower) !== 0)) {
          list[slot + Word.End] = to + shift;
          list[slot + Word.HashA] = mix(stepA(a, (four | Four.Lower) & rest));
          list[slot + Word.HashB] = mix(stepB(b, (four | Four.Lower) & rest));
          list[slot + Word.Flags] = isLower ? 0 : Flag.Capital;
          list[slot + Listed.To] = to;
          list[slot + Listed.Bits] = 0;
          i = to;
          slot += Listed.Size;
          continue;
        }
      }
      if (isSignAt(this.bytes, i)) {
        i += 3;
        shift -= 2;
        this.#clear = i;
      } else if (isMarkAt(this.bytes, i)) {
        // A part of the word that it stands in or beside.
        i += 3;
        shift -= 2;
      } else {
        i = this.#readOther(text, slot, i + shift, lead !== null);
        shift = this.#shift;
        if (this.#isListed) slot += Listed.Size;
      }
    }
    this.count = slot >> Listed.Shift;
    // Behind whatever is asked for; a word may go on there.
    list[slot + Word.Start] = 0x7fffffff;
    list[slot + Listed.From] = 0x7fffffff;
    list[slot + Listed.Bits] = Listed.Unclear;
  }

  /** Does a word that is read from the letter at byte `i` on lack nothing in front? */
  #mayBegin(i: number): boolean {
    const before = this.bytes[i - 1] as number;
    return before < Byte.High ? !isLetter(before) : i === this.#clear;
  }

  /**
   * Lists, in `slot`, what stands at a byte where no plain word of ASCII letters begins, unless no word can be found by it.
   * `#isListed` and `#shift` are set.
   * @param unit the number of the character in the text
   * @param any words in lower case and numbers may be names
   * @returns where to read on
   */
  #readOther(text: string, slot: number, unit: number, any: boolean): number {
    const { list } = this;
    const i = list[slot + Listed.From] as number;
    const byte = this.bytes[i] as number;
    this.#shift = unit - i;
    list[slot + Listed.To] = Next.Unclear;
    list[slot + Listed.Bits] = Listed.Unclear;
    this.#isListed = byte < Byte.High ? isLetter(byte) || (any && isDigit(byte)) : false;
    if (byte < Byte.High) return this.#isListed && this.#mayBegin(i) ? this.#readWide(text, slot) : i + 1;
    const info = charInfo[text.charCodeAt(unit)] || lookUpAt(text, unit);
    const kind = (info >>> Info.KindShift) & 7;
    this.#isListed =
      kind === Kind.Single || kind >= Kind.Caseless || (any && kind !== Kind.Other && kind !== Kind.Ignored);
    if (kind === Kind.Upper && this.#mayBegin(i)) return this.#readWide(text, slot);
    const behind = this.#skip(i);
    // A half of a surrogate pair is written as such a character, too.
    if (kind === Kind.Other && byte !== 0xef) this.#clear = behind;
    return behind;
  }

  /**
   * Reads the word in `slot`, which has other letters than those of ASCII. It stays unclear where one of them may be more or less than one letter.
   * @returns where to read on; `#shift` is set
   */
  #readWide(text: string, slot: number): number {
    const { list } = this;
    const bytes = this.bytes;
    const start = list[slot + Word.Start] as number;
    const from = list[slot + Listed.From] as number;
    readWord(text, start, list, slot);
    // Its capital tells where it is.
    if (list[slot + Word.Flags] === Flag.Inner) return this.#skip(from);
    let to = from;
    for (let left = (list[slot + Word.End] as number) - start; left > 0; left--) {
      const byte = bytes[to] as number;
      if (!isLetter(byte) && !isWide(byte)) return this.#skip(from);
      to += byte < Byte.High ? 1 : 2;
    }
    this.#shift = (list[slot + Word.End] as number) - to;
    if ((bytes[to] as number) < Byte.High || isSignAt(bytes, to)) {
      list[slot + Listed.To] = to;
      list[slot + Listed.Bits] = 0;
    }
    return to;
  }

  /** The byte behind the character at byte `i`; `#shift` follows. */
  #skip(i: number): number {
    const byte = this.bytes[i] as number;
    const width = byte < Byte.High ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    this.#shift -= width - 1 - (width >> 2);
    return i + width;
  }

  /** Is it a letter in lower case, or a number, as far as is plain to see? */
  isLowAt(i: number): boolean {
    const byte = this.bytes[i] as number;
    return isLower(byte) || isDigit(byte);
  }

  /** The byte behind the word of ASCII letters that begins at byte `i`; Next.Unclear where it may go on. */
  endOf(i: number): number {
    const bytes = this.bytes;
    let to = i;
    while (isLetter(bytes[to] as number)) to++;
    return to > i && ((bytes[to] as number) < Byte.High || isSignAt(this.bytes, to)) ? to : Next.Unclear;
  }

  /** Where the next word begins behind the plain one of `letters` letters that ends before byte `end`, `gap` being set; or a `Next`. */
  next(letters: number, end: number): number {
    const bytes = this.bytes;
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
    } else if (sign === Byte.Comma) return this.#mayBeJunior(to) ? Next.Unclear : Next.Break;
    else if (sign < 0x80) return isSign(sign) ? Next.Break : Next.Unclear;
    else return isQuote3(bytes[end + 2] as number) ? Next.Unclear : Next.Break;
    const byte = bytes[to] as number;
    if (isLetter(byte) || isDigit(byte)) return to;
    if (byte >= Byte.High) return isSignAt(this.bytes, to) ? Next.Break : to;
    return isSign(byte) ? Next.Break : Next.Unclear;
  }

  /** May "Jr" or "Sr" stand behind the comma before byte `i`? See `gapInName`. */
  #mayBeJunior(i: number): boolean {
    const isSeen = (byte: number) => isLetter(byte) || isDigit(byte) || isSign(byte);
    const behind = this.bytes[i] as number;
    const first = this.bytes[i + 1] as number;
    if (behind !== Byte.Space) return !isSeen(behind);
    return first === Byte.J || first === Byte.S || !isSeen(first);
  }
}
