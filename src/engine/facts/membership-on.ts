/** Where the time of an office lies to a day. */
import { daysBetween, position } from "./edtf";
import type { Membership } from "./types";

/** Offices last about as long; after more years an office whose end is not known counts as ended. */
const ENDED_YEARS = 3;

/** As long before and after the last day on which an office was seen held it may have been held. */
const SEEN_DAYS_BEFORE = 5 * 365;
const SEEN_DAYS_AFTER = 365;

/** Where a membership lies to a day, its end counted as far as it is known. */
export function membershipOn(
  membership: Membership,
  day: string,
): "before" | "within" | "possibly" | "after" {
  const { start, end, ended, asOf } = membership;
  if (start === null && end === null && ended) return seenOn(asOf, day);
  const place = position(start, end, day);
  if (place === "after" || place === "before" || end !== null) return place;
  // An end that came on an unknown day: soon after the start the office may still have been held.
  if (ended)
    return start !== null && Number(day.slice(0, 4)) - Number(start.slice(0, 4)) <= ENDED_YEARS
      ? "possibly"
      : "before";
  // An open office is known to `asOf` only.
  return day > asOf ? "possibly" : place;
}

/** An office of which only the last day is known on which it was seen held: it may have been for years before, and some months after. */
function seenOn(seen: string, day: string): "before" | "within" | "possibly" | "after" {
  if (day === seen) return "within";
  const away = daysBetween(seen, day);
  if (away > 0) return away <= SEEN_DAYS_AFTER ? "possibly" : "before";
  return -away <= SEEN_DAYS_BEFORE ? "possibly" : "after";
}
