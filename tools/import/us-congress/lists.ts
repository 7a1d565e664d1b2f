/** The lists of members that congress-legislators writes as JSON: who sat for which states, as long as each list knows. */
import { readdir } from "node:fs/promises";
import { joinTerms } from "../join-terms";
import { objectIn, objectsIn, readJsonArray, textIn } from "../json";
import { personOf } from "../presidents";
import { chamberTerm } from "../sources/congress";
import { type At, InputError, type Report, type SourceMembership, type SourcePerson } from "../types";
import { stateName } from "../us-states";

const PARTIES: Readonly<Record<string, string>> = { Democrat: "Democratic", Republican: "Republican" };

/** A member with the seats that they had, each as long as it was for one area. */
export interface Member {
  person: SourcePerson;
  seats: (SourceMembership & { area: string })[];
  /** Terms of which the list knows only the planned end. */
  open: SourceMembership[];
}

/** @returns "Republican politician"; of a smaller party, "politician" */
export const describe = (party: string): string => [PARTIES[party], "politician"].filter(Boolean).join(" ");

interface Term {
  term: Record<string, unknown>;
  at: At;
  /** Its end is only planned. */
  isOpen: boolean;
}

/**
 * Everybody in the lists of a folder, each once with the terms of all of them; of two lists the later by name is heard.
 * @throws InputError where there is no list, or one cannot be used
 */
export async function readMembers(from: string, report: Report): Promise<Member[]> {
  const files = (await readdir(from)).filter((name) => name.endsWith(".json")).sort();
  if (files.length === 0) throw new InputError("The folder has no list of members (*.json).");
  const found = new Map<string, { value: Record<string, unknown>; at: At; terms: Map<string, Term> }>();
  for (const file of files) {
    const items = await readJsonArray(from, file);
    const starts = items.flatMap(({ value }) =>
      objectsIn(value, "terms").map((term) => textIn(term, "start")),
    );
    // A list bears no date: it is true to the start of the last term in it at least.
    const asOf = starts.reduce((last, start) => (start > last ? start : last), "");
    const endOf = endsOfTerms(items.flatMap(({ value }) => objectsIn(value, "terms")));
    for (const { value, line } of items) {
      const at = { file, line };
      // Congress gives its own ids to somebody else after two hundred years.
      const { govtrack } = objectIn(value, "id");
      if (typeof govtrack !== "number") throw new InputError(`${file}:${line}: "govtrack" is missing.`);
      const key = String(govtrack);
      const terms = found.get(key)?.terms ?? new Map<string, Term>();
      for (const term of objectsIn(value, "terms"))
        terms.set(textIn(term, "start"), {
          term: { ...term, end: endOf(textIn(term, "end")) },
          at,
          isOpen: textIn(term, "end") > asOf,
        });
      found.set(key, { value, at, terms });
    }
  }
  return [...found.values()].map(({ value, at, terms }) => memberOf(value, at, [...terms.values()], report));
}

/** As many members do not leave on one day: Congress did. */
const ADJOURNED = 50;

/** A term goes on until 3 January (20th Amendment) when Congress adjourns before, which some lists have as the end. */
function endsOfTerms(terms: readonly Record<string, unknown>[]): (end: string) => string {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(textIn(term, "end"), (counts.get(textIn(term, "end")) ?? 0) + 1);
  return (end) =>
    (counts.get(end) ?? 0) >= ADJOURNED && end > "1935" && !end.endsWith("-01-03")
      ? `${Number(end.slice(0, 4)) + 1}-01-03`
      : end;
}

function memberOf(value: Record<string, unknown>, at: At, terms: readonly Term[], report: Report): Member {
  const person = named(personOf(value, at, report), value);
  person.description = describe(textIn(terms.at(-1)?.term ?? {}, "party"));
  const held = terms.map(({ term, at: where }) => chamberTerm(term, where, report, person.name));
  const open = new Set(held.filter((_, i) => terms[i]?.isOpen).map(({ end }) => end));
  const joined = joinTerms(held, report, person.name);
  // Who stayed on is for other tables to say.
  person.memberships = joined.filter(({ end }) => !open.has(end));
  const byArea = new Map<string, SourceMembership[]>();
  terms.forEach(({ term }, i) => {
    const area = stateName(textIn(term, "state"));
    const one = held[i];
    if (area && one && !one.role.includes(area)) byArea.set(area, [...(byArea.get(area) ?? []), one]);
  });
  const seats = [...byArea].flatMap(([area, list]) => joinTerms(list).map((seat) => ({ ...seat, area })));
  return { person, seats, open: joined.filter(({ end }) => open.has(end)) };
}

/** "L. Paxon" is William Paxon, "Andrew Jacobs, Jr." Andrew Jacobs Jr. */
function named(person: SourcePerson, value: Record<string, unknown>): SourcePerson {
  const [middle = ""] = textIn(objectIn(value, "name"), "middle").split(/[ ,]/);
  const spelt = (name: string) => name.replace(/, (?=[JS]r\.)/, " ");
  const name = spelt(
    /^\w\. \S+$/.test(person.name) && middle.length > 2 ? `${middle} ${person.family}` : person.name,
  );
  return {
    ...person,
    name,
    names: person.names.map((one) => ({ ...one, name: spelt(one.name) })).filter((one) => one.name !== name),
  };
}
