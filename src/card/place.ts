/** Where the card goes: pure functions of rectangles, so that they can be tested without a browser. */
import type { Box } from "../shared/card-api";

/** Space between mention and card; small, so that the pointer gets across. */
export const GAP = 6;
/** Space that stays free at the viewport's edges. */
export const EDGE = 8;
export const WIDTH = 400;
/** A card that fills the whole screen hides the article it speaks of. */
export const MAX_HEIGHT = 620;
/** With less room than this a card that follows its mention changes sides. */
const MIN_HEIGHT = 180;
/** A bottom sheet leaves at least this share of the viewport to the article. */
const SHEET_SHARE = 0.62;

export type Side = "below" | "above";

export interface Place {
  side: Side;
  /** The part of the viewport that must stay visible: the proxy that the card is anchored to. */
  anchor: Box;
  /** The most the card may take. */
  maxHeight: number;
  /** Left edge of the card. */
  left: number;
}

interface Size {
  width: number;
  height: number;
}

/**
 * What the card must not cover: all lines of a mention that wraps, or only the one pointed at where the others stand far away
 * (the next column).
 */
export function keepClear(boxes: readonly Box[], at: Box): Box {
  const all = [at, ...boxes];
  const top = Math.min(...all.map((box) => box.top));
  const bottom = Math.max(...all.map((box) => box.bottom));
  return bottom - top > 4 * (at.bottom - at.top) ? at : { ...at, top, bottom };
}

/** A length in whole pixels of the screen: between two of them, text would show through at the card's edges as it scrolls. */
export function snap(length: number, pixelRatio: number): number {
  return Math.round(length * pixelRatio) / pixelRatio;
}

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high));

/**
 * Places a card of natural height `height`: below the mention where it fits, else above, else where there is more room. `keep` is the
 * side it already has, which it leaves only for lack of room.
 */
export function placeCard(clear: Box, height: number, viewport: Size, keep?: Side): Place {
  // A mention that was scrolled out leaves the card at the edge where it went.
  const top = clamp(clear.top, 0, viewport.height);
  const bottom = clamp(clear.bottom, 0, viewport.height);
  const room = { below: viewport.height - bottom - GAP - EDGE, above: top - GAP - EDGE };
  const wanted = Math.min(height, MAX_HEIGHT);
  let side: Side = room.below >= wanted || room.below >= room.above ? "below" : "above";
  if (keep && room[keep] >= Math.min(wanted, MIN_HEIGHT)) side = keep;
  const width = Math.min(WIDTH, viewport.width - 2 * EDGE);
  return {
    side,
    anchor: { ...clear, top, bottom },
    maxHeight: Math.max(0, Math.min(MAX_HEIGHT, room[side])),
    left: clamp(clear.left - 12, EDGE, Math.max(EDGE, viewport.width - width - EDGE)),
  };
}

/** Places a sheet: at the bottom, where the thumb is, but at the top where the mention would lie under it. */
export function placeSheet(clear: Box, viewport: Size): { edge: "top" | "bottom"; maxHeight: number } {
  const below = viewport.height - clear.bottom - GAP;
  const above = clear.top - GAP;
  const most = viewport.height * SHEET_SHARE;
  const edge = below < MIN_HEIGHT && above > below ? "top" : "bottom";
  // Where neither side has room, a sheet that can be read matters more than the line under it.
  return { edge, maxHeight: clamp(edge === "top" ? above : below, MIN_HEIGHT, Math.max(MIN_HEIGHT, most)) };
}
