/** How prominent a person was on a day: the offices they held and how much the base knows happened to them around it. */
import type { FactBase } from "../facts/base";
import { daysBetween, firstDay, position, sides } from "../facts/edtf";
import type { Membership, Person } from "../facts/types";
import { PROMINENCE_DAYS } from "./weights";

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

const known = new WeakMap<Person, Map<string, number>>();

/**
 * About 0 (unknown) to 7 (leads a country and is in the news daily): the rank of the highest office, past ones at 0.6, and the
 * logarithm of the number of events near the day.
 */
export function prominence(base: FactBase, person: Person, day: string): number {
  const days = known.get(person) ?? new Map<string, number>();
  known.set(person, days);
  let value = days.get(day);
  if (value === undefined) {
    value = compute(base, person, day);
    days.set(day, value);
  }
  return value;
}

function compute(base: FactBase, person: Person, day: string): number {
  let rank = 0;
  for (const membership of person.memberships) {
    const place = membershipOn(membership, day);
    if (place === "after") continue;
    const own = Math.max(0.5, base.vocabulary.rankOf(membership.offices));
    rank = Math.max(rank, place === "before" ? 0.6 * own : own);
  }
  let near = 0;
  for (const index of person.events) {
    const { start } = sides(base.events.at(index).date);
    if (start && Math.abs(daysBetween(firstDay(start), day)) <= PROMINENCE_DAYS) near++;
  }
  return rank + 0.5 * Math.log2(1 + near) + 0.2 * Math.log2(1 + person.events.length);
}
