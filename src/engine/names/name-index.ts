/** The name index in use: finds the names of the base in tokens, leftmost and longest, and gives whom each can mean. */
import type { NameKind } from "../facts/types";
import {
  checksum,
  extend,
  HEADER_WORDS,
  KINDS,
  LAST_REF,
  LOWER_START,
  MAGIC,
  MAX_TOKENS,
  VERSION,
} from "./index-format";
import { CAPITAL, Gap, NO_CASE, type Tokens } from "./tokens";

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

export class NameIndex {
  readonly #words: Uint32Array;
  readonly #bucketMask: number;
  readonly #firstMask: number;
  readonly #entriesAt: number;
  readonly #refsAt: number;
  readonly #firstAt: number;

  /**
   * @param buffer as `compileNameIndex` wrote it; used as it lies, not copied
   * @throws Error with a sentence, when it is cut, changed, of another version or no name index
   */
  constructor(buffer: ArrayBuffer) {
    if (buffer.byteLength < 4 * HEADER_WORDS || buffer.byteLength % 4 !== 0) {
      throw new Error("The name index is cut short.");
    }
    const words = new Uint32Array(buffer);
    const [magic, version, sum, bucketMask = 0, entries = 0, refs = 0, firstMask = 0] = words;
    if (magic !== MAGIC) throw new Error("The file is no name index.");
    if (version !== VERSION)
      throw new Error(`The name index has version ${version}; this Sidelight reads ${VERSION}.`);
    this.#bucketMask = bucketMask;
    this.#firstMask = firstMask;
    this.#entriesAt = HEADER_WORDS + bucketMask + 1;
    this.#refsAt = this.#entriesAt + 4 * entries;
    this.#firstAt = this.#refsAt + refs;
    if (words.length !== this.#firstAt + 2 * (firstMask + 1)) throw new Error("The name index is cut short.");
    if (checksum(words) !== sum) throw new Error("The name index was changed: its checksum does not fit.");
    this.#words = words;
  }

  /** All names in `tokens`, in order, not overlapping. */
  match(tokens: Tokens): NameHit[] {
    const hits: NameHit[] = [];
    for (let from = 0; from < tokens.count; from++) {
      const hit = this.#longestAt(tokens, from);
      if (!hit) continue;
      hits.push(hit);
      from = hit.to - 1;
    }
    return hits;
  }

  #longestAt(tokens: Tokens, from: number): NameHit | null {
    const flags = tokens.flags[from] as number;
    const lengths = this.#lengthsFor(tokens.hashA[from] as number);
    if (lengths === 0) return null;
    if ((flags & (CAPITAL | NO_CASE)) === 0 && (lengths & LOWER_START) === 0) return null;
    let hashA = 0;
    let hashB = 0;
    let found: NameHit | null = null;
    for (let length = 1; length <= MAX_TOKENS && from + length <= tokens.count; length++) {
      const i = from + length - 1;
      if (length > 1 && !mayJoin(tokens.gapBefore(i))) break;
      hashA = extend(hashA, tokens.hashA[i] as number);
      hashB = extend(hashB, tokens.hashB[i] as number);
      if ((lengths & (1 << length)) === 0) continue;
      const entry = this.#entry(hashA, hashB, tokens, from, length);
      if (entry >= 0) found = { from, to: from + length, entry };
    }
    return found;
  }

  #lengthsFor(token: number): number {
    let slot = token & this.#firstMask;
    for (;;) {
      const at = this.#firstAt + 2 * slot;
      const lengths = this.#words[at + 1] as number;
      if (lengths === 0 || this.#words[at] === token) return lengths;
      slot = (slot + 1) & this.#firstMask;
    }
  }

  #entry(hashA: number, hashB: number, tokens: Tokens, from: number, length: number): number {
    const words = this.#words;
    for (let slot = hashA & this.#bucketMask; ; slot = (slot + 1) & this.#bucketMask) {
      const entry = (words[HEADER_WORDS + slot] as number) - 1;
      if (entry < 0) return -1;
      const at = this.#entriesAt + 4 * entry;
      if (
        words[at] === hashA &&
        words[at + 1] === hashB &&
        fits(words[at + 3] as number, tokens, from, length)
      )
        return entry;
    }
  }

  /** Whom an entry can mean. */
  bearers(entry: number): Bearer[] {
    const bearers: Bearer[] = [];
    for (let at = this.#refsAt + (this.#words[this.#entriesAt + 4 * entry + 2] as number); ; at++) {
      const ref = this.#words[at] as number;
      bearers.push({ person: ref & 0xff_ffff, kind: KINDS[(ref >>> 24) & 0x7f] as NameKind });
      if (ref & LAST_REF) return bearers;
    }
  }
}

/** True where a name can go on over this gap at all. */
function mayJoin(gap: Gap): boolean {
  return gap !== Gap.Break && gap !== Gap.Comma;
}

/** Does the text's spelling suit an entry's shape: its length, its capitals, its hyphens and apostrophes? */
function fits(shape: number, tokens: Tokens, from: number, length: number): boolean {
  if ((shape & 0xf) !== length) return false;
  for (let i = 0; i < length; i++) {
    const flags = tokens.flags[from + i] as number;
    if ((shape >>> 4) & (1 << i) && (flags & (CAPITAL | NO_CASE)) === 0) return false;
    if (i === 0) continue;
    const gap = tokens.gapBefore(from + i);
    const join = (shape >>> (12 + 2 * (i - 1))) & 3;
    if (gap === Gap.Hyphen && join !== 1) return false;
    if (gap === Gap.Apostrophe && join !== 2) return false;
  }
  return true;
}
