/** Colours as `getComputedStyle` writes them, and the contrast between two (WCAG 2.2, "relative luminance"). */

/** Red, green and blue of sRGB from 0 to 1, and how opaque it is from 0 to 1. */
export interface Colour {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

export const WHITE: Colour = { red: 1, green: 1, blue: 1, alpha: 1 };

const FUNCTION = /^(rgba?|color|oklab|oklch|lab|lch)\(([^)]*)\)$/;

/** A colour of a computed style; null for what is not understood, which the browsers write for no ordinary colour. */
export function parseColour(text: string): Colour | null {
  const [, name, inside = ""] = FUNCTION.exec(text) ?? [];
  if (name === undefined) return null;
  const words = inside.split(/[\s,/]+/).filter((word) => word !== "");
  const space = name === "color" ? words.shift() : name;
  const [first = Number.NaN, second = Number.NaN, third = Number.NaN, alpha = 1] = words.map(toNumber);
  if (![first, second, third, alpha].every(Number.isFinite)) return null;
  switch (space) {
    case "rgb":
    case "rgba":
      return { red: first / 255, green: second / 255, blue: third / 255, alpha };
    // The wider space has the same greys; what is said here of its brightest colours is a little too dull.
    case "srgb":
    case "display-p3":
      return { red: first, green: second, blue: third, alpha };
    case "oklab":
      return fromOklab(first, second, third, alpha);
    case "oklch":
      return fromOklab(first, ...fromPolar(second, third), alpha);
    case "lab":
    case "lch":
      return grey(((first + 16) / 116) ** 3, alpha);
    default:
      return null;
  }
}

/** "none" stands for 0, a percentage for a part of 1; computed styles have no other units. */
function toNumber(word: string): number {
  if (word === "none") return 0;
  return word.endsWith("%") ? Number(word.slice(0, -1)) / 100 : Number(word);
}

function fromPolar(chroma: number, degrees: number): [number, number] {
  const angle = (degrees * Math.PI) / 180;
  return [chroma * Math.cos(angle), chroma * Math.sin(angle)];
}

/** The matrices of CSS Color 4, section "Converting Oklab to XYZ", joined with that to linear sRGB. */
function fromOklab(lightness: number, a: number, b: number, alpha: number): Colour {
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return {
    red: encode(4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short),
    green: encode(-1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short),
    blue: encode(-0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short),
    alpha,
  };
}

/** For contrast only the luminance counts. */
function grey(luminance: number, alpha: number): Colour {
  const value = encode(luminance);
  return { red: value, green: value, blue: value, alpha };
}

/** From linear light to sRGB; colours that a screen cannot show become the nearest. */
function encode(linear: number): number {
  const value = Math.min(1, Math.max(0, linear));
  return value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
}

/** What is seen of a colour that lies over another, which is opaque. */
export function over(upper: Colour, lower: Colour): Colour {
  const mix = (one: number, other: number): number => one * upper.alpha + other * (1 - upper.alpha);
  return {
    red: mix(upper.red, lower.red),
    green: mix(upper.green, lower.green),
    blue: mix(upper.blue, lower.blue),
    alpha: 1,
  };
}

function decode(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** From 0 for black to 1 for white. */
export function luminance({ red, green, blue }: Colour): number {
  return 0.2126 * decode(red) + 0.7152 * decode(green) + 0.0722 * decode(blue);
}

/** From 1 for the same to 21 for black and white; both opaque. */
export function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
