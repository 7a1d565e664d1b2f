/**
 * What lies behind a piece of text: the page's own background there, put together from the computed styles of the elements around it.
 * Only styles are asked for, never the layout; each element is asked once.
 */
import { styleOf } from "../../shared/style-of";
import type { Tone } from "../traces";
import { type Colour, contrast, luminance, over, parseColour, WHITE } from "./colour";
import { toneFor } from "./tones";

/** One colour, several of a gradient, or null: a picture, of which only the page knows how bright it is. */
type Ground = readonly Colour[] | null;

/** Text that stands out less than this from its ground cannot be read: then something else lies behind it, placed there. */
const READABLE = 1.6;
/** More colours than this do not change which tone suits them. */
const MOST_COLOURS = 8;
/** Between black and white, each is at 4.6:1 from this luminance. */
const MIDDLE = 0.18;

const CANVAS: Ground = [WHITE];
const TRANSPARENT = "rgba(0, 0, 0, 0)";
const OPAQUE_WHITE = "rgb(255, 255, 255)";
/** What `toneFor` says of white. */
const ON_WHITE: Tone = "light";
/** Colours that are far from white: no part of them is over 119. */
const DARK = /^rgb\((?:\d\d?|1[01]\d), (?:\d\d?|1[01]\d), (?:\d\d?|1[01]\d)\)$/;
const COLOURS = /\b(?:rgba?|color|oklab|oklch|lab|lch)\([^)]*\)/g;

/** What an element's style says, asked once. */
interface Surface {
  ground: Ground;
  /** The colour of its text, as the style writes it. */
  text: string;
}

const UNKNOWN: Surface = { ground: CANVAS, text: "" };

export class Grounds {
  #surfaces = new WeakMap<Element, Surface>();

  /** The tone in which marks on the text of an element stand out. */
  toneOf(element: Element): Tone {
    const surface = this.#surfaceOf(element);
    const { ground } = surface;
    // Nearly every page, without the arithmetic below: the browser meets it for the first time on each.
    if (ground === CANVAS && DARK.test(surface.text)) return ON_WHITE;
    const text = parseColour(surface.text);
    const isSeen = text !== null && text.alpha > 0;
    if (ground && (!isSeen || ground.some((colour) => contrast(over(text, colour), colour) >= READABLE)))
      return toneFor(ground);
    // The page's text can be read there: so the ground is bright where the text is dark, and dark where it is bright.
    return isSeen && luminance(text) > MIDDLE ? "dusk" : "pale";
  }

  /** The page's colours may have changed. */
  forget(): void {
    this.#surfaces = new WeakMap();
  }

  #surfaceOf(element: Element): Surface {
    let surface = this.#surfaces.get(element);
    if (!surface) {
      const style = styleOf(element);
      surface = style ? { ground: this.#groundOf(element, style), text: style.color } : UNKNOWN;
      this.#surfaces.set(element, surface);
    }
    return surface;
  }

  #groundOf(element: Element, style: CSSStyleDeclaration): Ground {
    const { backgroundColor, backgroundImage } = style;
    const isPlain = backgroundImage === "none" || backgroundImage === "";
    if (isPlain && backgroundColor === TRANSPARENT) return this.#below(element);
    if (isPlain && backgroundColor === OPAQUE_WHITE && style.backgroundClip !== "text") return CANVAS;
    const own = parseColour(backgroundColor);
    // A background cut to the shape of the letters lies in front of the ground.
    if ((own?.alpha === 0 && isPlain) || style.backgroundClip === "text") return this.#below(element);
    const plain: Ground = own?.alpha === 1 ? [own] : own ? cover(own, this.#below(element)) : null;
    if (isPlain) return plain;
    // An opaque colour under a picture is what the page shows until that has come: it is much the same.
    if (backgroundImage.includes("url(")) return own?.alpha === 1 ? plain : null;
    const colours = (backgroundImage.match(COLOURS) ?? []).map(parseColour);
    const all = colours.flatMap((colour) =>
      colour ? (cover(colour, colour.alpha === 1 ? CANVAS : plain) ?? []) : [],
    );
    return all.length > 0 ? all.slice(0, MOST_COLOURS) : null;
  }

  #below(element: Element): Ground {
    const root = element.getRootNode();
    const parent =
      element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
    return parent ? this.#surfaceOf(parent).ground : CANVAS;
  }
}

function cover(upper: Colour, ground: Ground): Ground {
  return ground?.map((lower) => over(upper, lower)) ?? null;
}
