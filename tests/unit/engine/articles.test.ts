import { describe, expect, it } from "vitest";
import { readArticles, score, sharedFolder } from "../../../tools/eval/score";
import { base, linker } from "./base";

/** The first articles of gold.jsonl, which the figures below are of; `npm run eval` reports the others. */
const FIRST = 14;

describe("the project's own articles", async () => {
  const articles = readArticles("tests/articles/gold.jsonl").slice(0, FIRST);
  const { names, roles } = await score(base, linker, articles);
  const report = [...names.faults, ...roles.faults].join("\n");

  // What the linker reaches today; a change that falls below has lost something. docs/accuracy.md says what is still missed.
  it("have hardly a name marked wrongly, and most names marked", async () => {
    expect(names.wrong, report).toBeLessThanOrEqual(4);
    expect(names.right / names.gold, report).toBeGreaterThanOrEqual(0.93);
  });

  it("have hardly a role phrase marked wrongly", async () => {
    expect(roles.wrong, report).toBeLessThanOrEqual(2);
    expect(roles.right / roles.gold, report).toBeGreaterThanOrEqual(0.5);
  });
});

const shared = sharedFolder();
if (!shared)
  console.warn("SKIPPED: the two seed articles are not on this machine (../shared, or SIDELIGHT_SHARED).");

describe.skipIf(!shared)("the two seed articles", async () => {
  const articles = shared ? readArticles(`${shared}/eval/seed-articles.jsonl`) : [];

  it("have every name right and nothing else marked", async () => {
    const { names, roles } = await score(base, linker, articles);
    expect(names.faults).toEqual([]);
    expect(names.right).toBe(92);
    // Their gold for role phrases is in other files; no role phrase may stand on a name of somebody else.
    expect(roles.gold).toBe(0);
  });

  it("have every role phrase right: a mark of its own, or the apposition that supports a name", async () => {
    const { readFileSync } = await import("node:fs");
    const { textBlocks } = await import("../../../src/cli/text-blocks");
    for (const { id, text, date } of articles) {
      const gold = JSON.parse(readFileSync(`${shared}/articles/${id}.gold.json`, "utf8")).rolePhrases as {
        start: number;
        end: number;
        person: string;
      }[];
      const { blocks, offsets } = textBlocks(text);
      const found = (await linker.link({ blocks, date, lang: "en" })).flatMap(
        ({ block, start, end, kind, role, person }) => {
          const shift = offsets[block] as number;
          const place = kind === "role" ? { start, end } : role;
          return place
            ? [{ start: place.start + shift, end: place.end + shift, name: base.people.at(person).name }]
            : [];
        },
      );
      for (const phrase of gold) {
        const hit = found.find(({ start, end }) => start < phrase.end && phrase.start < end);
        expect(hit?.name, `${id} ${text.slice(phrase.start, phrase.end)} at ${phrase.start}`).toBe(
          phrase.person,
        );
      }
    }
  });
});
