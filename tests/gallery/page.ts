/** What a page of the gallery is: as the server sends it, and what a reader with Sidelight must see and must not see on it. */

/** One file of a page, as it is sent. */
export interface Sent {
  body: string | Buffer;
  /** The MIME type; HTML where absent. */
  type?: string;
  headers?: Record<string, string>;
}

export interface GalleryPage extends Sent {
  /** Its address: `/NAME`. */
  name: string;
  /** In the manner of what. */
  manner: string;
  /** Names that must be marked, as they stand on the page; none: the page must stay without any mark. */
  marked: readonly string[];
  /** Names that stand somewhere on the page and must not be marked. */
  unmarked: readonly string[];
  /** What else the page asks of the server, by path below `/NAME/`. */
  parts?: Record<string, Sent>;
  /** A name to rest the pointer on: its card must open. */
  hover?: string;
  /** A button that the reader presses before anything else, and what is found on the page once that has been done: selectors. */
  press?: { button: string; until: string };
  /** What must be marked once the page's own function `act` has run. */
  after?: readonly string[];
  /** What must no longer be marked then. */
  gone?: readonly string[];
  /** Names that must be marked in frames of another origin, which tell their parent when asked. */
  framed?: readonly string[];
}

export interface NewsOptions {
  title: string;
  /** BCP 47; English where absent. */
  lang?: string;
  /** Attributes of the root element, after `lang`. */
  root?: string;
  /** Published, YYYY-MM-DD. */
  date?: string;
  head?: string;
  /** Before and after the article. */
  before?: string;
  after?: string;
  /** The document type; the standard one where absent. */
  doctype?: string;
}

export const DAY = "2018-05-31";

/** A page with an article that says so in its head, as most news sites write it. */
export function news(options: NewsOptions, article: string): string {
  const { title, lang = "en", root = "", date = DAY, head = "", before = "", after = "" } = options;
  return `${options.doctype ?? "<!doctype html>"}
<html lang="${lang}"${root && ` ${root}`}>
<head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="${date}T10:00:00Z">
<link rel="icon" href="data:,">
<style>body { max-width: 44rem; margin: 2rem auto; font: 18px/1.5 serif }</style>
${head}</head>
<body>
${before}
<article>
<h1>${title}</h1>
${article}
</article>
${after}
</body>
</html>`;
}

/** Paragraphs. */
export const p = (...texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join("\n");

/** Text without names, for pages that need more of it. */
export const FILLER = [
  "Nobody had expected the talks to last beyond the evening, and the kitchen had long been closed when the lights went on again on the second floor.",
  "Reporters waited under umbrellas by the gate; the cars that left were empty, and those that came brought only paper and bread.",
  "Towards morning a short statement was pinned to the door. It named no day for the next round, and thanked the city for its patience.",
] as const;

/** Sentences with one name each, for the body of an article; the name is the key. */
export const SAID = {
  macron: "Emmanuel Macron came with three pages of proposals and left with one of them signed.",
  merkel:
    "Angela Merkel had kept the evening free, and by midnight both sides were still on the second page.",
  putin: "Vladimir Putin sent a telegram that was read aloud twice and answered once.",
  trudeau: "Justin Trudeau spoke last and shortest, which was noted with gratitude.",
  modi: "Narendra Modi had flown in overnight and asked for the window to be opened.",
  ardern: "Jacinda Ardern, on the line from Wellington, could be heard well and seen badly.",
  pompeo: "Mike Pompeo left by the side door and waved to nobody in particular.",
  lavrov: "Sergei Lavrov lit a cigarette under the sign that forbids it.",
  abe: "Shinzo Abe asked for a promise in writing and was given a handshake.",
} as const;
