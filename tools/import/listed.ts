/** Lists of officials: a name on one of them and the name of a known official are one person's. */
import type { KnownPerson } from "./known-person";
import type { SourcePerson } from "./types";

/** Lists that hold officials by their names, often without more; only officials have a description. */
const SANCTIONS = new Set(["ofac", "un-sanctions"]);
/** Lists of dignitaries, who are known in many languages. */
export const JOURNEYS = new Set(["visits", "travels"]);

const isOfState = ({ role, country }: SourcePerson["memberships"][number]): boolean =>
  country === "US" &&
  /^Member of the .*\b(?:Assembly|Senate|House of (?:Representatives|Delegates))\b/.test(role);

/** True where a list has an official or a politician, and the known person is one by where they are known from. */
export function isListed(source: string, { description }: SourcePerson, known: KnownPerson): boolean {
  if (SANCTIONS.has(source)) return description !== undefined;
  // Members of Congress mostly come from a state's legislature.
  if (source === "congress") return known.parts.some(({ person }) => person.memberships.some(isOfState));
  if (source !== "pantheon" || description !== "politician") return false;
  return known.parts.every((part) => JOURNEYS.has(part.source));
}
