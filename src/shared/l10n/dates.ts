/** Dates of reduced precision in words: never more precise than they are, and an open end never longer than it is known. */
import { firstDay, lastDay, sides } from "../../engine/facts/edtf";
import { locale, t } from "./messages";

/** `long`: 31 May 2018 with the month in full; `short`: 27 Apr 2018. */
export type DateStyle = "long" | "short";

/** The time of a role, as a Membership holds it. */
export interface Span {
  start: string | null;
  /** The start is the latest it can be. */
  startOrEarlier?: true | undefined;
  end: string | null;
  asOf: string;
  ended: boolean;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The formatter for a date of so many characters: 4 a year, 7 a month, 10 a day. */
function formatFor(length: number, style: DateStyle): Intl.DateTimeFormat {
  const key = `${locale()} ${length} ${style}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale(), {
      timeZone: "UTC",
      year: "numeric",
      ...(length > 4 ? { month: style } : {}),
      ...(length > 7 ? { day: "numeric" } : {}),
    });
    formats.set(key, format);
  }
  return format;
}

const time = (date: string) => new Date(`${firstDay(date)}T00:00:00Z`);

/** ICU versions differ in the spaces around a dash: here plain ones, and none between numbers ("30–31 May"). */
function evenSpaces(text: string): string {
  const plain = text.replace(/[\u2009\u202f\u00a0]/g, " ");
  return plain.replace(/ ?– ?/, " – ").replace(/^(\d+) – (\d+)\b/, "$1–$2");
}

/** An EDTF date or interval in words, as precise as it is: "31 May 2018", "May 2018", "30–31 May 2018", "since 2016". */
export function formatDate(edtf: string, style: DateStyle = "long"): string {
  const { start, end } = sides(edtf);
  if (start === null) return end === null ? "" : t("span.until", { end: formatDate(end, style) });
  if (end === null) return t("span.since", { start: formatDate(start, style) });
  const format = formatFor(start.length, style);
  if (start === end) return evenSpaces(format.format(time(start)));
  if (start.length === end.length) return evenSpaces(format.formatRange(time(start), time(end)));
  return t("span.range", { start: formatDate(start, style), end: formatDate(end, style) });
}

/** The month of a day: how precisely it is said up to when something is known. */
export function formatMonth(date: string, style: DateStyle = "long"): string {
  return formatDate(date.slice(0, 7), style);
}

/**
 * The time of a role, seen from the day a card speaks of. "since 26 April 2018" is said only of a day for which the source shows the
 * role still held; else the sentence says how far the source reaches: "since 9 March 2004, known to January 2023".
 */
export function formatSpan(span: Span, day: string, style: DateStyle = "long"): string {
  const known = span.start && formatDate(span.start, style);
  const start = known && span.startOrEarlier ? t("span.orBefore", { date: known }) : known;
  const end = span.end && formatDate(span.end, style);
  if (end) {
    if (!start) return t("span.until", { end });
    return span.start === span.end ? start : t("span.range", { start, end });
  }
  if (span.ended) return start ? t("span.ended", { start }) : t("span.endedOnly");
  const text = start ? t("span.since", { start }) : t("span.sinceUnknown");
  const covered = day <= lastDay(span.asOf) && (span.start === null || firstDay(span.start) <= day);
  return covered ? text : t("span.knownTo", { span: text, asOf: formatMonth(span.asOf, style) });
}

/** Full years from a birthday to a day; null where the birthday is not known to the day, or comes later. */
export function ageOn(born: string, day: string): number | null {
  if (born.length < 10 || born > day) return null;
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4));
  return day.slice(5) < born.slice(5) ? years - 1 : years;
}
