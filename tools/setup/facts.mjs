/** Compiles the fact base into dist/facts where something that it is made from is newer. */
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { root } from "./packages.mjs";

/** What dist/facts is made from. */
const SOURCES = ["facts", "src/engine/facts", "src/engine/names", "tools/build", "package-lock.json"];

/**
 * The latest change below a path, in milliseconds; 0 where there is nothing. Folders count: a removed file changes its folder.
 * @param {string} path
 * @returns {Promise<number>}
 */
export async function latestChange(path) {
  const found = await stat(path).catch(() => null);
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const inside = await Promise.all((await readdir(path)).map((name) => latestChange(join(path, name))));
  return Math.max(found.mtimeMs, ...inside);
}

/**
 * Nothing goes to standard output.
 * @returns {Promise<boolean>} false where the facts have an error, which is printed
 */
export async function setUpFacts() {
  const built = await stat(join(root, "dist/facts/about.json")).catch(() => null);
  const changes = await Promise.all(SOURCES.map((path) => latestChange(join(root, path))));
  if (built && Math.max(...changes) < built.mtimeMs) return true;
  const { importTs } = await import("../import-ts.mjs");
  const { buildFacts } = await importTs("tools/build/facts.ts");
  const { log } = console;
  console.log = console.error;
  const isFine = await buildFacts(root);
  console.log = log;
  return isFine;
}
