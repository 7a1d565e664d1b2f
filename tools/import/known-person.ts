/** A person as all sources together know them. */
import { nameKey } from "./names";
import { tellingNames } from "./peers";
import { isBody } from "./places";
import type { SourcePerson } from "./types";

/** One person, with what each source says. */
export interface KnownPerson {
  /** Wikidata id, else a slug. */
  id: string;
  qid?: string;
  parts: { source: string; person: SourcePerson }[];
}

/** True where a record that shares an id names another article and shares no word of any name. */
export function isAnother(known: KnownPerson, { name, names, enwiki }: SourcePerson): boolean {
  const titles = known.parts.flatMap(({ person }) => person.enwiki ?? []);
  if (enwiki === undefined || titles.length === 0 || titles.includes(enwiki)) return false;
  const words = new Set(
    known.parts.flatMap(({ person }) => fullNames(person)).flatMap((one) => nameKey(one).split(" ")),
  );
  return ![name, ...names.map((one) => one.name)].some((one) =>
    nameKey(one)
      .split(" ")
      .some((word) => words.has(word)),
  );
}

/** Name and birthday of a person whose birthday is known to the day. */
export function birthKey({ name, born }: SourcePerson): string | null {
  return born?.length === 10 ? `${nameKey(name)}\t${born}` : null;
}

/** Names in full; a bare family name is nobody's alone, nor is a title without its place. */
export const fullNames = (person: SourcePerson): string[] => tellingNames(looseNames(person));

/** Names in full, and titles without their place, which are several people's. */
export const looseNames = ({ name, names, isBareName }: SourcePerson): string[] => [
  ...(isBareName ? [] : [name]),
  ...names.filter(({ kind }) => kind === "full" || kind === "native").map((alias) => alias.name),
];

/** What all sources together say, the first that says anything being heard. */
export function factsOf({
  parts,
}: KnownPerson): Pick<SourcePerson, "born" | "died" | "country" | "memberships"> {
  const first = (key: "born" | "died") => parts.find(({ person }) => person[key] !== undefined)?.person[key];
  const [born, died] = [first("born"), first("died")];
  const countries = parts.flatMap(({ person }) => person.country ?? []);
  // Whoever leads a body of several countries is from one of them.
  const country = countries.find((one) => !isBody(one)) ?? countries[0];
  return {
    ...(born && { born }),
    ...(died && { died }),
    ...(country && { country }),
    memberships: parts.flatMap(({ person }) => person.memberships),
  };
}
