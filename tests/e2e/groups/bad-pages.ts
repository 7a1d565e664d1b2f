/** Pages that are not what an extension for articles wishes for: nothing breaks, nothing is marked wrongly. */
import { expect, it } from "vitest";
import { waitFor } from "../drivers/driver";
import { hover, marks, traces, waitForMarks, waitForStillCard } from "../page-tools";
import { type Group, pictureFile } from "../world";

export const badPages: Group = [
  "A page",
  (world) => {
    it("without a date has cards that say “today”", async () => {
      const tab = await world().timed(async () => {
        const opened = await world().open("undated");
        await waitForMarks(opened);
        return opened;
      });
      const text = await hover(tab, "Gen Kim Yong-chol");
      expect(text).toMatch(/^Kim Yong-chol/);
      expect(text).toMatch(/today/i);
      expect(text).not.toMatch(/the day of this article/i);
    });

    it("of a million characters is marked where the reader is, and further down once the reader gets there", async () => {
      const tab = await world().open("huge");
      const found = await waitForMarks(tab);
      expect(found.every(({ text }) => text === "Mike Pompeo")).toBe(true);
      expect(await hover(tab, "Mike Pompeo", 1)).toMatch(/^Mike Pompeo/);
      await tab.evaluate(() =>
        document.querySelector("p:nth-of-type(900)")?.scrollIntoView({ behavior: "instant" }),
      );
      await waitFor("marks at the end of the page", async () =>
        (await marks(tab)).some(({ at }) => at !== null && at.y > 0 && at.y < 900),
      );
    });

    it("that is in another language, with words that look like names, is left alone", async () => {
      const tab = await world().open("german");
      await world().whileNothingIsMarked();
      expect((await marks(tab)).map(({ text }) => text)).toEqual([]);
    });

    it("with the strictest policy is annotated like any other", async () => {
      const tab = await world().open("strict");
      const text = await hover(tab, "Gen Kim");
      expect(text).toMatch(/^Kim Yong-chol/);
      await waitForStillCard(tab);
      // The card's own style has come through the page's policy.
      const padding = await tab.inCard((root) => {
        const heading = root.querySelector(
          ":popover-open h2, :popover-open h1, :popover-open [role=heading]",
        );
        return heading ? Number.parseFloat(getComputedStyle(heading).fontSize) : 0;
      });
      expect(padding).toBeGreaterThan(12);
      await tab.screenshot(await pictureFile(`strict-${world().driver.kind}`));
    });

    it.each(["empty", "xml", "image", "text", "target"])(
      "that is no article (%s) is left alone",
      async (page) => {
        const tab = await world().open(page);
        await world().whileNothingIsMarked();
        expect(await traces(tab)).toEqual({ hosts: 0, painted: 0 });
      },
    );

    it("that is a PDF is left alone, and the next page is read as ever", async () => {
      const tab = await world().open("pdf");
      await world().whileNothingIsMarked();
      await tab.open(world().server.at("article"));
      await waitForMarks(tab);
    });
  },
];
