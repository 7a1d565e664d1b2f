import { beforeAll, describe, expect, it } from "vitest";
import { compareRow } from "../../../src/cli/diff-check/compare";
import { splitCsv } from "../../../src/cli/diff-check/csv";
import { Holders } from "../../../src/cli/diff-check/holders";
import { isSameOffice, Offices, topOfficeOf } from "../../../src/cli/diff-check/offices";
import type { TableRow } from "../../../src/cli/diff-check/tables";
import { readFactFolder } from "../../../src/cli/fact-files";
import { compileFacts } from "../../../src/engine/facts/compile";
import { loadFactBase, readerOf } from "../../../src/engine/index";
import { smallProject } from "./diff-check-facts";

let offices: Offices;
let holders: Holders;

beforeAll(async () => {
  const { entries, vocabulary, problems } = await readFactFolder(await smallProject());
  expect(problems).toEqual([]);
  const base = await loadFactBase(readerOf(compileFacts(entries, vocabulary).files));
  await base.fullPeople.openAll();
  offices = new Offices(
    base.vocabulary,
    [...entries.posts.values()].map(({ entry }) => entry),
  );
  holders = new Holders(base, offices);
});

const row = (more: Partial<TableRow>): TableRow => ({
  file: "t.csv",
  line: 2,
  places: ["united states"],
  offices: ["Secretary of State"],
  qid: "Q1",
  name: "Ann Ash",
  born: null,
  enwiki: null,
  start: "2020-01-20",
  seen: null,
  ...more,
});

/** Verdict and, where the base says something, of whom. */
const verdicts = (more: Partial<TableRow>) =>
  compareRow(row(more), offices, holders).map(({ verdict, base }) => [verdict, base?.person.name ?? null]);

describe("a row", () => {
  it.each<[string, Partial<TableRow>, string, string | null]>([
    ["agrees to the day", {}, "agrees", "Ann Ash"],
    ["agrees within its precision", { start: "2020" }, "agrees", "Ann Ash"],
    [
      "agrees within the base's precision",
      { offices: ["Envoy to Nowhere"], start: "2019-06-02" },
      "agrees",
      "Ann Ash",
    ],
    ["without a start agrees in person and office", { start: null }, "agrees", "Ann Ash"],
    ["in other words for the post", { offices: ["Top diplomat"] }, "agrees", "Ann Ash"],
    ["of the same kind of office", { offices: ["Minister for Foreign Affairs"] }, "agrees", "Ann Ash"],
    ["with another start before the term", { start: "2019-12-01" }, "start", "Ann Ash"],
    ["with another start in the term", { start: "2021-01-20" }, "term", "Ann Ash"],
    [
      "with another start of the same year, base less precise",
      { offices: ["Envoy to Nowhere"], start: "2018-01-01" },
      "start",
      "Ann Ash",
    ],
    [
      "with a start after the base's source ends",
      { qid: "Q2", name: "Bo Birch", start: "2026-02-01" },
      "later",
      "Bo Birch",
    ],
    ["of the same name under another id", { qid: "Q9", start: "2021-05-01" }, "term", "Ann Ash"],
    [
      "of somebody unknown where the base has another",
      { qid: "Q9", name: "No One", start: "2021-05-01" },
      "holder",
      "Ann Ash",
    ],
    [
      "of somebody known where the base has another",
      { qid: "Q2", name: "Bo Birch", offices: ["Envoy to Nowhere"], start: "2019-06-01", seen: "2020-01-02" },
      "holder",
      "Ann Ash",
    ],
    [
      "on the day on which the base's holders change",
      { qid: "Q9", name: "No One", start: "2022-03-01" },
      "holder",
      "Bo Birch",
    ],
    [
      "seen later than it starts",
      { qid: "Q9", name: "No One", start: "2021-05-01", seen: "2023-01-01" },
      "holder",
      "Bo Birch",
    ],
    ["after the base's source ends", { qid: "Q9", name: "No One", start: "2026-05-01" }, "noPerson", null],
    ["of an office with many seats", { qid: "Q9", name: "No One", offices: ["Adviser"] }, "noPerson", null],
    ["of a known person in an unknown office", { offices: ["Minister of Health"] }, "noOffice", null],
    [
      "of another country",
      { places: ["japan"], offices: ["Minister for Foreign Affairs"] },
      "noOffice",
      null,
    ],
    [
      "of a region, by its words",
      { places: ["alabama"], offices: ["Governor"], start: "2010-01-04" },
      "agrees",
      "Ann Ash",
    ],
    [
      "of a region is no country's minister",
      { places: ["alabama"], offices: ["Minister for Foreign Affairs"] },
      "noOffice",
      null,
    ],
  ])("%s", (_, more, verdict, name) => {
    expect(verdicts(more)).toEqual([[verdict, name]]);
  });

  it("with a longer title is the same minister, who is found by name where the id is none", () => {
    const oak = {
      places: ["north korea"],
      offices: ["Minister of Foreign Affairs"],
      qid: null,
      name: "Kim Oak",
      start: "2015-05-02",
    };
    expect(verdicts(oak)).toEqual([["agrees", "Kim Oak"]]);
    expect(verdicts({ ...oak, born: "1941-03-01" })).toEqual([["agrees", "Kim Oak"]]);
    expect(verdicts({ ...oak, born: "1980", start: "2016-01-01" })).toEqual([["holder", "Kim Oak"]]);
  });

  it("with several offices is compared office by office", () => {
    expect(verdicts({ offices: ["Minister of Health", "Secretary of State"] })).toEqual([
      ["noOffice", null],
      ["agrees", "Ann Ash"],
    ]);
  });
});

describe("a leader known by a surname", () => {
  const leader = (more: Partial<TableRow>) =>
    verdicts({
      places: ["Korea North"],
      offices: null,
      qid: null,
      name: "Oak",
      born: "1942",
      start: "2001-06-07",
      ...more,
    });

  it("is found among those who led the country", () => {
    expect(leader({})).toEqual([["agrees", "Kim Oak"]]);
    expect(leader({ name: "Kim Oak Tree", start: "2001-06-07" })).toEqual([["agrees", "Kim Oak"]]);
    expect(leader({ name: "Oak, Kim", start: "2001-06-09" })).toEqual([["term", "Kim Oak"]]);
  });
  it("is the one who began on the very day, however the name is spelled", () => {
    expect(leader({ name: "Gim Ok" })).toEqual([["agrees", "Kim Oak"]]);
    expect(leader({ name: "Gim Ok", born: "1970" })).toEqual([["noPerson", null]]);
  });
  it("is nobody in a country that is not known", () => {
    expect(leader({ places: ["Cen African Rep"] })).toEqual([["noPerson", null]]);
    expect(leader({ places: [] })).toEqual([["noPerson", null]]);
  });
});

describe("offices", () => {
  const named = (label: string, country = "GB") => offices.named(label, country, []);

  it.each([
    ["Minister of Foreign Affairs and Trade", "NZ", "foreign minister"],
    ["Minister of Europe and Foreign Affairs", "FR", "foreign minister"],
    ["Secretary of State for Foreign and Commonwealth Affairs", "GB", "foreign minister"],
    ["Secretary of State for Foreign Affairs and Cooperation", "PT", null],
    ["Minister of State for Foreign Affairs", "IN", null],
    ["Deputy Minister of Finance", "GH", null],
    ["Minister of National Defense", "CL", "defence minister"],
    ["Minister for Defence Industry", "AU", null],
    ["Minister of Economy and Finance", "IT", "finance minister"],
    ["Prime Minister of Japan", "JP", "head of government"],
    ["Acting President", "PE", "head of state"],
    ["President of the Senate", "US", null],
    ["monarch", "GB", "head of state"],
  ])("%s of %s is counted as %s", (label, country, top) => {
    expect(topOfficeOf(named(label, country))).toBe(top);
  });

  it("are the same in British and American spelling, with and without the country", () => {
    expect(isSameOffice(named("Secretary of Defence"), named("Secretary of Defense"))).toBe(true);
    expect(isSameOffice(named("Prime Minister of the United Kingdom"), named("Prime Minister"))).toBe(true);
    expect(isSameOffice(named("Minister of Health"), named("Minister of Justice"))).toBe(false);
  });
});

it("a table's lines are counted as the file has them", () => {
  expect(splitCsv('a,b\r\n"x ""y""","1\n2"\n\n"Boxer" Moran,\n,z')).toEqual([
    { fields: ["a", "b"], line: 1 },
    { fields: ['x "y"', "1\n2"], line: 2 },
    { fields: ['"Boxer" Moran', ""], line: 5 },
    { fields: ["", "z"], line: 6 },
  ]);
});
