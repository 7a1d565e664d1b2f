/** Reads facts/imported: tables that `npm run facts:import` wrote, one folder a source, one fact a line. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { issueText, type Located, type Problem } from "../engine/facts/entries";
import type { ImportedFacts } from "../engine/facts/merge";
import {
  AreaSchema,
  type EventEntry,
  ImportedEventSchema,
  ImportedPersonSchema,
  MembershipSchema,
  NameSchema,
  type PersonEntry,
} from "../engine/facts/schema";

/** The columns of each table, in their order; docs/facts-format.md says what they hold. */
export const COLUMNS = {
  people: [
    "id",
    "name",
    "enwiki",
    "family",
    "given",
    "order",
    "sex",
    "born",
    "died",
    "country",
    "description",
    "page",
  ],
  names: ["person", "kind", "lang", "name"],
  languages: ["person", "languages"],
  memberships: [
    "person",
    "role",
    "organization",
    "country",
    "office",
    "start",
    "end",
    "ended",
    "acting",
    "asOf",
    "page",
  ],
  areas: ["person", "organization", "area", "start", "end", "page"],
  events: ["id", "date", "type", "place", "placeCountry", "topic", "title", "participants", "page"],
} as const;
type Table = keyof typeof COLUMNS;
type Row<T extends Table> = Record<(typeof COLUMNS)[T][number], string>;

const YES = (value: string) => (value === "yes" ? true : value === "" ? undefined : value);

/** The tables of one source, wherever they lie. */
export interface SourceTables {
  /** Id of the source. */
  source: string;
  /** The text of a table, or null where there is none. */
  read(table: Table): Promise<string | null>;
}

/** @param folder facts/imported; absent: nothing is imported */
export async function importedTables(folder: string): Promise<SourceTables[]> {
  const found = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return found
    .filter((item) => item.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((source) => ({
      source,
      read: (table) => readFile(join(folder, source, `${table}.tsv`), "utf8").catch(() => null),
    }));
}

/** Reads the tables of all sources; what cannot be read is a problem with file, line and a sentence. */
export async function readImported(
  tables: readonly SourceTables[],
): Promise<{ imported: ImportedFacts[]; problems: Problem[] }> {
  const problems: Problem[] = [];
  const imported: ImportedFacts[] = [];
  for (const source of tables) imported.push(await readSource(source, problems));
  return { imported, problems };
}

async function readSource({ source, read }: SourceTables, problems: Problem[]): Promise<ImportedFacts> {
  const people = new Map<string, { person: PersonEntry; line: number; membershipLines: number[] }>();
  const facts: ImportedFacts = { source, people: [], events: [] };
  const refOf = (page: string) => (page === "" ? source : `${source}/${page}`);
  const file = (table: Table) => `facts/imported/${source}/${table}.tsv`;

  const each = async <T extends Table>(table: T, take: (row: Row<T>, line: number) => string | null) => {
    const text = await read(table);
    if (text === null) return;
    const report = (line: number, message: string) => problems.push({ file: file(table), line, message });
    const lines = text.split("\n");
    if (lines.pop() !== "") report(lines.length + 1, "The last line has no end; the file may be cut.");
    const columns: readonly string[] = COLUMNS[table];
    if (lines[0] !== columns.join("\t")) {
      report(1, `The columns must be ${columns.join(", ")}.`);
      return;
    }
    for (let i = 1; i < lines.length; i++) {
      const fields = (lines[i] as string).split("\t");
      if (fields.length !== columns.length) {
        report(i + 1, `The line has ${fields.length} fields instead of ${columns.length}.`);
        continue;
      }
      const wrong = take(Object.fromEntries(columns.map((name, k) => [name, fields[k]])) as Row<T>, i + 1);
      if (wrong) report(i + 1, wrong);
    }
  };

  await each("people", ({ page, order, ...row }, line) => {
    const person = parse(ImportedPersonSchema, {
      ...given(row),
      ...(order !== "" && { order }),
      ...(row.id.startsWith("Q") && { qid: row.id }),
      source: refOf(page),
    });
    if (typeof person === "string") return person;
    if (people.has(person.id)) return `The id ${person.id} stands twice.`;
    people.set(person.id, { person, line, membershipLines: [] });
    return null;
  });
  const personOf = (id: string) => people.get(id) ?? `The person ${id} is not in people.tsv.`;
  await each("names", ({ person: id, ...row }) => {
    const known = personOf(id);
    const name = parse(NameSchema, given(row));
    if (typeof known === "string" || typeof name === "string")
      return String(typeof known === "string" ? known : name);
    known.person.names.push(name);
    return null;
  });
  await each("languages", ({ person: id, languages }) => {
    const known = personOf(id);
    if (typeof known === "string") return known;
    if (!/^[1-9]\d*$/.test(languages)) return `languages: "${languages}" is no number of languages.`;
    known.person.languages = Number(languages);
    return null;
  });
  await each("memberships", ({ person: id, page, office, ended, acting, ...row }, line) => {
    const known = personOf(id);
    // EDTF's way to say "then or earlier".
    const earlier = /^\[\.\.(.+)\]$/.exec(row.start)?.[1];
    const membership = parse(MembershipSchema, {
      ...given(row),
      ...(earlier !== undefined && { start: earlier, startOrEarlier: true }),
      ...(office !== "" && { office: office.split(" ") }),
      ...(ended !== "" && { ended: YES(ended) }),
      ...(acting !== "" && { acting: YES(acting) }),
      source: refOf(page),
    });
    if (typeof known === "string" || typeof membership === "string")
      return String(typeof known === "string" ? known : membership);
    known.person.memberships.push(membership);
    known.membershipLines.push(line);
    return null;
  });
  await each("areas", ({ person: id, page, ...row }) => {
    const known = personOf(id);
    const area = parse(AreaSchema, { ...given(row), source: refOf(page) });
    if (typeof known === "string" || typeof area === "string")
      return String(typeof known === "string" ? known : area);
    known.person.areas = [...(known.person.areas ?? []), area];
    return null;
  });
  const events: Located<EventEntry>[] = [];
  const eventIds = new Set<string>();
  await each("events", ({ place, placeCountry, participants, page, ...row }, line) => {
    const event = parse(ImportedEventSchema, {
      ...given(row),
      ...((place || placeCountry) && { place: given({ name: place, country: placeCountry }) }),
      participants: participants.split(" ").map((text) => {
        const [person, part] = text.split(":");
        return { person, part };
      }),
      source: refOf(page),
    });
    if (typeof event === "string") return event;
    if (eventIds.has(event.id)) return `The id ${event.id} stands twice.`;
    eventIds.add(event.id);
    const at = { file: file("events"), line };
    events.push({ entry: event, where: () => at });
    return null;
  });
  for (const { person, line, membershipLines } of people.values()) {
    facts.people.push({
      entry: person,
      where: ([list, index]) => {
        const own = list === "memberships" ? membershipLines[index as number] : undefined;
        return own === undefined ? { file: file("people"), line } : { file: file("memberships"), line: own };
      },
    });
  }
  facts.events.push(...events);
  return facts;
}

/** The fields that are not empty. */
function given<T extends Record<string, string>>(row: T): Partial<T> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== "")) as Partial<T>;
}

/** The value, or a sentence that says what is wrong with it. */
function parse<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T | string {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return parsed.output;
  const issue = parsed.issues[0];
  return `${v.getDotPath(issue) ?? "the line"}: ${issueText(issue)}.`;
}
