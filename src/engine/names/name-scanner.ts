/**
 * Finds the names of one or more indexes in a text: leftmost, longest, whole words. Of most words it sees no
 * more than that none is capitalised; nothing is allocated beyond the hits.
 */
import {
  anchorAt,
  beginningAt,
  Chunk,
  has,
  isCapital,
  isLower,
  lowerWordBefore,
  mayLead,
  widthOf,
} from "./anchors";
import { extend, LOWER_WORDS, MAX_TOKENS } from "./index-format";
import type { NameHit, NameIndex } from "./name-index";
import { HIT, NameReader } from "./name-reader";
import type { Tokens } from "./tokens";
import { nextWord } from "./words";

/** What a glance at a word can tell. */
enum Glance {
  /** A name may begin with it, none with a word before it. */
  Begins = -1,
  Unclear = 0,
}

export class NameScanner {
  readonly #reader: NameReader;
  /** Beginnings of words in lower case that stand first in names, of all layers; see `lead`. */
  readonly #lead = new Int32Array(LOWER_WORDS);
  /** The same of the endings of such words. */
  readonly #endings = new Int32Array(LOWER_WORDS);
  /** A name may have no word by which it is found. */
  readonly #anyWord: boolean;
  readonly #chunk = new Chunk();
  /** Words before it were looked at. */
  #done = 0;

  /** @param layers as of `NameReader` */
  constructor(layers: readonly NameIndex[]) {
    this.#reader = new NameReader(layers);
    this.#anyWord = layers.some(({ anyWord }) => anyWord);
    for (const { lead, endings } of layers) {
      for (let i = 0; i < LOWER_WORDS; i++) {
        this.#lead[i] = (this.#lead[i] as number) | (lead[i] as number);
        this.#endings[i] = (this.#endings[i] as number) | (endings[i] as number);
      }
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
    for (let at = 0; at < text.length; ) at = this.#scan(text, at, this.#chunk);
    return this.#reader.count;
  }

  /** Finds the names that begin in the chunk from `at` on. @returns where the next begins; within a word, it may be */
  #scan(text: string, at: number, chunk: Chunk): number {
    chunk.read(text, at);
    const length = chunk.length;
    let done = this.#done;
    let unit = at;
    for (let i = 0; ; ) {
      const stop = (this.#anyWord ? chunk.seekWord(i, this.#lead) : chunk.seek(i)) | 0;
      if (stop >= length) {
        this.#done = done;
        return Math.max(chunk.end, done);
      }
      unit += stop - i;
      i = stop;
      const byte = chunk.at(i);
      let anchor = -1;
      if (byte >= 0x80) anchor = anchorAt(text, unit, done);
      else if (isCapital(byte)) {
        if (!chunk.beginsWord(i, text, unit)) anchor = lowerWordBefore(text, unit, done);
        else {
          const end = this.#glance(chunk, i) | 0;
          if (end > 0) {
            unit += end - i;
            i = end;
            done = unit;
            continue;
          }
          anchor = unit;
          if (end === Glance.Begins) done = unit;
        }
      }
      if (anchor < 0 && this.#anyWord && mayLead(text, unit, this.#lead)) anchor = unit;
      if (anchor >= 0) {
        done = this.#around(text, anchor, done);
        i = chunk.skip(i, done - unit);
        unit = done;
      } else {
        i += widthOf(byte);
        unit += byte < 0xf0 ? 1 : 2;
      }
    }
  }

  /**
   * Looks at the bytes of the word that begins at byte `i`. @returns where it ends if it is plain to see that no name begins or goes
   * on with it, otherwise a Glance
   */
  #glance(chunk: Chunk, i: number): number {
    const hash = chunk.hash(i) | 0;
    const end = chunk.wordEnd;
    const after = chunk.at(end);
    if (after >= 0x80 || end >= chunk.length || chunk.mayFollow(i, this.#lead, this.#endings))
      return Glance.Unclear;
    const lengths = this.#reader.lengthsFrom(hash) | 0;
    if (lengths === 0) return end;
    if ((lengths & 1) !== 0 || after !== 0x20) return Glance.Begins;
    // It takes a second word.
    const next = chunk.at(end + 1);
    if (isLower(next)) return has(this.#reader.second, chunk.beginningAt(end + 1)) ? Glance.Begins : end;
    if (!isCapital(next)) return Glance.Begins;
    const two = extend(extend(0, hash), chunk.hash(end + 1)) | 0;
    const isWhole = chunk.wordEnd < chunk.length && chunk.at(chunk.wordEnd) < 0x80;
    return isWhole && !this.#reader.goesOn(two) ? end : Glance.Begins;
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
