/** The options page: how it is reached, the settings it shares with the popup, and the sources as they are packaged. */
import { expect, it } from "vitest";
import { type Tab, waitFor } from "../drivers/driver";
import { colorIn, middleOf, traces, waitForMarks } from "../page-tools";
import { type Group, pictureFile } from "../world";

/** The sites of one of the two lists. */
const sitesListed = (options: Tab, list: "sites-off" | "sites-always"): Promise<string[]> =>
  options.evaluate(
    (id) =>
      [...document.querySelectorAll(`[aria-labelledby=${id}] span`)].map((site) => site.textContent ?? ""),
    list,
  );

/** Presses Enter on the button that was handed the focus. */
async function pressNextButton(options: Tab): Promise<void> {
  await options.activate();
  await waitFor("the focus to be on a button", () =>
    options.evaluate(() => document.activeElement?.localName === "button"),
  );
  await options.press("Enter");
}

export const options: Group = [
  "The options page",
  (world) => {
    const picture = async (options: Tab, scheme: "light" | "dark", name: string) => {
      const { driver } = world();
      await colorIn(scheme, driver, options);
      await options.screenshot(await pictureFile(`${name}-${driver.kind}-${scheme}`));
    };

    it("is opened from the popup, by click and by keyboard, in one tab", async () => {
      const popup = await world().openPopup(await world().open("target"));
      // The last that comes in such a popup; it moves what is below it.
      await middleOf(popup, ".anyway button");
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
        await options.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
        await picture(options, scheme, "options");
        await middleOf(options, ".group");
        await picture(options, scheme, "options-sources");
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
      expect(await sitesListed(options, "sites-off")).toEqual(["127.0.0.1"]);
      await options.evaluate(() =>
        chrome.storage.local.set({ sitesOff: ["127.0.0.1", "news.example"], sitesAlways: ["blog.example"] }),
      );
      await waitFor("both sites", async () => (await sitesListed(options, "sites-off")).length === 2);
      for (const scheme of ["dark", "light"] as const) await picture(options, scheme, "options-sites");
      await options.click(await middleOf(options, ".sites button"));
      await waitFor(
        "one site to go",
        async () => (await sitesListed(options, "sites-off")).join() === "news.example",
      );
      await tab.activate();
      await waitForMarks(tab);
      await pressNextButton(options);
      await waitFor("the other to go", async () => (await sitesListed(options, "sites-off")).length === 0);
      expect(await options.evaluate(() => document.activeElement?.id)).toBe("sites-off");
      expect(await sitesListed(options, "sites-always")).toEqual(["blog.example"]);
    });

    it("lists the sites all of whose pages are read and takes them off the list, by pointer and by keyboard", async () => {
      const popup = await world().openPopup(await world().open("notes"));
      const always = "label.switch:nth-of-type(3)";
      const isAlways = () =>
        popup.evaluate(
          (label) => document.querySelector<HTMLInputElement>(`${label} input`)?.checked,
          always,
        );
      await popup.evaluate(() => chrome.storage.local.clear());
      await popup.click(await middleOf(popup, always));
      await waitFor("the switch to turn", isAlways);
      const options = await world().openOptions();
      await waitFor(
        "the site",
        async () => (await sitesListed(options, "sites-always")).join() === "127.0.0.1",
      );
      await options.evaluate(() => chrome.storage.local.set({ sitesAlways: ["127.0.0.1", "blog.example"] }));
      await waitFor("both sites", async () => (await sitesListed(options, "sites-always")).length === 2);
      await options.click(await middleOf(options, "[aria-labelledby=sites-always] button"));
      await waitFor(
        "one site to go",
        async () => (await sitesListed(options, "sites-always")).join() === "blog.example",
      );
      await waitFor("the popup's switch to follow", async () => (await isAlways()) === false);
      await pressNextButton(options);
      await waitFor("the other to go", async () => (await sitesListed(options, "sites-always")).length === 0);
      expect(await options.evaluate(() => document.activeElement?.id)).toBe("sites-always");
    });
  },
];
