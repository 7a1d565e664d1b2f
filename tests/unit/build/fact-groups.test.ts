import { rm, stat } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeAll, expect, it, vi } from "vitest";
import { openFactBase } from "../../../src/cli/io";
import { SOURCE_GROUPS, type SourceGroup } from "../../../src/engine/facts/schema";
import { build } from "../../../tools/build/build";
import { buildFacts } from "../../../tools/build/facts";
import { smallProject, type Tables } from "../engine/small-base";

/** One imported source of each licence group, each with a person, an office and an event of its own, and all with one person of all. */
const sourceOf = (group: SourceGroup) => `from-${group}`;
const FACTS = `
sources:
${SOURCE_GROUPS.map((group) => `  - { id: ${sourceOf(group)}, title: T, url: "https://x.example/", licence: L, group: ${group}, attribution: A, retrieved: 2026-01-01, asOf: 2026-01-01 }`).join("\n")}
people:
  - { id: by-hand, qid: Q900, name: By Hand, country: US, description: politician, source: book }
`;
const TABLES: Tables = Object.fromEntries(
  SOURCE_GROUPS.map((group, n) => [
    sourceOf(group),
    {
      people: [
        { id: `Q${n + 1}`, name: `Person Of${group}` },
        { id: "Q900", name: `By ${group}` },
      ],
      memberships: [{ person: "Q900", role: `Office of ${group}`, start: `${2000 + n}`, end: `${2001 + n}` }],
      events: [
        { id: `2018-05-31-${group}-1`, date: "2018-05-31", type: "news", participants: `Q${n + 1}:subject` },
      ],
    },
  ]),
);
let root = "";
beforeAll(async () => {
  root = await smallProject(FACTS, TABLES);
  return () => rm(root, { recursive: true, force: true });
});
afterEach(() => vi.restoreAllMocks());

/** The sources that any fact of a build cites, and all names in it. */
async function built(groups: readonly SourceGroup[]) {
  expect(await buildFacts(root, groups)).toBe(true);
  const base = await openFactBase(join(root, "dist/facts"));
  await Promise.all([base.fullPeople.openAll(), base.events.openAll()]);
  const people = Array.from({ length: base.people.count }, (_, n) => base.fullPeople.at(n));
  const events = Array.from({ length: base.events.count }, (_, n) => base.events.at(n));
  const refs = [
    ...people.flatMap(({ sources, memberships }) => [
      ...sources,
      ...memberships.flatMap((one) => [...one.sources, ...one.replaces]),
    ]),
    ...events.flatMap(({ sources }) => sources),
  ];
  const text = JSON.stringify([people, events]);
  return { cited: [...new Set(refs.map(({ id }) => id))].sort(), text };
}

it("a build of some licence groups holds what was written by hand, and of imported facts only theirs", async () => {
  await fc.assert(
    fc.asyncProperty(fc.subarray([...SOURCE_GROUPS]), async (groups) => {
      const { cited, text } = await built(groups);
      // A person's own sources are the first three at most; each group is cited by its event and its office too.
      expect(cited).toEqual(["book", ...groups.map(sourceOf)].sort());
      for (const group of SOURCE_GROUPS) expect(text.includes(`Of${group}"`)).toBe(groups.includes(group));
    }),
    { numRuns: 12, examples: [[["curated", "cc0"]], [[]], [[...SOURCE_GROUPS]]] },
  );
}, 60_000);

it("a build of a group that there is not says so in one sentence, with status 2, and builds nothing", async () => {
  const said = vi.spyOn(console, "error").mockImplementation(() => {});
  const before = await stat("dist/facts").catch(() => null);
  expect(await build({ facts: ["curated", "gpl"] })).toBe(2);
  expect(await build({ facts: [""] })).toBe(2);
  expect(said.mock.calls.map(String)).toEqual([
    'There is no licence group "gpl"; there are curated, cc0, public-domain, by, by-sa, nc.',
    'There is no licence group ""; there are curated, cc0, public-domain, by, by-sa, nc.',
  ]);
  expect((await stat("dist/facts").catch(() => null))?.mtimeMs).toBe(before?.mtimeMs);
});
