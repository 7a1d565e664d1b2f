import { describe, expect, it } from "vitest";
import { source } from "../../../tools/import/sources/officeholders";
import { counts, folderOf, newReport } from "./tables";

const HEADER = "place\tposition\tperson\tqid\tstart\tend\tgender\tborn\tdied\tenwiki_title";

/** Reads tables of which only the first has rows: place, position, person, qid, start, end, born, died, title. */
async function read(rows: string[][]) {
  const lines = rows.map(([place, position, person, qid, start, end, born, died, title]) =>
    [place, position, person, qid, start, end, "male", born, died, title ?? person].join("\t"),
  );
  const folder = await folderOf({
    "officeholders/leaders.tsv": `${[HEADER, ...lines].join("\n")}\n`,
    "officeholders/legislators.tsv": `${HEADER}\n`,
  });
  const report = newReport();
  const { people } = await source.read(folder, report);
  const offices = people.flatMap((person) =>
    person.memberships.map(({ role, start, end, ended }) =>
      [person.name, role, start, end ?? (ended ? "ended" : "open")].join(", "),
    ),
  );
  return { people, offices, counts: counts(report) };
}

describe("office-holders", () => {
  it("are people with an article, with the country, the kind and a readable label of their offices", async () => {
    const { people } = await read([
      [
        "united-states",
        "Secretary of State",
        "John F. Kerry",
        "Q22316",
        "2013-02-01",
        "2017-01-20",
        "1943-12-11",
        "",
        "John Kerry",
      ],
      ["scotland", "First Minister", "Nicola Sturgeon", "Q1", "2014-11-20", "", "1970", ""],
      ["world", "Secretary-General of the United Nations", "Ban Ki-moon", "Q2", "2007", "2016", "", ""],
      ["france", "President", "Somebody", "Q3", "2000", "2001", "", "", ""],
      ["china", "Deputy", "Juma Tayir", "Q4", "2000", "2001", "", "", "Assassination of Juma Tayir"],
    ]);
    expect(
      people.map(({ name, country, names, memberships }) => [
        name,
        country,
        names.length,
        memberships[0]?.office,
        memberships[0]?.organization,
      ]),
    ).toEqual([
      ["John Kerry", "US", 1, ["foreign-minister"], undefined],
      ["Nicola Sturgeon", "GB", 0, [], "Scottish Government"],
      ["Ban Ki-moon", "UN", 0, ["secretary-general"], undefined],
    ]);
  });

  it("are called by their peerage where they sit in the House of Lords", async () => {
    const lord = (qid: string, title: string, position = "Member of the House of Lords") =>
      ["united-kingdom", position, "X", qid, "2007-07-04", "", "", "", title] as string[];
    const { people } = await read([
      lord("Q1", "Digby Jones, Baron Jones of Birmingham"),
      lord("Q2", "Frederick Curzon, 7th Earl Howe"),
      lord("Q3", "Annabel Goldie"),
      lord("Q4", "Ann Ash, Baroness Ash", "Ambassador to France"),
    ]);
    const peerages = people.map(({ names }) => names.map(({ name }) => name).filter((name) => name !== "X"));
    expect(peerages).toEqual([["Lord Jones of Birmingham"], ["Earl Howe"], [], []]);
  });

  it("have posts of an assembly apart from those of the government beside it", async () => {
    const post = (qid: string, position: string, place = "northern-ireland") =>
      [place, position, `Person ${qid}`, qid, "2011-05-05", "2016-03-29", "", ""] as string[];
    const { people } = await read([
      post("Q1", "Member of the 4th Northern Ireland Assembly"),
      post("Q2", "Speaker of the Assembly"),
      post("Q3", "First Minister"),
      post("Q4", "Member of the 5th National Assembly for Wales", "wales"),
    ]);
    const bodies = people.map(({ memberships }) => memberships[0]?.organization);
    expect(bodies).toEqual([undefined, "Northern Ireland Assembly", "Northern Ireland Executive", undefined]);
  });

  it("have consecutive terms of an office joined", async () => {
    const { offices } = await read([
      ["france", "member of the French National Assembly", "A", "Q1", "2002-06-19", "2007-06-19", "", ""],
      ["france", "member of the French National Assembly", "A", "Q1", "2007-07-01", "2012-06-19", "", ""],
      ["france", "member of the French National Assembly", "A", "Q1", "2017-06-21", "", "", ""],
    ]);
    expect(offices).toEqual([
      "A, Member of the French National Assembly, 2002-06-19, 2012-06-19",
      "A, Member of the French National Assembly, 2017-06-21, open",
    ]);
  });

  it("are mended where a term cannot be", async () => {
    const { offices, counts } = await read([
      ["france", "Minister of Labour", "End before start", "Q1", "2010", "2009", "", ""],
      ["france", "Minister of Labour", "Born too early", "Q2", "1997", "2002", "1853", ""],
      ["france", "Minister of Labour", "Too young", "Q3", "2000", "2001", "1990", ""],
      ["france", "Minister of Labour", "Dead before", "Q4", "2010", "2012", "1930", "2009-01-01"],
      ["france", "Minister of Labour", "Dead in office", "Q5", "2005", "2012", "1930", "2009-01-01"],
      ["france", "Minister of Labour", "Dead and open", "Q6", "2005", "", "1930", "2009-01-01"],
      ["france", "Minister of Labour", "Forgotten", "Q7", "1990", "", "1930", ""],
      ["norway", "monarch", "Harald", "Q8", "1991-01-17", "", "1937", ""],
      ["france", "Minister of Labour", "Twice", "Q9", "2005-01-01", "", "", ""],
      ["france", "Minister of Labour", "Twice", "Q9", "2005-01-01", "", "", ""],
      ["france", "Minister of Labour", "Twice", "Q9", "2005-01-01", "2007", "", ""],
      ["france", "Minister of Labour", "Decade", "Q10", "2014s", "2019", "", ""],
    ]);
    expect(offices).toEqual([
      "End before start, Minister of Labour, 2010, ended",
      "Dead in office, Minister of Labour, 2005, 2009-01-01",
      "Dead and open, Minister of Labour, 2005, ended",
      "Forgotten, Minister of Labour, 1990, ended",
      "Harald, Monarch, 1991-01-17, open",
      "Twice, Minister of Labour, 2005-01-01, 2007",
      "Decade, Minister of Labour, , 2019",
    ]);
    expect(Object.keys(counts)).toHaveLength(11);
  });

  it("are of the government that is meant", async () => {
    const { people, offices } = await read([
      ["canada", "Minister of Finance", "Éric Girard", "Q1", "2018-10-18", "", "", ""],
      ["canada", "member of the National Assembly of Quebec", "Éric Girard", "Q1", "2018-10-01", "", "", ""],
      ["canada", "Minister of Finance", "Chrystia Freeland", "Q2", "2020-08-18", "", "", ""],
      ["myanmar", "Minister of Foreign Affairs", "Wunna Maung Lwin", "Q3", "2021-02-01", "", "", ""],
      ["myanmar", "Minister of Foreign Affairs", "Zin Mar Aung", "Q4", "2021-04-16", "", "", ""],
      ["france", "Minister of Defence", "Older", "Q5", "2010-01-01", "", "", ""],
      ["france", "Minister of Defence", "Newer", "Q6", "2020-01-01", "", "", ""],
    ]);
    const kinds = people.map(({ name, memberships }) => [
      name,
      memberships.find(({ role }) => role.startsWith("Minister")),
    ]);
    expect(
      kinds.map(([name, one]) => [
        name,
        typeof one === "object" && one.office.join(),
        typeof one === "object" && one.organization,
      ]),
    ).toEqual([
      ["Éric Girard", "", "Government of Quebec"],
      ["Chrystia Freeland", "finance-minister", undefined],
      ["Wunna Maung Lwin", "foreign-minister", undefined],
      ["Zin Mar Aung", "", "National Unity Government"],
      ["Older", "defence-minister", undefined],
      ["Newer", "defence-minister", undefined],
    ]);
    expect(offices.slice(-2)).toEqual([
      "Older, Minister of Defence, 2010-01-01, ended",
      "Newer, Minister of Defence, 2020-01-01, open",
    ]);
  });

  it("are of the state whose parliament the holder sits in", async () => {
    const { people } = await read([
      ["australia", "Attorney-General", "State", "Q1", "2011-04-04", "", "", ""],
      ["australia", "Member of the New South Wales Legislative Assembly", "State", "Q1", "2011", "", "", ""],
      ["australia", "Attorney-General", "Federal", "Q2", "2010-09-14", "", "", ""],
      ["australia", "Member of the House of Representatives", "Federal", "Q2", "2007", "", "", ""],
      ["australia", "President of the Legislative Council", "Council", "Q3", "2018", "2020", "", ""],
      [
        "australia",
        "Member of the South Australian Legislative Council",
        "Council",
        "Q3",
        "2014",
        "2020",
        "",
        "",
      ],
      ["india", "Minister of Education", "Kerala", "Q4", "2016-05-25", "", "", ""],
      ["india", "Member of the 14th Kerala Legislative Assembly", "Kerala", "Q4", "2016-05-19", "", "", ""],
      ["spain", "Minister of Education", "Catalan", "Q5", "2017-07-14", "2017-10-27", "", ""],
      ["canada", "Minister of Finance", "Manitoba", "Q6", "1999-10-05", "2009-09-08", "", ""],
      ["canada", "Premier of Manitoba", "Manitoba", "Q6", "2009-10-19", "2016-05-03", "", ""],
    ]);
    const offices = people.map(({ name, memberships }) => {
      const one = memberships.find(({ role }) => /^(?:Att|Min|Pres)/.test(role));
      return [name, one?.organization, one?.office.join(), one?.ended];
    });
    expect(offices).toEqual([
      ["State", "Government of New South Wales", "", undefined],
      ["Federal", undefined, "attorney-general", undefined],
      ["Council", "Parliament of South Australia", "", undefined],
      ["Kerala", "Government of Kerala", "", undefined],
      ["Catalan", "Government of Catalonia", "", undefined],
      ["Manitoba", "Government of Manitoba", "", undefined],
    ]);
  });

  it("keep a seat through a dissolution, and no other office through as many days", async () => {
    const { offices } = await read(
      ["member of the French National Assembly", "Minister of Labour"].flatMap((role, i) => [
        ["france", role, "A", `Q${i + 1}`, "2002-06-19", "2007-02-19", "", ""],
        ["france", role, "A", `Q${i + 1}`, "2007-07-01", "2012-06-19", "", ""],
      ]),
    );
    expect(offices).toHaveLength(3);
  });
});
