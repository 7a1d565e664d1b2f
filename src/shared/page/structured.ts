/**
 * What a page says about itself in data: meta tags, and JSON-LD flattened to its nodes, also nested, in `@graph` and in
 * arrays. A script that does not parse is kept as text, since a date in it is still a date.
 */

export type JsonNode = Record<string, unknown>;

/** Deeper than this no publisher nests; a page that does means harm. */
const MAX_DEPTH = 12;
/** More nodes than this are a catalogue, and not what says whether the page is an article. */
const MAX_NODES = 2_000;

/** Properties under which *other* articles stand (related ones, comments, the list of a front page); they are passed over. */
const ELSEWHERE = new Set([
  "itemListElement",
  "hasPart",
  "isPartOf",
  "mentions",
  "citation",
  "comment",
  "isBasedOn",
  "relatedLink",
  "subjectOf",
  "workExample",
  "liveBlogUpdate",
]);

function isObject(value: unknown): value is JsonNode {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What publishers wrap around or leave in their JSON: comment marks, CDATA, raw line breaks inside strings. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return parseMended(text);
  }
}

function parseMended(text: string): unknown {
  const bare = text.replace(
    /^\s*(?:<!--|\/\*+\s*<!\[CDATA\[\s*\*+\/|<!\[CDATA\[|\/\/<!\[CDATA\[)|(?:-->|\/\*+\s*\]\]>\s*\*+\/|(?:\/\/)?\]\]>)\s*;?\s*$/g,
    "",
  );
  try {
    return JSON.parse(bare);
  } catch {
    try {
      const mended = bare
        .replace(/\p{Cc}+/gu, " ")
        .replace(/,\s*(?=[}\]])/g, "")
        .replace(/&quot;/g, '"');
      return JSON.parse(mended);
    } catch {
      return undefined;
    }
  }
}

/** What a page says about itself, read once. */
export interface Head {
  /** The nodes of the JSON-LD that are about this page, outer before inner, in the order of the page. */
  nodes: JsonNode[];
  /** The text of the JSON-LD scripts that are not JSON, even after mending. */
  broken: string[];
  /** Content of the first meta tag of each name, property or http-equiv, by the name in lower case, in the order of the page. */
  metas: ReadonlyMap<string, string>;
  /** Content of the first meta tag with this name, property or http-equiv (compared without case). */
  meta(name: string): string | null;
}

/** Reads the page's head. One walk for all meta tags: asking for forty names one by one would walk a long page forty times. */
export function readHead(document: Document): Head {
  const nodes: JsonNode[] = [];
  const broken: string[] = [];
  const visit = (value: unknown, depth: number): void => {
    if (depth > MAX_DEPTH || nodes.length >= MAX_NODES) return;
    if (Array.isArray(value)) {
      for (const item of value) visit(item, depth + 1);
    } else if (isObject(value)) {
      nodes.push(value);
      for (const [key, inner] of Object.entries(value)) {
        if (typeof inner === "object" && inner !== null && !ELSEWHERE.has(key)) visit(inner, depth + 1);
      }
    }
  };
  // A single tag's name as the selector: the fastest walk of a whole page that browsers have.
  for (const script of document.querySelectorAll("script")) {
    if (!/^application\/ld\+json/i.test(script.getAttribute("type") ?? "")) continue;
    const text = script.textContent ?? "";
    const value = parse(text);
    if (value === undefined) broken.push(text);
    else visit(value, 0);
  }
  const metas = new Map<string, string>();
  for (const tag of document.querySelectorAll("meta")) {
    const content = tag.getAttribute("content")?.trim();
    if (!content) continue;
    for (const attribute of ["property", "name", "http-equiv"]) {
      const name = tag.getAttribute(attribute)?.toLowerCase();
      if (name && !metas.has(name)) metas.set(name, content);
    }
  }
  return { nodes, broken, metas, meta: (name) => metas.get(name.toLowerCase()) ?? null };
}

/** The schema.org types of a node or an `itemtype`, without their address: `NewsArticle`. */
export function typesOf(value: unknown): string[] {
  const types = Array.isArray(value) ? value : typeof value === "string" ? value.split(/\s+/) : [];
  return types.filter((type) => typeof type === "string").map((type: string) => type.replace(/^.*[/#:]/, ""));
}

/** schema.org's NewsArticle and its kin. */
const NEWS_TYPES =
  /^(?:NewsArticle|AnalysisNewsArticle|AskPublicNewsArticle|BackgroundNewsArticle|OpinionNewsArticle|ReportageNewsArticle|ReviewNewsArticle|Article|Report|BlogPosting|LiveBlogPosting|SatiricalArticle|AdvertiserContentArticle)$/;

/** True where one of the types is an article's. */
export function isArticleType(value: unknown): boolean {
  return typesOf(value).some((type) => NEWS_TYPES.test(type));
}

/** The dates in the page's data as they are written: where they change, the page has become another article. */
export function dateClues(document: Document, { nodes, meta }: Head): string {
  const time = document.querySelector("time")?.getAttribute("datetime");
  return JSON.stringify([nodes.map((node) => node.datePublished), meta("article:published_time"), time]);
}
