/** What every end-to-end test stands in: the built extension in each of the two browsers, the test server, the watching proxy. */
import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect } from "vitest";
import { setUpBrowsers } from "../../tools/setup/browsers.mjs";
import { type Driver, type Tab, waitFor } from "./drivers/driver";
import { launch } from "./launch";
import { startProxy, startServer, type TestServer, type WatchingProxy } from "./server";

const browsers = await setUpBrowsers(["chromium", "firefox"]);

export class World {
  #tabs: Tab[] = [];
  /** Milliseconds that the last page took to be marked. */
  #lately = 0;

  constructor(
    readonly driver: Driver,
    readonly server: TestServer,
    readonly proxy: WatchingProxy,
  ) {}

  /** Opens one of the test pages in a tab, which is closed after the test. */
  async open(page: string, host?: string): Promise<Tab> {
    return this.openAddress(this.server.at(page, host));
  }

  async openAddress(url: string): Promise<Tab> {
    const tab = await this.driver.newTab();
    this.#tabs.push(tab);
    await tab.open(url);
    return tab;
  }

  /**
   * Opens the popup in a tab of its own, speaking of another tab: the real popup closes as soon as anything else is looked at, and
   * no driver can open it. `?tab=` is the popup's own parameter.
   */
  async openPopup(about: Tab): Promise<Tab> {
    const popup = await this.extensionPage();
    const id = await this.tabId(popup, about);
    await popup.open(`${this.driver.extensionOrigin}/popup.html?tab=${id}`);
    await waitFor("the popup to be drawn", () =>
      popup.evaluate(() => document.querySelectorAll("input[role=switch]").length > 0),
    );
    return popup;
  }

  /** Opens the options page in a tab, as the browser's list of extensions does. */
  async openOptions(): Promise<Tab> {
    const options = await this.openAddress(`${this.driver.extensionOrigin}/options.html`);
    await waitFor("the options page to be drawn", () =>
      options.evaluate(
        () =>
          document.querySelector("input[role=switch]") !== null && document.querySelector(".source") !== null,
      ),
    );
    return options;
  }

  /** A page of the extension that is about no tab: for reading what only the extension's own pages can. */
  extensionPage(): Promise<Tab> {
    return this.openAddress(`${this.driver.extensionOrigin}/popup.html?tab=999999999`);
  }

  /** The browser's number of a tab; its address must be the only one of its kind. */
  async tabId(extensionPage: Tab, about: Tab): Promise<number> {
    const url = await about.evaluate(() => location.href);
    return waitFor("the tab's number", () =>
      extensionPage.evaluate(
        async (wanted) => (await chrome.tabs.query({})).find((tab) => tab.url === wanted)?.id ?? null,
        url,
      ),
    );
  }

  /** Closes the tabs of a test; one that closed itself is passed over. */
  async closeTabs(): Promise<void> {
    for (const tab of this.#tabs.splice(0)) await tab.close().catch(() => {});
  }

  /** Settings and colours as they are in a new browser. */
  async makeNew(): Promise<void> {
    const page = await this.extensionPage();
    await page.evaluate(() => chrome.storage.local.clear());
    await this.driver.setColorScheme("light");
    await this.closeTabs();
    this.server.takeRequests();
  }

  /** Waits for marks, and remembers how long that took on this machine, as busy as it is. */
  async timed<T>(forMarks: () => Promise<T>): Promise<T> {
    const start = performance.now();
    const found = await forMarks();
    this.#lately = performance.now() - start;
    return found;
  }

  /** Lets time pass where a test shows that nothing is marked: twice what the last page took that was. */
  whileNothingIsMarked(): Promise<void> {
    return whileNothingHappens(Math.min(Math.max(LONG_ENOUGH_MS, 2 * this.#lately), AT_MOST_MS));
  }

  /** Tabs opened so far are gone: the browser has been restarted. */
  forgetTabs(): void {
    this.#tabs = [];
  }
}

/** Where pictures go, for a person to look at. */
export async function pictureFile(name: string): Promise<string> {
  const folder = resolve("dist/screenshots");
  await mkdir(folder, { recursive: true });
  return join(folder, `${name}.png`);
}

/** Tests that belong together: what they are of, and the function that declares them. */
export type Group = readonly [title: string, tests: (world: () => World) => void];

/**
 * Declares groups of tests for one browser, which is started once: that takes longer than most tests. Every group finds it with
 * the settings and colours of a new one. After each test, nothing may have gone wrong in any page or part of the extension, and
 * nobody outside this machine may have been asked for anything.
 */
export function inBrowser(kind: "chromium" | "firefox", groups: readonly Group[]): void {
  describe(`In ${kind}`, () => {
    let world: World | null = null;
    const started = (): World => {
      if (!world) throw new Error("The browser has not been started.");
      return world;
    };
    beforeAll(async () => {
      const [server, proxy] = await Promise.all([startServer(), startProxy()]);
      const extension = resolve("dist", kind === "firefox" ? "firefox" : "chrome");
      const driver = await launch(browsers[kind], { extension, proxyPort: proxy.port });
      world = new World(driver, server, proxy);
    });
    afterEach(async () => {
      const problems = (await world?.driver.takeProblems()) ?? [];
      await world?.closeTabs();
      expect(problems).toEqual([]);
      expect(world?.proxy.takeHosts()).toEqual([]);
    });
    afterAll(async () => {
      await world?.driver.close();
      await Promise.all([world?.server.close(), world?.proxy.close()]);
    });
    for (const [title, tests] of groups) {
      describe(title, () => {
        beforeAll(() => started().makeNew());
        tests(started);
      });
    }
  });
}

/** Longer than it takes a machine with nothing else to do to read and mark a page. */
export const LONG_ENOUGH_MS = 500;
/** The longest wait, after a page that was long in coming. */
const AT_MOST_MS = 3000;

/** Lets time pass, where a test shows that something does not happen. */
export const whileNothingHappens = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
