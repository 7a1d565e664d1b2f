/** The headline that the page's title repeats: old sites have it in an h2 or h3, below an h1 with the name of the site. */
import type { Head } from "./structured";

/** More headings than this are a list; the article's own stands early. */
const MANY_HEADINGS = 60;
const ELSEWHERE = "nav,aside,footer,dialog,[role=navigation],[role=complementary]";

function plain(text: string | null | undefined): string {
  return (text ?? "")
    .replace(/[\s\u00ad\u200b]+/g, " ")
    .trim()
    .toLowerCase();
}

/** A heading that is a link to the front page is the name of the site. */
function namesSite(heading: Element): boolean {
  const href =
    heading.querySelector("a[href]")?.getAttribute("href") ?? heading.closest("a")?.getAttribute("href");
  return href !== undefined && href !== null && /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?$/i.test(href);
}

/** Where one element stands against another, as `compareDocumentPosition` says it. */
const FOLLOWS = 4;

/**
 * The first headings of the page, in its order. By the names of their tags, as browsers keep count of those: asked for all at once,
 * a long page is gone through element by element.
 */
function headingsOf(document: Document): Element[] {
  const headings = new Set<Element>(document.querySelectorAll("[itemprop~=headline]"));
  for (const tag of ["h1", "h2", "h3"]) {
    for (const heading of [...document.getElementsByTagName(tag)].slice(0, MANY_HEADINGS))
      headings.add(heading);
  }
  return [...headings]
    .sort((one, other) => (one.compareDocumentPosition(other) & FOLLOWS ? -1 : 1))
    .slice(0, MANY_HEADINGS);
}

/** The article's headline: the heading that the page's titles contain; else the first h1 that is not the site's name. */
export function articleHeadline(document: Document, head: Head): Element | null {
  const og = plain(head.meta("og:title"));
  const title = plain(document.title);
  let best: Element | null = null;
  let most = 0;
  for (const heading of headingsOf(document)) {
    const text = plain(heading.textContent);
    if (text.length < 2 || heading.localName === "meta") continue;
    const isTitle = og !== "" && (og.includes(text) || (text.includes(og) && og.length > 9));
    const isInTitle = isTitle || (text.length > 5 && title.includes(text));
    if (!isInTitle && heading.localName !== "h1") continue;
    if (namesSite(heading) || heading.closest(ELSEWHERE) !== null) continue;
    const score =
      (isTitle ? 100 : 0) +
      (isInTitle ? 50 + Math.min(text.length, 90) : 0) +
      (heading.localName === "h1" ? 30 : 0) +
      (heading.closest("article,main") ? 10 : 0);
    if (score > most) [best, most] = [heading, score];
  }
  return best;
}

/** What parts a page's title from the name of its site. */
const TITLE_PARTS = /\s+[|–—·»«:-]+\s+|\s*[:»|]\s+/;
/** A shorter part of a title is a word that may stand anywhere, a longer line is a paragraph. UTF-16 units. */
const LEAST_TITLE = 4;
const MOST_TITLE = 300;

/** The number of the line that repeats the page's title, or the longest part of it: old pages have no headings. Null where none does. */
export function titleLine(lines: readonly { text: string }[], title: string): number | null {
  const parts = new Set([title, ...title.split(TITLE_PARTS)].map(plain));
  let best: number | null = null;
  let most = LEAST_TITLE - 1;
  for (const [at, { text }] of lines.entries()) {
    if (text.length > MOST_TITLE) continue;
    const line = plain(text);
    if (line.length > most && parts.has(line)) [best, most] = [at, line.length];
  }
  return best;
}
