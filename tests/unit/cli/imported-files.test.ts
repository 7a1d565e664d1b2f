import { describe, expect, it } from "vitest";
import { COLUMNS, readImported } from "../../../src/cli/imported-files";

type Table = keyof typeof COLUMNS;
const head = (table: Table) => COLUMNS[table].join("\t");
const line = (table: Table, row: Record<string, string>) =>
  COLUMNS[table].map((column) => row[column] ?? "").join("\t");
const text = (table: Table, ...rows: Record<string, string>[]) =>
  `${[head(table), ...rows.map((row) => line(table, row))].join("\n")}\n`;

const PEOPLE = text("people", { id: "Q1", name: "Ann Ash", born: "1960-02" }, { id: "bo", name: "Bo Birch" });

async function read(tables: Partial<Record<Table, string>>) {
  const { imported, problems } = await readImported([
    { source: "test", read: async (table) => tables[table] ?? null },
  ]);
  return {
    facts: imported[0],
    problems: problems.map(({ file, line: at, message }) => `${file}:${at}: ${message}`),
  };
}

describe("imported tables", () => {
  it("give the places that people sat for", async () => {
    const areas = (area: string, start: string) =>
      text("areas", { person: "Q1", organization: "Senate", area, start });
    const { facts } = await read({ people: PEOPLE, areas: areas("Utah", "2019") });
    expect(facts?.people[0]?.entry.areas).toEqual([
      { organization: "Senate", area: "Utah", start: "2019", source: "test" },
    ]);
    const { problems } = await read({ people: PEOPLE, areas: areas("", "2019") });
    expect(problems).toEqual([expect.stringMatching(/areas\.tsv:2: area: /)]);
  });

  it("give people with their names and offices, and events", async () => {
    const { facts, problems } = await read({
      people: PEOPLE,
      names: text("names", { person: "Q1", kind: "native", lang: "ko", name: "애시" }),
      memberships: text("memberships", {
        person: "bo",
        role: "Minister",
        office: "foreign-minister leader",
        ended: "yes",
        page: "p1",
      }),
      events: text("events", {
        id: "2018-05-31-test-1",
        date: "2018-05-31",
        type: "meeting",
        placeCountry: "US",
        participants: "Q1:host bo:guest",
      }),
    });
    expect(problems).toEqual([]);
    expect(facts?.people.map(({ entry }) => entry)).toEqual([
      {
        id: "Q1",
        qid: "Q1",
        name: "Ann Ash",
        born: "1960-02",
        order: "given-first",
        source: "test",
        names: [{ name: "애시", kind: "native", lang: "ko" }],
        memberships: [],
      },
      {
        id: "bo",
        name: "Bo Birch",
        order: "given-first",
        source: "test",
        names: [],
        memberships: [
          { role: "Minister", office: ["foreign-minister", "leader"], ended: true, source: "test/p1" },
        ],
      },
    ]);
    expect(facts?.events.map(({ entry }) => entry)).toMatchObject([
      {
        place: { country: "US" },
        participants: [
          { person: "Q1", part: "host" },
          { person: "bo", part: "guest" },
        ],
      },
    ]);
    expect(facts?.people[1]?.where(["memberships", 0, "start"])).toEqual({
      file: "facts/imported/test/memberships.tsv",
      line: 2,
    });
  });

  it("may be missing, all of them or some", async () => {
    expect(await read({})).toEqual({ facts: { source: "test", people: [], events: [] }, problems: [] });
  });

  const event = (rest: Record<string, string>) =>
    text("events", { id: "2018-test-1", date: "2018", type: "news", participants: "Q1:subject", ...rest });
  it.each<[string, Partial<Record<Table, string>>, string]>([
    ["an empty file", { people: "" }, "people.tsv:1: The columns must be id, name, enwiki, family, "],
    [
      "wrong columns",
      { people: "id\tname\n" },
      "people.tsv:1: The columns must be id, name, enwiki, family, ",
    ],
    [
      "columns in another order",
      { people: PEOPLE, names: "kind\tperson\tlang\tname\n" },
      "names.tsv:1: The columns must be person, kind, lang, name.",
    ],
    ["too few fields", { people: `${PEOPLE}Q3\tC\n` }, "people.tsv:4: The line has 2 fields instead of 12."],
    [
      "too many fields",
      { people: PEOPLE, names: `${head("names")}\nQ1\tfull\t\tA\tB\n` },
      "names.tsv:2: The line has 5 fields instead of 4.",
    ],
    [
      "an empty line",
      { people: PEOPLE, names: `${head("names")}\n\n` },
      "names.tsv:2: The line has 1 fields instead of 4.",
    ],
    [
      "a cut file",
      { people: PEOPLE.slice(0, -1) },
      "people.tsv:3: The last line has no end; the file may be cut.",
    ],
    [
      "a date that is none",
      { people: text("people", { id: "Q1", name: "Ann Ash", born: "1960-02-30" }) },
      "people.tsv:2: born: must be an EDTF date such as 2018, 2018-05 or 2018-05-31.",
    ],
    [
      "a start that is none",
      {
        people: PEOPLE,
        memberships: text("memberships", { person: "Q1", role: "Minister", start: "May 2018" }),
      },
      "memberships.tsv:2: start: must be an EDTF date",
    ],
    [
      "an asOf that is no day",
      { people: PEOPLE, memberships: text("memberships", { person: "Q1", role: "Minister", asOf: "2018" }) },
      "memberships.tsv:2: asOf: must be a day such as 2018-05-31.",
    ],
    [
      "something else than yes",
      { people: PEOPLE, memberships: text("memberships", { person: "Q1", role: "Minister", ended: "no" }) },
      "memberships.tsv:2: ended: ",
    ],
    [
      "a country that is no code",
      { people: text("people", { id: "Q1", name: "Ann Ash", country: "France" }) },
      "people.tsv:2: country: must be an ISO 3166-1 code of two letters.",
    ],
    ["a missing name", { people: text("people", { id: "Q1" }) }, "people.tsv:2: name: this key is missing."],
    [
      "an id that is none",
      { people: text("people", { id: "Q01", name: "A" }) },
      "people.tsv:2: id: must be a",
    ],
    [
      "a kind of name that there is not",
      { people: PEOPLE, names: text("names", { person: "Q1", kind: "alias", name: "A" }) },
      "names.tsv:2: kind: ",
    ],
    [
      "a name of an unknown person",
      { people: PEOPLE, names: text("names", { person: "Q9", kind: "full", name: "A" }) },
      "names.tsv:2: The person Q9 is not in people.tsv.",
    ],
    [
      "an office of an unknown person",
      { people: PEOPLE, memberships: text("memberships", { person: "Q9", role: "Minister" }) },
      "memberships.tsv:2: The person Q9 is not in people.tsv.",
    ],
    [
      "a doubled person",
      { people: text("people", { id: "bo", name: "Bo" }, { id: "bo", name: "Bo Birch" }) },
      "people.tsv:3: The id bo stands twice.",
    ],
    [
      "a doubled event",
      { events: `${event({})}${event({ date: "2019" }).split("\n")[1]}\n` },
      "events.tsv:3: The id 2018-test-1 stands twice.",
    ],
    ["an event of no type", { events: event({ type: "party" }) }, "events.tsv:2: type: "],
    [
      "an interval that ends before it starts",
      { events: event({ date: "2018-05/2018-04" }) },
      "events.tsv:2: date: must be an EDTF date or interval",
    ],
    ["an event without people", { events: event({ participants: "" }) }, "events.tsv:2: participants.0."],
    [
      "a participant without a part",
      { events: event({ participants: "Q1:subject bo" }) },
      "events.tsv:2: participants.1.part: this key is missing.",
    ],
  ])("report %s", async (_, tables, expected) => {
    const { problems } = await read(tables);
    expect(problems.join("\n")).toContain(`facts/imported/test/${expected}`);
    expect(problems).toHaveLength(1);
  });

  it("go on behind a bad line", async () => {
    const { facts, problems } = await read({ people: PEOPLE.replace("Ann Ash", "") });
    expect(problems).toHaveLength(1);
    expect(facts?.people.map(({ entry }) => entry.id)).toEqual(["bo"]);
  });
});
