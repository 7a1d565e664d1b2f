/** The day, or at least the month, that the page's own address names. */
import { dayOf, type Reading } from "./calendar";
import { type DayClues, metaOf } from "./clues";
import { monthOf } from "./months";
import { isArticleType, typesOf } from "./structured";

export interface AddressDate {
  day: string | null;
  /** YYYY-MM */
  month: string | null;
}

/** `/2018/05/31/`, `/2018-05-31-`. */
const YEAR_FIRST = /(?:^|[/_.-])((?:19|20)\d\d)([/_.-])(\d{1,2})\2(\d{1,2})(?=[/_.-]|$)/;
/** `_20180531.`, also with a time behind: `20180531182000`. */
const COMPACT = /(?:^|[/_.-])((?:19|20)\d\d)()(\d\d)(\d\d)(?=[/_.-]|$|\d{4}(?:\d\d)?(?!\d))/;
/** The year once more in two digits, with month and day: `/2018/05/180531_`. */
const TWICE = /\/((?:19|20)(\d\d))\/(\d\d)\/\2\3(\d\d)(?!\d)/;
/** A section between the year and the rest: `/2018/POLITICS/05/31/`. */
const PARTED = /\/((?:19|20)\d\d)(\/[a-z][\w.-]*\/)(\d{1,2})\/(\d{1,2})(?=\/)/i;
const YEARS_FIRST = [YEAR_FIRST, COMPACT, TWICE, PARTED];
const DAY_FIRST = /[/_.-](\d{1,2})[_.-](\d{1,2})[_.-]((?:19|20)\d\d)(?=[/_.-]|$)/;
const IN_WORDS = /\/((?:19|20)\d\d)[/-]([a-z]{3,9})[/-](\d{1,2})(?=[/_.-]|$)/i;
const MONTH_ONLY = /\/((?:19|20)\d\d)[/-](0[1-9]|1[0-2])(?=\/)/;

/** The cheap question before the patterns. */
const HAS_YEAR = /(?:19|20)\d\d/;

function pathOf(address: string): string {
  return address.replace(/^(?:[a-z]+:)?\/\/[^/]*/i, "").replace(/[?#].*$/, "");
}

function dayIn(path: string, reading: Reading): string | null {
  const { now } = reading;
  for (const pattern of YEARS_FIRST) {
    const numbers = pattern.exec(path);
    const day = numbers && dayOf(Number(numbers[1]), Number(numbers[3]), Number(numbers[4]), now);
    if (day !== null) return day;
  }
  const words = IN_WORDS.exec(path);
  if (words) return dayOf(Number(words[1]), monthOf(words[2] ?? ""), Number(words[3]), now);
  const last = DAY_FIRST.exec(path);
  if (!last) return null;
  const [first, second, year] = [Number(last[1]), Number(last[2]), Number(last[3])];
  return reading.order === "month-day" && second > 0
    ? dayOf(year, first, second, now)
    : dayOf(year, second, first, now);
}

/** The page's own addresses, as far as it tells: a saved page has none but those it names. */
export function addressesOf(clues: DayClues): string[] {
  const named: unknown[] = [
    clues.url,
    clues.canonical,
    metaOf(clues, "og:url"),
    metaOf(clues, "twitter:url"),
  ];
  for (const node of clues.nodes) {
    if (isArticleType(node["@type"]) || typesOf(node["@type"]).includes("WebPage"))
      named.push(node.mainEntityOfPage, node.url, node["@id"]);
  }
  return named.filter(
    (address): address is string => typeof address === "string" && !/^(?:about:|$)/.test(address),
  );
}

/** Of two numbers before the year the first is the day where nothing tells. */
export function addressDate(clues: DayClues, reading: Reading): AddressDate {
  const found: AddressDate = { day: null, month: null };
  for (const address of addressesOf(clues)) {
    if (!HAS_YEAR.test(address)) continue;
    const path = pathOf(address);
    found.day ??= dayIn(path, reading);
    const month = MONTH_ONLY.exec(path);
    if (month) found.month ??= `${month[1]}-${month[2]}`;
  }
  return found;
}
