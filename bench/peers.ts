/**
 * The name index beside what else one could match names with, on the same names and the same text in one run: RegExp, Map, the packages
 * of bench/peers/package.json, which this command installs. `--people 1000,10000` measures these sizes, `--only ID,ID` these
 * contenders; without `--only` the section of docs/benchmarks.md is written. It takes an hour: with `--rows FILE.json` each row is
 * kept there, and one that is there already is not measured again.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Measured } from "./peers/contender";
import { CONTENDERS } from "./peers/contenders";
import { MARK_JS, measureMarkJs } from "./peers/mark";
import { prepare, runChild } from "./peers/run-child";
import { buildScripts, FOLDER } from "./peers/scripts";
import { type PeerTable, writePeerTable } from "./peers/table";

const SIZES = [1000, 10_000, 100_000, 500_000];

/** @returns a row a contender and size: "sidelight@10000" */
export async function bench(args: string[]): Promise<Record<string, Measured>> {
  const { values } = parseArgs({
    args,
    options: { people: { type: "string" }, only: { type: "string" }, rows: { type: "string" } },
  });
  const kept: Record<string, Measured> =
    values.rows && existsSync(values.rows) ? JSON.parse(readFileSync(values.rows, "utf8")) : {};
  const sizes = values.people?.split(",").map(Number) ?? SIZES;
  if (!sizes.every((size) => Number.isInteger(size) && size > 0)) {
    throw new Error("--people needs numbers of people, with commas between them.");
  }
  const { setUpPackages } = await import(resolve("tools/setup/packages.mjs"));
  await setUpPackages(resolve(FOLDER));
  const scripts = await buildScripts();
  const table: PeerTable = new Map();
  /** Who was stopped is not asked for more people. */
  const out = new Map<string, string>();
  for (const size of sizes) {
    const folder = await mkdtemp(join(tmpdir(), "sidelight-peers-"));
    const rows = new Map<string, Measured>();
    table.set(size, rows);
    try {
      const contenders = [...Object.keys(CONTENDERS), MARK_JS].filter(
        (id) => values.only === undefined || values.only.split(",").includes(id),
      );
      if (contenders.some((id) => !kept[`${id}@${size}`])) await prepare(scripts.prepare, size, folder);
      for (const id of contenders) {
        const before = out.get(id);
        const measured: Measured =
          kept[`${id}@${size}`] ??
          (before
            ? { stopped: before }
            : await (id === MARK_JS ? measureMarkJs(folder) : runChild(scripts.child, id, folder)));
        kept[`${id}@${size}`] = measured;
        if (values.rows) writeFileSync(values.rows, JSON.stringify(kept, null, 1));
        if (measured.stopped && !before) out.set(id, `stopped at ${size.toLocaleString("en")} people`);
        rows.set(id, measured);
        console.error(`${size} ${id}: ${JSON.stringify(measured)}`);
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  }
  if (values.only === undefined) await writePeerTable(table);
  return Object.fromEntries(
    [...table].flatMap(([size, rows]) => [...rows].map(([id, row]) => [`${id}@${size}`, row])),
  );
}
