import { expect, it } from "vitest";
import { sampleLinks } from "../../../tools/import/sample";
import { tableOf } from "../engine/small-base";
import { folderOf } from "./tables";

const HEADER = "event\ttype\tperson\tname\tcountry\tpage";
const event = (n: number, participants: string) => ({
  id: `2018-05-31-news-${n}`,
  date: "2018-05-31",
  type: "news",
  participants,
  page: "2018_May_31",
});
const PEOPLE = tableOf("people", [
  { id: "Q1", name: "Ann Ash", enwiki: "Ann Ash", country: "US" },
  { id: "bo-birch", name: "Bo Birch" },
]);
const folderWith = (events: Record<string, string>[]) =>
  folderOf({ "people.tsv": PEOPLE, "events.tsv": tableOf("events", events) });

it("a sample has a line for each link of few, with name, country and page", async () => {
  const folder = await folderWith([event(1, "Q1:subject bo-birch:subject"), event(2, "bo-birch:subject")]);
  const page = "https://en.wikipedia.org/wiki/Portal:Current_events/2018_May_31";
  const [header, ...lines] = (await sampleLinks("", folder)).split("\n");
  expect(header).toBe(HEADER);
  expect(lines.sort()).toEqual([
    `2018-05-31-news-1\tnews\tQ1\tAnn Ash\tUS\t${page}`,
    `2018-05-31-news-1\tnews\tbo-birch\tBo Birch\t\t${page}`,
    `2018-05-31-news-2\tnews\tbo-birch\tBo Birch\t\t${page}`,
  ]);
});

it("a sample is 200 different links of many, from all over them, and the same every time", async () => {
  const folder = await folderWith(
    Array.from({ length: 1000 }, (_, n) => event(n, n % 2 ? "Q1:subject" : "Q1:subject bo-birch:subject")),
  );
  const sample = await sampleLinks("", folder);
  const lines = sample.split("\n").slice(1);
  expect(lines).toHaveLength(200);
  expect(new Set(lines).size).toBe(200);
  const numbers = lines.map((line) => Number(/news-(\d+)/.exec(line)?.[1]));
  for (const quarter of [0, 250, 500, 750]) {
    expect(numbers.filter((n) => n >= quarter && n < quarter + 250).length).toBeGreaterThan(25);
  }
  expect(await sampleLinks("", folder)).toBe(sample);
  expect(await sampleLinks("other", folder)).not.toBe(sample);
});
