import { describe, expect, it } from "vitest";
import { officesAsked } from "../../../src/engine/linking/role-asked";
import { Setting } from "../../../src/engine/linking/role-setting";
import { worthOfRoles } from "../../../src/engine/linking/role-worth";
import { RoleFinder } from "../../../src/engine/linking/roles";
import { shortlist } from "../../../src/engine/linking/shortlist";
import type { ReadBlock } from "../../../src/engine/linking/types";
import { SHORTLIST } from "../../../src/engine/linking/weights";
import { Tokens } from "../../../src/engine/names/tokens";
import { compileSmall } from "./small-base";

const DAY = "2018-05-31";
const person = (id: string, name: string) => ({ id, name, family: "Ash", country: "FR" });
const minister = (id: string, start: string, end: string) => ({
  person: id,
  role: "Minister of the Interior",
  office: "interior-minister",
  country: "FR",
  start,
  end,
});
const many = <T>(count: number, make: (n: number) => T) => Array.from({ length: count }, (_, n) => make(n));

/** Of the surname Ash: 30 ministers of the day, 30 artists, and one president of 1985. */
const { base, people } = await compileSmall("people: []", {
  free: {
    people: [
      ...many(30, (n) => person(`minister-${n}`, `Mini${n} Ash`)),
      ...many(30, (n) => person(`artist-${n}`, `Arti${n} Ash`)),
      person("old", "Otto Ash"),
      { ...person("speaker", "Sam Elm"), family: "Elm" },
      { ...person("singer", "Arti Elm"), family: "Elm" },
    ],
    memberships: [
      ...many(30, (n) => minister(`minister-${n}`, "2010", "2020-01-01")),
      { ...minister("old", "1984", "1986"), role: "President", office: "president" },
      { ...minister("speaker", "2016-01-01", "2020-01-01"), role: "Speaker", office: "parliament-speaker" },
    ],
    events: many(40, (n) => ({
      id: `2018-05-${String(1 + (n % 28)).padStart(2, "0")}-free-${n}`,
      date: `2018-05-${String(1 + (n % 28)).padStart(2, "0")}`,
      type: "news",
      participants: "minister-7:subject",
    })),
  },
});

/** The ids of whoever is worth reading in a text of one block. */
function worth(text: string, passage: string | null = null): string[] {
  const tokens = Tokens.of(text);
  const finder = new RoleFinder(base.vocabulary);
  const designations = finder.find(tokens);
  const block: ReadBlock = {
    text,
    kind: "paragraph",
    index: 0,
    tokens,
    titleCase: false,
    designations,
    places: finder.places(tokens),
    designationFrom: new Map(designations.map((one) => [one.from, one])),
    designationTo: new Map(designations.map((one) => [one.to, one])),
  };
  const offices = officesAsked(base, [block], DAY, [passage]);
  const holders = worthOfRoles(base, offices, new Setting([block]).top(), DAY);
  const found = shortlist(base, [block], [base.names.match(tokens)], DAY, [passage], holders);
  return [...found].map((number) => people[number]?.id ?? "");
}

describe("worth reading", () => {
  it("is whoever's whole name stands in the text, however little prominent", () => {
    expect(worth("A song by Arti3 Ash.")).toEqual(["artist-3"]);
    expect(worth("A book by Otto Ash.")).toEqual(["old"]);
  });

  it("are of a surname alone the few most prominent, and nobody of no prominence", () => {
    const found = worth("Talks with Ash went on.");
    expect(found).toHaveLength(SHORTLIST.alone);
    expect(found[0]).toBe("minister-7");
    expect(found.every((id) => id.startsWith("minister"))).toBe(true);
    expect(worth("Talks with Elm went on.")).toEqual(["speaker"]);
    expect(worth("Talks with Interior Minister Elm went on.")).toEqual(["speaker", "singer"]);
  });

  it("are more where words of office stand with the surname", () => {
    const found = worth("Talks with Interior Minister Ash went on.");
    expect(found).toHaveLength(SHORTLIST.titled);
    expect(worth("Ash sang. Interior Minister Ash did not.")).toHaveLength(SHORTLIST.titled);
  });

  it("is whoever was prominent at the time of which a passage speaks", () => {
    expect(worth("Ash resigned.")).not.toContain("old");
    expect(worth("Ash resigned.", "1985-07-01")).toContain("old");
    // Before that time nobody of the name was in public life.
    expect(worth("Ash resigned.", "1962-07-01")).toEqual(worth("Ash resigned."));
  });

  it("is whoever holds an office that the text names", () => {
    expect(worth("The French parliament speaker left.")).toEqual(["speaker"]);
    expect(worth("The German parliament speaker left.")).toEqual([]);
  });

  it("is nobody where the text names nobody", () => {
    expect(worth("It rained.")).toEqual([]);
    expect(worth("")).toEqual([]);
  });
});
