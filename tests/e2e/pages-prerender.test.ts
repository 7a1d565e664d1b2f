/** A page that Chromium prepares for a reader who may come: nothing is done there until that reader does. */
import { resolve } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { setUpBrowsers } from "../../tools/setup/browsers.mjs";
import { type GalleryPage, news, p, SAID } from "../gallery/page";
import { type GalleryServer, startGallery } from "../gallery/server";
import { BareChromium } from "./drivers/bare-chromium";
import { waitFor } from "./drivers/driver";
import { LONG_ENOUGH_MS, whileNothingHappens } from "./world";

const RULES = `{"prerender":[{"source":"list","urls":["/ahead/next"],"eagerness":"immediate"}]}`;
/** The next page tells the server when it is prepared and when it is shown. */
const TELL = `<script>if (document.prerendering) {
  fetch("/ahead/prepared");
  document.addEventListener("prerenderingchange", () => fetch("/ahead/shown"));
}</script>`;

const AHEAD: GalleryPage = {
  name: "ahead",
  manner: "a page that has the next one prepared",
  marked: [],
  unmarked: [],
  body: news(
    { title: "This room", head: `<script type="speculationrules">${RULES}</script>` },
    p(`<a href="/ahead/next">${SAID.macron}</a>`),
  ),
  parts: { next: { body: news({ title: "The next room", head: TELL }, p(SAID.putin)) } },
};

let gallery: GalleryServer;
let chromium: BareChromium;
beforeAll(async () => {
  gallery = await startGallery([AHEAD]);
  const { path } = (await setUpBrowsers(["chromium"])).chromium;
  chromium = await BareChromium.launch(path, resolve("dist/chrome"));
});
afterAll(async () => {
  await chromium?.close();
  await gallery?.close();
});

/** The paths of the pages that have said something to the background. */
const heard = (): Promise<string[]> =>
  chromium.inBackground(() => [...new Set((globalThis as unknown as { heard: string[] }).heard)]);

/** How much is marked in the tab. */
const painted = (tab: number): Promise<number> =>
  chromium.inBackground(async (tabId) => {
    const [{ result } = {}] = await chrome.scripting.executeScript({
      target: { tabId },
      func: () => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0),
    });
    return result ?? 0;
  }, tab);

it("asks nothing before it is shown, and is marked then", async () => {
  const asked: string[] = [];
  const requested = async (path: string): Promise<boolean> => {
    asked.push(...gallery.takeRequests());
    return asked.includes(path);
  };
  const tab = await chromium.inBackground(async (url) => {
    const pages: string[] = [];
    Object.assign(globalThis, { heard: pages });
    chrome.runtime.onMessage.addListener((_, { url: from = "" }) => {
      pages.push(new URL(from).pathname);
      return false;
    });
    return (await chrome.tabs.create({ url })).id ?? 0;
  }, gallery.at("ahead"));
  await waitFor("the next page to be prepared", () => requested("/ahead/prepared"));
  await waitFor("this page's marks", async () => (await painted(tab)) > 0);
  await whileNothingHappens(LONG_ENOUGH_MS);
  expect(await heard()).toEqual(["/ahead"]);
  await chromium.inBackground(async (tabId) => {
    await chrome.scripting.executeScript({
      target: { tabId },
      // Not before this has been answered: the page that answers is left.
      func: () => void setTimeout(() => document.querySelector("a")?.click()),
    });
  }, tab);
  await waitFor("the next page to be shown", () => requested("/ahead/shown"));
  await waitFor("the next page's marks", async () => (await painted(tab)) > 0);
  expect(await heard()).toEqual(["/ahead", "/ahead/next"]);
});
