// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Hover } from "../../../../src/content/hand/hover";
import { Keys } from "../../../../src/content/hand/keys";
import type { Mention } from "../../../../src/content/reader/mentions";
import { Painter } from "../../../../src/content/reader/paint";
import { HIGHLIGHTS } from "../../../../src/content/traces";
import { type FakeBrowser, fakeBrowser } from "../browser";
import { layOut, mentionsOfPage } from "../reader/mention";

let browser: FakeBrowser;
let painter: Painter;
let keys: Keys;
const hover = { mention: null as Mention | null, close: vi.fn(), openPinned: vi.fn(async () => true) };
const announce = vi.fn();
const scrolled: Element[] = [];

/** A page whose paragraphs stand at these heights; null: not drawn. */
function page(paragraphs: [text: string, top: number | null][]): void {
  document.body.innerHTML = `<main>${paragraphs
    .map(([text, top]) => `<p ${top === null ? "" : `data-top=${top}`}>${text}</p>`)
    .join("")}</main>`;
  painter.paint(mentionsOfPage());
}
const current = (): string | undefined => {
  const [range] = browser.highlights.get(HIGHLIGHTS.current) ?? [];
  return range?.startContainer.nodeValue?.slice(range.startOffset, range.endOffset);
};
/** Runs a command several times and gives the names it led to. */
async function run(command: "next-name" | "previous-name", times: number): Promise<(string | undefined)[]> {
  const names = [];
  for (let time = 0; time < times; time++) {
    expect(await keys.run(command)).toBe(true);
    names.push(current());
  }
  return names;
}

beforeEach(() => {
  browser = fakeBrowser();
  layOut();
  vi.stubGlobal("innerHeight", 600);
  vi.stubGlobal("scrollBy", vi.fn());
  scrolled.length = 0;
  Element.prototype.scrollIntoView = function (this: Element): void {
    scrolled.push(this);
  };
  vi.clearAllMocks();
  hover.mention = null;
  painter = new Painter(document);
  const nameOf = (person: string): string => (person === "kim" ? "Kim Yong-chol" : "Pompeo");
  keys = new Keys({ painter, hover: hover as unknown as Hover, announce, nameOf });
});
afterEach(() => void vi.unstubAllGlobals());

describe("next and previous", () => {
  const PAGE: [string, number | null][] = [
    ["Kerry", -200],
    ["Pompeo", 100],
    ["Kim", null],
    ["Lavrov", 300],
    ["Putin", 900],
  ];

  it("begin with the first name in view, pass over what is not drawn, and go round", async () => {
    page(PAGE);
    expect(await run("next-name", 5)).toEqual(["Pompeo", "Lavrov", "Putin", "Kerry", "Pompeo"]);
    expect(await run("previous-name", 3)).toEqual(["Kerry", "Putin", "Lavrov"]);
  });

  it("begin backwards with the last name in view", async () => {
    page(PAGE);
    expect(await run("previous-name", 2)).toEqual(["Lavrov", "Pompeo"]);
  });

  it("begin with what is next below where nothing is in view, else with the last", async () => {
    page([
      ["Kerry", -200],
      ["Pompeo", 800],
      ["Kim", 900],
    ]);
    expect(await run("next-name", 1)).toEqual(["Pompeo"]);
    keys.clear();
    page([
      ["Kerry", -200],
      ["Kim", -100],
    ]);
    expect(await run("next-name", 1)).toEqual(["Kim"]);
  });

  it("reach every name of a page with so many that only some are painted", async () => {
    // jsdom takes milliseconds to tell a style that a browser has at hand, and there are 600.
    vi.stubGlobal("getComputedStyle", () => ({
      backgroundColor: "rgb(255, 255, 255)",
      backgroundImage: "none",
      color: "rgb(0, 0, 0)",
    }));
    page(Array.from({ length: 600 }, (_, at) => [`L${at}`, 100]));
    expect(browser.painted()).toEqual([]);
    const names = await run("next-name", 600);
    expect(new Set(names).size).toBe(600);
  }, 20_000);

  it("bring the name into view, but do not scroll for one that is in sight", async () => {
    page(PAGE);
    await run("next-name", 2);
    expect(scrolled).toEqual([]);
    await run("next-name", 1);
    expect(scrolled.map(({ textContent }) => textContent)).toEqual(["Putin"]);
  });

  it("say the name, who is meant where that is not said, and which of how many it is", async () => {
    page([
      ["Kim", 100],
      ["Pompeo", 200],
    ]);
    await run("next-name", 2);
    expect(announce.mock.calls.flat()).toEqual(["Kim: Kim Yong-chol, 1/2", "Pompeo, 2/2"]);
  });

  it("close the card that is open", async () => {
    page(PAGE);
    await run("next-name", 1);
    expect(hover.close).toHaveBeenCalled();
  });

  it("have nowhere to go on a page without names, and none that are drawn", async () => {
    for (const nothing of [[], [["Kim", null]]] as [string, number | null][][]) {
      page(nothing);
      for (const command of ["next-name", "previous-name", "open-card"] as const)
        expect(await keys.run(command)).toBe(false);
    }
  });
});

describe("the current name", () => {
  beforeEach(() =>
    page([
      ["Kim", 100],
      ["Pompeo", 200],
    ]),
  );

  it("is the one whose card opens; without one it is the hovered, then the first in view", async () => {
    await run("next-name", 2);
    await keys.run("open-card");
    keys.clear();
    hover.mention = painter.mentions[1] ?? null;
    await keys.run("open-card");
    keys.clear();
    hover.mention = null;
    await keys.run("open-card");
    const [kim, pompeo] = painter.mentions;
    expect(hover.openPinned.mock.calls).toEqual([[pompeo], [pompeo], [kim]]);
  });

  it("stays when the page is read again, as long as it is there", async () => {
    await run("next-name", 2);
    painter.paint(painter.mentions.slice(1));
    keys.renew();
    expect(current()).toBe("Pompeo");
    painter.paint([]);
    keys.renew();
    expect(current()).toBeUndefined();
  });

  it("is marked again after a card has marked another, and forgotten with a click", async () => {
    await run("next-name", 1);
    painter.setCurrent(painter.mentions[1] ?? null);
    keys.showCurrent();
    expect(current()).toBe("Kim");
    keys.clear();
    expect(current()).toBeUndefined();
  });
});
