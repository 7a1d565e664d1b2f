#!/usr/bin/env node
/**
 * `npm test`: everything that must hold, in one command, straight after a clone. `npm test -- unit` and `npm test -- e2e` run a part.
 * Every step runs even where one before it failed; the last line is the sum.
 */
import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { setUpBrowsers } from "./setup/browsers.mjs";
import { root, run, runMain, setUpPackages } from "./setup/packages.mjs";

const PARTS = ["types", "lint", "unit", "facts", "e2e"];
const RESULTS = join(root, "dist/test-results");

const bin = (/** @type {string} */ path, /** @type {string[]} */ ...args) =>
  run(process.execPath, [join(root, "node_modules", path), ...args]);

const sum = { passed: 0, failed: 0, skipped: /** @type {string[]} */ ([]) };
/** @type {string[]} */
const failedSteps = [];

/** Runs one step, says how it ended and how long it took; where two run beside each other, the names tell them apart. */
async function step(/** @type {string} */ name, /** @type {() => Promise<boolean>} */ action) {
  console.log(`\n── ${name}`);
  const start = Date.now();
  const isGood = await action();
  console.log(`── ${name}: ${isGood ? "good" : "FAILED"} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  if (!isGood) failedSteps.push(name);
  return isGood;
}

/** Runs one of vitest's projects and adds its report to the sum. */
async function vitest(/** @type {"unit" | "pointer" | "pages"} */ project) {
  const file = join(RESULTS, `${project}.json`);
  await rm(file, { force: true });
  const status = await bin(
    "vitest/vitest.mjs",
    "run",
    `--project=${project}`,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
  );
  let report;
  try {
    report = JSON.parse(await readFile(file, "utf8"));
  } catch {
    console.log(`vitest wrote no report of its ${project} tests.`);
    sum.failed += 1;
    return false;
  }
  const failedBefore = sum.failed;
  for (const { name, status: fileStatus, assertionResults } of report.testResults) {
    // A file that could not be loaded, or whose set-up failed, may have no failed test to its name.
    const failed = assertionResults.filter((/** @type {any} */ test) => test.status === "failed").length;
    if (fileStatus === "failed" && failed === 0) sum.failed += 1;
    for (const test of assertionResults) {
      if (test.status === "passed") sum.passed += 1;
      else if (test.status === "failed") sum.failed += 1;
      else sum.skipped.push(`${name.replace(`${root}/`, "")}: ${test.fullName}`);
    }
  }
  // An error outside every test: a rejected promise that nobody waited for.
  if (status !== 0 && sum.failed === failedBefore) sum.failed += 1;
  return status === 0;
}

await runMain(async () => {
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((part) => !PARTS.includes(part));
  if (unknown.length > 0) {
    console.error(`There is no part "${unknown[0]}" of the tests; there are ${PARTS.join(", ")}.`);
    return 2;
  }
  const has = (/** @type {string} */ part) => wanted.length === 0 || wanted.includes(part);
  await setUpPackages();
  if (has("e2e")) {
    for (const { name, path } of Object.values(await setUpBrowsers(["chromium", "firefox"]))) {
      console.log(`Testing in ${name}: ${path}`);
    }
  }
  process.chdir(root);
  await mkdir(RESULTS, { recursive: true });
  // In a process of its own: building leaves this one no time to see to anything else.
  const build = () =>
    step("build", async () => {
      if ((await run(process.execPath, ["build.mjs"])) !== 0) return false;
      const { importTs } = await import("./import-ts.mjs");
      const { buildCli } = await importTs("tools/build/build.ts");
      return (await buildCli({ facts: false })) === 0;
    });
  // What needs nothing that is built is done beside the build, which keeps one processor busy.
  const readSources = async () => {
    if (has("types")) {
      await step("types (tsc)", async () => (await bin("typescript/bin/tsc", "--noEmit")) === 0);
    }
    if (has("lint")) {
      await step(
        "lint and format (biome)",
        async () => (await bin("@biomejs/biome/bin/biome", "check", "--error-on-warnings", ".")) === 0,
      );
    }
  };
  const [isBuilt] = await Promise.all([build(), readSources()]);
  const lintBuilt = async () => {
    const { lintExtension } = await import("./setup/lint-extension.mjs");
    await step("the built extension (web-ext lint)", async () => {
      const clean = [await lintExtension("chrome"), await lintExtension("firefox")];
      return clean.every(Boolean);
    });
  };
  const checkFacts = () =>
    step("facts", async () => (await run(process.execPath, ["tools/cli.mjs", "facts", "check"])) === 0);
  await Promise.all([has("lint") && isBuilt && lintBuilt(), has("facts") && checkFacts()]);
  if (has("unit")) await step("unit tests", () => vitest("unit"));
  if (has("e2e") && isBuilt) {
    await step("pointer and keyboard, end-to-end tests", () => vitest("pointer"));
    await step("pages, end-to-end tests", () => vitest("pages"));
  }

  if (sum.skipped.length > 0) console.log(`\nSKIPPED:\n${sum.skipped.map((name) => `  ${name}`).join("\n")}`);
  if (failedSteps.length > 0) console.log(`\nFailed: ${failedSteps.join(", ")}.`);
  // A step that is no test of vitest's (types, lint, facts) counts as one failure, so that the last line never reads better than
  // the run was.
  const others = failedSteps.filter((name) => !name.endsWith("tests")).length;
  console.log(`\nTests: ${sum.passed} passed, ${sum.failed + others} failed, ${sum.skipped.length} skipped`);
  return failedSteps.length > 0 ? 1 : 0;
});
