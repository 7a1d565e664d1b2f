/** The days that publishers write in attributes and data. */
import { DAY_MS, dayOf, isoDay, type Reading } from "./calendar";
import { findDays } from "./written";

/**
 * The day of an attribute's or property's value as it is written, in its own time zone: `2018-05-31T23:30:00-04:00` is
 * 31 May 2018. Also compact (20180531182000), seconds or milliseconds since 1970, and all that is found in running text.
 */
export function readDay(value: string, reading: Reading): string | null {
  const { now } = reading;
  const text = value.trim();
  // What nearly all data has, without the patterns for what people write.
  let match = /^(\d{4})-(\d\d)-(\d\d)(?:[T\s].*)?$/.exec(text);
  if (match) return dayOf(Number(match[1]), Number(match[2]), Number(match[3]), now);
  match = /^(\d{4})(\d{2})(\d{2})(?:T.*|\d{4}|\d{6})?$/.exec(text);
  if (match) return dayOf(Number(match[1]), Number(match[2]), Number(match[3]), now);
  match = /^(\d{9,10}|\d{12,13})(?:\.\d+)?$/.exec(text);
  if (match?.[1]) {
    const [year, month, day] = isoDay(Number(match[1]) * (match[1].length > 10 ? 1 : 1000)).split("-");
    return dayOf(Number(year), Number(month), Number(day), now);
  }
  return findDays(text.slice(0, 200), reading)[0]?.day ?? null;
}

/** A moment in universal time may be another day where the page is written: the neighbour that it may be, else null. */
export function otherDay(value: string, day: string): string | null {
  const text = value.trim();
  const clock = /[T\s](\d{1,2}):\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:Z|GMT|UTC|[+-]00:?00)$/i.exec(text);
  const seconds = /^\d{9,10}$/.test(text)
    ? Number(text)
    : /^\d{12,13}$/.test(text)
      ? Number(text) / 1000
      : null;
  if (!clock && seconds === null) return null;
  const hour = clock ? Number(clock[1]) : ((seconds ?? 0) / 3600) % 24;
  // West of Greenwich it is the day before until ten in the morning (Hawaii), east of it the next day from ten (New Zealand, summer).
  return isoDay(Date.parse(day) + (hour < 10 ? -DAY_MS : DAY_MS));
}
