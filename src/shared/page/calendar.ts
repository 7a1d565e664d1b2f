/** Calendar days: which are possible as the day of an article. */

/** The web's own articles begin here; older dates on a page are what it is about, or slips. */
const FIRST_YEAR = 1995;

export const DAY_MS = 86_400_000;

/** Which of the first two numbers of 05/06/2018 is the day; null: not known, and such dates are not read. */
export type NumberOrder = "day-month" | "month-day" | null;

/** By what a written date becomes a day. */
export interface Reading {
  /** Days after tomorrow are refused. */
  now: Date;
  /** May be a getter: it is asked only by dates that have two readings. */
  readonly order: NumberOrder;
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}

/**
 * YYYY-MM-DD, or null for days that do not exist, that are before 1995, or after tomorrow, seen from `now` (tomorrow, because
 * somewhere it already is).
 */
export function dayOf(year: number, month: number, day: number, now: Date): string | null {
  if (year < FIRST_YEAR || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  // Date rolls 31 April over to 1 May: such a day does not exist, and what was meant is unknown.
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.getTime() > now.getTime() + DAY_MS ? null : `${year}-${pad(month)}-${pad(day)}`;
}

/** YYYY-MM-DD in universal time; `time` in milliseconds since 1970. */
export function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
