/**
 * The members of Congress of all times (congress-legislators) into facts/imported/us-congress: for which states they sat, of which party they
 * were, and who left before the other tables begin. A command of its own: its files are not among the tables of the whole import.
 */
import { join } from "node:path";
import { importedTables, readImported } from "../../src/cli/imported-files";
import type { ImportedFacts } from "../../src/engine/facts/merge";
import type { PersonEntry } from "../../src/engine/facts/schema";
import { readCurated } from "./curated";
import { identify } from "./identity";
import { nameKey } from "./names";
import { ImportReport } from "./report";
import { toSlug } from "./slugs";
import { CHAMBERS } from "./sources/congress";
import type { SourceData, SourcePerson } from "./types";
import { withLastSeats } from "./us-congress/last-seats";
import { type Member, readMembers } from "./us-congress/lists";
import { type Output, replaceFolder, tableText, writeSource } from "./write";

/** Id in facts/sources.yaml, and the folder below facts/imported. */
export const US_CONGRESS = "us-congress";

/** Whoever left before is in the news of no year that the base serves, and shares a name with many who are. */
const HOUSE = "1995-01-03";
const SENATE = "1981-01-03";

/** Senators of 1975 to 1995 who were ambassadors or the like later, whom those tables have by another name and without the day of birth. */
const DIPLOMATS = new Set(["H000439", "K000333", "S000068", "S000962", "W000647"]);

const AREAS = "person organization area start end page".split(" ");

/** What the lists of 2015 and 2026 do not know of those who left between them; its README says where it is from. */
const LAST_SEATS = "tools/import/us-congress/last-seats.csv";

/**
 * Reads every list of members (`*.json`, as congress-legislators writes them, of whatever day) in `from`, and the table `lastSeats`, and
 * replaces `folder`/us-congress.
 * @returns a summary of a line or two
 * @throws InputError where a file cannot be used; then nothing is written
 */
export async function importUsCongress(
  from: string,
  folder: string,
  curatedFolder = "facts/curated",
  lastSeats = LAST_SEATS,
): Promise<string> {
  const report = new ImportReport();
  const part = report.part(US_CONGRESS);
  const tables = (await importedTables(folder)).filter(({ source }) => source !== US_CONGRESS);
  const { imported } = await readImported(tables);
  const known = knownPeople(imported);
  const curated = await readCurated(curatedFolder);
  const byBirth = new Map(
    [...curated.map(({ person }) => person), ...known.flatMap(({ people }) => people)].flatMap((person) =>
      person.born?.length === 10 ? [[birthKey(person), person] as const] : [],
    ),
  );
  const read = await withLastSeats(await readMembers(from, part), lastSeats, part);
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
    namesakes(imported, members),
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

/** Members of Congress and other Americans whom other sources know by a Wikidata id, in the form of an importer. */
function knownPeople(imported: readonly ImportedFacts[]): SourceData[] {
  return imported.map(({ source, people }) => ({
    source,
    people: people.flatMap(({ entry }) => (entry.qid && entry.country === "US" ? [toPerson(entry)] : [])),
    events: [],
  }));
}

/** Slugs that other sources gave to people who were born in another year than the member of Congress of the name. */
function namesakes(imported: readonly ImportedFacts[], members: readonly Member[]): string[] {
  const years = new Map<string, Set<string>>();
  for (const { person } of members) {
    const slug = toSlug(person.name);
    years.set(slug, (years.get(slug) ?? new Set()).add(person.born?.slice(0, 4) ?? ""));
  }
  return imported.flatMap(({ people }) =>
    people.flatMap(({ entry: { id, born } }) => {
      const others = years.get(id);
      return born && others && !others.has(born.slice(0, 4)) ? [id] : [];
    }),
  );
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
