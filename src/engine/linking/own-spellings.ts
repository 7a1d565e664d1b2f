/** How the base itself writes somebody's names; other spellings are made by rules. */
import type { Person } from "../facts/types";
import { foldPhrase } from "../names/phrase";
import { foldedName, perPerson } from "./per-person";

/** All names of a person as the base gives them, folded. */
export const ownSpellings = perPerson(
  ({ name, names }): ReadonlySet<string> => new Set([name, ...names.map((one) => one.name)].map(foldPhrase)),
);

/** The base itself gives this spelling; others are made by rules and may be somebody else's. */
export const isOwnSpelling = (person: Person, form: string): boolean =>
  foldedName(person) === form || ownSpellings(person).has(form);
