import { JSDOM } from "jsdom";
import { afterEach, expect, it, vi } from "vitest";
import { dayOf } from "../../../../src/content/reader/day";
import { readHead } from "../../../../src/shared/page/structured";

afterEach(() => void vi.useRealTimers());

it("is the article's, and today's where the page does not tell", () => {
  const dayIn = (html: string) => {
    const { document } = new JSDOM(html, { url: "https://news.example/a" }).window;
    return dayOf(document, readHead(document));
  };
  expect(dayIn("<h1>Talks</h1><p>Published 31 May 2018</p>")).toEqual({
    date: "2018-05-31",
    kind: "article",
  });
  vi.useFakeTimers({ now: new Date(2026, 0, 5, 23, 59) });
  expect(dayIn("<h1>Talks</h1>")).toEqual({ date: "2026-01-05", kind: "today" });
});
