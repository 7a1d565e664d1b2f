/** Compiles spellings to the name index; at build time, and in the browser for a reader's own facts. */
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
import { Gap, NO_CASE, Tokens } from "./tokens";
import type { Variant } from "./variants";

/** A spelling of the person with this number. */
export interface Spelling extends Variant {
  person: number;
}

interface Entry {
  hashA: number;
  hashB: number;
  length: number;
  capitals: number;
  joins: number[];
  firstToken: number;
  lowerStart: boolean;
  refs: Set<number>;
}

/** Spellings that cannot be indexed are left out: no letter at all, or more than MAX_TOKENS words. */
export function compileNameIndex(spellings: Iterable<Spelling>): ArrayBuffer {
  const entries = new Map<string, Entry>();
  for (const spelling of spellings) addSpelling(entries, spelling);

  const list = [...entries.values()];
  const bucketMask = sizeFor(list.length) - 1;
  const first = new Map<number, number>();
  for (const entry of list) {
    const lengths =
      (first.get(entry.firstToken) ?? 0) | (1 << entry.length) | (entry.lowerStart ? LOWER_START : 0);
    first.set(entry.firstToken, lengths >>> 0);
  }
  const firstMask = sizeFor(first.size) - 1;
  const refCount = list.reduce((sum, entry) => sum + entry.refs.size, 0);
  const words = new Uint32Array(
    HEADER_WORDS + bucketMask + 1 + 4 * list.length + refCount + 2 * (firstMask + 1),
  );
  words.set([MAGIC, VERSION, 0, bucketMask, list.length, refCount, firstMask, 0]);

  const buckets = HEADER_WORDS;
  const entriesAt = buckets + bucketMask + 1;
  const refsAt = entriesAt + 4 * list.length;
  const firstAt = refsAt + refCount;
  let ref = 0;
  list.forEach((entry, number) => {
    let slot = entry.hashA & bucketMask;
    while (words[buckets + slot] !== 0) slot = (slot + 1) & bucketMask;
    words[buckets + slot] = number + 1;
    const joins = entry.joins.reduce((bits, join, gap) => bits | (join << (2 * gap)), 0);
    words.set(
      [entry.hashA, entry.hashB, ref, entry.length | (entry.capitals << 4) | (joins << 12)],
      entriesAt + 4 * number,
    );
    const refs = [...entry.refs].sort((a, b) => a - b);
    refs.forEach((value, i) => {
      words[refsAt + ref++] = i === refs.length - 1 ? value | LAST_REF : value;
    });
  });
  for (const [token, lengths] of first) {
    let slot = token & firstMask;
    while (words[firstAt + 2 * slot + 1] !== 0) slot = (slot + 1) & firstMask;
    words.set([token, lengths], firstAt + 2 * slot);
  }
  words[2] = checksum(words);
  return words.buffer;
}

function addSpelling(entries: Map<string, Entry>, { text, kind, person, joinedGiven }: Spelling): void {
  const tokens = Tokens.of(text);
  const length = tokens.count;
  if (length === 0 || length > MAX_TOKENS) return;
  let hashA = 0;
  let hashB = 0;
  let capitals = 0;
  const joins: number[] = [];
  for (let i = 0; i < length; i++) {
    hashA = extend(hashA, tokens.hashA[i] as number);
    hashB = extend(hashB, tokens.hashB[i] as number);
    // The later parts of a given name: "Jong Un", "Jong-un".
    const given = joinedGiven && i >= 2;
    if (tokens.isCapital(i) && !given) capitals |= 1 << i;
    if (i === 0) continue;
    const gap = tokens.gapBefore(i);
    joins.push(gap === Gap.Apostrophe ? 2 : gap === Gap.Hyphen || given ? 1 : 0);
  }
  const key = `${hashA},${hashB},${length}`;
  let entry = entries.get(key);
  if (!entry) {
    const lowerStart = (capitals & 1) === 0 && ((tokens.flags[0] as number) & NO_CASE) === 0;
    entry = {
      hashA,
      hashB,
      length,
      capitals,
      joins,
      firstToken: tokens.hashA[0] as number,
      lowerStart,
      refs: new Set(),
    };
    entries.set(key, entry);
  } else {
    // Two names that fold to one phrase: the index is as lenient as the more lenient of them.
    entry.capitals &= capitals;
    entry.lowerStart ||= (capitals & 1) === 0;
    joins.forEach((join, i) => {
      if (join !== 0) (entry as Entry).joins[i] = join;
    });
  }
  entry.refs.add(person | (KINDS.indexOf(kind) << 24));
}

/** A power of two that leaves the table at most half full. */
function sizeFor(count: number): number {
  let size = 8;
  while (size < 2 * count) size *= 2;
  return size;
}
