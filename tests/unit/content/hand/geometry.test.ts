import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  boxAt,
  contains,
  inTriangle,
  isInView,
  isTowards,
  nearEdge,
} from "../../../../src/content/hand/geometry";

const card = { left: 100, top: 200, right: 400, bottom: 500 };

describe("nearEdge", () => {
  it("is the side that faces the point", () => {
    expect(nearEdge(card, { x: 150, y: 100 })).toEqual([
      { x: 100, y: 200 },
      { x: 400, y: 200 },
    ]);
    expect(nearEdge(card, { x: 150, y: 600 })).toEqual([
      { x: 100, y: 500 },
      { x: 400, y: 500 },
    ]);
    expect(nearEdge(card, { x: 20, y: 300 })).toEqual([
      { x: 100, y: 200 },
      { x: 100, y: 500 },
    ]);
    expect(nearEdge(card, { x: 900, y: 300 }, 3)).toEqual([
      { x: 400, y: 197 },
      { x: 400, y: 503 },
    ]);
    expect(nearEdge(card, { x: 200, y: 300 })).toBeNull();
  });
});

describe("isTowards", () => {
  const name = { x: 120, y: 180 };
  it("holds on every straight way into the card", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: card.left, max: card.right }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        (x, share) => {
          const now = { x: name.x + (x - name.x) * share, y: name.y + (card.top - name.y) * share };
          expect(isTowards(card, name, now, 3)).toBe(true);
        },
      ),
    );
  });
  it("does not hold away from the card, nor beside the triangle", () => {
    expect(isTowards(card, name, { x: 120, y: 150 }, 3)).toBe(false);
    expect(isTowards(card, name, { x: 390, y: 183 }, 3)).toBe(false);
    expect(isTowards(card, name, { x: 60, y: 199 }, 3)).toBe(false);
  });
  it("holds inside the card", () => {
    expect(isTowards(card, name, { x: 399, y: 499 })).toBe(true);
  });
});

describe("inTriangle", () => {
  it("does not care in which order the corners come", () => {
    const [a, b, c] = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 0, y: 10 },
    ] as const;
    expect(inTriangle(a, b, c, { x: 2, y: 2 })).toBe(true);
    expect(inTriangle(c, b, a, { x: 2, y: 2 })).toBe(true);
    expect(inTriangle(a, b, c, { x: 6, y: 6 })).toBe(false);
  });
});

describe("boxes", () => {
  const lines = [
    { left: 300, top: 10, right: 400, bottom: 30 },
    { left: 0, top: 30, right: 50, bottom: 50 },
  ];
  it("finds the line of a wrapped name that the pointer is on", () => {
    expect(boxAt(lines, { x: 350, y: 20 })).toBe(lines[0]);
    expect(boxAt(lines, { x: 20, y: 45 })).toBe(lines[1]);
    expect(boxAt(lines, { x: 150, y: 45 })).toBe(lines[1]);
    expect(boxAt([], { x: 0, y: 0 })).toBeNull();
  });
  it("counts the edge and the slack as inside", () => {
    expect(contains(card, { x: 100, y: 200 })).toBe(true);
    expect(contains(card, { x: 98, y: 200 })).toBe(false);
    expect(contains(card, { x: 98, y: 200 }, 3)).toBe(true);
  });
  it("tells what is in view", () => {
    expect(isInView(card, 800, 600)).toBe(true);
    expect(isInView(card, 800, 200)).toBe(false);
    expect(isInView({ left: 0, top: -50, right: 10, bottom: 0 }, 800, 600)).toBe(false);
  });
});
