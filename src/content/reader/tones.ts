/**
 * The colours of the marks, in four tones for four kinds of ground: whatever lies behind the text, the lines under it stand out
 * at 3:1 at least, as WCAG 2.2 (1.4.11) asks of what is no text.
 */
import { type HighlightKind, highlightName, TONES, type Tone } from "../traces";
import { type Colour, contrast, over, parseColour } from "./colour";

/** Colours as a computed style would write them. */
interface Palette {
  /** Under names. */
  line: string;
  /** Under role phrases and second mentions. */
  quiet: string;
  /** Behind the current mention: thin enough to read through, and never towards the colour of the text. */
  tint: string;
}

/** The gentlest that reach the contrast: `pale` and `dusk` are for the middle, where only nearly black and nearly white stand out. */
export const PALETTES: Readonly<Record<Tone, Palette>> = {
  light: { line: "rgb(143, 90, 0)", quiet: "rgb(110, 110, 110)", tint: "rgba(240, 170, 40, 0.3)" },
  dark: { line: "rgb(236, 176, 72)", quiet: "rgb(172, 172, 172)", tint: "rgba(240, 170, 40, 0.16)" },
  pale: { line: "rgb(70, 42, 0)", quiet: "rgb(48, 48, 48)", tint: "rgba(255, 214, 130, 0.35)" },
  dusk: { line: "rgb(255, 228, 170)", quiet: "rgb(242, 242, 242)", tint: "rgba(0, 0, 0, 0.25)" },
};

/** Lines must stand out this much (WCAG 2.2, 1.4.11). */
export const LEAST_CONTRAST = 3;

const colourOf = (text: string): Colour => {
  const colour = parseColour(text);
  if (!colour) throw new Error(`${text} is no colour.`);
  return colour;
};

/** How much the faintest line of a tone stands out from a ground, bare or tinted. */
export function leastContrast(tone: Tone, ground: Colour): number {
  const { line, quiet, tint } = PALETTES[tone];
  const [strong, faint] = [colourOf(line), colourOf(quiet)];
  const tinted = over(colourOf(tint), ground);
  return Math.min(contrast(strong, ground), contrast(faint, ground), contrast(strong, tinted));
}

/** The first tone that stands out from all these colours; where none does, as on a gradient from black to white, the one that fails least. */
export function toneFor(grounds: readonly Colour[]): Tone {
  let best: Tone = "light";
  let most = 0;
  for (const tone of TONES) {
    const least = Math.min(...grounds.map((ground) => leastContrast(tone, ground)));
    if (least >= LEAST_CONTRAST) return tone;
    if (least > most) [best, most] = [tone, least];
  }
  return best;
}

const LINES: Readonly<Record<HighlightKind, (palette: Palette) => string>> = {
  name: ({ line }) => `text-decoration: underline dotted ${line} 2px`,
  again: ({ quiet }) => `text-decoration: underline dotted ${quiet} 1px`,
  role: ({ quiet }) => `text-decoration: underline dashed ${quiet} 1.5px`,
  current: ({ line, tint }) => `background-color: ${tint}; text-decoration: underline solid ${line} 2px`,
};

/**
 * Where the rules hold. Chromium hands the style of a highlight down to what is in an element: there a rule for the root is enough,
 * and when it comes the browser works out the style of all elements in half the time. Firefox wants a rule that matches each.
 */
export type Scope = "root" | "each";

/**
 * The rules of these tones. Only of those that a page needs: the browser computes every rule's style for every element. Lines, as a
 * background would cover the page's; the current mention alone has one.
 */
export function highlightRules(tones: Iterable<Tone>, scope: Scope): string {
  const rules = [...tones].flatMap((tone) =>
    (Object.keys(LINES) as HighlightKind[]).map((kind) => {
      const part = `::highlight(${highlightName(kind, tone)})`;
      const selector = scope === "root" ? `:root${part}, :host${part}` : part;
      return `${selector} { ${LINES[kind](PALETTES[tone])}; text-underline-offset: 3px }`;
    }),
  );
  return `@media screen {\n${rules.join("\n")}\n}`;
}
