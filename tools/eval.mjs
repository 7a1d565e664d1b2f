#!/usr/bin/env node
/** `npm run eval`: precision and recall on annotated articles. `--faults` lists every fault, `--write` writes docs/accuracy.md. */
import { setUpPackages } from "./setup/packages.mjs";

await setUpPackages();
const { importTs } = await import("./import-ts.mjs");
const { buildCli } = await importTs("tools/build/build.ts");
if ((await buildCli()) !== 0) process.exit(1);
const { evaluate } = await importTs("tools/eval/eval.ts");
process.exitCode = await evaluate({
  write: process.argv.includes("--write"),
  faults: process.argv.includes("--faults"),
});
