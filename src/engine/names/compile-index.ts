/** Compiles spellings to the name index; at build time, and in the browser for a reader's own facts. */
import { charInfo, foldWord, Info, Kind, lookUpAt } from "./fold";
import {
  apostropheAt,
  beginning,
  checksum,
  extend,
  First,
  HEADER_WORDS,
  hyphenAt,
  KIND_SHIFT,
  KINDS,
  LIST,
  LOWER_WORDS,
  layout,
  lowerAt,
  MAGIC,
  MAX_TOKENS,
  markOf,
  PERSON_LIMIT,
  Prefix,
  partsOf,
  SHAPE_LIMIT,
  type Sizes,
  VERSION,
} from "./index-format";
import { closedForms } from "./name-forms";
import type { Variant } from "./variants";
import { Flag, Gap, gapInName, nextWord, readWord, Word } from "./words";

/** A spelling of the person with this number. */
export interface Spelling extends Variant {
  person: number;
}

/**
 * Compiles an index. Spellings that cannot be indexed are left out: no letter at all, or more than MAX_TOKENS words.
 * @throws RangeError with a sentence, for a number that is no person's, or more shapes of names than there are numbers
 */
export function compileNameIndex(spellings: Iterable<Spelling>): ArrayBuffer {
  const phrases = new Phrases();
  for (const spelling of spellings) phrases.add(spelling);
  const { entries, lists, shapes } = phrases.entries();
  const sizes: Sizes = {
    // Four to eight entries a bucket, a line of the cache, and a third to two thirds of the first words' places taken. Never no bits: hash >>> 32 is hash >>> 0.
    bucketBits: Math.max(1, bitsFor(entries.length / 8)),
    entries: entries.length,
    listWords: lists.length,
    shapes: shapes.length,
    firstBits: Math.max(2, bitsFor(2.6 * phrases.first.size)),
    // A quarter to a half of the places are taken.
    prefixBits: Math.max(4, bitsFor(2 * phrases.prefixes.size)),
  };
  const buffer = new ArrayBuffer(layout(sizes).end);
  const parts = partsOf(buffer, sizes);
  parts.lists.set(lists);
  parts.shapes.set(shapes);
  parts.lead.set(phrases.lead);
  const shift = 32 - sizes.bucketBits;
  entries.forEach(({ hashA, hashB, ref, shape }, number) => {
    parts.keys[2 * number] = hashB;
    parts.keys[2 * number + 1] = ((hashA & 0xff) << 16) | shape;
    parts.refs[number] = ref;
    // Entries lie in the order of their hashes: when all are in, this is where the next bucket begins.
    parts.starts[(hashA >>> shift) + 1] = number + 1;
  });
  for (let i = 1; i < parts.starts.length; i++) {
    parts.starts[i] = Math.max(parts.starts[i] as number, parts.starts[i - 1] as number);
  }
  for (const [word, bits] of phrases.first)
    addFirst(parts.first, word >>> (32 - sizes.firstBits), markOf(word), bits);
  for (const [prefix, bits] of phrases.prefixes) {
    const place = prefix >>> (32 - sizes.prefixBits);
    parts.prefixes[place >>> 4] = (parts.prefixes[place >>> 4] as number) | (bits << ((place & 15) << 1));
  }
  const words = new Int32Array(buffer);
  words.set([
    MAGIC,
    VERSION,
    0,
    sizes.bucketBits,
    sizes.entries,
    sizes.listWords,
    sizes.shapes,
    sizes.firstBits,
    sizes.prefixBits,
  ]);
  words[HEADER_WORDS - 2] = phrases.anyWord ? 1 : 0;
  words[2] = checksum(words);
  return buffer;
}

/** Puts what may begin with a word where it belongs or beside; where both places are taken, the word shares the first with all others. */
function addFirst(table: Uint8Array, home: number, mark: number, bits: number): void {
  const at = [home, home ^ 1].find((place) => {
    const other = table[place] as number;
    return other === 0 || (other & ~First.All) === mark;
  });
  const other = table[at ?? home] as number;
  table[at ?? home] = (at === undefined ? 0 : mark) | (other & First.All) | bits;
}

interface Entry {
  hashA: number;
  hashB: number;
  ref: number;
  /** Number of the shape. */
  shape: number;
}

function setBit(bits: Int32Array, bit: number): void {
  bits[bit >>> 5] = (bits[bit >>> 5] as number) | (1 << (bit & 31));
}

/** Bits to number as many things as `count`, 0 for one. */
function bitsFor(count: number): number {
  return Math.max(0, Math.ceil(Math.log2(Math.max(1, count))));
}

/** Spellings as they come in, a row of four numbers each: a million of them must fit into memory. */
class Phrases {
  /** Hash A and B of the phrase, forms it is not written in, bearer. */
  #rows = new Int32Array(4 * 1024);
  #count = 0;
  readonly #words = new Int32Array(5 * MAX_TOKENS);
  /** Hash A of each first word, with its bits in `first`. */
  readonly first = new Map<number, number>();
  readonly lead = new Int32Array(LOWER_WORDS);
  /** Hash A of each beginning of two words or more, with its bits in `prefixes`. */
  readonly prefixes = new Map<number, number>();
  anyWord = false;

  add({ text, kind, person, joinedGiven }: Spelling): void {
    if (!Number.isInteger(person) || person < 0 || person >= PERSON_LIMIT) {
      throw new RangeError(`${person} is no number of a person.`);
    }
    const words = this.#words;
    let hashA = 0;
    let hashB = 0;
    let shape = 0;
    let length = 0;
    for (let from = nextWord(text, 0); from < text.length; length++) {
      if (length === MAX_TOKENS) return;
      const slot = 5 * length;
      const next = readWord(text, from, words, slot);
      hashA = extend(hashA, words[slot + Word.HashA] as number);
      hashB = extend(hashB, words[slot + Word.HashB] as number);
      const flags = words[slot + Word.Flags] as number;
      // The later parts of a given name: "Jong Un", "Jong-un".
      const given = joinedGiven && length >= 2;
      const needsCapital = length === 0 ? Flag.Capital | Flag.NoCase : Flag.Capital;
      if ((flags & needsCapital) !== 0 && !given) shape |= lowerAt(length);
      if (length > 0) {
        const before = slot - 5;
        const gap = gapInName(
          text,
          words[before + Word.Start] as number,
          words[before + Word.End] as number,
          from,
          words[slot + Word.End] as number,
        );
        const hyphen = gap === Gap.Hyphen || (given && gap !== Gap.Apostrophe);
        if (!hyphen) shape |= hyphenAt(length);
        if (gap !== Gap.Apostrophe) shape |= apostropheAt(length);
      }
      from = nextWord(text, next);
    }
    if (length === 0) return;
    const first = words[Word.HashA] as number;
    const anyLower = (shape & lowerAt(0)) === 0 || (length > 1 && (shape & lowerAt(1)) === 0);
    this.#addFirst(first, (length === 1 ? First.Single : First.Longer) | (anyLower ? First.Lower : 0));
    this.#addLead(text, length, shape);
    let prefix = 0;
    for (let i = 0; i < length; i++) {
      prefix = extend(prefix, words[5 * i + Word.HashA] as number);
      const bits = i === length - 1 ? Prefix.Whole : Prefix.Longer;
      if (i > 0) this.prefixes.set(prefix, (this.prefixes.get(prefix) ?? 0) | bits);
    }
    if (4 * this.#count === this.#rows.length) {
      const grown = new Int32Array(2 * this.#rows.length);
      grown.set(this.#rows);
      this.#rows = grown;
    }
    this.#rows.set([hashA, hashB, shape, person | (KINDS.indexOf(kind) << KIND_SHIFT)], 4 * this.#count++);
  }

  #addFirst(word: number, bits: number): void {
    this.first.set(word, (this.first.get(word) ?? 0) | bits);
  }

  /** The words before the first by which the name can be found. */
  #addLead(text: string, length: number, shape: number): void {
    for (let i = 0; i < length; i++) {
      if (i > 0) this.#addFirst(this.#words[5 * i + Word.HashA] as number, First.Lower);
      if ((shape & lowerAt(i)) !== 0 || this.#hasNoLower(text, i)) return;
      const isNumber = ((this.#words[5 * i + Word.Flags] as number) & Flag.Number) !== 0;
      setBit(this.lead, isNumber ? beginning(0, 0, 0) : this.#beginningOf(text, i));
    }
    this.anyWord = true;
  }

  /** Is word `i` never in lower case? There are letters without case that are folded to one that has it: "ª". */
  #hasNoLower(text: string, i: number): boolean {
    if (((this.#words[5 * i + Word.Flags] as number) & Flag.Inner) !== 0) return true;
    const folded = this.#folded(text, i);
    const kind = ((charInfo[folded.charCodeAt(0)] || lookUpAt(folded, 0)) >>> Info.KindShift) & 7;
    return kind === Kind.Caseless || kind === Kind.Single;
  }

  /** Word `i` of the spelling read last, folded. */
  #folded(text: string, i: number): string {
    return foldWord(text.slice(this.#words[5 * i + Word.Start], this.#words[5 * i + Word.End]));
  }

  #beginningOf(text: string, i: number): number {
    const folded = this.#folded(text, i);
    return beginning(folded.charCodeAt(0) || 0, folded.charCodeAt(1) || 0, folded.charCodeAt(2) || 0);
  }

  /** One entry for each phrase and form of it, in the order of the hashes; see `closedForms`. */
  entries(): { entries: Entry[]; lists: number[]; shapes: number[] } {
    const rows = this.#rows;
    const at = (row: number, column: number) => rows[4 * row + column] as number;
    const order = Uint32Array.from({ length: this.#count }, (_, row) => row).sort(
      (x, y) =>
        (at(x, 0) >>> 0) - (at(y, 0) >>> 0) ||
        at(x, 1) - at(y, 1) ||
        at(x, 2) - at(y, 2) ||
        at(x, 3) - at(y, 3),
    );
    const entries: Entry[] = [];
    const lists: number[] = [];
    const shapes = new Map<number, number>();
    const add = (hashA: number, hashB: number, shape: number, bearers: readonly number[]) => {
      const number = shapes.get(shape) ?? shapes.size;
      if (number === SHAPE_LIMIT) throw new RangeError("The names are written in too many different ways.");
      shapes.set(shape, number);
      const [one = 0, ...more] = bearers;
      entries.push({ hashA, hashB, ref: more.length === 0 ? one : LIST | lists.length, shape: number });
      if (more.length === 0) return;
      bearers.forEach((bearer, i) => {
        lists.push(i === bearers.length - 1 ? bearer | LIST : bearer);
      });
    };
    for (let from = 0; from < order.length; ) {
      const row = order[from] as number;
      const [hashA, hashB] = [at(row, 0), at(row, 1)];
      const forms = new Map<number, Set<number>>();
      for (; from < order.length; from++) {
        const other = order[from] as number;
        if (at(other, 0) !== hashA || at(other, 1) !== hashB) break;
        const bearers = forms.get(at(other, 2)) ?? new Set();
        forms.set(at(other, 2), bearers.add(at(other, 3)));
      }
      for (const [shape, bearers] of closedForms(forms)) add(hashA, hashB, shape, bearers);
    }
    return { entries, lists, shapes: [...shapes.keys()] };
  }
}
