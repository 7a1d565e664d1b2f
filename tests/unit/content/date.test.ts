import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { articleDate } from "../../../src/shared/page/date";
import { readDay } from "../../../src/shared/page/day";
import { pageInfo } from "../../../src/shared/page/info";
import { HEADS } from "./heads";
import { BYLINES } from "./heads-bylines";
import { TAG_HEADS } from "./heads-tags";

const NOW = new Date("2026-07-01T12:00:00Z");
const READING = { now: NOW, order: null };

describe("articleDate", () => {
  for (const { manner, html, url, date, source } of [...HEADS, ...TAG_HEADS]) {
    it(manner, () => {
      const { document } = new JSDOM(`<!doctype html><html><body>${html}</body></html>`, {
        url: url ?? "https://news.example/story/pompeo",
      }).window;
      const found = articleDate(document, undefined, NOW);
      expect(found?.date ?? null).toBe(date);
      if (source) expect(found?.source).toBe(source);
    });
  }
});

describe("articleDate by the byline alone", () => {
  it.each(BYLINES)("$manner", ({ html, lang, date }) => {
    const { document } = new JSDOM(`<!doctype html><html lang="${lang}"><body>${html}</body></html>`).window;
    expect(articleDate(document, undefined, NOW)?.date ?? null).toBe(date);
  });
});

describe("readDay", () => {
  it("takes tomorrow, as somewhere it already is, but not the day after", () => {
    expect(readDay("2026-07-02T09:00:00+14:00", READING)).toBe("2026-07-02");
    expect(readDay("2026-07-03", READING)).toBeNull();
  });
  it("refuses days that do not exist", () => {
    for (const day of [
      "2019-02-29",
      "2018-13-01",
      "2018-00-10",
      "2018-05-00",
      "31 February 2018",
      "20180631",
    ]) {
      expect(readDay(day, READING), day).toBeNull();
    }
    expect(readDay("2020-02-29", READING)).toBe("2020-02-29");
  });
  it("refuses what is no date", () => {
    for (const text of ["", "today", "12:30", "2018", "May 2018", "31 Maybe 18", "123456", "{}"]) {
      expect(readDay(text, READING), text).toBeNull();
    }
  });
  it("reads English months in full, in short, with weekday and ordinal", () => {
    for (const text of ["31 May 2018", "31st May, 2018", "Thursday, 31 May 2018", "Sept 30, 2018"]) {
      expect(readDay(text, READING), text).toMatch(/^2018-(05-31|09-30)$/);
    }
  });
});

describe("pageInfo", () => {
  it("tells what the command line prints", () => {
    const { document } = new JSDOM(
      `<!doctype html><html lang="en_GB"><head><title>Talks - BBC News</title><meta property="og:type" content="article">
       <meta property="article:published_time" content="2018-05-31T18:20:00+00:00"></head><body><h1>Talks\n move</h1></body></html>`,
      { url: "https://news.example/world-1" },
    ).window;
    expect(pageInfo(document, NOW)).toEqual({
      isArticle: true,
      date: "2018-05-31",
      dateSource: "meta",
      updated: null,
      lang: "en-GB",
      title: "Talks move",
    });
  });
});
