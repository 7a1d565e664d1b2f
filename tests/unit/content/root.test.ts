/** Which part of a page is read where nothing is marked up as the article. The texts are our own. */
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { readBlocks } from "../../../src/shared/page/blocks";
import { findHeadline, findRoot } from "../../../src/shared/page/root";

const SENTENCE =
  "The minister said on Thursday that the talks with the delegation would go on for another week. ";
const paragraphs = (count: number, about = ""): string =>
  `<p>${about} ${SENTENCE.repeat(3)}</p>`.repeat(count);
/** Titles of other articles, each with a sentence: links and text. */
const TEASERS = `<div class="box">${`<div><h3><a href="/x">Lavrov in Vienna</a></h3><div>${SENTENCE}</div></div>`.repeat(5)}</div>`;

function documentOf(body: string, title = "The talks go on - The Daily"): Document {
  return new JSDOM(`<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`, {
    url: "https://news.example/a",
  }).window.document;
}

function rootOf(body: string, title?: string): string {
  const document = documentOf(body, title);
  const root = findRoot(document, findHeadline(document));
  return root?.id || root?.localName || "";
}

const texts = (body: string): string =>
  readBlocks(documentOf(body))
    .map(({ text }) => text)
    .join("|");

describe("findHeadline", () => {
  const headline = (body: string, title?: string): string | undefined =>
    findHeadline(documentOf(body, title))?.textContent ?? undefined;

  it("is the heading that the page's title repeats, not the name of the site or of a section", () => {
    expect(headline("<h1>The Daily</h1><h1>The talks go on</h1>")).toBe("The talks go on");
    expect(headline("<h1>World news</h1><h2>The talks go on</h2>")).toBe("The talks go on");
    expect(headline("<h1>Week of talks opens</h1><h2>Politics</h2>", "The talks go on - Politics")).toBe(
      "Week of talks opens",
    );
  });
  it("is the h1 of the article, else the first that leads nowhere, where the title says nothing", () => {
    expect(headline("<h1>The Daily</h1><article><h1>One</h1></article>", "")).toBe("One");
    expect(headline('<h1><a href="/">The Daily</a></h1><h1>One</h1>', "")).toBe("One");
    expect(headline("<div>One</div>", "")).toBeUndefined();
  });
});

describe("findRoot", () => {
  const head = "<h1>The talks go on</h1><div class='by'>By Ann Author</div>";

  it("is the part that holds the headline and the box with most text", () => {
    expect(rootOf(`${TEASERS}<div id="story">${head}<div>${paragraphs(4)}</div></div>${TEASERS}`)).toBe(
      "story",
    );
    expect(texts(`${TEASERS}<div>${head}<div>${paragraphs(9)}</div></div>`)).not.toContain("Lavrov");
  });
  it("also where the text has line breaks and no paragraphs, and stands in a form", () => {
    const text = `${SENTENCE.repeat(3)}<br><br>`.repeat(5);
    expect(
      rootOf(
        `<form><table><tr><td>Menu</td><td id="cell">${head}<div>${text}</div></td></tr></table></form>`,
      ),
    ).toBe("cell");
  });
  it("also in Chinese, where sentences are short", () => {
    const text =
      `<p>${"部长星期四表示，与代表团的会谈还将继续一周，目前尚不清楚何时结束。".repeat(2)}</p>`.repeat(5);
    expect(
      rootOf(
        `<div id="story"><h1>会谈仍在继续</h1>${text}</div><div>${TEASERS}</div>`,
        "会谈仍在继续 - 日报",
      ),
    ).toBe("story");
  });
  it("is all that the text is spread over", () => {
    const part = `<section>${paragraphs(2)}</section>`;
    expect(rootOf(`<div id="all"><section>${head}${paragraphs(3)}</section>${part}${part}</div>`)).toBe(
      "all",
    );
    expect(rootOf(`<section>${head}${paragraphs(3)}</section>${part}${part}`)).toBe("body");
  });
  it("does not count comments, sidebars and footers as text", () => {
    for (const name of ["reader-comments", "sidebar", "page-footer"]) {
      const other = `<div class="${name}">${paragraphs(9)}</div>`;
      expect(rootOf(`<div id="story">${head}${paragraphs(4)}</div>${other}`), name).toBe("story");
    }
  });
  it("is the page where there is little text, or no headline", () => {
    expect(rootOf(`<div>${head}<p>${SENTENCE}</p></div>`)).toBe("body");
    expect(rootOf(`<div>${paragraphs(4)}</div>`)).toBe("body");
  });
  it("looks into main, but not into what is marked up as the article", () => {
    expect(rootOf(`<main><div id="story">${head}${paragraphs(4)}</div>${TEASERS}</main>`)).toBe("story");
    expect(rootOf(`<article><div>${head}${paragraphs(4)}</div><p>End.</p></article>`)).toBe("article");
  });
});

describe("what is left out of the article by its name", () => {
  const story = (rest: string): string => texts(`<article><h1>Talks</h1>${paragraphs(4)}${rest}</article>`);

  it.each([
    "article_comments_content",
    "yom-comments",
    "comentarios_lectores",
    "visitors_comment_block",
    "related-topics-block",
    "most_read",
    "footer",
  ])("%s", (name) => expect(story(`<div class="${name}">Lavrov</div>`)).not.toContain("Lavrov"));

  it.each(["has-comments", "comment", "story--comment", "comments-open", "related-party", "footer-note"])(
    "not %s",
    (name) => expect(story(`<div class="${name}">Lavrov</div>`)).toContain("Lavrov"),
  );
});
