import { expect, test } from "vitest";
import { Holders } from "../../../tools/import/holders";
import type { SourceMembership } from "../../../tools/import/types";

const at = { file: "x.tsv", line: 1 };
const held = (country: string, office: string, start: string, end?: string): SourceMembership => ({
  role: office,
  country,
  office: [office],
  start,
  ...(end === undefined ? {} : { end }),
  at,
});
const seen = (name: string, country: string | undefined, office: string, asOf: string) => ({
  name,
  memberships: [{ role: office, ...(country === undefined ? {} : { country }), office: [office], asOf, at }],
});

const holders = new Holders<string>();
holders.add("Q1", {
  name: "Hafez al-Assad",
  names: [],
  memberships: [held("SY", "president", "1971-03-12", "2000-06-10")],
});
holders.add("Q2", {
  name: "Bashar al-Assad",
  names: [],
  memberships: [held("SY", "president", "2000-07-17")],
});
holders.add("Q3", {
  name: "Sergey Lavrov",
  names: [],
  memberships: [held("RU", "foreign-minister", "2004-03-09")],
});
holders.add("Q4", {
  name: "George Yeo",
  names: [],
  memberships: [held("SG", "foreign-minister", "2004-08-12", "2011-05-21")],
});

test("tells father from son by the day", () => {
  expect(holders.find(seen("Assad", "SY", "president", "1993-12-01"))?.known).toBe("Q1");
  expect(holders.find(seen("Assad", "SY", "president", "2003-05-03"))?.known).toBe("Q2");
});

test("finds other spellings of a name in full, and nobody of another name, office or country", () => {
  expect(holders.find(seen("Sergei Lavrov", "RU", "foreign-minister", "2013-05-07"))?.known).toBe("Q3");
  expect(holders.find(seen("Ivanov", "RU", "foreign-minister", "2013-05-07"))).toBeNull();
  expect(holders.find(seen("Lavrov", "RU", "president", "2013-05-07"))).toBeNull();
  expect(holders.find(seen("Lavrov", "BY", "foreign-minister", "2013-05-07"))).toBeNull();
  expect(holders.find(seen("Lavrov", "RU", "foreign-minister", "1999-05-07"))).toBeNull();
});

test("without a country only a name in full is enough", () => {
  expect(holders.find(seen("George Yeo", undefined, "foreign-minister", "2009-01-01"))?.known).toBe("Q4");
  expect(holders.find(seen("Yeo", undefined, "foreign-minister", "2009-01-01"))).toBeNull();
});
