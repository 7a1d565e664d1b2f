/** What the hover machine is given of page, pointer and card: its seam for the tests. */
import type { Card, CardContent } from "../../shared/card-api";
import type { Mention } from "../reader/mentions";
import type { Point } from "./geometry";
import type { Hit } from "./pointer";

export type Mode = "idle" | "resting" | "opening" | "open" | "leaving" | "pinned";

export interface HoverWorld {
  find(point: Point, target: EventTarget | null): Hit | null;
  /** Where a mention is now; null where it is gone or not drawn. */
  locate(mention: Mention): Hit | null;
  /** Loads the card's script and makes the card; the same card every time. */
  card(): Promise<Card>;
  /** Facts of a mention's card; null where there is nothing to show. */
  content(mention: Mention): Promise<CardContent | null>;
  /** The card is about to be drawn or to take the focus: the reader's own focus must be remembered. */
  beforeFocus(): void;
  /** A card has been drawn at a mention. */
  opened(mention: Mention): void;
  /** An open card has closed. */
  closed(): void;
  /** The size of the viewport. */
  viewport(): { width: number; height: number };
  now(): number;
}

/** What the machine needs to know of a pointer event. */
export interface Move extends Point {
  target: EventTarget | null;
  /** A button is down, or a modifier is held: the reader selects, drags or talks to the browser. */
  busy: boolean;
}
