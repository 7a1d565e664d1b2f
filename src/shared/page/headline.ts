/** The headline that the page's title repeats: old sites have it in an h2 or h3, below an h1 with the name of the site. */
/** More headings than this are a list; the article's own stands early. */
const MANY_HEADINGS = 60;
const ELSEWHERE = "nav,aside,footer,dialog,[hidden],[role=navigation],[role=complementary]";

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

/** Things of the page in the order in which their elements stand there. */
function inPageOrder<T>(things: T[], elementOf: (thing: T) => Element): T[] {
  return things.sort((one, other) =>
    elementOf(one).compareDocumentPosition(elementOf(other)) & FOLLOWS ? -1 : 1,
  );
}

/** The first headings of the page, in its order. Tag by tag: browsers answer each many times faster than all at once. */
function headingsOf(document: Document, marked: readonly Element[]): Element[] {
  const headings = new Set<Element>(marked);
  for (const tag of ["h1", "h2", "h3"]) {
    const all = document.querySelectorAll(tag);
    for (let at = 0; at < all.length && at < MANY_HEADINGS; at++) headings.add(all[at] as Element);
  }
  return inPageOrder([...headings], (heading) => heading).slice(0, MANY_HEADINGS);
}

/** A part of a title that is shorter than this share of it is a section's or the site's name, if it is no h1. */
const TITLE_SHARE = 0.4;

/**
 * The article's headline: the heading that the page's titles contain; else the first h1 that is not the site's name.
 * @param ogTitle - What the page calls itself for those who share it; may be empty.
 * @param marked - The elements that the page's microdata calls a headline.
 */
export function headlineOf(
  document: Document,
  ogTitle: string,
  marked: readonly Element[] = [],
): Element | null {
  const og = plain(ogTitle);
  const title = plain(document.title);
  let best: Element | null = null;
  let most = 0;
  for (const heading of headingsOf(document, marked)) {
    const text = plain(heading.textContent);
    if (text.length < 2 || heading.localName === "meta") continue;
    const isTitle = og !== "" && (og.includes(text) || (text.includes(og) && og.length > 9));
    const isInTitle = isTitle || (text.length > 5 && title.includes(text));
    const isFirst = heading.localName === "h1";
    const whole = isTitle ? og : title;
    if (!isFirst && (!isInTitle || text.length < TITLE_SHARE * whole.length)) continue;
    if (namesSite(heading) || heading.closest(ELSEWHERE) !== null) continue;
    const score =
      (isTitle ? 100 : 0) +
      (isInTitle ? 50 + Math.min(text.length, 90) : 0) +
      (isFirst ? 30 : 0) +
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

/** The first character of `plain(text)`. */
function firstOf(text: string): string {
  return (/[^\s\u00ad\u200b]/.exec(text)?.[0] ?? "").toLowerCase().charAt(0);
}

/** The number of the line that repeats the page's title, or the longest part of it: old pages have no headings. Null where none does. */
export function titleLine(lines: readonly { text: string }[], title: string): number | null {
  const parts = new Set([title, ...title.split(TITLE_PARTS)].map(plain));
  // Most lines begin otherwise, and need not be made plain to see it.
  const firsts = new Set([...parts].map((part) => part.charAt(0)));
  let best: number | null = null;
  let most = LEAST_TITLE - 1;
  for (const [at, { text }] of lines.entries()) {
    if (text.length > MOST_TITLE || !firsts.has(firstOf(text))) continue;
    const line = plain(text);
    if (line.length > most && parts.has(line)) [best, most] = [at, line.length];
  }
  return best;
}
