import { describe, expect, it } from "vitest";
import { source } from "../../../tools/import/sources/officeholders";
import type { SourcePerson } from "../../../tools/import/types";
import { counts, folderOf, newReport } from "./tables";

const HEADER = "place\tposition\tperson\tqid\tstart\tend\tgender\tborn\tdied\tenwiki_title";

/** place, position, person, qid, start, end */
type Row = [string, string, string, string, string, string];

const tableOf = (rows: readonly Row[]): string =>
  [HEADER, ...rows.map((row) => [...row, "male", "", "", row[2]].join("\t"))].join("\n");

async function read({ leaders = [], legislators = [] }: { leaders?: Row[]; legislators?: Row[] }) {
  const folder = await folderOf({
    "officeholders/leaders.tsv": `${tableOf(leaders)}\n`,
    "officeholders/legislators.tsv": `${tableOf(legislators)}\n`,
  });
  const report = newReport();
  const { people } = await source.read(folder, report);
  return { people, counts: counts(report) };
}

/** Name, and each office as "role start–end", "ended", or "as of" where the source vouches for less than its own day. */
const told = (people: readonly SourcePerson[]): string[] =>
  people.map(
    ({ name, memberships }) =>
      `${name}: ${memberships
        .map(
          ({ role, start, end, ended, asOf }) =>
            `${role} ${start}–${end ?? (ended ? "ended" : (asOf ?? "open"))}`,
        )
        .join("; ")}`,
  );

const ids = new Map<string, string>();
/** A Wikidata id of the name's own. */
function idOf(name: string): string {
  const id = ids.get(name) ?? `Q${ids.size + 100}`;
  ids.set(name, id);
  return id;
}

const member = (place: string, role: string, name: string, start: string, end = ""): Row => [
  place,
  role,
  name,
  idOf(name),
  start,
  end,
];

describe("a seat whose end was forgotten", () => {
  const ROLE = "member of the Parliament of Finland";
  /** Members of a parliament that was elected anew, with a row for each parliament. */
  const reelected = (size: number): Row[] =>
    Array.from({ length: size }, (_, i) => [
      member("finland", ROLE, `Member ${i}`, "2015-04-22", "2019-04-16"),
      member("finland", ROLE, `Member ${i}`, "2019-04-17"),
    ]).flat();

  it("is told as of the last day of its parliament, where each parliament has rows of its own", async () => {
    const { people } = await read({
      legislators: [...reelected(30), member("finland", ROLE, "Forgotten", "2015-04-22")],
    });
    expect(told(people).at(-1)).toBe("Forgotten: Member of the Parliament of Finland 2015-04-22–2019-04-16");
    expect(told(people)[0]).toBe("Member 0: Member of the Parliament of Finland 2015-04-22–open");
  });

  it("stays open where one row goes on through parliaments", async () => {
    const newcomers = Array.from({ length: 30 }, (_, i) => member("finland", ROLE, `New ${i}`, "2019-04-17"));
    const old = Array.from({ length: 30 }, (_, i) => member("finland", ROLE, `Old ${i}`, "2011-04-20"));
    const { people } = await read({ legislators: [...newcomers, ...old] });
    expect(told(people).at(-1)).toBe("Old 29: Member of the Parliament of Finland 2011-04-20–open");
  });

  it("is told as of the eve of a renewal, in the half of a house that was renewed", async () => {
    const { people } = await read({
      legislators: [
        member("japan", "member of the House of Councillors", "Elected 2016", "2016-07-26"),
        member("japan", "member of the House of Councillors", "Elected 2019", "2019-07-29"),
        member("japan", "member of the House of Councillors", "Elected 2022", "2022-07-26"),
      ],
    });
    expect(told(people)).toEqual([
      "Elected 2016: Member of the House of Councillors 2016-07-26–2022-07-25",
      "Elected 2019: Member of the House of Councillors 2019-07-29–open",
      "Elected 2022: Member of the House of Councillors 2022-07-26–open",
    ]);
  });

  it("is told as of the end of a parliament after which the table ends nobody's", async () => {
    const ALBERTA = "member of Alberta Legislative Assembly";
    const { people } = await read({
      legislators: [
        member("canada", ALBERTA, "Before", "2015-06-11"),
        member("canada", ALBERTA, "Since", "2019-05-21"),
      ],
    });
    expect(told(people)).toEqual([
      "Before: Member of Alberta Legislative Assembly 2015-06-11–2019-03-18",
      "Since: Member of Alberta Legislative Assembly 2019-05-21–open",
    ]);
  });

  it("is not taken for ended where the table has the newcomers of the next parliament alone", async () => {
    const KNESSET = "Knesset member";
    const { people } = await read({
      legislators: [
        member("israel", KNESSET, "Perhaps again", "2021-04-06", "2022-11-15"),
        member("israel", KNESSET, "Again", "2021-04-06", "2022-11-15"),
        member("israel", KNESSET, "Again", "2022-11-15"),
        member("israel", KNESSET, "Left before", "2021-04-06", "2022-06-01"),
      ],
    });
    expect(told(people)).toEqual([
      "Perhaps again: Member of the Knesset 2021-04-06–2022-11-15",
      "Again: Member of the Knesset 2021-04-06–open",
      "Left before: Member of the Knesset 2021-04-06–2022-06-01",
    ]);
    expect(people[0]?.memberships[0]?.end).toBeUndefined();
  });

  it("is told as of the elections of 2022 in a state's house of which the table does not have them", async () => {
    const PENNSYLVANIA = "member of the Pennsylvania House of Representatives";
    const KANSAS = "member of the State Senate of Kansas";
    const VIRGINIA = "member of the Virginia House of Delegates";
    const { people } = await read({
      legislators: [
        member("united-states", PENNSYLVANIA, "Penn", "2019-01-01"),
        member("united-states", KANSAS, "Kay", "2019-01-01"),
        member("united-states", KANSAS, "Newcomer", "2023-01-09"),
        member("united-states", VIRGINIA, "Ginny", "2020-01-01"),
      ],
    });
    expect(told(people).map((line) => line.split(": Member of the ")[1])).toEqual([
      "Pennsylvania House of Representatives 2019-01-01–2022-11-07",
      "State Senate of Kansas 2019-01-01–open",
      "State Senate of Kansas 2023-01-09–open",
      "Virginia House of Delegates 2020-01-01–open",
    ]);
  });

  it("is told as of its first day where that is long ago, and not as ended", async () => {
    const { people } = await read({
      leaders: [member("singapore", "Minister of Labour", "Minister", "1991-08-31")],
      legislators: [member("singapore", "Member of the Parliament of Singapore", "Lee", "1991-08-31")],
    });
    expect(told(people)).toEqual([
      "Minister: Minister of Labour 1991-08-31–ended",
      "Lee: Member of the Parliament of Singapore 1991-08-31–1991-08-31",
    ]);
  });
});

describe("an office with one seat", () => {
  const JUSTICE = "Minister of Justice and Attorney General";

  it("is not of somebody in the middle of whose term it passed from one other to the next", async () => {
    const { people, counts } = await read({
      leaders: [
        member("canada", JUSTICE, "Toews", "2006-02-06", "2007-01-04"),
        member("canada", JUSTICE, "Nicholson", "2007-01-04", "2013-07-15"),
        member("canada", JUSTICE, "Chairman", "2006-05-04", "2009-02-02"),
        member("canada", "Minister of Health", "Chairman", "2010-01-01", "2011-01-01"),
      ],
    });
    expect(told(people)).toEqual([
      `Toews: ${JUSTICE} 2006-02-06–2007-01-04`,
      `Nicholson: ${JUSTICE} 2007-01-04–2013-07-15`,
      "Chairman: Minister of Health 2010-01-01–2011-01-01",
    ]);
    expect(Object.keys(counts).filter((rule) => rule.includes("passes between"))).toHaveLength(1);
  });

  it("stays with whoever came after another, though a third one's dates are wrong", async () => {
    const { people } = await read({
      leaders: [
        member("fiji", "Prime Minister", "First", "1992-06-02", "1999-05-19"),
        member("fiji", "Prime Minister", "Second", "1999-05-19", "2000-05-27"),
        member("fiji", "Prime Minister", "Wrong", "1994-01-18", "2000-05-29"),
      ],
    });
    expect(told(people)).toContain("Second: Prime Minister 1999-05-19–2000-05-27");
  });

  it("is a province's where somebody without any seat held it beside federal members", async () => {
    const { people } = await read({
      leaders: [
        member("canada", "Minister of Finance", "Goodale", "2003-12-11", "2006-02-06"),
        member("canada", "Minister of Finance", "Flaherty", "2006-02-06", "2014-03-18"),
        member("canada", "Minister of Finance", "Audet", "2005-02-18", "2007-04-18"),
        member("canada", "Minister of Finance", "Unseated", "2014-03-19", "2015-11-04"),
      ],
      legislators: ["Goodale", "Flaherty"].map((name) =>
        member("canada", "member of the House of Commons", name, "2000-01-01", "2016-01-01"),
      ),
    });
    const finance = people.map(({ name, memberships }) => {
      const one = memberships.find(({ role }) => role === "Minister of Finance");
      return [name, one?.organization, one?.office.join()];
    });
    expect(finance).toEqual([
      ["Goodale", undefined, "finance-minister"],
      ["Flaherty", undefined, "finance-minister"],
      ["Audet", "Government of a province", ""],
      ["Unseated", undefined, "finance-minister"],
    ]);
  });

  it("is the one that a row means which stands for another of like name", async () => {
    const { people } = await read({
      leaders: [
        ["new-zealand", "Leader of the Opposition", "Annette King", "Q4769089", "2014-11-24", ""],
        ["new-zealand", "Leader of the Opposition", "Judith Collins", "Q6303349", "2020-07-14", ""],
      ],
    });
    expect(told(people)).toEqual([
      "Annette King: Deputy Leader of the Opposition 2014-11-24–2017-03",
      "Judith Collins: Leader of the Opposition 2020-07-14–open",
    ]);
  });
});
