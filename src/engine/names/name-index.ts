/** The name index in use: which phrases are names, whom each can mean, and the names of a text. */
import type { NameKind } from "../facts/types";
import {
  checksum,
  HEADER_WORDS,
  KIND_SHIFT,
  KINDS,
  LIST,
  layout,
  MAGIC,
  PERSON_LIMIT,
  partsOf,
  VERSION,
} from "./index-format";
import { NameScanner } from "./name-scanner";
import type { Tokens } from "./tokens";

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
  /** A name begins with a digit: "50 Cent". */
  readonly digitFirst: boolean;
  /** A bit for each beginning of a first word in lower case; see `beginning`. */
  readonly lower: Int32Array;
  /** After the code of the first letter of such a word, the codes that may come next, as bits. */
  readonly secondCodes: Int32Array;
  readonly #starts: Int32Array;
  readonly #bucketShift: number;
  readonly #hashB: Int32Array;
  readonly #refs: Int32Array;
  readonly #lists: Int32Array;
  readonly #shapes: Int32Array;
  readonly #tags: Uint16Array;
  readonly #shapeOf: Uint16Array;
  readonly #first: Uint8Array;
  readonly #firstShift: number;
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
      digits,
    ] = words;
    if (magic !== MAGIC) throw new Error("The file is no name index.");
    if (version !== VERSION)
      throw new Error(`The name index has version ${version}; this Sidelight reads ${VERSION}.`);
    const sizes = { bucketBits, entries, listWords, shapes, firstBits };
    if (layout(sizes).end !== buffer.byteLength) throw new Error("The name index is cut short.");
    if (checksum(words) !== sum >>> 0) {
      throw new Error("The name index was changed: its checksum does not fit.");
    }
    const parts = partsOf(buffer, sizes);
    this.entries = entries;
    this.digitFirst = digits === 1;
    this.lower = parts.lower;
    this.secondCodes = parts.second;
    this.#starts = parts.starts;
    this.#bucketShift = 32 - bucketBits;
    this.#hashB = parts.hashB;
    this.#refs = parts.refs;
    this.#lists = parts.lists;
    this.#shapes = parts.shapes;
    this.#tags = parts.tags;
    this.#shapeOf = parts.shapeOf;
    this.#first = parts.first;
    this.#firstShift = 32 - firstBits;
  }

  /** Lengths of the phrases that may begin with a word of this hash A, as bits of `lengthBit`, and STARTS_LOWER. */
  lengthsFrom(word: number): number {
    return this.#first[word >>> this.#firstShift] as number;
  }

  /** The entry of a phrase that may be written in this form, or -1. */
  find(hashA: number, hashB: number, form: number): number {
    const bucket = hashA >>> this.#bucketShift;
    const end = this.#starts[bucket + 1] as number;
    const tag = hashA & 0xffff;
    for (let entry = this.#starts[bucket] as number; entry < end; entry++) {
      if (
        this.#tags[entry] === tag &&
        this.#hashB[entry] === hashB &&
        ((this.#shapes[this.#shapeOf[entry] as number] as number) & form) === 0
      )
        return entry;
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

function bearerOf(ref: number): Bearer {
  return { person: ref & (PERSON_LIMIT - 1), kind: KINDS[(ref >>> KIND_SHIFT) & 7] as NameKind };
}
