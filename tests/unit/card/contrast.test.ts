import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { STYLES } from "../../../src/card/styles";

type Colour = [number, number, number];

/** Custom properties of a style sheet that hold `light-dark(#…, #…)`. */
function palette(css: string): Record<string, [Colour, Colour]> {
  const found = css.matchAll(/--(\w+): light-dark\(#(\w{6}), #(\w{6})\)/g);
  return Object.fromEntries(
    [...found].map(([, name = "", light = "", dark = ""]) => [name, [rgb(light), rgb(dark)]]),
  );
}

function rgb(hex: string): Colour {
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as Colour;
}

/** Contrast of two colours as WCAG counts it. */
function contrast(one: Colour, other: Colour): number {
  const luminance = (colour: Colour) => {
    const [r = 0, g = 0, b = 0] = colour.map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const card = palette(STYLES);
const beam = /linear-gradient\(90deg, var\(--beam\) 3px, light-dark\(#(\w{6}), #(\w{6})\)/.exec(STYLES);
card.lit = [rgb(beam?.[1] ?? ""), rgb(beam?.[2] ?? "")];
const pages = palette(readFileSync(new URL("../../../src/ui/base.css", import.meta.url), "utf8"));

test.each(["ink", "soft", "accent", "now"])(
  "the card's text in %s is readable on all its grounds",
  (name) => {
    for (const ground of ["paper", "wash", "lit"]) {
      for (const scheme of [0, 1] as const) {
        const [text, under] = [card[name]?.[scheme], card[ground]?.[scheme]];
        expect(
          contrast(text as Colour, under as Colour),
          `${name} on ${ground}, ${scheme}`,
        ).toBeGreaterThanOrEqual(4.5);
      }
    }
  },
);

test("soft text stays readable where the pointer is", () => {
  for (const scheme of [0, 1] as const) {
    expect(contrast(card.ink?.[scheme] as Colour, card.hover?.[scheme] as Colour)).toBeGreaterThanOrEqual(
      4.5,
    );
  }
});

test.each(["bar", "beam"])("the timeline's %s can be seen", (name) => {
  for (const ground of ["wash", "lit"]) {
    for (const scheme of [0, 1] as const) {
      const [shape, under] = [card[name]?.[scheme], card[ground]?.[scheme]];
      expect(
        contrast(shape as Colour, under as Colour),
        `${name} on ${ground}, ${scheme}`,
      ).toBeGreaterThanOrEqual(2.7);
    }
  }
});

test("the texts and switches of popup and options page", () => {
  const pairs = [
    ["ink", "paper", 4.5],
    ["ink", "hover", 4.5],
    ["ink", "wash", 4.5],
    ["soft", "paper", 4.5],
    ["accent", "paper", 4.5],
    ["accent", "wash", 4.5],
    ["beam", "paper", 3],
    ["off", "paper", 3],
  ] as const;
  for (const [over, under, least] of pairs) {
    for (const scheme of [0, 1] as const) {
      expect(
        contrast(pages[over]?.[scheme] as Colour, pages[under]?.[scheme] as Colour),
        `${over} on ${under}`,
      ).toBeGreaterThanOrEqual(least);
    }
  }
});
