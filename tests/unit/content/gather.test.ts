import { JSDOM } from "jsdom";
import { expect, it } from "vitest";
import { gatherClues } from "../../../src/shared/page/gather";

const gather = (html: string) =>
  gatherClues(new JSDOM(html, { url: "https://news.example/a" }).window.document);

it("tells microdata and RDFa in the order of the page, an element with both once", () => {
  const { properties } = gather(`<p><span property="datePublished">1 May 2018</span>
    <span itemprop="dateModified">2 May 2018</span>
    <span itemprop="datePublished" property="dateModified">3 May 2018</span>
    <span property="dateModified">4 May 2018</span></p>`);
  expect(properties).toEqual([
    { isUpdate: false, values: ["1 May 2018"] },
    { isUpdate: true, values: ["2 May 2018"] },
    { isUpdate: false, values: ["3 May 2018"] },
    { isUpdate: true, values: ["4 May 2018"] },
  ]);
});

it("finds the line of the title where there is no heading, whatever white space it begins with", () => {
  const { headlineAt } = gather(
    "<title>The bridge opens | News</title><p>The harbour is quiet.</p><p>&nbsp;&#8203; The&shy; bridge  opens</p><p>12 May 2018</p>",
  );
  expect(headlineAt).toBe(1);
});

const LD = (day: string): string =>
  `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"${day}"}</script>`;
const META = (day: string, name = "article:published_time"): string =>
  `<meta property="${name}" content="${day}">`;
const SEEN = "<h1>Talks</h1><p>31 May 2018</p>";

it("does not read the page where two kinds of data name the same day, as nobody would look", () => {
  const told = `${META("2018-05-31", "og:article:published_time")}${META("2018-06-02T10:00:00Z", "article:modified_time")}`;
  expect(gather(`${LD("2018-05-31T18:20:00-04:00")}${told}${SEEN}`).lines).toEqual([]);
});

it("does not read it either where the address agrees", () => {
  for (const url of ["https://news.example/2018/05/31/a", "https://news.example/a_20180531.html"]) {
    const { document } = new JSDOM(META("2018-05-31T18:20:00-04:00") + SEEN, { url }).window;
    expect(gatherClues(document).lines, url).toEqual([]);
  }
});

it.each<[string, string, string?]>([
  ["one of them is in universal time", LD("2018-05-31T18:20:00Z") + META("2018-05-31")],
  ["they differ", LD("2018-05-31") + META("2018-06-01")],
  ["another tag differs", LD("2018-05-31") + META("2018-05-31") + META("2018-06-01", "DC.date")],
  ["one of them is written otherwise", LD("31 May 2018") + META("2018-05-31")],
  ["there is only one kind", META("2018-05-31") + META("2018-05-31", "DC.date")],
  [
    "the JSON-LD is broken",
    `${META("2018-05-31")}<time itemprop="datePublished" content="2018-05-31"></time>${LD('"')}`,
  ],
  ["the address has another day", LD("2018-05-31") + META("2018-05-31"), "https://news.example/2018/06/01/a"],
  ["the address has a longer number", META("2018-05-31"), "https://news.example/a_201805311.html"],
  [
    "the canonical address has another day",
    `${META("2018-05-31")}<link rel="canonical" href="/2018/06/01/a">`,
    "https://news.example/2018/05/31/a",
  ],
])("reads the page where %s", (_, head, url = "https://news.example/a") => {
  const { document } = new JSDOM(`${head}${SEEN}`, { url }).window;
  expect(gatherClues(document).lines).not.toEqual([]);
});
