/**
 * Finds the names of one or more indexes in a text: leftmost, longest, whole words. The text is read once, unit by unit; only words
 * that can begin a name are hashed, and nothing is allocated beyond the hits.
 */
import { Code, charCodes, charInfo, Info, Kind, lookUpAt } from "./fold";
import {
  apostropheAt,
  beginning,
  extend,
  hyphenAt,
  LOWER_WORDS,
  lengthBit,
  lowerAt,
  MAX_TOKENS,
  STARTS_LOWER,
} from "./index-format";
import type { NameHit, NameIndex } from "./name-index";
import type { Tokens } from "./tokens";
import { Flag, Gap, gapBetween, nextWord, readWord, skipDigits, skipLetters, Word } from "./words";

/** Words read ahead lie in a ring of as many slots as a name can have words. */
const SLOT_SHIFT = 3;
const GAP = 5;
const RING = MAX_TOKENS - 1;

/** Words of the longest phrase that the bits of `lengthBit` allow. */
const LONGEST = Uint8Array.from({ length: 0x80 }, (_, bits) =>
  bits & 0x40 ? MAX_TOKENS : 32 - Math.clz32(bits),
);

const LETTER = Kind.Lower << Info.KindShift;
const IGNORED = Kind.Ignored << Info.KindShift;

/**
 * Units that are read at a time. Engines compile a function well when it has run many times, and badly while its first long loop
 * still runs: a text of 10 MB read in one loop took three times as long.
 */
const STRETCH = 1024;

/** Units of each hit in `hits`. */
export const HIT = 3;

export class NameScanner {
  /** Names found in the last text: start, end (exclusive, UTF-16 units), entry; `count` of them, in order. */
  hits = new Uint32Array(HIT * 256);
  count = 0;
  readonly #layers: readonly NameIndex[];
  /** Beginnings of names in lower case, of all layers. */
  readonly #lower = new Int32Array(LOWER_WORDS);
  /** For each pair of codes, as bits: the codes that call for a look where they come next. */
  readonly #begins = new Int32Array(1024);
  /** Codes of the two characters read last; 0 where a word can begin. */
  #pair = 0;
  readonly #digitFirst: boolean;
  readonly #ring = new Int32Array(MAX_TOKENS << SLOT_SHIFT);
  /** The longest entries of the layers at one place. */
  readonly #found: Int32Array;

  /**
   * @param layers where names of two of them take the same words, both are hits, one behind the other; the entries of a layer are
   *   numbered on from those of the layers before it
   */
  constructor(layers: readonly NameIndex[]) {
    this.#layers = layers;
    this.#digitFirst = layers.some(({ digitFirst }) => digitFirst);
    this.#found = new Int32Array(layers.length);
    for (const { lower } of layers) {
      for (let i = 0; i < LOWER_WORDS; i++)
        this.#lower[i] = (this.#lower[i] as number) | (lower[i] as number);
    }
    for (let pair = 0; pair < this.#begins.length; pair++) this.#begins[pair] = this.#beginsAfter(pair);
  }

  #beginsAfter(pair: number): number {
    let codes = (1 << Code.Ask) | (1 << Code.Single);
    if (this.#digitFirst && (pair & 31) !== Code.Digit) codes |= 1 << Code.Digit;
    if (isApart(pair & 31)) return codes | (1 << Code.Cased);
    if (!isApart(pair >>> 5)) return codes;
    for (const { secondCodes } of this.#layers) codes |= secondCodes[pair & 31] as number;
    return codes;
  }

  /** Finds all names of `text`. @returns as many as there are, in `hits` until the next call */
  scan(text: string): number {
    const length = text.length;
    this.count = 0;
    this.#pair = 0;
    for (let i = 0; i < length; ) i = this.#read(text, i, Math.min(length, i + STRETCH));
    if (isFirstLetter(this.#pair) && this.#mayBegin(text, length - 1)) this.#from(text, length - 1);
    return this.count;
  }

  /** Reads from `from` to `to`, or to the end of a word behind it. @returns where to read on */
  #read(text: string, from: number, to: number): number {
    const codes = charCodes;
    const begins = this.#begins;
    let pair = this.#pair;
    let i = from;
    while (i < to) {
      const code = codes[text.charCodeAt(i)] as number;
      if ((((begins[pair] as number) >>> code) & 1) === 0) {
        pair = ((pair << 5) | code) & 0x3ff;
        i++;
      } else {
        this.#pair = 0;
        i = this.#look(text, i, pair);
        pair = this.#pair;
      }
    }
    this.#pair = pair;
    return i;
  }

  /**
   * Looks at a place where a name may begin: at `at`, or one character before where a word in lower case begins; or where only a
   * closer look tells. @param pair codes of the two characters before @returns where to read on, with `#pair` to go on with
   */
  #look(text: string, at: number, pair: number): number {
    const unit = text.charCodeAt(at);
    const code = charCodes[unit] as number;
    if (code === Code.Cased && isApart(pair & 31)) return this.#from(text, at);
    const info = lookUpAt(text, at);
    if (code === Code.Ask && charCodes[unit] !== Code.Ask) {
      // Now it is known.
      this.#pair = pair;
      return at;
    }
    const kind = (info >>> Info.KindShift) & 7;
    if (isFirstLetter(pair)) {
      if (this.#mayBegin(text, at - 1)) return this.#from(text, at - 1);
      if (kind >= Kind.Ignored) return skipLetters(text, at);
    } else if (!isApart(pair & 31) && kind >= Kind.Ignored) {
      return skipLetters(text, at);
    }
    if (kind === Kind.Other || kind === Kind.Ignored) return at + (info & Info.Wide ? 2 : 1);
    if (kind === Kind.Digit && !this.#digitFirst) return skipDigits(text, at);
    return this.#from(text, at);
  }

  /** Can a name begin with the word in lower case at `at`? */
  #mayBegin(text: string, at: number): boolean {
    const bit = beginningAt(text, at);
    return bit < 0 || ((this.#lower[bit >>> 5] as number) & (1 << (bit & 31))) !== 0;
  }

  /** Finds the names that begin with the word at `at` or one that was read for it. @returns where to read on */
  #from(text: string, at: number): number {
    const ring = this.#ring;
    let head = 0;
    let size = 1;
    let next = readWord(text, at, ring, 0);
    while (size > 0) {
      const slot = head << SLOT_SHIFT;
      const cased = ((ring[slot + Word.Flags] as number) & (Flag.Capital | Flag.NoCase)) !== 0;
      let longest = 0;
      let ties = 0;
      for (let layer = 0; layer < this.#layers.length; layer++) {
        const index = this.#layers[layer] as NameIndex;
        const lengths = index.lengthsFrom(ring[slot + Word.HashA] as number);
        if (lengths === 0 || (!cased && (lengths & STARTS_LOWER) === 0)) continue;
        const most = LONGEST[lengths & 0x7f] as number;
        let hashA = 0;
        let hashB = 0;
        let form = 0;
        let words = 0;
        let entry = -1;
        for (let k = 0; k < most; k++) {
          if (k === size) {
            const before = ((head + k - 1) & RING) << SLOT_SHIFT;
            const start = nextWord(text, next);
            next = start;
            if (start === text.length) break;
            const into = ((head + k) & RING) << SLOT_SHIFT;
            ring[into + GAP] = gapBetween(
              text,
              ring[before + Word.Start] as number,
              ring[before + Word.End] as number,
              start,
            );
            next = readWord(text, start, ring, into);
            size++;
          }
          const here = ((head + k) & RING) << SLOT_SHIFT;
          if (k > 0) {
            const gap = ring[here + GAP] as number;
            if (gap === Gap.Break || gap === Gap.Comma) break;
            if (gap === Gap.Hyphen) form |= hyphenAt(k);
            else if (gap === Gap.Apostrophe) form |= apostropheAt(k);
          }
          if (((ring[here + Word.Flags] as number) & (Flag.Capital | Flag.NoCase)) === 0) form |= lowerAt(k);
          hashA = extend(hashA, ring[here + Word.HashA] as number);
          hashB = extend(hashB, ring[here + Word.HashB] as number);
          if ((lengths & lengthBit(k + 1)) === 0) continue;
          const found = index.find(hashA, hashB, form);
          if (found < 0) continue;
          entry = found;
          words = k + 1;
        }
        if (words === 0 || words < longest) continue;
        if (words > longest) ties = 0;
        longest = words;
        this.#found[ties++] = entry + this.#offset(layer);
      }
      if (ties > 0) {
        const last = ((head + longest - 1) & RING) << SLOT_SHIFT;
        for (let i = 0; i < ties; i++) {
          this.#add(
            ring[slot + Word.Start] as number,
            ring[last + Word.End] as number,
            this.#found[i] as number,
          );
        }
      }
      const done = Math.max(1, longest);
      head = (head + done) & RING;
      size -= done;
    }
    return next;
  }

  #offset(layer: number): number {
    let offset = 0;
    for (let i = 0; i < layer; i++) offset += (this.#layers[i] as NameIndex).entries;
    return offset;
  }

  #add(start: number, end: number, entry: number): void {
    const at = HIT * this.count++;
    if (at === this.hits.length) {
      const grown = new Uint32Array(2 * at);
      grown.set(this.hits);
      this.hits = grown;
    }
    this.hits[at] = start;
    this.hits[at + 1] = end;
    this.hits[at + 2] = entry;
  }

  /** The names in the text of `tokens`, by numbers of tokens. */
  match(tokens: Tokens): NameHit[] {
    const count = this.scan(tokens.text);
    const list: NameHit[] = [];
    let token = 0;
    for (let at = 0; at < HIT * count; at += HIT) {
      const start = this.hits[at] as number;
      const end = this.hits[at + 1] as number;
      // Names of two layers may have the same words.
      while (token > 0 && (tokens.start[token] ?? end) > start) token--;
      while ((tokens.start[token] as number) < start) token++;
      let to = token + 1;
      while ((tokens.end[to - 1] as number) < end) to++;
      list.push({ from: token, to, entry: this.hits[at + 2] as number });
    }
    return list;
  }
}

const isApart = (code: number) => code === Code.Apart || code === Code.Digit;

/** Is the last character read the first letter of a word in lower case? */
const isFirstLetter = (pair: number) => isApart(pair >>> 5) && !isApart(pair & 31);

/** The bit of a word's first three letters in `lower`, see `beginning`; -1 where they are not plain to see. */
function beginningAt(text: string, at: number): number {
  const first = letterAt(text, at);
  const second = letterAt(text, at + 1);
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
