/** A name taken apart into given name and family name, and put together again. */
import type { Person } from "../../facts/types";
import type { Alternative } from "./alternatives";
import { keyOf } from "./key";

/** What the spellings of a person are made from; a rule reads no more than this. */
export type Named = Pick<Person, "name" | "family" | "order" | "names"> &
  Partial<Pick<Person, "country" | "sex" | "born" | "memberships">>;

/** A name taken apart. */
export interface Parts {
  given: string;
  /** Empty where the name is not known to have one. */
  family: string;
  order: Person["order"];
  person: Named;
}

/** A rule of some countries: other ways to write a part of a name. Neither gives back what it was given. */
export interface Rule {
  /** ISO 3166-1 alpha-2; null for everybody. */
  countries: ReadonlySet<string> | null;
  given?(given: string, parts: Parts): Alternative[];
  family?(family: string, parts: Parts): Alternative[];
  /** Whole names whose parts are written so only together, in their order. */
  whole?(parts: Parts): Alternative[];
  /** How usual the other order is, 0..1; 0 where it is not written. */
  otherOrder?(parts: Parts): number;
}

const words = (text: string) => text.split(/\s+/).filter((word) => word !== "");

/**
 * Takes a full name apart by the family names the base gives, the longest first.
 * @returns null where it neither begins (family first) nor ends (given first) with one
 */
export function takeApart(name: string, person: Named): Parts | null {
  const families = [person.family ?? "", ...familiesOf(person)]
    .filter((family) => family !== "")
    .sort((a, b) => words(b).length - words(a).length);
  const all = words(name);
  for (const family of families) {
    const count = words(family).length;
    if (count >= all.length) continue;
    const folded = keyOf(family);
    const first = all.slice(0, count).join(" ");
    const last = all.slice(-count).join(" ");
    if (person.order === "family-first" && keyOf(first) === folded)
      return { given: all.slice(count).join(" "), family: first, order: "family-first", person };
    if (keyOf(last) === folded)
      return { given: all.slice(0, -count).join(" "), family: last, order: "given-first", person };
  }
  return null;
}

/** The other family names the base gives. */
export const familiesOf = (person: Named): string[] =>
  person.names.filter(({ kind }) => kind === "family").map(({ name }) => name);

/** "Kim", "Jong-un" → "Kim Jong-un". */
export function putTogether(given: string, family: string, order: Person["order"]): string {
  return (order === "family-first" ? `${family} ${given}` : `${given} ${family}`).trim();
}
