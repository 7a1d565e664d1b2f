/**
 * The day an article was published (not updated), and where the page says so. Sources are asked from the most to the least
 * deliberate: JSON-LD, meta tags, microdata, `<time>`, the address. The first that gives a possible day wins.
 */
import { isArticle } from "./article";
import { readDay } from "./day";
import { type Head, isArticleType, readHead, typesOf } from "./structured";

export type DateSource = "json-ld" | "meta" | "microdata" | "time" | "url";

export interface ArticleDate {
  /** YYYY-MM-DD, as written, in the article's own time zone. */
  date: string;
  source: DateSource;
}

/** Names of meta tags that give the day of publication, surest first; generic ones (`date`) may mean the day of the page. */
const META_NAMES = [
  "article:published_time",
  "article:published",
  "og:article:published_time",
  "og:published_time",
  "datePublished",
  "published_time",
  "parsely-pub-date",
  "sailthru.date",
  "cXenseParse:recs:publishtime",
  "cXenseParse:publishtime",
  "article.published",
  "article_date_original",
  "OriginalPublicationDate",
  "publication_date",
  "publish-date",
  "publish_date",
  "published-date",
  "publishdate",
  "publisheddate",
  "pubdate",
  "pub_date",
  "ptime",
  "displaydate",
  "rnews:datePublished",
  "bt:pubDate",
  "dcterms.issued",
  "DC.date.issued",
  "citation_publication_date",
  "citation_online_date",
  "dcterms.created",
  "DC.date.created",
  "DCSext.articleFirstPublished",
  "dcterms.date",
  "DC.date",
  "date",
  "dateCreated",
  "shareaholic:article_published_time",
  "og:pubdate",
  "created",
];

/** Where a `<time>` is not the article's own. */
const NOT_THE_ARTICLES =
  "nav,aside,footer,form,[role=complementary],#comments,.comments,.comment,[itemtype*=Comment],.related,[class*=related i],[class*=most-read i]";

const UPDATED = /updat|modif|revis|edited/i;
const PUBLISHED =
  /publi|posted|entry-date|dateline|date-?line|byline|timestamp|article-?(?:date|time)|story-?(?:date|time)|pubdate/i;

/**
 * @param head - The page's head, where it has been read already.
 * @param now - Test seam: days after tomorrow are refused.
 */
export function articleDate(
  document: Document,
  head: Head = readHead(document),
  now: Date = new Date(),
): ArticleDate | null {
  const readers: [DateSource, (document: Document, now: Date, head: Head) => string | null][] = [
    ["json-ld", fromJsonLd],
    ["meta", fromMeta],
    ["microdata", fromMicrodata],
    ["time", fromTime],
    ["url", fromAddress],
  ];
  for (const [source, read] of readers) {
    const date = read(document, now, head);
    if (date !== null) return { date, source };
  }
  return null;
}

function fromJsonLd(_document: Document, now: Date, head: Head): string | null {
  let best: { rank: number; date: string } | null = null;
  for (const node of head.nodes) {
    const types = typesOf(node["@type"]);
    // Yoast and others put the date on the WebPage as well; a node of another type (a video, a product) is not the article.
    const rank = isArticleType(node["@type"])
      ? 0
      : types.includes("WebPage")
        ? 1
        : types.length === 0
          ? 2
          : 3;
    if (rank === 3 || (best && best.rank <= rank)) continue;
    const date = firstDayIn(node.datePublished, now) ?? firstDayIn(node.dateCreated, now);
    if (date !== null) best = { rank, date };
  }
  if (best) return best.date;
  for (const text of head.broken) {
    const match = /"datePublished"\s*:\s*"([^"]+)"/.exec(text);
    const date = match?.[1] ? readDay(match[1], now) : null;
    if (date !== null) return date;
  }
  return null;
}

/** A value of JSON-LD: a string, a number, `{"@value": …}`, or a list of them. */
function firstDayIn(value: unknown, now: Date): string | null {
  if (typeof value === "string" || typeof value === "number") return readDay(String(value), now);
  if (Array.isArray(value)) return firstDayIn(value[0], now);
  if (typeof value === "object" && value !== null && "@value" in value)
    return firstDayIn(value["@value"], now);
  return null;
}

function fromMeta(_document: Document, now: Date, head: Head): string | null {
  for (const name of META_NAMES) {
    const content = head.meta(name);
    const date = content === null ? null : readDay(content, now);
    if (date !== null) return date;
  }
  return null;
}

/** The machine-readable value of an element, or its text. */
function writtenDate(element: Element): string {
  return element.getAttribute("datetime") ?? element.getAttribute("content") ?? element.textContent ?? "";
}

function fromMicrodata(document: Document, now: Date): string | null {
  for (const element of document.querySelectorAll(
    "[itemprop~=datePublished],[itemprop~=dateCreated],[property~='schema:datePublished']",
  )) {
    if (element.closest(NOT_THE_ARTICLES) !== null) continue;
    const date = readDay(writtenDate(element), now) ?? readDay(element.getAttribute("title") ?? "", now);
    if (date !== null) return date;
  }
  return null;
}

/** The class names and so on by which a publisher tells what a `<time>` is. */
function labelOf(element: Element): string {
  const parts: string[] = [];
  for (let at: Element | null = element, steps = 0; at && steps < 3; at = at.parentElement, steps++) {
    if (at.localName === "article" || at.localName === "body") break;
    parts.push(at.className, at.id, at.getAttribute("data-testid") ?? "", at.getAttribute("itemprop") ?? "");
  }
  return parts.join(" ");
}

/** A `<time>` that is marked as the publication's; else the first one of the article; else the only one of the page. */
function fromTime(document: Document, now: Date): string | null {
  let inArticle: string | null = null;
  const all = new Set<string>();
  for (const time of document.querySelectorAll("time")) {
    if (time.closest(NOT_THE_ARTICLES) !== null) continue;
    const date = readDay(writtenDate(time), now);
    if (date === null) continue;
    const label = labelOf(time);
    if (time.hasAttribute("pubdate") || (PUBLISHED.test(label) && !UPDATED.test(label))) return date;
    if (UPDATED.test(label)) continue;
    all.add(date);
    inArticle ??= isOfHeadline(document, time) ? date : null;
  }
  if (inArticle !== null) return inArticle;
  return all.size === 1 ? ([...all][0] ?? null) : null;
}

/** In the article that holds the headline, or in the headline's own neighbourhood. */
function isOfHeadline(document: Document, time: Element): boolean {
  const headline = document.querySelector("article h1, main h1, h1");
  const article = headline?.closest("article,main") ?? headline?.parentElement?.parentElement;
  if (article) return article.contains(time);
  return document.querySelectorAll("article").length === 1 && time.closest("article") !== null;
}

const ENGLISH_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec";
const NUMBERS_IN_PATH = /[/_-]((?:19|20)\d{2})[/-]?(\d{2})[/-]?(\d{2})(?=[/_.-]|$)/;
const WORDS_IN_PATH = /\/((?:19|20)\d{2})\/([a-z]{3})[a-z]*\/(\d{1,2})\//i;

/** `/2018/05/31/`, `/2018-05-31-…`, `/20180531/`, `/2018/may/31/` in the page's own address. */
function fromAddress(document: Document, now: Date, head: Head): string | null {
  const canonical = document.querySelector("link[rel~=canonical]")?.getAttribute("href");
  for (const address of [document.URL, canonical, head.meta("og:url")]) {
    const path = address?.replace(/^[a-z]+:\/\/[^/]*/i, "").replace(/[?#].*$/, "") ?? "";
    const numbers = NUMBERS_IN_PATH.exec(path);
    const words = WORDS_IN_PATH.exec(path);
    const month = words?.[2] ? ENGLISH_MONTHS.indexOf(words[2].toLowerCase()) / 4 + 1 : 0;
    const written = words && Number.isInteger(month) ? `${words[1]}-${month}-${words[3]}` : null;
    const date = readDay(numbers ? `${numbers[1]}-${numbers[2]}-${numbers[3]}` : (written ?? ""), now);
    if (date !== null) return date;
  }
  return null;
}

export interface PageInfo {
  isArticle: boolean;
  date: string | null;
  dateSource: DateSource | null;
  /** BCP 47, empty where the page does not say. */
  lang: string;
  title: string;
}

/** BCP 47 from `lang`, a meta tag or og:locale (`en_GB`). */
export function pageLanguage(document: Document, head: Head = readHead(document)): string {
  const root = document.documentElement;
  const lang =
    root?.getAttribute("lang") ||
    root?.getAttribute("xml:lang") ||
    document.body?.getAttribute("lang") ||
    head.meta("content-language") ||
    head.meta("og:locale") ||
    "";
  return lang
    .trim()
    .replace(/_/g, "-")
    .replace(/[,;].*$/, "");
}

/** What the command line tells about a page. */
export function pageInfo(document: Document, now: Date = new Date()): PageInfo {
  const head = readHead(document);
  const found = articleDate(document, head, now);
  const title = head.meta("og:title") ?? document.querySelector("h1")?.textContent ?? document.title;
  return {
    isArticle: isArticle(document, head),
    date: found?.date ?? null,
    dateSource: found?.source ?? null,
    lang: pageLanguage(document, head),
    title: title.replace(/\s+/g, " ").trim(),
  };
}
