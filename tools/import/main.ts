/** `npm run facts:import`: reads all sources, finds out who is who, and writes facts/imported. */
import { resolve } from "node:path";
import { leaveBorrowedNames } from "./borrowed-names";
import { changesOfOffice } from "./changes-of-office";
import { readCurated } from "./curated";
import { disagreements } from "./disagreements";
import { identify } from "./identity";
import { keepWhatIsNew } from "./keep-what-is-new";
import type { KnownPerson } from "./known-person";
import { laterSteps } from "./later-steps";
import { isBody } from "./places";
import { ImportReport, type ReportPart } from "./report";
import { sampleLinks } from "./sample";
import { sources } from "./sources";
import { InputError, type SourceData } from "./types";
import { importUsCongress, US_CONGRESS } from "./us-congress";
import { importWikidata, WIKIDATA } from "./wikidata";
import { wikidataQuery } from "./wikidata-query";
import { type Output, replaceFolder, tableText, type Written, writeSource } from "./write";

const USAGE = `Usage: npm run facts:import -- --from FOLDER
       npm run facts:import -- sample [SEED]
       npm run facts:import -- us-congress --from FOLDER
       npm run facts:import -- wikidata --query
       npm run facts:import -- wikidata --from RESULT.json`;

/** @returns the exit status: 2 for a wrong call, 1 for a table that cannot be used */
export async function main(args: readonly string[]): Promise<number> {
  if (args[0] === "sample" && args.length <= 2) {
    console.log(await sampleLinks(args[1]));
    return 0;
  }
  const isWikidata = args[0] === "wikidata";
  const isCongress = args[0] === US_CONGRESS;
  if (isWikidata && args[1] === "--query" && args.length === 2) {
    console.log(wikidataQuery());
    return 0;
  }
  const [option, path, ...rest] = isWikidata || isCongress ? args.slice(1) : args;
  if (option !== "--from" || path === undefined || rest.length > 0) {
    console.error(USAGE);
    return 2;
  }
  // Paths are the caller's, who may stand elsewhere than npm.
  const from = resolve(process.env.INIT_CWD ?? process.cwd(), path);
  try {
    const folder = "facts/imported";
    const read = isWikidata ? importWikidata : isCongress ? importUsCongress : importAll;
    const text = await read(from, folder);
    console.error(text);
    return 0;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    console.error(`${error.message} Nothing is written; the previous output stays.`);
    return 1;
  }
}

const tell = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

/**
 * Reads every table below `from` and replaces `folder` by what they say.
 * @returns a summary of some lines
 * @throws InputError where a table cannot be used; then nothing is written
 */
export async function importAll(
  from: string,
  folder: string,
  curatedFolder = "facts/curated",
): Promise<string> {
  const started = Date.now();
  const report = new ImportReport();
  const curated = await readCurated(curatedFolder);
  const read: { data: SourceData; part: ReportPart }[] = [];
  for (const source of sources) {
    tell(`Reading ${source.id}`);
    const part = report.part(source.id);
    read.push({ data: await source.read(from, part), part });
  }
  tell("Finding out who is who");
  const identityPart = report.part("Who is who");
  const all = read.map(({ data }) => data);
  const identities = identify(curated, all, identityPart);
  const countries = countriesOf(identities.people);
  keepWhatIsNew(identities.people, countries, identityPart);
  leaveBorrowedNames(identities.people, identityPart);
  for (const { data } of read) data.events.push(...changesOfOffice(data, identities));
  const output: Output = new Map();
  const written: Written[] = read.map(({ data, part }) =>
    writeSource(data, identities, (id) => countries.get(id), output, part),
  );
  for (const step of laterSteps) {
    tell(`Reading ${step.id}`);
    const part = report.part(step.id);
    const data = await step.read({
      folder: from,
      people: identities.people,
      output,
      report: part,
      progress: tell,
    });
    read.push({ data, part });
    written.push(
      writeSource(data, stepIdentities(identities.people, data), (id) => countries.get(id), output, part),
    );
  }
  read.forEach(({ data, part }, i) => {
    const counts = written[i];
    if (!counts) return;
    part.figure("records read", data.people.length + data.events.length);
    for (const [name, value] of Object.entries(counts)) part.figure(name, value);
  });
  const imported = identities.people.filter(({ parts }) => parts.some(({ source }) => source !== "curated"));
  identityPart.figure("people", imported.length);
  identityPart.figure("with a Wikidata id", imported.filter(({ qid }) => qid !== undefined).length);
  identityPart.figure("merged without a Wikidata id", identities.merges.length);
  const merges = identities.merges.map(({ id, name, source, key, why }) => [id, name, source, key, why]);
  output.set("merges.tsv", tableText(["id", "name", "source", "key", "why"], merges));
  const differences = disagreements(identities.people);
  identityPart.figure("disagreements", differences.length);
  output.set(
    "disagreements.tsv",
    tableText(
      ["person", "name", "about", "source", "value", "otherSource", "otherValue", "shown", "why"],
      differences,
    ),
  );
  output.set("REPORT.md", report.text());
  tell("Writing facts/imported");
  await replaceFolder(folder, output, [US_CONGRESS, WIKIDATA]);
  return summary(written, imported, output, started);
}

/** People of a later step are named by the ids that earlier steps found. */
function stepIdentities(people: readonly KnownPerson[], data: SourceData) {
  const known = new Set(people.map(({ id }) => id));
  const keys = new Set(data.people.map(({ key }) => key));
  return { idOf: (_: string, key: string) => (known.has(key) && keys.has(key) ? key : undefined) };
}

/** The country of each person, as the first source has it that names one; bodies of many countries only where none does. */
function countriesOf(people: readonly KnownPerson[]): Map<string, string> {
  const countries = new Map<string, string>();
  for (const { id, parts } of people) {
    const named = parts.flatMap(({ person: { country } }) => (country === undefined ? [] : [country]));
    const country = named.find((one) => !isBody(one)) ?? named[0];
    if (country !== undefined) countries.set(id, country);
  }
  return countries;
}

function summary(
  written: readonly Written[],
  people: readonly KnownPerson[],
  output: Output,
  started: number,
): string {
  const sum = (key: keyof Written) => written.reduce((total, one) => total + one[key], 0);
  let bytes = 0;
  for (const text of output.values()) bytes += Buffer.byteLength(text);
  const { maxRSS } = process.resourceUsage();
  return [
    `People: ${people.length}, with a Wikidata id: ${people.filter(({ qid }) => qid !== undefined).length}`,
    `Memberships: ${sum("memberships")}, names: ${sum("names")}, events: ${sum("events")}`,
    `Size: ${(bytes / 1e6).toFixed(1)} MB in ${output.size} files`,
    `Took ${((Date.now() - started) / 1000).toFixed(1)} s and ${Math.round(maxRSS / 1024)} MB of memory`,
    "What was wrong in the tables stands in facts/imported/REPORT.md.",
  ].join("\n");
}
