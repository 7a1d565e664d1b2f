import { describe, expect, it } from "vitest";
import {
  checkConfirmations,
  isSaidOf,
  judgePages,
  readConfirmations,
} from "../../../src/cli/curated-check/confirmations";
import { parseYaml } from "../../../src/cli/fact-files";
import { readEntries } from "../../../src/engine/facts/entries";

const PEOPLE = `
posts:
  - { id: us/chief, label: Secretary of State, organization: Department, country: US }
people:
  - id: ann-ash
    name: Ann Ash
    country: US
    description: politician
    source: book
    memberships:
      - { post: us/chief, start: 2020-01-20, end: 2022-03, source: book }
      - { role: Governor of Alabama, country: US, start: "2010", startOrEarlier: true, source: book }
`;

const { entries } = readEntries([parseYaml("facts/curated/people.yaml", PEOPLE)]);

/** What is wrong of one confirmation, with the line where it stands. */
function said(found: string): string[] {
  const file = parseYaml(
    "facts/confirmations/a.yaml",
    `pages:\n  - url: https://list.example/\n    title: A list\n    kind: list\n    read: 2026-01-01\n    posts:\n      - { ${found} }\n`,
  );
  const read = readConfirmations([file]);
  return [...read.problems, ...checkConfirmations(read.found, entries)].map(
    ({ line, message }) => `${line}: ${message}`,
  );
}

describe("facts/confirmations", () => {
  it("belongs to a post, and says what the post says", () => {
    expect(said("person: ann-ash, role: Secretary of State, start: 2020-01-20, end: 2022-03-01")).toEqual([]);
    expect(said("person: ann-ash, role: Secretary of State, start: 2020, seen: 2021-05")).toEqual([]);
    expect(said("person: ann-oak, role: Secretary of State, start: 2020")).toEqual([
      "7: There is no person ann-oak in facts/curated.",
    ]);
    expect(said("person: ann-ash, role: Secretary of Fish, start: 2020")).toEqual([
      '7: Ann Ash has no post "Secretary of Fish" in facts/curated.',
    ]);
    expect(said("person: ann-ash, role: Secretary of State, end: 2022-04")).toEqual([
      "7: The page does not say what Ann Ash, Secretary of State, has: 2020-01-20 – 2022-03.",
    ]);
  });

  it("cannot say when somebody began who is only known to be there already", () => {
    expect(said("person: ann-ash, role: Governor of Alabama, start: 2010")).toHaveLength(1);
    expect(said("person: ann-ash, role: Governor of Alabama, seen: 2011")).toEqual([]);
  });

  it("is refused without a date, with a date that is none, and with keys that are not known", () => {
    expect(said("person: ann-ash, role: Secretary of State")).toEqual([
      "7: One of start, end and seen is needed.",
    ]);
    expect(said("person: ann-ash, role: Secretary of State, start: 2020-13")).toEqual([
      "7: pages.0.posts.0.start: must be an EDTF date such as 2018, 2018-05 or 2018-05-31.",
    ]);
    expect(said("person: ann-ash, role: Secretary of State, from: 2020")).toHaveLength(1);
  });
});

describe("what pages say of a post", () => {
  const post = { start: "2020-01-20", end: "2022-03" };

  it("is every date, as precise as the post or more", () => {
    expect(judgePages([{ start: "2020-01-20", end: "2022-03-01" }], post)).toBe("pages");
    expect(judgePages([{ start: "2020-01-20" }, { end: "2022-03" }], post)).toBe("pages");
    expect(judgePages([{ start: "2020-01-20" }], { start: "2020-01-20", end: null })).toBe("pages");
  });

  it("is less where a date is coarser or missing, and nothing without a page", () => {
    expect(judgePages([{ start: "2020", end: "2022" }], post)).toBe("coarse");
    expect(judgePages([{ start: "2020-01-20" }], post)).toBe("partly");
    expect(judgePages([{}], { start: null, end: null })).toBe("partly");
    expect(judgePages([], post)).toBeNull();
  });

  it("is of this term and of no other", () => {
    expect(isSaidOf({ start: "2020-01" }, post)).toBe(true);
    expect(isSaidOf({ start: "2020-01", end: "2021" }, post)).toBe(false);
    expect(isSaidOf({ seen: "2022" }, post)).toBe(true);
    expect(isSaidOf({ seen: "2023" }, post)).toBe(false);
    expect(isSaidOf({ end: "2022" }, { start: "2020" })).toBe(false);
  });
});
