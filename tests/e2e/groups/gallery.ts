/**
 * The gallery: pages in the manner of real ones. On every one of them the names are marked and nothing else changes: each is
 * looked at switched off, then on, with a card where there is one to open, then off again.
 */
import { afterAll, beforeAll, expect, it } from "vitest";
import type { GalleryPage } from "../../gallery/page";
import { GALLERY, type GalleryServer, startGallery } from "../../gallery/server";
import { type Tab, VIEWPORT, waitFor } from "../drivers/driver";
import {
  framesOf,
  hoverName,
  markedInFrames,
  markedTexts,
  notePage,
  tracesOf,
  waitForNames,
  whenDrawn,
} from "../gallery-tools";
import { middleOf, waitForNoCard } from "../page-tools";
import type { Group, World } from "../world";

const NOTHING = { hosts: 0, painted: 0, sheets: 0 };

export const gallery: Group = ["The gallery", ofGallery];

function ofGallery(world: () => World): void {
  let server: GalleryServer;
  let settings: Tab;
  let tab: Tab;
  beforeAll(async () => {
    server = await startGallery();
    const { driver } = world();
    settings = await driver.newTab(`${driver.extensionOrigin}/popup.html?tab=999999999`);
    tab = await driver.newTab();
  });
  afterAll(async () => {
    await tab.close();
    await settings.close();
    await server.close();
  });

  const turn = (enabled: boolean): Promise<void> =>
    settings.evaluate((value) => chrome.storage.local.set({ enabled: value }), enabled);

  /** Waits until what must be marked is, and sees that what must not be is not. */
  async function seeNames({ marked, unmarked, framed }: GalleryPage): Promise<void> {
    const names = () => waitForNames("the page's names", () => markedTexts(tab), marked);
    if (marked.length === 0 && !framed?.length) await world().whileNothingIsMarked();
    const found = await (marked.length === 0 ? names() : world().timed(names));
    if (framed) {
      const inFrames = waitForNames("the frames' names", () => markedInFrames(tab), framed);
      found.push(
        ...(await inFrames.catch(async (error: Error) => {
          throw new Error(`${error.message} The frames: ${await framesOf(settings, server.at(""))}.`);
        })),
      );
    }
    expect(found.filter((text) => unmarked.includes(text))).toEqual([]);
    if (marked.length === 0 && !framed) expect(found).toEqual([]);
  }

  it.each(GALLERY.map((page) => [page.manner, page] as const))("%s", async (_, page) => {
    await turn(false);
    // Looking for problems has opened a page of the browser's own; behind another page nothing is drawn.
    await tab.activate();
    await tab.open(server.at(page.name));
    // The page before may have had the full screen.
    await waitFor("the window to have its size", () =>
      tab.evaluate(({ width, height }) => innerWidth === width && innerHeight === height, VIEWPORT),
    );
    if (page.press) {
      const { button, until } = page.press;
      await tab.click(await middleOf(tab, button));
      await waitFor(until, () =>
        tab.evaluate((selector) => document.querySelector(selector) !== null, until),
      );
      await whenDrawn(tab);
    }
    await notePage(tab, true);
    server.takeRequests();

    await turn(true);
    await seeNames(page);
    expect(await notePage(tab, false)).toEqual({});
    if (page.hover) {
      await hoverName(tab, page.hover);
      // The card is in the reader's own language, whichever way the page runs.
      expect(await tab.inCard((root) => getComputedStyle(root.host).direction)).toBe("ltr");
      await tab.press("Escape");
      await waitForNoCard(tab);
      const { html, violations } = await notePage(tab, false);
      expect({ html, violations }).toEqual({});
    }
    if (page.after) {
      await tab.evaluate(() => (window as unknown as { act(): void }).act());
      await whenDrawn(tab);
      await notePage(tab, true);
      await waitForNames("the new names", () => markedTexts(tab), page.after, page.gone);
      expect(await notePage(tab, false)).toEqual({});
    }

    await turn(false);
    await waitFor("every trace to be gone", async () => {
      const traces = await tracesOf(tab);
      return JSON.stringify(traces) === JSON.stringify(NOTHING);
    });
    const { html } = await notePage(tab, false);
    expect({ html }).toEqual({});
    expect(server.takeRequests()).toEqual([]);
  });
}
