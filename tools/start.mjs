#!/usr/bin/env node
/**
 * `npm start`: builds the extension and opens an article with it in a browser with a fresh profile;
 * with --screenshot, or where there is no display, saves a picture of an opened card instead.
 */
import { mkdir, readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { basename, dirname, extname, join, resolve, sep } from "node:path";
import { parseArgs } from "node:util";
import { BROWSER_NAMES, byHand, findAnyBrowser, findBrowser, setUpBrowsers } from "./setup/browsers.mjs";
import { root, runMain, SetupError, setUpPackages } from "./setup/packages.mjs";

const USAGE = `npm start -- [options]
  --browser NAME          one of ${BROWSER_NAMES.join(", ")}; else the first found
  --page URL-or-FILE      the page to open; else a sample article
  --screenshot FILE.png   no window: save a picture of an opened card
  --dark                  the dark colour scheme
  --help`;

/** Bad arguments: one sentence, exit status 2. */
class UsageError extends Error {}

/** npm runs scripts in the project's folder; a path on the command line is meant from where the reader stands. */
const fromReader = (/** @type {string} */ path) => resolve(process.env.INIT_CWD ?? process.cwd(), path);

/** Reads the command line. @throws {UsageError} */
function readArguments() {
  let values;
  try {
    ({ values } = parseArgs({
      options: {
        browser: { type: "string" },
        page: { type: "string" },
        screenshot: { type: "string" },
        dark: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    }));
  } catch (error) {
    throw new UsageError(String(error instanceof Error ? error.message : error).split(". ")[0]);
  }
  const browser = BROWSER_NAMES.find((name) => name === values.browser);
  if (values.browser !== undefined && !browser) {
    throw new UsageError(
      `"${values.browser}" is no browser known here; --browser takes ${BROWSER_NAMES.join(", ")}.`,
    );
  }
  if (values.screenshot !== undefined && extname(values.screenshot).toLowerCase() !== ".png") {
    throw new UsageError(
      `--screenshot writes a PNG picture: give it a file that ends in .png, not "${values.screenshot}".`,
    );
  }
  return { ...values, browser };
}

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".htm": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
};

/** Serves the folder of a file on the loopback address. @returns the file's address, and what ends the server */
async function serve(/** @type {string} */ file) {
  const folder = dirname(file);
  const server = createServer(async (request, response) => {
    try {
      const path = join(folder, decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
      if (!path.startsWith(folder + sep)) throw new Error("outside");
      const body = await readFile(path);
      const type = /** @type {Record<string, string>} */ (TYPES)[extname(path).toLowerCase()];
      response.writeHead(200, type ? { "content-type": type } : {}).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", () => done(undefined)));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : address;
  const end = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${port}/${encodeURIComponent(basename(file))}`, end };
}

/** The page to open: an address as it is, a file served. @throws {UsageError} */
async function pageToOpen(/** @type {string | undefined} */ page) {
  if (page === undefined) return serve(join(root, "tools/sample/article.html"));
  if (/^https?:\/\//.test(page)) {
    if (!URL.canParse(page)) throw new UsageError(`"${page}" is no address.`);
    return { url: page, end() {} };
  }
  const file = fromReader(page);
  const isFile = await stat(file)
    .then((found) => found.isFile())
    .catch(() => false);
  if (!isFile)
    throw new UsageError(
      `--page takes an address that begins with http:// or https://, or a file; there is no file ${file}.`,
    );
  return serve(file);
}

/** The browser to use; gets one where there is none. */
async function browserToUse(/** @type {import("./setup/browsers.mjs").BrowserName | undefined} */ name) {
  if (!name) return (await findAnyBrowser()) ?? (await setUpBrowsers(["chromium"])).chromium;
  const found = await findBrowser(name);
  if (found) return found;
  if (name === "chromium" || name === "firefox") return (await setUpBrowsers([name]))[name];
  throw new SetupError(
    `--browser ${name}: it is not on this machine. ${byHand([name]).split("\n").slice(1).join("\n")}`,
  );
}

/**
 * Opens a window with the page. What `web-ext run` does loads the extension through the debugging pipe, which also works in the
 * branded Chrome, and into Firefox, each with a fresh profile of its own. It runs in this process: as a program of its own it
 * would leave Chromium behind when it is interrupted.
 * @param {{browser: import("./setup/browsers.mjs").FoundBrowser, extension: string, url: string, dark: boolean, isSample: boolean}} options
 * @returns {Promise<number>} exit status, once the browser has been closed
 */
async function openWindow({ browser, extension, url, dark, isSample }) {
  const { default: webExt } = await import("web-ext");
  const { consoleStream } = await import("web-ext/util/logger");
  // Its messages are for people who develop with it; they are shown only where it fails.
  consoleStream.startCapturing();
  const chromiumArgs = [
    "--no-first-run",
    "--no-default-browser-check",
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ...(dark ? ["--force-dark-mode"] : []),
  ];
  const isFirefox = browser.kind === "firefox";
  const settings = isFirefox
    ? {
        target: ["firefox-desktop"],
        firefox: browser.path,
        pref: dark ? { "layout.css.prefers-color-scheme.content-override": 0 } : {},
      }
    : { target: ["chromium"], chromiumBinary: browser.path, args: chromiumArgs };
  let runner;
  try {
    const common = { sourceDir: extension, startUrl: [url], noReload: true, noInput: true };
    runner = await webExt.cmd.run({ ...common, ...settings }, {});
  } catch (error) {
    consoleStream.flushCapturedLogs();
    throw new SetupError(`${browser.name} could not be opened with the extension: ${String(error)}`);
  }
  const { commands = {} } = JSON.parse(await readFile(join(extension, "manifest.json"), "utf8"));
  const keys = (/** @type {string} */ name) => commands[name]?.suggested_key?.default ?? "the key set for it";
  const target = isSample ? "a name, say “Gen Kim” below the drawing" : "an underlined name";
  console.log(
    `Sidelight runs in ${browser.name}, on ${url} (Ctrl-C here or closing the browser ends it). Try this:`,
  );
  console.log(`1. Rest the pointer on ${target}: a card says who that is, and was on that day.`);
  console.log(
    `2. Press ${keys("next-name")} to go from name to name, ${keys("open-card")} to open the card, Escape to close it.`,
  );
  console.log(
    "3. Press Sidelight’s icon in the toolbar: everyone on the page, and the switches for this site and for everything.",
  );
  const closed = new Promise((done) => runner.registerCleanup(() => done(undefined)));
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => void runner.exit());
  await closed;
  return 0;
}

/** True where a window can be opened. */
const hasDisplay = () =>
  process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function main() {
  const options = readArguments();
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  const page = await pageToOpen(options.page);
  try {
    await setUpPackages();
    const browser = await browserToUse(options.browser);
    process.chdir(root);
    const { importTs } = await import("./import-ts.mjs");
    const { build } = await importTs("tools/build/build.ts");
    const status = await build({});
    if (status !== 0) return status;
    const extension = join(root, "dist", browser.kind === "firefox" ? "firefox" : "chrome");
    const isSample = options.page === undefined;
    if (options.screenshot === undefined && hasDisplay()) {
      return await openWindow({ browser, extension, url: page.url, dark: options.dark, isSample });
    }
    const file = options.screenshot
      ? fromReader(options.screenshot)
      : join(root, "dist/screenshots", `start-${browser.name}.png`);
    if (!options.screenshot)
      console.log("There is no display here: taking a picture instead of opening a window.");
    await mkdir(dirname(file), { recursive: true });
    const { takePicture } = await importTs("tests/e2e/picture.ts");
    const colorScheme = options.dark ? "dark" : "light";
    await takePicture({ browser, extension, url: page.url, file, colorScheme, name: "Gen Kim" });
    console.log(`The card over the page, in ${browser.name}: ${file}`);
    return 0;
  } finally {
    page.end();
  }
}

await runMain(async () => {
  try {
    return await main();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    return 2;
  }
});
