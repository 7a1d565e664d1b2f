// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, test, vi } from "vitest";
import { Grounds } from "../../../../src/content/reader/ground";
import { Painter } from "../../../../src/content/reader/paint";
import { watchTheme } from "../../../../src/content/reader/theme";
import { type FakeBrowser, fakeBrowser } from "../browser";
import { mentionsOfPage } from "./mention";

let browser: FakeBrowser;
beforeEach(() => {
  browser = fakeBrowser();
  document.documentElement.removeAttribute("style");
  document.body.removeAttribute("style");
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const text = (): Element => document.querySelector("p") as Element;
const WHITE_TEXT = "color: rgb(255, 255, 255)";

describe("the ground of a text", () => {
  test.each([
    ["nothing but the browser's own", "<p>", "light"],
    ["its own colour", `<p style="background-color: rgb(10, 10, 10); ${WHITE_TEXT}">`, "dark"],
    [
      "that of an element around it",
      `<main style="background-color: rgb(0, 0, 60); ${WHITE_TEXT}"><p>`,
      "dark",
    ],
    [
      "glass over a colour",
      `<main style="background-color: rgb(255, 255, 255)"><div style="background-color: rgba(0, 0, 0, 0.35)"><p>`,
      "pale",
    ],
    [
      "a gradient",
      `<div style="background-image: linear-gradient(rgb(255, 255, 255), rgb(150, 150, 150))"><p>`,
      "pale",
    ],
    [
      "a gradient of glass over black",
      `<div style="background-color: rgb(0, 0, 0)"><div style="background-image: linear-gradient(rgba(255, 255, 255, 0), rgba(255, 255, 255, 0.1)); ${WHITE_TEXT}"><p>`,
      "dark",
    ],
    [
      "a picture over a colour of its own",
      `<div style="background-image: url(a.png); background-color: rgb(20, 20, 20); ${WHITE_TEXT}"><p>`,
      "dark",
    ],
    ["a picture, under white text", `<div style="background-image: url(a.png); ${WHITE_TEXT}"><p>`, "dusk"],
    ["a picture, under black text", `<div style="background-image: url(a.png)"><p>`, "pale"],
    ["something placed behind white text", `<div style="${WHITE_TEXT}"><p>`, "dusk"],
    [
      "a background cut to the letters",
      `<p style="background-color: rgb(0, 0, 0); background-clip: text; color: rgba(0, 0, 0, 0)">`,
      "light",
    ],
  ])("%s", (_, html, tone) => {
    document.body.innerHTML = html;
    expect(new Grounds().toneOf(text())).toBe(tone);
  });

  it("reaches through shadow roots", () => {
    document.body.innerHTML = `<div style="background-color: rgb(0, 0, 0); ${WHITE_TEXT}"></div>`;
    const root = (document.querySelector("div") as Element).attachShadow({ mode: "closed" });
    root.innerHTML = `<p style="${WHITE_TEXT}">`;
    expect(new Grounds().toneOf(root.querySelector("p") as Element)).toBe("dark");
  });

  it("is not asked of a window that has just been closed: Firefox has no styles there", () => {
    document.body.innerHTML = "<p>Kim</p>";
    const ask = vi.spyOn(globalThis, "getComputedStyle").mockReturnValue(null as never);
    expect(() => new Grounds().toneOf(text())).not.toThrow();
    ask.mockRestore();
  });

  it("is measured once for each element", () => {
    document.body.innerHTML = `<main>${"<p>Kim</p>".repeat(50)}</main>`;
    const ask = vi.spyOn(globalThis, "getComputedStyle");
    const grounds = new Grounds();
    for (const element of document.querySelectorAll("p")) grounds.toneOf(element);
    expect(ask).toHaveBeenCalledTimes(50 + 3);
    for (const element of document.querySelectorAll("p")) grounds.toneOf(element);
    expect(ask).toHaveBeenCalledTimes(50 + 3);
    ask.mockRestore();
  });
});

describe("painting on several grounds", () => {
  const darken = (): void =>
    document.body.setAttribute("style", `background-color: rgb(0, 0, 0); ${WHITE_TEXT}`);

  it("has a highlight for each tone, and only for those that are needed", () => {
    document.body.innerHTML = `<p>Kim</p><div style="background-color: rgb(0, 0, 0); ${WHITE_TEXT}"><p>Pompeo</p></div>`;
    const painter = new Painter(document);
    painter.paint(mentionsOfPage());
    expect([...browser.highlights].map(([name, { size }]) => [name, size])).toEqual([
      ["annotated-name", 1],
      ["annotated-name-dark", 1],
    ]);
    painter.clear();
    expect(browser.highlights.size).toBe(0);
  });

  it("paints in another tone when the page's colours have changed, the current mention too", () => {
    document.body.innerHTML = "<p>Kim</p>";
    const painter = new Painter(document);
    painter.paint(mentionsOfPage());
    painter.setCurrent(painter.mentions[0] ?? null);
    darken();
    painter.measureAgain();
    expect([...browser.highlights].filter(([, { size }]) => size > 0).map(([name]) => name)).toEqual([
      "annotated-name-dark",
      "annotated-current-dark",
    ]);
  });

  it("hears of it from root, body, the parts of the page and the reader's scheme, until it ends", async () => {
    vi.useFakeTimers();
    document.body.innerHTML = "<main><p>Kim</p></main>";
    const end = new AbortController();
    const changed = vi.fn();
    watchTheme(document, changed, end.signal);
    for (const change of [
      () => document.documentElement.setAttribute("class", "night"),
      darken,
      () => document.querySelector("main")?.setAttribute("class", "night"),
      () => document.querySelector("p")?.setAttribute("style", "background: black"),
      () => browser.scheme.dispatchEvent(new Event("change")),
    ]) {
      changed.mockClear();
      change();
      change();
      await vi.advanceTimersByTimeAsync(2_000);
      expect(changed).toHaveBeenCalledOnce();
    }
    changed.mockClear();
    document.querySelector("p")?.setAttribute("title", "A name");
    await vi.advanceTimersByTimeAsync(2_000);
    expect(changed).not.toHaveBeenCalled();
    end.abort();
    document.documentElement.setAttribute("class", "day");
    browser.scheme.dispatchEvent(new Event("change"));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(changed).not.toHaveBeenCalled();
  });

  it("is asked of the page for no more than its share of the time, however often the page changes", async () => {
    vi.useFakeTimers();
    const end = new AbortController();
    document.body.innerHTML = "<p>Kim</p>";
    // Each answer takes 100 ms: the next may come 5 s later.
    const changed = vi.fn(() => void vi.setSystemTime(Date.now() + 100));
    const clock = vi.spyOn(performance, "now").mockImplementation(() => Date.now());
    watchTheme(document, changed, end.signal);
    for (let step = 0; step < 100; step++) {
      document.querySelector("p")?.setAttribute("style", `width: ${step}px`);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(changed).toHaveBeenCalledTimes(2);
    clock.mockRestore();
    end.abort();
  });
});
