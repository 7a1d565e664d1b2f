/** Seats that begin where the tables begin: whoever sat before has the first parliament's day too, which says too much. */
import type { Report, SourceMembership, SourcePerson } from "./types";

const FIRST_TERM =
  "A seat begins with the first parliament that the tables have: its start is the latest it can be, and written so.";
/** Fewer people on one day are newcomers of a by-election, no parliament. */
const PARLIAMENT = 25;
/** The tables begin about 2000; a parliament whose first day is later is a new one. */
const LAST_BEGINNING = "2003";

/** Marks the starts of seats on the first day of their kind. @param isSeat is it a seat in a legislature? */
export function markFirstTerms(
  people: Iterable<SourcePerson>,
  isSeat: (membership: SourceMembership) => boolean,
  report: Report,
): void {
  const seats = new Map<string, { person: SourcePerson; membership: SourceMembership }[]>();
  for (const person of people) {
    for (const membership of person.memberships) {
      const { country, organization, role, start } = membership;
      if (!start || start >= LAST_BEGINNING || !isSeat(membership)) continue;
      const key = [country, organization, role, start].join("\t");
      seats.set(key, [...(seats.get(key) ?? []), { person, membership }]);
    }
  }
  const first = new Map<string, string>();
  for (const [key, list] of seats) {
    if (list.length < PARLIAMENT) continue;
    const at = key.lastIndexOf("\t");
    const [office, start] = [key.slice(0, at), key.slice(at + 1)];
    const known = first.get(office);
    if (known === undefined || start < known) first.set(office, start);
  }
  for (const [office, start] of first) {
    for (const { person, membership } of seats.get(`${office}\t${start}`) ?? []) {
      membership.startOrEarlier = true;
      report.fault(FIRST_TERM, membership.at, `${person.name}, ${membership.role}, ${start}`);
    }
  }
}
