/** The reader's way with the pointer: rest on a name, read the card, go on. */
import { expect, it } from "vitest";
import { waitFor } from "../drivers/driver";
import {
  bringIntoView,
  cardText,
  colorIn,
  currentMark,
  hover,
  marks,
  pageAsItIs,
  pageAsSent,
  traces,
  waitForMarks,
  waitForNoCard,
  waitForStillCard,
} from "../page-tools";
import { type Group, pictureFile, whileNothingHappens } from "../world";

export const card: Group = [
  "The card",
  (world) => {
    it("says who “Gen Kim” was on the day of the article, and why it is this Kim", async () => {
      const tab = await world().open("article");
      const text = await hover(tab, "Gen Kim");
      expect(text).toContain("Kim Yong-chol");
      expect(text).toContain("김영철");
      expect(text).toMatch(/31 May 2018/);
      expect(text).toContain("Vice Chairman of the Central Committee");
      expect(text).toContain("Director of the United Front Department");
      expect(text).toMatch(/Met Mike Pompeo.* in New York/);
      expect(text).toMatch(/What happened next/i);
      expect(text).toMatch(/Why this person\?.*“Gen Kim”.*Gen Kim Yong-chol/s);
      expect((await currentMark(tab))?.text).toBe("Gen Kim");
      // What the reader's browser asked for: the page, and nothing by the extension.
      expect(world().server.takeRequests()).toEqual(["/article"]);
    });

    it("tells one Kim from another", async () => {
      const tab = await world().open("article");
      expect(await hover(tab, "Mr Kim")).toMatch(/^Kim Jong-un/);
      expect(await hover(tab, "Sung Kim")).toMatch(/^Sung Kim/);
      expect(await hover(tab, "Gen Kim")).toMatch(/^Kim Yong-chol/);
    });

    it("closes when the pointer leaves, and stays while the pointer is in it", async () => {
      const tab = await world().open("article");
      await hover(tab, "Gen Kim");
      await waitForStillCard(tab);
      const box = await tab.inCard((root) => {
        const heading = root.querySelector("h2,h1,[role=heading]") ?? root.querySelector(":popover-open *");
        const { left, top, width, height } = (heading as Element).getBoundingClientRect();
        return { x: Math.round(left + width / 3), y: Math.round(top + height / 2) };
      });
      if (!box) throw new Error("The card has no heading.");
      await tab.moveMouse(box);
      // Longer than the card stays after the pointer has gone.
      await whileNothingHappens(800);
      expect(await cardText(tab)).toContain("Kim Yong-chol");
      await tab.moveMouse({ x: 8, y: 880 });
      await waitForNoCard(tab);
    });

    it("leaves the page's own nodes as they were", async () => {
      const tab = await world().open("article");
      await hover(tab, "Gen Kim");
      await tab.press("Escape");
      await waitForNoCard(tab);
      const [is, sent] = [await pageAsItIs(tab), await pageAsSent(tab)];
      expect(is.hosts).toBe(1);
      expect(is.texts).toBe(sent.texts);
      expect(is.html).toBe(sent.html);
    });

    it("does not open while the reader selects text", async () => {
      const tab = await world().open("article");
      const name = await bringIntoView(tab, "Gen Kim");
      await tab.drag({ x: name.x + 120, y: name.y }, name, async () => {
        await whileNothingHappens(700);
        expect(await cardText(tab)).toBeNull();
      });
      expect(await tab.evaluate(() => getSelection()?.toString() ?? "")).toContain("due in");
    });

    it("leaves a link around a name working", async () => {
      const tab = await world().open("zones");
      const text = await hover(tab, "Mike Pompeo", 1);
      expect(text).toContain("Mike Pompeo");
      const inLink = (await marks(tab)).filter((mark) => mark.text === "Mike Pompeo").at(-1)?.at;
      if (!inLink) throw new Error("The name in the link is not marked.");
      await tab.click(inLink);
      await waitFor("the link's page", () => tab.evaluate(() => location.pathname === "/target"));
    });

    it("marks nothing in navigation, comments, fields, code and what is being edited", async () => {
      const tab = await world().open("zones");
      await waitForMarks(tab);
      const places = await tab.evaluate(() =>
        [...CSS.highlights.values()].flatMap((highlight) =>
          [...highlight].map(({ startContainer }) => startContainer.parentElement?.closest("[id]")?.id ?? ""),
        ),
      );
      expect([...new Set(places)].sort()).toEqual(["first", "link", "third"]);
    });

    it("is as it should be in light and in dark", async () => {
      for (const scheme of ["light", "dark"] as const) {
        const tab = await world().open("article");
        await colorIn(scheme, world().driver, tab);
        await hover(tab, "Gen Kim");
        await waitForStillCard(tab);
        const colors = await tab.inCard((root) => {
          const card = root.querySelector(":popover-open h2, :popover-open h1, :popover-open [role=heading]");
          return card ? getComputedStyle(card).color : "";
        });
        // Dark ink on light, light ink on dark: the first channel tells.
        const red = Number(/[\d.]+/.exec(colors ?? "")?.[0]);
        expect(red > 128 || (colors?.startsWith("oklch") && red > 0.5)).toBe(scheme === "dark");
        await tab.screenshot(await pictureFile(`card-${world().driver.kind}-${scheme}`));
      }
      await world().driver.setColorScheme("light");
    });

    it("is the only trace there is", async () => {
      const tab = await world().open("article");
      await waitForMarks(tab);
      expect((await traces(tab)).hosts).toBe(0);
      await hover(tab, "Gen Kim");
      expect((await traces(tab)).hosts).toBe(1);
    });
  },
];
