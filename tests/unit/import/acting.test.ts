import { describe, expect, it } from "vitest";
import { markActing } from "../../../tools/import/acting";
import type { SourceMembership } from "../../../tools/import/types";
import { counts, newReport, office } from "./tables";

/** The offices of those given that are found to be held in an acting capacity. */
function acting(memberships: SourceMembership[]): string[] {
  const report = newReport();
  markActing(memberships, report, "Somebody");
  const found = memberships.filter((one) => one.acting).map(({ role, start }) => `${role} ${start}`);
  expect(Object.values(counts(report)).reduce((sum, count) => sum + count, 0)).toBe(found.length);
  return found;
}

const deputy = office("Deputy Minister of Labour", { country: "NZ", start: "2018-04-17", end: "2021-01-20" });
const minister = (rest: Partial<SourceMembership> = {}): SourceMembership =>
  office("Minister of Labour", { country: "NZ", start: "2019-07-20", end: "2019-09-30", ...rest });

describe("an office that its deputy holds for some months", () => {
  it("is held in an acting capacity, as long as the deputy stays deputy", () => {
    expect(acting([deputy, minister()])).toEqual(["Minister of Labour 2019-07-20"]);
    expect(acting([{ ...deputy, end: "2019-07-20" }, minister()])).toEqual([]);
  });

  it("is held as one's own where it lasts, is of another country, or has no days", () => {
    expect(acting([deputy, minister({ end: "2020-09-30" })])).toEqual([]);
    expect(acting([deputy, minister({ country: "GB" })])).toEqual([]);
    expect(acting([deputy, minister({ start: "2019", end: "2019" })])).toEqual([]);
  });

  it("is not another office than the deputy's", () => {
    expect(acting([deputy, { ...minister(), role: "Minister of Transport" }])).toEqual([]);
  });

  it("may be that of a president or a prime minister", () => {
    const vice = office("Vice President", { country: "SY", start: "1984-03-11", end: "2005-02-09" });
    const president = office("President", { country: "SY", start: "2000-06-10", end: "2000-07-17" });
    expect(acting([vice, president])).toEqual(["President 2000-06-10"]);
  });
});

describe("a department of the United States", () => {
  const head = (role: string, start: string, end: string, rest: Partial<SourceMembership> = {}) =>
    acting([office(role, { country: "US", start, end, ...rest })]);

  it("is headed in an acting capacity for weeks, and not for half a year", () => {
    expect(head("Secretary of the Interior", "2017-01-20", "2017-03-01")).toHaveLength(1);
    expect(head("Attorney General", "2018-11-07", "2019-02-14")).toHaveLength(1);
    expect(head("Secretary of Homeland Security", "2017-01-20", "2017-07-31")).toEqual([]);
  });

  it("is no office of a state, nor one of another country", () => {
    expect(head("Secretary of State of Georgia", "2018-11-08", "2019-01-14")).toEqual([]);
    expect(head("Attorney General", "2018-11-08", "2019-01-14", { organization: "Ohio" })).toEqual([]);
    expect(head("Secretary of Finance", "2018-11-08", "2019-01-14", { country: "MX" })).toEqual([]);
  });
});
