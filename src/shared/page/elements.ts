/** Which elements of a page are its article's text, and which are something else: by tag, role, attribute and class name. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Elements inside a line of text; all others end the block. Unknown elements are inline, as they are in CSS. */
const BLOCK_LEVEL =
  words(`address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption
  figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html li legend main menu nav ol optgroup option p search
  section summary table tbody td tfoot th thead tr caption ul`);

/** Never the article's own text, wherever they stand. */
const SKIPPED_TAGS =
  words(`nav footer aside dialog script style noscript template svg math canvas iframe frame object embed audio video
  map head title input textarea select option optgroup datalist button output progress meter label legend code pre kbd samp
  listing xmp plaintext rp rt menu search`);

const SKIPPED_ROLES =
  words(`navigation banner contentinfo complementary search menu menubar toolbar tablist dialog alertdialog
  form textbox searchbox combobox listbox button tooltip status alert timer log marquee`);

/** Whole class names or ids. Parts of names would not do: an opinion piece is `article--comment`. */
const SKIPPED_NAMES =
  words(`comments comment-list commentlist comments-area comments-section comment-section comments-container
  comments-wrapper disqus_thread disqus-thread fb-comments livefyre respond related related-links related-articles related-stories
  related-content related-posts relatedposts jp-relatedposts recommended recommendations most-read most-popular mostread trending
  newsletter newsletter-signup promo ad ads advert advertisement social social-share sharing share-buttons share-tools breadcrumb
  breadcrumbs taboola outbrain cookie-banner cookie-notice skip-link sr-only visually-hidden screen-reader-text`);

const CAPTION_NAMES = words("caption wp-caption-text image-caption photo-caption media-caption img-caption");

/** A list whose text is links for more than this share is a list of other articles. */
const LINK_SHARE = 0.7;

export function isBlockLevel(element: Element): boolean {
  return BLOCK_LEVEL.has(element.localName);
}

/** The class names and the id of an element, in lower case. */
function names(element: Element): string[] {
  const own = element.getAttribute("class");
  const id = element.id;
  if (!own && !id) return [];
  return `${own ?? ""} ${id}`.toLowerCase().split(/\s+/);
}

/** True for what is left out together with all that is in it. `headline` is the page's h1. */
export function isSkipped(element: Element, headline: Element | null): boolean {
  const tag = element.localName;
  if (SKIPPED_TAGS.has(tag)) return true;
  if (element === headline) return false;
  // An article's own <header> holds headline and standfirst; the site's holds its navigation.
  if (tag === "header")
    return headline === null || !element.contains(headline) ? isSiteHeader(element) : false;
  if (!element.hasAttributes()) return (tag === "ul" || tag === "ol") && isLinkList(element);
  const role = element.getAttribute("role");
  if (role !== null && SKIPPED_ROLES.has(role)) return true;
  if (element.hasAttribute("hidden") || element.getAttribute("aria-hidden") === "true") return true;
  const editable = element.getAttribute("contenteditable");
  if (editable !== null && editable.toLowerCase() !== "false") return true;
  if (element.getAttribute("translate") === "no") return !holds(element, headline);
  if (names(element).some((name) => SKIPPED_NAMES.has(name))) return !holds(element, headline);
  return (tag === "ul" || tag === "ol") && isLinkList(element);
}

function holds(element: Element, headline: Element | null): boolean {
  return headline !== null && element.contains(headline);
}

function isSiteHeader(element: Element): boolean {
  return (
    element.parentElement?.closest("article,main,[role=main]") == null ||
    element.querySelector("nav") !== null
  );
}

/** "More on this story": nearly all of its text is links, and there are several. */
function isLinkList(list: Element): boolean {
  const links = list.getElementsByTagName("a");
  if (links.length < 2) return false;
  let linked = 0;
  for (const link of links) linked += link.textContent?.trim().length ?? 0;
  const all = list.textContent?.replace(/\s+/g, " ").trim().length ?? 0;
  return linked >= all * LINK_SHARE;
}

export type BlockKind = "title" | "heading" | "caption" | "paragraph";

const HEADINGS = words("h1 h2 h3 h4 h5 h6");
/** What stands around these says nothing about their text. */
const TEXT_HOLDERS = words("p li article body");

/** What a block is, told by the element that it stands in. */
export function kindOf(element: Element, headline: Element | null): BlockKind {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    if (at === headline) return "title";
    const tag = at.localName;
    if (HEADINGS.has(tag)) return "heading";
    if (tag === "figcaption" || tag === "caption") return "caption";
    if (at.hasAttributes()) {
      if (at.getAttribute("role") === "heading") return "heading";
      if (names(at).some((name) => CAPTION_NAMES.has(name))) return "caption";
    }
    if (TEXT_HOLDERS.has(tag)) break;
  }
  return "paragraph";
}

/** The page's headline: the h1 of the article, else the first one of the page that is not the site's name. */
export function findHeadline(document: Document): Element | null {
  const candidates = [...document.querySelectorAll("h1,[role=heading][aria-level='1']")];
  const usable = candidates.filter(
    (element) =>
      (element.textContent?.trim().length ?? 0) > 0 &&
      element.closest("nav,aside,footer,dialog,[hidden]") === null,
  );
  return usable.find((element) => element.closest("article,main,[role=main]") !== null) ?? usable[0] ?? null;
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

/** What may hold an article, surest first. */
const ROOTS = ["article,[role=article]", "[itemprop~=articleBody]", "main,[role=main]"];

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
 * The element that holds the article: the one with most of the text among article, articleBody and main; else the body. Null
 * where the whole page is an editor.
 */
export function findRoot(document: Document): Element | null {
  const { body } = document;
  if (!body || isEdited(body)) return null;
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
  return body;
}
