/** Bundles the scripts that run in processes of their own. */
import { join } from "node:path";
import { build } from "esbuild";

export const FOLDER = "bench/peers";

/** Where the packages are, so that the bundles find them. */
const OUT = join(FOLDER, "node_modules/.scripts");

/** @returns the paths of the scripts; each contender's code is a file of its own, loaded by who needs it */
export async function buildScripts(): Promise<{ child: string; prepare: string }> {
  await build({
    entryPoints: [join(FOLDER, "child.ts"), join(FOLDER, "prepare.ts")],
    outdir: OUT,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    logLevel: "warning",
  });
  return { child: join(OUT, "child.mjs"), prepare: join(OUT, "prepare.mjs") };
}
