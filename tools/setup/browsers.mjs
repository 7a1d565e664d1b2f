/**
 * Finds the browsers of this machine, and gets Chromium and Firefox where they are missing:
 * through apt (root on Debian), else through Playwright's installer, else it says how to do it by hand.
 */
import { accessSync, constants, existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { root, run, SetupError } from "./packages.mjs";

/**
 * @typedef {"chrome" | "chromium" | "edge" | "firefox"} BrowserName
 * @typedef {{name: BrowserName, kind: "chromium" | "firefox", path: string}} FoundBrowser
 */

/** @type {BrowserName[]} In the order in which `npm start` takes them. */
export const BROWSER_NAMES = ["chrome", "chromium", "edge", "firefox"];

/** Names on PATH, and usual places outside it. @type {Record<BrowserName, {onPath: string[], mac: string[], windows: string[]}>} */
const PLACES = {
  chrome: {
    onPath: ["google-chrome-stable", "google-chrome", "chrome"],
    mac: ["Google Chrome.app/Contents/MacOS/Google Chrome"],
    windows: ["Google/Chrome/Application/chrome.exe"],
  },
  chromium: {
    onPath: ["chromium", "chromium-browser"],
    mac: ["Chromium.app/Contents/MacOS/Chromium"],
    windows: ["Chromium/Application/chrome.exe"],
  },
  edge: {
    onPath: ["microsoft-edge-stable", "microsoft-edge", "msedge"],
    mac: ["Microsoft Edge.app/Contents/MacOS/Microsoft Edge"],
    windows: ["Microsoft/Edge/Application/msedge.exe"],
  },
  firefox: {
    onPath: ["firefox", "firefox-esr", "firefox-developer-edition"],
    mac: ["Firefox.app/Contents/MacOS/firefox", "Firefox Developer Edition.app/Contents/MacOS/firefox"],
    windows: ["Mozilla Firefox/firefox.exe", "Firefox Developer Edition/firefox.exe"],
  },
};

const kindOf = (/** @type {BrowserName} */ name) => (name === "firefox" ? "firefox" : "chromium");

/** True for a file that can be started and is no snap: a snap sees neither our profile folder nor dist/. */
function isUsable(/** @type {string} */ path) {
  try {
    accessSync(path, constants.X_OK);
    const file = statSync(path);
    if (!file.isFile()) return false;
    const target = realpathSync(path);
    if (target.startsWith("/snap/") || target.endsWith("/bin/snap")) return false;
    // Ubuntu's chromium-browser and firefox are small scripts that start (or ask for) the snap.
    return file.size > 20_000 || !/\/snap\/bin|snap install/.test(readFileSync(path, "utf8"));
  } catch {
    return false;
  }
}

/** Every place where a browser of this name may stand, best first. */
function placesOf(/** @type {BrowserName} */ name) {
  const { onPath, mac, windows } = PLACES[name];
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const extension = process.platform === "win32" ? ".exe" : "";
  const places = onPath.flatMap((program) => folders.map((folder) => join(folder, program + extension)));
  if (process.platform === "darwin") {
    for (const folder of ["/Applications", join(process.env.HOME ?? "", "Applications")]) {
      places.push(...mac.map((path) => join(folder, path)));
    }
  }
  if (process.platform === "win32") {
    for (const variable of ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"]) {
      const folder = process.env[variable];
      if (folder) places.push(...windows.map((path) => join(folder, path)));
    }
  }
  return places;
}

/** The browser that the pinned Playwright has fetched; null where it has not, or where packages are missing. */
async function fromPlaywright(/** @type {"chromium" | "firefox"} */ kind) {
  try {
    const playwright = await import("playwright-core");
    const path = playwright[kind].executablePath();
    return path && existsSync(path) ? path : null;
  } catch {
    return null;
  }
}

/**
 * Looks for one browser. SIDELIGHT_CHROMIUM and SIDELIGHT_FIREFOX name the program to use for "chromium"
 * and "firefox" and are believed before anything else.
 * @param {BrowserName} name
 * @returns {Promise<FoundBrowser | null>}
 * @throws {SetupError} where such a variable names no program
 */
export async function findBrowser(name) {
  const kind = kindOf(name);
  const variable = { chromium: "SIDELIGHT_CHROMIUM", firefox: "SIDELIGHT_FIREFOX", chrome: "", edge: "" }[
    name
  ];
  const named = variable && process.env[variable];
  if (named) {
    if (!existsSync(named)) throw new SetupError(`${variable} names ${named}, and there is no such file.`);
    return { name, kind, path: named };
  }
  const path = placesOf(name).find(isUsable);
  if (path) return { name, kind, path };
  if (name !== kind) return null;
  const fetched = await fromPlaywright(kind);
  return fetched ? { name, kind, path: fetched } : null;
}

/** The first browser of this machine, in the order of BROWSER_NAMES. @returns {Promise<FoundBrowser | null>} */
export async function findAnyBrowser() {
  // Someone who names a program wants that one.
  if (process.env.SIDELIGHT_CHROMIUM) return findBrowser("chromium");
  if (process.env.SIDELIGHT_FIREFOX) return findBrowser("firefox");
  for (const name of BROWSER_NAMES) {
    const found = await findBrowser(name);
    if (found) return found;
  }
  return null;
}

/**
 * The browser the tests use for a kind. Chromium comes before Google Chrome, whose branded build needs
 * the debugging pipe to load an extension.
 * @param {"chromium" | "firefox"} kind
 */
async function findForTests(kind) {
  /** @type {BrowserName[]} */
  const names = kind === "firefox" ? ["firefox"] : ["chromium", "chrome", "edge"];
  for (const name of names) {
    const found = await findBrowser(name);
    if (found) return found;
  }
  return null;
}

/** Id of the Linux distribution ("debian", "ubuntu", …), empty elsewhere. */
function distribution() {
  try {
    return /^ID="?([\w-]+)/m.exec(readFileSync("/etc/os-release", "utf8"))?.[1] ?? "";
  } catch {
    return "";
  }
}

const isRoot = () => process.getuid?.() === 0;

/** A bare machine has no fonts at all; these draw Latin and, in 2 MB, the native names of East Asia, Hangul among them. */
const FONTS = ["fonts-dejavu-core", "fonts-liberation", "fonts-wqy-microhei"];

/** Installs Debian's browsers. Ubuntu's packages of these names are stubs for snaps, so only on Debian. */
async function installWithApt(/** @type {("chromium" | "firefox")[]} */ kinds) {
  if (!isRoot() || distribution() !== "debian") return;
  const packages = kinds.map((kind) => (kind === "firefox" ? "firefox-esr" : "chromium"));
  process.stderr.write(`Installing ${packages.join(" and ")} (apt-get) …\n`);
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  // Another apt may be running, on a machine that has just booted above all: wait for it. The option covers the installation;
  // the lock of the package lists knows no waiting, so updating is tried again.
  const wait = ["-o", "DPkg::Lock::Timeout=300"];
  for (let tries = 0; tries < 6; tries++) {
    if ((await run("apt-get", [...wait, "update", "-qq"], { env, quiet: true })) === 0) break;
    process.stderr.write("apt-get update failed; trying again in ten seconds.\n");
    await new Promise((resolve) => setTimeout(resolve, 10_000));
  }
  await run("apt-get", [...wait, "install", "-y", "-qq", "--no-install-recommends", ...packages, ...FONTS], {
    env,
    quiet: true,
  });
}

/** Has the pinned Playwright fetch its own builds; on a Linux where we are root also the libraries they need. */
async function installWithPlaywright(/** @type {("chromium" | "firefox")[]} */ kinds) {
  process.stderr.write(`Fetching ${kinds.join(" and ")} (Playwright's installer) …\n`);
  const libraries = isRoot() && process.platform === "linux" ? ["--with-deps"] : [];
  const cli = join(root, "node_modules/playwright-core/cli.js");
  await run(process.execPath, [cli, "install", ...libraries, ...kinds], { quiet: true });
}

/** How to go on by hand, in plain words. */
export function byHand(/** @type {readonly string[]} */ kinds) {
  const names = kinds.map((kind) =>
    kind === "firefox" ? "Firefox 153 or later" : "Chrome or Chromium 140 or later",
  );
  return [
    `No ${names.join(" and no ")} was found here, and none could be installed.`,
    "Install it as you install other programs on this machine (not as a snap: a snap cannot read this folder),",
    "or name its program in SIDELIGHT_CHROMIUM or SIDELIGHT_FIREFOX, and run the command again.",
    "By hand: `npm run build`; in Chrome open chrome://extensions, switch on Developer mode, choose “Load unpacked” and take dist/chrome;",
    "in Firefox open about:debugging#/runtime/this-firefox, choose “Load Temporary Add-on…” and take dist/firefox/manifest.json.",
  ].join("\n");
}

/**
 * Finds a browser of each kind, and installs those that are missing.
 * What Playwright fetches: its Chromium loads extensions. Its Firefox is a patched build; `web-ext run` speaks the
 * ordinary debugger protocol, which it keeps, but whether it answers Marionette, which the tests need, we could not
 * try; where it does not, the driver says so in a sentence.
 * @param {("chromium" | "firefox")[]} kinds
 * @returns {Promise<Record<string, FoundBrowser>>} by kind
 * @throws {SetupError} in plain words, where a browser can be neither found nor installed
 */
export async function setUpBrowsers(kinds) {
  /** @type {Record<string, FoundBrowser>} */
  const found = {};
  const missing = async () => {
    for (const kind of kinds) {
      const browser = found[kind] ? null : await findForTests(kind);
      if (browser) found[kind] = browser;
    }
    return kinds.filter((kind) => !found[kind]);
  };
  for (const install of [installWithApt, installWithPlaywright]) {
    const left = await missing();
    if (left.length === 0) return found;
    await install(left);
  }
  const left = await missing();
  if (left.length > 0) throw new SetupError(byHand(left));
  return found;
}
