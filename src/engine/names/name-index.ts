/** The name index in use: which phrases are names, whom each can mean, and the names of a text. */
import type { NameKind } from "../facts/types";
import { Listed } from "./chunk";
import {
  checksum,
  extend,
  First,
  HEADER_WORDS,
  KIND_SHIFT,
  KINDS,
  LIST,
  layout,
  MAGIC,
  markOf,
  PERSON_LIMIT,
  Prefix,
  partsOf,
  VERSION,
} from "./index-format";
import { NameScanner } from "./name-scanner";
import type { Tokens } from "./tokens";
import { Word } from "./words";

/** A name found in tokens. */
export interface NameHit {
  /** First token and the token after the last. */
  from: number;
  to: number;
  /** Number of the entry, for `bearers`. */
  entry: number;
}

export interface Bearer {
  person: number;
  kind: NameKind;
}

/** Names to be found in text: one index, or several laid over each other. */
export interface Names {
  /** All names in `tokens`, in order, not overlapping: leftmost, longest, whole words. */
  match(tokens: Tokens): NameHit[];
  /** Whom an entry can mean, by kind, then by number. */
  bearers(entry: number): Bearer[];
}

export class NameIndex implements Names {
  /** Entries are numbers below this. */
  readonly entries: number;
  /** A name may have no word but in lower case. */
  readonly anyWord: boolean;
  /** A bit for each beginning of a word in lower case that names begin with; see `beginning`. */
  readonly lead: Int32Array;
  readonly #starts: Int32Array;
  readonly #bucketShift: number;
  readonly #keys: Int32Array;
  readonly #refs: Int32Array;
  readonly #lists: Int32Array;
  readonly #shapes: Int32Array;
  readonly #first: Uint8Array;
  readonly #firstShift: number;
  readonly #prefixes: Int32Array;
  readonly #prefixShift: number;
  #scanner: NameScanner | null = null;

  /**
   * @param buffer as `compileNameIndex` wrote it; used as it lies, not copied
   * @throws Error with a sentence, when it is cut, changed, of another version or no name index
   */
  constructor(buffer: ArrayBuffer) {
    if (buffer.byteLength < 4 * HEADER_WORDS || buffer.byteLength % 4 !== 0) {
      throw new Error("The name index is cut short.");
    }
    const words = new Int32Array(buffer);
    const [
      magic,
      version,
      sum = 0,
      bucketBits = 0,
      entries = 0,
      listWords = 0,
      shapes = 0,
      firstBits = 0,
      prefixBits = 0,
      anyWord,
    ] = words;
    if (magic !== MAGIC) throw new Error("The file is no name index.");
    if (version !== VERSION)
      throw new Error(`The name index has version ${version}; this Sidelight reads ${VERSION}.`);
    const sizes = { bucketBits, entries, listWords, shapes, firstBits, prefixBits };
    if (layout(sizes).end !== buffer.byteLength) throw new Error("The name index is cut short.");
    if (checksum(words) !== sum >>> 0) {
      throw new Error("The name index was changed: its checksum does not fit.");
    }
    const parts = partsOf(buffer, sizes);
    this.entries = entries;
    this.anyWord = anyWord === 1;
    this.lead = parts.lead;
    this.#starts = parts.starts;
    this.#bucketShift = 32 - bucketBits;
    this.#keys = parts.keys;
    this.#refs = parts.refs;
    this.#lists = parts.lists;
    this.#shapes = parts.shapes;
    this.#first = parts.first;
    this.#firstShift = 32 - firstBits;
    this.#prefixes = parts.prefixes;
    this.#prefixShift = 32 - prefixBits;
  }

  /** What may begin with a word of this hash A: bits of `First`. */
  firstOf(word: number): number {
    return firstIn(this.#first, word >>> this.#firstShift, markOf(word));
  }

  /**
   * Adds to the words of a list what may begin with them. In one go and without a branch: no look waits for another, and nothing tells
   * what comes.
   * @param end of the words, `Listed.Size` numbers each
   * @param slots gets the slots of those of which anything is told, here or before
   * @returns how many these are
   */
  look(list: Int32Array, end: number, slots: Int32Array): number {
    const table = this.#first;
    const shift = this.#firstShift;
    let found = 0;
    for (let slot = 0; slot < end; slot += Listed.Size) {
      const word = list[slot + Word.HashA] as number;
      const bits = (list[slot + Listed.Bits] as number) | firstIn(table, word >>> shift, markOf(word));
      list[slot + Listed.Bits] = bits;
      slots[found] = slot;
      found += -bits >>> 31;
    }
    return found;
  }

  /**
   * Adds to the words in some slots of a list, as `Listed.Pair`, what may begin with the word and the next in the list; as `look`.
   * @param kept gets the slots but of words that only begin longer names, of which none begins with the two
   * @returns how many these are
   */
  lookAtPairs(list: Int32Array, slots: Int32Array, count: number, kept: Int32Array): number {
    const table = this.#prefixes;
    const shift = this.#prefixShift;
    let found = 0;
    for (let i = 0; i < count; i++) {
      const slot = slots[i] as number;
      const next = slot + Listed.Size;
      const two = extend(extend(0, list[slot + Word.HashA] as number), list[next + Word.HashA] as number);
      const bits = (list[slot + Listed.Bits] as number) | (prefixIn(table, two >>> shift) << Listed.Pair);
      list[slot + Listed.Bits] = bits;
      kept[found] = slot;
      found += -((bits & ~First.Longer) | ((list[next + Listed.Bits] as number) & Listed.Unclear)) >>> 31;
    }
    return found;
  }

  /** What may begin with some words, two or more: bits of `Prefix`. `hashA` of the phrase they are. */
  prefixOf(hashA: number): number {
    return prefixIn(this.#prefixes, hashA >>> this.#prefixShift);
  }

  /** The entry of a phrase that may be written in this form, or -1. */
  find(hashA: number, hashB: number, form: number): number {
    const keys = this.#keys;
    const bucket = hashA >>> this.#bucketShift;
    const end = 2 * (this.#starts[bucket + 1] as number);
    for (let at = 2 * (this.#starts[bucket] as number); at < end; at += 2) {
      if (keys[at] !== hashB) continue;
      const key = keys[at + 1] as number;
      if (key >>> 16 === (hashA & 0xff) && ((this.#shapes[key & 0xffff] as number) & form) === 0)
        return at >> 1;
    }
    return -1;
  }

  /** The scanner of this index alone; its hits hold until the next text. */
  get scanner(): NameScanner {
    this.#scanner ??= new NameScanner([this]);
    return this.#scanner;
  }

  match(tokens: Tokens): NameHit[] {
    return this.scanner.match(tokens);
  }

  bearers(entry: number): Bearer[] {
    const ref = this.#refs[entry] as number;
    if ((ref & LIST) === 0) return [bearerOf(ref)];
    const bearers: Bearer[] = [];
    for (let at = ref & ~LIST; ; at++) {
      const bearer = this.#lists[at] as number;
      bearers.push(bearerOf(bearer));
      if (bearer & LIST) return bearers;
    }
  }
}

function prefixIn(table: Int32Array, place: number): number {
  return ((table[place >>> 4] as number) >>> ((place & 15) << 1)) & Prefix.All;
}

function firstIn(table: Uint8Array, home: number, mark: number): number {
  return bitsAt(table[home] as number, mark) | bitsAt(table[home ^ 1] as number, mark);
}

/** The bits of `First` at a place, if they are said of the word with this mark. */
function bitsAt(place: number, mark: number): number {
  const other = place & ~First.All;
  // No branch, since nothing tells what comes: all but 0 where the mark is 0 or the word's.
  return place & First.All & ((other * (other ^ mark) - 1) >> 31);
}

function bearerOf(ref: number): Bearer {
  return { person: ref & (PERSON_LIMIT - 1), kind: KINDS[(ref >>> KIND_SHIFT) & 7] as NameKind };
}
