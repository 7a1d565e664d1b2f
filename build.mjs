#!/usr/bin/env node
/**
 * Builds the extension: `node build.mjs [--watch] [--facts curated,cc0]` writes dist/chrome and dist/firefox. With --facts, imported
 * sources of other licence groups (facts/sources.yaml) are left out.
 * The steps are in tools/build/; this file only sets the machine up and starts them.
 */
import { setUpPackages } from "./tools/setup/packages.mjs";

await setUpPackages();
const { importTs } = await import("./tools/import-ts.mjs");
const { build } = await importTs("tools/build/build.ts");
const at = process.argv.indexOf("--facts");
const facts = at < 0 ? undefined : (process.argv[at + 1] ?? "").split(",");
process.exitCode = await build({ watch: process.argv.includes("--watch"), facts });
