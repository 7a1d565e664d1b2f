/**
 * Which mention is under the pointer? Three ways, from the cheapest to the most patient; each is only a guess until the
 * rectangles of the mention have been asked, as hit-testing also answers for the empty end of a line.
 */
import type { Box } from "../../shared/card-api";
import type { Mention } from "../reader/mentions";
import type { Painter } from "../reader/paint";
import { SLACK } from "../timing";
import { boxesOf } from "./boxes";
import { boxAt, contains, type Point } from "./geometry";

export interface Hit {
  mention: Mention;
  boxes: Box[];
  /** The box that the pointer is in. */
  at: Box;
}

/** Newer than TypeScript's DOM types. */
interface PointedRegistry {
  highlightsFromPoint?(
    x: number,
    y: number,
    options?: { shadowRoots: ShadowRoot[] },
  ): { highlight: Highlight; ranges: AbstractRange[] }[];
}

/** A stretched link covers its card, a few elements up; further up would be the whole page. */
const ANCESTORS = 4;
/** An element with more mentions than this is no card of a front page, and asking all their rectangles takes too long. */
const MANY = 60;

export class Pointer {
  readonly #document: Document;
  readonly #painter: Painter;

  constructor(document: Document, painter: Painter) {
    this.#document = document;
    this.#painter = painter;
  }

  /** The mention at a point of the viewport; `target` is what the event was sent to. */
  find(point: Point, target: EventTarget | null): Hit | null {
    if (this.#painter.mentions.length === 0) return null;
    for (const candidates of [
      this.#fromHighlights(point),
      this.#fromCaret(point),
      this.#fromTarget(target),
    ]) {
      for (const mention of candidates) {
        const hit = hitIn(mention, point);
        if (hit) return hit;
      }
    }
    return null;
  }

  #fromHighlights({ x, y }: Point): Mention[] {
    const registry = CSS.highlights as PointedRegistry;
    const results = registry.highlightsFromPoint?.(x, y, { shadowRoots: this.#painter.shadowRoots }) ?? [];
    const ranges = results.flatMap((result) => result.ranges);
    return this.#painter.mentions.filter(({ range }) => ranges.includes(range));
  }

  #fromCaret({ x, y }: Point): Mention[] {
    const at = this.#document.caretPositionFromPoint?.(x, y, { shadowRoots: this.#painter.shadowRoots });
    const node = at?.offsetNode;
    if (node?.nodeType !== 3) return [];
    return this.#painter.mentions.filter(
      ({ range, block }) =>
        range.startContainer === node ||
        range.endContainer === node ||
        // A mention over several nodes, of which this is one in the middle.
        (range.startContainer !== range.endContainer && block.pieces.some((piece) => piece.node === node)),
    );
  }

  /** Under a stretched link the hit test finds the link alone, not the text below: ask the mentions nearby. */
  #fromTarget(target: EventTarget | null): Mention[] {
    let element = target instanceof Element ? target : null;
    for (let steps = 0; element && steps <= ANCESTORS; steps++, element = element.parentElement) {
      if (element === this.#document.body || element === this.#document.documentElement) return [];
      const around = element;
      const near = this.#painter.mentions.filter(({ range }) => around.contains(range.startContainer));
      if (near.length > 0) return near.length <= MANY ? near : [];
    }
    return [];
  }
}

function hitIn(mention: Mention, point: Point): Hit | null {
  const boxes = boxesOf(mention);
  const at = boxAt(boxes, point);
  return at && contains(at, point, SLACK) ? { mention, boxes, at } : null;
}
