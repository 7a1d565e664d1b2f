/** Where the time of an office lies to a day. */
import { position } from "./edtf";
import type { Membership } from "./types";

/** Offices last about as long; after more years an office whose end is not known counts as ended. */
const ENDED_YEARS = 3;

/** Where a membership lies to a day, its end counted as far as it is known. */
export function membershipOn(
  membership: Membership,
  day: string,
): "before" | "within" | "possibly" | "after" {
  const { start, end, ended, asOf } = membership;
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
