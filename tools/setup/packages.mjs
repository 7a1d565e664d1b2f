/**
 * Installs the project's packages where they are missing or not the ones package-lock.json names.
 * Plain Node: this runs before any package is there. Everything printed goes to standard error.
 */
import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A failure that is told to the reader as one sentence, without a stack. */
export class SetupError extends Error {}

/**
 * Runs a program to its end, its output on standard error, so that standard output stays the caller's.
 * @param {string} program
 * @param {string[]} args
 * @param {{env?: Record<string, string>, quiet?: boolean}} [options] quiet: the output is shown only when the program fails
 * @returns {Promise<number>} its exit status; 127 when it cannot be started
 */
export function run(program, args, { env = {}, quiet = false } = {}) {
  return new Promise((resolve) => {
    /** @type {Buffer[]} */
    const held = [];
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      // npm is a script there, which Windows starts through its shell only.
      shell: process.platform === "win32" && program.endsWith(".cmd"),
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (/** @type {Buffer} */ data) => {
        if (quiet) held.push(data);
        else process.stderr.write(data);
      });
    }
    child.on("error", () => resolve(127));
    child.on("close", (code) => {
      if (code !== 0) process.stderr.write(Buffer.concat(held));
      resolve(code ?? 1);
    });
  });
}

/** Reads a JSON file; null where it is missing or no JSON. */
async function readJson(/** @type {string} */ path) {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch {
    return null;
  }
}

/**
 * Compares what npm wrote down after its last installation with the lock file. Contents, not times: a
 * checkout changes times, and an installation that was cut short leaves no record at all.
 */
async function packagesAreInstalled(/** @type {string} */ folder) {
  const [wanted, installed] = await Promise.all([
    readJson(join(folder, "package-lock.json")),
    readJson(join(folder, "node_modules/.package-lock.json")),
  ]);
  if (!wanted) throw new SetupError("package-lock.json cannot be read; take it from the repository again.");
  if (!installed) return false;
  return Object.entries(wanted.packages).every(([path, entry]) => {
    const found = installed.packages[path];
    // npm leaves out optional packages made for other systems.
    if (path === "" || (!found && entry.optional)) return true;
    return found?.version === entry.version && found?.integrity === entry.integrity;
  });
}

/**
 * Makes node_modules what package-lock.json says; quick where it already is.
 * @param {string} [folder] with the lock file; the project's own where it is left out
 * @throws {SetupError} where Node is too old or npm fails
 */
export async function setUpPackages(folder = root) {
  if (Number(process.versions.node.split(".")[0]) < 20) {
    throw new SetupError(`Sidelight needs Node 20 or later; this is Node ${process.versions.node}.`);
  }
  if (await packagesAreInstalled(folder)) return;
  process.stderr.write("Installing packages (npm ci) …\n");
  const where = folder === root ? [] : ["--prefix", folder];
  const args = ["ci", ...where, "--no-audit", "--no-fund", "--loglevel=error"];
  // Under `npm start` the very npm that runs is used; it may not be on PATH.
  const npm = process.env.npm_execpath;
  const status = npm?.endsWith(".js")
    ? await run(process.execPath, [npm, ...args], { quiet: true })
    : await run(process.platform === "win32" ? "npm.cmd" : "npm", args, { quiet: true });
  if (status !== 0) {
    throw new SetupError(`npm ci failed (status ${status}); its own message stands above.`);
  }
}

/**
 * Runs a command's main function; its SetupError becomes one sentence and exit status 1.
 * @param {() => Promise<number>} main
 */
export async function runMain(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
