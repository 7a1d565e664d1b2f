/** The popup: who is on the page, and the two switches, which act at once in open tabs and outlive the browser. */
import { expect, it } from "vitest";
import { type Tab, waitFor } from "../drivers/driver";
import { colorIn, marks, middleOf, traces, waitForCard, waitForMarks, waitForNoCard } from "../page-tools";
import { type Group, pictureFile, whileNothingHappens } from "../world";

interface Listed {
  name: string;
  count: number;
}

/** The people as the popup lists them. */
const listed = (popup: Tab): Promise<Listed[]> =>
  waitFor("people in the popup", async () => {
    const people = await popup.evaluate(() =>
      [...document.querySelectorAll("li button")].map((button) => ({
        name: button.querySelector(".name")?.textContent ?? "",
        count: Number(button.querySelector(".count")?.textContent),
      })),
    );
    return people.length > 0 ? people : null;
  });

type Switch = "all" | "site";

const isOn = (popup: Tab, which: Switch): Promise<boolean> =>
  popup.evaluate(
    (index) => document.querySelectorAll<HTMLInputElement>("input[role=switch]")[index]?.checked ?? false,
    which === "all" ? 0 : 1,
  );

/** Clicks a switch as the reader does, with the pointer. */
async function flip(popup: Tab, which: Switch): Promise<void> {
  const before = await isOn(popup, which);
  const at = await popup.evaluate(
    (index) => {
      const box = document.querySelectorAll("label.switch")[index]?.getBoundingClientRect();
      return {
        x: Math.round((box?.left ?? 0) + 20),
        y: Math.round((box?.top ?? 0) + (box?.height ?? 0) / 2),
      };
    },
    which === "all" ? 0 : 1,
  );
  await popup.click(at);
  await waitFor("the switch to turn", async () => (await isOn(popup, which)) !== before);
}

const waitUntilNothingIsPainted = (tab: Tab) =>
  waitFor("everything to be taken away", async () => {
    const { hosts, painted } = await traces(tab);
    return hosts === 0 && painted === 0;
  });

/** A trace in the page that a reload would wipe out. */
const leaveTrace = (tab: Tab) => tab.evaluate(() => Object.assign(window, { notReloaded: true }) && null);
const hasTrace = (tab: Tab) => tab.evaluate(() => "notReloaded" in window);

export const popup: Group = [
  "The popup",
  (world) => {
    it("lists the people of the page with how often each is named", async () => {
      const tab = await world().open("article");
      const found = await waitForMarks(tab);
      const popup = await world().openPopup(tab);
      const people = await listed(popup);
      expect(people.map(({ name }) => name)).toEqual(
        expect.arrayContaining([
          "Kim Yong-chol",
          "Mike Pompeo",
          "Kim Jong-un",
          "Sergey Lavrov",
          "Moon Jae-in",
          "Sung Kim",
        ]),
      );
      expect(people.reduce((sum, { count }) => sum + count, 0)).toBe(found.length);
      expect(people.map(({ count }) => count)).toEqual(
        people.map(({ count }) => count).sort((a, b) => b - a),
      );
      for (const scheme of ["dark", "light"] as const) {
        const { driver } = world();
        await colorIn(scheme, driver, popup);
        await popup.screenshot(await pictureFile(`popup-${driver.kind}-${scheme}`));
      }
    });

    it("puts the number of people on the toolbar icon", async () => {
      const tab = await world().open("article");
      await waitForMarks(tab);
      const popup = await world().openPopup(tab);
      const people = await listed(popup);
      const badge = async () => {
        const id = await world().tabId(popup, tab);
        return popup.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), id);
      };
      await waitFor("the number", async () => (await badge()) === String(people.length));
      await flip(popup, "all");
      await waitFor("the number to go", async () => (await badge()) === "");
      await flip(popup, "all");
      await tab.activate();
      await waitFor("the number to come back", async () => (await badge()) === String(people.length));
    });

    it("leads to a person's first mention, by click and by Enter", async () => {
      const tab = await world().open("article");
      await waitForMarks(tab);
      for (const way of ["click", "Enter"] as const) {
        const popup = await world().openPopup(tab);
        await listed(popup);
        const at = await popup.evaluate(() => {
          const button = [...document.querySelectorAll("li button")].find((item) =>
            item.textContent?.includes("Sung Kim"),
          );
          (button as HTMLElement).focus();
          const box = (button as HTMLElement).getBoundingClientRect();
          return { x: Math.round(box.left + 30), y: Math.round(box.top + box.height / 2) };
        });
        if (way === "click") await popup.click(at);
        else await popup.press("Enter");
        await tab.activate();
        expect(await waitForCard(tab)).toMatch(/^Sung Kim/);
        const mark = (await marks(tab)).find(({ text }) => text === "Sung Kim")?.at;
        expect(mark?.y).toBeGreaterThan(0);
        expect(mark?.y).toBeLessThan(900);
        await tab.press("Escape");
        await waitForNoCard(tab);
        await tab.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
      }
    });

    it("switches everything off and on in an open tab, without a reload", async () => {
      const tab = await world().open("article");
      const before = (await waitForMarks(tab)).length;
      await leaveTrace(tab);
      const popup = await world().openPopup(tab);
      await listed(popup);
      await flip(popup, "all");
      await waitUntilNothingIsPainted(tab);
      await flip(popup, "all");
      await tab.activate();
      await waitForMarks(tab, (found) => found.length === before);
      expect(await hasTrace(tab)).toBe(true);
    });

    it("switches one site off in its open tabs, and no other", async () => {
      const here = await world().open("article");
      const there = await world().open("article", "localhost");
      await here.activate();
      await waitForMarks(here);
      await there.activate();
      const count = (await waitForMarks(there)).length;
      await leaveTrace(here);
      const popup = await world().openPopup(here);
      await listed(popup);
      await flip(popup, "site");
      await waitUntilNothingIsPainted(here);
      expect((await traces(there)).painted).toBe(count);
      await flip(popup, "site");
      await here.activate();
      await waitForMarks(here);
      expect(await hasTrace(here)).toBe(true);
    });

    it("says so on a page that is no article", async () => {
      const popup = await world().openPopup(await world().open("target"));
      const status = await waitFor("what the popup says", () =>
        popup.evaluate(() => document.querySelector(".status")?.textContent || null),
      );
      expect(status).toMatch(/does not look like an article/);
    });

    it("has a page read that is no article, now or always on its site", async () => {
      const tab = await world().open("notes");
      const popup = await world().openPopup(tab);
      const press = async (selector: string) => popup.click(await middleOf(popup, selector));
      await press(".anyway button");
      const names = (await listed(popup)).map(({ name }) => name);
      expect(names.sort()).toEqual(["Mike Pompeo", "Sergey Lavrov"]);
      await tab.activate();
      expect((await waitForMarks(tab)).map(({ text }) => text)).toEqual(["Sergei Lavrov", "Mike Pompeo"]);

      // Now means now: loaded again, the page is left alone, until all pages of the site are wanted.
      await tab.open(world().server.at("notes"));
      await whileNothingHappens(1000);
      expect((await traces(tab)).painted).toBe(0);
      await popup.activate();
      await press("label.switch:nth-of-type(3)");
      await tab.activate();
      await waitForMarks(tab);
      await tab.open(world().server.at("notes"));
      await waitForMarks(tab);
      await popup.activate();
      await press("label.switch:nth-of-type(3)");
      await tab.open(world().server.at("notes"));
      await tab.activate();
      await whileNothingHappens(1000);
      expect((await traces(tab)).painted).toBe(0);
    });

    it("keeps its switches over a restart of the browser", async () => {
      const tab = await world().open("article");
      await waitForMarks(tab);
      const popup = await world().openPopup(tab);
      await listed(popup);
      await flip(popup, "site");
      await flip(popup, "all");
      await waitUntilNothingIsPainted(tab);
      await waitFor("both switches to be saved", () =>
        popup.evaluate(async () => {
          const { enabled, sitesOff } = await chrome.storage.local.get<{
            enabled?: boolean;
            sitesOff?: string[];
          }>();
          return enabled === false && sitesOff?.length === 1;
        }),
      );

      await world().driver.restart();
      world().forgetTabs();
      const again = await world().open("article");
      await whileNothingHappens(1500);
      expect(await traces(again)).toEqual({ hosts: 0, painted: 0 });

      const popupAgain = await world().openPopup(again);
      await waitFor("the switch as it was left", async () => !(await isOn(popupAgain, "all")));
      await flip(popupAgain, "all");
      expect(await isOn(popupAgain, "site")).toBe(false);
      await again.activate();
      await whileNothingHappens(1000);
      expect(await traces(again)).toEqual({ hosts: 0, painted: 0 });

      await popupAgain.activate();
      await flip(popupAgain, "site");
      await again.activate();
      await waitForMarks(again);
    });
  },
];
