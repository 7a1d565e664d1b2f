/** Seats that begin where the tables begin: whoever sat before has the first parliament's day too, which says too much. */
import { daysBetween, firstDay, lastDay } from "../../src/engine/facts/edtf";
import type { Report, SourceMembership, SourcePerson } from "./types";

const FIRST_TERM =
  "A seat begins with the first parliament that the tables have: its start is the latest it can be, and written so.";
/** Fewer people on one day are newcomers of by-elections, no parliament. */
const PARLIAMENT = 25;
/** As many are the part of a parliament that the tables have. */
const PART = 10;
/** The tables begin about 2000; a parliament whose first day is later is a new one, unless some sat in it before. */
const LAST_BEGINNING = "2003";
/** As many who sat before are no mistake. */
const BEFORE = 3;
/** A whole parliament is so much larger than the newcomers of any later one, since whoever goes on sitting does not begin again. */
const WHOLE = 1.5;

/** Members of one parliament who begin some weeks before the others were elected or sworn in first. Days. */
const NEAR = 60;
const isNear = (start: string, last: string) => daysBetween(lastDay(start), firstDay(last)) <= NEAR;

/** Marks the starts of seats on the first day of their kind. @param isSeat is it a seat in a legislature? */
export function markFirstTerms(
  people: Iterable<SourcePerson>,
  isSeat: (membership: SourceMembership) => boolean,
  report: Report,
): void {
  const offices = new Map<string, Map<string, Seat[]>>();
  for (const person of people) {
    for (const membership of person.memberships) {
      const { country, organization, role, start } = membership;
      if (!start || !isSeat(membership)) continue;
      const office = [country, organization, role].join("\t");
      const days = offices.get(office) ?? new Map<string, Seat[]>();
      offices.set(office, days);
      days.set(start, [...(days.get(start) ?? []), { person, membership }]);
    }
  }
  for (const days of offices.values()) {
    const last = firstParliament(days);
    if (last === undefined) continue;
    for (const [start, seats] of days) {
      if (start > last || (seats.length < PART && !isNear(start, last))) continue;
      for (const { person, membership } of seats) {
        membership.startOrEarlier = true;
        report.fault(FIRST_TERM, membership.at, `${person.name}, ${membership.role}, ${start}`);
      }
    }
  }
}

interface Seat {
  person: SourcePerson;
  membership: SourceMembership;
}

/** The first parliament that is there as a whole after some of which the tables have a part; undefined where no day is so much larger. */
function firstWhole(sorted: readonly [string, readonly Seat[]][]): string | undefined {
  return sorted.find(([day, seats], i) => {
    const later = Math.max(0, ...sorted.slice(i + 1).map(([, some]) => some.length));
    const isKnownLater = later >= PART;
    return isKnownLater && day < LAST_BEGINNING && seats.length >= Math.max(PARLIAMENT, WHOLE * later);
  })?.[0];
}

/** The day from which the tables have a parliament as a whole, or as good as; undefined where the parliament is no older than that. */
function firstParliament(days: ReadonlyMap<string, readonly Seat[]>): string | undefined {
  const sorted = [...days].sort(([a], [b]) => (a < b ? -1 : 1));
  const firstOf = (size: number) => sorted.find(([, seats]) => seats.length >= size)?.[0];
  const first = firstWhole(sorted) ?? firstOf(PARLIAMENT) ?? firstOf(PART);
  if (first === undefined || first < LAST_BEGINNING) return first;
  const before = sorted.filter(([start]) => start < first).reduce((sum, [, seats]) => sum + seats.length, 0);
  return before >= BEFORE ? first : undefined;
}
