/** What every end-to-end test stands in: the built extension in each of the two browsers, the test server, the watching proxy. */
import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect } from "vitest";
import { setUpBrowsers } from "../../tools/setup/browsers.mjs";
import { type Driver, type Tab, waitFor } from "./drivers/driver";
import { launch } from "./launch";
import { startProxy, startServer, type TestServer, type WatchingProxy } from "./server";

const browsers = await setUpBrowsers(["chromium", "firefox"]);
const KINDS = ["chromium", "firefox"] as const;

export class World {
  #tabs: Tab[] = [];

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

/**
 * Declares the same tests for both browsers. After each, nothing may have gone wrong in any page or part of the extension, and
 * nobody outside this machine may have been asked for anything.
 * @param kinds for tests of which each browser has a file of its own
 */
export function inBothBrowsers(
  title: string,
  tests: (world: () => World) => void,
  kinds: readonly (typeof KINDS)[number][] = KINDS,
): void {
  describe.each(kinds)(`${title} in %s`, (kind) => {
    let world: World | null = null;
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
    tests(() => {
      if (!world) throw new Error("The browser has not been started.");
      return world;
    });
  });
}

/** Lets time pass, where a test shows that something does not happen. */
export const whileNothingHappens = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
