import { describe, expect, it } from "vitest";
import { changesOfOffice } from "../../../tools/import/changes-of-office";
import type { SourceMembership } from "../../../tools/import/types";
import { office, person } from "./tables";

/** A president of France from one day to another. */
const president = (start: string, end?: string, rest: Partial<SourceMembership> = {}) =>
  office("President", { country: "FR", office: ["president"], start, ...(end && { end }), ...rest });

/** Changes among people with these terms, as "date: new < old". */
function changes(terms: Record<string, SourceMembership[]>, unknown: string[] = []): string[] {
  const people = Object.entries(terms).map(([name, memberships]) => person(name, { memberships }));
  const idOf = (_: string, key: string) => (unknown.includes(key) ? undefined : key);
  return changesOfOffice({ source: "test", people, events: [] }, { idOf }).map(
    ({ date, participants: [next, last] }) => `${date}: ${next?.person} < ${last?.person}`,
  );
}

describe("a change of office", () => {
  it("is an event with the role as its topic", () => {
    const people = [
      person("old", { memberships: [president("1995-05-17", "2007-05-16")] }),
      person("new", { memberships: [president("2007-05-16", undefined, { page: "p" })] }),
    ];
    expect(changesOfOffice({ source: "test", people, events: [] }, { idOf: (_, key) => key })).toMatchObject([
      {
        date: "2007-05-16",
        type: "succession",
        place: { country: "FR" },
        topic: "President",
        participants: [
          { person: "new", part: "subject" },
          { person: "old", part: "predecessor" },
        ],
        page: "p",
      },
    ]);
  });

  it.each([
    ["on the next day", "2007-05-15", "2007-05-16", true],
    ["where the days overlap by one", "2007-05-17", "2007-05-16", true],
    ["where they overlap by more", "2007-05-18", "2007-05-16", false],
    ["after ten days without a holder", "2007-05-06", "2007-05-16", true],
    ["after eleven", "2007-05-05", "2007-05-16", false],
    ["where only the month of the end is known", "2007-05", "2007-05-16", false],
    ["where only the month of the start is known", "2007-05-16", "2007-05", false],
  ])("%s: %s to %s is one: %s", (_, end, start, isChange) => {
    const found = changes({ old: [president("1995-05-17", end)], new: [president(start)] });
    expect(found).toEqual(isChange ? [`${start}: new < old`] : []);
  });

  const old = [president("1995-05-17", "2007-05-16")];
  it.each<[string, Record<string, SourceMembership[]>]>([
    ["of two holders before", { old, other: old, new: [president("2007-05-16")] }],
    ["to oneself", { old: [...old, president("2007-05-16")] }],
    [
      "to whoever held it until then too",
      { old, new: [president("2001-01-01", "2007-05-15"), president("2007-05-16")] },
    ],
    ["to an acting holder", { old, new: [president("2007-05-16", undefined, { acting: true })] }],
    [
      "from an acting holder",
      { old: [{ ...old[0], acting: true } as SourceMembership], new: [president("2007-05-16")] },
    ],
    ["of another country", { old, new: [president("2007-05-16", undefined, { country: "DE" })] }],
    ["of another body", { old, new: [president("2007-05-16", undefined, { organization: "Senate" })] }],
    ["of another role", { old, new: [president("2007-05-16", undefined, { role: "King" })] }],
    [
      "of an office of many seats",
      {
        old: [president("1995-05-17", "2007-05-16", { office: ["senator"] })],
        new: [president("2007-05-16", undefined, { office: ["senator"] })],
      },
    ],
  ])("is none %s", (_, terms) => {
    expect(changes(terms)).toEqual([]);
  });

  it("is none where one of the two is nobody of the base", () => {
    const terms = { old, new: [president("2007-05-16")] };
    expect(changes(terms, ["old"])).toEqual([]);
    expect(changes(terms, ["new"])).toEqual([]);
  });

  it("goes on from one to the next", () => {
    expect(
      changes({
        a: [president("2000-01-01", "2001-01-01"), president("2002-01-01", "2003-01-01")],
        b: [president("2001-01-01", "2002-01-01")],
        c: [president("2003-01-02")],
      }),
    ).toEqual(["2002-01-01: a < b", "2001-01-01: b < a", "2003-01-02: c < a"]);
  });
});
