/** Whole words, for contenders that know none, and for the sieve. Surrogates are no letters here, as in the name index. */
import type { Span } from "./contender";

const classes = new Uint8Array(0x1_0000);

const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** 0 for what parts words, 1 for a part of a word, 2 for a character that is a word of its own, as in Chinese. */
export function isWordUnit(unit: number): 0 | 1 | 2 {
  let known = classes[unit] as number;
  if (known === 0) {
    const char = String.fromCharCode(unit);
    const kind = !/[\p{L}\p{M}\p{N}]/u.test(char) ? 0 : WITHOUT_SPACES.test(char) ? 2 : 1;
    known = classes[unit] = kind + 1;
  }
  return (known - 1) as 0 | 1 | 2;
}

/** True for a name in a script without spaces, which may stand between letters. */
export function standsAlone(text: string): boolean {
  return isWordUnit(text.charCodeAt(0)) === 2 && isWordUnit(text.charCodeAt(text.length - 1)) === 2;
}

/** True where a word may begin or end at this offset. */
function isBoundary(text: string, at: number): boolean {
  return (
    at === 0 ||
    at === text.length ||
    isWordUnit(text.charCodeAt(at - 1)) !== 1 ||
    isWordUnit(text.charCodeAt(at)) !== 1
  );
}

/** Of all that a package found in a block, whole words only, leftmost, longest, not overlapping. */
export function sieve(found: Iterable<Span>, block: string): Span[] {
  const whole = [...found].filter(([start, end]) => isBoundary(block, start) && isBoundary(block, end));
  whole.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const kept: Span[] = [];
  let free = 0;
  for (const span of whole) {
    if (span[0] < free) continue;
    kept.push(span);
    free = span[1];
  }
  return kept;
}
