/** mark.js, which marks words in a document: one article in Chromium. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { chromium } from "playwright-core";
import type { Measured, Span } from "./contender";
import { FILES, readJson } from "./files";
import { LIMIT_SECONDS } from "./run-child";
import { FOLDER } from "./scripts";
import { sieve } from "./words";

export const MARK_JS = "markJs";
export const MARK_JS_TITLE = "mark.js";
export const MARK_JS_HOW =
  "In Chromium, one article of 5,000 characters; whole phrases with case, no diacritics, 500 names a call, since more exhaust the stack. It builds nothing beforehand, so that it has no time to ready and no memory of its own.";

const ARTICLE_UNITS = 5000;
const RUNS = 9;
/** mark.js calls itself once for each name of a call, and a call of some thousand exhausts the stack. */
const NAMES_AT_ONCE = 500;

interface Task {
  /** The longest first. */
  names: string[];
  atOnce: number;
  runs: number;
  limitMs: number;
}

/** What the page's script gives. */
interface Answer {
  times: number[];
  floors: number[];
  /** Offsets in the paragraph of each. */
  marks: [paragraph: number, start: number, end: number][];
}

export async function measureMarkJs(folder: string): Promise<Measured> {
  const { setUpBrowsers } = await import(resolve("tools/setup/browsers.mjs"));
  const { path } = (await setUpBrowsers(["chromium"])).chromium;
  const names = readJson<string[]>(folder, FILES.names).sort((a, b) => b.length - a.length);
  const expected = readJson<number[][]>(folder, FILES.expected);
  const paragraphs: string[] = [];
  for (let units = 0; units < ARTICLE_UNITS; ) {
    const next = readJson<string[]>(folder, FILES.paragraphs)[paragraphs.length] as string;
    paragraphs.push(next);
    units += next.length;
  }
  const browser = await chromium.launch({ executablePath: path, headless: true });
  try {
    const page = await browser.newPage();
    await page.setContent(paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join(""));
    await page.addScriptTag({
      content: readFileSync(join(FOLDER, "node_modules/mark.js/dist/mark.min.js"), "utf8"),
    });
    const answer = await within(
      page.evaluate(markArticle, { names, atOnce: NAMES_AT_ONCE, runs: RUNS, limitMs: 1000 * LIMIT_SECONDS }),
    );
    if (!answer) return { stopped: `over ${LIMIT_SECONDS} s` };
    return { ...ratio(answer), agreement: agreementOf(answer, paragraphs, expected) };
  } finally {
    await browser.close();
  }
}

const escapeHtml = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** Null where it takes longer than the limit. */
function within<T>(promise: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout;
  const late = new Promise<null>((done) => {
    timer = setTimeout(() => done(null), 1000 * LIMIT_SECONDS);
  });
  promise.catch(() => undefined);
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

function ratio({ times, floors }: Answer): Measured {
  const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] as number;
  return { timesFloor: median(times) / median(floors), units: ARTICLE_UNITS, runs: times.length };
}

function agreementOf({ marks }: Answer, paragraphs: string[], expected: number[][]): number {
  let both = 0;
  let either = 0;
  paragraphs.forEach((text, number) => {
    const wanted = new Set<string>();
    const hits = expected[number] ?? [];
    for (let i = 0; i < hits.length; i += 2) wanted.add(`${hits[i]}-${hits[i + 1]}`);
    const spans = marks.filter(([at]) => at === number).map(([, start, end]): Span => [start, end]);
    const found = sieve(spans, text);
    const shared = found.filter(([start, end]) => wanted.has(`${start}-${end}`)).length;
    both += shared;
    either += wanted.size + found.length - shared;
  });
  return both / either;
}

interface MarkJs {
  new (
    context: Element,
  ): {
    mark(words: string[], options: object): void;
    unmark(): void;
  };
}

/** Runs in the page. Everything it needs is in it. */
function markArticle({ names, atOnce, runs, limitMs }: Task): Answer {
  const { Mark } = window as unknown as { Mark: MarkJs };
  const time = (action: () => void) => {
    const start = performance.now();
    action();
    return performance.now() - start;
  };
  const text = [...document.querySelectorAll("p")].map((p) => p.textContent ?? "").join("");
  // The clock is too coarse for one reading.
  const readings = 2000;
  let sum = 0;
  const read = () => {
    for (let n = 0; n < readings; n++) for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  };
  const mark = new Mark(document.body);
  const limiters = [..." \n.,;:!?()[]'’‘“”\"-–—…/"];
  const options = {
    separateWordSearch: false,
    diacritics: false,
    caseSensitive: true,
    accuracy: { value: "exactly", limiters },
  };
  const times: number[] = [];
  const floors: number[] = [];
  let marks: Answer["marks"] = [];
  read();
  for (let run = 0, all = 0; run < runs && all < limitMs / 4; run++) {
    floors.push(time(read) / readings);
    times.push(
      time(() => {
        for (let i = 0; i < names.length; i += atOnce) mark.mark(names.slice(i, i + atOnce), options);
      }),
    );
    all += times.at(-1) ?? 0;
    marks = [];
    document.querySelectorAll("p").forEach((p, number) => {
      for (const found of p.querySelectorAll("mark")) {
        if (found.parentElement?.closest("mark")) continue;
        const before = document.createRange();
        before.setStart(p, 0);
        before.setEndBefore(found);
        const start = before.toString().length;
        marks.push([number, start, start + (found.textContent ?? "").length]);
      }
    });
    mark.unmark();
  }
  return { times, floors: sum < 0 ? [] : floors, marks };
}
