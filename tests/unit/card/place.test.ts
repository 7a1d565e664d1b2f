import { describe, expect, test } from "vitest";
import {
  EDGE,
  GAP,
  keepClear,
  MAX_HEIGHT,
  placeCard,
  placeSheet,
  snap,
  WIDTH,
} from "../../../src/card/place";
import type { Box } from "../../../src/shared/card-api";

const VIEWPORT = { width: 1200, height: 900 };
const at = (left: number, top: number, width = 80, height = 20): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe("placeCard", () => {
  test("below where it fits", () => {
    const { side, maxHeight } = placeCard(at(100, 100), 400, VIEWPORT);
    expect(side).toBe("below");
    expect(maxHeight).toBe(MAX_HEIGHT);
  });

  test("above where it does not fit below, and there is more room", () => {
    expect(placeCard(at(100, 700), 400, VIEWPORT).side).toBe("above");
  });

  test("on the roomier side where it fits nowhere, no higher than that", () => {
    const low = { width: 1200, height: 400 };
    expect(placeCard(at(100, 100), 500, low)).toMatchObject({
      side: "below",
      maxHeight: 400 - 120 - GAP - EDGE,
    });
    expect(placeCard(at(100, 300), 500, low)).toMatchObject({ side: "above", maxHeight: 300 - GAP - EDGE });
  });

  test("never over the mention and never out of the viewport, wherever that is", () => {
    for (let x = -200; x <= 1300; x += 50) {
      for (let y = -300; y <= 1200; y += 50) {
        const { side, anchor, maxHeight, left } = placeCard(at(x, y), 600, VIEWPORT);
        const top = side === "below" ? anchor.bottom + GAP : anchor.top - GAP - maxHeight;
        expect(left).toBeGreaterThanOrEqual(EDGE);
        expect(left + WIDTH).toBeLessThanOrEqual(VIEWPORT.width - EDGE);
        expect(top).toBeGreaterThanOrEqual(EDGE - GAP);
        expect(top + maxHeight).toBeLessThanOrEqual(VIEWPORT.height - EDGE + GAP);
        if (side === "below")
          expect(top).toBeGreaterThanOrEqual(y + 20 > VIEWPORT.height ? 0 : Math.max(0, y + 20));
        else expect(top + maxHeight).toBeLessThanOrEqual(Math.max(y, 0));
      }
    }
  });

  test("stays on its side while there is room", () => {
    expect(placeCard(at(100, 600), 500, VIEWPORT).side).toBe("above");
    expect(placeCard(at(100, 600), 500, VIEWPORT, "below").side).toBe("below");
    expect(placeCard(at(100, 800), 500, VIEWPORT, "below").side).toBe("above");
  });
});

describe("keepClear", () => {
  test("all lines of a mention that wraps", () => {
    const first = at(900, 100);
    const second = at(50, 130);
    expect(keepClear([first, second], first)).toMatchObject({ left: 900, top: 100, bottom: 150 });
  });

  test("only the line pointed at where the others are far away", () => {
    const here = at(50, 100);
    expect(keepClear([at(600, 800), here], here)).toEqual(here);
  });
});

describe("placeSheet", () => {
  const phone = { width: 390, height: 800 };

  test("at the bottom, below the mention", () => {
    const { edge, maxHeight } = placeSheet(at(10, 200), phone);
    expect(edge).toBe("bottom");
    expect(maxHeight).toBeLessThan(800 - 220);
  });

  test("at the top where the mention is low", () => {
    const { edge, maxHeight } = placeSheet(at(10, 700), phone);
    expect(edge).toBe("top");
    expect(maxHeight).toBeLessThan(700);
  });
});

test("snap gives whole pixels of the screen", () => {
  expect(snap(181.64, 1)).toBe(182);
  expect(snap(181.64, 1.25)).toBe(181.6);
  expect(snap(181.64, 2)).toBe(181.5);
});
