/** With the extension off: nothing painted, nothing observed, nothing said to the background. */
import { expect, it } from "vitest";
import { type Tab, waitFor } from "../drivers/driver";
import { traces, waitForMarks } from "../page-tools";
import { type Group, type World, whileNothingHappens } from "../world";

/** A page of the extension that counts what content scripts tell the background: such messages reach every page of the extension. */
async function startListening(page: Tab): Promise<void> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    chrome.runtime.onMessage.addListener(
      (message: { type?: string; people?: number | null }, sender: chrome.runtime.MessageSender) => {
        if (!sender.tab || sender.url?.includes("popup.html")) return;
        heard.push(message.people === null ? "found nobody" : String(message.type));
      },
    );
  });
}

const heardBy = (page: Tab): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));

/** The last that a page says when it is switched off: that it has nobody to show any more. */
const waitForFarewell = (listener: Tab): Promise<boolean> =>
  waitFor("the open page to show nobody any more", async () =>
    (await heardBy(listener)).includes("found nobody"),
  );

const save = (page: Tab, settings: { enabled?: boolean; sitesOff?: string[] }): Promise<void> =>
  page.evaluate((values) => chrome.storage.local.set(values), settings);

/** What would make an extension that still watches do something: the pointer over names, new text, scrolling, keys. */
async function stirThePage(tab: Tab): Promise<void> {
  for (const y of [100, 450]) {
    await tab.moveMouse({ x: 700, y });
    await tab.moveMouse({ x: 320, y: y + 60 });
  }
  await tab.evaluate(() => {
    for (let index = 0; index < 50; index++) {
      const paragraph = document.createElement("p");
      paragraph.textContent = `${index}: Mike Pompeo met Gen Kim Yong-chol in New York.`;
      document.querySelector("article")?.append(paragraph);
    }
    scrollBy({ top: 300, behavior: "instant" });
  });
  await tab.press("Escape");
}

/** The test can fail: the same stirring of a page that is on leaves traces and messages. Gives the milliseconds that it took. */
async function showThatItWouldShow(world: World, listener: Tab): Promise<number> {
  const tab = await world.open("article");
  await waitForMarks(tab);
  await heardBy(listener);
  await stirThePage(tab);
  const stirred = performance.now();
  await waitFor("the new text to be sent", async () => (await heardBy(listener)).includes("annotate"));
  expect((await traces(tab)).painted).toBeGreaterThan(0);
  return performance.now() - stirred;
}

export const off: Group = [
  "Switched off",
  (world) => {
    /** Longer than a page that is on takes to answer to being stirred: the first test has seen how long that is here. */
    let enough = 1500;

    it("everywhere, it paints nothing and observes nothing", async () => {
      const listener = await world().extensionPage();
      await startListening(listener);
      enough = 2 * (await showThatItWouldShow(world(), listener)) + 200;

      await save(listener, { enabled: false });
      await waitForFarewell(listener);
      const tab = await world().open("article");
      await stirThePage(tab);
      await whileNothingHappens(enough);
      expect(await traces(tab)).toEqual({ hosts: 0, painted: 0 });
      expect(await heardBy(listener)).toEqual([]);
      await save(listener, { enabled: true });
    });

    it("for the site, it paints nothing and observes nothing there", async () => {
      const listener = await world().extensionPage();
      await startListening(listener);
      await save(listener, { sitesOff: ["127.0.0.1"] });
      const tab = await world().open("article");
      await stirThePage(tab);
      await whileNothingHappens(enough);
      expect(await traces(tab)).toEqual({ hosts: 0, painted: 0 });
      expect(await heardBy(listener)).toEqual([]);
      await save(listener, { sitesOff: [] });
    });

    it("while a page is open, it leaves nothing behind there", async () => {
      const listener = await world().extensionPage();
      await startListening(listener);
      const tab = await world().open("article");
      await waitForMarks(tab);
      await save(listener, { enabled: false });
      await waitForFarewell(listener);
      await tab.activate();
      await stirThePage(tab);
      await whileNothingHappens(enough);
      expect(await traces(tab)).toEqual({ hosts: 0, painted: 0 });
      expect(await tab.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
      expect(await heardBy(listener)).toEqual([]);
      await save(listener, { enabled: true });
      // Or the tab would be closed while it is read anew.
      await waitForMarks(tab);
    });
  },
];
