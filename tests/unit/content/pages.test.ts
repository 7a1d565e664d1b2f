import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { articleDate } from "../../../src/shared/page/date";
import { PAGES } from "./pages";
import { BLOG_PAGES } from "./pages-blogs";
import { OLD_PAGES } from "./pages-old";
import { PRESS_PAGES } from "./pages-press";

const NOW = new Date("2026-07-01T12:00:00Z");

describe("articleDate over whole pages, without an address", () => {
  it.each([...PAGES, ...PRESS_PAGES, ...BLOG_PAGES, ...OLD_PAGES])("$manner", ({ html, date }) => {
    const { document } = new JSDOM(html).window;
    expect(articleDate(document, undefined, NOW)?.date ?? null).toBe(date);
  });
});
