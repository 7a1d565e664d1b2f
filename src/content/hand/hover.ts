/**
 * When a card opens and when it closes: one machine with named modes.
 *
 *          rests on a name            REST_MS                  card and facts there
 *   idle ──────────────────► resting ─────────► opening ────────────────────────────► open
 *    ▲ ◄── leaves the name ────┘  ◄── leaves ──────┘                                   │ ▲
 *    │                                                             leaves name and card▼ │ comes back
 *    ├──────────────────────── GRACE_MS away, not towards the card ─────────────── leaving
 *    │                                                                               │
 *    └── Escape, close button, click elsewhere ── pinned ◄── click, key, focus ──────┘ (from every mode)
 *
 * `leaving` also has a way straight to `opening`: resting on another name, outside the triangle to the card.
 * The machine knows no page and no card: it is given both as `HoverWorld`, which is its seam for the tests.
 */

import type { Mention } from "../reader/mentions";
import { FAST, GRACE_MS, PREFETCH_MS, REST_MS, SETTLE_MS, SLACK, TYPING_MS } from "../timing";
import { CardAt } from "./card-at";
import { contains, isTowards, type Point } from "./geometry";
import type { HoverWorld, Mode, Move } from "./hover-world";
import type { Hit } from "./pointer";

export class Hover {
  readonly #world: HoverWorld;
  readonly #card: CardAt;
  #mode: Mode = "idle";
  #hit: Hit | null = null;
  /** The name the pointer is on while the card of another is still open. */
  #next: Hit | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #prefetch: ReturnType<typeof setTimeout> | undefined;
  #settle: ReturnType<typeof setTimeout> | undefined;
  #last: (Move & { time: number }) | null = null;
  /** From where the pointer left the name: the apex of the triangle. */
  #leftFrom: Point = { x: 0, y: 0 };
  #inCard = false;
  /** Whose card the reader has closed: it stays closed while the pointer is on that name. */
  #dismissed: Mention | null = null;
  #typedAt = Number.NEGATIVE_INFINITY;

  constructor(world: HoverWorld) {
    this.#world = world;
    this.#card = new CardAt(world);
  }

  get mode(): Mode {
    return this.#mode;
  }

  /** The mention whose card is open. */
  get mention(): Mention | null {
    return this.#card.hit?.mention ?? null;
  }

  // What the pointer does

  move(move: Move): void {
    const time = this.#world.now();
    const last = this.#last;
    this.#last = { ...move, time };
    clearTimeout(this.#settle);
    if (this.#mode === "pinned") return;
    if (move.busy) {
      this.#stopWaiting();
      return;
    }
    const speed = last ? Math.hypot(move.x - last.x, move.y - last.y) / Math.max(time - last.time, 1) : 0;
    if (speed > FAST && this.#mode !== "open" && this.#mode !== "leaving") {
      this.#stopWaiting();
      // No further event comes when the pointer stops dead on a name.
      this.#settle = setTimeout(() => this.#probe(REST_MS - SETTLE_MS), SETTLE_MS);
      return;
    }
    this.#probe(REST_MS);
  }

  /** The pointer has left the window, or the tab has been left. */
  away(): void {
    clearTimeout(this.#settle);
    this.#last = null;
    this.#stopWaiting();
    if (this.#mode === "open") this.#leave();
  }

  /** The card tells that the pointer is in it or not. */
  inCard(inside: boolean): void {
    this.#inCard = inside;
    if (inside && this.#mode === "leaving") this.#stay();
    else if (!inside && this.#mode === "open") this.#leave();
  }

  /** A button goes down outside the card: what the reader does now is not about the name, unless it becomes a click. */
  press(point: Move): void {
    this.#stopWaiting();
    if (this.#mode === "idle") return;
    const hit = this.#world.find(point, point.target);
    if (hit?.mention !== this.#hit?.mention) this.close();
  }

  /** A click or tap that nothing else in the page answers to. True where it was on a name, whose card is now pinned. */
  click(point: Move): boolean {
    const hit = this.#world.find(point, point.target);
    if (!hit) return false;
    void this.openPinned(hit.mention);
    return true;
  }

  typed(): void {
    this.#typedAt = this.#world.now();
    clearTimeout(this.#settle);
    this.#stopWaiting();
  }

  /** The page has scrolled or changed its layout: the card follows its name, or closes when that has gone. */
  moved(): void {
    if (!this.#card.isOpen) {
      this.#stopWaiting();
      return;
    }
    const isPinned = this.#mode === "pinned";
    const follows = this.#card.follow(isPinned || this.#inCard);
    // A pinned card stays where it was when its name scrolls out: it is being read.
    if (!follows && !isPinned) this.close();
    else if (this.#hit?.mention === this.mention) this.#hit = this.#card.hit;
  }

  // What happens to the card

  /** Opens the card of a mention as a dialog, at once. */
  async openPinned(mention: Mention): Promise<boolean> {
    this.#clearTimers();
    if (this.mention === mention) {
      this.pinned();
      return true;
    }
    const hit = this.#world.locate(mention);
    if (!hit) {
      this.close();
      return false;
    }
    // Pinned from the start: neither the pointer nor the scroll that brings the name into view may call it off.
    this.#mode = "pinned";
    this.#hit = hit;
    const opened = await this.#draw(hit);
    if (opened) this.pinned();
    return opened;
  }

  /** The card has been pinned, from within or from here. */
  pinned(): void {
    if (!this.#card.isOpen) return;
    this.#clearTimers();
    this.#mode = "pinned";
    this.#card.pin();
  }

  /** Closes the card, wherever the machine is. True where one was open. */
  close(): boolean {
    this.#clearTimers();
    this.#mode = "idle";
    this.#hit = null;
    this.#next = null;
    this.#inCard = false;
    return this.#card.close();
  }

  /** The reader closes the card. */
  dismiss(): void {
    const { mention } = this;
    this.close();
    this.#dismissed = mention;
  }

  // Inside

  /** Looks what is under the pointer, and what that means in this mode. */
  #probe(rest: number): void {
    const point = this.#last;
    const typing = this.#typedAt + TYPING_MS - this.#world.now();
    // No further event may come when the typing is over.
    if (typing > 0) this.#settle = setTimeout(() => this.#probe(rest), typing);
    if (!point || typing > 0) return;
    switch (this.#mode) {
      case "idle": {
        const hit = this.#world.find(point, point.target);
        if (hit?.mention !== this.#dismissed) this.#dismissed = null;
        if (hit && !this.#dismissed) this.#rest(hit, rest);
        break;
      }
      case "resting":
      case "opening": {
        const hit = this.#world.find(point, point.target);
        if (hit?.mention === this.#hit?.mention) return;
        this.#stopWaiting();
        if (hit) this.#rest(hit, rest);
        break;
      }
      case "open": {
        if (this.#inCard || this.#isOnOwn(point)) this.#leftFrom = point;
        else {
          this.#leave();
          this.#wander(point);
        }
        break;
      }
      case "leaving":
        this.#wander(point);
        break;
    }
  }

  #isOnOwn(point: Point): boolean {
    return this.#hit?.boxes.some((box) => contains(box, point, SLACK)) ?? false;
  }

  #rest(hit: Hit, ms: number): void {
    this.#mode = "resting";
    this.#hit = hit;
    this.#prefetch = setTimeout(() => this.#card.prefetch(hit.mention), PREFETCH_MS);
    this.#timer = setTimeout(() => this.#open(hit), ms);
  }

  #open(hit: Hit): void {
    this.#clearTimers();
    this.#mode = "opening";
    this.#hit = hit;
    this.#next = null;
    void this.#draw(hit).then((drawn) => {
      if (drawn) this.#mode = "open";
    });
  }

  /** Draws the card; false where the machine has gone on meanwhile, or where there is nothing to draw. */
  async #draw(hit: Hit): Promise<boolean> {
    const drawn = await this.#card.draw(hit);
    if (drawn === "failed") this.close();
    if (drawn !== "drawn") return false;
    this.#hit = this.#card.hit ?? hit;
    this.#inCard = false;
    this.#leftFrom = this.#last ?? { x: this.#hit.at.left, y: this.#hit.at.top };
    return true;
  }

  #leave(): void {
    this.#mode = "leaving";
    this.#setNext(null);
  }

  /** The pointer moves about while the card is still open. */
  #wander(point: Move): void {
    if (this.#inCard || this.#isOnOwn(point)) {
      this.#stay();
      return;
    }
    const box = this.#card.box();
    if (box && isTowards(box, this.#leftFrom, point, SLACK)) {
      // On the way to the card: the grace begins anew with every step, and names on the way are passed by.
      this.#setNext(null);
      return;
    }
    const hit = this.#world.find(point, point.target);
    if (hit?.mention !== this.#next?.mention) this.#setNext(hit);
  }

  /** Starts the time after which the card closes, or that of another name opens. */
  #setNext(next: Hit | null): void {
    this.#next = next;
    clearTimeout(this.#timer);
    if (next) {
      this.#timer = setTimeout(() => this.#open(next), REST_MS);
      return;
    }
    this.#timer = setTimeout(() => {
      this.close();
      // It may have come to rest on another name on the way, and no further event will tell.
      this.#probe(REST_MS);
    }, GRACE_MS);
  }

  #stay(): void {
    this.#clearTimers();
    this.#next = null;
    this.#mode = "open";
  }

  #stopWaiting(): void {
    if (this.#mode !== "resting" && this.#mode !== "opening") return;
    if (this.#card.isOpen) this.close();
    this.#clearTimers();
    this.#card.callOff();
    this.#mode = "idle";
    this.#hit = null;
  }

  #clearTimers(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#prefetch);
    clearTimeout(this.#settle);
  }
}
