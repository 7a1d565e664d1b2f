/**
 * Finds the names of one or more indexes in a text: leftmost, longest, whole words. Of most words it sees no
 * more than that none is capitalised; nothing is allocated beyond the hits.
 */
import { anchorAt, beginningAt, lowerWordBefore, mayLead } from "./anchors";
import { mayFollow } from "./bytes";
import { CHUNK, Listed } from "./chunk";
import { First, has, LOWER_WORDS, MAX_TOKENS } from "./index-format";
import type { NameHit, NameIndex } from "./name-index";
import { HIT, NameReader } from "./name-reader";
import type { Tokens } from "./tokens";
import { nextWord, Word } from "./words";

export class NameScanner {
  readonly #reader: NameReader;
  /** Beginnings of words in lower case that stand first in names, of all layers; see `lead`. */
  readonly #lead = new Int32Array(LOWER_WORDS);
  /** A name may have no word by which it is found. */
  readonly #anyWord: boolean;
  /** Slots of the chunk's list. */
  readonly #slots = new Int32Array(CHUNK);
  /** Words before it were looked at. */
  #done = 0;

  /** @param layers as of `NameReader` */
  constructor(layers: readonly NameIndex[]) {
    this.#reader = new NameReader(layers);
    this.#anyWord = layers.some(({ anyWord }) => anyWord);
    for (const { lead } of layers) {
      for (let i = 0; i < LOWER_WORDS; i++) this.#lead[i] = (this.#lead[i] as number) | (lead[i] as number);
    }
  }

  /** Names found in the last text: start, end (exclusive, UTF-16 units), entry; `HIT` numbers each, in order. */
  get hits(): Uint32Array {
    return this.#reader.hits;
  }

  /** Finds all names of `text`. @returns as many as there are, in `hits` until the next call */
  scan(text: string): number {
    this.#reader.count = 0;
    this.#done = 0;
    for (let at = 0; at < text.length; ) at = this.#scan(text, at);
    return this.#reader.count;
  }

  /** Finds the names that begin in the chunk from `at` on. @returns where the next begins; within a word, it may be */
  #scan(text: string, at: number): number {
    const { chunk } = this.#reader;
    chunk.read(text, at, this.#anyWord ? this.#lead : null);
    const { list } = chunk;
    const words = this.#reader.look(this.#slots);
    for (let i = 0; i < words; i++) {
      const slot = this.#slots[i] as number;
      const start = list[slot + Word.Start] as number;
      if (start < this.#done) continue;
      const next = this.#isAlone(slot) ? this.#reader.fromListed(text, slot) | 0 : -1;
      if (next >= 0) this.#done = next;
      else this.#searchAround(text, start);
    }
    return Math.max(chunk.end, this.#done);
  }

  /** Is it plain to see that no word in lower case before the one in `slot` can belong to its name? */
  #isAlone(slot: number): boolean {
    const { chunk } = this.#reader;
    const { list } = chunk;
    const bits = list[slot + Listed.Bits] as number;
    if ((bits & Listed.Unclear) !== 0) return false;
    if (this.#anyWord || (bits & First.Lower) === 0) return true;
    return !mayFollow(chunk.bytes, list[slot + Listed.From] as number, this.#lead);
  }

  /** Finds the names about the character at `unit`, if it shows that a word begins there by which one may be found. */
  #searchAround(text: string, unit: number): void {
    let anchor = anchorAt(text, unit, this.#done);
    if (anchor < 0 && this.#anyWord && mayLead(text, unit, this.#lead)) anchor = unit;
    if (anchor >= 0) this.#done = this.#around(text, anchor, this.#done);
  }

  /**
   * Finds the names that begin with the word at `anchor`, or with words in lower case before it but not before `bound`.
   * @returns where to read on
   */
  #around(text: string, anchor: number, bound: number): number {
    let first = anchor;
    for (let words = 1; words < MAX_TOKENS; words++) {
      const before = lowerWordBefore(text, first, bound);
      if (before < 0 || !has(this.#lead, beginningAt(text, before))) break;
      first = before;
    }
    let next = this.#reader.from(text, first) | 0;
    while (next <= anchor) next = this.#reader.from(text, nextWord(text, next)) | 0;
    return next;
  }

  /** The names in the text of `tokens`, by numbers of tokens. */
  match(tokens: Tokens): NameHit[] {
    const count = this.scan(tokens.text);
    const { hits } = this;
    const list: NameHit[] = [];
    let token = 0;
    for (let at = 0; at < HIT * count; at += HIT) {
      const start = hits[at] as number;
      const end = hits[at + 1] as number;
      // Names of two layers may have the same words.
      while (token > 0 && (tokens.start[token] ?? end) > start) token--;
      while ((tokens.start[token] as number) < start) token++;
      let to = token + 1;
      while ((tokens.end[to - 1] as number) < end) to++;
      list.push({ from: token, to, entry: hits[at + 2] as number });
    }
    return list;
  }
}
