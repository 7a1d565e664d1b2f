#!/usr/bin/env node
/**
 * `npm run -s bench -- NAME [--json]`: one benchmark, as a table or as one object with the table's rows as keys. Further words are the
 * benchmark's own: `npm run -s bench -- peers --people 10000`.
 */
import { readdir } from "node:fs/promises";
import { setUpPackages } from "./setup/packages.mjs";

/** Files of bench/ that benchmarks share. */
const SHARED = ["names-corpus"];

const names = (await readdir(new URL("../bench", import.meta.url)))
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.replace(/\.ts$/, ""))
  .filter((file) => !SHARED.includes(file));
const words = process.argv.slice(2);
const name = words.find((word) => !word.startsWith("--"));
if (!name || !names.includes(name)) {
  console.error(`sidelight: bench needs a name: ${names.join(", ")}.`);
  process.exit(2);
}
await setUpPackages();
const { importTs } = await import("./import-ts.mjs");
const { build, buildCli } = await importTs("tools/build/build.ts");
const { bench, needsExtension } = await importTs(`bench/${name}.ts`);
if ((await (needsExtension ? build() : buildCli())) !== 0) process.exit(1);
const rows = await bench(words.filter((word) => word !== name && word !== "--json"));
if (words.includes("--json")) console.log(JSON.stringify(rows));
else console.table(rows);
