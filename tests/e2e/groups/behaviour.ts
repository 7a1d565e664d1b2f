/** Pages of the gallery as their readers use them: links, forms, going back; and marks that suit the ground they stand on. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { type GalleryPage, news, p, SAID } from "../../gallery/page";
import { type GalleryServer, startGallery } from "../../gallery/server";
import { type Tab, waitFor } from "../drivers/driver";
import { hoverName, markedInFrames, markedTexts, waitForNames } from "../gallery-tools";
import { bringIntoView, marks, middleOf, waitForMarks } from "../page-tools";
import { type Group, pictureFile } from "../world";

/** A page whose name is a link, with a form. */
const USED: GalleryPage = {
  name: "used",
  manner: "a page that is used",
  marked: [],
  unmarked: [],
  body: news(
    {
      title: "The door is open",
      after: `<form action="/used/sent"><input name="guest" value="nobody"><button>Send</button></form>`,
    },
    p(`<a href="/used/next">${SAID.macron}</a>`, SAID.merkel),
  ),
  parts: {
    next: { body: news({ title: "The next room" }, p(SAID.putin)) },
    sent: { body: news({ title: "Thank you" }, p(SAID.modi)) },
  },
};

export const behaviour: Group = [
  "A page of the gallery",
  (world) => {
    let gallery: GalleryServer;
    beforeAll(async () => {
      gallery = await startGallery([USED]);
    });
    afterAll(() => gallery.close());

    /** Goes back once the question to do so has been answered: the page that answers it is left. */
    const goBack = (tab: Tab) => tab.evaluate(() => void setTimeout(() => history.back()));
    const path = (tab: Tab): Promise<string> => tab.evaluate(() => location.pathname + location.search);
    const arrive = (tab: Tab, where: string) =>
      waitFor(`the page ${where}`, async () => (await path(tab)) === where);
    const toneOf = async (tab: Tab, name: string): Promise<string | undefined> =>
      (await marks(tab)).find(({ text }) => text === name)?.highlight;

    it("follows its links, sends its forms and goes back, with its names marked all the while", async () => {
      const tab = await world().openAddress(gallery.at("used"));
      // Else the browser scrolls to where the page was left, sooner or later.
      await tab.evaluate(() => void Object.assign(history, { scrollRestoration: "manual" }));
      await waitForNames("the names", () => markedTexts(tab), ["Emmanuel Macron", "Angela Merkel"]);
      await tab.click(await bringIntoView(tab, "Emmanuel Macron"));
      await arrive(tab, "/used/next");
      await waitForNames("the next page's name", () => markedTexts(tab), ["Vladimir Putin"]);
      await goBack(tab);
      await arrive(tab, "/used");
      await waitForNames("the names again", () => markedTexts(tab), ["Emmanuel Macron", "Angela Merkel"]);
      await tab.click(await middleOf(tab, "button"));
      await arrive(tab, "/used/sent?guest=nobody");
      await waitForNames("the answer's name", () => markedTexts(tab), ["Narendra Modi"]);
      await goBack(tab);
      await arrive(tab, "/used");
      await waitForNames("the names once more", () => markedTexts(tab), ["Emmanuel Macron", "Angela Merkel"]);
    });

    it("that was kept while the reader was elsewhere is as it was left, with its marks and cards", async () => {
      const tab = await world().openAddress(gallery.at("used"));
      await waitForNames("the names", () => markedTexts(tab), ["Emmanuel Macron", "Angela Merkel"]);
      await tab.evaluate(() => void Object.assign(window, { kept: true }));
      await tab.click(await bringIntoView(tab, "Emmanuel Macron"));
      await arrive(tab, "/used/next");
      await goBack(tab);
      await arrive(tab, "/used");
      expect(await tab.evaluate(() => "kept" in window), "the browser did not keep the page").toBe(true);
      await waitForNames("the names again", () => markedTexts(tab), ["Emmanuel Macron", "Angela Merkel"]);
      await tab.evaluate(() => {
        const one = document.createElement("p");
        one.textContent = "Narendra Modi has come too.";
        document.querySelector("article")?.append(one);
      });
      await waitForNames("what came after that", () => markedTexts(tab), ["Narendra Modi"]);
      expect(await hoverName(tab, "Angela Merkel")).toContain("Angela Merkel");
    });

    it("has marks that stand out from the ground, whatever that is", async () => {
      const tab = await world().openAddress(gallery.at("grounds"));
      await waitForMarks(tab, (found) => found.length >= 9);
      const tones = Object.fromEntries((await marks(tab)).map(({ text, highlight }) => [text, highlight]));
      expect(tones).toEqual({
        "Emmanuel Macron": "annotated-name",
        "Angela Merkel": "annotated-name-dark",
        "Vladimir Putin": "annotated-name-dusk",
        "Justin Trudeau": "annotated-name-pale",
        "Narendra Modi": "annotated-name-dark",
        "Jacinda Ardern": "annotated-name-pale",
        "Mike Pompeo": "annotated-name-dusk",
        "Sergei Lavrov": "annotated-name-dusk",
        "Shinzo Abe": "annotated-name-dusk",
      });
      await tab.screenshot(await pictureFile(`grounds-${world().driver.kind}`));
    });

    it("that turns dark has marks for the dark", async () => {
      const tab = await world().openAddress(gallery.at("theme"));
      await waitForMarks(tab);
      expect(await toneOf(tab, "Emmanuel Macron")).toBe("annotated-name");
      await tab.evaluate(() => (window as unknown as { act(): void }).act());
      await waitFor(
        "the marks to suit the dark",
        async () => (await toneOf(tab, "Emmanuel Macron")) === "annotated-name-dark",
      );
      await tab.screenshot(await pictureFile(`theme-${world().driver.kind}`));
    });

    it("of which a part turns dark has marks for the dark there, and for the light elsewhere", async () => {
      const tab = await world().openAddress(gallery.at("theme-part"));
      await waitForNames("the names", () => markedTexts(tab), ["Angela Merkel", "Shinzo Abe"]);
      await tab.evaluate(() => (window as unknown as { act(): void }).act());
      await waitFor(
        "the part's marks to suit the dark",
        async () => (await toneOf(tab, "Angela Merkel")) === "annotated-name-dark",
      );
      expect(await toneOf(tab, "Shinzo Abe")).toBe("annotated-name");
    });

    it("that was open before an update goes on with the new script, and without being loaded again", async ({
      skip,
    }) => {
      skip(
        world().driver.kind === "firefox",
        "Not tried in Firefox: there the browser itself puts the script in.",
      );
      const tab = await world().openAddress(gallery.at("grounds"));
      await waitForMarks(tab, (found) => found.length >= 9);
      await tab.evaluate(() => {
        CSS.highlights.get("annotated-name")?.clear();
        Object.assign(window, { notReloaded: true });
      });
      const background = await world().extensionPage();
      await background.evaluate(() => void setTimeout(() => chrome.runtime.reload(), 50)).catch(() => {});
      await waitFor(
        "the new script's marks",
        async () => (await toneOf(tab, "Emmanuel Macron")) !== undefined,
      );
      expect((await marks(tab)).length).toBeGreaterThanOrEqual(9);
      expect(await tab.evaluate(() => "notReloaded" in window && document.adoptedStyleSheets.length)).toBe(1);
    });

    it("that only shows an article in a frame has that in the popup, and goes to its names", async () => {
      const tab = await world().openAddress(gallery.at("viewer"));
      // The update before it closes a page of the extension, perhaps late, and shows another tab then; one that is hidden is not read.
      await tab.activate();
      // Behind the popup, which is a tab here, nothing would be looked at any more.
      await waitForNames("the frame's name", () => markedInFrames(tab), ["Justin Trudeau"]);
      const popup = await world().openPopup(tab);
      await waitFor("the frame's people in the popup", () =>
        popup.evaluate(() => document.querySelector("li .name")?.textContent === "Justin Trudeau"),
      );
      expect(await popup.evaluate(() => document.body.innerText)).toContain("in a frame");
    });
  },
];
