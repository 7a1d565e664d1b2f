/** What a page's data says about its days: JSON-LD, meta tags, microdata and RDFa, and as a last resort its scripts. */
import type { Reading } from "./calendar";
import { otherDay, readDay } from "./day";
import type { DateSource, Evidence } from "./evidence";
import { type Head, isArticleType, type JsonNode, typesOf } from "./structured";

export interface Declared {
  published: Evidence[];
  /** Days of the last change, surest first. */
  updated: string[];
}

/** One value as evidence; null where it is no possible day. */
export function evidenceOf(
  value: string,
  source: DateSource,
  weight: number,
  reading: Reading,
): Evidence | null {
  const day = readDay(value, reading);
  return day === null ? null : { day, other: otherDay(value, day), source, weight };
}

export function declaredDates(document: Document, head: Head, reading: Reading): Declared {
  const found: Declared = { published: [], updated: [] };
  fromJsonLd(head, reading, found);
  fromMeta(head, reading, found);
  fromMicrodata(document, reading, found);
  return found;
}

/** Adds a day of publication or of change. */
function add(found: Declared, evidence: Evidence | null, isUpdate = false): void {
  if (evidence === null) return;
  if (isUpdate) found.updated.push(evidence.day);
  else found.published.push(evidence);
}

/** More articles than this side by side are a list, unless one has the page's title. */
const MANY_ARTICLES = 3;
/** Dates of something that stands on the page, not of the page. */
const OTHER_TYPES =
  /Image|Video|Audio|Media|Comment|Answer|Product|Offer|Book|Movie|Album|Event|Person|Organization|Place|Dataset|SoftwareApp/;

function fromJsonLd(head: Head, reading: Reading, found: Declared): void {
  const articles = head.nodes.filter((node) => isArticleType(node["@type"]));
  const titled = articles.find((node) => hasTitleOf(node, head));
  for (const node of head.nodes) {
    const types = typesOf(node["@type"]);
    let weight = 6;
    if (isArticleType(types)) weight = articleWeight(node, articles, titled);
    else if (types.includes("WebPage")) weight = 8;
    else if (types.length > 0 && types.every((type) => OTHER_TYPES.test(type))) {
      if (types.includes("VideoObject")) add(found, evidenceIn(node.uploadDate, 4, reading));
      continue;
    }
    const published = evidenceIn(node.datePublished, weight, reading);
    add(found, published ?? evidenceIn(node.dateCreated, weight - 2, reading));
    if (weight > 4) add(found, evidenceIn(node.dateModified, weight, reading), true);
  }
  for (const text of head.broken) {
    for (const name of ["datePublished", "dateModified"]) {
      const value = new RegExp(`"${name}"\\s*:\\s*"([^"]+)"`).exec(text)?.[1];
      if (value) add(found, evidenceOf(value, "json-ld", 9, reading), name === "dateModified");
    }
  }
}

function hasTitleOf(node: JsonNode, head: Head): boolean {
  const title = head.meta("og:title") ?? "";
  const headline = node.headline ?? node.name;
  return typeof headline === "string" && title !== "" && headline.trim() === title.trim();
}

function articleWeight(node: JsonNode, articles: JsonNode[], titled: JsonNode | undefined): number {
  if (node === (titled ?? articles[0])) return articles.length >= MANY_ARTICLES && !titled ? 5 : 10;
  return titled ? 3 : 5;
}

/** A value of JSON-LD: a string, a number, `{"@value": …}`, or a list of them. */
function evidenceIn(value: unknown, weight: number, reading: Reading): Evidence | null {
  if (typeof value === "string" || typeof value === "number")
    return evidenceOf(String(value), "json-ld", weight, reading);
  if (Array.isArray(value)) return evidenceIn(value[0], weight, reading);
  if (typeof value === "object" && value !== null && "@value" in value)
    return evidenceIn(value["@value"], weight, reading);
  return null;
}

/** The names of meta tags, whatever stands before: `article:published_time`, `parsely-pub-date`, `OriginalPublicationDate`. */
const PUBLISHED_META =
  /(?:publi(?:sh|shed|cation|e)?|first_?published)[ _.:-]?(?:date|time|timestamp|on|at)?$|date[ _.-]?publi\w*$|pub[ _-]?(?:date|time)$|^ptime$|^pdate$|issued$|displaydate$|release[ _-]?date$|^date[.:_-]release$|^sailthru\.date$|date_original$|citation_(?:online_)?date$|post_date$/;
/** These may mean the day on which the page was made. */
const GENERIC_META =
  /(?:^|[.:_-])(?:date|datum|fecha|created?[_.-]?(?:date|time|at|on)?|date_?created|creation_?date|timestamp|available)$/;
const UPDATED_META = /modif|updat|revis|last/;
const NO_DATE_META = /expir|unpubl|event|valid|publisher|birth|start|end_/;

/** What a tag must have to name a day; most have words. */
const HAS_NUMBER = /\d\d|[年٠-٩۰-۹０-９]/;
/** What nearly all articles have, known without the patterns above. */
const PUBLISHED_TIME = "article:published_time";

function fromMeta(head: Head, reading: Reading, found: Declared): void {
  for (const [name, content] of head.metas) {
    if (!HAS_NUMBER.test(content)) continue;
    if (name === PUBLISHED_TIME) {
      add(found, evidenceOf(content, "meta", 8.5, reading));
      continue;
    }
    if (NO_DATE_META.test(name)) continue;
    if (UPDATED_META.test(name)) add(found, evidenceOf(content, "meta", 8, reading), true);
    else if (PUBLISHED_META.test(name)) add(found, evidenceOf(content, "meta", 8, reading));
    else if (GENERIC_META.test(name)) add(found, evidenceOf(content, "meta", 4, reading));
  }
}

/** Where a date of microdata is not the article's own. */
const NOT_THE_ARTICLES =
  "nav,aside,[role=complementary],#comments,.comments,.comment,[itemtype*=Comment],[itemtype*=Event],.related,[class*=related i],[class*=most-read i]";
const PUBLISHED_PROPERTY =
  /(?:^|\s)(?:(?:schema|dc|dcterms|rnews|sioc):)?(?:datePublished|dateCreated|date|created|issued|pubdate)(?:\s|$)/;
const UPDATED_PROPERTY = /(?:^|\s)(?:(?:schema|dc|dcterms):)?(?:dateModified|modified)(?:\s|$)/;

function fromMicrodata(document: Document, reading: Reading, found: Declared): void {
  let isFirst = true;
  for (const element of document.querySelectorAll("[itemprop],[property]")) {
    const name = element.getAttribute("itemprop") ?? element.getAttribute("property") ?? "";
    const isUpdate = UPDATED_PROPERTY.test(name);
    if ((!isUpdate && !PUBLISHED_PROPERTY.test(name)) || element.closest(NOT_THE_ARTICLES) !== null) continue;
    // Of a list of articles the first may be this page's own, the others are not.
    const weight = isFirst ? 8 : 3;
    const evidence = [
      element.getAttribute("content"),
      element.getAttribute("datetime"),
      element.textContent,
      element.getAttribute("title"),
    ].reduce<Evidence | null>(
      (read, value) => read ?? (value ? evidenceOf(value, "microdata", weight, reading) : null),
      null,
    );
    if (evidence && !isUpdate) isFirst = false;
    add(found, evidence, isUpdate);
  }
}

/** As much of each script as is looked at. UTF-16 units. */
const SCRIPT_UNITS = 100_000;
const IN_SCRIPT =
  /["']?\b(?:date_?published|(?:article_?)?publish(?:ed|ing)?_?(?:date|at|time|on)|publication_?date|pub_?date|first_?published\w*)["']?\s*[:=]\s*\\?["']([^"'\\]{8,40})\\?["']/gi;

/** A date of publication in the data of the page's scripts, where all of them name the same day. */
export function scriptDate(document: Document, reading: Reading): Evidence | null {
  let found: Evidence | null = null;
  for (const script of document.getElementsByTagName("script")) {
    if (script.src || /ld\+json/i.test(script.type)) continue;
    for (const [, value] of (script.textContent ?? "").slice(0, SCRIPT_UNITS).matchAll(IN_SCRIPT)) {
      const evidence = value ? evidenceOf(value, "script", 4, reading) : null;
      if (evidence && found && evidence.day !== found.day) return null;
      found ??= evidence;
    }
  }
  return found;
}
