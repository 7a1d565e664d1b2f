/**
 * The name index as a file: one ArrayBuffer, little-endian, used as it lies. A phrase is a name as its folded words; of each only a
 * hash is kept: B, and of A eight bits and those that follow from where the entry lies; 56 together where there are 200,000 entries.
 *
 *   header    11 words: magic, version, checksum, bucket bits, entries, list words, shapes, first bits, prefix bits, 1
 *             if a name may have no word but in lower case, 0
 *   starts    2^bucket bits + 1 words: the first entry of each bucket; its number is the high bits of A
 *   keys      two words an entry: hash B of the phrase; the low 8 bits of its hash A << 16 | number of its shape
 *   refs      a word an entry: the bearer, `person | kind << 28`; or LIST | where the bearers begin in `lists`
 *   lists     bearers; the last of an entry has LIST set
 *   shapes    words: forms in which a name is not written, see `lowerAt`, `hyphenAt`, `apostropheAt`
 *   lead      256 words: a bit for each beginning of a word that may be in lower case and stands before the first that is not ("bin
 *             Laden"); see `beginning`
 *   prefixes  2^prefix bits times two bits, see `Prefix`, by the high bits of hash A of a beginning of two words or more
 *   first     2^first bits bytes: what may begin with a word, see `First`, and a mark of the word, see `markOf`. It lies where the high
 *             bits of its hash A say, or beside, at a number that differs in the lowest bit. A word that is none of these costs a look, no
 *             error.
 *
 * Entries of one phrase lie together, those for fewer forms of the text first; the first that fits is right.
 */
import type { NameKind } from "../facts/types";

export const MAGIC = 0x494e_4c53; // "SLNI"
export const VERSION = 8;
export const HEADER_WORDS = 11;
export const LOWER_WORDS = 256;
export const MAX_TOKENS = 8;
export const KINDS: readonly NameKind[] = ["full", "native", "nickname", "family", "given"];
export const LIST = 0x8000_0000;
export const KIND_SHIFT = 28;
/** Persons are numbers below this. */
export const PERSON_LIMIT = 2 ** KIND_SHIFT;
/** Shapes are numbered in 16 bits. */
export const SHAPE_LIMIT = 0x10000;

/** What is told of a word in `first`. */
export enum First {
  /** A phrase of this word alone. */
  Single = 1,
  /** A longer phrase that begins with it. */
  Longer = 2,
  /** In one of these the first or second word may be in lower case, or it stands in a phrase before whose word all may be. */
  Lower = 4,
  All = 7,
}

/** What is told in `prefixes` of some words, two or more, or of others that share the place; as `First` of one. */
export enum Prefix {
  /** They are a phrase. */
  Whole = 1,
  /** A longer phrase begins with them. */
  Longer = 2,
  All = 3,
}

/** Forms of a name as bits: word `i` begins in lower case, a hyphen or an apostrophe stands before word `i`. */
export const lowerAt = (i: number): number => 1 << i;
export const hyphenAt = (i: number): number => 1 << (7 + i);
export const apostropheAt = (i: number): number => 1 << (14 + i);

/** Which bit of `lead` belongs to a word by the first three units of its folded form, 0 where it is shorter. */
export function beginning(first: number, second: number, third: number): number {
  return Math.imul(Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b) ^ third, 0xc2b2ae35) >>> 19;
}

export const hasBit = (bits: Int32Array, bit: number): boolean =>
  ((bits[bit >>> 5] as number) & (1 << (bit & 31))) !== 0;

/** Is this bit set, or not known (-1)? */
export const has = (bits: Int32Array, bit: number): boolean => bit < 0 || hasBit(bits, bit);

/** In `first`, above the bits of `First`: tells apart words that share a place; never 0, which fits every word. */
export const markOf = (hashA: number): number => Math.max(1, hashA & 0x1f) << 3;

/** Adds a word to the hash of a phrase. */
export function extend(phrase: number, word: number): number {
  const hash = Math.imul(phrase ^ word, 0x9e3779b1);
  return hash ^ (hash >>> 15);
}

/** Of the words behind the checksum; in four lanes, since one would wait for itself. */
export function checksum(words: Int32Array): number {
  let a = 0x811c9dc5 | 0;
  let b = a;
  let c = a;
  let d = a;
  let i = 3;
  for (; i + 3 < words.length; i += 4) {
    a = Math.imul(a ^ (words[i] as number), 0x01000193);
    b = Math.imul(b ^ (words[i + 1] as number), 0x01000193);
    c = Math.imul(c ^ (words[i + 2] as number), 0x01000193);
    d = Math.imul(d ^ (words[i + 3] as number), 0x01000193);
  }
  for (; i < words.length; i++) a = Math.imul(a ^ (words[i] as number), 0x01000193);
  return (extend(extend(extend(extend(0, a), b), c), d) ^ words.length) >>> 0;
}

/** Sizes that the header tells. */
export interface Sizes {
  bucketBits: number;
  entries: number;
  listWords: number;
  shapes: number;
  firstBits: number;
  /** At least 4. */
  prefixBits: number;
}

/** Where each part lies, in bytes, and how long the whole is. */
export function layout({ bucketBits, entries, listWords, shapes, firstBits, prefixBits }: Sizes) {
  const starts = 4 * HEADER_WORDS;
  const keys = starts + 4 * (2 ** bucketBits + 1);
  const refs = keys + 8 * entries;
  const lists = refs + 4 * entries;
  const shapesAt = lists + 4 * listWords;
  const lead = shapesAt + 4 * shapes;
  const prefixes = lead + 4 * LOWER_WORDS;
  const first = prefixes + 2 ** (prefixBits - 2);
  return {
    starts,
    keys,
    refs,
    lists,
    shapes: shapesAt,
    lead,
    prefixes,
    first,
    end: first + 2 ** firstBits,
  };
}

/** The parts as they lie in a buffer. */
export function partsOf(buffer: ArrayBuffer, sizes: Sizes) {
  const at = layout(sizes);
  const { bucketBits, entries, listWords, shapes, firstBits, prefixBits } = sizes;
  return {
    starts: new Int32Array(buffer, at.starts, 2 ** bucketBits + 1),
    keys: new Int32Array(buffer, at.keys, 2 * entries),
    refs: new Int32Array(buffer, at.refs, entries),
    lists: new Int32Array(buffer, at.lists, listWords),
    shapes: new Int32Array(buffer, at.shapes, shapes),
    lead: new Int32Array(buffer, at.lead, LOWER_WORDS),
    prefixes: new Int32Array(buffer, at.prefixes, 2 ** (prefixBits - 4)),
    first: new Uint8Array(buffer, at.first, 2 ** firstBits),
  };
}
