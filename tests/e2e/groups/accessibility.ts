/** Card, popup and options page as axe-core judges them. */
import axe, { type AxeResults } from "axe-core";
import { expect, it } from "vitest";
import { type Tab, waitFor } from "../drivers/driver";
import { colorIn, hover, waitForMarks, waitForStillCard } from "../page-tools";
import type { Group } from "../world";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Runs axe in a page over what a selector finds; each violation as a sentence. */
async function judge(tab: Tab, selector: string): Promise<string[]> {
  await tab.addScript(axe.source);
  return tab.evaluate(
    async (target, rules) => {
      const { axe: judgeHere } = window as unknown as {
        axe: { run(context: string, options: object): Promise<AxeResults> };
      };
      const options = { runOnly: rules, resultTypes: ["violations", "passes"] };
      const { violations, passes } = await judgeHere.run(target, options);
      // Where it found no text to judge the contrast of, it has judged nothing.
      if (!passes.some(({ id }) => id === "color-contrast")) return ["axe found no text."];
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(
          ({ html, any }) =>
            `${id}: ${help}: ${html.slice(0, 160)} ${any.map(({ message }) => message).join(" ")}`,
        ),
      );
    },
    selector,
    RULES,
  );
}

export const accessibility: Group = [
  "Accessibility",
  (world) => {
    it.each(["light", "dark"] as const)("of the card, %s", async (scheme) => {
      const tab = await world().open("article");
      await colorIn(scheme, world().driver, tab);
      await hover(tab, "Gen Kim");
      await waitForStillCard(tab);
      // axe does not look into closed shadow roots: it judges a copy, the same markup and styles in an open one.
      const copy = await tab.inCard((root) => ({
        html: root.innerHTML,
        css: root.adoptedStyleSheets
          .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
          .join("\n"),
        scheme: getComputedStyle(root.host).colorScheme,
      }));
      if (!copy) throw new Error("There is no card to copy.");
      await tab.open(world().server.at("target"));
      await tab.evaluate(({ html, css, scheme }) => {
        const element = document.createElement("div");
        element.id = "copy";
        // As the host is, but not `!important`: axe takes that for text that readers cannot space as they wish.
        element.style.cssText = `all: initial; display: contents; color-scheme: ${scheme}`;
        const root = element.attachShadow({ mode: "open" });
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        root.adoptedStyleSheets = [sheet];
        root.innerHTML = html;
        document.body.append(element);
        root.querySelector<HTMLElement>("[popover]")?.showPopover();
      }, copy);
      // The copy appears as the card does, out of nothing: until it has, axe finds no text in it.
      await waitFor("the copy to be drawn and still", () =>
        tab.evaluate(() => {
          const root = document.querySelector("#copy")?.shadowRoot;
          const drawn = root?.querySelector("[popover] *")?.getBoundingClientRect();
          return (drawn?.height ?? 0) > 0 && root?.getAnimations().length === 0;
        }),
      );
      expect(await judge(tab, "#copy")).toEqual([]);
    });

    it.each(["light", "dark"] as const)("of the popup, %s", async (scheme) => {
      const tab = await world().open("article");
      await waitForMarks(tab);
      const popup = await world().openPopup(tab);
      await waitFor("people in the popup", () =>
        popup.evaluate(() => document.querySelector("li button") !== null),
      );
      await colorIn(scheme, world().driver, popup);
      expect(await judge(popup, "html")).toEqual([]);
    });

    it.each(["light", "dark"] as const)("of the options page, %s", async (scheme) => {
      const options = await world().openOptions();
      await options.evaluate(() =>
        chrome.storage.local.set({ sitesOff: ["news.example"], sitesAlways: ["blog.example"] }),
      );
      await waitFor("the sites in the lists", () =>
        options.evaluate(() => document.querySelectorAll(".sites button").length === 2),
      );
      await colorIn(scheme, world().driver, options);
      expect(await judge(options, "html")).toEqual([]);
      await options.evaluate(() => chrome.storage.local.clear());
    });
  },
];
