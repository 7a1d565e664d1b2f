// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { dayOf } from "../../../../src/background/day";
import { ArticlePage } from "../../../../src/content/reader/page";
import { GATHER_MS, SEND_MS } from "../../../../src/content/timing";
import type { Annotations, ArticleDay } from "../../../../src/shared/answers";
import type { BackgroundRequest } from "../../../../src/shared/messages";
import { readHead } from "../../../../src/shared/page/structured";
import { type FakeBrowser, fakeBrowser, settle } from "../browser";
import { findNames, layOut } from "./mention";

const found = vi.fn();
const gone = vi.fn();
let browser: FakeBrowser;
let page: ArticlePage;

/** The background's answer: who is named, in the order of the text. */
function annotate(request: BackgroundRequest): { annotations: Annotations; day: ArticleDay } | null {
  if (request.type !== "annotate") throw new Error(request.type);
  const day = dayOf(request.day);
  if (!day) return null;
  const mentions = findNames(request.blocks);
  const ids = [...new Set(mentions.map(({ person }) => person))];
  const people = ids.map((id) => ({
    id,
    name: id,
    count: mentions.filter(({ person }) => person === id).length,
    role: null,
    country: null,
  }));
  return { annotations: { mentions, people }, day };
}

/** Reads a page with these paragraphs. */
async function begin(
  body: string,
  answer: (request: BackgroundRequest) => unknown = annotate,
): Promise<void> {
  document.body.innerHTML = `<article><time datetime="2018-05-31"></time>${body}</article><footer></footer>`;
  browser = fakeBrowser({ annotate: answer });
  page = new ArticlePage({
    document,
    head: readHead(document),
    lang: "en",
    mentions: "every" as const,
    found,
    gone,
  });
  await page.start();
}
const sent = (): string[][] =>
  browser.asked.flatMap((request) =>
    request.type === "annotate" ? [request.blocks.map(({ text }) => text)] : [],
  );
const find = (selector: string): Element => document.querySelector(selector) as Element;
const pass = async (): Promise<void> => {
  await vi.advanceTimersByTimeAsync(GATHER_MS + SEND_MS);
};

beforeEach(() => {
  vi.clearAllMocks();
  vi.useFakeTimers();
  layOut();
});
afterEach(() => {
  page.destroy();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("an article", () => {
  it("is read, asked about with its day and language, painted and reported", async () => {
    await begin("<h1>Kim in New York</h1><p>He met Pompeo.</p>");
    expect(browser.asked).toEqual([
      {
        type: "annotate",
        day: expect.objectContaining({ lines: expect.anything(), scripts: null }),
        lang: "en",
        blocks: [
          { text: "Kim in New York", kind: "title" },
          { text: "He met Pompeo.", kind: "paragraph" },
        ],
      },
    ]);
    expect(browser.painted()).toEqual(["Kim", "Pompeo"]);
    expect(found).toHaveBeenCalledOnce();
    expect(page.state).toMatchObject({
      status: "ready",
      date: "2018-05-31",
      people: [{ id: "kim" }, { id: "pompeo" }],
    });
  });

  it("is asked about twice where the background fails, then has failed; a later change tries again", async () => {
    const answer = vi.fn((_: BackgroundRequest): unknown => new Error("no"));
    const begun = begin("<p>Kim</p>", answer);
    await pass();
    await begun;
    expect(answer).toHaveBeenCalledTimes(2);
    expect(page.state.status).toBe("failed");
    answer.mockImplementation(annotate);
    find("p").append(" again");
    await pass();
    expect(page.state.status).toBe("ready");
    expect(browser.painted()).toEqual(["Kim"]);
  });

  it("is painted no more where its window was closed before the answer came", async () => {
    await begin("<p>Kim</p>", (request) => {
      vi.stubGlobal("closed", true);
      return annotate(request);
    });
    const timers = vi.getTimerCount();
    find("p").append(" again");
    await settle();
    expect(browser.painted()).toEqual([]);
    expect(vi.getTimerCount()).toBe(timers);
  });

  it("ends where the extension is gone", async () => {
    await begin("<p>Kim</p>");
    browser.runtime.id = undefined;
    find("p").append("!");
    await pass();
    expect(gone).toHaveBeenCalled();
    expect(sent()).toHaveLength(1);
  });

  it("leaves nothing behind, and says nothing more", async () => {
    await begin("<p>Kim</p>");
    page.destroy();
    find("p").append(" met Pompeo");
    await pass();
    expect(browser.highlights.size).toBe(0);
    expect(document.adoptedStyleSheets).toEqual([]);
    expect(sent()).toHaveLength(1);
  });
});

describe("the day", () => {
  const days = (): unknown[] =>
    browser.asked.map((request) => (request.type === "annotate" ? request.day : request.type));

  it("is asked for once; what comes later is asked about with the answer", async () => {
    await begin("<p>Kim</p>");
    find("p").append(" met Pompeo");
    await pass();
    expect(days()).toEqual([
      expect.objectContaining({ scripts: null }),
      { date: "2018-05-31", kind: "article" },
    ]);
  });

  it("is looked for in the page's scripts where nothing else tells it", async () => {
    const script = '<script type="text/plain">{"datePublished":"2017-03-04"}</script>';
    await begin("<p>Kim</p>");
    page.destroy();
    document.body.innerHTML = `${script}<article><p>Kim</p></article>`;
    browser = fakeBrowser({ annotate });
    const head = readHead(document);
    page = new ArticlePage({ document, head, lang: "en", mentions: "every", found, gone });
    await page.start();
    expect(days()).toEqual([
      expect.objectContaining({ scripts: null }),
      expect.objectContaining({ scripts: ["2017-03-04"] }),
    ]);
    expect(page.state).toMatchObject({ status: "ready", date: "2017-03-04" });
  });
});

describe("a change", () => {
  it("reads the changed blocks only, and sends all text together", async () => {
    await begin("<p>One Kim</p><p>Two</p><p>Three</p>");
    browser.read.length = 0;
    find("p:nth-of-type(2)").append(" Pompeo");
    await pass();
    expect(browser.read).toEqual([find("p:nth-of-type(2)")]);
    expect(sent()).toEqual([
      ["One Kim", "Two", "Three"],
      ["One Kim", "Two Pompeo", "Three"],
    ]);
    expect(browser.painted()).toEqual(["Kim", "Pompeo"]);
    expect(found).toHaveBeenCalledTimes(2);
  });

  it("of a thousand nodes reads each changed block once", async () => {
    await begin("<p>Kim</p>".repeat(400));
    browser.read.length = 0;
    const changed = [...document.querySelectorAll("p")].filter((_, at) => at % 2 === 0);
    for (let time = 0; time < 5; time++) for (const paragraph of changed) paragraph.append(".");
    await pass();
    expect(browser.read).toEqual(changed);
    expect(sent()).toHaveLength(2);
  });

  it("that leaves the text as it was is not sent, but painted where its nodes are new", async () => {
    await begin("<p>Kim</p><p>Pompeo</p>");
    find("p").replaceWith(Object.assign(document.createElement("p"), { textContent: "Kim" }));
    await settle();
    await pass();
    expect(sent()).toHaveLength(1);
    expect(browser.painted()).toEqual(["Kim", "Pompeo"]);
  });

  it("during the first reading is read after it", async () => {
    let answer: () => void = () => undefined;
    const begun = begin("<p>Kim</p>", async (request) => {
      await new Promise<void>((resolve) => (answer = resolve));
      return annotate(request);
    });
    await settle();
    find("p").append(" met Pompeo");
    await pass();
    answer();
    await begun;
    await pass();
    answer();
    await pass();
    expect(sent()).toEqual([["Kim"], ["Kim met Pompeo"]]);
    expect(browser.painted()).toEqual(["Kim", "Pompeo"]);
  });
});
