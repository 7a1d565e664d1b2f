import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { TUNING } from "../../../src/engine/linking/tuning";
import { numbersOf, rewritten, tuningOf } from "../../../tools/train/numbers";
import { type Numbers, rounded, type Step, search } from "../../../tools/train/search";
import { worthOf } from "../../../tools/train/train";

describe("the search", () => {
  const hill = async ({ a = 0, b = 0 }: Numbers) => -Math.abs(a - 3) - Math.abs(b - 0.5);

  it("climbs one number at a time until nothing is better", async () => {
    const steps: Step[] = [];
    const best = await search({ a: 1, b: 1 }, hill, { leastGain: 0.1, onStep: (step) => steps.push(step) });
    expect(best).toEqual({ a: 3, b: 0.5 });
    expect(steps.map(({ name, from, to }) => `${name} ${from} ${to}`)).toEqual(["a 1 2", "b 1 0.5", "a 2 3"]);
    expect(steps.every(({ before, after }) => after > before)).toBe(true);
  });

  it("changes nothing that makes no difference", async () => {
    expect(await search({ a: 1 }, async () => 7)).toEqual({ a: 1 });
  });

  it("changes nothing for less than the least gain", async () => {
    const gain = async ({ a = 0 }: Numbers) => (a === 2 ? 2 : 0);
    expect(await search({ a: 1 }, gain, { leastGain: 3 })).toEqual({ a: 1 });
    expect(await search({ a: 1 }, gain, { leastGain: 2 })).toEqual({ a: 2 });
  });

  it("prefers the smaller of two changes that gain as much", async () => {
    expect(await search({ a: 1 }, async ({ a = 0 }) => (a > 1 ? 1 : 0))).toEqual({ a: 1.25 });
  });

  it("ends after so many passes", async () => {
    expect(await search({ a: 1 }, async ({ a = 0 }) => a, { mostPasses: 2, leastGain: 0.1 })).toEqual({
      a: 4,
    });
  });

  it("keeps three digits", () => {
    expect([rounded(0.12345), rounded(3.376)]).toEqual([0.123, 3.38]);
  });
});

describe("the numbers", () => {
  it("make the linker's own tuning again", () => {
    expect(tuningOf(numbersOf(TUNING))).toEqual(TUNING);
    expect(() => tuningOf({})).toThrow("There is no number");
  });

  it("are put into weights.ts, each in its place", async () => {
    const text = await readFile("src/engine/linking/weights.ts", "utf8");
    const numbers = numbersOf(TUNING);
    expect(rewritten(text, numbers)).toBe(text);
    const other = rewritten(text, { ...numbers, MARK_MARGIN: 0.123, pair: 4.56 });
    const changed = other.split("\n").filter((line, i) => line !== text.split("\n")[i]);
    expect(changed).toEqual(["  pair: 4.56,", "export const MARK_MARGIN = 0.123;"]);
    expect(() => rewritten("", { pair: 1 })).toThrow("does not have pair once");
  });
});

describe("the worth of marks", () => {
  it("counts a wrong mark as six right ones", () => {
    const outcome = { start: 0, end: 1, text: "K", gold: "Kim", marked: "Kim", covered: true };
    const outcomes = [
      { ...outcome, kind: "name" as const, verdict: "right" as const },
      { ...outcome, kind: "role" as const, verdict: "right" as const },
      { ...outcome, kind: "name" as const, verdict: "missed" as const },
      { ...outcome, kind: "role" as const, verdict: "nil" as const },
    ];
    expect(worthOf([{ id: "a", text: "K", outcomes, covers: true, ms: 0 }])).toBe(-4);
  });
});
