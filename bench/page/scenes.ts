/** What is done on the measured pages, each by itself. */
import type { Page } from "playwright-core";
import { type MainThread, type Measured, traced } from "./trace";

/** After this long an article is painted, and what comes late has come. */
const SETTLE_MS = 1500;

export const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** How many ranges are painted on a page. */
export const painted = (page: Page): Promise<number> =>
  page.evaluate(() => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0));

/**
 * Opens a page under a trace.
 * @throws Error where a page that should be painted is not
 */
export async function load(browser: Measured, url: string, isPainted: boolean): Promise<MainThread> {
  let marks = 0;
  const spent = await browser.trace(url, async (page) => {
    await page.goto(url, { waitUntil: "load" });
    await wait(SETTLE_MS);
  });
  if (isPainted) {
    const page = await browser.open(url);
    for (let tries = 0; marks === 0 && tries < 100; tries++) {
      await wait(50);
      marks = await painted(page);
    }
    await page.close();
    if (marks === 0) throw new Error(`Nothing was painted on ${url}.`);
  }
  return spent;
}

/** Changes a word in each of so many frames, and gives the main thread's time for one. */
export async function changeFrames(
  browser: Measured,
  url: string,
  frames: number,
  isPainted: boolean,
): Promise<number> {
  const page = await browser.open(url);
  try {
    for (let tries = 0; isPainted && (await painted(page)) === 0 && tries < 200; tries++) await wait(50);
    await wait(SETTLE_MS);
    const spent = await traced(page, url, () =>
      page.evaluate(async (count) => {
        const paragraphs = document.querySelectorAll("p");
        for (let frame = 0; frame < count; frame++) {
          const text = paragraphs[(frame * 7) % 200]?.lastChild as Text;
          text.data = `${text.data.slice(0, -2)} ${frame % 10}`;
          await new Promise(requestAnimationFrame);
        }
      }, frames),
    );
    return spent.busy / frames;
  } finally {
    await page.close();
  }
}

/** Marks every capitalised pair of words of a page that no extension has touched, by ranges or by spans; the main thread's time. */
export async function paintAll(browser: Measured, url: string, way: "highlights" | "spans"): Promise<number> {
  const page = await browser.open(url);
  try {
    await wait(300);
    const spent = await traced(page, url, () =>
      page.evaluate(async (how) => {
        const places: [Text, number, number][] = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const text = walker.currentNode as Text;
          const name = /^[A-Z]\w+ [A-Z]\w+/.exec(text.data);
          if (name) places.push([text, name.index, name.index + name[0].length]);
        }
        const sheet = new CSSStyleSheet();
        const rule = "{ text-decoration: underline dotted #c07a00 2px; text-underline-offset: 3px }";
        sheet.replaceSync(how === "spans" ? `.mark ${rule}` : `::highlight(mark) ${rule}`);
        document.adoptedStyleSheets.push(sheet);
        if (how === "spans") {
          for (const [text, start, end] of places) {
            const span = document.createElement("span");
            span.className = "mark";
            const name = text.splitText(start);
            name.splitText(end - start);
            name.replaceWith(span);
            span.append(name);
          }
        } else {
          const ranges = places.map(
            ([text, start, end]) =>
              new StaticRange({
                startContainer: text,
                startOffset: start,
                endContainer: text,
                endOffset: end,
              }),
          );
          CSS.highlights.set("mark", new Highlight(...ranges));
        }
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
      }, way),
    );
    return spent.busy;
  } finally {
    await page.close();
  }
}

/** Changes every twentieth of 20,000 paragraphs and counts how many blocks the extension reads again. */
export async function readAgain(browser: Measured, url: string, changed: number): Promise<number> {
  const page = await browser.open(url);
  try {
    for (let tries = 0; (await painted(page)) === 0 && tries < 200; tries++) await wait(50);
    await wait(SETTLE_MS);
    const cdp = await page.context().newCDPSession(page);
    const worlds: number[] = [];
    cdp.on("Runtime.executionContextCreated", ({ context }) => {
      if (context.origin.startsWith("chrome-extension://")) worlds.push(context.id);
    });
    await cdp.send("Runtime.enable");
    const [contextId] = worlds;
    if (contextId === undefined) throw new Error("The extension's world was not found.");
    // Every block that is read is asked once whether it is drawn.
    const inWorld = (expression: string) =>
      cdp.send("Runtime.evaluate", { expression, contextId, returnByValue: true });
    await inWorld(`{ const ask = Element.prototype.checkVisibility; globalThis.blocksRead = 0;
      Element.prototype.checkVisibility = function (...all) { blocksRead++; return ask.apply(this, all); } }`);
    await page.evaluate((count) => {
      const paragraphs = document.querySelectorAll("p");
      const step = Math.floor(paragraphs.length / count);
      for (let at = 0; at < count; at++) (paragraphs[at * step]?.firstChild as Text).data += " Again.";
    }, changed);
    await wait(4000);
    return Number((await inWorld("blocksRead")).result.value);
  } finally {
    await page.close();
  }
}

/** Largest contentful paint and total blocking time of one loading, in milliseconds. */
export async function vitals(browser: Measured, url: string): Promise<{ lcp: number; tbt: number }> {
  const page = await browser.open(url);
  try {
    await wait(800);
    return await page.evaluate(async () => {
      const entries = (type: string): Promise<PerformanceEntry[]> =>
        new Promise((resolve) => {
          new PerformanceObserver((list, observer) => {
            observer.disconnect();
            resolve(list.getEntries());
          }).observe({ type, buffered: true });
          setTimeout(() => resolve([]), 200);
        });
      const lcp = (await entries("largest-contentful-paint")).at(-1)?.startTime ?? 0;
      const tasks = await entries("longtask");
      return { lcp, tbt: tasks.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0) };
    });
  } finally {
    await page.close();
  }
}

/**
 * The main thread's time for gathering what tells a page's date, and for weighing that, when all of its code runs for the first time in
 * that page.
 * @param script - Leaves `gather` and `weigh` behind.
 */
export async function readDate(
  browser: Measured,
  url: string,
  script: string,
): Promise<{ gather: number; weigh: number }> {
  const page = await browser.open(url);
  try {
    await wait(300);
    await page.evaluate(script);
    const timed = async (step: string): Promise<number> => {
      const run = `new Promise((done) => setTimeout(() => { ${step}(); done(); }))`;
      return (await traced(page, url, () => page.evaluate(run))).script;
    };
    return { gather: await timed("gather"), weigh: await timed("weigh") };
  } finally {
    await page.close();
  }
}
