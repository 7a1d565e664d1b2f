/** The table of spellings, through the shipped index and the real linker. */
import { describe, expect, it } from "vitest";
import { textBlocks } from "../../../src/cli/text-blocks";
import { Tokens } from "../../../src/engine/names/tokens";
import { base, linker } from "./base";
import { CASES, type SpellingCase } from "./spellings";
import { LINKED } from "./spellings-linked";

/** The longest words of a text that the index takes for a name of the person; null where there are none. */
async function foundByIndex({ person, text }: SpellingCase): Promise<string | null> {
  const number = await base.find(person);
  const tokens = Tokens.of(text);
  const words = base.names
    .match(tokens)
    .filter(({ entry }) => base.names.bearers(entry).some((bearer) => bearer.person === number))
    .map(({ from, to }) => text.slice(tokens.start[from], tokens.end[to - 1]));
  return words.sort((a, b) => b.length - a.length)[0] ?? null;
}

async function foundByLinker(text: string, person: string, date: string): Promise<string | null> {
  const number = await base.find(person);
  const mentions = await linker.link({ blocks: textBlocks(text).blocks, date, lang: "en" });
  const own = mentions.find((mention) => mention.kind === "name" && mention.person === number);
  return own ? text.slice(own.start, own.end) : null;
}

it("holds at least 150 spellings of people whom the base has", async () => {
  expect(CASES.length + LINKED.length).toBeGreaterThanOrEqual(150);
  const texts = [...CASES, ...LINKED].map(({ person, text }) => `${person} ${text}`);
  expect(new Set(texts).size).toBe(texts.length);
  for (const { person } of [...CASES, ...LINKED]) expect(await base.find(person), person).not.toBeNull();
});

describe.each([...new Set(CASES.map(({ about }) => about))])("the index: %s", (about) => {
  const lines = CASES.filter((line) => line.about === about);
  it.each(lines)("$text", async (line) => {
    expect(await foundByIndex(line)).toBe(line.found);
  });
});

describe("the linker: what a name means", () => {
  it.each(LINKED)("$text", async ({ text, person, date, found }) => {
    expect(await foundByLinker(text, person, date)).toBe(found);
  });
});
