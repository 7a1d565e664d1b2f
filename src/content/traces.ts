/** What an annotated page shows of us, and how a script takes away what one before it could not. */
import { CARD_HOST } from "../shared/card-api";

/** Names in the page's registry of highlights; nothing in them says which extension painted. */
export const HIGHLIGHTS = {
  name: "annotated-name",
  again: "annotated-again",
  role: "annotated-role",
  current: "annotated-current",
} as const;
export type HighlightKind = keyof typeof HIGHLIGHTS;

/** For which ground the colours are: see reader/tones.ts. In the order in which they are preferred. */
export const TONES = ["light", "dark", "pale", "dusk"] as const;
export type Tone = (typeof TONES)[number];

/** Each tone has highlights of its own: a highlight has one colour wherever it is. */
export function highlightName(kind: HighlightKind, tone: Tone): string {
  return tone === "light" ? HIGHLIGHTS[kind] : `${HIGHLIGHTS[kind]}-${tone}`;
}

/** A sheet of an earlier script of ours: it cannot be known by identity, as that script's world is gone. */
function isOurs(sheet: CSSStyleSheet): boolean {
  try {
    return [...sheet.cssRules].some((rule) => rule.cssText.includes(`::highlight(${HIGHLIGHTS.name}`));
  } catch {
    return false;
  }
}

/**
 * Takes away what a script before this one left behind: after an update of the extension nobody else can. Nothing is left on
 * nearly every page, so the page itself is searched only where the registry or the sheets tell of us.
 * @returns true where there was something
 */
export function sweep(document: Document): boolean {
  // The sheet first: only what was painted with one is seen, and the registry alone takes a millisecond to be made.
  if (document.adoptedStyleSheets.length === 0) return false;
  let isFound = false;
  for (const kind of Object.keys(HIGHLIGHTS) as HighlightKind[]) {
    for (const tone of TONES) if (CSS.highlights.delete(highlightName(kind, tone))) isFound = true;
  }
  const sheets = document.adoptedStyleSheets.filter((sheet) => !isOurs(sheet));
  if (sheets.length < document.adoptedStyleSheets.length) {
    document.adoptedStyleSheets = sheets;
    isFound = true;
  }
  if (!isFound) return false;
  for (const host of document.querySelectorAll(CARD_HOST)) host.remove();
  return true;
}
