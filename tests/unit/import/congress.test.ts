import { expect, test } from "vitest";
import { source } from "../../../tools/import/sources/congress";
import { InputError } from "../../../tools/import/types";
import { EXECUTIVES, Faults, folderWith } from "./small-tables";

const MEMBERS = [
  {
    id: { bioguide: "S000148", govtrack: 300087, wikidata: "Q380900", wikipedia: "Chuck Schumer" },
    name: {
      first: "Charles",
      middle: "E.",
      last: "Schumer",
      nickname: "Chuck",
      official_full: "Charles E. Schumer",
    },
    bio: { birthday: "1950-11-23", gender: "M" },
    terms: [
      { type: "rep", start: "1997-01-07", end: "1999-01-03", state: "NY" },
      { type: "sen", start: "1999-01-06", end: "2005-01-03", state: "NY" },
      { type: "sen", start: "2005-01-04", end: "2029-01-03", state: "NY" },
    ],
    leadership_roles: [{ title: "Senate Minority Leader", chamber: "senate", start: "2025-01-03" }],
  },
  {
    id: { bioguide: "G000607", govtrack: 457043 },
    name: { first: "James", last: "Gallagher", suffix: "Jr.", official_full: 'James "Jim" Gallagher, Jr.' },
    bio: { birthday: "1981-03-07", gender: "M" },
    terms: [{ type: "rep", start: "2026-06-10", end: "2027-01-03", state: "VI" }],
  },
];

const read = async (members: unknown, faults = new Faults()) =>
  source.read(
    await folderWith({
      "us/legislators-current.json": JSON.stringify(members, null, 1),
      "us/executive.json": EXECUTIVES,
    }),
    faults,
  );

test("joins the terms of a chamber and leaves open what has not ended", async () => {
  const { people } = await read(MEMBERS);
  const schumer = people.find(({ name }) => name === "Chuck Schumer");
  expect(schumer?.qid).toBe("Q380900");
  expect(schumer?.memberships.map(({ role, start, end, asOf }) => [role, start, end, asOf])).toEqual([
    ["Member of the House of Representatives", "1997-01-07", "1999-01-03", "2026-06-10"],
    ["Member of the Senate", "1999-01-06", undefined, "2026-06-10"],
    ["Senate Minority Leader", "2025-01-03", undefined, "2026-06-10"],
  ]);
  expect(schumer?.names.map(({ name }) => name)).toEqual(["Charles E. Schumer", "Charles Schumer"]);
});

test("has the presidents in the names that news use, with two times in office apart", async () => {
  const { people } = await read(MEMBERS);
  const trump = people.find(({ name }) => name === "Donald Trump");
  expect(trump?.memberships.map(({ start, end }) => [start, end])).toEqual([
    ["2017-01-20", "2021-01-20"],
    ["2025-01-20", undefined],
  ]);
  const bush = people.find(({ key }) => key === "B001166");
  expect(bush?.name).toBe("George H. W. Bush");
  expect(bush?.memberships.map(({ office }) => office)).toEqual([
    ["vice-president"],
    ["president", "leader"],
  ]);
});

test("tells of a member without a Wikidata id, and knows delegates from members", async () => {
  const faults = new Faults();
  const { people } = await read(MEMBERS, faults);
  expect(faults.of("A member of Congress has no Wikidata id")).toEqual(["James Gallagher"]);
  const gallagher = people.find(({ name }) => name === "James Gallagher");
  expect(gallagher?.memberships[0]?.role).toBe("Delegate to the House of Representatives");
  expect(gallagher?.names).toEqual([{ name: "James Gallagher Jr.", kind: "full", lang: "en" }]);
});

test("stops at a file that is no list, with its place", async () => {
  const folder = await folderWith({
    "us/legislators-current.json": '[\n{"id": }]',
    "us/executive.json": "[]",
  });
  await expect(source.read(folder, new Faults())).rejects.toThrow(InputError);
  await expect(source.read(folder, new Faults())).rejects.toThrow(
    "us/legislators-current.json:2:8: the file is no JSON.",
  );
});
