/** Changes of office, from the memberships themselves: who took over an office from whom, and when. */
import type { Identities } from "./identity";
import type { SourceData, SourceEvent, SourceMembership } from "./types";

/** An office passes on the same day, or after some days without a holder. Longer gaps hide somebody whom the table lacks. */
const MOST_DAYS_BETWEEN = 10;
/** Kinds of office with one seat, by whose label alone a table tells offices of one country apart. */
const SINGLE = new Set(
  "president prime-minister monarch leader vice-president foreign-minister defence-minister finance-minister interior-minister attorney-general parliament-speaker army-chief national-security-adviser un-ambassador first-lady".split(
    " ",
  ),
);

interface Term {
  id: string;
  key: string;
  membership: SourceMembership;
}

/**
 * An event of type "succession" for each day on which one person took over such an office from exactly one other. Both days must be
 * known; terms of one person that follow each other are no change.
 */
export function changesOfOffice(data: SourceData, identities: Pick<Identities, "idOf">): SourceEvent[] {
  const byOffice = new Map<string, Term[]>();
  for (const person of data.people) {
    const id = identities.idOf(data.source, person.key);
    if (id === undefined) continue;
    for (const membership of person.memberships) {
      const { role, organization, country, office, acting } = membership;
      if (acting || !office.some((kind) => SINGLE.has(kind))) continue;
      const key = `${country}|${organization ?? ""}|${role}`;
      byOffice.set(key, [...(byOffice.get(key) ?? []), { id, key: person.key, membership }]);
    }
  }
  const events: SourceEvent[] = [];
  for (const terms of byOffice.values()) {
    for (const { id, key, membership } of terms) {
      const { start, role, country, page, at } = membership;
      if (start?.length !== 10) continue;
      const before = terms.filter((term) => term.id !== id && passesTo(term.membership.end, start));
      const [predecessor] = before;
      if (
        !predecessor ||
        before.length > 1 ||
        terms.some((term) => term.id === id && passesTo(term.membership.end, start))
      )
        continue;
      events.push({
        date: start,
        type: "succession",
        ...(country !== undefined && { place: { country } }),
        topic: role,
        participants: [
          { person: key, part: "subject" },
          { person: predecessor.key, part: "predecessor" },
        ],
        ...(page !== undefined && { page }),
        at,
      });
    }
  }
  return events;
}

/** True where an office that ends on one day may be taken over on another. */
function passesTo(end: string | undefined, start: string): boolean {
  if (end?.length !== 10) return false;
  const days = (Date.parse(start) - Date.parse(end)) / 86_400_000;
  return days >= -1 && days <= MOST_DAYS_BETWEEN;
}
