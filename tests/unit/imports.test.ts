/**
 * Imports point one way (docs/architecture.md): the engine knows nobody; background and cli know the engine; content, card, popup,
 * options and panel know only what is shared; popup and options have their controls in common (ui). The graph is esbuild's own
 * reading of every file, not a pattern over its text; imports of types, which esbuild drops, are read with a pattern and added.
 */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative, sep } from "node:path";
import { build, type Plugin } from "esbuild";
import { describe, expect, it } from "vitest";

interface Import {
  /** From the project's folder, with slashes. */
  from: string;
  /** A file of the project without its extension, or a package's name. */
  to: string;
}

/** What each part may import besides itself: parts of src (by prefix), and packages. */
const ALLOWED: Record<string, { parts: string[]; packages: string[] }> = {
  "src/engine": { parts: [], packages: ["valibot"] },
  // Of the facts, their types and the dates they are written in.
  "src/shared": {
    parts: ["src/engine/facts/types", "src/engine/facts/edtf"],
    packages: ["valibot", "@mozilla/readability"],
  },
  "src/background": { parts: ["src/engine", "src/shared"], packages: ["valibot"] },
  "src/cli": { parts: ["src/engine", "src/shared"], packages: ["valibot", "yaml", "jsdom", "node:"] },
  "src/content": { parts: ["src/shared"], packages: ["valibot"] },
  "src/card": { parts: ["src/shared"], packages: ["preact"] },
  "src/ui": { parts: ["src/shared"], packages: ["preact"] },
  "src/popup": { parts: ["src/shared", "src/ui"], packages: ["preact"] },
  "src/options": { parts: ["src/shared", "src/ui"], packages: ["preact"] },
  "src/panel": { parts: ["src/shared"], packages: ["preact"] },
};

const isWithin = (path: string, part: string): boolean => path === part || path.startsWith(`${part}/`);

/** The sentence that says what is wrong with an import; null where nothing is. */
function complaint({ from, to }: Import): string | null {
  const part = Object.keys(ALLOWED).find((name) => isWithin(from, name));
  const allowed = part === undefined ? undefined : ALLOWED[part];
  if (part === undefined || !allowed) return `${from} belongs to no part of src that has a rule.`;
  const isOfProject =
    to.startsWith("src/") || to.startsWith("tests/") || to.startsWith("tools/") || to.startsWith("..");
  const isFine = isOfProject
    ? [part, ...allowed.parts].some((name) => isWithin(to, name))
    : allowed.packages.some((name) => to === name || to.startsWith(name.endsWith(":") ? name : `${name}/`));
  return isFine ? null : `${from} imports ${to}, which ${part} must not know.`;
}

/** Imports of types only; esbuild leaves them out of what it resolves. */
const TYPE_IMPORT =
  /^\s*(?:import|export)\s+type\s[^;"']*?from\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/gm;

/** Every import in the source files below a folder of `root`. */
async function importsBelow(root: string, folder: string): Promise<Import[]> {
  const files = (await readdir(join(root, folder), { recursive: true }))
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith(".d.ts"))
    .map((name) => join(root, folder, name));
  const found: Import[] = [];
  const slashes = (path: string) => relative(root, path).split(sep).join("/");
  const add = (importer: string, specifier: string) => {
    const to = specifier.startsWith(".") ? slashes(join(dirname(importer), specifier)) : specifier;
    found.push({ from: slashes(importer), to: to.replace(/\.(tsx?|js|mjs)$/, "") });
  };
  const note: Plugin = {
    name: "note-imports",
    setup({ onResolve }) {
      onResolve({ filter: /.*/ }, ({ kind, path, importer }) => {
        if (kind === "entry-point") return undefined;
        add(importer, path);
        return { external: true };
      });
    },
  };
  if (files.length > 0) {
    await build({
      entryPoints: files,
      bundle: true,
      write: false,
      outdir: join(root, "never-written"),
      platform: "node",
      format: "esm",
      jsx: "automatic",
      jsxImportSource: "preact",
      logLevel: "silent",
      plugins: [note],
    });
  }
  for (const file of files) {
    for (const [, named, dynamic] of (await readFile(file, "utf8")).matchAll(TYPE_IMPORT)) {
      const specifier = named ?? dynamic;
      if (specifier) add(file, specifier);
    }
  }
  return found;
}

/** The sentences about every wrong import below a folder, each once, sorted. */
async function complaintsAbout(root: string, folder: string): Promise<string[]> {
  const sentences = (await importsBelow(root, folder)).map(complaint);
  return [...new Set(sentences.filter((sentence) => sentence !== null))].sort();
}

/** Files whose imports point the wrong way, in each of the ways an import can be written. */
const BAD_EXAMPLE: Record<string, string> = {
  "src/engine/bad.ts": `
    import { readFile } from "node:fs";
    import { useState } from "preact/hooks";
    import { build } from "../../tools/build/build.ts";
    import type { Answer } from "../shared/answers";
    export const background = import("../background/index");
    export const all: unknown[] = [readFile, useState, build, {} as Answer];`,
  "src/content/bad.ts": `
    import { view } from "../card/view";
    import { type Index, match } from "../engine/names/index";
    export const all: unknown[] = [view, match, {} as Index];`,
  "src/shared/bad.ts": `
    export type { Index } from "../engine/names/index";
    export type { Person } from "../engine/facts/types";`,
};

describe("imports", () => {
  it("point one way in all of src", async () => {
    expect((await importsBelow(process.cwd(), "src")).length).toBeGreaterThan(20);
    expect(await complaintsAbout(process.cwd(), "src")).toEqual([]);
  });

  it("are found and refused in a bad example", async () => {
    const root = await mkdtemp(join(tmpdir(), "sidelight-imports-"));
    for (const [path, text] of Object.entries(BAD_EXAMPLE)) {
      await mkdir(join(root, dirname(path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
    const complaints = await complaintsAbout(root, "src");
    await rm(root, { recursive: true });
    expect(complaints).toEqual([
      "src/content/bad.ts imports src/card/view, which src/content must not know.",
      "src/content/bad.ts imports src/engine/names/index, which src/content must not know.",
      "src/engine/bad.ts imports node:fs, which src/engine must not know.",
      "src/engine/bad.ts imports preact/hooks, which src/engine must not know.",
      "src/engine/bad.ts imports src/background/index, which src/engine must not know.",
      "src/engine/bad.ts imports src/shared/answers, which src/engine must not know.",
      "src/engine/bad.ts imports tools/build/build, which src/engine must not know.",
      "src/shared/bad.ts imports src/engine/names/index, which src/shared must not know.",
    ]);
  });

  it("are fine where they follow the rules", () => {
    expect(complaint({ from: "src/engine/linking/link.ts", to: "src/engine/facts/types" })).toBeNull();
    expect(complaint({ from: "src/shared/answers.ts", to: "src/engine/facts/types" })).toBeNull();
    expect(complaint({ from: "src/card/view.tsx", to: "preact/hooks" })).toBeNull();
    expect(complaint({ from: "src/card/view.tsx", to: "preact-router" })).not.toBeNull();
    expect(complaint({ from: "src/nobody/x.ts", to: "src/shared/answers" })).not.toBeNull();
  });
});
