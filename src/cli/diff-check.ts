/**
 * `facts diff-check FOLDER`: where tables that may be looked at, but not passed on, disagree with the compiled fact base. Nothing of
 * the tables is written anywhere but to standard output.
 */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { readEntries } from "../engine/facts/entries";
import type { PostEntry } from "../engine/facts/schema";
import { type Comparison, compareRow, DISAGREEMENTS, VERDICTS, type Verdict } from "./diff-check/compare";
import { Faults } from "./diff-check/faults";
import { Holders } from "./diff-check/holders";
import { Offices, TOP_OFFICES } from "./diff-check/offices";
import { readTables } from "./diff-check/tables";
import { parseYaml } from "./fact-files";
import { type Io, openFactBase, UsageError } from "./io";

type Counts = Record<Verdict, number>;

/** What is told of one table. */
interface TableReport {
  file: string;
  rows: number;
  /** Of all offices of its rows. */
  all: Counts;
  /** Of the offices that are counted apart. */
  top: Record<string, Counts>;
}

/**
 * @param folder that holds the tables, from where the caller stands
 * @returns 0, also where there are disagreements: who is right is for a person to find out
 */
export async function diffCheck(folder: string | undefined, machine: boolean, io: Io): Promise<number> {
  if (folder === undefined) throw new UsageError("facts diff-check needs a folder with the tables.");
  const faults = new Faults();
  const tables = await readTables(folder, faults);
  const base = await openFactBase();
  await base.fullPeople.openAll();
  const offices = new Offices(base.vocabulary, await readPosts(process.cwd()));
  const holders = new Holders(base, offices);

  const reports: TableReport[] = [];
  const disagreements: Comparison[] = [];
  for (const { file, rows } of tables) {
    const report: TableReport = { file, rows: rows.length, all: noCounts(), top: {} };
    for (const name of Object.keys(TOP_OFFICES)) report.top[name] = noCounts();
    for (const row of rows) {
      for (const one of compareRow(row, offices, holders)) {
        report.all[one.verdict]++;
        const top = one.top && report.top[one.top];
        if (top) top[one.verdict]++;
        if (DISAGREEMENTS.includes(one.verdict)) disagreements.push(one);
        if (one.country === null && one.office === row.offices?.[0])
          faults.note(
            "The place is no country of the vocabulary: offices are compared by words alone.",
            row,
            row.places[0] ?? "?",
          );
      }
    }
    reports.push(report);
  }
  disagreements.sort((a, b) => weight(a) - weight(b));
  const lines = machine
    ? [JSON.stringify({ tables: reports, faults: faults.list(), disagreements: disagreements.map(record) })]
    : [...reports.flatMap(table), ...faultLines(faults), ...disagreementLines(disagreements)];
  io.stdout.write(`${lines.join("\n")}\n`);
  return 0;
}

const noCounts = (): Counts => ({
  agrees: 0,
  start: 0,
  term: 0,
  holder: 0,
  later: 0,
  noOffice: 0,
  noPerson: 0,
});

/** Offices that are counted apart come first, then by what is wrong; the order of the tables stays. */
const weight = ({ top, verdict }: Comparison) => (top ? 0 : 10) + DISAGREEMENTS.indexOf(verdict);

/** The posts of the base: their terms and seats are not in the compiled files. @throws UsageError where they cannot be read */
async function readPosts(root: string): Promise<PostEntry[]> {
  const folder = join(root, "facts/curated");
  const names = (await readdir(folder)).filter((name) => /^posts.*\.ya?ml$/.test(name)).sort();
  const files = await Promise.all(
    names.map(async (name) => parseYaml(`facts/curated/${name}`, await readFile(join(folder, name), "utf8"))),
  );
  const { entries, problems } = readEntries(files);
  const [problem] = [...files.flatMap((file) => file.problems), ...problems];
  if (problem) throw new UsageError(`${problem.file}:${problem.line}: ${problem.message}`);
  return [...entries.posts.values()].map(({ entry }) => entry);
}

function table({ file, rows, all, top }: TableReport): string[] {
  const columns = Object.keys(VERDICTS) as Verdict[];
  const line = (name: string, counts: Counts) =>
    `  ${name.padEnd(20)}${columns.map((column) => String(counts[column]).padStart(10)).join("")}`;
  return [
    `${file}: ${rows} rows`,
    `  ${"".padEnd(20)}${columns.map((column) => column.padStart(10)).join("")}`,
    line("all offices", all),
    ...Object.entries(top)
      .filter(([, counts]) => columns.some((column) => counts[column] > 0))
      .map(([name, counts]) => line(name, counts)),
    ...columns.map((column) => `  ${column}: ${VERDICTS[column]}`),
    "",
  ];
}

function faultLines(faults: Faults): string[] {
  const list = faults
    .list()
    .flatMap(({ rule, count, examples }) => [
      `  ${count} × ${rule}`,
      ...examples.map((example) => `    ${example}`),
    ]);
  return list.length === 0 ? [] : ["What the tables have wrong:", ...list, ""];
}

function disagreementLines(disagreements: readonly Comparison[]): string[] {
  return [
    `Disagreements: ${disagreements.length}`,
    ...disagreements.map((one) => {
      const { row, verdict, top } = one;
      const { file, line, table: said, base } = record(one);
      const span = base && `${base.start ?? "?"} – ${base.end ?? `.. (known to ${base.asOf})`}`;
      const urls = base?.sources.map(({ url }) => url).join(" ") ?? "";
      return `${file}:${line}: ${verdict}${top ? ` [${top}]` : ""}: ${one.office}, ${row.places[0] ?? "?"}: the base says ${base?.name}, ${base?.label}, ${span} (${urls}); the table says ${said.name} since ${said.start ?? "?"}`;
    }),
  ];
}

/** A disagreement as the JSON has it. */
function record({ row, office, country, top, verdict, base }: Comparison) {
  const { file, line, places, name, qid, start, seen } = row;
  const said = base && {
    id: base.person.id,
    name: base.person.name,
    label: base.membership.label,
    start: base.membership.start,
    end: base.membership.end,
    asOf: base.membership.asOf,
    sources: base.membership.sources,
  };
  return {
    file,
    line,
    verdict,
    top,
    place: places[0] ?? null,
    country,
    office,
    table: { name, qid, start, seen },
    base: said,
  };
}
