import { expect, it } from "vitest";
import { keepWhatIsNew } from "../../../tools/import/keep-what-is-new";
import type { KnownPerson } from "../../../tools/import/known-person";
import { ImportReport } from "../../../tools/import/report";
import type { SourceMembership } from "../../../tools/import/types";

const at = { file: "a.tsv", line: 2 };
const office = (role: string, start: string): SourceMembership => ({
  role,
  country: "GB",
  office: [],
  start,
  at,
});

/** The start of a seat that begins with the tables, for somebody who was a minister from this day. */
function startOfSeat(minister: string): string | undefined {
  const seat = office("Member of Parliament", "1997-05-01");
  const part = (source: string, membership: SourceMembership) => ({
    source,
    person: { key: "k", name: "Ann Ash", names: [], memberships: [membership], at },
  });
  const person: KnownPerson = {
    id: "Q1",
    parts: [part("officeholders", seat), part("uk-ministers", office("Minister", minister))],
  };
  const report = new ImportReport().part("test");
  keepWhatIsNew([person], new Map([["Q1", "GB"]]), report);
  expect(report.rules.size).toBe(seat.start === undefined ? 1 : 0);
  return seat.start;
}

it("a seat since the tables' first parliament has no start where its holder was a minister before", () => {
  expect(startOfSeat("1990-11-28")).toBeUndefined();
  expect(startOfSeat("2001-06-08")).toBe("1997-05-01");
});
