/**
 * The day an article was published (not updated), and where the page says so. All places that name a day are weighed against
 * each other (`evidence.ts`): data of the page, its address, and what the reader sees.
 */
import { addressDate, addressesOf } from "./address";
import { judge } from "./byline";
import type { NumberOrder, Reading } from "./calendar";
import type { DayClues } from "./clues";
import { declaredDates, scriptDate } from "./declared";
import { type DateSource, type Evidence, type Verdict, weigh } from "./evidence";
import { gatherClues, scriptDays } from "./gather";
import { detectLanguage } from "./language";
import { type Head, readHead } from "./structured";
import { seeDays } from "./visible";

export type { DateSource } from "./evidence";

export interface ArticleDate {
  /** YYYY-MM-DD, in the article's own time zone. */
  date: string;
  source: DateSource;
  /** The day of the last change as far as the page names one, YYYY-MM-DD. */
  updated: string | null;
}

/** The address is written once and never corrected, but also by people who plan ahead. */
const ADDRESS_WEIGHT = 6;

/**
 * @param head - The page's head, where it has been read already.
 * @param now - Test seam: days after tomorrow are refused.
 * @returns null where no day is plausible. Where only a change is dated, that day, with the source "updated".
 */
export function articleDate(
  document: Document,
  head: Head = readHead(document),
  now: Date = new Date(),
): ArticleDate | null {
  return dateOf(gatherClues(document, head), () => scriptDays(document), now);
}

/**
 * What clues of a page say, as `articleDate` of the page itself.
 * @param scripts - Gives the days in the page's scripts; asked only where nothing else tells the day.
 */
export function dateOf(
  clues: DayClues,
  scripts: () => readonly string[],
  now: Date = new Date(),
): ArticleDate | null {
  let order: NumberOrder | undefined;
  const reading: Reading = {
    now,
    // Asked for by dates of bare numbers only.
    get order() {
      if (order === undefined) order = numberOrder(clues, addressesOf(clues)[0] ?? null);
      return order;
    },
  };
  const { published, updated } = declaredDates(clues, reading);
  const address = addressDate(clues, reading);
  if (address.day !== null)
    published.push({ day: address.day, other: null, source: "url", weight: ADDRESS_WEIGHT });
  let verdict = weigh(published, address.month);
  if (!isSettled(verdict, published)) {
    const seen = judge(seeDays(clues, reading, address.month));
    published.push(...seen.published);
    updated.push(...seen.updated);
    verdict = weigh(published, address.month) ?? weigh(evidenceOf(scriptDate(scripts(), reading)), null);
  }
  const change = updated.find((day) => verdict === null || day >= verdict.day) ?? null;
  if (verdict) return { date: verdict.day, source: verdict.source, updated: change };
  return change === null ? null : { date: change, source: "updated", updated: change };
}

/** Two places agree, none contradicts, and no time zone is in doubt: then nobody need look at the page itself. */
function isSettled(verdict: Verdict | null, evidence: readonly Evidence[]): boolean {
  return verdict?.isUnanimous === true && evidence.every((one) => one.other === null);
}

function evidenceOf(one: Evidence | null): Evidence[] {
  return one ? [one] : [];
}

/** Countries in whose addresses English dates begin with the month. */
const MONTH_FIRST = /^(?:us|gov|mil|edu|ph)$/;

/** Countries whose names everybody uses. */
const GENERIC = /^(?:io|tv|me|co|ai|fm|ly)$/;

/**
 * Which of two numbers is the day, by the language of the page, in English by its country; English of no country is that of the
 * United States, as most of it is. Null where nothing tells.
 */
function numberOrder({ lang, sample }: DayClues, address: string | null): NumberOrder {
  const named = lang || (detectLanguage(sample) ?? "");
  const [language = "", country = ""] = named.toLowerCase().split("-");
  const top = /^https?:\/\/[^/:]*\.([a-z]{2,})(?=[/:]|$)/i.exec(address ?? "")?.[1]?.toLowerCase() ?? "";
  const land = country || ((top.length === 2 && !GENERIC.test(top)) || MONTH_FIRST.test(top) ? top : "");
  if (MONTH_FIRST.test(land)) return "month-day";
  if (land !== "") return "day-month";
  if (language === "") return null;
  return language === "en" ? "month-day" : "day-month";
}
