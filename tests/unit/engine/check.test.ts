import { describe, expect, it } from "vitest";
import { parseYaml } from "../../../src/cli/fact-files";
import { type AllowedOverlap, checkEntries } from "../../../src/engine/facts/check";
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
const check = (...texts: string[]) => checkAllowing([], ...texts);

function checkAllowing(allowed: AllowedOverlap[], ...texts: string[]): string[] {
  const files = [SOURCES, ...texts].map((text, i) => parseYaml(`${"abc"[i]}.yaml`, text));
  const { entries, problems } = readEntries(files.filter((file) => file.problems.length === 0));
  return [
    ...files.flatMap((file) => file.problems),
    ...problems,
    ...checkEntries(entries, new Set(["leader"]), allowed),
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
      "a source without a licence",
      `sources:\n  - { id: new, title: New, url: "https://example.org/", attribution: Us, retrieved: 2026-01-01 }`,
      "b.yaml:2: sources.0.licence: this key is missing.",
    ],
    [
      "a source without attribution",
      `sources:\n  - { id: new, title: New, url: "https://example.org/", licence: CC0, retrieved: 2026-01-01 }`,
      "b.yaml:2: sources.0.attribution: this key is missing.",
    ],
    [
      "a source of no licence group",
      `sources:\n  - { id: new, title: New, url: "https://example.org/", licence: "-", group: free, attribution: Us, retrieved: 2026-01-01 }`,
      "b.yaml:2: sources.0.group: ",
    ],
    [
      "a post of an unknown kind",
      "posts:\n  - { id: kp/cook, label: Cook, organization: Kitchen, country: KP, office: [cook] }",
      "b.yaml:2: The kind of office cook is not known.",
    ],
    [
      "an office of an unknown kind",
      PERSON.replace("post: kp/leader", "role: Cook\n        office: [cook]"),
      "b.yaml:10: The kind of office cook is not known.",
    ],
    [
      "an office without post and role",
      PERSON.replace("- post: kp/leader", "- organization: Kitchen"),
      "b.yaml:10: A membership needs a post or a role.",
    ],
    [
      "an unknown source of an office",
      PERSON.replace("source: dated", "source: nowhere"),
      "b.yaml:12: The source nowhere is not in sources.yaml.",
    ],
    [
      "a death before the birth",
      PERSON.replace("born: 1984", "born: 1984\n    died: 1983"),
      "b.yaml:7: Kim Jong-un dies (1983) before being born (1984).",
    ],
    [
      "an office before the birth",
      PERSON.replace("born: 1984", "born: 2018"),
      "b.yaml:11: Kim Jong-un, born 2018, would be younger than 15 (2011-12-17).",
    ],
    [
      "an end after asOf",
      PERSON.replace("start: 2011-12-17", "start: 2011-12-17\n        end: 2024-01-01"),
      "b.yaml:12: The end (2024-01-01) is later than asOf (2023-01-20).",
    ],
    [
      "a Wikidata id of two",
      `${PERSON}    qid: Q5\n${PERSON.replace("people:\n", "")
        .replaceAll("kim-jong-un", "ann")
        .replace("Kim Jong-un", "Ann")
        .replace(/ {4}memberships[\s\S]*/, "    qid: Q5\n")}`,
      "Q5 is also the id of kim-jong-un.",
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
      "an unknown source of an event",
      event("      - { person: kim-jong-un, part: host }").replace("test/Talks", "nowhere"),
      "b.yaml:6: The source nowhere is not in sources.yaml.",
    ],
    [
      "somebody who takes part twice",
      event("      - { person: kim-jong-un, part: host }\n      - { person: kim-jong-un, part: guest }"),
      "b.yaml:9: kim-jong-un takes part twice.",
    ],
    ["an event without people", event("      []"), "b.yaml:8: events.0.participants: "],
    [
      "an event of no type",
      event("      - { person: kim-jong-un, part: host }").replace("meeting", "party"),
      "b.yaml:4: events.0.type: ",
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

  it("reports no two holders who are allowed to overlap, or of whom one only acts", () => {
    const other = PERSON.replaceAll("kim-jong-un", "kim-jong-il")
      .replace("Kim Jong-un", "Kim Jong-il")
      .replace("1984", "1941");
    const allow = (post: string, people: [string, string]) =>
      checkAllowing([{ post, people, reason: "both said so" }], PERSON, other);
    expect(allow("kp/leader", ["kim-jong-il", "kim-jong-un"])).toEqual([]);
    expect(allow("kp/leader", ["kim-jong-il", "somebody-else"])).toHaveLength(1);
    expect(allow("kp/other", ["kim-jong-il", "kim-jong-un"])).toHaveLength(1);
    expect(check(PERSON, other.replace("start:", "acting: true\n        start:"))).toEqual([]);
  });

  it.each([
    ["is one person without more", "", "", 1],
    ["is two with two Wikidata ids", "qid: Q5", "qid: Q6", 0],
    ["is two with two years of birth", "born: 1950-02", "born: 1951", 0],
    ["is one with one year of birth", "born: 1950-02", "born: 1950", 1],
    ["is one with a Wikidata id and a year", "qid: Q5", "born: 1951", 1],
  ])("a name that stands twice in a country %s", (_, first, second, count) => {
    const entry = (id: string, more: string) =>
      `  - id: ${id}\n    name: Kim Su\n    country: KP\n    description: politician\n    source: test/Kim\n    ${more}\n`;
    const messages = check(`people:\n${entry("kim-a", first)}${entry("kim-b", second)}`);
    expect(messages).toHaveLength(count);
    if (count > 0) expect(messages[0]).toMatch(/b\.yaml:\d+: Kim Su stands twice in KP: also as kim-a\./);
    expect(check(`people:\n${entry("kim-a", "")}${entry("kim-b", "").replace("KP", "KR")}`)).toEqual([]);
  });

  it("reports the dead who do something, not those of whom something is said", () => {
    const dead = PERSON.replace("born: 1984", "born: 1934\n    died: 2015-05")
      .replace("source: dated", "source: dated\n        ended: true")
      .replace("Kim Jong-un", "Kim Il");
    const did = event("      - { person: kim-jong-un, part: host }");
    expect(check(dead, did)).toEqual(["c.yaml:8: Kim Il died (2015-05) before the event (2018-05-31)."]);
    expect(check(dead, did.replace("meeting", "news").replace("host", "subject"))).toEqual([]);
    expect(check(dead, did.replaceAll("2018-05-31", "2015-05-31"))).toEqual([]);
  });
});
