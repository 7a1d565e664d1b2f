import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { importWikidata, readAnswer } from "../../../tools/import/wikidata";
import { VARIABLES, wikidataQuery } from "../../../tools/import/wikidata-query";
import { counts, folderOf, newReport } from "./tables";

const uri = (id: string) => ({ type: "uri", value: `http://www.wikidata.org/entity/${id}` });
const text = (value: string, lang = "en") => ({ type: "literal", "xml:lang": lang, value });
const time = (value: string) => ({
  type: "literal",
  datatype: "http://www.w3.org/2001/XMLSchema#dateTime",
  value: `${value}T00:00:00Z`,
});
const number = (value: number) => ({
  type: "literal",
  datatype: "http://www.w3.org/2001/XMLSchema#integer",
  value: String(value),
});

const motegi = {
  person: uri("Q1374567"),
  personLabel: text("Toshimitsu Motegi"),
  enwiki: text("Toshimitsu Motegi"),
  sex: uri("Q6581097"),
  born: time("1955-10-07"),
  bornPrecision: number(11),
  position: uri("Q1"),
  positionLabel: text("Minister of Foreign Affairs of Japan"),
  country: text("JP"),
  start: time("2019-09-11"),
  startPrecision: number(11),
  end: time("2021-11-01"),
  endPrecision: number(10),
  aliases: text("Motegi Toshimitsu|Motegi"),
  native: text("茂木敏充", "ja"),
  asOf: time("2026-11-21"),
};
const answer = (bindings: object[], vars: readonly string[] = VARIABLES) =>
  JSON.stringify({ head: { vars }, results: { bindings } });

describe("an answer of Wikidata's query service", () => {
  it("is imported with dates as precise as they are", async () => {
    const folder = await folderOf({
      "answer.json": answer([motegi, motegi]),
      "curated/people-x.yaml": "people: []\n",
    });
    await importWikidata(join(folder, "answer.json"), join(folder, "out"), join(folder, "curated"));
    const read = async (name: string) =>
      (await readFile(join(folder, "out/wikidata", name), "utf8")).split("\n")[1];
    expect(await read("people.tsv")).toBe(
      "Q1374567\tToshimitsu Motegi\tToshimitsu Motegi\tMotegi\tToshimitsu\t\tmale\t1955-10-07\t\tJP\t\tQ1374567",
    );
    expect(await read("memberships.tsv")).toBe(
      "Q1374567\tMinister of Foreign Affairs\t\tJP\tforeign-minister\t2019-09-11\t2021-11\t\t\t2026-11-21\tQ1374567",
    );
    expect(await read("names.tsv")).toBe("Q1374567\tfull\ten\tMotegi Toshimitsu");
  });

  it("says what is wrong with it", () => {
    const report = newReport();
    const countries = new Map([["JP", ["Japan"]]]);
    const decade = { ...motegi, startPrecision: number(8) };
    const nameless = { ...motegi, person: uri("Q5"), positionLabel: text("Q1234") };
    const { people } = readAnswer(answer([decade, nameless]), "a.json", countries, report);
    expect(people.map(({ memberships }) => memberships[0]?.start)).toEqual([undefined]);
    expect(Object.values(counts(report))).toEqual([1, 1]);
    const read = (json: string) => () => readAnswer(json, "a.json", countries, report);
    expect(read("{")).toThrow(/^a\.json: not JSON/);
    expect(read('{"head":{"vars":[]}}')).toThrow(/^a\.json: results/);
    expect(read(answer([], ["person"]))).toThrow("a.json: the variable ?personLabel is missing.");
  });

  it("is asked for with all variables", () => {
    for (const variable of VARIABLES) expect(wikidataQuery()).toContain(`?${variable}`);
  });
});
