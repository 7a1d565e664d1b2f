/**
 * Is this page an article? Asked of every page the reader opens, so it looks only at what is cheap: structured data, a few
 * meta tags, the paragraphs of an `<article>` until there are enough of them, and where all that says nothing, the test by which
 * Firefox offers its reader view (`docs/decisions/0010-readability.md`).
 */
import isProbablyReaderable from "@mozilla/readability/Readability-readerable.js";
import { unitsInLetters } from "./dense";
import { type Head, isArticleType, readHead, typesOf } from "./structured";

/** Text that an `<article>` without any structured data must have; a teaser has a sentence or two. */
const ENOUGH_UNITS = 600;
const ENOUGH_PARAGRAPHS = 3;

/** Where more elements of a kind than this are too short, they are a list or comments; the article stands further up. */
const MANY_CANDIDATES = 50;

/** More articles side by side than this are the list of a front page, not one page's several descriptions. */
const MANY_ARTICLES = 3;

/** A paragraph of fewer characters does not count. */
const READABLE_UNITS = 140;
/** Square roots of what paragraphs have beyond those, added: three paragraphs of 320 are enough. */
const READABLE_SCORE = 40;

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
  const front = isFrontPage(document);
  // The front page of a news site that says so is news, made of teasers.
  if (front && hasType(nodes, /^NewsMediaOrganization$/)) return true;
  const type = meta("og:type")?.toLowerCase();
  // Some sites write a time of publication on every page; one that calls itself something else is asked for its text.
  const declared =
    type === "article" ||
    type?.endsWith(":article") ||
    (type !== "website" && meta("article:published_time") !== null);
  // Front pages of careless sites say og:type=article as well; there the text decides.
  if (declared && !front) return true;
  if (hasArticleText(document)) return true;
  if (front || hasType(nodes, NO_ARTICLE_TYPES) || type === "product") return false;
  return isReadable(document) || hasBrokenText(document);
}

/** Beside paragraphs, all that can make a page an article: text of another kind, and data in its head. */
const OTHER_SIGNS = `pre,br,script[type*="ld+json" i],meta[content*="article" i],meta[property^="article:" i],meta[name^="article:" i]`;

/**
 * False where a page is surely no article: it holds no text, and no data that could say that it is one. It is only counted, as
 * the first element that a script gets hold of costs it as much time as all this.
 */
export function mayBeArticle(document: Document): boolean {
  return document.getElementsByTagName("p").length > 0 || document.querySelectorAll(OTHER_SIGNS).length > 0;
}

/** JSON-LD that says the page is one article. */
function declaresArticle(nodes: Head["nodes"]): boolean {
  const headlines = new Set<unknown>();
  for (const node of nodes) {
    if (isArticleType(node["@type"])) headlines.add(node.headline ?? node.name ?? null);
  }
  return headlines.size > 0 && headlines.size < MANY_ARTICLES;
}

/** What pages with much text say they are when they are no articles: lists, shops, places to ask. */
const NO_ARTICLE_TYPES =
  /^(?:ItemList|CollectionPage|SearchResultsPage|ProfilePage|Product|Offer|ItemPage|FAQPage|QAPage|ContactPage|CheckoutPage|JobPosting|Recipe|SoftwareApplication|WebApplication|Movie|TVSeries|Hotel|Restaurant|Course)$/;

function hasType(nodes: Head["nodes"], type: RegExp): boolean {
  return nodes.some((node) => typesOf(node["@type"]).some((one) => type.test(one)));
}

/** Readability asks whether a paragraph is visible, which would cost a layout; where it stands matters more. */
function isOwnText(node: Node): boolean {
  const element = node as Element;
  // An <article> has been looked at already, paragraph by paragraph.
  return element.localName !== "article" && element.closest("a,nav,aside,footer,header") === null;
}

/** As many paragraphs show in which script a page is written. */
const SAMPLE_PARAGRAPHS = 30;

/** How many letters a character of the page's paragraphs is worth: 1 in most scripts, up to 3. */
function densityOf(document: Document): number {
  const paragraphs = document.getElementsByTagName("p");
  let text = "";
  for (let at = 0; at < paragraphs.length && at < SAMPLE_PARAGRAPHS; at++)
    text += paragraphs[at]?.textContent ?? "";
  const letters = text.replace(/[\s\d]+/g, "");
  return letters === "" ? 1 : unitsInLetters(letters) / letters.length;
}

/** Readability's question; twice its score, as a short notice on a page of forms is enough for once. */
function isReadable(document: Document): boolean {
  // Lists of comments or teasers are many short paragraphs; asking each of them costs more than the page may.
  if (document.getElementsByTagName("article").length > MANY_CANDIDATES) return false;
  const density = densityOf(document);
  return isProbablyReaderable(document, {
    minScore: READABLE_SCORE / Math.sqrt(density),
    minContentLength: READABLE_UNITS / density,
    visibilityChecker: isOwnText,
  });
}

/** A text between line breaks this long is of sentences. UTF-16 units of letters. */
const SENTENCE_UNITS = 60;
/** As much of it is an article: as three paragraphs that are enough for READABLE_SCORE. */
const BROKEN_UNITS = 960;

/** Pages in tables have their text in a cell, with line breaks; Readability looks for those in a div only. */
function hasBrokenText(document: Document): boolean {
  const seen = new Set<Element>();
  for (const { parentElement: holder } of document.querySelectorAll("td br")) {
    if (!holder || seen.has(holder) || seen.size > MANY_CANDIDATES) continue;
    seen.add(holder);
    let units = 0;
    let pieces = 0;
    let links = 0;
    for (let node = holder.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeName.toLowerCase() === "a") links++;
      const own = node.nodeType === 3 ? unitsInLetters((node as Text).data.trim()) : 0;
      if (own < SENTENCE_UNITS) continue;
      units += own;
      pieces++;
    }
    // A link and a sentence, again and again, is a list of other pages.
    if (units >= BROKEN_UNITS && links < pieces && isOwnText(holder)) return true;
  }
  return false;
}

function isFrontPage(document: Document): boolean {
  const path = document.location?.protocol.startsWith("http") ? document.location.pathname : null;
  return path !== null && /^\/(?:index\.\w+|[a-z]{2}(?:-[a-z]{2})?\/?)?$/i.test(path);
}

/** An article element, by tag, role or itemtype, with enough paragraphs that are not links. */
function hasArticleText(document: Document): boolean {
  if (document.getElementsByTagName("p").length < ENOUGH_PARAGRAPHS) return false;
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
    units += unitsInLetters(text);
    if (units >= ENOUGH_UNITS && paragraphs >= ENOUGH_PARAGRAPHS) return true;
  }
  return false;
}
