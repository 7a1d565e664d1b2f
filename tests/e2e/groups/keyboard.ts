/** The reader's way with the keyboard alone, by the extension's commands and the page's own keys. */
import { expect, it } from "vitest";
import { type Tab, waitFor } from "../drivers/driver";
import { cardText, currentMark, hover, waitForCard, waitForMarks, waitForNoCard } from "../page-tools";
import type { Group, World } from "../world";

/** Goes from name to name until the current one is the wanted one. */
async function goTo({ driver }: World, tab: Tab, wanted: string): Promise<void> {
  for (let step = 0; step < 30; step++) {
    const before = await currentMark(tab);
    if (before?.text === wanted) return;
    await driver.command("next-name");
    await waitFor("the next name", async () => (await currentMark(tab))?.place !== before?.place);
  }
  throw new Error(`Thirty steps led past everything but "${wanted}".`);
}

export const keyboard: Group = [
  "The keyboard",
  (world) => {
    it("goes from name to name, opens the card, closes it and gives the focus back", async () => {
      const tab = await world().open("article");
      await waitForMarks(tab);
      await tab.evaluate(() =>
        document.querySelector<HTMLElement>("article a")?.focus({ preventScroll: true }),
      );
      await goTo(world(), tab, "Gen Kim");
      expect(await tab.evaluate(() => document.activeElement?.localName)).toBe("a");

      await world().driver.command("open-card");
      const text = await waitForCard(tab);
      expect(text).toMatch(/^Kim Yong-chol/);
      expect(text).toContain("Director of the United Front Department");
      await waitFor("the focus to be in the card", () =>
        tab.evaluate(() => document.activeElement?.localName === "sidelight-card"),
      );

      await tab.press("Escape");
      await waitForNoCard(tab);
      await waitFor("the focus to be back where it was", () =>
        tab.evaluate(() => document.activeElement === document.querySelector("article a")),
      );
    });

    it("goes back as well as forth", async () => {
      const tab = await world().open("article");
      await waitForMarks(tab);
      await goTo(world(), tab, "Gen Kim");
      const { driver } = world();
      await driver.command("next-name");
      await waitFor("the next name", async () => (await currentMark(tab))?.text !== "Gen Kim");
      await driver.command("previous-name");
      await waitFor("the name before", async () => (await currentMark(tab))?.text === "Gen Kim");
    });

    it("holds the focus in the card while it is open, and Tab goes round in it", async () => {
      const tab = await world().open("article");
      await waitForMarks(tab);
      await goTo(world(), tab, "Gen Kim");
      await world().driver.command("open-card");
      await waitForCard(tab);
      const focused = () => tab.inCard((root) => root.activeElement?.outerHTML ?? "");
      await waitFor("the focus to be in the card", focused);
      const seen = new Set<string>();
      for (let step = 0; step < 60; step++) {
        const now = await focused();
        if (!now) throw new Error("Tab led out of the open card.");
        if (seen.has(now) && seen.size > 2) break;
        seen.add(now);
        await tab.press("Tab");
      }
      expect(seen.size).toBeGreaterThan(2);
      expect(await cardText(tab)).not.toBeNull();
    });

    it("closes a card that the pointer opened, and leaves the focus alone", async () => {
      const tab = await world().open("article");
      await waitForMarks(tab);
      await tab.evaluate(() =>
        document.querySelector<HTMLElement>("article a")?.focus({ preventScroll: true }),
      );
      await hover(tab, "Gen Kim");
      await tab.press("Escape");
      await waitForNoCard(tab);
      expect(await tab.evaluate(() => document.activeElement === document.querySelector("article a"))).toBe(
        true,
      );
    });
  },
];
