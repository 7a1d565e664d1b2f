import { describe, expect, it } from "vitest";
import { withArea } from "../../../src/engine/facts/areas";
import type { AreaEntry, MembershipEntry } from "../../../src/engine/facts/schema";

const SENATE = "US Senate";
const seat = (area: string, start?: string, end?: string): AreaEntry => ({
  organization: SENATE,
  area,
  source: "lists/B1",
  ...(start && { start }),
  ...(end && { end }),
});
const membership = (more: Partial<MembershipEntry>): MembershipEntry => ({
  role: "Senator",
  organization: SENATE,
  office: ["legislator"],
  source: "other",
  ...more,
});
const NONE = { posts: new Map() };

describe("the area of a seat", () => {
  it("is that of the seat held at the time", () => {
    const areas = [seat("Maine", "1979", "1985-01-03"), seat("Utah", "2019-01-03", "2025-01-03")];
    const { area } = withArea(membership({ start: "2019-01-03" }), NONE, areas);
    expect(area).toBe("Utah");
  });

  it("is not told where two are possible, nor for another chamber, nor for an officer of the chamber", () => {
    const areas = [seat("Maine", "1979", "1985"), seat("Utah", "1985", "1990")];
    expect(withArea(membership({ start: "1980", end: "1988" }), NONE, areas).area).toBeUndefined();
    const one = [seat("Maine")];
    expect(withArea(membership({ organization: "House" }), NONE, one).area).toBeUndefined();
    expect(withArea(membership({ role: "Majority Leader", office: [] }), NONE, one).area).toBeUndefined();
  });

  it("brings the day of a start that was known only to have come, with its source", () => {
    const known = membership({ start: "1999-01-06", startOrEarlier: true });
    const placed = withArea(known, NONE, [seat("Ohio", "1993-01-05", "2003-01-03")]);
    expect(placed.start).toBe("1993-01-05");
    expect(placed.startOrEarlier).toBeUndefined();
    expect(placed.source).toEqual(["other", "lists/B1"]);
  });
});
