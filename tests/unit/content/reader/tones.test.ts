import { describe, expect, it, test } from "vitest";
import { type Colour, contrast, luminance, parseColour } from "../../../../src/content/reader/colour";
import { highlightRules, LEAST_CONTRAST, leastContrast, toneFor } from "../../../../src/content/reader/tones";
import { HIGHLIGHTS } from "../../../../src/content/traces";

const colour = (text: string): Colour => parseColour(text) as Colour;

describe("colours of computed styles", () => {
  test.each([
    ["rgb(255, 255, 255)", 1],
    ["rgba(0, 0, 0, 0.5)", 0],
    ["rgb(255 0 0 / 50%)", 0.2126],
    ["color(srgb 0 1 0)", 0.7152],
    ["color(display-p3 0 0 1 / 0.5)", 0.0722],
    // The primaries of sRGB as CSS Color 4 gives them.
    ["oklch(0.627966 0.257704 29.2346)", 0.2126],
    ["oklch(0.866440 0.294803 142.5112)", 0.7152],
    ["oklab(0.452033 -0.032352 -0.311620)", 0.0722],
    ["oklch(1 none none)", 1],
    ["lab(100 0 0)", 1],
    ["lch(50 30 120)", 0.1842],
  ])("%s has the luminance %d", (text, expected) => {
    expect(luminance(colour(text))).toBeCloseTo(expected, 3);
  });

  test.each(["transparent", "", "rgb(var(--x))", "color(xyz 1 1 1)", "url(a.png)"])("not: %s", (text) => {
    expect(parseColour(text)).toBeNull();
  });

  it("stand out from each other as WCAG says", () => {
    expect(contrast(colour("rgb(0, 0, 0)"), colour("rgb(255, 255, 255)"))).toBeCloseTo(21);
    expect(contrast(colour("rgb(118, 118, 118)"), colour("rgb(255, 255, 255)"))).toBeCloseTo(4.54, 2);
  });
});

describe("the tone for a ground", () => {
  it("stands out from every colour there is, bare or tinted", () => {
    const steps = Array.from({ length: 18 }, (_, step) => step / 17);
    for (const red of steps) {
      for (const green of steps) {
        for (const blue of steps) {
          const ground = { red, green, blue, alpha: 1 };
          const least = leastContrast(toneFor([ground]), ground);
          if (least < LEAST_CONTRAST) throw new Error(`${least} on ${JSON.stringify(ground)}`);
        }
      }
    }
  });

  test.each([
    ["rgb(255, 255, 255)", "light"],
    ["rgb(255, 241, 229)", "light"],
    ["rgb(26, 26, 26)", "dark"],
    ["rgb(0, 40, 90)", "dark"],
    ["rgb(160, 160, 160)", "pale"],
    ["rgb(255, 128, 0)", "pale"],
    ["rgb(120, 120, 120)", "dusk"],
    ["rgb(200, 0, 0)", "dusk"],
  ])("on %s is %s", (ground, tone) => {
    expect(toneFor([colour(ground)])).toBe(tone);
  });

  it("of a gradient stands out from all of its colours", () => {
    expect(toneFor([colour("rgb(255, 255, 255)"), colour("rgb(150, 150, 150)")])).toBe("pale");
    expect(toneFor([colour("rgb(0, 0, 0)"), colour("rgb(110, 110, 110)")])).toBe("dusk");
  });
});

it("the rules name every kind in the tones that are needed, and none holds for print", () => {
  const rules = highlightRules(["dark", "pale"], "each");
  const names = [...rules.matchAll(/::highlight\(([^)]+)\)/g)].map(([, name]) => name);
  const kinds = Object.values(HIGHLIGHTS);
  expect(names).toEqual(["dark", "pale"].flatMap((tone) => kinds.map((kind) => `${kind}-${tone}`)));
  expect(rules.startsWith("@media screen {")).toBe(true);
  // Once more for what stands in shadow roots.
  expect(highlightRules(["dark"], "root").match(/:root::highlight|:host::highlight/g)).toHaveLength(
    2 * kinds.length,
  );
});
