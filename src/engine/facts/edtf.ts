/**
 * Dates of reduced precision and intervals: the part of EDTF (ISO 8601-2, level 0 and open intervals of level 1)
 * that the fact base uses. A date is its string (`2018`, `2018-05`, `2018-05-31`); days are compared as strings,
 * which is right for four-digit years. docs/decisions/0003-edtf.md says why this is not a library.
 */

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The number of days in a month (1–12) of the proleptic Gregorian calendar. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** True for `2018`, `2018-05` and `2018-05-31`, and for days that exist. */
export function isEdtfDate(value: string): boolean {
  const match = DATE.exec(value);
  if (!match) return false;
  if (match[2] === undefined) return true;
  const month = Number(match[2]);
  if (month < 1 || month > 12) return false;
  const day = match[3] === undefined ? 1 : Number(match[3]);
  return day >= 1 && day <= daysInMonth(Number(match[1]), month);
}

/** True for a date and for `start/end`, where `..` is an open side and the start is not after the end. */
export function isEdtfInterval(value: string): boolean {
  const [start, end, ...rest] = value.split("/");
  if (start === undefined || rest.length > 0) return false;
  if (end === undefined) return isEdtfDate(start);
  if (start === ".." && end === "..") return false;
  if (start !== ".." && !isEdtfDate(start)) return false;
  if (end !== ".." && !isEdtfDate(end)) return false;
  return start === ".." || end === ".." || firstDay(start) <= lastDay(end);
}

/** The first day that a date can mean: `2018` → `2018-01-01`. */
export function firstDay(date: string): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** The last day that a date can mean: `2018-02` → `2018-02-28`. */
export function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  const days = daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)));
  return `${date}-${days}`;
}

/** The two sides of a date or interval; an open side is null. A single date is both sides. */
export function sides(interval: string): { start: string | null; end: string | null } {
  const [start = "", end = start] = interval.split("/");
  return { start: start === ".." ? null : start, end: end === ".." ? null : end };
}

/** How a day lies to the time from `start` to `end` (EDTF dates; null = open). */
export type Position =
  /** The whole time is after the day. */
  | "after"
  /** The whole time is before the day. */
  | "before"
  /** The day is in the time for certain, as far as the precision of the dates goes. */
  | "within"
  /** The day is in the same year or month as an imprecise start or end. */
  | "possibly";

/**
 * Where the time from `start` to `end` lies, seen from `day` (`2018-05-31`): a year overlaps every day in it, so a time
 * that starts in `2018` is only "possibly" running in May 2018. A day on which one office ends and the next begins is
 * within both.
 */
export function position(start: string | null, end: string | null, day: string): Position {
  // A year or month is before every day in it, as a string too.
  if (start !== null && start > day) return "after";
  if (end !== null && lastDay(end) < day) return "before";
  if (start !== null && lastDay(start) > day) return "possibly";
  if (end !== null && firstDay(end) < day && end.length < 10) return "possibly";
  return "within";
}

/** Days between two days of `YYYY-MM-DD`, negative where `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
