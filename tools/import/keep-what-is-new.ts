/** What one source says worse than another is left out, once it is known who the people are. */
import type { KnownPerson } from "./known-person";
import { isLeader } from "./office-kinds";
import { isSameOffice } from "./same-person";
import { isShadow } from "./shadow-ministers";
import type { Report } from "./types";
import { usefulNames } from "./useful-names";

/** The youngest age at which the checker takes anybody to hold an office. */
const YOUNGEST = 15;
const UNDATED = "An office without dates is there with dates in another source: it is left out.";
const CHILD = `An office starts when the holder is under ${YOUNGEST}: it is another person's and is left out.`;

const SAT_BEFORE =
  "A seat in the House of Commons starts with the table's first parliament, and its holder was a minister before: the start is dropped.";
const SHADOW =
  "A post of the British government is held by a member of the House of Commons whom the register of ministers does not have then: it is the opposition's and is left out.";
/** The day from which the tables have the House of Commons; who sat before has this start too. */
const FIRST_COMMONS = "1997-05-01";

/**
 * Leaves out labels in languages that nobody reads of the person in, offices without dates that others have with dates, posts of the
 * opposition that are written as the government's, and starts that are only where the tables begin.
 * @param countries of the people by id
 */
export function keepWhatIsNew(
  people: readonly KnownPerson[],
  countries: ReadonlyMap<string, string>,
  report: Report,
): void {
  for (const { id, parts } of people) {
    const others = parts.filter(({ person }) => !person.onlyIfKnown);
    const known = others.flatMap(({ person }) => [person.name, ...person.names.map(({ name }) => name)]);
    const dated = parts.flatMap(({ person }) =>
      person.memberships.filter(({ start }) => start !== undefined),
    );
    const born = parts.find(({ person }) => person.born !== undefined)?.person.born;
    const ofSource = (name: string) =>
      parts.flatMap(({ source, person }) => (source === name ? person.memberships : []));
    const [offices, register] = [ofSource("officeholders"), ofSource("uk-ministers")];
    const wasMinister = register.some(({ start }) => start !== undefined && start < FIRST_COMMONS);
    for (const { source, person } of parts) {
      if (wasMinister) {
        for (const seat of person.memberships) {
          if (seat.country !== "GB" || seat.role !== "Member of Parliament" || seat.start !== FIRST_COMMONS)
            continue;
          report.fault(SAT_BEFORE, seat.at, person.name);
          delete seat.start;
        }
      }
      if (person.onlyIfKnown && person.qid !== undefined) {
        person.names = usefulNames(person.names, countries.get(id), known);
      }
      if (source === "curated") continue;
      person.memberships = person.memberships.filter((membership) => {
        if (isChild(born, membership.start) && !isLeader(membership.office)) {
          report.fault(CHILD, membership.at, `${person.name}, ${membership.role}, ${membership.start}`);
          return false;
        }
        if (source === "officeholders" && isShadow(membership, offices, register)) {
          report.fault(SHADOW, membership.at, `${person.name}, ${membership.role}, ${membership.start}`);
          return false;
        }
        if (membership.start !== undefined || !dated.some((one) => isSameOffice(one, membership)))
          return true;
        report.fault(UNDATED, membership.at, `${person.name}, ${membership.role}`);
        return false;
      });
    }
  }
}

/** True where a date lies before the holder came of age, however the dates are read. */
const isChild = (born: string | undefined, start: string | undefined): boolean =>
  born !== undefined &&
  start !== undefined &&
  Number(start.slice(0, 4)) - Number(born.slice(0, 4)) < YOUNGEST;
