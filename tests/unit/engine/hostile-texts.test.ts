/**
 * Texts that nobody writes for readers: each gets an answer, and for twice the text the linker asks about twice as many questions at
 * most. They are counted, not timed: for people, their prominence, holders of offices, bearers of names, words on lists, candidates.
 */
import { describe, expect, it } from "vitest";
import { openFactBase } from "../../../src/cli/io";
import { type Block, Linker, type Mention } from "../../../src/engine/index";

/** A base of its own, since its questions are counted. */
const base = await openFactBase();
let asked = 0;

/** Counts the calls of methods, which go on doing what they do. */
function count<T extends object>(object: T, ...methods: (keyof T)[]): void {
  for (const method of methods) {
    const real = Reflect.get(object, method) as (...args: unknown[]) => unknown;
    Reflect.set(object, method, (...args: unknown[]) => {
      asked++;
      return Reflect.apply(real, object, args);
    });
  }
}
count(base, "prominence", "holders", "holdersOfKind");
count(base.people, "at");
count(base.names, "bearers");
count(base.vocabulary, "has");
const linker = new Linker(base, ({ candidates }) => {
  asked += candidates.length;
});

async function link(blocks: readonly string[], date = "2018-05-31"): Promise<Mention[]> {
  return linker.link({
    blocks: blocks.map((text): Block => ({ text, kind: "paragraph" })),
    date,
    lang: "en",
  });
}

const INTRODUCTION = "Mike Pompeo met Kim Jong-un in New York. ";
const letters = (i: number) => String.fromCharCode(97 + (i % 26), 97 + (Math.floor(i / 26) % 26));
/** Blocks of a text, by how often its part is repeated. */
const TEXTS: Record<string, { times: number; blocks: (times: number) => string[]; least: number }> = {
  "one name 10,000 times": {
    times: 10_000,
    blocks: (times) => ["Mike Pompeo ".repeat(times)],
    least: 10_000,
  },
  "a surname again and again": {
    times: 2_000,
    blocks: (times) => [INTRODUCTION + "Kim told Pompeo to go. ".repeat(times)],
    least: 4_000,
  },
  "a list of 500 namesakes": {
    times: 500,
    blocks: (times) => [
      Array.from({ length: times }, (_, i) => `Ab${letters(i)}o Kim, a singer, bowed. `).join(""),
    ],
    least: 0,
  },
  "a list of 500 politicians": {
    times: 500,
    blocks: (times) => [Array.from({ length: times }, (_, i) => NAMES[i % NAMES.length]).join(", ")],
    least: 400,
  },
  "role phrases without full stops": {
    times: 1_000,
    blocks: (times) => ["the US president and the prime minister of Japan spoke of Korea ".repeat(times)],
    least: 0,
  },
  "role phrases after a year": {
    times: 1_000,
    blocks: (times) => [`In 1994 it began. ${"The Russian president left and Seoul slept. ".repeat(times)}`],
    least: 0,
  },
  "capitals only": {
    times: 1_000,
    blocks: (times) => ["MIKE POMPEO MET THE SOUTH KOREAN PRESIDENT MOON JAE-IN. ".repeat(times)],
    least: 1_000,
  },
  "a transcript": {
    times: 1_000,
    blocks: (times) => [INTRODUCTION, ...Array<string>(times).fill("POMPEO: No, Mr Kim.")],
    least: 1_000,
  },
};
const NAMES = ["Donald Trump", "Vladimir Putin", "Theresa May", "Angela Merkel", "Shinzo Abe", "Moon Jae-in"];
/** Twice the text may ask so many times as much: what is asked once of an article makes it less than twice. */
const MOST_GROWTH = 2.1;

describe("what the linker asks grows as the text does", () => {
  it.each(Object.entries(TEXTS))(
    "%s",
    async (_, { times, blocks, least }) => {
      const questions: number[] = [];
      for (const size of [times / 2, times]) {
        asked = 0;
        const mentions = await link(blocks(size));
        questions.push(asked);
        if (size === times) expect(mentions.length).toBeGreaterThanOrEqual(least);
      }
      const [half = 0, whole = 0] = questions;
      expect(half).toBeGreaterThan(0);
      expect(whole / half).toBeLessThan(MOST_GROWTH);
    },
    60_000,
  );
});

describe("other texts have an answer", () => {
  it.each([
    ["one word", "Kim", 0],
    ["one word of a million letters", "a".repeat(1_000_000), 0],
    ["5 MB without a name or a sentence", "the cat sat on a mat while it rained ".repeat(140_000), 0],
    ["a name behind 5 MB", `${"it rained ".repeat(500_000)} Mike Pompeo.`, 1],
  ])(
    "%s",
    async (_, text, marks) => {
      expect(await link([text])).toHaveLength(marks);
    },
    60_000,
  );

  it.each(["1066-10-14", "2400-01-01"])("of a day that the base knows nothing of: %s", async (date) => {
    const found = await link(["The US president met Mr Pompeo, and Trump spoke."], date);
    expect(found.filter(({ kind }) => kind === "role")).toEqual([]);
  });
});
