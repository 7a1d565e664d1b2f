#!/usr/bin/env node
/**
 * Builds the extension: `node build.mjs [--watch]` writes dist/chrome and dist/firefox.
 * The steps are in tools/build/; this file only sets the machine up and starts them.
 */
import { setUpPackages } from "./tools/setup/packages.mjs";

await setUpPackages();
const { importTs } = await import("./tools/import-ts.mjs");
const { build } = await importTs("tools/build/build.ts");
process.exitCode = await build({ watch: process.argv.includes("--watch") });
