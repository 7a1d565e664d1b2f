/**
 * Is this page an article? Asked of every page the reader opens, so it looks only at what is cheap: structured data, a few
 * meta tags, and the paragraphs of an `<article>` until there are enough of them.
 */
import { type Head, isArticleType, readHead } from "./structured";

/** Text that an `<article>` without any structured data must have; a teaser has a sentence or two. */
const ENOUGH_UNITS = 600;
const ENOUGH_PARAGRAPHS = 3;

/** Where more elements of a kind than this are too short, they are a list or comments; the article stands further up. */
const MANY_CANDIDATES = 50;

/** More articles side by side than this are the list of a front page, not one page's several descriptions. */
const MANY_ARTICLES = 3;

/** One Chinese, Japanese or Korean character says as much as about three letters. */
const DENSE_SCRIPT = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

/** True where the document is HTML that is read and not edited: no PDF viewer, image, XML, plain text or design mode. */
export function isReadableDocument(document: Document): boolean {
  const type = document.contentType;
  if (type !== "text/html" && type !== "application/xhtml+xml") return false;
  if (document.designMode === "on") return false;
  return document.body?.localName === "body";
}

export function isArticle(document: Document, head?: Head): boolean {
  if (!isReadableDocument(document)) return false;
  const { nodes, meta } = head ?? readHead(document);
  if (declaresArticle(nodes)) return true;
  const type = meta("og:type")?.toLowerCase();
  const declared =
    type === "article" || type?.endsWith(":article") || meta("article:published_time") !== null;
  // Front pages of careless sites say og:type=article as well; there the text decides.
  if (declared && !isFrontPage(document)) return true;
  return hasArticleText(document);
}

/** JSON-LD that says the page is one article. */
function declaresArticle(nodes: Head["nodes"]): boolean {
  const headlines = new Set<unknown>();
  for (const node of nodes) {
    if (isArticleType(node["@type"])) headlines.add(node.headline ?? node.name ?? null);
  }
  return headlines.size > 0 && headlines.size < MANY_ARTICLES;
}

function isFrontPage(document: Document): boolean {
  const path = document.location?.protocol.startsWith("http") ? document.location.pathname : null;
  return path !== null && /^\/(?:index\.\w+|[a-z]{2}(?:-[a-z]{2})?\/?)?$/i.test(path);
}

/** An article element, by tag, role or itemtype, with enough paragraphs that are not links. */
function hasArticleText(document: Document): boolean {
  // One question after the other: a browser answers each with a walk that is several times faster than that for a list of them.
  for (const elements of [
    document.getElementsByTagName("article"),
    document.querySelectorAll("[itemprop~=articleBody]"),
    document.querySelectorAll("[role=article]"),
    document.querySelectorAll("[itemtype]"),
  ]) {
    let candidates = 0;
    for (const element of elements) {
      const itemtype = element.localName === "article" ? null : element.getAttribute("itemtype");
      if (element.localName === "html" || (itemtype !== null && !isArticleType(itemtype))) continue;
      if (enoughText(element)) return true;
      if (++candidates === MANY_CANDIDATES) break;
    }
  }
  return false;
}

function enoughText(element: Element): boolean {
  let units = 0;
  let paragraphs = 0;
  for (const paragraph of element.getElementsByTagName("p")) {
    const text = paragraph.textContent?.trim() ?? "";
    if (text.length < 20 || paragraph.closest("a,nav,aside,footer,form") !== null) continue;
    paragraphs += 1;
    units += text.length + 2 * (text.match(DENSE_SCRIPT)?.length ?? 0);
    if (units >= ENOUGH_UNITS && paragraphs >= ENOUGH_PARAGRAPHS) return true;
  }
  return false;
}
