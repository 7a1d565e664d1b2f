import { expect, it } from "vitest";
import type { Start } from "../../../src/engine/facts/base";
import { compileFacts } from "../../../src/engine/facts/compile";
import type { Source } from "../../../src/engine/facts/types";
import { Vocabulary } from "../../../src/engine/facts/vocabulary";
import { Tokens } from "../../../src/engine/names/tokens";
import { compileSmall, readSmall } from "./small-base";

const FACTS = `
posts:
  - { id: us/president, label: President, organization: White House, country: US, office: [president], terms: [commander in chief] }
people:
  - { id: artist, name: Zoe Ash, family: Ash, country: US, description: singer, source: book }
  - { id: player, name: Michael Jordan, family: Jordan, country: US, description: player, source: book/Jordan }
  - id: past
    name: Old Chief
    country: US
    description: politician
    source: book
    memberships: [{ post: us/president, start: 1993-01-20, end: 2001-01-20, source: book/Old }]
  - id: minister
    qid: Q7
    name: Mina Ister
    country: FR
    description: politician
    source: [book, free]
    memberships: [{ role: Foreign Minister, office: [foreign-minister], country: FR, start: "2024", source: free, asOf: 2025-07-01 }]
events:
  - { id: 2024-05-05-b, type: visit, date: 2024-05-05, source: book, participants: [{ person: minister, part: guest }] }
  - { id: 2024-05-05-a, type: call, date: 2024-05-05, source: [free, free/two], participants: [{ person: past, part: participant }, { person: minister, part: participant }] }
`;

/** Whom the base can mean by these words: "person: kind". */
async function bearersOf(text: string): Promise<string[]> {
  const { base, people } = await compileSmall(FACTS);
  return base.names
    .match(Tokens.of(text))
    .flatMap(({ entry }) =>
      base.names.bearers(entry).map(({ person, kind }) => `${people[person]?.id}: ${kind}`),
    );
}

it("no country is taken for whoever is called like it by family", async () => {
  expect(await bearersOf("Jordan")).toEqual([]);
  expect(await bearersOf("Michael Jordan")).toEqual(["player: full"]);
  expect(await bearersOf("Ash")).toEqual(["artist: family"]);
});

it("people are numbered by how prominent they ever were, then by id; events by id", async () => {
  const { people, events, base, numberOf } = await compileSmall(FACTS);
  expect(people.map(({ id }) => id)).toEqual(["past", "Q7", "artist", "player"]);
  expect(events.map(({ id }) => id)).toEqual(["2024-05-05-a", "2024-05-05-b"]);
  expect(people[1]?.events).toEqual([0, 1]);
  expect(await numberOf("Q7")).toBe(1);
  expect(await base.find("minister")).toBeNull();
  expect(await base.events.get(0)).toMatchObject({ participants: [{ person: 0 }, { person: 1 }] });
  await base.fullPeople.openAll();
  people.forEach((person, number) => {
    expect(base.fullPeople.at(number)).toEqual(person);
  });
});

it("about.json counts, every source once for a fact", async () => {
  const { files } = await compileSmall(FACTS);
  expect(files.get("about.json")).toEqual({
    people: 4,
    memberships: 2,
    events: 2,
    asOf: "2026-01-01",
    facts: { book: 6, free: 3 },
  });
  expect((files.get("sources.json") as Source[]).map(({ id, page }) => [id, page])).toEqual([
    ["book", "https://book.example/{}"],
    ["free", "https://free.example/{}"],
    ["shared", null],
  ]);
  const { vocabulary, ...counts } = files.get("base.json") as Start;
  expect(counts).toEqual({ people: 4, events: 2 });
  expect(new Vocabulary(vocabulary).isOfficeTerm("commander in chief")).toBe(true);
});

it("the same facts give the same files", async () => {
  const [one, other] = [await compileSmall(FACTS), await compileSmall(FACTS)];
  expect([...one.files.keys()]).toEqual([...other.files.keys()]);
  for (const [name, file] of one.files) expect(other.files.get(name), name).toEqual(file);
});

it("an office has what its post says, its own words before, and the day to which it is known", async () => {
  const { people } = await compileSmall(FACTS);
  expect(people[0]?.memberships).toEqual([
    {
      label: "President",
      organization: "White House",
      country: "US",
      post: "us/president",
      offices: ["president"],
      start: "1993-01-20",
      end: "2001-01-20",
      ended: true,
      acting: false,
      sources: [{ id: "book", url: "https://book.example/Old" }],
      replaces: [],
      asOf: "2026-01-01",
    },
  ]);
  expect(people[1]?.memberships[0]?.asOf).toBe("2025-07-01");
});

it("facts that were not checked are refused in a sentence", async () => {
  const lost = (facts: string) => async () => {
    const { entries, vocabulary } = await readSmall(facts);
    return compileFacts(entries, vocabulary);
  };
  await expect(lost(FACTS.replaceAll("person: past", "person: nobody"))).rejects.toThrow(
    "The person nobody is not in the base.",
  );
  await expect(lost(FACTS.replace("source: book/Jordan", "source: nowhere"))).rejects.toThrow(
    "The source nowhere is not known.",
  );
});
