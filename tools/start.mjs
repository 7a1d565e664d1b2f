#!/usr/bin/env node
/**
 * `npm start`: builds the extension and opens an article with it in a browser with a fresh profile;
 * with --screenshot, or where there is no display, saves a picture of an opened card instead.
 */
import { mkdir, mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
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

/** Starts a server on a free port of the loopback address. @returns {Promise<number>} the port */
async function listen(/** @type {import("node:http").Server} */ server) {
  await new Promise((done) => server.listen(0, "127.0.0.1", () => done(undefined)));
  return /** @type {import("node:net").AddressInfo} */ (server.address()).port;
}

function end(/** @type {import("node:http").Server} */ server) {
  server.close();
  server.closeAllConnections();
}

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
  const port = await listen(server);
  return { url: `http://127.0.0.1:${port}/${encodeURIComponent(basename(file))}`, end: () => end(server) };
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
 * An address that leads on to another once it is let through. The browser opens its first page before the extension is in it, and
 * Chromium puts no content script into a page that is already open.
 */
async function openGate(/** @type {string} */ url) {
  let letThrough = () => {};
  /** @type {Promise<void>} */
  const open = new Promise((resolve) => {
    letThrough = () => resolve();
  });
  const server = createServer(async (_, response) => {
    await open;
    response.writeHead(302, { location: url }).end();
  });
  const port = await listen(server);
  return { url: `http://127.0.0.1:${port}/`, letThrough, end: () => end(server) };
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
  const profile = await mkdtemp(join(tmpdir(), "sidelight-profile-"));
  const settings = isFirefox
    ? {
        target: ["firefox-desktop"],
        firefox: browser.path,
        pref: dark ? { "layout.css.prefers-color-scheme.content-override": 0 } : {},
      }
    : {
        target: ["chromium"],
        chromiumBinary: browser.path,
        chromiumProfile: profile,
        keepProfileChanges: true,
        args: chromiumArgs,
      };
  const gate = await openGate(url);
  let runner;
  try {
    const common = { sourceDir: extension, startUrl: [gate.url], noReload: true, noInput: true };
    runner = await webExt.cmd.run({ ...common, ...settings }, {});
    gate.letThrough();
  } catch (error) {
    gate.end();
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
    "3. Press Sidelight’s icon (behind the puzzle piece in the toolbar): everyone on the page, and the switches.",
  );
  const closed = new Promise((done) => runner.registerCleanup(() => done(undefined)));
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    // chrome-launcher's own listener ends this process at once, and would leave the profile behind.
    process.removeAllListeners(signal);
    process.once(signal, () => void runner.exit());
  }
  await closed;
  gate.end();
  // Chromium's last process may still be writing into it: a few tries.
  await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
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
