/** Names that sanctions lists give to somebody, and that news mean another by. */
import { CURATED } from "./curated";
import type { KnownPerson } from "./known-person";
import { nameKey } from "./names";
import type { Report } from "./types";

/** Lists that tell every name somebody ever used, however seldom. */
const LISTS: ReadonlySet<string> = new Set(["ofac", "un-sanctions"]);

const BORROWED =
  "A name on a sanctions list is the usual name of somebody else who is written by hand: it is left out.";

/** "Salim Saleh" is Uganda's general, though a deputy of the Lord's Resistance Army used the name too. */
export function leaveBorrowedNames(people: readonly KnownPerson[], report: Report): void {
  const owners = new Map<string, string>();
  for (const { id, parts } of people)
    for (const { source, person } of parts) if (source === CURATED) owners.set(nameKey(person.name), id);
  for (const { id, parts } of people) {
    for (const { source, person } of parts) {
      if (!LISTS.has(source)) continue;
      person.names = person.names.filter(({ name }) => {
        const owner = owners.get(nameKey(name));
        if (owner === undefined || owner === id) return true;
        report.fault(BORROWED, person.at, `${person.name}, ${name}`);
        return false;
      });
    }
  }
}
