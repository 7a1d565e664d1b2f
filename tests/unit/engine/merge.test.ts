import { describe, expect, it } from "vitest";
import { compileSmall, readSmall, type Tables } from "./small-base";

const CURATED = `
people:
  - id: ann-ash
    qid: Q1
    name: Ann Ash
    family: Ash
    country: US
    description: politician
    source: book/Ann
    memberships:
      - { role: Foreign Minister, office: [foreign-minister], country: US, start: 2020-01-20, end: 2022-03-01, source: book/Ann }
  - { id: bo-birch, qid: Q2, name: Bo Birch, country: US, description: politician, source: book }
events:
  - id: 2021-05-05-talks
    type: meeting
    date: 2021-05-05
    source: book
    participants: [{ person: ann-ash, part: participant }, { person: bo-birch, part: participant }]
`;
const foreign = (person: string, rest: Record<string, string>) => ({
  person,
  role: "Minister of Foreign Affairs",
  country: "FR",
  office: "foreign-minister",
  ...rest,
});
const people = (...rows: Record<string, string>[]) => rows.map((row) => ({ name: "Ann Ash", ...row }));

/** The people of a merged base by id, and what the checker found. */
async function merged(facts: string, tables: Tables) {
  const { entries, replaced, problems } = await readSmall(facts, tables);
  expect(problems).toEqual([]);
  const personOf = (id: string) => {
    const person = entries.people.get(id);
    if (!person) throw new Error(`There is no ${id} in ${[...entries.people.keys()]}.`);
    return person;
  };
  return { entries, replaced, personOf };
}

describe("a person of several sources", () => {
  it("keeps the slug written by hand and what the first source says, and takes what others know beside", async () => {
    const { entries, personOf } = await merged(CURATED, {
      free: { people: people({ id: "Q1", name: "Anne Ash", born: "1960", sex: "female", family: "Ash" }) },
      shared: {
        people: people({ id: "Q1", name: "Ann Ash", born: "1961", died: "2024" }),
        names: [
          { person: "Q1", kind: "family", name: "Ash" },
          { person: "Q1", kind: "native", lang: "ko", name: "애시" },
        ],
      },
    });
    expect([...entries.people.keys()]).toEqual(["ann-ash", "bo-birch"]);
    expect(personOf("ann-ash").entry).toMatchObject({
      name: "Ann Ash",
      born: "1960",
      sex: "female",
      died: "2024",
      source: ["book/Ann", "free", "shared"],
      names: [
        { name: "Anne Ash", kind: "full" },
        { name: "애시", kind: "native", lang: "ko" },
      ],
    });
  });

  it("is what a later source calls them too where the first says no more than “politician”", async () => {
    const { personOf } = await merged(CURATED, {
      free: { people: people({ id: "Q1", description: "singer" }) },
      shared: {
        people: people(
          { id: "Q1", description: "Republican politician" },
          { id: "Q2", description: "singer" },
        ),
      },
    });
    expect(personOf("ann-ash").entry.description).toBe("Republican politician");
    expect(personOf("bo-birch").entry.description).toBe("politician");
  });

  it("has an office once: the one written by hand, which says what it replaces", async () => {
    const { personOf, replaced } = await merged(CURATED, {
      free: {
        people: people({ id: "Q1" }),
        memberships: [foreign("Q1", { country: "US", start: "2019-12", end: "2022", page: "x" })],
      },
    });
    const { memberships } = personOf("ann-ash").entry;
    expect(memberships).toMatchObject([
      { role: "Foreign Minister", start: "2020-01-20", source: "book/Ann" },
    ]);
    expect(memberships[0] && replaced.get(memberships[0])).toEqual(["free/x"]);
  });

  it.each<[string, Record<string, string>, Record<string, string>, unknown[]]>([
    [
      "the more precise, with the sources of both where they agree",
      { start: "2001", end: "2003" },
      { start: "2001-02-03", end: "2003-04-05" },
      [{ start: "2001-02-03", source: ["shared", "free"] }],
    ],
    [
      "the more precise, alone where they contradict",
      { start: "2002", end: "2003" },
      { start: "2001-02-03", end: "2003-04-05" },
      [{ start: "2001-02-03", source: "shared" }],
    ],
    [
      "the more trusted of two as precise",
      { start: "2001", end: "2003" },
      { start: "2001", end: "2004" },
      [{ end: "2003", source: "free" }],
    ],
    [
      "both where they are of different times",
      { start: "2001", end: "2003" },
      { start: "2005", end: "2007" },
      [{ start: "2001" }, { start: "2005" }],
    ],
    [
      "both where they are of different countries",
      { start: "2001", end: "2003" },
      { start: "2001", end: "2003", country: "DE" },
      [{ country: "FR" }, { country: "DE" }],
    ],
    [
      "one where both name the same place, though one counts it to another country",
      { start: "2001", end: "2003", office: "", role: "Premier of the Far Isles" },
      { start: "2001", end: "2003", office: "", role: "Premier of the Far Isles", country: "DE" },
      [{ country: "FR", source: ["free", "shared"] }],
    ],
    [
      "both where they are of different kinds",
      { start: "2001", end: "2003" },
      { start: "2001", end: "2003", office: "defence-minister" },
      [{ office: ["foreign-minister"] }, { office: ["defence-minister"] }],
    ],
    [
      "both where one ends on the day on which the other, of another body, begins",
      { start: "2001-01-03", end: "2005-01-03", office: "legislator", organization: "House" },
      { start: "2005-01-03", end: "2011-01-03", office: "legislator", organization: "Senate" },
      [{ start: "2001-01-03" }, { start: "2005-01-03" }],
    ],
    [
      "one where only the words can tell, and tell the same",
      { start: "2001", end: "2003", office: "", role: "Minister for Trade" },
      { start: "2001", end: "2003", office: "", role: "trade minister" },
      [{ role: "Minister for Trade", source: ["free", "shared"] }],
    ],
    [
      "both where one is the opposition's",
      { start: "2001", end: "2003", office: "", role: "Minister for Trade" },
      { start: "2001", end: "2003", office: "", role: "Shadow Minister for Trade" },
      [{ role: "Minister for Trade" }, { role: "Shadow Minister for Trade" }],
    ],
    [
      "both where only the words can tell, and tell two",
      { start: "2001", end: "2003", office: "", role: "Minister for Trade" },
      { start: "2001", end: "2003", office: "", role: "Minister for Fisheries" },
      [{ role: "Minister for Trade" }, { role: "Minister for Fisheries" }],
    ],
  ])("has of two imported offices %s", async (_, free, shared, expected) => {
    const row = (rest: Record<string, string>) => ({
      people: people({ id: "Q9" }),
      memberships: [foreign("Q9", rest)],
    });
    const { personOf } = await merged("people: []", { free: row(free), shared: row(shared) });
    expect(personOf("Q9").entry.memberships).toMatchObject(expected);
    expect(personOf("Q9").entry.memberships).toHaveLength(expected.length);
  });

  it("has two offices that one source alone tells, even where they look the same", async () => {
    const { personOf } = await merged("people: []", {
      free: {
        people: people({ id: "Q9" }),
        memberships: [
          foreign("Q9", { start: "2001", end: "2003" }),
          foreign("Q9", { start: "2003", end: "2005" }),
        ],
      },
    });
    expect(personOf("Q9").entry.memberships).toHaveLength(2);
  });

  it("has every fact where it stands in its own table", async () => {
    const { personOf } = await merged(CURATED, {
      free: {
        people: people({ id: "Q7" }, { id: "Q1" }),
        memberships: [
          foreign("Q7", { start: "2001", end: "2002" }),
          foreign("Q1", { start: "2011", end: "2012" }),
        ],
      },
    });
    const ann = personOf("ann-ash");
    expect(ann.where(["memberships", 0, "start"])).toEqual({
      file: "facts/imported/free/memberships.tsv",
      line: 3,
    });
    expect(ann.where(["memberships", 1, "start"])).toEqual({ file: "facts/curated/facts.yaml", line: 11 });
    expect(ann.where(["name"])).toEqual({ file: "facts/curated/facts.yaml", line: 5 });
    expect(personOf("Q7").where([])).toEqual({ file: "facts/imported/free/people.tsv", line: 2 });
  });
});

describe("an event of several sources", () => {
  const meeting = (date: string, participants: string) => ({
    id: `${date.slice(0, 10)}-free-1`,
    date,
    type: "meeting",
    participants,
  });
  it.each<[string, string, string, number]>([
    ["is told once, by hand", "2021-05-06", "Q2:guest Q1:host", 1],
    ["is told once where the source names fewer", "2021-05-04/2021-05-05", "Q1:host", 1],
    ["is two on other days", "2021-05-07", "Q2:guest Q1:host", 2],
    ["is two where the source names somebody else", "2021-05-05", "Q1:host Q3:guest", 2],
  ])("%s", async (_, date, participants, count) => {
    const { events, people: everybody } = await compileSmall(CURATED, {
      free: {
        people: [1, 2, 3].map((n) => ({ id: `Q${n}`, name: `Name ${n}`, country: "US" })),
        events: [meeting(date, participants)],
      },
    });
    expect(events).toHaveLength(count);
    expect(everybody.find(({ id }) => id === "Q1")?.events).toHaveLength(count);
  });
});
