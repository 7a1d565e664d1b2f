import { expect, test } from "vitest";
import { mendGb } from "../../../tools/import/mend-gb";
import { source } from "../../../tools/import/sources/pantheon";
import { Faults, folderWith } from "./small-tables";

const HEADER = "enwiki_page_id\tname\tbirth_year\tgender\tcountry_code\toccupation\tlanguages\n";
const read = async (rows: string[], faults = new Faults()) =>
  source.read(await folderWith({ "notable/pantheon-2013.tsv": `${HEADER}${rows.join("\n")}\n` }), faults);

test("describes people by their occupation in our words", async () => {
  const { people } = await read([
    "1\tDiego Forl¨¢n\t1979\tMale\tUY\tSOCCER PLAYER\t60",
    "2\tJohn McCain\t1936\tMale\tPA\tPOLITICIAN\t70",
  ]);
  expect(people).toMatchObject([
    {
      name: "Diego Forlán",
      born: "1979",
      sex: "male",
      country: "UY",
      description: "football player",
      languages: 60,
    },
    { name: "John McCain", country: "PA", isCountryOfBirth: true, description: "politician" },
  ]);
});

test("leaves out by rules who was born early, has one name, or a name with a lost letter", async () => {
  const faults = new Faults();
  const { people } = await read(
    [
      "1\tAristotle\t-384\tMale\tGR\tPHILOSOPHER\t152",
      "2\tAlfred Hitchcock\t1899\tMale\tGB\tFILM DIRECTOR\t70",
      "3\tG?ran Persson\t1949\tMale\tSE\tPOLITICIAN\t40",
      "4\t§¡§Ý§ã§å Safina\t1983\tFemale\tRU\tSINGER\t30",
      "5\tAdam de la Halle\t1237?\tMale\tFR\tWRITER\t30",
      "6\tMohandas Gandhi\t1869\tMale\tIN\tPOLITICIAN\t160",
      "7\tClement Attlee\t1883\tMale\tGB\tPOLITICIAN\tmany",
    ],
    faults,
  );
  expect(people.map(({ name }) => name)).toEqual(["Mohandas Gandhi"]);
  expect(faults.all.map(({ at, detail }) => `${at.line} ${detail}`)).toEqual([
    "2 Aristotle",
    "3 Alfred Hitchcock, 1899",
    "4 G?ran Persson",
    "5 §¡§Ý§ã§å Safina",
    '6 Adam de la Halle: "1237?"',
    '8 Clement Attlee: "many"',
    "8 Clement Attlee, 1883",
  ]);
});

test("mends GB 18030 that was read as Latin 1, and nothing that is not certain", () => {
  expect(mendGb("Hugo Ch¨¢vez")).toBe("Hugo Chávez");
  expect(mendGb("¨¢lvaro Uribe")).toBe("Álvaro Uribe");
  expect(mendGb("Abu Hanifa an-Nu¡®man")).toBe("Abu Hanifa an-Nu'man");
  expect(mendGb("Angela Merkel")).toBe("Angela Merkel");
  expect(mendGb("Ë®Ä¾Ò»àO")).toBeNull();
  expect(mendGb("Göran")).toBeNull();
});
