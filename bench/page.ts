/**
 * What the page part costs a page, in real Chromium: the figures of docs/page-figures.md, which this benchmark writes. Times are
 * the page's main thread's own processor time, from traces; each ratio is of medians of one run, its sides measured in turn.
 */
import { readFile, rm, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { startGallery } from "../tests/gallery/server";
import { emptyExtension, readingExtension } from "./page/extensions";
import { type Figure, figuresPage } from "./page/figures";
import { MEASURED } from "./page/pages";
import { changeFrames, load, paintAll, readAgain, readDate, vitals } from "./page/scenes";
import { meanDifference, median, type Pair, permutationTest } from "./page/statistics";
import { type MainThread, Measured } from "./page/trace";

/** The extension must be built first. */
export const needsExtension = true;

const RUNS = 7;
const FRAMES = 60;
const VITAL_RUNS = 8;
const CHANGED = 1000;
const VITAL_PAGES = [
  "broadsheet",
  "wire",
  "broadcaster",
  "live-blog",
  "amp-like",
  "dark",
  "columns",
  "app",
  "arabic",
  "front-page",
];

const SIDELIGHT = resolve("dist/chrome");
const round = (value: number): number => Number(value.toFixed(2));

/** Without an extension, and with one that does nothing, one that reads all text, and Sidelight. */
type Browsers = Record<"none" | "empty" | "reading" | "sidelight", Measured>;
const NAMES = ["none", "empty", "reading", "sidelight"] as const;

/** The parts, by the word that asks for one alone. */
const PARTS: Readonly<Record<string, (browsers: Browsers, at: At) => Promise<Record<string, Figure>>>> = {
  articles,
  frames,
  "no-article": noArticle,
  painting,
  changes,
  dates,
  vital,
};

/**
 * @param words - Parts to be measured; all of them where there are none, and then docs/page-figures.md is written as well.
 * @returns the figures, by name
 */
export async function bench(words: readonly string[] = []): Promise<Record<string, Figure>> {
  const unknown = words.find((word) => !(word in PARTS));
  if (unknown !== undefined)
    throw new Error(`There is no part "${unknown}"; there are ${Object.keys(PARTS).join(", ")}.`);
  const { setUpBrowsers } = await import(resolve("tools/setup/browsers.mjs"));
  const { path } = (await setUpBrowsers(["chromium"])).chromium;
  const [reading, empty] = [await readingExtension(), await emptyExtension(SIDELIGHT)];
  const gallery = await startGallery(MEASURED);
  const browsers: Browsers = {
    none: await Measured.launch(path, null),
    empty: await Measured.launch(path, empty),
    reading: await Measured.launch(path, reading),
    sidelight: await Measured.launch(path, SIDELIGHT),
  };
  try {
    const figures: Record<string, Figure> = {};
    for (const [word, measure] of Object.entries(PARTS)) {
      if (words.length === 0 || words.includes(word))
        Object.assign(figures, await measure(browsers, gallery.at));
    }
    const version = browsers.none.context.browser()?.version() ?? "";
    if (words.length === 0) await writeFile("docs/page-figures.md", figuresPage(figures, version));
    return figures;
  } finally {
    for (const browser of Object.values(browsers)) await browser.close();
    await gallery.close();
    for (const folder of [reading, empty]) await rm(folder, { recursive: true });
  }
}

type At = (name: string) => string;

/** Loads a page in all the browsers in turn, RUNS times; the first time, when all caches are cold, does not count. */
async function loads(browsers: Browsers, url: string, isPainted: boolean) {
  const spent: Record<keyof Browsers, MainThread[]> = { none: [], empty: [], reading: [], sidelight: [] };
  for (let run = 0; run <= RUNS; run++) {
    for (const name of NAMES) {
      const one = await load(browsers[name], url, run === 0 && isPainted && name === "sidelight");
      if (run > 0) spent[name].push(one);
    }
  }
  return (name: keyof Browsers, part: keyof MainThread): number =>
    median(spent[name].map((one) => one[part]));
}

async function articles(browsers: Browsers, at: At): Promise<Record<string, Figure>> {
  const figures: Record<string, Figure> = {};
  for (const [name, what, key] of [
    ["thousand-words", "article of 1,000 words", "mainThread1000Words"],
    ["megabyte-names", "page of 1.1 MB with 5,000 names", "mainThread1MB"],
  ] as const) {
    const of = await loads(browsers, at(name), true);
    const cost = (browser: "reading" | "sidelight"): number =>
      of(browser, "script") -
      of("none", "script") +
      Math.max(0, of(browser, "rendering") - of("none", "rendering"));
    const [ours, theirs] = [cost("sidelight"), cost("reading")];
    figures[key] = {
      what: `main thread, ${what}, × reading all text nodes and sending their text`,
      value: round(ours / theirs),
      budget: 1.5,
      note: `${round(ours)} ms against ${round(theirs)} ms, script and rendering, each less what the page itself takes`,
    };
    if (name !== "megabyte-names") continue;
    figures.longestTask = {
      what: "longest task with a script of ours on that page, ms",
      value: round(of("sidelight", "longestScript")),
      budget: 50,
      note: `longest of all tasks after the page was parsed: ${round(of("sidelight", "longest"))} ms, without the extension ${round(of("none", "longest"))} ms`,
    };
  }
  return figures;
}

async function frames({ none, sidelight }: Browsers, at: At): Promise<Record<string, Figure>> {
  const url = at("megabyte-names");
  const spent = { with: [] as number[], without: [] as number[] };
  for (let run = 0; run < 5; run++) {
    spent.without.push(await changeFrames(none, url, FRAMES, false));
    spent.with.push(await changeFrames(sidelight, url, FRAMES, true));
  }
  const [ours, theirs] = [median(spent.with), median(spent.without)];
  return {
    frameCost: {
      what: "a frame in which the page changes, on the page of 1.1 MB, with / without",
      value: round(ours / theirs),
      budget: 1.3,
      note: `${round(ours)} ms against ${round(theirs)} ms a frame`,
    },
  };
}

async function noArticle(browsers: Browsers, at: At): Promise<Record<string, Figure>> {
  const of = await loads(browsers, at("no-article"), false);
  const script = gzipSync(await readFile(`${SIDELIGHT}/content.js`), { level: 9 }).length;
  return {
    noArticleMs: {
      what: "page that is no article: main thread, ms",
      value: round(of("sidelight", "script") - of("none", "script")),
      budget: 2,
      note: `the reading extension there: ${round(of("reading", "script") - of("none", "script"))} ms, one that does nothing: ${round(of("empty", "script") - of("none", "script"))} ms`,
    },
    noArticleKilobytes: {
      what: "page that is no article: script, KB after gzip",
      value: round(script / 1024),
      budget: 12,
      note: "content.js; nothing else is loaded there",
    },
  };
}

async function painting({ none }: Browsers, at: At): Promise<Record<string, Figure>> {
  const spent = { highlights: [] as number[], spans: [] as number[] };
  for (let run = 0; run < 5; run++) {
    for (const way of ["highlights", "spans"] as const)
      spent[way].push(await paintAll(none, at("megabyte-names"), way));
  }
  const [ours, theirs] = [median(spent.highlights), median(spent.spans)];
  return {
    highlights: {
      what: "5,000 mentions painted by highlights, × the same wrapped in spans",
      value: round(ours / theirs),
      budget: 0.33,
      note: `${round(ours)} ms against ${round(theirs)} ms, all 5,000 at once; Sidelight paints those near the window only`,
    },
  };
}

async function changes({ sidelight }: Browsers, at: At): Promise<Record<string, Figure>> {
  return {
    readAgain: {
      what: "blocks read again after 1,000 of 20,000 paragraphs changed",
      value: await readAgain(sidelight, at("many-paragraphs"), CHANGED),
      budget: CHANGED,
      note: "counted in the content script's own world",
    },
  };
}

/** What tells the page's date is gathered once a page, with code that has never run there; the background weighs it. */
async function dates({ none }: Browsers, at: At): Promise<Record<string, Figure>> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { dateOf } from "./src/shared/page/date";
        import { gatherClues, scriptDays } from "./src/shared/page/gather";
        Object.assign(globalThis, {
          gather: () => (globalThis.clues = gatherClues(document)),
          weigh: () => dateOf(clues, () => scriptDays(document)),
        });`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
  });
  const script = outputFiles[0]?.text ?? "";
  const spent: { name: string; gather: number; weigh: number }[] = [];
  for (const name of [
    "broadsheet",
    "thousand-words",
    "megabyte-names",
    "many-paragraphs",
    "table-of-dates",
  ]) {
    const all: { gather: number; weigh: number }[] = [];
    for (let run = 0; run < RUNS; run++) all.push(await readDate(none, at(name), script));
    spent.push({
      name,
      gather: round(median(all.map(({ gather }) => gather))),
      weigh: round(median(all.map(({ weigh }) => weigh))),
    });
  }
  const list = (part: "gather" | "weigh"): string =>
    spent.map((one) => `${one.name} ${one[part]}`).join(", ");
  return {
    dateMs: {
      what: "the page's date, on the worst of five pages: the page's main thread, ms",
      value: Math.max(...spent.map(({ gather }) => gather)),
      budget: 5,
      note: `${list("gather")}. What is gathered there is weighed in the background, off that thread: ${list("weigh")}`,
    },
  };
}

async function vital({ none, empty, sidelight }: Browsers, at: At): Promise<Record<string, Figure>> {
  const sides = { without: none, empty, with: sidelight };
  type Times = Record<keyof typeof sides, number[]>;
  const lcp: Times[] = [];
  const tbt: Times[] = [];
  for (const name of VITAL_PAGES) {
    const times = {
      lcp: { without: [], empty: [], with: [] },
      tbt: { without: [], empty: [], with: [] },
    } as {
      lcp: Times;
      tbt: Times;
    };
    for (let run = 0; run < VITAL_RUNS; run++) {
      // Who goes first changes: the machine may grow slower or faster.
      const order = Object.keys(sides) as (keyof typeof sides)[];
      if (run % 2 === 1) order.reverse();
      for (const side of order) {
        const one = await vitals(sides[side], at(name));
        times.lcp[side].push(one.lcp);
        times.tbt[side].push(one.tbt);
      }
    }
    lcp.push(times.lcp);
    tbt.push(times.tbt);
  }
  const against = (times: Times[], one: keyof Times, other: keyof Times): string => {
    const pairs: Pair[] = times.map((page) => ({ with: page[one], without: page[other] }));
    return `${round(meanDifference(pairs))} (${Math.round(permutationTest(pairs) * 100)} of 100)`;
  };
  const figure = (what: string, times: Times[]): Figure => ({
    what: `${what}, 10 gallery pages: difference with − without, ms`,
    value: round(meanDifference(times)),
    budget: null,
    note:
      `${against(times, "with", "without")}: in so many of 100 dealings chance alone gives as much (permutation test within pages, ${VITAL_RUNS} loadings each; below 5 would be a difference). ` +
      `An extension whose scripts are empty, against none: ${against(times, "empty", "without")}; Sidelight against that: ${against(times, "with", "empty")}`,
  });
  return {
    largestContentfulPaint: figure("largest contentful paint", lcp),
    totalBlockingTime: figure("total blocking time", tbt),
  };
}
