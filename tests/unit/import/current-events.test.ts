import { describe, expect, it } from "vitest";
import { readNews } from "../../../tools/import/sources/current-events";
import { InputError } from "../../../tools/import/types";
import { compileSmall } from "../engine/small-base";
import { Faults, folderWith } from "./small-tables";

const { base } = await compileSmall(`
people:
  - id: ann-ash
    qid: Q1
    name: Ann Ashbury
    enwiki: Ann Ashbury (politician)
    family: Ashbury
    country: US
    born: 1960
    description: politician
    source: book
    memberships: [{ role: President, office: [president], country: US, start: 2009-01-20, end: 2021-01-20, source: book }]
  - id: bo-birch
    name: Boris Birchov
    family: Birchov
    country: RU
    born: 1955
    description: politician
    source: book
    memberships: [{ role: Foreign Minister, office: [foreign-minister], country: RU, start: "2004", end: "2024", source: book }]
  - id: cy-cedar
    qid: Q3
    name: Cyril Cedarson
    family: Cedarson
    country: GB
    born: 1930
    died: 2015-03-10
    description: politician
    source: book
    memberships: [{ role: Prime Minister, office: [prime-minister], country: GB, start: "1980", end: "1990", source: book }]
  - id: old-oak
    name: Oldo Oakman
    family: Oakman
    country: FR
    born: 1900
    description: politician
    source: book
    memberships: [{ role: President, office: [president], country: FR, start: "1950", end: "1960", source: book }]
`);

/** A row: date, category, topic, sentence. */
type NewsRow = [string, string, string, string];
const row = (sentence: string, topic = "", date = "2015-03-01", category = "Politics"): NewsRow => [
  date,
  category,
  topic,
  sentence,
];

async function read(...rows: NewsRow[]) {
  const lines = ["date\tcategory\ttopic\tsentence", ...rows.map((fields) => fields.join("\t"))];
  const folder = await folderWith({ "events/current-events.tsv": `${lines.join("\n")}\n` });
  const faults = new Faults();
  const progress: string[] = [];
  const data = await readNews(folder, base, faults, (line) => progress.push(line));
  return { ...data, faults, rules: faults.all.map(({ rule }) => rule.split(/[:;]/)[0]) };
}
const MEETING = "Ann Ashbury meets Boris Birchov in Vienna over the ceasefire. (BBC)";

describe("an event of the news", () => {
  it("has the people named on its day, its matter and the page of the day, and no sentence", async () => {
    const { events, people, faults } = await read(
      row(
        "US President Ann Ashbury and Boris Birchov speak of Ukrainian grain. (BBC) (Reuters)",
        "War in Ukraine",
      ),
    );
    expect(events).toEqual([
      {
        date: "2015-03-01",
        type: "news",
        topic: "War in Ukraine",
        participants: [
          { person: "Q1", part: "subject" },
          { person: "bo-birch", part: "subject" },
        ],
        page: "2015_March_1",
        at: { file: "events/current-events.tsv", line: 2 },
      },
    ]);
    expect(people).toMatchObject([
      { key: "Q1", qid: "Q1", name: "Ann Ashbury", enwiki: "Ann Ashbury (politician)", country: "US" },
      { key: "bo-birch", name: "Boris Birchov", country: "RU", memberships: [] },
    ]);
    expect(JSON.stringify([events, people])).not.toMatch(/grain|speak|BBC/);
    expect(faults.all).toEqual([]);
  });

  it("tells what happened where the sentence leaves no doubt, and then not over what", async () => {
    const { events } = await read(
      row("Boris Birchov resigns from the Russian cabinet.", "Russian politics"),
      row("Ann Ashbury meets Boris Birchov in Vienna.", "Vienna talks"),
    );
    expect(events.map(({ type, topic, participants }) => [type, topic, participants[0]?.part])).toEqual([
      ["resignation", undefined, "subject"],
      ["meeting", "Vienna talks", "participant"],
    ]);
  });

  it.each([
    [
      "of a topic that the sentence speaks of",
      "Syrian peace process",
      "Ann Ashbury calls Syria a mess.",
      "Syrian peace process",
    ],
    ["of another topic", "2015 Nepal earthquake", "Ann Ashbury calls Syria a mess.", undefined],
    [
      "of words that every topic has",
      "2015 general election",
      "Ann Ashbury speaks of the election.",
      undefined,
    ],
    [
      "of a topic with its year behind",
      "Belizean general election, 2015",
      "Ann Ashbury visits Belize.",
      "2015 Belizean general election",
    ],
    [
      "of the first of two topics",
      "Syrian crisis, Iraq crisis",
      "Ann Ashbury calls Syria a mess.",
      "Syrian crisis",
    ],
    ["of a sentence in the topic's place", "Syria is a mess", "Ann Ashbury calls Syria a mess.", undefined],
    ["of no topic, in a general category", "", "Ann Ashbury speaks of Syria.", undefined],
    [
      "of a country written short",
      "United States budget",
      "Ann Ashbury cuts the U.S. spending.",
      "United States budget",
    ],
  ])("%s: %s", async (_, topic, sentence, expected) => {
    const { events, faults } = await read(row(sentence, topic));
    expect(events.map((event) => event.topic)).toEqual([expected]);
    const isAnothers = expected === undefined && topic !== "" && !/ is /.test(topic);
    expect(faults.of("The topic shares no telling word")).toEqual(isAnothers ? [topic] : []);
  });
});

describe("no event is made of", () => {
  it.each([
    ["sport", row(MEETING, "2015 Cricket World Cup"), "The category or topic is sport"],
    ["art", row(MEETING, "", "2015-03-01", "Arts and culture"), "The category or topic is sport"],
    ["science", row(MEETING, "", "2015-03-01", "Science and technology"), "The category or topic is sport"],
    ["remembrance", row("Boris Birchov unveils a statue of Ann Ashbury."), "The sentence remembers"],
    ["an anniversary", row("Ann Ashbury attends the 70th anniversary of the war."), "The sentence remembers"],
    ["a date that is none", row(MEETING, "", "March 2015"), "The date is no day"],
  ])("%s", async (_, one, rule) => {
    const { events, people, faults } = await read(one);
    expect([events, people]).toEqual([[], []]);
    expect(faults.of(rule)).toHaveLength(1);
  });

  it("sentences that name nobody of the base, or somebody else", async () => {
    const { events, faults } = await read(row("It rains in Vienna."), row("Carol Ashbury, a baker, wins."));
    expect(events).toEqual([]);
    expect(faults.all).toEqual([]);
  });

  it("people who died long before; the others of the sentence stay", async () => {
    const cedar = (date: string) =>
      read(row("Prime Minister Cyril Cedarson and Ann Ashbury are named by a witness.", "", date));
    const keys = async (date: string) => (await cedar(date)).people.map(({ key }) => key).sort();
    expect(await keys("2015-04-09")).toEqual(["Q1", "Q3"]);
    expect(await keys("2015-04-10")).toEqual(["Q1"]);
    const { faults } = await cedar("2015-06-01");
    expect(faults.of("Somebody named died long before")).toHaveLength(1);
  });

  it("people of whom nobody knows the death, when they would be very old", async () => {
    const oakman = (date: string) => read(row("Former French president Oldo Oakman speaks.", "", date));
    expect((await oakman("1984-05-05")).events).toHaveLength(1);
    expect((await oakman("2015-05-05")).events).toEqual([]);
  });
});

it("rows that name the same people in the same matter on one day are one event", async () => {
  const { events, rules } = await read(
    row(MEETING),
    row("Ann Ashbury meets with Boris Birchov in Vienna."),
    row(MEETING, "", "2015-03-02"),
    row("Ann Ashbury calls Boris Birchov a friend."),
  );
  expect(events.map(({ date, type }) => `${date} ${type}`)).toEqual([
    "2015-03-01 meeting",
    "2015-03-02 meeting",
    "2015-03-01 news",
  ]);
  expect(rules).toEqual(["Another row names the same people in the same matter on that day"]);
});

it("prizes are left out, but not the Nobel Peace Prize", async () => {
  const { events } = await read(
    row("Ann Ashbury wins a prize in Oslo.", "Film prizes"),
    row("Ann Ashbury wins the Nobel Peace Prize in Oslo.", "Nobel Peace Prize"),
  );
  expect(events.map(({ topic }) => topic)).toEqual(["Nobel Peace Prize"]);
});

it("markup and addresses are not read", async () => {
  const { events, faults } = await read(
    row("[[Ann Ashbury|Ann Ashbury]] visits Vienna. <ref>Boris Birchov</ref> https://example.org/Boris"),
  );
  expect(events.map(({ participants }) => participants.map(({ person }) => person))).toContainEqual(
    expect.arrayContaining(["Q1"]),
  );
  expect(faults.of("The sentence holds markup or an address")).toHaveLength(1);
});

it("a table without a column, or no table, is told with its name", async () => {
  const folder = await folderWith({ "events/current-events.tsv": "date\ttopic\tsentence\n" });
  await expect(readNews(folder, base, new Faults(), () => {})).rejects.toThrow(
    new InputError('events/current-events.tsv:1: the column "category" is missing.'),
  );
  await expect(readNews(`${folder}/none`, base, new Faults(), () => {})).rejects.toThrow(InputError);
});
