/** Gathers what may tell a page's day (`clues.ts`). Runs in the page: it reads what is there and judges nothing. */
import type { DayClues, PropertyClue } from "./clues";
import { headlineOf } from "./headline";
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
  const data = {
    url: document.URL,
    canonical: canonicalOf(document),
    lang,
    sample: lang === "" ? textSample(document) : "",
    nodes: head.nodes.map(tellingPart),
    broken: head.broken,
    metas: [...head.metas],
    properties,
  };
  const seen = isToldByData(data)
    ? { lines: [], elements: [], headlineAt: null }
    : linesOf(document, headlineOf(document, head.meta("og:title") ?? "", headlines));
  return { ...data, ...seen, scripts: null };
}

/** A day in the zone of whoever wrote it: what is said in universal time may be another day for the page's readers. */
const OWN_DAY = /^\s*(\d{4}-\d\d-\d\d)(?![^T\s])(?!.*(?:Z|GMT|UTC|[+-]00:?00)\s*$)/i;
/** Names of meta tags that may hold a day of publication, and more. */
const MAY_BE_DAY = /dat|publi|pub|time|issu|creat|release|stamp|fecha|available/;
const OTHER_DAY = /modif|updat|revis|last|publisher|expir/;

/**
 * True where two kinds of data, or one and the address, name the same day and nothing else names another: then nobody looks at what the reader sees
 * (`date.ts`), and gathering that, which takes most of the time, can be spared. False wherever it is not sure.
 */
function isToldByData({
  url,
  canonical,
  nodes,
  broken,
  metas,
  properties,
}: Pick<DayClues, "url" | "canonical" | "nodes" | "broken" | "metas" | "properties">): boolean {
  if (broken.length > 0) return false;
  const kinds = new Set<string>();
  const days = new Set<string>();
  const note = (kind: string, value: unknown): void => {
    kinds.add(kind);
    days.add(OWN_DAY.exec(String(value))?.[1] ?? "");
  };
  for (const { datePublished, dateCreated, uploadDate } of nodes) {
    for (const value of [datePublished, dateCreated, uploadDate])
      if (value !== undefined) note("json-ld", value);
  }
  for (const [name, content] of metas) {
    if (MAY_BE_DAY.test(name) && !OTHER_DAY.test(name) && /\d\d/.test(content)) note("meta", content);
  }
  for (const { isUpdate, values } of properties) if (!isUpdate) note("microdata", values[0]);
  const [day, ...others] = days;
  if (!day || others.length > 0) return false;
  const [year, month, date] = day.split("-");
  const written = new RegExp(`[/_.-]${year}([/_.-]?)${month}(?:\\1)${date}(?!\\d)`);
  for (const address of [url, canonical]) {
    if (written.test(address)) kinds.add("url");
    else if (/(?:19|20)\d\d/.test(address)) return false;
  }
  return kinds.size > 1;
}

/**
 * By the tag's name alone: browsers answer that several times faster than a selector with an attribute. The list is live, so that they
 * look no further than the link, which nearly always stands in the head.
 */
function canonicalOf(document: Document): string {
  for (const link of document.getElementsByTagName("link")) {
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
  for (const element of document.querySelectorAll("[itemprop],[property]")) {
    const name = element.getAttribute("itemprop") ?? element.getAttribute("property") ?? "";
    if (name.includes("headline") && element.matches("[itemprop~=headline]")) headlines.push(element);
    const isUpdate = UPDATED_PROPERTY.test(name);
    if ((isUpdate || PUBLISHED_PROPERTY.test(name)) && element.closest(NOT_THE_ARTICLES) === null)
      found.push({ element, isUpdate });
  }
  const properties = found.map(({ element, isUpdate }) => {
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
