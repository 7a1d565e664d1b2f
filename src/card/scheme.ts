/** Light or dark: as the page declares, else as the reader's system prefers. */

import { styleOf } from "../shared/style-of";

/** The CSS `color-scheme` for the card: the page's own where it declares one. */
export function colorScheme(): string {
  const declared = styleOf(document.documentElement)?.colorScheme;
  if (declared && declared !== "normal") return declared;
  const meta = document.querySelector<HTMLMetaElement>('meta[name="color-scheme" i]')?.content.trim();
  // Only the known words: what stands there is the page's.
  return meta && /^(only )?(light|dark|light dark|dark light)$/i.test(meta) ? meta : "light dark";
}
