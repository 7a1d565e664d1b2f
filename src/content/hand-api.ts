/**
 * The seam between reader.js, which reads and paints an article, and hand.js, which is loaded when the reader's hand first touches
 * the page (pointer, finger or keys) and answers it with the card. Both run in the same isolated world; hand.js leaves `createHand`
 * under HAND_GLOBAL.
 */
import type { ArticleDay, PersonOnPage } from "../shared/answers";
import type { Move } from "./hand/hover-world";
import type { Mention } from "./reader/mentions";
import type { Painter } from "./reader/paint";
import type { CommandName } from "./reader-api";

export const HAND_GLOBAL = "__annotatorCreateHand";

export interface HandOptions {
  document: Document;
  painter: Painter;
  day: ArticleDay;
  people: readonly PersonOnPage[];
  /** Asked now and then: false ends the script, as its extension is gone. */
  isAlive(): boolean;
}

/** What the reader did until the hand was there, as far as it still counts. */
export interface Touched {
  move: Move | null;
  click: Move | null;
  isTyped: boolean;
}

/** Answers pointer, touch and keys on one article. */
export interface Hand {
  /** Takes up what was done before it came. */
  takeUp(touched: Touched): void;
  /** Goes to a mention and opens its card. */
  goTo(mention: Mention): Promise<boolean>;
  /** The mentions of a person that are drawn. */
  drawn(person: string): Mention[];
  /** Does a command of the keyboard; false where the page has no name to go to. */
  command(name: CommandName): Promise<boolean>;
  /** The page was read again, `isPainted`: and painted anew. */
  renew(people: readonly PersonOnPage[], isPainted: boolean): void;
  /** True for the card's own nodes. */
  owns(node: EventTarget | null): boolean;
  /** Takes everything away: listeners and the card. */
  destroy(): void;
}

export type CreateHand = (options: HandOptions) => Hand;
