// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Session } from "../../../src/content/session";
import { type FakeBrowser, fakeBrowser, settle } from "./browser";

const ARTICLE = `<article><h1>Talks</h1>${`<p>${"Mr Pompeo spoke to reporters. ".repeat(10)}</p>`.repeat(3)}</article>`;

let browser: FakeBrowser;
let session: Session;

/** Starts a session in a frame of a page of news.example. */
async function begin(width: number, height: number, settings = {}): Promise<void> {
  document.body.innerHTML = ARTICLE;
  browser = fakeBrowser({ pageSite: () => "news.example" });
  vi.stubGlobal("top", {});
  Object.assign(window, { innerWidth: width, innerHeight: height });
  await browser.save(settings);
  session = new Session(() => browser.onMessage.addListener(() => session.settingsChanged()));
  void session.start();
  await settle();
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  session.destroy();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("in a frame", () => {
  it("an article is read, once it is known that the page's site is on", async () => {
    await begin(640, 420);
    expect(browser.asked.map(({ type }) => type).slice(0, 2)).toEqual(["pageSite", "loadReader"]);
    expect(session.hasArticle).toBe(true);
  });

  it.each([
    [300, 250],
    [300, 600],
    [970, 250],
    [728, 90],
    [0, 0],
  ])("of the size of an advertisement (%i × %i) nothing is asked", async (width, height) => {
    await begin(width, height);
    expect(browser.asked).toEqual([]);
  });

  it("in a window that is closed already nothing is asked, of the window neither", async () => {
    const width = vi.fn(() => 640);
    vi.stubGlobal("closed", true);
    Object.defineProperty(window, "innerWidth", { configurable: true, get: width });
    document.body.innerHTML = ARTICLE;
    browser = fakeBrowser({ pageSite: () => "news.example" });
    vi.stubGlobal("top", null);
    session = new Session(() => {});
    await session.start();
    Object.defineProperty(window, "innerWidth", { configurable: true, writable: true, value: 640 });
    expect(width).not.toHaveBeenCalled();
    expect(browser.asked).toEqual([]);
  });

  it("that grows, the article is read when it is large enough", async () => {
    await begin(640, 150);
    Object.assign(window, { innerHeight: 900 });
    window.dispatchEvent(new Event("resize"));
    await settle();
    expect(browser.askedFor("loadReader")).toHaveLength(1);
  });

  it("of a site that is switched off nothing is read, whatever site the frame is from", async () => {
    await begin(640, 420, { sitesOff: ["news.example"] });
    expect(session.hasArticle).toBe(false);
    expect(browser.askedFor("loadReader")).toEqual([]);
    await browser.save({ sitesOff: [] });
    expect(session.hasArticle).toBe(true);
    await browser.save({ sitesOff: ["news.example"] });
    expect(session.hasArticle).toBe(false);
  });
});
