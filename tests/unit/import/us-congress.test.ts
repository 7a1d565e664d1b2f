import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { importUsCongress } from "../../../tools/import/us-congress";
import { folderOf } from "./tables";

const term = (type: string, state: string, start: string, end: string) => ({
  type,
  state,
  start,
  end,
  party: "Republican",
});
const member = (govtrack: number, first: string, last: string, birthday: string, terms: object[]) => ({
  id: { govtrack, bioguide: `B${govtrack}` },
  name: { first, last },
  bio: { birthday, gender: "F" },
  terms,
});
/** Somebody who sits later than all others: a list is true to the start of its last term. */
const LAST = member(9, "Eve", "Elm", "1970-01-01", [term("rep", "KS", "2025-01-03", "2027-01-03")]);
const PEOPLE = "id name enwiki family given order sex born died country description page"
  .split(" ")
  .join("\t");

const LAST_SEATS = "bioguide_id,full_name,birthday,type,state,party,wikipedia_id,start,end,as_of";

const namesake = (id: string, name: string, born: string): string =>
  [id, name, "", "", "", "", "", born, "", "US", "musician", ""].join("\t");

async function imported(
  lists: Record<string, unknown>,
  lastSeats: readonly string[] = [],
  others: readonly string[] = [],
): Promise<Record<"people" | "memberships" | "areas", string[]>> {
  const texts = Object.entries(lists).map(([name, list]) => [
    `lists/${name}`,
    typeof list === "string" ? list : JSON.stringify(list),
  ]);
  const folder = await folderOf({
    ...Object.fromEntries(texts),
    "facts/officeholders/people.tsv": `${PEOPLE}\nQ7\tAnnie Ash\tAnnie Ash\tAsh\tAnnie\t\tfemale\t1940-05-06\t\tUS\t\t\n`,
    "facts/pantheon/people.tsv": `${[PEOPLE, ...others].join("\n")}\n`,
    "curated/people-x.yaml": "people: []\n",
    "last-seats.csv": [LAST_SEATS, ...lastSeats, ""].join("\n"),
  });
  const path = (name: string) => join(folder, name);
  await importUsCongress(path("lists"), path("facts"), path("curated"), path("last-seats.csv"));
  const read = async (table: string) =>
    (await readFile(join(folder, "facts/us-congress", `${table}.tsv`), "utf8").catch(() => ""))
      .trim()
      .split("\n")
      .slice(1);
  return {
    people: await read("people"),
    memberships: await read("memberships"),
    areas: await read("areas"),
  };
}

describe("lists of the members of Congress", () => {
  it("give whom others know by another first name a state and a party", async () => {
    const ash = member(1, "Ann", "Ash", "1940-05-06", [
      term("rep", "OH", "1999-01-06", "2001-01-03"),
      term("rep", "OH", "2001-01-03", "2003-01-03"),
    ]);
    const { people, memberships, areas } = await imported({ "old.json": [ash, LAST] });
    expect(people.slice(0, 1)).toEqual([
      expect.stringMatching(/^Q7\tAnnie Ash\t.*\tRepublican politician\tB1$/),
    ]);
    expect(memberships).toEqual([expect.stringContaining("\t1999-01-06\t2003-01-03")]);
    expect(areas.slice(0, 1)).toEqual(["Q7\tUS House of Representatives\tOhio\t1999-01-06\t2003-01-03\tB1"]);
  });

  it("leave out who left long ago and is known to nobody", async () => {
    const old = member(2, "Bo", "Birch", "1900-01-01", [term("sen", "ME", "1951-01-03", "1957-01-03")]);
    const late = member(3, "Cy", "Cedar", "1950-01-01", [term("sen", "ME", "1979-01-03", "1985-01-03")]);
    const { people } = await imported({ "old.json": [old, late] });
    expect(people).toHaveLength(1);
    expect(people[0]).toContain("Cy Cedar");
  });

  it("do not close a seat whose end was only planned on their day", async () => {
    const ash = member(1, "Ann", "Ash", "1940-05-06", [term("rep", "OH", "2015-01-06", "2017-01-03")]);
    const { memberships, areas } = await imported({ "old.json": [ash] });
    expect(memberships).toEqual([]);
    expect(areas).toEqual(["Q7\tUS House of Representatives\tOhio\t2015-01-06\t2017-01-03\tB1"]);
  });

  it("take the day on which Congress adjourned for no end of a term", async () => {
    const many = Array.from({ length: 50 }, (_, i) =>
      member(10 + i, "Dee", `Name${i}`, `1950-02-${10 + (i % 19)}`, [
        term("rep", "TX", "1995-01-04", "1996-10-04"),
        term("rep", "TX", "1997-01-07", "1998-12-19"),
      ]),
    );
    const { memberships } = await imported({ "old.json": [...many, LAST] });
    expect(memberships).toHaveLength(50);
    expect(memberships[0]).toContain("\t1995-01-04\t1999-01-03\t");
  });

  it("are followed by the last seat of whoever came after them", async () => {
    const { people, memberships, areas } = await imported({ "none.json": [] }, [
      "A1,Ann Ash,1940-05-06,sen,UT,Republican,Annie Ash,,,",
    ]);
    expect(people).toEqual([expect.stringMatching(/^Q7\t.*\tRepublican politician\tA1$/)]);
    expect(memberships).toEqual([]);
    expect(areas).toEqual(["Q7\tUS Senate\tUtah\t\t\tA1"]);
  });

  it("begin a seat whose end a later table has", async () => {
    const ash = member(1, "Ann", "Ash", "1940-05-06", [
      term("rep", "OH", "2013-01-03", "2015-01-03"),
      term("rep", "OH", "2015-01-06", "2017-01-03"),
    ]);
    const { memberships, areas } = await imported({ "old.json": [ash] }, [
      '"B1","Ann Ash, Jr.",1940-05-06,rep,OH,Republican,Annie Ash,,2024-12-14,',
    ]);
    expect(memberships).toEqual([expect.stringContaining("\t2013-01-03\t2024-12-14")]);
    expect(areas).toEqual(["Q7\tUS House of Representatives\tOhio\t2013-01-03\t2024-12-14\tB1"]);
  });

  it("leave a seat open as of the day on which somebody still sat", async () => {
    const { memberships } = await imported({ "none.json": [] }, [
      "A1,Ann Ash,1940-05-06,rep,OH,Republican,Annie Ash,2021-01-03,,2026-02-02",
    ]);
    expect(memberships[0]?.split("\t").slice(5, 10)).toEqual(["2021-01-03", "", "", "", "2026-02-02"]);
  });

  it("do not give a member the id of a namesake of another year", async () => {
    const bo = member(2, "Bo", "Birch", "1950-02-03", [term("rep", "ME", "1995-01-04", "1999-01-03")]);
    const cy = member(3, "Cy", "Cedar", "1951-02-03", [term("rep", "ME", "1995-01-04", "1999-01-03")]);
    const { people } = await imported(
      { "old.json": [bo, cy] },
      [],
      [namesake("bo-birch", "Bo Birch", "1941"), namesake("cy-cedar", "Cy Cedar", "1951")],
    );
    expect(people.map((line) => line.split("\t")[0])).toEqual(["bo-birch-1950", "cy-cedar"]);
  });

  it("are refused without their numbers, and nothing is written", async () => {
    const nameless = [{ id: {}, name: { first: "Ann", last: "Ash" }, terms: [] }];
    await expect(imported({ "old.json": nameless })).rejects.toThrow('old.json:1: "govtrack" is missing.');
  });
});
