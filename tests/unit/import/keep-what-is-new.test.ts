import { describe, expect, it } from "vitest";
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

/** What is left of offices that the office-holders' table gives to somebody of whom the register of ministers has `held`. */
function leftOf(offices: SourceMembership[], held: SourceMembership[]): string[] {
  const part = (source: string, memberships: SourceMembership[]) => ({
    source,
    person: { key: "k", name: "Ann Ash", names: [], memberships, at },
  });
  const parts = [part("officeholders", offices), part("uk-ministers", held)];
  const report = new ImportReport().part("test");
  keepWhatIsNew([{ id: "Q1", parts }], new Map([["Q1", "GB"]]), report);
  const left = parts[0]?.person.memberships ?? [];
  expect([...report.rules.values()].reduce((sum, { count }) => sum + count, 0)).toBe(
    offices.length - left.length,
  );
  return left.map(({ role }) => role);
}

describe("a post of the British government that the register of ministers does not have", () => {
  const commons = { ...office("Member of Parliament", "1992-04-09"), organization: "House of Commons" };
  const lords = office("Member of the House of Lords", "2007-07-04");
  const registered = { ...office("Secretary of State for Defence", "2010-05-11"), end: "2011-10-14" };

  it("is the opposition's where the holder sat in the House of Commons", () => {
    const shadow = { ...office("Secretary of State for Housing", "2003-11-11"), end: "2005-05-06" };
    const held = { ...office("Secretary of State for Defence", "2010-05-12"), end: "2011-10-14" };
    const early = { ...office("Secretary of State for War", "1960-07-27"), end: "1963-06-05" };
    const roles = leftOf([shadow, held, early, commons], [registered]);
    expect(roles).toEqual([held.role, early.role, commons.role]);
  });

  it("is the opposition's too where the beginning of the seat is not known", () => {
    const { start, ...seat } = { ...commons, end: "2015-03-30" };
    const shadow = { ...office("Minister of Agriculture", "1997-12"), end: "2001-09-18" };
    expect(leftOf([shadow, seat], [])).toEqual([seat.role]);
  });

  it("is real where the holder is a peer, whom the register may have by the title alone", () => {
    const trade = { ...office("Minister of State for Trade", "2007-06-29"), end: "2008-10-03" };
    expect(leftOf([trade, lords], [])).toEqual([trade.role, lords.role]);
  });
});
