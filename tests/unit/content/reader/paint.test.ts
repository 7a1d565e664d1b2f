// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Mention } from "../../../../src/content/reader/mentions";
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
  beforeEach(() => page(MANY));

  it("paints those that come near, and no longer those that have gone away; all of them are still mentions", () => {
    painter.paint(mentions);
    expect(browser.painted()).toEqual([]);
    FakeObserver.show(paragraph(3), true);
    FakeObserver.show(paragraph(4), true);
    FakeObserver.show(paragraph(5), false);
    FakeObserver.show(paragraph(3), false);
    const painted = [...(browser.highlights.get(HIGHLIGHTS.name) ?? [])];
    expect(painted).toHaveLength(2);
    expect(painted.map((range) => mentions.findIndex((mention) => mention.range === range))).toEqual([8, 9]);
    expect(painter.mentions).toHaveLength(MANY * 2);
  });

  it("paints what has no box of its own, as nobody can tell where it is", () => {
    painter.paint(mentions);
    FakeObserver.show(paragraph(0), false, 0);
    expect(browser.painted()).toEqual(["Kim", "Pompeo"]);
  });

  it("marks the current one wherever it is", () => {
    painter.paint(mentions);
    painter.setCurrent(mentions[700] ?? null);
    expect(browser.highlights.get(HIGHLIGHTS.current)?.size).toBe(1);
  });

  it("keeps what is painted when the mentions change, until it is known to be far away", () => {
    painter.paint(mentions);
    FakeObserver.show(paragraph(3), true);
    painter.paint(mentions.filter((_, at) => at !== 7));
    expect(browser.painted()).toEqual(["Kim"]);
    FakeObserver.show(paragraph(3), false);
    expect(browser.painted()).toEqual([]);
  });

  it("paints a new mention at once in what is known to be near, and watches nothing a second time", () => {
    painter.paint(mentions);
    FakeObserver.show(paragraph(3), true);
    const observe = vi.spyOn(FakeObserver.prototype, "observe");
    paragraph(3).append(" Lavrov left.");
    painter.paint(mentionsOfPage());
    expect(browser.painted()).toEqual(["Kim", "Pompeo", "Lavrov"]);
    expect(observe).not.toHaveBeenCalled();
    observe.mockRestore();
  });

  it("does not paint what has left the page", () => {
    painter.paint(mentions);
    paragraph(3).firstChild?.remove();
    FakeObserver.show(paragraph(3), true);
    expect(browser.painted()).toEqual([]);
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
