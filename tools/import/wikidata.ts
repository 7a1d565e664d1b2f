/** Imports an answer of Wikidata's query service (SPARQL 1.1 Query Results JSON Format) into facts/imported/wikidata. */
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import * as v from "valibot";
import { parse } from "yaml";
import { readCurated } from "./curated";
import { identify } from "./identity";
import { joinTerms } from "./join-terms";
import { scriptOf } from "./languages";
import { nameKey, nameOfTitle } from "./names";
import { officeKinds } from "./office-kinds";
import { edtfOf } from "./read-table";
import { ImportReport } from "./report";
import { readableRole } from "./roles";
import { type At, InputError, type Report, type SourceData, type SourcePerson } from "./types";
import { VARIABLES } from "./wikidata-query";
import { type Output, replaceFolder, writeSource } from "./write";

/** Id in facts/sources.yaml, and the folder below facts/imported. */
export const WIKIDATA = "wikidata";

const Term = v.object({
  type: v.picklist(["uri", "literal", "typed-literal", "bnode"]),
  value: v.string(),
  "xml:lang": v.optional(v.string()),
});
const Answer = v.object({
  head: v.object({ vars: v.array(v.string()) }),
  results: v.object({ bindings: v.array(v.record(v.string(), Term)) }),
});
const Countries = v.object({
  countries: v.array(v.object({ code: v.string(), names: v.array(v.string()) })),
});
type Binding = v.InferOutput<typeof Answer>["results"]["bindings"][number];

/** Wikidata's items for a person's sex. */
const SEX: Record<string, SourcePerson["sex"]> = { Q6581097: "male", Q6581072: "female" };

/** Wikidata's precisions of time, by the length of a date that says as much. */
const LENGTHS: Record<string, number> = { 9: 4, 10: 7, 11: 10 };

/**
 * Reads the answer in `file` and replaces `folder`/wikidata.
 * @returns a summary of a line or two
 * @throws InputError where the file is no such answer; then nothing is written
 */
export async function importWikidata(
  file: string,
  folder: string,
  curatedFolder = "facts/curated",
): Promise<string> {
  const report = new ImportReport();
  const part = report.part(WIKIDATA);
  const data = readAnswer(await textOf(file), basename(file), await readCountries(), part);
  const identities = identify(await readCurated(curatedFolder), [data], part);
  const output: Output = new Map();
  const counts = writeSource(data, identities, () => undefined, output, part);
  for (const [name, value] of Object.entries(counts)) part.figure(name, value);
  const files: Output = new Map([...output].map(([path, text]) => [path.slice(WIKIDATA.length + 1), text]));
  files.set("REPORT.md", report.text());
  await replaceFolder(join(folder, WIKIDATA), files);
  return `People: ${counts.people}, memberships: ${counts.memberships}. What was wrong stands in ${folder}/${WIKIDATA}/REPORT.md.`;
}

async function readCountries(): Promise<CountryNames> {
  const { countries } = v.parse(Countries, parse(await readFile("facts/vocabulary/countries.yaml", "utf8")));
  return new Map(countries.map(({ code, names }) => [code, names]));
}

async function textOf(file: string): Promise<string> {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(file));
  } catch (error) {
    throw new InputError(
      error instanceof TypeError
        ? `${basename(file)}: the file is not UTF-8.`
        : `${basename(file)}: the file cannot be read.`,
    );
  }
}

/** The people of an answer; `line` in reports is the number of the binding. */
export function readAnswer(text: string, file: string, countries: CountryNames, report: Report): SourceData {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new InputError(`${file}: not JSON (${error instanceof Error ? error.message : String(error)}).`);
  }
  const result = v.safeParse(Answer, json);
  if (!result.success) {
    const [issue] = result.issues;
    throw new InputError(`${file}: ${v.getDotPath(issue) ?? "the whole"}: ${issue.message}.`);
  }
  const { head, results } = result.output;
  const missing = VARIABLES.find((variable) => !head.vars.includes(variable));
  if (missing) throw new InputError(`${file}: the variable ?${missing} is missing.`);
  const people = new Map<string, SourcePerson>();
  results.bindings.forEach((binding, i) => {
    readBinding(binding, { file, line: i + 1 }, people, countries, report);
  });
  for (const person of people.values()) {
    person.memberships = joinTerms(distinct(person.memberships), report, person.name);
  }
  return { source: WIKIDATA, people: [...people.values()], events: [] };
}

function readBinding(
  binding: Binding,
  at: At,
  people: Map<string, SourcePerson>,
  countries: CountryNames,
  report: Report,
): void {
  const qid = idOf(binding.person?.value);
  const label = binding.positionLabel?.value ?? "";
  const enwiki = binding.enwiki?.value;
  if (qid === undefined || enwiki === undefined || label === "" || /^Q\d+$/.test(label)) {
    report.fault(
      "An answer lacks the person, the article or the office's English name: it is skipped.",
      at,
      qid ?? "",
    );
    return;
  }
  const country = binding.country?.value;
  const known = people.get(qid);
  const person = known ?? newPerson(qid, enwiki, binding, at, report);
  people.set(qid, person);
  // A post abroad says as much of the country as one at home: the first is taken.
  if (person.country === undefined && country !== undefined) person.country = country;
  const { role, organization } = readableRole(withoutCountry(label, country, countries), country);
  const start = dateOf(binding, "start", at, report);
  const end = dateOf(binding, "end", at, report);
  const asOf = binding.asOf?.value.slice(0, 10);
  person.memberships.push({
    role,
    ...(organization && { organization }),
    ...(country && { country }),
    office: officeKinds(role, country),
    ...(start && { start }),
    ...(end && { end }),
    ...(binding.end && !end && { ended: true }),
    ...(asOf && { asOf }),
    page: qid,
    at,
  });
}

function newPerson(qid: string, enwiki: string, binding: Binding, at: At, report: Report): SourcePerson {
  const name = nameOfTitle(enwiki);
  const sexId = idOf(binding.sex?.value);
  const sex = sexId === undefined ? undefined : (SEX[sexId] ?? "other");
  const born = dateOf(binding, "born", at, report);
  const died = dateOf(binding, "died", at, report);
  const names: SourcePerson["names"] = [];
  const english = [binding.personLabel?.value ?? "", ...(binding.aliases?.value.split("|") ?? [])];
  const keys = new Set([nameKey(name)]);
  for (const alias of english.map(nameOfTitle)) {
    // One word or a label that is the item's number names nobody.
    if (!alias.includes(" ") || keys.has(nameKey(alias))) continue;
    keys.add(nameKey(alias));
    names.push({ name: alias, kind: "full", lang: "en" });
  }
  const native = binding.native;
  if (native && scriptOf(native.value) !== "Latin") {
    const lang = native["xml:lang"];
    names.push({ name: native.value, kind: "native", ...(lang && { lang }) });
  }
  return {
    key: qid,
    qid,
    name,
    enwiki,
    names,
    ...(sex && { sex }),
    ...(born && { born }),
    ...(died && { died }),
    memberships: [],
    page: qid,
    at,
  };
}

/** "http://www.wikidata.org/entity/Q76" → "Q76". */
const idOf = (uri: string | undefined): string | undefined => /\/(Q[1-9]\d*)$/.exec(uri ?? "")?.[1];

/** Names of countries by code, as an office's label may end with them. */
export type CountryNames = ReadonlyMap<string, readonly string[]>;

/** "Minister of Foreign Affairs of Japan" is an office of Japan: the country's name is left out. */
function withoutCountry(label: string, country: string | undefined, countries: CountryNames): string {
  const own = (countries.get(country ?? "") ?? []).map((name) => ` of ${name}`);
  const plain = label.replace(
    / of (?:the )?(?:(?:Federal |Islamic )?Republic of |Kingdom of )?(?=\p{Lu}[^,]*$)/u,
    " of ",
  );
  const end = own.find((name) => plain.endsWith(name));
  const bare = end === undefined ? label : plain.slice(0, -end.length);
  return /^foreign minister$/i.test(bare) ? "Minister of Foreign Affairs" : bare;
}

function dateOf(
  binding: Binding,
  variable: "start" | "end" | "born" | "died",
  at: At,
  report: Report,
): string | undefined {
  const value = binding[variable]?.value;
  const precision = binding[`${variable}Precision`]?.value;
  if (value === undefined || precision === undefined) return undefined;
  const length = LENGTHS[precision];
  if (length === undefined) {
    report.fault("A date is less precise than a year: it is dropped.", at, `${variable}: ${value}`);
    return undefined;
  }
  return edtfOf(value.slice(0, length), at, report, variable);
}

/** An item with two values of a date or a country answers twice. */
function distinct(memberships: SourcePerson["memberships"]): SourcePerson["memberships"] {
  const seen = new Set<string>();
  return memberships.filter(({ role, country, start, end }) => {
    const key = [role, country, start, end].join("\t");
    return !seen.has(key) && seen.add(key);
  });
}
