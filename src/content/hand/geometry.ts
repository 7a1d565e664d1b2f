/** Plane geometry of pointer and card, without a browser. */
import type { Box } from "../../shared/card-api";

export interface Point {
  x: number;
  y: number;
}

export function contains(box: Box, point: Point, slack = 0): boolean {
  return (
    point.x >= box.left - slack &&
    point.x <= box.right + slack &&
    point.y >= box.top - slack &&
    point.y <= box.bottom + slack
  );
}

/** Twice the signed area of the triangle a, b, c: its sign says on which side of a–b the point c lies. */
function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

export function inTriangle(a: Point, b: Point, c: Point, point: Point): boolean {
  const sides = [turn(a, b, point), turn(b, c, point), turn(c, a, point)];
  return sides.every((side) => side >= 0) || sides.every((side) => side <= 0);
}

/** The edge of a box that faces a point outside it, widened by `slack`; null where the point is inside. */
export function nearEdge(box: Box, from: Point, slack = 0): [Point, Point] | null {
  const above = box.top - from.y;
  const below = from.y - box.bottom;
  const left = box.left - from.x;
  const right = from.x - box.right;
  const most = Math.max(above, below, left, right);
  if (most < 0) return null;
  if (most === above || most === below) {
    const y = most === above ? box.top : box.bottom;
    return [
      { x: box.left - slack, y },
      { x: box.right + slack, y },
    ];
  }
  const x = most === left ? box.left : box.right;
  return [
    { x, y: box.top - slack },
    { x, y: box.bottom + slack },
  ];
}

/** True where the pointer, having left from `from`, is still in the triangle between there and the card's near edge. */
export function isTowards(box: Box, from: Point, now: Point, slack = 0): boolean {
  if (contains(box, now, slack)) return true;
  const edge = nearEdge(box, from, slack);
  return edge === null || inTriangle(from, edge[0], edge[1], now);
}

export function toBox(rect: { left: number; top: number; right: number; bottom: number }): Box {
  return { left: rect.left, top: rect.top, right: rect.right, bottom: rect.bottom };
}

/** The box that a point is in (with slack), else the nearest one. */
export function boxAt(boxes: readonly Box[], point: Point): Box | null {
  let best: Box | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const box of boxes) {
    const dx = Math.max(box.left - point.x, 0, point.x - box.right);
    const dy = Math.max(box.top - point.y, 0, point.y - box.bottom);
    if (dx * dx + dy * dy < least) {
      least = dx * dx + dy * dy;
      best = box;
    }
  }
  return best;
}

/** True where some part of a box is within a viewport of this size. */
export function isInView(box: Box, width: number, height: number): boolean {
  return box.right > 0 && box.bottom > 0 && box.left < width && box.top < height;
}
