#!/usr/bin/env node
/**
 * `npm run facts:import -- --from FOLDER` reads the tables and writes facts/imported; `-- wikidata --query` and
 * `-- wikidata --from RESULT.json` ask Wikidata and import what it answered.
 */
import { setUpPackages } from "./setup/packages.mjs";

await setUpPackages();
const { importTs } = await import("./import-ts.mjs");
const { main } = await importTs("tools/import/main.ts");
process.exitCode = await main(process.argv.slice(2));
