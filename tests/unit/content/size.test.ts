/** The first script is in every page the reader opens: what only articles need must not creep into it. */
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, it } from "vitest";

it("the first script is small, and holds neither the reader nor the card", async () => {
  const { outputFiles, metafile } = await build({
    entryPoints: ["src/content/index.ts"],
    bundle: true,
    write: false,
    format: "iife",
    minify: true,
    metafile: true,
  });
  const files = Object.keys(metafile.inputs);
  expect(files).toContain("src/content/session.ts");
  const readability = "node_modules/@mozilla/readability/Readability-readerable.js";
  expect(
    files.filter(
      (file) =>
        /content\/reader\/|src\/card\/|node_modules|page\/(?:blocks|date)/.test(file) &&
        !file.endsWith(readability),
    ),
  ).toEqual([]);
  expect(gzipSync(outputFiles[0]?.contents ?? "").length).toBeLessThan(12 * 1024);
});
