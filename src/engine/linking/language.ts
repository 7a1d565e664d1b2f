/** Is the article in English? The words around names are English ones; in other languages only whole names are marked. */
import type { Article } from "./types";

/** Those that no other language writes often: not "in", "for", "was", "a". */
const FUNCTION_WORDS = new Set(
  "the of and to that with from said his they this were who would which been have their after about".split(
    " ",
  ),
);
const LONGEST = Math.max(...[...FUNCTION_WORDS].map((word) => word.length));
/** Of English text, names left out, a quarter or so are of these; of other languages hardly any, though "to" and "of" are spelt alike. */
const SHARE = 0.07;
/** Fewer words tell nothing of a text in capitals or of a script without small letters. */
const ENOUGH_WORDS = 30;
/** As many small ones tell what they tell; without any of English, so few may be English all the same. */
const ENOUGH_SMALL_WORDS = 8;
const MANY_SMALL_WORDS = 20;
const WORDS = /\p{L}+/gu;
const SMALL = /^\p{Ll}/u;
const isSmall = (word: string) => (word < "\u0080" ? word >= "a" : SMALL.test(word));
/** As much of the text as is looked at. UTF-16 units. */
const SAMPLE = 2000;

/** By the words themselves, and by what the page says where there are too few words. */
export function looksEnglish({ blocks, lang }: Article): boolean {
  let sample = "";
  for (const { text } of blocks) {
    sample += ` ${text}`;
    if (sample.length > SAMPLE) break;
  }
  let words = 0;
  // Names are of no language, and a text may be full of them.
  let small = 0;
  let ofEnglish = 0;
  for (const word of sample.slice(0, SAMPLE).match(WORDS) ?? []) {
    words++;
    const isOfEnglish = word.length <= LONGEST && FUNCTION_WORDS.has(word.toLowerCase());
    if (isOfEnglish) ofEnglish++;
    if (isOfEnglish || isSmall(word)) small++;
  }
  if (small >= ENOUGH_SMALL_WORDS && ofEnglish / small >= SHARE) return true;
  if (small >= MANY_SMALL_WORDS) return false;
  if (small < ENOUGH_SMALL_WORDS && words >= ENOUGH_WORDS) return ofEnglish / words >= SHARE;
  return !lang || /^en\b/i.test(lang);
}
