/** The build: facts and code to dist/chrome, dist/firefox, dist/facts and dist/cli. */
import { createHash } from "node:crypto";
import { cp, mkdir, readdir, readFile, rm, watch, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { build as esbuild } from "esbuild";
import { SOURCE_GROUPS, type SourceGroup } from "../../src/engine/facts/schema";
import { buildFacts } from "./facts";
import { noticeOf } from "./notice";

export const BROWSERS = ["chrome", "firefox"] as const;
export type Browser = (typeof BROWSERS)[number];

/** The oldest browsers that Sidelight supports; docs/decisions/0001-stack.md. */
const TARGET = ["chrome140", "firefox153"];

const ENTRY_POINTS = {
  background: "src/background/index.ts",
  content: "src/content/index.ts",
  reader: "src/content/reader/index.ts",
  hand: "src/content/hand/index.ts",
  card: "src/card/index.tsx",
  popup: "src/popup/index.tsx",
  options: "src/options/index.tsx",
};

/**
 * Scripts nearly all of which runs at once, and in every page anew: compiled as a whole, they take a third less time than function by
 * function. For browsers that know the comment it must be the first line.
 */
const AT_ONCE = ["reader"];
const COMPILE_AT_ONCE = "//# allFunctionsCalledOnLoad\n";

const root = process.cwd();

/**
 * Builds everything; with `watch`, again after each change, until the process ends.
 * @param options.facts the licence groups whose imported facts are packed; all of them where it is left out
 * @returns the exit status: 1 where the facts have an error, which is printed with file and line; 2 for a group that is not known
 */
export async function build(
  options: { watch?: boolean; facts?: readonly string[] | undefined } = {},
): Promise<number> {
  const groups = options.facts ?? SOURCE_GROUPS;
  const unknown = groups.find((group) => !isGroup(group));
  if (unknown !== undefined) {
    console.error(`There is no licence group "${unknown}"; there are ${SOURCE_GROUPS.join(", ")}.`);
    return 2;
  }
  const buildOnce = () => buildAll(groups.filter(isGroup));
  let status = await buildOnce();
  if (!options.watch) return status;
  console.error("Watching src, facts, icons and manifest.json; Ctrl-C ends it.");
  for await (const _ of changes(["src", "facts", "icons", "_locales", "manifest.json"])) {
    const start = Date.now();
    status = await buildOnce().catch((error: unknown) => {
      console.error(String(error));
      return 1;
    });
    console.error(`${status === 0 ? "Built" : "Not built"} in ${Date.now() - start} ms.`);
  }
  return status;
}

const isGroup = (group: string): group is SourceGroup => (SOURCE_GROUPS as readonly string[]).includes(group);

async function buildAll(groups: readonly SourceGroup[]): Promise<number> {
  if (!(await buildFacts(root, groups))) return 1;
  const [notice, id] = await Promise.all([noticeOf(join(root, "dist/facts")), factsBuild()]);
  await Promise.all(BROWSERS.map((browser) => buildExtension(browser, notice, id)));
  return 0;
}

/**
 * Builds what the command line needs: dist/cli/cli.mjs, and dist/facts unless they have just been built.
 * @returns the exit status
 */
export async function buildCli({ facts = true } = {}): Promise<number> {
  await esbuild({
    entryPoints: [join(root, "src/cli/main.ts")],
    outfile: join(root, "dist/cli/cli.mjs"),
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    sourcemap: "inline",
    logLevel: "warning",
  });
  return !facts || (await buildFacts(root)) ? 0 : 1;
}

/** Changes with any of the packaged facts. */
async function factsBuild(): Promise<string> {
  const folder = join(root, "dist/facts");
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  const hash = createHash("sha256");
  for (const path of paths.sort()) hash.update(path.slice(folder.length)).update(await readFile(path));
  return hash.digest("hex").slice(0, 16);
}

/**
 * @param notice the text of NOTICE.txt
 * @param id names the packaged facts
 */
async function buildExtension(browser: Browser, notice: string, id: string): Promise<void> {
  const out = join(root, "dist", browser);
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  await Promise.all([
    esbuild({
      entryPoints: Object.fromEntries(
        Object.entries(ENTRY_POINTS).map(([name, path]) => [name, join(root, path)]),
      ),
      outdir: out,
      bundle: true,
      format: "iife",
      platform: "browser",
      target: TARGET,
      minify: true,
      jsx: "automatic",
      jsxImportSource: "preact",
      loader: { ".css": "text" },
      define: {
        "process.env.NODE_ENV": '"production"',
        "process.env.FACTS_BUILD": JSON.stringify(id),
      },
      legalComments: "none",
      logLevel: "warning",
    }),
    writeFile(join(out, "manifest.json"), await manifestFor(browser)),
    cp(join(root, "dist/facts"), join(out, "facts"), { recursive: true }),
    cp(join(root, "icons"), join(out, "icons"), {
      recursive: true,
      filter: (path) => !path.endsWith(".svg"),
    }),
    cp(join(root, "_locales"), join(out, "_locales"), { recursive: true }),
    cp(join(root, "src/ui/base.css"), join(out, "base.css")),
    cp(join(root, "src/popup/index.html"), join(out, "popup.html")),
    cp(join(root, "src/popup/popup.css"), join(out, "popup.css")),
    cp(join(root, "src/options/index.html"), join(out, "options.html")),
    cp(join(root, "src/options/options.css"), join(out, "options.css")),
    cp(join(root, "LICENSE"), join(out, "LICENSE")),
    cp(join(root, "docs/fact-pack.schema.json"), join(out, "fact-pack.schema.json")),
    writeFile(join(out, "NOTICE.txt"), notice),
    writeFile(join(out, "THIRD-PARTY-NOTICES.txt"), await notices()),
  ]);
  for (const name of AT_ONCE) {
    const path = join(out, `${name}.js`);
    await writeFile(path, COMPILE_AT_ONCE + (await readFile(path, "utf8")));
  }
}

/** Licences of the packages whose code is in the bundles, which ask to be named in every copy. */
const BUNDLED = ["preact/LICENSE", "valibot/LICENSE.md", "@mozilla/readability/LICENSE.md"];

async function notices(): Promise<string> {
  const texts = await Promise.all(BUNDLED.map((path) => readFile(join(root, "node_modules", path), "utf8")));
  return BUNDLED.map((path, i) => `${dirname(path)}\n\n${texts[i]}`).join("\n\n");
}

/** manifest.json holds what both browsers share, and a part for each that is laid over it. */
async function manifestFor(browser: Browser): Promise<string> {
  const { chrome, firefox, ...shared } = JSON.parse(await readFile(join(root, "manifest.json"), "utf8"));
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  return `${JSON.stringify({ ...shared, version, ...{ chrome, firefox }[browser] }, null, 2)}\n`;
}

/** Yields after changes below the paths, many at once as one. */
async function* changes(paths: string[]): AsyncGenerator<void> {
  let wake = () => {};
  let changed = false;
  for (const path of paths) {
    void (async () => {
      for await (const _ of watch(join(root, path), { recursive: true })) {
        changed = true;
        wake();
      }
    })();
  }
  for (;;) {
    if (!changed) await new Promise<void>((resolve) => (wake = resolve));
    await new Promise((resolve) => setTimeout(resolve, 100));
    changed = false;
    yield;
  }
}
