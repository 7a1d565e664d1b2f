import fc from "fast-check";
import { expect, it } from "vitest";
import { factsFor } from "../../../src/engine/facts/card";
import { compileFacts } from "../../../src/engine/facts/compile";
import { tellingOf } from "../../../src/engine/facts/event-index";
import type { EventEntry } from "../../../src/engine/facts/schema";
import { loadFactBase, readerOf } from "../../../src/engine/index";
import { compileSmall, readSmall } from "./small-base";

const PEOPLE = `
people:
  - { id: ann, name: Ann Ash, country: US, description: politician, source: book }
  - { id: bo, name: Bo Birch, country: US, description: politician, source: book }
  - { id: cy, name: Cy Cedar, country: US, description: politician, source: book }
`;
const { entries, vocabulary } = await readSmall(PEOPLE);

/** A base of PEOPLE with these events; `asked` has the files that were read. */
async function baseWith(events: readonly EventEntry[]) {
  const at = { file: "test", line: 1 };
  const located = new Map(events.map((entry) => [entry.id, { entry, where: () => at }]));
  const { files } = compileFacts({ ...entries, events: located }, vocabulary);
  const asked: string[] = [];
  const reader = readerOf(files);
  const bytes = (name: string) => {
    asked.push(name);
    return reader.bytes(name);
  };
  const base = await loadFactBase({ ...reader, bytes });
  const [ann = -1, bo = -1, cy = -1] = await Promise.all(
    ["ann", "bo", "cy"].map(async (id) => (await base.find(id)) ?? -1),
  );
  return { base, asked, ann, bo, cy };
}
const event = (date: string, people: readonly string[], rest: Partial<EventEntry> = {}): EventEntry => ({
  id: `${date.slice(0, 10)}-${people.join("-")}`,
  type: "meeting",
  date,
  participants: people.map((person) => ({ person, part: "participant" })),
  source: "book",
  ...rest,
});
const news = (date: string, people: readonly string[], rest: Partial<EventEntry> = {}) =>
  event(date, people, {
    type: "news",
    participants: people.map((person) => ({ person, part: "subject" })),
    ...rest,
  });
const ids = (events: readonly { id: string }[]) => events.map(({ id }) => id);

it("events are told apart by the people of the page and by the day, the near ones first, later ones in order of time", async () => {
  const { base, ann, bo } = await baseWith([
    event("2010-01-01", ["ann", "bo"]),
    event("2018-05-01", ["ann", "bo", "cy"]),
    event("2018-05-31", ["ann", "cy"]),
    event("2016-01-01", ["ann"], { title: "The old summit" }),
    event("2018-05-30/2018-06-02", ["ann"], { id: "2018-05-30-talks" }),
    event("2020-01-01", ["ann", "bo"]),
    event("2018-08-01", ["ann"]),
    event("2018-05-31", ["bo", "cy"]),
  ]);
  const facts = await factsFor(base, ann, "2018-05-31", [ann, bo]);
  expect(ids(facts.eventsHere)).toEqual(["2018-05-01-ann-bo-cy", "2010-01-01-ann-bo"]);
  expect(ids(facts.eventsOther)).toEqual(["2018-05-30-talks", "2018-05-31-ann-cy", "2016-01-01-ann"]);
  expect(ids(facts.eventsNext)).toEqual(["2018-08-01-ann", "2020-01-01-ann-bo"]);
  expect(facts.eventsHere[0]).toMatchObject({
    here: ["bo"],
    names: { ann: "Ann Ash", bo: "Bo Birch", cy: "Cy Cedar" },
  });
});

it("news of one person without a topic are never shown", async () => {
  const { base, ann } = await baseWith([
    news("2018-05-29", ["ann"]),
    news("2018-05-30", ["ann"], { topic: "the budget" }),
    news("2018-05-28", ["ann", "bo"]),
    news("2018-06-28", ["ann"]),
  ]);
  const facts = await factsFor(base, ann, "2018-05-31", []);
  expect(ids(facts.eventsOther)).toEqual(["2018-05-30-ann", "2018-05-28-ann-bo"]);
  expect(facts.eventsNext).toEqual([]);
});

it("of thousands of events only the files that hold a card's worth are read", async () => {
  const start = Date.UTC(2010, 0, 1);
  const day = (n: number) => new Date(start + n * 86_400_000).toISOString().slice(0, 10);
  const events = Array.from({ length: 2560 }, (_, n) => news(day(n), ["ann"], { topic: "the budget" }));
  const { base, asked, ann } = await baseWith(events);
  const facts = await factsFor(base, ann, day(1000), []);
  expect(ids(facts.eventsOther)).toEqual(Array.from({ length: 12 }, (_, n) => `${day(1000 - n)}-ann`));
  expect(ids(facts.eventsNext)).toEqual(Array.from({ length: 12 }, (_, n) => `${day(1001 + n)}-ann`));
  expect(asked.filter((name) => name.startsWith("events/"))).toEqual(["events/003.bin"]);
});

it("every event shown is the person's, stands in one list, and in the one where it belongs", async () => {
  const who = fc.constantFrom<string[][]>(
    ["ann"],
    ["ann", "bo"],
    ["ann", "cy"],
    ["bo", "cy"],
    ["ann", "bo", "cy"],
  );
  const date = fc.date({ min: new Date("2017-01-01"), max: new Date("2019-12-31"), noInvalidDate: true });
  const any = fc
    .tuple(date, who, fc.boolean(), fc.option(fc.constant("the budget")))
    .map(([when, people, isNews, topic]) => {
      const rest = topic ? { topic } : {};
      return (isNews ? news : event)(when.toISOString().slice(0, 10), people, rest);
    });
  const list = fc.uniqueArray(any, { selector: ({ id }) => id, maxLength: 80 });
  await fc.assert(
    fc.asyncProperty(list, async (events) => {
      const { base, ann, bo } = await baseWith(events);
      const day = "2018-07-01";
      const { eventsHere, eventsOther, eventsNext } = await factsFor(base, ann, day, [bo]);
      const shown = [...eventsHere, ...eventsOther, ...eventsNext];
      expect(new Set(ids(shown)).size).toBe(shown.length);
      for (const one of shown) {
        expect(one.participants.map(({ person }) => person)).toContain("ann");
        expect(tellingOf(one)).toBeGreaterThan(0);
      }
      expect(eventsHere.every(({ date: when, here }) => when <= day && here.join() === "bo")).toBe(true);
      expect(eventsOther.every(({ date: when, here }) => when <= day && here.length === 0)).toBe(true);
      expect(eventsNext.every(({ date: when }) => when > day)).toBe(true);
      const worth = events.filter(
        ({ participants, type, topic }) =>
          participants.some(({ person }) => person === "ann") &&
          (type !== "news" || topic || participants.length > 1),
      );
      for (const part of [eventsHere, eventsOther, eventsNext]) expect(part.length).toBeLessThanOrEqual(12);
      if (worth.length <= 12) expect(shown).toHaveLength(worth.length);
    }),
    { numRuns: 40 },
  );
});

it("an office written by hand says which sources it stands in the place of", async () => {
  const facts = `
people:
  - id: ann
    qid: Q1
    name: Ann Ash
    country: US
    description: politician
    source: book
    memberships:
      - { role: Member of the House, country: US, start: 2001-01-03, end: 2020-01-20, source: book }
      - { role: Foreign Minister, office: [foreign-minister], country: US, start: 2020-01-20, source: book }
      - { role: Senator, country: US, start: 2024-01-03, source: book }
`;
  const { base, numberOf } = await compileSmall(facts, {
    free: {
      people: [{ id: "Q1", name: "Ann Ash" }],
      memberships: [
        {
          person: "Q1",
          role: "Secretary of State",
          office: "foreign-minister",
          country: "US",
          start: "2019",
          page: "s",
        },
      ],
    },
  });
  const { rolesOnDate, rolesBefore, rolesAfter } = await factsFor(
    base,
    await numberOf("Q1"),
    "2021-01-01",
    [],
  );
  expect(rolesOnDate).toMatchObject([
    {
      label: "Foreign Minister",
      position: "within",
      sources: [{ id: "book" }],
      replaces: [{ id: "free", url: "https://free.example/s" }],
    },
  ]);
  expect(rolesBefore).toMatchObject([{ label: "Member of the House", replaces: [] }]);
  expect(rolesAfter).toMatchObject([{ label: "Senator", replaces: [] }]);
});
