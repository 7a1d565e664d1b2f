/** `facts people` and `facts stats`, over a base of few people: the whole one takes each of them seconds. */
import { rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { buildFacts } from "../../../tools/build/facts";
import { smallProject, type Tables } from "../engine/small-base";
import { run } from "./streams";

const FACTS = `
people:
  - id: ann-ash
    qid: Q1
    enwiki: Ann Ash
    name: Ann Ash
    country: US
    description: politician
    source: book
    memberships:
      - { role: Chair of the Board, country: US, start: 2010-01-04, end: 2014-01-04, source: book }
  - { id: bo-birch, name: Bo Birch, country: FR, description: singer, source: book }
events:
  - { id: 2018-05-31-lunch, date: 2018-05-31, type: meeting, participants: [{ person: ann-ash, part: participant }, { person: bo-birch, part: participant }], source: book }
`;
const TABLES: Tables = {
  free: {
    people: [
      { id: "Q1", name: "Ann Ash" },
      { id: "Q2", name: "Cy Cole", country: "KP", description: "politician" },
    ],
    memberships: [
      { person: "Q1", role: "Chair of the Board", country: "US", start: "2010-01-04", end: "2014-01-04" },
      { person: "Q2", role: "Secretary of the Club", country: "KP" },
    ],
    events: [{ id: "2019-01-02-free-1", date: "2019-01-02", type: "news", participants: "Q2:subject" }],
  },
};

let root = "";
beforeAll(async () => {
  root = await smallProject(FACTS, TABLES);
  expect(await buildFacts(root)).toBe(true);
  vi.spyOn(process, "cwd").mockReturnValue(root);
});
afterAll(async () => {
  vi.restoreAllMocks();
  await rm(root, { recursive: true, force: true });
});

it("facts people lists everybody, a line each, with the names each is written by", async () => {
  const { status, out } = await run(["facts", "people"]);
  expect(status).toBe(0);
  const people = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line))
    .sort((a, b) => a.name.localeCompare(b.name));
  expect(people).toEqual([
    { id: "Q1", qid: "Q1", name: "Ann Ash", enwiki: "Ann Ash", names: expect.any(Array), country: "US" },
    { id: "bo-birch", qid: null, name: "Bo Birch", enwiki: null, names: expect.any(Array), country: "FR" },
    { id: "Q2", qid: "Q2", name: "Cy Cole", enwiki: null, names: expect.any(Array), country: "KP" },
  ]);
  for (const { name, names } of people) expect(names).toContain(name);
});

it("facts stats counts with the keys of the contract", async () => {
  const { status, out } = await run(["facts", "stats", "--json"]);
  expect(status).toBe(0);
  expect(JSON.parse(out)).toEqual({
    people: 3,
    withWikidataId: 2,
    memberships: 2,
    membershipsWithStart: 1,
    curatedInPlaceOfImported: 1,
    events: 2,
    eventsWithTwoOrMore: 1,
    eventsByType: { meeting: 1, news: 1 },
    curatedPeople: 2,
    curatedEvents: 1,
    sources: 3,
  });
});

it("facts stats says the same to a reader", async () => {
  const { out } = await run(["facts", "stats"]);
  expect(out).toContain("       3  people\n");
  expect(out).toContain("       1  curatedEvents\n");
  expect(out).toContain("       1    meeting\n");
});
