#!/usr/bin/env node
/**
 * The command line (`npm run -s annotate -- …` and the others): sets up, builds where something is newer than what is built, and
 * hands over to src/cli. Nothing but the command's own answer goes to standard output.
 */
import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { latestChange } from "./setup/facts.mjs";
import { root, runMain, setUpPackages } from "./setup/packages.mjs";

/** What the built command line is made from. */
const SOURCES = ["src/engine", "src/cli", "src/shared", "facts", "bench", "tools/build", "package-lock.json"];
const BUILT = "dist/cli/cli.mjs";

async function isUpToDate() {
  const built = await stat(join(root, BUILT)).catch(() => null);
  const facts = await latestChange(join(root, "dist/facts"));
  if (!built || facts === 0) return false;
  const changes = await Promise.all(SOURCES.map((path) => latestChange(join(root, path))));
  return Math.max(...changes) < Math.min(built.mtimeMs, facts);
}

// Whoever reads the output may have had enough of it: `… | head`.
process.stdout.on("error", (error) => {
  if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EPIPE") throw error;
  process.exit(0);
});

await runMain(async () => {
  const argv = process.argv.slice(2);
  await setUpPackages();
  if (!(await isUpToDate())) {
    const { importTs } = await import("./import-ts.mjs");
    const { buildCli } = await importTs("tools/build/build.ts");
    const log = console.log;
    console.log = console.error;
    const status = await buildCli();
    console.log = log;
    // A fact base with an error is what `facts check` is there to tell; it reads the sources itself.
    if (status !== 0 && !(argv[0] === "facts" && argv[1] === "check")) return 2;
  }
  const { main } = await import(pathToFileURL(resolve(root, BUILT)).href);
  return main(argv, { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr });
});
