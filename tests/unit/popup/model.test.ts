import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { PopupModel, silence } from "../../../src/popup/model";
import type { PageState } from "../../../src/shared/messages";
import { READ_ANYWAY } from "../../../src/shared/running";
import { type FakeBrowser, fakeBrowser, READY } from "./browser";

let browser: FakeBrowser;
let model: PopupModel;

async function start(more: Partial<FakeBrowser> = {}, tab: number | null = null): Promise<void> {
  browser = fakeBrowser(more);
  model = new PopupModel(tab);
  await model.start();
}

beforeEach(() => vi.useFakeTimers());

afterEach(() => {
  model.stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("the page", () => {
  test("is the active tab's top frame, asked by its site's name without www", async () => {
    await start();
    expect(model.state).toMatchObject({ site: "bbc.com", page: READY, problem: null, mayRead: true });
    expect(browser.sent[0]).toEqual({ tab: 7, message: { type: "pageState" }, options: { frameId: 0 } });
  });

  test("is the tab that the address of the popup names", async () => {
    await start({}, 42);
    expect(browser.sent[0]?.tab).toBe(42);
  });

  test("is asked again while the popup is open, and no longer after", async () => {
    await start({ page: { ...READY, status: "reading", people: [] } });
    browser.page = READY;
    await vi.advanceTimersByTimeAsync(600);
    expect(model.state.page).toEqual(READY);
    model.stop();
    const asked = browser.sent.length;
    await vi.advanceTimersByTimeAsync(5000);
    expect(browser.sent).toHaveLength(asked);
  });

  test("is no article, and a frame of it is: that one is asked, and goes to its names", async () => {
    const noArticle: PageState = { status: "noArticle", date: null, people: [] };
    await start({ page: noArticle, frame: READY });
    expect(model.state.page).toEqual({ ...READY, isFramed: true });
    expect(await model.goTo("kim")).toBe(true);
    const message = { type: "goTo", person: "kim", nth: 0, to: "frames" };
    expect(browser.sent.at(-1)).toEqual({ tab: 7, message, options: {} });
    model.stop();
    await start({ page: noArticle });
    expect(model.state.page).toEqual(noArticle);
    model.stop();
    // An article's frames are not asked: what the popup shows is the article.
    await start({ page: { ...READY, people: [] }, frame: READY });
    expect(model.state.page).toEqual({ ...READY, people: [] });
  });

  test("does not answer: a page of the browser, or one that was open before", async () => {
    await start({ page: null, url: "chrome://settings" });
    expect(model.state).toMatchObject({ site: "", page: { status: "browserPage" } });
    model.stop();
    await start({ page: null });
    expect(model.state.page?.status).toBe("unreachable");
  });

  test("does not answer, but its script is there: it has met no article, or the site is off", async () => {
    await start({ page: null, isInPage: true });
    expect(model.state.page).toEqual({ status: "noArticle", date: null, people: [] });
    model.stop();
    await start({ page: null, isInPage: true, stored: { sitesOff: ["bbc.com"] } });
    expect(model.state.page?.status).toBe("off");
    model.stop();
    await start({ page: null, isInPage: true, frame: READY });
    expect(model.state.page).toEqual({ ...READY, isFramed: true });
  });

  test.each([
    ["https://example.org/", "unreachable"],
    ["file:///a.html", "unreachable"],
    ["about:blank", "browserPage"],
    ["", "browserPage"],
    ["https://chromewebstore.google.com/detail/x", "browserPage"],
    ["https://addons.mozilla.org/", "browserPage"],
    ["https://addons.mozilla.org.example/", "unreachable"],
  ])("silence of %s", (address, status) => {
    expect(silence(address)).toBe(status);
  });
});

describe("the switches", () => {
  test("act at once", async () => {
    await start();
    const saved = model.switchAll(false);
    expect(model.state.settings?.enabled).toBe(false);
    await saved;
    expect(browser.stored).toEqual({ enabled: false });
  });

  test("one site goes off and on again", async () => {
    await start({ stored: { sitesOff: ["a.org"] } });
    await model.switchSite(false);
    expect(browser.stored.sitesOff).toEqual(["a.org", "bbc.com"]);
    await model.switchSite(true);
    expect(browser.stored.sitesOff).toEqual(["a.org"]);
    expect(model.state.settings?.sitesOff).toEqual(["a.org"]);
  });

  test("go back where the change cannot be saved, with a sentence", async () => {
    await start({ canWrite: false });
    await model.switchAll(false);
    expect(model.state.settings?.enabled).toBe(true);
    expect(model.state.problem).toBe("The switch could not be saved: the disk is full");
  });

  test("have all pages of a site read: the one that is open at once", async () => {
    let read = 0;
    vi.stubGlobal(READ_ANYWAY, () => {
      read += 1;
    });
    await start();
    expect(await model.readPage()).toBe(true);
    await model.switchAlways(true);
    expect(read).toBe(2);
    expect(browser.stored.sitesAlways).toEqual(["bbc.com"]);
    await model.switchAlways(false);
    expect(read).toBe(2);
    expect(model.state.settings?.sitesAlways).toEqual([]);
    // Nobody is there to read it.
    vi.stubGlobal(READ_ANYWAY, undefined);
    expect(await model.readPage()).toBe(false);
  });

  test("follow a change made elsewhere", async () => {
    await start();
    await chrome.storage.local.set({ enabled: false });
    await vi.advanceTimersByTimeAsync(0);
    expect(model.state.settings?.enabled).toBe(false);
  });

  test("storage that cannot be read: the defaults, and a sentence", async () => {
    await start({ canRead: false });
    expect(model.state.settings).toEqual({ enabled: true, sitesOff: [], sitesAlways: [], mentions: "every" });
    expect(model.state.problem).toMatch(/could not be read/);
  });
});

test("goTo asks for the first mention", async () => {
  await start();
  expect(await model.goTo("kim")).toBe(true);
  expect(browser.sent.at(-1)?.message).toEqual({ type: "goTo", person: "kim", nth: 0 });
  browser.page = null;
  expect(await model.goTo("kim")).toBe(false);
});

test("a permission that is held back can be asked for", async () => {
  await start({ mayRead: false });
  expect(model.state.mayRead).toBe(false);
  await model.requestPermission();
  expect(model.state.mayRead).toBe(true);
});

test("what did not change is not drawn again", async () => {
  await start();
  const changed = vi.fn();
  model.onChange(changed);
  await model.askPage();
  expect(changed).not.toHaveBeenCalled();
});
