/** How the base itself writes somebody's names; other spellings are made by rules. */
import type { Person } from "../facts/types";
import { foldPhrase } from "../names/phrase";

const spellings = new WeakMap<Person, ReadonlySet<string>>();

/** All names of a person as the base gives them, folded. */
export function ownSpellings(person: Person): ReadonlySet<string> {
  let own = spellings.get(person);
  if (!own) {
    own = new Set([person.name, ...person.names.map(({ name }) => name)].map(foldPhrase));
    spellings.set(person, own);
  }
  return own;
}

/** The base itself gives this spelling; others are made by rules and may be somebody else's. */
export const isOwnSpelling = (person: Person, form: string): boolean =>
  foldPhrase(person.name) === form || ownSpellings(person).has(form);
