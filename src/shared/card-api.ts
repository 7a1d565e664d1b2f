/**
 * The seam between the content script, which decides when a card opens, and card.js, which is loaded with the first hover and
 * draws it. Both run in the same isolated world; card.js leaves `createCard` under CARD_GLOBAL.
 */
import type { CardFacts, Reason } from "./answers";

export const CARD_GLOBAL = "__sidelightCreateCard";

/** Tag of the card's host element: a script that follows one whose extension was updated takes that one's host away. */
export const CARD_HOST = "sidelight-card";

/** A rectangle in viewport coordinates, CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface CardContent {
  facts: CardFacts;
  /** The text of the mention as it stands on the page. */
  mention: string;
  kind: "name" | "role";
  reason: Reason;
  /** "today" where the page gives no date. */
  dateKind: "article" | "today";
}

export interface CardHandlers {
  /** The reader closes the card from within (Escape, the close button). */
  onClose(): void;
  /** The reader pins the card from within (pin button, focus or a click into it). */
  onPin(): void;
  /** The pointer enters or leaves the card. */
  onPointer(inside: boolean): void;
}

export interface Card {
  /**
   * Draws the card at a mention, unpinned; a card that is open is replaced.
   * `boxes` are the rectangles of the mention (several when it wraps), `at` is the one the reader points to.
   */
  open(content: CardContent, boxes: Box[], at: Box): void;
  /** Makes the open card a dialog that holds the focus. Does nothing when it is closed. */
  pin(): void;
  /** Moves the card with its mention, after a scroll or a change of layout. */
  move(boxes: Box[], at: Box): void;
  /** Hides the card; it can be opened again. */
  close(): void;
  /** Says a sentence to screen readers through a polite live region in the card's shadow root; the card may be closed. */
  announce(text: string): void;
  readonly isOpen: boolean;
  readonly isPinned: boolean;
  /** Where the open card is; null when closed. */
  box(): Box | null;
  /** True where an event's target is the card's own host element. */
  owns(target: EventTarget | null): boolean;
  /** Takes the host element out of the page; the card cannot be used again. */
  destroy(): void;
}

export type CreateCard = (handlers: CardHandlers) => Card;
