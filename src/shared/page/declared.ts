/** What a page's data says about its days: JSON-LD, meta tags, microdata and RDFa, and as a last resort its scripts. */
import type { Reading } from "./calendar";
import { type DayClues, metaOf } from "./clues";
import { otherDay, readDay } from "./day";
import type { DateSource, Evidence } from "./evidence";
import { isArticleType, type JsonNode, typesOf } from "./structured";

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

export function declaredDates(clues: DayClues, reading: Reading): Declared {
  const found: Declared = { published: [], updated: [] };
  fromJsonLd(clues, reading, found);
  fromMeta(clues, reading, found);
  fromMicrodata(clues.properties, reading, found);
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

function fromJsonLd(clues: DayClues, reading: Reading, found: Declared): void {
  const articles = clues.nodes.filter((node) => isArticleType(node["@type"]));
  const title = metaOf(clues, "og:title")?.trim() ?? "";
  const titled = articles.find((node) => title !== "" && isTitled(node, title));
  for (const node of clues.nodes) {
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
  for (const text of clues.broken) {
    for (const name of ["datePublished", "dateModified"]) {
      const value = new RegExp(`"${name}"\\s*:\\s*"([^"]+)"`).exec(text)?.[1];
      if (value) add(found, evidenceOf(value, "json-ld", 9, reading), name === "dateModified");
    }
  }
}

function isTitled(node: JsonNode, title: string): boolean {
  const headline = node.headline ?? node.name;
  return typeof headline === "string" && headline.trim() === title;
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

function fromMeta({ metas }: DayClues, reading: Reading, found: Declared): void {
  for (const [name, content] of metas) {
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

function fromMicrodata(properties: DayClues["properties"], reading: Reading, found: Declared): void {
  let isFirst = true;
  for (const { isUpdate, values } of properties) {
    // Of a list of articles the first may be this page's own, the others are not.
    const weight = isFirst ? 8 : 3;
    const evidence = values.reduce<Evidence | null>(
      (read, value) => read ?? evidenceOf(value, "microdata", weight, reading),
      null,
    );
    if (evidence && !isUpdate) isFirst = false;
    add(found, evidence, isUpdate);
  }
}

/** A date of publication in the data of the page's scripts, where all of them name the same day. */
export function scriptDate(values: readonly string[], reading: Reading): Evidence | null {
  let found: Evidence | null = null;
  for (const value of values) {
    const evidence = evidenceOf(value, "script", 4, reading);
    if (evidence && found && evidence.day !== found.day) return null;
    found ??= evidence;
  }
  return found;
}
