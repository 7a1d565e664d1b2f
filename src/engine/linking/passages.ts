/** The time each block speaks of: articles remember, and "Chairman Kim" of 2000 is not the one of 2018. */
import type { Article } from "./types";

/** Of older years only those that a word before says are one. */
const YEAR =
  /\b(?:19|20)\d\d\b|(?<=\b(?:[Ii]n|[Ss]ince|[Dd]uring|[Uu]ntil|January|February|March|April|May|June|July|August|September|October|November|December) )1[5-8]\d\d(?=[,.;:)]| (?:and|the|an?|by|he|she|when|to)\b)/g;
/** Most blocks name no year, and the pattern is slow to find that out. */
const HAS_YEAR = /(?:1[5-9]|20)\d\d/;
/** A past year holds for as many blocks after the one that names it, or until another time is named. */
const BLOCKS_ON = 2;
/** Words that bring the text back to the article's day. */
const NOW =
  /\b(?:today|yesterday|tomorrow|this (?:week|month|year)|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|now)\b/i;

/** For each block the middle of the past year it speaks of, as YYYY-MM-DD; null for the article's own time. */
export function passagesOf({ blocks, date }: Article): (string | null)[] {
  const own = Number(date.slice(0, 4));
  let past: number | null = null;
  let left = 0;
  return blocks.map(({ text }) => {
    const years = HAS_YEAR.test(text) ? [...new Set((text.match(YEAR) ?? []).map(Number))] : [];
    if (past === null && years.length === 0) return null;
    if (NOW.test(text) || years.includes(own)) past = null;
    else if (years.length > 0) {
      // The year last named; the one before and after the article's own are still the news.
      const year = years.at(-1) as number;
      past = year < own - 1 ? year : null;
      left = BLOCKS_ON;
    } else if (past !== null && --left < 0) past = null;
    return past === null ? null : `${past}-07-01`;
  });
}
