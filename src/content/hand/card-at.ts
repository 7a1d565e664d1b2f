/**
 * The card at its mention. Hides from the hover machine that card and facts come late, that the page moves meanwhile, and
 * where the card has been drawn.
 */
import type { Box, Card } from "../../shared/card-api";
import type { Mention } from "../reader/mentions";
import { SCROLL_AWAY } from "../timing";
import { isInView } from "./geometry";
import type { HoverWorld } from "./hover-world";
import type { Hit } from "./pointer";

/** `late`: the machine has gone on meanwhile. `failed`: there is nothing to draw, or no longer a place for it. */
export type Drawn = "drawn" | "late" | "failed";

export class CardAt {
  readonly #world: HoverWorld;
  #card: Card | null = null;
  #hit: Hit | null = null;
  /** Counts the drawings, so that an answer that comes late is known to be late. */
  #drawing = 0;
  /** Where the mention was when its card was drawn. */
  #top = 0;

  constructor(world: HoverWorld) {
    this.#world = world;
  }

  get isOpen(): boolean {
    return this.#card?.isOpen ?? false;
  }

  /** The mention whose card is open, and where it is. */
  get hit(): Hit | null {
    return this.isOpen ? this.#hit : null;
  }

  box(): Box | null {
    return this.#card?.box() ?? null;
  }

  /** Asks for card and facts before they are needed; failures show when they are. */
  prefetch(mention: Mention): void {
    void this.#world.card().catch(() => undefined);
    void this.#world.content(mention).catch(() => undefined);
  }

  /** Draws the card once it and its facts are there, unless that has been called off. */
  async draw(hit: Hit): Promise<Drawn> {
    const drawing = ++this.#drawing;
    const parts = Promise.all([this.#world.card(), this.#world.content(hit.mention)]);
    const [card, content] = await parts.catch(() => [null, null] as const);
    if (drawing !== this.#drawing) return "late";
    // The page may have moved while the answer was on its way.
    const now = this.#world.locate(hit.mention);
    if (!card || !content || !now) return "failed";
    const at = now.boxes.find((_, index) => hit.boxes[index] === hit.at) ?? now.at;
    this.#card = card;
    this.#hit = { ...now, at };
    this.#top = now.at.top;
    this.#world.beforeFocus();
    card.open(content, now.boxes, at);
    this.#world.opened(hit.mention);
    return "drawn";
  }

  /** Calls off what is being drawn; a card that is open stays. */
  callOff(): void {
    this.#drawing += 1;
  }

  pin(): void {
    if (!this.#card || this.#card.isPinned) return;
    this.#world.beforeFocus();
    this.#card.pin();
  }

  /** Moves the card after its mention. False where it cannot follow: the mention is gone, out of view, or (unless `far`) far away. */
  follow(far: boolean): boolean {
    if (!this.#card || !this.#hit) return false;
    const now = this.#world.locate(this.#hit.mention);
    const { width, height } = this.#world.viewport();
    if (!now?.boxes.some((box) => isInView(box, width, height))) return false;
    if (!far && Math.abs(now.at.top - this.#top) > SCROLL_AWAY) return false;
    this.#hit = now;
    this.#card.move(now.boxes, now.at);
    return true;
  }

  /** Calls off and closes. True where a card was open. */
  close(): boolean {
    this.callOff();
    const wasOpen = this.isOpen;
    this.#hit = null;
    if (!wasOpen) return false;
    this.#card?.close();
    this.#world.closed();
    return true;
  }
}
