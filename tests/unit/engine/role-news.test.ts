import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Half, outcomeOf, passagesOf } from "./role-news/passages";

/** Faults that are known, of either half; many because the base does not have the office or its holder. Strike what no longer fails. */
const KNOWN = new Set(
  readFileSync(join(import.meta.dirname, "role-news/known-to-fail.txt"), "utf8")
    .trim()
    .split("\n"),
);

/** What the known faults leave. */
const LEAST: Record<Half, { precision: number; recall: number }> = {
  worked: { precision: 0.985, recall: 0.83 },
  aside: { precision: 0.965, recall: 0.71 },
};

describe.each(["worked", "aside"] as const)("the role phrases of news, %s", async (half) => {
  const outcomes = await Promise.all(passagesOf(half).map(outcomeOf));
  const faults = outcomes.flatMap((one) => one.faults);
  const sum = (key: "marks" | "phrases") => outcomes.reduce((total, one) => total + one[key], 0);

  it("mean whom they are known to mean", () => {
    expect(outcomes.length).toBeGreaterThan(100);
    expect(faults.filter((fault) => !KNOWN.has(fault))).toEqual([]);
  });

  it("are right as often as was counted", () => {
    const missed = faults.filter((fault) => / missed /.test(fault)).length;
    const precision = 1 - (faults.length - missed) / sum("marks");
    const recall = 1 - missed / sum("phrases");
    expect(precision).toBeGreaterThanOrEqual(LEAST[half].precision);
    expect(recall).toBeGreaterThanOrEqual(LEAST[half].recall);
  });
});
