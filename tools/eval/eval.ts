/** `npm run eval`: measures the engine on annotated articles. */
import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { openFactBase, readText } from "../../src/cli/io";
import { Linker } from "../../src/engine/index";
import { ablation } from "./ablation";
import { type ArticleSet, ownSets, sharedFolder, sharedSets } from "./articles";
import { comparison, type SavedRun, savedOutcomes } from "./compare";
import { faultsOf } from "./faults";
import { figuresOf, type Judged } from "./figures";
import { pageOf } from "./page";
import { Bench } from "./run";
import { falseTable, namesTable, type Row, rolesTable } from "./tables";

const OPTIONS = {
  json: { type: "boolean" },
  faults: { type: "boolean" },
  "held-out-faults": { type: "boolean" },
  ablation: { type: "boolean" },
  write: { type: "boolean" },
  compare: { type: "string" },
} as const;

/** A set with its articles ready to run and what came of them. */
interface Measured {
  set: ArticleSet;
  bench: Bench;
  judged: Judged[];
}

/**
 * Prints tables, or with --json one object.
 * @param args the command's words
 * @returns the exit status: 2 for words or a file that cannot be used
 */
export async function evaluate(args: string[]): Promise<number> {
  const options = readOptions(args);
  const earlier = options?.compare === undefined ? null : await readRun(options.compare);
  if (!options || (options.compare !== undefined && !earlier)) return 2;
  if (!sharedFolder()) console.error("SKIPPED: the shared annotated articles are not on this machine.");
  const base = await openFactBase();
  const linker = new Linker(base);
  const measured: Measured[] = [];
  for (const set of [...ownSets(), ...sharedSets()]) {
    const bench = await Bench.of(base, set);
    measured.push({ set, bench, judged: await bench.run(linker, { timed: true }) });
  }
  const run = saved(measured);
  const rows = measured.map(({ set, judged }) => rowOf(set.name, judged));
  const falseRows = [...rows, ...nothingToMark(measured)];
  const own = measured.filter(({ set }) => set.own);
  const ablated =
    options.ablation || options.write
      ? await ablation(
          base,
          own.map(({ set, bench }) => ({ name: set.name, bench })),
        )
      : [];
  const open = measured.filter(({ set }) => !set.heldOut);
  if (options.json) console.log(JSON.stringify(run));
  else {
    print(namesTable(rows), rolesTable(rows), falseTable(falseRows), timesOf(rows), ablated);
    if (earlier) print(comparison(earlier, run));
    if (options.faults) print(open.flatMap(({ judged }) => faultsOf(judged)));
    if (options["held-out-faults"]) printHeldOut(measured);
  }
  if (options.write) {
    const faults = own.filter(({ set }) => !set.heldOut).flatMap(({ judged }) => faultsOf(judged));
    const tables = { names: namesTable(rows), roles: rolesTable(rows), falseMarks: falseTable(falseRows) };
    await writeFile("docs/accuracy.md", pageOf({ ...tables, ablation: ablated, faults }));
  }
  return 0;
}

function readOptions(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, strict: true }).values;
  } catch (error) {
    console.error(`sidelight: ${(error as Error).message.split("\n")[0]}`);
    return null;
  }
}

/** A run that `--json` printed; null, with a line on standard error, where it is none. */
async function readRun(path: string): Promise<SavedRun | null> {
  try {
    const run = JSON.parse(await readText(path)) as SavedRun;
    if (Array.isArray(run.sets)) return run;
  } catch {
    // Said below.
  }
  console.error(`sidelight: ${path} is no run that "npm run -s eval -- --json" printed.`);
  return null;
}

const rowOf = (name: string, judged: readonly Judged[]): Row => ({ name, figures: figuresOf(judged) });

/** The articles in which the base has nobody: of each own part, and of the corpora that are annotated whole. */
function nothingToMark(measured: readonly Measured[]): Row[] {
  const without = (chosen: readonly Measured[]) =>
    chosen.flatMap(({ judged }) => judged.filter(({ covers }) => !covers));
  const corpora = measured.filter(({ set }) => !set.own && set.annotated.name === "all");
  return [
    ...measured
      .filter(({ set }) => set.own)
      .map((one) => rowOf(`${one.set.name}, nothing to mark`, without([one]))),
    ...(corpora.length > 0 ? [rowOf("corpora, nothing to mark", without(corpora))] : []),
  ];
}

const saved = (measured: readonly Measured[]): SavedRun => ({
  sets: measured.map(({ set, judged }) => ({
    name: set.name,
    figures: figuresOf(judged),
    ...(!set.heldOut && { outcomes: savedOutcomes(judged) }),
  })),
});

const timesOf = (rows: readonly Row[]) => [
  `median time of an article: ${rows.map(({ name, figures }) => `${name} ${figures.ms.toFixed(1)} ms`).join(", ")}`,
];

function printHeldOut(measured: readonly Measured[]): void {
  console.log(
    "WARNING: whoever looks at the held-out faults and mends them has no held-out articles any more.",
  );
  print(measured.filter(({ set }) => set.heldOut).flatMap(({ judged }) => faultsOf(judged)));
}

function print(...parts: string[][]): void {
  for (const lines of parts) if (lines.length > 0) console.log(`${lines.join("\n")}\n`);
}
