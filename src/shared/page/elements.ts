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
  breadcrumbs taboola outbrain cookie-banner cookie-notice skip-link sr-only visually-hidden screen-reader-text
  footer site-footer page-footer navigation navbar main-nav main-menu`);

/** Names of several words that are those of readers' comments or of lists of other articles: "article_comments_content". */
const SKIPPED_COMPOUND = new RegExp(
  String.raw`^(?!(?:has|with|no|show|hide|allow|enable)[_-])(?:[a-z0-9]+[_-])*(?:${[
    "comments|commentlist|comentarios|commentaires|kommentare|kommentarer|commenti|reacties|komentarze",
    "comment[_-](?:list|section|area|block|thread|item)",
    "related[_-](?:links|articles|stories|content|posts|items|topics|videos?|news)",
    "most[_-](?:read|popular|viewed|shared)",
  ].join(
    "|",
  )})(?:[_-](?:list|section|area|block|container|wrapper|wrap|content|box|holder|module|feed|inner|lectores|\d+))*$`,
);
/** The cheap question before. */
const MAYBE_COMPOUND = /comment|comentarios|kommentar|reacties|komentarze|related|most[_-]/;

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
  if (names(element).some(isSkippedName)) return !holds(element, headline);
  return (tag === "ul" || tag === "ol") && isLinkList(element);
}

function isSkippedName(name: string): boolean {
  return SKIPPED_NAMES.has(name) || (MAYBE_COMPOUND.test(name) && SKIPPED_COMPOUND.test(name));
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
