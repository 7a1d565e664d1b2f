// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Mention } from "../../../../src/content/reader/mentions";
import { GROUP } from "../../../../src/content/reader/near-view";
import { MANY, Painter } from "../../../../src/content/reader/paint";
import { HIGHLIGHTS } from "../../../../src/content/traces";
import { type FakeBrowser, FakeObserver, fakeBrowser } from "../browser";
import { mentionsOfPage } from "./mention";

let browser: FakeBrowser;
let painter: Painter;
let mentions: Mention[] = [];

/** A page of so many paragraphs, each with two names. */
function page(paragraphs: number): void {
  document.body.innerHTML = `<main>${"<p>Kim met Pompeo.</p>".repeat(paragraphs)}</main>`;
  mentions = mentionsOfPage();
}
const paragraph = (at: number): Element => document.querySelectorAll("p")[at] as Element;

beforeEach(() => {
  browser = fakeBrowser();
  painter = new Painter(document);
});
afterEach(() => void vi.unstubAllGlobals());

describe("painting", () => {
  it("paints all of them at once where they are not many", () => {
    page(MANY / 2);
    painter.paint(mentions);
    expect(browser.painted()).toHaveLength(MANY);
    expect(FakeObserver.all).toEqual([]);
  });

  it("puts back what the page clears, and takes away only its own", () => {
    page(1);
    painter.paint(mentions);
    browser.highlights.clear();
    document.adoptedStyleSheets = [];
    painter.restore();
    expect(browser.painted()).toEqual(["Kim", "Pompeo"]);
    expect(document.adoptedStyleSheets).toHaveLength(1);
    const other = new Highlight();
    CSS.highlights.set(HIGHLIGHTS.role, other);
    painter.clear();
    expect([...CSS.highlights.values()]).toEqual([other]);
    expect(document.adoptedStyleSheets).toEqual([]);
  });
});

describe("painting many", () => {
  /** Far above the window, in it, and far below. */
  const [ABOVE, HERE, BELOW] = [-5000, 100, 5000];
  /** The reader has come so far that this paragraph is in view, and no other that is watched. */
  const readerIsAt = (here: number): void => {
    for (const [at, element] of document.querySelectorAll("p").entries())
      FakeObserver.show(element, at < here ? ABOVE : at === here ? HERE : BELOW);
  };
  const paintedAt = (): number[] =>
    [...(browser.highlights.get(HIGHLIGHTS.name) ?? [])].map((range) =>
      mentions.findIndex((mention) => mention.range === range),
    );

  beforeEach(() => page(MANY));

  it("watches few of the elements that hold them", () => {
    painter.paint(mentions);
    expect(FakeObserver.all.map(({ watched }) => watched.size)).toEqual([MANY / GROUP + 1]);
  });

  it("paints those that come near, and no longer those that have gone away; all of them are still mentions", () => {
    painter.paint(mentions);
    expect(browser.painted()).toEqual([]);
    readerIsAt(0);
    // Two names in each paragraph of the group.
    expect(paintedAt()).toEqual(Array.from({ length: 2 * GROUP }, (_, at) => at));
    readerIsAt(3 * GROUP);
    expect(paintedAt()).toEqual(Array.from({ length: 4 * GROUP }, (_, at) => at + 4 * GROUP));
    expect(painter.mentions).toHaveLength(MANY * 2);
  });

  it("paints what stands between an element far above and one far below", () => {
    painter.paint(mentions);
    readerIsAt(GROUP + 3);
    expect(paintedAt()).toEqual(Array.from({ length: 2 * GROUP }, (_, at) => at + 2 * GROUP));
  });

  it("paints what has no box of its own, as nobody can tell where it is", () => {
    painter.paint(mentions);
    FakeObserver.show(paragraph(0), BELOW, 0);
    expect(paintedAt()).toHaveLength(2 * GROUP);
  });

  it("marks the current one wherever it is", () => {
    painter.paint(mentions);
    painter.setCurrent(mentions[700] ?? null);
    expect(browser.highlights.get(HIGHLIGHTS.current)?.size).toBe(1);
  });

  it("keeps what is painted when the mentions change, until it is known to be far away", () => {
    painter.paint(mentions);
    readerIsAt(0);
    painter.paint(mentions.filter((_, at) => at !== 7));
    expect(paintedAt()).toHaveLength(2 * GROUP - 1);
    readerIsAt(MANY - 1);
    expect(paintedAt().every((at) => at >= 2 * (MANY - GROUP))).toBe(true);
  });

  it("paints a new mention at once in what is known to be near, and watches nothing a second time", () => {
    painter.paint(mentions);
    readerIsAt(0);
    const observe = vi.spyOn(FakeObserver.prototype, "observe");
    paragraph(3).append(" Lavrov left.");
    painter.paint(mentionsOfPage());
    expect(browser.painted()).toContain("Lavrov");
    expect(observe).not.toHaveBeenCalled();
    observe.mockRestore();
  });

  it("watches little anew when a paragraph comes before all others", () => {
    painter.paint(mentions);
    readerIsAt(0);
    const observe = vi.spyOn(FakeObserver.prototype, "observe");
    document.querySelector("main")?.insertAdjacentHTML("afterbegin", "<p>Kim met Pompeo.</p>");
    painter.paint(mentionsOfPage());
    expect(observe.mock.calls.map(([element]) => element)).toEqual([paragraph(0)]);
    observe.mockRestore();
  });

  it("does not paint what has left the page", () => {
    painter.paint(mentions);
    paragraph(3).firstChild?.remove();
    readerIsAt(0);
    expect(browser.painted()).toHaveLength(2 * GROUP - 2);
  });

  it("paints all again when they are few, and watches nothing once it is cleared", () => {
    painter.paint(mentions);
    painter.paint(mentions.slice(0, 10));
    expect(browser.painted()).toHaveLength(10);
    painter.paint(mentions);
    painter.clear();
    expect(FakeObserver.all.every(({ watched }) => watched.size === 0)).toBe(true);
  });
});
