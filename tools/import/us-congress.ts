/**
 * The members of Congress of all times (congress-legislators) into facts/imported/us-congress: for which states they sat, of which party they
 * were, and who left before the other tables begin. A command of its own: its files are not among the tables of the whole import.
 */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { importedTables, readImported } from "../../src/cli/imported-files";
import type { PersonEntry } from "../../src/engine/facts/schema";
import { readCurated } from "./curated";
import { identify } from "./identity";
import { joinTerms } from "./join-terms";
import { objectIn, objectsIn, readJsonArray, textIn } from "./json";
import { nameKey } from "./names";
import { personOf } from "./presidents";
import { readTable } from "./read-table";
import { ImportReport } from "./report";
import { CHAMBERS, chamberTerm } from "./sources/congress";
import {
  type At,
  InputError,
  type Report,
  type SourceData,
  type SourceMembership,
  type SourcePerson,
} from "./types";
import { stateName } from "./us-states";
import { type Output, replaceFolder, tableText, writeSource } from "./write";

/** Id in facts/sources.yaml, and the folder below facts/imported. */
export const US_CONGRESS = "us-congress";

/** Whoever left before is in the news of no year that the base serves, and shares a name with many who are. */
const HOUSE = "1995-01-03";
const SENATE = "1981-01-03";

/** Senators of 1975 to 1995 who were ambassadors or the like later, whom those tables have by another name and without the day of birth. */
const DIPLOMATS = new Set(["H000439", "K000333", "S000068", "S000962", "W000647"]);

const AREAS = "person organization area start end page".split(" ");
const PARTIES: Readonly<Record<string, string>> = { Democrat: "Democratic", Republican: "Republican" };

/** A member with the seats that they had, each as long as it was for one area. */
interface Member {
  person: SourcePerson;
  seats: (SourceMembership & { area: string })[];
}

/**
 * Reads every list of members (`*.json`, as congress-legislators writes them, of whatever day) in `from` and replaces `folder`/us-congress.
 * @returns a summary of a line or two
 * @throws InputError where a file cannot be used; then nothing is written
 */
export async function importUsCongress(
  from: string,
  folder: string,
  curatedFolder = "facts/curated",
): Promise<string> {
  const report = new ImportReport();
  const part = report.part(US_CONGRESS);
  const known = await knownPeople(folder);
  const curated = await readCurated(curatedFolder);
  const byBirth = new Map(
    [...curated.map(({ person }) => person), ...known.flatMap(({ people }) => people)].flatMap((person) =>
      person.born?.length === 10 ? [[birthKey(person), person] as const] : [],
    ),
  );
  const read = [...(await readMembers(from, part)), ...(await readLastSeats(from, part))];
  const members = read.filter(({ person, seats }) => {
    if (DIPLOMATS.has(person.key)) return false;
    if (person.onlyIfKnown || byBirth.has(birthKey(person))) return true;
    return seats.some(({ role, end = "9999" }) => end >= (role === CHAMBERS.sen.role ? SENATE : HOUSE));
  });
  for (const { person } of members) {
    const { qid, enwiki, name } = byBirth.get(birthKey(person)) ?? {};
    // Who is the same person is what others call them: "Dick Armey", not "Richard Armey".
    if (name) Object.assign(person, { name, ...(qid && { qid }), ...(enwiki && { enwiki }) });
  }
  const data = (people: SourcePerson[]): SourceData => ({ source: US_CONGRESS, people, events: [] });
  const identities = identify(
    curated,
    [...known, data(members.map(({ person }) => person))],
    report.part("Who is who"),
  );
  const output: Output = new Map();
  const counts = writeSource(data(members.map(({ person }) => person)), identities, () => "US", output, part);
  const areas = members.flatMap(({ person, seats }) => {
    const id = identities.idOf(US_CONGRESS, person.key);
    return id === undefined
      ? []
      : seats.map(({ organization, area, start, end }) => [id, organization, area, start, end, person.page]);
  });
  output.set(`${US_CONGRESS}/areas.tsv`, tableText(AREAS, areas));
  for (const [name, value] of Object.entries(counts)) part.figure(name, value);
  part.figure("areas", areas.length);
  const files: Output = new Map(
    [...output].map(([path, text]) => [path.slice(US_CONGRESS.length + 1), text]),
  );
  files.set("REPORT.md", report.text());
  await replaceFolder(join(folder, US_CONGRESS), files);
  return `People: ${counts.people}, memberships: ${counts.memberships}, areas: ${areas.length}. What was wrong stands in ${folder}/${US_CONGRESS}/REPORT.md.`;
}

interface Term {
  term: Record<string, unknown>;
  at: At;
  /** Its end is only planned. */
  isOpen: boolean;
}

/** Everybody in the lists, each once with the terms of all of them; of two lists the later by name is heard. */
async function readMembers(from: string, report: Report): Promise<Member[]> {
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

const CSV_COLUMNS = ["full_name", "birthday", "type", "state", "party", "wikipedia_id"] as const;

/** Of the lists as CSV, which know the last seat and no dates: for whom it was. */
async function readLastSeats(from: string, report: Report): Promise<Member[]> {
  const files = (await readdir(from)).filter((name) => name.endsWith(".csv")).sort();
  const rows = await Promise.all(files.map((file) => readTable(from, file, CSV_COLUMNS, report)));
  return rows.flat().flatMap(({ at, values }) => {
    const { full_name: name, birthday: born, type, state, party, wikipedia_id: enwiki } = values;
    const area = stateName(state);
    if (!enwiki || !area) return [];
    const chamber = chamberTerm({ type, state }, at, report, name);
    const family = name.split(" ").at(-1) as string;
    return {
      person: {
        key: enwiki,
        name,
        enwiki,
        family,
        names: [],
        born,
        country: "US",
        description: describe(party),
        memberships: [],
        onlyIfKnown: true,
        at,
      },
      seats: [{ ...chamber, area }],
    };
  });
}

const describe = (party: string) => [PARTIES[party], "politician"].filter(Boolean).join(" ");

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
  // Who stayed on is for other tables to say.
  person.memberships = joinTerms(held, report, person.name).filter(({ end }) => !open.has(end));
  const byArea = new Map<string, SourceMembership[]>();
  terms.forEach(({ term }, i) => {
    const area = stateName(textIn(term, "state"));
    const one = held[i];
    if (area && one && !one.role.includes(area)) byArea.set(area, [...(byArea.get(area) ?? []), one]);
  });
  const seats = [...byArea].flatMap(([area, list]) => joinTerms(list).map((seat) => ({ ...seat, area })));
  return { person, seats };
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

/** Members of Congress and other Americans whom other sources know by a Wikidata id, in the form of an importer. */
async function knownPeople(folder: string): Promise<SourceData[]> {
  const tables = (await importedTables(folder)).filter(({ source }) => source !== US_CONGRESS);
  const { imported } = await readImported(tables);
  return imported.map(({ source, people }) => ({
    source,
    people: people.flatMap(({ entry }) => (entry.qid && entry.country === "US" ? [toPerson(entry)] : [])),
    events: [],
  }));
}

/** The family name and the day of birth: no two members of Congress share them. */
const birthKey = ({ name, family, born }: SourcePerson): string =>
  `${
    nameKey(
      family ??
        name
          .replace(/,? (?:Jr\.?|Sr\.?|I+|IV)$/, "")
          .split(" ")
          .at(-1) ??
        "",
    ).split(" ")[0]
  } ${born}`;

const AT = { file: "facts/imported", line: 1 };

function toPerson({ id, qid, name, enwiki, names, sex, born, died, memberships }: PersonEntry): SourcePerson {
  return {
    key: id,
    name,
    ...(qid && { qid }),
    ...(enwiki && { enwiki }),
    names: names.map(({ lang, ...rest }) => ({ ...rest, ...(lang && { lang }) })),
    ...(sex && { sex }),
    ...(born && { born }),
    ...(died && { died }),
    country: "US",
    memberships: memberships.map(({ role, organization, country, office, start, end, ended }) => ({
      role: role ?? "",
      ...(organization && { organization }),
      ...(country && { country }),
      office: office ?? [],
      ...(start && { start }),
      ...(end && { end }),
      ...(ended && { ended }),
      at: AT,
    })),
    at: AT,
  };
}
