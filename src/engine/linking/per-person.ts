/** What of a person texts are held against: worked out once, since articles name few people, each many times. */
import { firstDay } from "../facts/edtf";
import type { Person } from "../facts/types";
import { foldPhrase } from "../names/phrase";

/** Keeps what `find` gives for a person as long as they are remembered. */
export function perPerson<T extends NonNullable<unknown>>(
  find: (person: Person) => T,
): (person: Person) => T {
  const known = new WeakMap<Person, T>();
  return (person) => {
    let found = known.get(person);
    if (found === undefined) {
      found = find(person);
      known.set(person, found);
    }
    return found;
  };
}

/** The name, folded. */
export const foldedName = perPerson(({ name }) => foldPhrase(name));

/** The family name, folded; empty where there is none. */
export const foldedFamily = perPerson(({ family }) => (family === null ? "" : foldPhrase(family)));

/** As long before a first office the news may name whoever comes to hold it. Years. */
export const CANDIDATE_YEARS = 3;

/** The year in which the first office began; 0 where there is none, or its beginning is not known. */
export const firstYear = ({ memberships }: Person): number =>
  memberships.reduce(
    (first, { start }) => Math.min(first, start === null ? 0 : Number(firstDay(start).slice(0, 4))),
    memberships.length === 0 ? 0 : Number.POSITIVE_INFINITY,
  );

/** Countries where one syllable makes another name, and many people share two. */
export const SYLLABLES = new Set(["KR", "KP", "CN", "TW", "HK", "SG", "VN"]);
