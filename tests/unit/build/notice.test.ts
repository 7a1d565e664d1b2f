import { join } from "node:path";
import { expect, it } from "vitest";
import type { Event, FullMembership, FullPerson } from "../../../src/engine/facts/types";
import type { PackagedSource } from "../../../src/shared/about";
import { factUse } from "../../../tools/build/fact-use";
import { buildFacts } from "../../../tools/build/facts";
import { noticeOf, noticeText } from "../../../tools/build/notice";
import { smallProject } from "../cli/diff-check-facts";

const source = (id: string, licence: string, group?: string): PackagedSource => ({
  id,
  title: `The ${id}`,
  url: `https://${id}.example/`,
  licence,
  attribution: `Makers of ${id}`,
  retrieved: "2026-11-21",
  ...(group === undefined ? {} : { group }),
});

const SOURCES = [
  source("wiki", "CC BY-SA 4.0"),
  source("table", "CC0 1.0; CC BY-NC 4.0 on the arrangement", "cc0"),
  source("register", "CC0 1.0"),
  source("unused", "CC BY-SA 3.0"),
];

const refs = (...ids: string[]) => ids.map((id) => ({ id, url: `https://${id}.example/` }));

const membership = (sources: string[], asOf: string, post: string | null = null): FullMembership => ({
  label: "Minister",
  organization: null,
  country: "US",
  post,
  offices: [],
  start: null,
  end: null,
  ended: false,
  acting: false,
  sources: refs(...sources),
  replaces: [],
  asOf,
});

const PERSON: FullPerson = {
  id: "Q1",
  qid: "Q1",
  name: "A Person",
  enwiki: null,
  family: null,
  given: null,
  order: "given-first",
  names: [],
  sex: null,
  born: null,
  died: null,
  country: "US",
  description: "person",
  sources: refs("register"),
  memberships: [
    membership(["table", "wiki"], "2023-01-20"),
    membership(["register"], "2024-02", "us/minister"),
  ],
  events: [0],
};

const EVENT: Event = {
  id: "2018-05-30-talks",
  type: "meeting",
  date: "2018-05-30",
  place: null,
  topic: null,
  title: null,
  participants: [{ person: "Q1", part: "participant" }],
  sources: refs("wiki"),
  asOf: "2026-11-21",
};

it("counts what rests on which source, and in which files it stands", () => {
  const use = factUse([PERSON], [EVENT]);
  expect(Object.fromEntries(use.facts)).toEqual({ register: 2, table: 1, wiki: 2 });
  expect([...(use.files.get("wiki") ?? [])].sort()).toEqual([
    "facts/events/",
    "facts/memberships.bin",
    "facts/people/",
  ]);
  expect(use.files.get("register")).toContain("facts/offices.bin");
});

it("names every source with licence, credit and address, under its group", () => {
  const text = noticeText(SOURCES, factUse([PERSON], [EVENT]));
  for (const { title, url, licence, attribution } of SOURCES) {
    expect(text).toContain(
      `${title}\n  ${url}\n  Licence: ${licence}\n  Credit: ${attribution}\n  Taken: 2026-11-21\n`,
    );
  }
  expect(text).toContain('Cited by: 1 fact, as "table"');
  const order = ["CC0: no rights reserved", "The table", "Free with credit, share alike", "The wiki"];
  const places = order.map((words) => text.indexOf(`\n${words}`));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places[0]).toBeGreaterThan(0);
});

it("tells which files hold facts of sources with special terms, and leaves out those without a fact", () => {
  const text = noticeText(SOURCES, factUse([PERSON], [EVENT]));
  expect(text).toMatch(
    /^Share alike\n-+\n.*\n\n {2}wiki {2}facts\/events\/, facts\/memberships.bin, facts\/people\/\n\n/m,
  );
  expect(text).toMatch(
    /^Non-commercial\n-+\n.*\n\n {2}table {2}facts\/memberships.bin, facts\/people\/\n\n/m,
  );
  expect(noticeText([source("register", "CC0 1.0")], factUse([PERSON], []))).toContain(
    "No source of these facts says that copies must be passed on under the same licence.",
  );
});

it("is made of a compiled base", async () => {
  const root = await smallProject();
  expect(await buildFacts(root)).toBe(true);
  const text = await noticeOf(join(root, "dist/facts"));
  expect(text).toContain("CC0: no rights reserved");
  expect(text).toMatch(
    /A book\n {2}https:\/\/book\.example\/\n {2}Licence: CC0\n.*\n.*\n {2}Cited by: \d+ facts/,
  );
});
