import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { isArticle } from "../../../src/shared/page/article";

function read(
  body: string,
  { head = "", url = "https://news.example/story/1", type = "text/html" } = {},
): boolean {
  const dom = new JSDOM(
    type === "text/html"
      ? `<!doctype html><html><head>${head}</head><body>${body}</body></html>`
      : `<html xmlns="http://www.w3.org/1999/xhtml"><head>${head}</head><body>${body}</body></html>`,
    { url, contentType: type },
  );
  return isArticle(dom.window.document);
}

const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const sentence =
  "The minister said on Thursday that the talks with the delegation would go on for another week. ";
const paragraphs = (count: number): string => `<p>${sentence.repeat(3)}</p>`.repeat(count);
const teaser = `<article><h2><a href="/1">Talks</a></h2><p>${sentence}</p></article>`;
const ogWebsite = `<meta property="og:type" content="website">`;
const publishedTime = `<meta property="article:published_time" content="2018-05-31">`;
const ogArticle = `<meta property="og:type" content="article" />`;

describe("isArticle: yes", () => {
  const yes: [string, boolean][] = [
    ["NewsArticle", read("", { head: ld({ "@type": "NewsArticle", headline: "A" }) })],
    ["its kin", read("", { head: ld({ "@type": "ReportageNewsArticle" }) })],
    ["live blog", read("", { head: ld({ "@type": "LiveBlogPosting" }) })],
    [
      "in @graph",
      read("", { head: ld({ "@graph": [{ "@type": "WebSite" }, { "@type": ["Article", "X"] }] }) }),
    ],
    ["in an array", read("", { head: ld([[{ "@type": "schema:NewsArticle" }]]) })],
    [
      "under mainEntity",
      read("", { head: ld({ "@type": "WebPage", mainEntity: { "@type": "NewsArticle" } }) }),
    ],
    [
      "broken JSON-LD beside a sound one",
      read("", {
        head: `<script type="application/ld+json">{oops</script>${ld({ "@type": "NewsArticle" })}`,
      }),
    ],
    ["og:type", read("", { head: ogArticle })],
    [
      "only a time of publication",
      read("", { head: `<meta property="article:published_time" content="2018-05-31">` }),
    ],
    ["an article element with text", read(`<article>${paragraphs(4)}</article>`)],
    [
      "itemtype with text",
      read(`<div itemscope itemtype="https://schema.org/NewsArticle">${paragraphs(4)}</div>`),
    ],
    [
      "Korean, which needs fewer characters",
      read(
        `<article>${`<p>${"마이크 폼페이오 국무장관은 회담이 진전을 보이고 있다고 밝혔다. ".repeat(3)}</p>`.repeat(3)}</article>`,
      ),
    ],
    [
      "with many comments that are articles too",
      read(`<article>${paragraphs(4)}</article>${`<article>${sentence}</article>`.repeat(60)}`),
    ],
    [
      "an articleBody below many teasers",
      read(
        `${`<article>${sentence}</article>`.repeat(60)}<div itemprop="articleBody">${paragraphs(4)}</div>`,
      ),
    ],
    ["text without any markup that says so", read(`<div id="x">${paragraphs(4)}</div>`)],
    [
      "an old page of line breaks",
      read(`<table><tr><td><div>${`${sentence.repeat(6)}<br><br>`.repeat(9)}</div></table>`),
    ],
    [
      "Chinese, whose paragraphs are short",
      read(
        `<div>${`<p>${"部长星期四表示，与代表团的会谈还将继续一周，目前尚不清楚何时结束。".repeat(3)}</p>`.repeat(4)}</div>`,
      ),
    ],
    [
      "a time of publication and text on a page that calls itself a website",
      read(`<div>${paragraphs(4)}</div>`, { head: ogWebsite + publishedTime }),
    ],
    [
      "an older one, whose line breaks are in a table's cell",
      read(
        `<table><tr><td><a href="/">Home</a><br>Menu</td><td><font>${`${sentence.repeat(3)}<br><br>`.repeat(5)}</font></td></table>`,
      ),
    ],
    [
      "the front page of a news site that says so",
      read(teaser.repeat(9), {
        url: "https://news.example/",
        head: ld({ "@type": "NewsMediaOrganization", name: "The Daily" }),
      }),
    ],
    ["XHTML", read(`<article>${paragraphs(4)}</article>`, { type: "application/xhtml+xml" })],
  ];
  it.each(yes)("%s", (_, found) => expect(found).toBe(true));
});

describe("isArticle: no", () => {
  const no: [string, boolean][] = [
    ["a page with nothing", read("")],
    ["a form", read("<form><input></form>")],
    [
      "a list of results in a table's cell",
      read(`<table><tr><td>${`<a href="/1">Talks</a><br>${sentence}<br>`.repeat(20)}</td></table>`),
    ],
    ["a few lines in a table's cell", read(`<table><tr><td>${`${sentence}<br>`.repeat(6)}</td></table>`)],
    [
      "a page without text that calls itself a website, whenever it was made",
      read(teaser.repeat(3), { head: ogWebsite + publishedTime }),
    ],
    ["a few words in Chinese", read(`<div>${"<p>部长星期四表示，会谈还将继续。</p>".repeat(9)}</div>`)],
    ["a front page of teasers", read(teaser.repeat(30), { url: "https://news.example/" })],
    [
      "a list of very many, whatever stands at its end",
      read(`${teaser.repeat(60)}<article>${paragraphs(4)}</article>`),
    ],
    [
      "a front page that says og:type=article",
      read(teaser.repeat(30), { url: "https://news.example/", head: ogArticle }),
    ],
    [
      "an edition's front page that says so",
      read("", { url: "https://news.example/en-gb/", head: ogArticle }),
    ],
    [
      "a list of articles in JSON-LD",
      read("", {
        head: ld({ "@type": "ItemList", itemListElement: [{ item: { "@type": "NewsArticle" } }] }),
      }),
    ],
    [
      "many articles at the top of JSON-LD",
      read("", { head: ld([1, 2, 3, 4].map((n) => ({ "@type": "NewsArticle", headline: `${n}` }))) }),
    ],
    [
      "a shop",
      read("<main><p>Buy</p></main>", {
        head: `${ld({ "@type": "Product" })}<meta property="og:type" content="product">`,
      }),
    ],
    ["one paragraph", read(`<main>${paragraphs(1)}</main>`)],
    [
      "long text in a list, as JSON-LD says",
      read(`<main>${paragraphs(10)}</main>`, { head: ld({ "@type": "CollectionPage" }) }),
    ],
    ["long text on a front page", read(`<main>${paragraphs(10)}</main>`, { url: "https://news.example/" })],
    ["long text in a footer", read(`<main><p>Hello</p></main><footer>${paragraphs(10)}</footer>`)],
    [
      "an article whose paragraphs are links",
      read(`<article>${`<a href="#">${paragraphs(1)}</a>`.repeat(9)}</article>`),
    ],
    ["XML", read("", { type: "application/xml", head: ogArticle })],
    [
      "SVG",
      isArticle(
        new JSDOM(`<svg xmlns="http://www.w3.org/2000/svg"/>`, { contentType: "image/svg+xml" }).window
          .document,
      ),
    ],
  ];
  it.each(no)("%s", (_, found) => expect(found).toBe(false));

  it("is not for pages in design mode, nor for framesets", () => {
    const dom = new JSDOM(`<head>${ogArticle}</head>`);
    Object.defineProperty(dom.window.document, "designMode", { value: "on" });
    expect(isArticle(dom.window.document)).toBe(false);
    expect(isArticle(new JSDOM(`<head>${ogArticle}</head><frameset></frameset>`).window.document)).toBe(
      false,
    );
  });
});
