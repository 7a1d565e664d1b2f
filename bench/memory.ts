/**
 * Memory of the background with all facts in use, against an empty extension of the same shape, in Chromium on Linux: what lives in the
 * background after a collection of garbage (Runtime.getHeapUsage), and what the extension's process holds for itself (Private_Clean and
 * Private_Dirty of /proc/PID/smaps_rollup).
 */
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { openFactBase } from "../src/cli/io";
import { BareChromium, extensionId } from "../tools/bench-cdp";
import { readArticles } from "../tools/eval/score";

/** The extension must be built first. */
export const needsExtension = true;

/** As many cards are opened, of people spread over the whole base. */
const CARDS = 500;
const SETTLE_MS = 3000;
const RUNS = 3;

/** Megabytes are 10^6 bytes. */
interface Row {
  /** Heap and buffers of the background after a collection of garbage. */
  liveMegabytes: number;
  /** What the extension's process holds for itself alone, with what it has freed and not given back. */
  processMegabytes: number;
}

interface Memory {
  live: number;
  process: number;
}

/** @returns the median of RUNS; `sidelightAllFacts` has annotated the project's articles and opened CARDS cards */
export async function bench(): Promise<Record<string, Row>> {
  if (process.platform !== "linux") throw new Error("This benchmark reads /proc, which only Linux has.");
  const { setUpBrowsers } = await import(resolve("tools/setup/browsers.mjs"));
  const { path } = (await setUpBrowsers(["chromium"])).chromium;
  const empty = await emptyExtension();
  const row = ({ live, process: held }: Memory): Row => ({
    liveMegabytes: Number((live / 1e6).toFixed(1)),
    processMegabytes: Number((held / 1e6).toFixed(1)),
  });
  try {
    const none = await median(() => measure(path, empty, false));
    const idle = await median(() => measure(path, resolve("dist/chrome"), false));
    const used = await median(() => measure(path, resolve("dist/chrome"), true));
    return {
      emptyExtension: row(none),
      sidelightIdle: row(idle),
      sidelightAllFacts: row(used),
      aboveEmpty: row({ live: used.live - none.live, process: used.process - none.process }),
    };
  } finally {
    await rm(empty, { recursive: true });
  }
}

async function median(measureOnce: () => Promise<Memory>): Promise<Memory> {
  const runs: Memory[] = [];
  for (let i = 0; i < RUNS; i++) runs.push(await measureOnce());
  const middle = (values: number[]) => values.sort((a, b) => a - b)[RUNS >> 1] as number;
  return { live: middle(runs.map(({ live }) => live)), process: middle(runs.map((run) => run.process)) };
}

/** An extension with a background that listens and a page, and nothing else. */
async function emptyExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "sidelight-empty-"));
  const manifest = {
    manifest_version: 3,
    name: "Empty",
    version: "1",
    background: { service_worker: "background.js" },
  };
  await writeFile(join(folder, "manifest.json"), JSON.stringify(manifest));
  await writeFile(join(folder, "background.js"), "chrome.runtime.onMessage.addListener(() => false);");
  await writeFile(join(folder, "popup.html"), "<!doctype html><title>Empty</title>");
  return folder;
}

async function measure(executable: string, extension: string, use: boolean): Promise<Memory> {
  const browser = await BareChromium.launch(executable, extension);
  try {
    const page = await browser.open(`chrome-extension://${extensionId(extension)}/popup.html`);
    await settle();
    if (use) await browser.evaluate(page, await useOfAllFacts());
    await browser.evaluate(page, "gc()");
    const live = await browser.liveInWorker();
    await settle();
    return { live, process: await privateBytes(browser.profile) };
  } finally {
    await browser.close();
  }
}

const settle = () => new Promise((done) => setTimeout(done, SETTLE_MS));

/** A script that annotates the project's articles and opens cards of people from every file of the base. */
async function useOfAllFacts(): Promise<string> {
  const base = await openFactBase();
  await base.people.openAll();
  const step = Math.floor(base.people.count / CARDS);
  const ids = Array.from({ length: CARDS }, (_, i) => base.people.at(i * step).id);
  const articles = readArticles("tests/articles/gold.jsonl").map(({ text, date }) => ({ text, date }));
  return `(async () => {
    const ask = async (message) => {
      const answer = await chrome.runtime.sendMessage(message);
      if (!answer?.ok) throw new Error(JSON.stringify(answer));
    };
    for (const { text, date } of ${JSON.stringify(articles)}) {
      const blocks = text.split("\\n\\n").map((text) => ({ text, kind: "paragraph" }));
      await ask({ type: "annotate", blocks, day: { date, kind: "article" }, lang: "en" });
    }
    for (const person of ${JSON.stringify(ids)}) await ask({ type: "card", person, date: "2018-05-31", others: [] });
  })()`;
}

/** The private memory of the extension's process of the browser with this profile, in bytes. */
async function privateBytes(profile: string): Promise<number> {
  let sum = 0;
  for (const pid of (await readdir("/proc")).filter((name) => /^\d+$/.test(name))) {
    const command = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
    // Renderers do not name the profile; their parent's parent does.
    if (!command.includes("--extension-process") || !(await descendsFrom(pid, profile))) continue;
    const rollup = await readFile(`/proc/${pid}/smaps_rollup`, "utf8");
    for (const [, kilobytes] of rollup.matchAll(/^Private_(?:Clean|Dirty):\s+(\d+) kB/gm))
      sum += 1024 * Number(kilobytes);
  }
  if (sum === 0) throw new Error("The extension's process was not found.");
  return sum;
}

async function descendsFrom(pid: string, profile: string): Promise<boolean> {
  for (let at = pid; at !== "0" && at !== "1"; ) {
    const command = await readFile(`/proc/${at}/cmdline`, "utf8").catch(() => "");
    if (command.includes(profile)) return true;
    const stat = await readFile(`/proc/${at}/stat`, "utf8").catch(() => "");
    at = stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1] ?? "0";
  }
  return false;
}
