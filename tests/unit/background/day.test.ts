import { JSDOM } from "jsdom";
import { afterEach, expect, it, vi } from "vitest";
import { dayOf } from "../../../src/background/day";
import { gatherClues, scriptDays } from "../../../src/shared/page/gather";

afterEach(() => void vi.useRealTimers());

const open = (html: string): Document => new JSDOM(html, { url: "https://news.example/a" }).window.document;

it("is the article's, and today's where neither the page nor its scripts tell", () => {
  expect(dayOf(gatherClues(open("<h1>Talks</h1><p>Published 31 May 2018</p>")))).toEqual({
    date: "2018-05-31",
    kind: "article",
  });
  vi.useFakeTimers({ now: new Date(2026, 0, 5, 23, 59) });
  const document = open("<h1>Talks</h1>");
  expect(dayOf(gatherClues(document))).toBeNull();
  expect(dayOf({ ...gatherClues(document), scripts: scriptDays(document) })).toEqual({
    date: "2026-01-05",
    kind: "today",
  });
});

it("is believed as it was answered before", () => {
  const day = { date: "2018-05-31", kind: "today" } as const;
  expect(dayOf(day)).toEqual(day);
});
