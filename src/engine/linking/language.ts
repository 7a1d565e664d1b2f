/** Is the article in English? The words around names are English ones; in other languages only whole names are marked. */
import type { Article } from "./types";

const FUNCTION_WORDS = new Set(
  "the of and to in a that for was on said with by at from is has an as his it".split(" "),
);
/** Every third word or so of English text is one of these; of other languages few are, though some are spelt alike. */
const SHARE = 0.12;
/** Shorter texts cannot be judged by their words. */
const ENOUGH_WORDS = 30;
const WORDS = /\p{L}+/gu;
/** As much of the text as is looked at. UTF-16 units. */
const SAMPLE = 2000;

/** By the words themselves, and by what the page says where there are too few words. */
export function looksEnglish({ blocks, lang }: Article): boolean {
  let sample = "";
  for (const { text } of blocks) {
    sample += ` ${text}`;
    if (sample.length > SAMPLE) break;
  }
  const words = sample.slice(0, SAMPLE).toLowerCase().match(WORDS) ?? [];
  if (words.length < ENOUGH_WORDS) return !lang || /^en\b/i.test(lang);
  return words.filter((word) => FUNCTION_WORDS.has(word)).length / words.length >= SHARE;
}
