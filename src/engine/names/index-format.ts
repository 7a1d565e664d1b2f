/**
 * The name index as a file: one ArrayBuffer of 32-bit words, little-endian, used as it lies.
 *
 *   header    8 words: magic, version, checksum, bucket mask, entries, refs, first-token mask, 0
 *   buckets   bucket mask + 1: entry number + 1, or 0; open addressing on hash A of the phrase
 *   entries   4 words each: hash A, hash B, first ref, shape
 *   refs      1 word each: person number | kind << 24; the last of an entry has bit 31 set
 *   first     2 words each, first-token mask + 1: hash A of a phrase's first token, lengths it may have as bits 1…8;
 *             bit 31: a phrase may begin with it in lower case ("bin Laden")
 *
 * A shape is `length | capitals << 4 | joins << 12`: bit i of capitals, token i begins with a capital in the name; 2 bits of
 * joins for the gap before token i + 1: 0 a space, 1 a hyphen or a space, 2 an apostrophe or nothing or a space.
 */
import type { NameKind } from "../facts/types";

export const MAGIC = 0x494e_4c53; // "SLNI"
export const VERSION = 1;
export const HEADER_WORDS = 8;
export const MAX_TOKENS = 8;
export const KINDS: readonly NameKind[] = ["full", "native", "nickname", "family", "given"];
export const LOWER_START = 0x8000_0000;
export const LAST_REF = 0x8000_0000;

/** FNV-1a over the words after the header's first three. */
export function checksum(words: Uint32Array): number {
  let hash = 0x811c9dc5;
  for (let i = 3; i < words.length; i++) hash = Math.imul(hash ^ (words[i] as number), 0x01000193);
  return hash >>> 0;
}

/** Adds a token to the hashes of a phrase. */
export function extend(phrase: number, token: number): number {
  const hash = Math.imul(phrase ^ token, 0x9e3779b1);
  return (hash ^ (hash >>> 15)) >>> 0;
}
