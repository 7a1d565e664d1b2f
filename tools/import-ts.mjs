/**
 * Imports a TypeScript module of this project from plain Node: bundled by esbuild into dist/.cache, packages left outside.
 * Node 20 cannot read TypeScript itself.
 */
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * @param {string} path of the module, from the project's root
 * @returns {Promise<any>} the module's exports
 */
export async function importTs(path) {
  const outfile = join(root, "dist/.cache", `${path.replace(/\W+/g, "-")}-${process.pid}.mjs`);
  await mkdir(dirname(outfile), { recursive: true });
  await build({
    entryPoints: [join(root, path)],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    jsx: "automatic",
    jsxImportSource: "preact",
    sourcemap: "inline",
    logLevel: "warning",
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    const { rm } = await import("node:fs/promises");
    await rm(outfile, { force: true });
  }
}
