/** Today's Congress with all its terms, and all presidents and vice presidents (congress-legislators). */
import { joinTerms } from "../join-terms";
import { objectsIn, readJsonArray, textIn } from "../json";
import { datesOf, personOf, readExecutives } from "../presidents";
import {
  type At,
  InputError,
  type Report,
  type Source,
  type SourceMembership,
  type SourcePerson,
} from "../types";

const FILE = "us/legislators-current.json";

export const CHAMBERS = {
  rep: { role: "Member of the House of Representatives", organization: "US House of Representatives" },
  sen: { role: "Member of the Senate", organization: "US Senate" },
} as const;

/** Territories send members who have no vote. */
const DELEGATES = new Set(["AS", "DC", "GU", "MP", "VI"]);

export const source: Source = {
  id: "congress",
  async read(folder, report) {
    const members = await readMembers(folder, report);
    const executives = await readExecutives(folder, report);
    const people = mergeByKey([...members, ...executives]);
    // The tables bear no date: they are true to the start of the last term in them at least.
    const starts = people.flatMap((person) => person.memberships.map(({ start }) => start ?? ""));
    const asOf = starts.reduce((last, start) => (start > last ? start : last), "");
    for (const person of people) {
      person.memberships = person.memberships.map((membership) => {
        const { end, ...open } = membership;
        const isOpen = end === undefined || end > asOf;
        return { ...(isOpen ? open : membership), ...(asOf ? { asOf } : {}) };
      });
    }
    return { source: "congress", people, events: [] };
  },
};

async function readMembers(folder: string, report: Report): Promise<SourcePerson[]> {
  const items = await readJsonArray(folder, FILE);
  return items.map(({ value, line }) => {
    const at = { file: FILE, line };
    const person = personOf(value, at, report);
    if (person.qid === undefined) {
      report.fault("A member of Congress has no Wikidata id: matched by name and birth.", at, person.name);
    }
    const terms = objectsIn(value, "terms").map((term) => chamberTerm(term, at, report, person.name));
    const posts = objectsIn(value, "leadership_roles").map((post) =>
      leadership(post, at, report, person.name),
    );
    person.memberships = joinTerms([...terms, ...posts], report, person.name);
    return person;
  });
}

/** A term as a membership of the chamber. */
export function chamberTerm(
  term: Record<string, unknown>,
  at: At,
  report: Report,
  whom: string,
): SourceMembership {
  const type = textIn(term, "type");
  if (type !== "rep" && type !== "sen")
    throw new InputError(`${at.file}:${at.line}: no such chamber: "${type}".`);
  const state = textIn(term, "state");
  const { organization } = CHAMBERS[type];
  const role = DELEGATES.has(state)
    ? "Delegate to the House of Representatives"
    : state === "PR"
      ? "Resident Commissioner of Puerto Rico"
      : CHAMBERS[type].role;
  return {
    role,
    organization,
    country: "US",
    office: ["legislator"],
    ...datesOf(term, at, report, whom),
    at,
  };
}

function leadership(post: Record<string, unknown>, at: At, report: Report, whom: string): SourceMembership {
  const role = textIn(post, "title");
  const { organization } = textIn(post, "chamber") === "senate" ? CHAMBERS.sen : CHAMBERS.rep;
  const office = role === "Speaker of the House" ? ["parliament-speaker"] : [];
  return { role, organization, country: "US", office, ...datesOf(post, at, report, whom), at };
}

/** One person of those who stand in both tables. */
function mergeByKey(people: readonly SourcePerson[]): SourcePerson[] {
  const byKey = new Map<string, SourcePerson>();
  for (const person of people) {
    const known = byKey.get(person.key);
    if (!known) byKey.set(person.key, person);
    else known.memberships = [...known.memberships, ...person.memberships];
  }
  return [...byKey.values()];
}
