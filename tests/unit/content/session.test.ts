// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  type CreateReader,
  READER_GLOBAL,
  type Reader,
  type ReaderOptions,
} from "../../../src/content/reader-api";
import { Session } from "../../../src/content/session";
import { LATE_MS, NAVIGATION_MS } from "../../../src/content/timing";
import type { PageState } from "../../../src/shared/messages";
import { type FakeBrowser, fakeBrowser, settle } from "./browser";

const world = globalThis as Record<string, unknown>;
const ARTICLE = `<article><h1>Talks</h1>${`<p>${"Mr Pompeo spoke to reporters. ".repeat(10)}</p>`.repeat(3)}
  <time datetime="2018-05-31">31 May</time></article>`;
const READY: PageState = {
  status: "ready",
  date: "2018-05-31",
  people: [{ id: "p", name: "P", count: 2, role: null, country: null }],
};

interface FakeReader extends Reader {
  options: ReaderOptions;
}
let readers: FakeReader[] = [];
const createReader: CreateReader = (options) => {
  const reader = {
    options,
    state: READY,
    goTo: vi.fn(async () => true),
    command: vi.fn(async () => true),
    destroy: vi.fn(),
  };
  readers.push(reader);
  return reader;
};

let browser: FakeBrowser;
let session: Session | null = null;

/** Starts a session on a page; reader.js comes when it is asked for. */
async function begin(body: string, settings = {}, loadReader: () => unknown = load): Promise<Session> {
  document.body.innerHTML = body;
  browser = fakeBrowser({ loadReader });
  await browser.save(settings);
  const begun = new Session(() => {
    // What index.ts does with this message.
    browser.onMessage.addListener(() => begun.settingsChanged());
  });
  session = begun;
  await begun.start();
  await settle();
  return begun;
}
function load(): void {
  world[READER_GLOBAL] = createReader;
}

beforeEach(() => {
  readers = [];
  vi.useFakeTimers();
});
afterEach(() => {
  session?.destroy();
  session = null;
  delete world[READER_GLOBAL];
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("an article", () => {
  it("loads the reader once; what is asked goes to the reader", async () => {
    const begun = await begin(ARTICLE);
    expect(browser.askedFor("loadReader")).toHaveLength(1);
    expect(readers).toHaveLength(1);
    expect(begun.answer({ type: "pageState" })).toBe(READY);
    await begun.answer({ type: "goTo", person: "p", nth: 1 });
    expect(readers[0]?.goTo).toHaveBeenCalledWith("p", 1);
    await begun.answer({ type: "command", name: "next-name" });
    expect(readers[0]?.command).toHaveBeenCalledWith("next-name");
    readers[0]?.options.found();
    expect(browser.askedFor("found")).toEqual([{ type: "found", people: 1 }]);
  });

  it("that was left before it was read is read anew when the reader goes back to it", async () => {
    await begin(ARTICLE);
    const [first] = readers;
    const back = () => dispatchEvent(Object.assign(new Event("pageshow"), { persisted: true }));
    back();
    await settle();
    expect(readers).toHaveLength(1);
    Object.assign(first ?? {}, { state: { ...READY, status: "reading" } });
    back();
    await settle();
    expect(readers).toHaveLength(2);
    expect(first?.destroy).toHaveBeenCalledOnce();
  });

  it("is left alone where its window was closed while the settings were on their way", async () => {
    vi.stubGlobal("closed", true);
    await begin(ARTICLE);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(browser.askedFor("loadReader")).toEqual([]);
    expect(readers).toEqual([]);
  });

  it("is what the reader says it is, at its address and where the site is on", async () => {
    const begun = await begin("<p>Mr Pompeo spoke.</p>");
    expect(readers).toEqual([]);
    begun.readAnyway();
    await settle();
    expect(readers).toHaveLength(1);
    begun.readAnyway();
    await settle();
    expect(readers).toHaveLength(1);
    await browser.save({ enabled: false });
    await settle();
    expect(begun.answer({ type: "pageState" })).toMatchObject({ status: "off" });
  });

  it("is being read while the reader is on its way, and ends with a switch that comes then", async () => {
    let come: () => void = () => undefined;
    const begun = await begin(ARTICLE, {}, () => new Promise<void>((resolve) => (come = resolve)));
    expect(begun.answer({ type: "pageState" })).toEqual({
      status: "reading",
      date: null,
      people: [],
    });
    expect(await begun.answer({ type: "command", name: "next-name" })).toBe(false);
    await browser.save({ enabled: false });
    load();
    come();
    await settle();
    expect(readers).toEqual([]);
    expect(await begun.answer({ type: "pageState" })).toMatchObject({ status: "off" });
  });

  it("is tried twice, then has failed", async () => {
    const once = vi.fn(() => new Error("no"));
    const begun = await begin(ARTICLE, {}, once);
    expect(once).toHaveBeenCalledTimes(2);
    expect(begun.answer({ type: "pageState" })).toMatchObject({ status: "failed", date: null });
    begun.destroy();
    const second = await begin(
      ARTICLE,
      {},
      vi.fn(load).mockReturnValueOnce(new Error("installing") as never),
    );
    expect(second.answer({ type: "pageState" })).toBe(READY);
  });

  it("that another page has taken the place of is begun anew, once more when its date comes late", async () => {
    await begin(`${ARTICLE}<script></script>`);
    history.pushState(null, "", "/another");
    window.dispatchEvent(new Event("popstate"));
    await vi.advanceTimersByTimeAsync(NAVIGATION_MS[1]);
    expect(readers).toHaveLength(2);
    document.querySelector("time")?.setAttribute("datetime", "2018-06-12");
    await vi.advanceTimersByTimeAsync(NAVIGATION_MS[3]);
    expect(readers).toHaveLength(3);
  });

  it("that arrives late is found; a page on which nothing comes or goes is not looked at again", async () => {
    await begin("<p>Loading</p><script></script>");
    const looks = vi.spyOn(document, "querySelectorAll");
    await vi.advanceTimersByTimeAsync(LATE_MS[0]);
    expect(looks).not.toHaveBeenCalled();
    document.body.innerHTML = ARTICLE;
    await vi.advanceTimersByTimeAsync(LATE_MS[1]);
    expect(readers).toHaveLength(1);
  });
});

describe("a page that is no article", () => {
  it("loads nothing and says nothing to the background", async () => {
    const begun = await begin("<h1>Shop</h1><p>Shoes</p>");
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await begun.answer({ type: "pageState" })).toEqual({
      status: "noArticle",
      date: null,
      people: [],
    });
    expect(await begun.answer({ type: "goTo", person: "p", nth: 0 })).toBe(false);
    expect(browser.asked).toEqual([]);
    expect(browser.onMessage.listeners.size).toBe(0);
  });

  it("is not looked at again where no script could make it another", async () => {
    await begin("<h1>Shop</h1><p>Shoes</p>");
    document.body.innerHTML = ARTICLE;
    await vi.advanceTimersByTimeAsync(LATE_MS[1]);
    expect(readers).toEqual([]);
  });
});

describe("the settings", () => {
  it.each([{ enabled: false }, { sitesOff: ["localhost"] }])("keep everything away: %o", async (settings) => {
    const begun = await begin(ARTICLE, settings);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(browser.asked).toEqual([]);
    expect(await begun.answer({ type: "pageState" })).toEqual({ status: "off", date: null, people: [] });
  });

  it("switch off and on again while the page is open", async () => {
    const begun = await begin(ARTICLE);
    await browser.save({ enabled: false });
    expect(readers[0]?.destroy).toHaveBeenCalledOnce();
    expect(await begun.answer({ type: "pageState" })).toMatchObject({ status: "off" });
    expect(browser.askedFor("found").at(-1)).toEqual({ type: "found", people: null });
    await browser.save({ enabled: true });
    expect(readers).toHaveLength(2);
    // The script is there already.
    expect(browser.askedFor("loadReader")).toHaveLength(1);
    await browser.save({ sitesOff: ["other.example"] });
    expect(readers[1]?.destroy).not.toHaveBeenCalled();
  });

  it("are not listened to once the extension is gone", async () => {
    await begin(ARTICLE);
    browser.runtime.id = undefined;
    readers[0]?.options.gone();
    expect(readers[0]?.destroy).toHaveBeenCalledOnce();
    await browser.save({ enabled: true });
    expect(readers).toHaveLength(1);
  });
});
