import { describe, expect, it } from "vitest";
import { parseYaml } from "../../../src/cli/fact-files";
import { checkEntries } from "../../../src/engine/facts/check";
import { readEntries } from "../../../src/engine/facts/entries";

const SOURCES = `
sources:
  - { id: test, title: Test, url: "https://example.org/", page: "https://example.org/{}", licence: CC0, attribution: Us, retrieved: 2026-01-01 }
  - { id: dated, title: Dated, url: "https://example.org/", licence: CC0, attribution: Us, retrieved: 2023-01-20, asOf: 2023-01-20 }
posts:
  - { id: kp/leader, label: Leader, organization: North Korea, country: KP, office: [leader], seats: 1 }
`;
const PERSON = `
people:
  - id: kim-jong-un
    name: Kim Jong-un
    country: KP
    born: 1984
    description: politician
    source: test/Kim
    memberships:
      - post: kp/leader
        start: 2011-12-17
        source: dated
`;

/** The checker's messages on files that hold these texts, as "file:line: message". */
function check(...texts: string[]): string[] {
  const files = [SOURCES, ...texts].map((text, i) => parseYaml(`${"abc"[i]}.yaml`, text));
  const { entries, problems } = readEntries(files.filter((file) => file.problems.length === 0));
  return [
    ...files.flatMap((file) => file.problems),
    ...problems,
    ...checkEntries(entries, new Set(["leader"])),
  ].map(({ file, line, message }) => `${file}:${line}: ${message}`);
}

describe("the checker", () => {
  it("finds nothing wrong in sound facts", () => {
    expect(check(PERSON)).toEqual([]);
  });

  const event = (more: string) => `
events:
  - id: 2018-05-31-talks
    type: meeting
    date: 2018-05-31
    source: test/Talks
    participants:
${more}
`;
  it.each<[string, string, string]>([
    ["broken YAML", "people: [", "b.yaml:1: The YAML cannot be read"],
    [
      "an unknown key",
      PERSON.replace("born: 1984", "birth: 1984"),
      "b.yaml:6: people.0.birth: this key is not known.",
    ],
    [
      "a missing key",
      PERSON.replace("    country: KP\n", ""),
      "b.yaml:3: people.0.country: this key is missing.",
    ],
    [
      "no date",
      PERSON.replace("2011-12-17", "17.12.2011"),
      "b.yaml:11: people.0.memberships.0.start: must be an EDTF date",
    ],
    [
      "a missing source",
      PERSON.replace("source: dated", "asOf: 2020-01-01"),
      "memberships.0.source: this key is missing.",
    ],
    [
      "an unknown source",
      PERSON.replace("test/Kim", "nowhere/Kim"),
      "b.yaml:8: The source nowhere is not in sources.yaml.",
    ],
    [
      "a page of a source without pages",
      PERSON.replace("source: dated", "source: dated/Kim"),
      "has no page address",
    ],
    [
      "an unknown post",
      PERSON.replace("post: kp/leader", "post: kp/boss"),
      "b.yaml:10: The post kp/boss is not known.",
    ],
    [
      "an end before the start",
      PERSON.replace("start: 2011-12-17", "start: 2011-12-17\n        end: 2010"),
      "b.yaml:12: The end (2010) is before",
    ],
    ["office in childhood", PERSON.replace("start: 2011-12-17", "start: 1990"), "would be younger than 15"],
    [
      "office after death",
      PERSON.replace("born: 1984", "born: 1934\n    died: 2001"),
      "starts (2011-12-17) after Kim Jong-un died",
    ],
    [
      "open office of a dead person",
      PERSON.replace("born: 1984", "born: 1934\n    died: 2015"),
      "yet the office is open",
    ],
    ["no asOf", PERSON.replace("source: dated", "source: test/Kim"), "b.yaml:10: The membership has no asOf"],
    ["a start after asOf", PERSON.replace("2011-12-17", "2024"), "later than asOf (2023-01-20)"],
    [
      "a person twice in one country",
      PERSON +
        PERSON.replace("people:\n", "")
          .replace("kim-jong-un", "other-kim")
          .replace(/ {4}memberships[\s\S]*/, ""),
      "stands twice in KP",
    ],
    [
      "an unknown participant",
      event("      - { person: nobody, part: host }"),
      "b.yaml:8: The person nobody is not in the base.",
    ],
    [
      "a part that the type does not have",
      event("      - { person: kim-jong-un, part: sender }"),
      "A meeting has no sender",
    ],
    [
      "an id with another date",
      event("      - { person: kim-jong-un, part: host }").replace("id: 2018-05-31", "id: 2018-06-01"),
      "should begin with the event's date",
    ],
    [
      "an event after its source",
      event("      - { person: kim-jong-un, part: host }").replaceAll("2018-05-31", "2027-05-31"),
      "later than its source",
    ],
  ])("reports %s", (_, text, expected) => {
    const messages = text.startsWith("\nevents") ? check(text, PERSON) : check(text);
    expect(messages.join("\n")).toContain(expected);
  });

  it("reports an id that is taken, with both places", () => {
    expect(check(PERSON, PERSON).join("\n")).toContain("c.yaml:3: The id kim-jong-un is taken by b.yaml:3.");
  });

  it("reports two holders of one seat, unless the overlap is a hand-over", () => {
    const other = PERSON.replaceAll("kim-jong-un", "kim-jong-il")
      .replace("Kim Jong-un", "Kim Jong-il")
      .replace("1984", "1941");
    const before = other.replace("start: 2011-12-17", "start: 1994-07-08\n        end: 2011-12-18");
    expect(check(PERSON, before)).toEqual([]);
    expect(check(PERSON, other).join("\n")).toContain("hold kp/leader, which has one seat, at once");
  });
});
