/** Dates in running text, as people write them, in any language whose months `months.ts` knows; each with its place. */
import { dayOf, type NumberOrder, type Reading } from "./calendar";
import { LETTERS } from "./letters";
import { mayHoldDay } from "./may-hold-day";
import { monthOf } from "./months";

export interface WrittenDay {
  /** YYYY-MM-DD */
  day: string;
  /** Offsets in the text that was given, in UTF-16 code units. */
  start: number;
  end: number;
}

type Parts = (match: RegExpExecArray, reading: Reading) => [year: number, month: number, day: number] | null;

const WORD = String.raw`([${LETTERS}]{2,14})\.?`;
/** Arabic months of two words, and two names for one month: "أيار/مايو". */
const MORE = String.raw`(\s(?:الثاني|الأول|الاول))?(?:\s?\/\s?[${LETTERS} ]{3,14})?`;
const ORDINAL = String.raw`(?:\s{0,3}(?:st|nd|rd|th|er|[ºª°]))?`;
const YEAR = String.raw`(\d{4}|['’]\d{2})(?![\d:])`;

function year(written: string | undefined): number {
  const digits = (written ?? "").replace(/\D/g, "");
  const number = Number(digits);
  return digits.length > 2 ? number : number + (number < 95 ? 2000 : 1900);
}

/** How dates are written, in lower case; each with a word that such a date has, where there is one. */
const PATTERNS: [pattern: RegExp, parts: Parts, word?: string][] = [
  // 2018-05-31, 2018/5/31, 2018. 5. 31., 2018年5月31日, 2018년 5월 31일
  [
    /(?<!\d)(\d{4})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)(?:\s?[日일])?/g,
    (match) => [Number(match[1]), Number(match[2]), Number(match[3])],
  ],
  // 平成30年5月31日, 令和元年5月31日: the years of an emperor
  [
    /(平成|令和)\s?(\d{1,2}|元)年\s?(\d{1,2})月\s?(\d{1,2})日/g,
    (match) => [
      (match[1] === "平成" ? 1988 : 2018) + (Number(match[2]) || 1),
      Number(match[3]),
      Number(match[4]),
    ],
    "年",
  ],
  // 31 tháng 5, 2018
  [
    /(?<!\d)(\d{1,2})\s+tháng\s+(\d{1,2}),?\s+(?:năm\s+)?(\d{4})(?!\d)/g,
    (match) => [Number(match[3]), Number(match[2]), Number(match[1])],
    "tháng",
  ],
  // 31 May 2018, 31. Mai 2018, 31 de mayo de 2018, 31st of May, 2018, 31-May-18, 31 мая 2018
  [
    new RegExp(
      String.raw`(?<![\d:])(\d{1,2})\.?${ORDINAL}\.?[\s,/-]*(?:(?:de|of|den|di)\s+|d['’]\s*)?${WORD}${MORE}\s?,?[\s/-]*(?:(?:de|del|do)\s+)?(?:${YEAR}|(?<=-)(\d{2})(?!\d))`,
      "g",
    ),
    (match) => [year(match[4] ?? match[5]), monthOf(`${match[2]}${match[3] ?? ""}`), Number(match[1])],
  ],
  // May 31, 2018; May 31st 2018; Thu May 31 18:20:00 EDT 2018; mayo 31 de 2018
  [
    new RegExp(
      String.raw`(?<![${LETTERS}])${WORD}[\s/-]+(\d{1,2})${ORDINAL}[.,]?[\s/-]+(?:\d{1,2}:\S+\s+(?:[a-z]{3,4}\s+)?)?(?:(?:de|del)\s+)?${YEAR}`,
      "g",
    ),
    (match) => [year(match[3]), monthOf(match[1] ?? ""), Number(match[2])],
  ],
  // 2018. május 31., 2018 May 31, 2018 m. gegužės 31 d.
  [
    new RegExp(String.raw`(?<!\d)(\d{4})[.,]?[\s/-]+(?:m\.\s)?${WORD}[\s/-]+(\d{1,2})(?![\d:])`, "g"),
    (match) => [Number(match[1]), monthOf(match[2] ?? ""), Number(match[3])],
  ],
  // 31.05.2018, 31/05/18, 5/31/2018; two digits for a year only behind a day of two: 1.2.10 is a version
  [
    /(?<![\d./-])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4}|(?<=\d\d\s?[./-]\s?\d\d?\s?[./-]\s?|\/)\d{2})(?!\d|[./-]\d)/g,
    numeric,
  ],
];

/** 31.05.2018 has one reading; 05/31/2018 and 31/05/2018 have one where a part is over 12; for others the page must tell. */
function numeric(match: RegExpExecArray, reading: Reading): ReturnType<Parts> {
  const [first, second] = [Number(match[1]), Number(match[3])];
  const dayFirst = match[2] === "." || first > 12 || first === second;
  if (dayFirst && second <= 12) return [year(match[4]), second, first];
  if (second > 12) return [year(match[4]), first, second];
  const { order } = reading;
  if (order === "day-month") return [year(match[4]), second, first];
  return order === "month-day" ? [year(match[4]), first, second] : null;
}

/**
 * In lower case, with Arabic-Indic, Persian and full-width digits as ASCII ones. Offsets stay as they are: "İ" alone would become
 * two signs.
 */
function plain(text: string): string {
  return text
    .replace(/[٠-٩۰-۹０-９]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[\u200e\u200f\u00a0\u202f]/g, " ")
    .replace(/İ/g, "i")
    .toLowerCase();
}

/** All possible dates of a text, in its order, none overlapping. */
export function findDays(text: string, reading: Reading): WrittenDay[] {
  const read = plain(text);
  if (!mayHoldDay(read)) return [];
  const found: WrittenDay[] = [];
  for (const [pattern, parts, word] of PATTERNS) {
    if (word !== undefined && !read.includes(word)) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(read); match; match = pattern.exec(read)) {
      const start = match.index;
      const end = pattern.lastIndex;
      const numbers = parts(match, reading);
      const day = numbers && dayOf(...numbers, reading.now);
      if (day === null) {
        // What is no date may have swallowed the beginning of one: "Nr. 12 Mai 31, 2018".
        pattern.lastIndex = start + 1;
      } else if (!found.some((other) => start < other.end && other.start < end)) {
        found.push({ day, start, end });
      }
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

/**
 * How this text writes dates of numbers and slashes, where it shows: one with a part over 12 tells. Null where none does, or
 * where they contradict each other.
 */
export function orderIn(text: string): NumberOrder {
  const orders = new Set<NumberOrder>();
  for (const [, first, second] of text.matchAll(
    /(?<![\d/-])(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d{2})(?!\d)/g,
  )) {
    if (Number(first) > 12 && Number(second) <= 12) orders.add("day-month");
    if (Number(second) > 12 && Number(first) <= 12) orders.add("month-day");
  }
  return orders.size === 1 ? ([...orders][0] ?? null) : null;
}
