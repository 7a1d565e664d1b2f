/** Where the article of a page is: its headline, and the element that holds its text. */
import { unitsInLetters } from "./dense";
import { ELSEWHERE_NAMES } from "./elsewhere";
import { headlineOf } from "./headline";

/** The article's headline; null where the page has none. */
export function findHeadline(document: Document): Element | null {
  let title = "";
  for (const tag of document.getElementsByTagName("meta")) {
    if (tag.getAttribute("property") === "og:title") title = tag.getAttribute("content") ?? "";
  }
  return headlineOf(document, title);
}

/** A candidate for the article must hold this share of the page's paragraph text, else it is a teaser or a box. */
const ROOT_SHARE = 0.5;

/** Paragraphs in these are not the article's. */
const ELSEWHERE = "nav,aside,footer,#comments,.comments";

/** The elements that hold paragraphs, and how much text those have, in UTF-16 units. Siblings are asked about as one: there are many. */
function paragraphsByParent(body: Element): Map<Element, number> {
  const lengths = new Map<Element, number>();
  for (const paragraph of body.getElementsByTagName("p")) {
    const parent = paragraph.parentElement;
    if (parent === null || (paragraph.hasAttributes() && paragraph.matches(ELSEWHERE))) continue;
    lengths.set(parent, (lengths.get(parent) ?? 0) + (paragraph.textContent?.length ?? 0));
  }
  return lengths;
}

function paragraphsIn(element: Element): number {
  return element.getElementsByTagName("p").length;
}

const ARTICLES = "article,[role=article]";
const BODIES = "[itemprop~=articleBody]";
const MAINS = "main,[role=main]";

/** What may hold an article, surest first. */
const ROOTS = [ARTICLES, BODIES, MAINS];

/** True where the page itself says that this is its article: then no text elsewhere makes another element the article. */
export function isMarkedUp(root: Element): boolean {
  return root.matches(`${ARTICLES},${BODIES}`);
}

/** True where an element stands in or around something that may hold an article. */
export function concernsRoot(element: Element): boolean {
  const selector = ROOTS.join();
  return element.closest(selector) !== null || element.querySelector(selector) !== null;
}

/** In an editor everything is a draft, however much it looks like an article. */
function isEdited(element: Element): boolean {
  return element.closest("[contenteditable]:not([contenteditable=false i])") !== null;
}

/**
 * The element that holds the article: the one with most of the text among article, articleBody and main. Where there is none, or
 * only main, the part of it that has headline and text. Null where the whole page is an editor.
 */
export function findRoot(document: Document, headline: Element | null): Element | null {
  const { body } = document;
  if (!body || isEdited(body)) return null;
  const marked = markedRoot(document, body);
  if (marked && isMarkedUp(marked)) return marked;
  const around = marked ?? body;
  return headline && around.contains(headline) ? partWithText(around, headline) : around;
}

function markedRoot(document: Document, body: Element): Element | null {
  const candidates = ROOTS.map((selector) =>
    [...document.querySelectorAll(selector)].filter((element) => !isEdited(element)),
  );
  const [only, ...others] = candidates[0] ?? [];
  // Where all paragraphs are one article's, nobody need read them to know how much of the text it has.
  if (only && others.length === 0 && paragraphsIn(only) === paragraphsIn(body)) return only;
  const length = new Map<Element, number>();
  let all = 0;
  for (const [parent, units] of paragraphsByParent(body)) {
    if (parent.closest(ELSEWHERE) !== null) continue;
    all += units;
    for (let at: Element | null = parent; at !== null && at !== body; at = at.parentElement) {
      length.set(at, (length.get(at) ?? 0) + units);
    }
  }
  for (const elements of candidates) {
    let best: Element | null = null;
    for (const element of elements) {
      // Outer before inner: an article inside the article (a quoted post) has less text and does not replace it.
      if (best === null || (length.get(element) ?? 0) > (length.get(best) ?? 0)) best = element;
    }
    if (best && (length.get(best) ?? 0) >= all * ROOT_SHARE && (all > 0 || elements.length === 1))
      return best;
  }
  return null;
}

/** A text node this long is of a sentence; menus, bylines and titles of other articles are shorter. */
const SENTENCE_UNITS = 60;
/** Less text than this in all says nothing about where the article is. */
const ENOUGH_UNITS = 600;
/** A box with less than this share of the largest one's text is a teaser, a caption or a note. */
const BOX_SHARE = 1 / 8;
/** The part must hold this share of the text, comments and sidebars left out: an article may have several parts. */
const PART_SHARE = 4 / 5;
/** Sentences in these are not the article's. */
const NO_TEXT = "a,script,style,noscript,template,select,textarea,button,nav,aside,footer";

/**
 * The smallest part of a page that holds its headline and the box with most sentences; a larger one where that lacks too much of
 * the text.
 */
function partWithText(around: Element, headline: Element): Element {
  const boxes = textBoxes(around, headline);
  let best: Element = around;
  let most = 0;
  for (const [box, units] of boxes) if (units > most) [best, most] = [box, units];
  let all = 0;
  for (const [box, units] of boxes) {
    if (units < most * BOX_SHARE) boxes.delete(box);
    else all += units;
  }
  if (all < ENOUGH_UNITS) return around;
  for (let part: Element | null = best; part !== null && part !== around; part = part.parentElement) {
    if (!part.contains(headline)) continue;
    let units = 0;
    for (const [box, own] of boxes) if (part.contains(box)) units += own;
    if (units >= all * PART_SHARE) return part;
  }
  return around;
}

/** The elements that hold sentences, or paragraphs with some, and how much text those have, as UTF-16 units of letters. */
function textBoxes(around: Element, headline: Element): Map<Element, number> {
  const boxes = new Map<Element, number>();
  /** Elements that are asked about again and again: parents of texts and those around them. */
  const verdicts = new Map<Element, boolean>();
  const isElsewhere = (element: Element): boolean => {
    if (element === around || element.contains(headline)) return false;
    let verdict = verdicts.get(element);
    if (verdict === undefined) {
      const names = element.hasAttributes() ? `${element.getAttribute("class") ?? ""} ${element.id}` : "";
      verdict =
        element.matches(NO_TEXT) ||
        ELSEWHERE_NAMES.test(names) ||
        (element.parentElement !== null && isElsewhere(element.parentElement));
      verdicts.set(element, verdict);
    }
    return verdict;
  };
  const walker = around.ownerDocument.createTreeWalker(around, 4);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { data } = node as Text;
    if (data.length < SENTENCE_UNITS / 3) continue;
    const units = unitsInLetters(data.trim());
    const parent = node.parentElement;
    if (units < SENTENCE_UNITS || parent === null || isElsewhere(parent)) continue;
    const box = parent.closest("p")?.parentElement ?? parent;
    boxes.set(box, (boxes.get(box) ?? 0) + units);
  }
  return boxes;
}
