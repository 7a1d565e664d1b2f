import { describe, expect, it } from "vitest";
import { markFirstTerms } from "../../../tools/import/first-terms";
import type { SourcePerson } from "../../../tools/import/types";
import { counts, newReport, office, person } from "./tables";

/** The days on which seats are marked as the latest, of so many members who start on each day. */
function marked(starts: Record<string, number>): string[] {
  const people = Object.entries(starts).flatMap(([start, size]): SourcePerson[] =>
    Array.from({ length: size }, (_, i) =>
      person(`${start} ${i}`, { memberships: [office("Member", { country: "KR", start })] }),
    ),
  );
  const report = newReport();
  markFirstTerms(people, () => true, report);
  const seats = people.flatMap(({ memberships }) => memberships.filter((one) => one.startOrEarlier));
  expect(Object.values(counts(report)).reduce((sum, count) => sum + count, 0)).toBe(seats.length);
  return [...new Set(seats.map(({ start = "" }) => start))];
}

describe("a seat's start is the latest it can be", () => {
  it("where it is the first parliament in the tables, and not on later days", () => {
    expect(marked({ "1997-05-01": 30, "1999-09-23": 1, "2001-06-07": 30 })).toEqual(["1997-05-01"]);
  });

  it("in those before, of which the tables have a part, and not of a few, who came in by-elections", () => {
    expect(marked({ "1996-05-30": 13, "1998-07-22": 1, "2000-05-30": 30, "2004-05-30": 60 })).toEqual([
      "1996-05-30",
      "2000-05-30",
    ]);
  });

  it("for the few who began some weeks before the others too", () => {
    expect(marked({ "1996-03-18": 2, "1996-03-27": 40, "2000-04-05": 30 })).toEqual([
      "1996-03-18",
      "1996-03-27",
    ]);
  });

  it("where the first whole parliament is a late one, if the parliament is older", () => {
    expect(marked({ "1993-07-18": 3, "2014-12-14": 30, "2017-10-22": 30 })).toEqual(["2014-12-14"]);
    expect(marked({ "2005-01-30": 30, "2005-12-15": 30 })).toEqual([]);
  });

  it("where the first whole parliament is larger than the newcomers of all later ones, though parts of earlier ones are there", () => {
    expect(marked({ "1993-01-03": 39, "1997-01-03": 36, "1999-01-06": 214, "2011-01-05": 76 })).toEqual([
      "1993-01-03",
      "1997-01-03",
      "1999-01-06",
    ]);
    expect(marked({ "1997-09-01": 126, "2000-09-01": 248, "2003-09-01": 464 })).toEqual(["1997-09-01"]);
  });

  it("where the tables have no more than a part of any parliament", () => {
    expect(marked({ "1995-06-01": 12, "2000-06-02": 12 })).toEqual(["1995-06-01"]);
    expect(marked({ "1995-06-01": 4 })).toEqual([]);
  });
});
