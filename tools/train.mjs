#!/usr/bin/env node
/**
 * `npm run train`: learns the numbers of src/engine/linking/weights.ts from the annotated articles that are trained on, and
 * prints them. `--write` puts them into the file. The same articles and facts give the same numbers.
 */
import { setUpFacts } from "./setup/facts.mjs";
import { setUpPackages } from "./setup/packages.mjs";

await setUpPackages();
if (!(await setUpFacts())) process.exit(1);
const { importTs } = await import("./import-ts.mjs");
const { train } = await importTs("tools/train/train.ts");
process.exitCode = await train(process.argv.slice(2));
