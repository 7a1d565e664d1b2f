import { expect, it } from "vitest";
import { membershipOn } from "../../../src/engine/facts/membership-on";
import type { Membership } from "../../../src/engine/facts/types";

it.each<[string, Partial<Membership>, string, ReturnType<typeof membershipOn>]>([
  ["before it begins", { start: "2015" }, "2014-12-31", "after"],
  ["in its time", { start: "2015", end: "2018", ended: true }, "2016-05-05", "within"],
  ["in its last year", { start: "2015", end: "2018", ended: true }, "2018-05-05", "possibly"],
  ["after its end", { start: "2015", end: "2018", ended: true }, "2019-01-01", "before"],
  ["up to asOf where it is open", { start: "2015" }, "2020-01-01", "within"],
  ["after asOf where it is open", { start: "2015" }, "2020-01-02", "possibly"],
  [
    "soon after the start where it ended on an unknown day",
    { start: "2015", ended: true },
    "2018-12-31",
    "possibly",
  ],
  [
    "long after the start where it ended on an unknown day",
    { start: "2015", ended: true },
    "2019-01-01",
    "before",
  ],
  // Of these only the last day is known on which the office was seen held: 2020-01-01.
  ["where it was seen held", { ended: true }, "2020-01-01", "within"],
  ["some years before it was seen held", { ended: true }, "2016-01-01", "possibly"],
  ["long before it was seen held", { ended: true }, "2010-01-01", "after"],
  ["some months after it was seen held", { ended: true }, "2020-08-01", "possibly"],
  ["long after it was seen held", { ended: true }, "2023-01-01", "before"],
])("an office, seen from a day %s", (_, rest, day, expected) => {
  const membership: Membership = {
    label: "Minister",
    organization: null,
    country: null,
    post: null,
    offices: [],
    start: null,
    end: null,
    ended: false,
    acting: false,
    asOf: "2020-01-01",
    ...rest,
  };
  expect(membershipOn(membership, day)).toBe(expected);
});
