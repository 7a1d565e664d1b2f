/** Reading one calendar day out of what publishers write in attributes: ISO, RFC 822, English dates, seconds since 1970. */

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Newspapers have put their archives on the net back to about here; older years are slips. */
const FIRST_YEAR = 1800;

function pad(value: number): string {
  return String(value).padStart(2, "0");
}

function dayOf(year: number, month: number, day: number): string | null {
  if (year < FIRST_YEAR || month < 1 || month > 12 || day < 1) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  // Date rolls 31 April over to 1 May: such a day does not exist, and what was meant is unknown.
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return `${String(year).padStart(4, "0")}-${pad(month)}-${pad(day)}`;
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/**
 * The day as it is written, in its own time zone: `2018-05-31T23:30:00-04:00` is 31 May 2018. Null for what is no day, for
 * days that do not exist, for 1 January 1970 (a zero read as a date), and for days after tomorrow, seen from `now`
 * (tomorrow, because somewhere it already is).
 */
export function readDay(value: string, now: Date = new Date()): string | null {
  const day = parseDay(value.trim());
  if (day === null || day === "1970-01-01") return null;
  const tomorrow = new Date(now.getTime() + 86_400_000).toISOString().slice(0, 10);
  return day > tomorrow ? null : day;
}

function parseDay(value: string): string | null {
  // 2018-05-31, 2018-05-31T…, 2018/05/31, 2018.5.31, 2018年5月31日, 2018년 5월 31일
  let match = /^(\d{4})(?:[-/.]|\s*[年년]\s*)(\d{1,2})(?:[-/.]|\s*[月월]\s*)(\d{1,2})(?!\d)/.exec(value);
  if (match) return dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  // 20180531, 20180531T1820, 20180531182000
  match = /^((?:18|19|20)\d{2})(\d{2})(\d{2})(?:T.*|\d{4}|\d{6})?$/.exec(value);
  if (match) return dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  // Seconds or milliseconds since 1970.
  match = /^(\d{9,10}|\d{12,13})(?:\.\d+)?$/.exec(value);
  if (match?.[1]) {
    const time = Number(match[1]) * (match[1].length > 10 ? 1 : 1000);
    return new Date(time).toISOString().slice(0, 10);
  }
  // Thu, 31 May 2018 18:20:00 GMT; 31 May 2018; 31st May, 2018; Thu May 31 18:20:00 EDT 2018 is below.
  match = /^(?:[a-z]{3,9}\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4})\b/i.exec(
    value,
  );
  if (match) return dayOf(Number(match[3]), monthOf(match[2] ?? ""), Number(match[1]));
  // May 31, 2018; Thursday, May 31, 2018 6:20 pm; Thu May 31 18:20:00 EDT 2018
  match =
    /^(?:[a-z]{3,9}\.?,?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:\d{1,2}:\S+\s+(?:\S+\s+)?)?(\d{4})\b/i.exec(
      value,
    );
  if (match) return dayOf(Number(match[3]), monthOf(match[1] ?? ""), Number(match[2]));
  // 31.05.2018 has one reading; 05/31/2018 and 31/05/2018 have one only where a part is over 12.
  match = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/.exec(value);
  if (match) {
    const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
    if (match[2] === "." || first > 12 || first === second) return dayOf(year, second, first);
    if (second > 12) return dayOf(year, first, second);
  }
  return null;
}
