/** Gathers what may tell a page's day (`clues.ts`). Runs in the page: it reads what is there and judges nothing. */
import type { DayClues, PropertyClue } from "./clues";
import { headlineOf, inPageOrder } from "./headline";
import { pageLanguage, textSample } from "./language";
import { linesOf } from "./lines";
import { type Head, type JsonNode, readHead } from "./structured";

/** The properties of JSON-LD by which a day is told, or the page's address. */
const TELLING = [
  "@type",
  "@id",
  "url",
  "mainEntityOfPage",
  "headline",
  "name",
  "datePublished",
  "dateCreated",
  "dateModified",
  "uploadDate",
];

/** @param head - The page's head, where it has been read already. */
export function gatherClues(document: Document, head: Head = readHead(document)): DayClues {
  const lang = pageLanguage(document, head);
  const { properties, headlines } = readMarkup(document);
  return {
    url: document.URL,
    canonical: canonicalOf(document),
    lang,
    sample: lang === "" ? textSample(document) : "",
    nodes: head.nodes.map(tellingPart),
    broken: head.broken,
    metas: [...head.metas],
    properties,
    ...linesOf(document, headlineOf(document, head.meta("og:title") ?? "", headlines)),
    scripts: null,
  };
}

/** By the tag's name alone: browsers answer that several times faster than a selector with an attribute. */
function canonicalOf(document: Document): string {
  for (const link of document.querySelectorAll("link")) {
    if (/(?:^|\s)canonical(?:\s|$)/i.test(link.getAttribute("rel") ?? ""))
      return link.getAttribute("href") ?? "";
  }
  return "";
}

/** A node without all that stands inside it: that is among the nodes by itself. */
function tellingPart(node: JsonNode): JsonNode {
  const part: JsonNode = {};
  for (const key of TELLING) {
    const value = node[key];
    if (value !== undefined && (key !== "mainEntityOfPage" || typeof value === "string")) part[key] = value;
  }
  return part;
}

/** Where a date of microdata is not the article's own. */
const NOT_THE_ARTICLES =
  "nav,aside,[role=complementary],#comments,.comments,.comment,[itemtype*=Comment],[itemtype*=Event],.related,[class*=related i],[class*=most-read i]";
const PUBLISHED_PROPERTY =
  /(?:^|\s)(?:(?:schema|dc|dcterms|rnews|sioc):)?(?:datePublished|dateCreated|date|created|issued|pubdate)(?:\s|$)/;
const UPDATED_PROPERTY = /(?:^|\s)(?:(?:schema|dc|dcterms):)?(?:dateModified|modified)(?:\s|$)/;

/** What the page's markup says: its properties that may be days, and what it calls its headline. */
function readMarkup(document: Document): { properties: PropertyClue[]; headlines: Element[] } {
  const found: { element: Element; isUpdate: boolean }[] = [];
  const headlines: Element[] = [];
  // One question after the other: browsers answer a list of them more slowly than both.
  const described = new Set([
    ...document.querySelectorAll("[itemprop]"),
    ...document.querySelectorAll("[property]"),
  ]);
  for (const element of described) {
    const name = element.getAttribute("itemprop") ?? element.getAttribute("property") ?? "";
    if (name.includes("headline") && element.matches("[itemprop~=headline]")) headlines.push(element);
    const isUpdate = UPDATED_PROPERTY.test(name);
    if ((isUpdate || PUBLISHED_PROPERTY.test(name)) && element.closest(NOT_THE_ARTICLES) === null)
      found.push({ element, isUpdate });
  }
  const properties = inPageOrder(found, ({ element }) => element).map(({ element, isUpdate }) => {
    const values = [
      element.getAttribute("content"),
      element.getAttribute("datetime"),
      element.textContent,
      element.getAttribute("title"),
    ];
    return { isUpdate, values: values.flatMap((value) => value || []) };
  });
  return { properties, headlines };
}

/** As much of each script as is looked at. UTF-16 units. */
const SCRIPT_UNITS = 100_000;
const IN_SCRIPT =
  /["']?\b(?:date_?published|(?:article_?)?publish(?:ed|ing)?_?(?:date|at|time|on)|publication_?date|pub_?date|first_?published\w*)["']?\s*[:=]\s*\\?["']([^"'\\]{8,40})\\?["']/gi;

/** What stands as date of publication in the data of the page's scripts. */
export function scriptDays(document: Document): string[] {
  const found: string[] = [];
  for (const script of document.querySelectorAll("script")) {
    if (script.src || /ld\+json/i.test(script.type)) continue;
    for (const [, value] of (script.textContent ?? "").slice(0, SCRIPT_UNITS).matchAll(IN_SCRIPT))
      if (value) found.push(value);
  }
  return found;
}
