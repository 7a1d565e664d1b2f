/** The options page: how it is reached, the settings it shares with the popup, and the sources as they are packaged. */
import { expect, it } from "vitest";
import { type Tab, waitFor } from "../drivers/driver";
import { traces, waitForMarks } from "../page-tools";
import { type Group, pictureFile } from "../world";

/** Where the middle of the first element is that a selector finds. */
const middleOf = (tab: Tab, selector: string) =>
  waitFor(selector, () =>
    tab.evaluate((wanted) => {
      const found = document.querySelector(wanted);
      found?.scrollIntoView({ block: "center", behavior: "instant" });
      const box = found?.getBoundingClientRect();
      return box && { x: Math.round(box.left + box.width / 2), y: Math.round(box.top + box.height / 2) };
    }, selector),
  );

const sitesListed = (options: Tab): Promise<string[]> =>
  options.evaluate(() => [...document.querySelectorAll(".sites span")].map((site) => site.textContent ?? ""));

export const options: Group = [
  "The options page",
  (world) => {
    it("is opened from the popup, by click and by keyboard, in one tab", async () => {
      const popup = await world().openPopup(await world().open("target"));
      const shown = () =>
        popup.evaluate(async () => {
          const contexts = await chrome.runtime.getContexts({
            contextTypes: ["TAB" as chrome.runtime.ContextType],
          });
          return contexts
            .filter(({ documentUrl }) => documentUrl?.endsWith("/options.html"))
            .map(({ tabId }) => tabId);
        });
      expect(await shown()).toEqual([]);
      // The button closes the popup, which is a tab here and must stay to ask for the other.
      await popup.evaluate(() => Object.assign(window, { close: () => undefined }) && null);
      await popup.click(await middleOf(popup, "footer button"));
      const [first] = await waitFor("the options page", async () => {
        const tabs = await shown();
        return tabs.length > 0 ? tabs : null;
      });
      await popup.activate();
      await popup.evaluate(() => document.querySelector<HTMLElement>("footer button")?.focus());
      await popup.press("Enter");
      await waitFor("the same tab to be shown", () =>
        popup.evaluate(async (id) => (await chrome.tabs.get(id as number)).active, first),
      );
      expect(await shown()).toEqual([first]);
      await popup.evaluate((id) => chrome.tabs.remove(id as number), first);
    });

    it("shows every source by licence, with its address", async () => {
      const options = await world().openOptions();
      const { listed, packaged } = await options.evaluate(async () => ({
        listed: [...document.querySelectorAll(".source")].map((item) => ({
          title: item.querySelector(".title a")?.textContent ?? "",
          url: item.querySelector(".title a")?.getAttribute("href") ?? "",
          text: item.textContent ?? "",
        })),
        packaged: (await (await fetch("facts/sources.json")).json()) as Record<string, string>[],
      }));
      expect(packaged.length).toBeGreaterThan(10);
      expect(listed.map(({ url }) => url).sort()).toEqual(packaged.map(({ url }) => url).sort());
      for (const { title, text } of listed) {
        const source = packaged.filter((one) => one.title === title);
        expect(source.some(({ licence, attribution }) => text.includes(`${attribution} · ${licence}`))).toBe(
          true,
        );
      }
      const figures = await options.evaluate(() => document.querySelector(".figures")?.textContent ?? "");
      expect(figures).toContain(`sources${packaged.length}`);
      const notice = await options.evaluate(async () => (await fetch("NOTICE.txt")).text());
      for (const { title = "" } of packaged) expect(notice).toContain(title);
      for (const scheme of ["dark", "light"] as const) {
        await world().driver.setColorScheme(scheme);
        await options.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
        await options.screenshot(await pictureFile(`options-${world().driver.kind}-${scheme}`));
        await middleOf(options, ".group");
        await options.screenshot(await pictureFile(`options-sources-${world().driver.kind}-${scheme}`));
      }
    });

    it("switches everything off and on in an open tab, as the popup does", async () => {
      const tab = await world().open("article");
      const before = (await waitForMarks(tab)).length;
      const options = await world().openOptions();
      await options.click(await middleOf(options, "input[role=switch]"));
      await waitFor("everything to be taken away", async () => (await traces(tab)).painted === 0);
      await options.press(" ");
      await tab.activate();
      await waitForMarks(tab, (found) => found.length === before);
    });

    it("lists the sites that were switched off and takes them off the list, by pointer and by keyboard", async () => {
      const tab = await world().open("article");
      await waitForMarks(tab);
      const popup = await world().openPopup(tab);
      await popup.click(await middleOf(popup, "label.switch:nth-of-type(2)"));
      await waitFor("everything to be taken away", async () => (await traces(tab)).painted === 0);
      const options = await world().openOptions();
      const [site] = await sitesListed(options);
      expect(site).toBe("127.0.0.1");
      await options.evaluate(() => chrome.storage.local.set({ sitesOff: ["127.0.0.1", "news.example"] }));
      await waitFor("both sites", async () => (await sitesListed(options)).length === 2);
      for (const scheme of ["dark", "light"] as const) {
        await world().driver.setColorScheme(scheme);
        await options.screenshot(await pictureFile(`options-sites-${world().driver.kind}-${scheme}`));
      }
      await options.click(await middleOf(options, ".sites button"));
      await waitFor("one site to go", async () => (await sitesListed(options)).join() === "news.example");
      await tab.activate();
      await waitForMarks(tab);
      await options.activate();
      // The button that went handed the focus on to its successor.
      await options.press("Enter");
      await waitFor("the other to go", async () => (await sitesListed(options)).length === 0);
      expect(await options.evaluate(() => document.activeElement?.id)).toBe("sites-off");
    });
  },
];
