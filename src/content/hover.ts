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
import type { Card } from "../shared/card-api";
import { contains, isInView, isTowards, type Point } from "./geometry";
import type { HoverWorld, Mode, Move } from "./hover-world";
import type { Mention } from "./mentions";
import type { Hit } from "./pointer";
import { FAST, GRACE_MS, PREFETCH_MS, REST_MS, SCROLL_AWAY, SETTLE_MS, SLACK, TYPING_MS } from "./timing";

export class Hover {
  readonly #world: HoverWorld;
  #mode: Mode = "idle";
  #hit: Hit | null = null;
  /** The name the pointer is on while the card of another is still open. */
  #next: Hit | null = null;
  #card: Card | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #prefetch: ReturnType<typeof setTimeout> | undefined;
  #settle: ReturnType<typeof setTimeout> | undefined;
  #last: (Move & { time: number }) | null = null;
  /** From where the pointer left the name: the apex of the triangle. */
  #leftFrom: Point = { x: 0, y: 0 };
  #inCard = false;
  #typedAt = Number.NEGATIVE_INFINITY;
  /** Counts the openings, so that an answer that comes late is known to be late. */
  #opening = 0;
  #openedAt = 0;

  constructor(world: HoverWorld) {
    this.#world = world;
  }

  get mode(): Mode {
    return this.#mode;
  }

  /** The mention whose card is open. */
  get mention(): Mention | null {
    return this.#card?.isOpen ? (this.#hit?.mention ?? null) : null;
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
    this.#stopWaiting();
  }

  /** The page has scrolled or changed its layout: the card follows its name, or closes when that has gone. */
  moved(): void {
    const card = this.#card;
    if (!card?.isOpen || !this.#hit) {
      this.#stopWaiting();
      return;
    }
    const now = this.#world.locate(this.#hit.mention);
    const { width, height } = this.#world.viewport();
    const isGone = now === null || !now.boxes.some((box) => isInView(box, width, height));
    const isAway = now !== null && Math.abs(now.at.top - this.#openedAt) > SCROLL_AWAY && !this.#inCard;
    if (this.#mode === "pinned") {
      // A pinned card stays where it was when its name scrolls out: it is being read.
      if (now && !isGone) card.move(now.boxes, now.at);
    } else if (isGone || isAway) {
      this.close();
    } else {
      this.#hit = now;
      card.move(now.boxes, now.at);
    }
  }

  // What happens to the card

  /** Opens the card of a mention as a dialog, at once. */
  async openPinned(mention: Mention): Promise<boolean> {
    this.#clearTimers();
    if (this.#card?.isOpen && this.#hit?.mention === mention) {
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
    if (!this.#card?.isOpen) return;
    this.#clearTimers();
    this.#mode = "pinned";
    if (this.#card.isPinned) return;
    this.#world.beforeFocus();
    this.#card.pin();
  }

  /** Closes the card, wherever the machine is. True where one was open. */
  close(): boolean {
    this.#clearTimers();
    this.#opening += 1;
    this.#mode = "idle";
    this.#hit = null;
    this.#next = null;
    this.#inCard = false;
    const wasOpen = this.#card?.isOpen ?? false;
    if (wasOpen) {
      this.#card?.close();
      this.#world.closed();
    }
    return wasOpen;
  }

  destroy(): void {
    this.close();
  }

  // Inside

  /** Looks what is under the pointer, and what that means in this mode. */
  #probe(rest: number): void {
    const point = this.#last;
    if (!point || this.#world.now() - this.#typedAt < TYPING_MS) return;
    switch (this.#mode) {
      case "idle": {
        const hit = this.#world.find(point, point.target);
        if (hit) this.#rest(hit, rest);
        break;
      }
      case "resting":
      case "opening": {
        const hit = this.#world.find(point, point.target);
        if (hit?.mention === this.#hit?.mention) break;
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
      case "pinned":
        break;
    }
  }

  #isOnOwn(point: Point): boolean {
    return this.#hit?.boxes.some((box) => contains(box, point, SLACK)) ?? false;
  }

  #rest(hit: Hit, ms: number): void {
    this.#mode = "resting";
    this.#hit = hit;
    this.#prefetch = setTimeout(() => {
      void this.#world.card().catch(() => undefined);
      void this.#world.content(hit.mention).catch(() => undefined);
    }, PREFETCH_MS);
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

  /** Draws the card once it and its facts are there, unless the machine has gone on meanwhile. */
  async #draw(hit: Hit): Promise<boolean> {
    const opening = ++this.#opening;
    const parts = Promise.all([this.#world.card(), this.#world.content(hit.mention)]);
    const [card, content] = await parts.catch(() => [null, null] as const);
    if (opening !== this.#opening) return false;
    // The page may have moved while the answer was on its way.
    const now = this.#world.locate(hit.mention);
    if (!card || !content || !now) {
      this.close();
      return false;
    }
    const box = now.boxes.find((_, index) => hit.boxes[index] === hit.at) ?? now.at;
    this.#card = card;
    this.#hit = { ...now, at: box };
    this.#openedAt = now.at.top;
    this.#inCard = false;
    this.#leftFrom = this.#last ?? { x: box.left, y: box.top };
    this.#world.beforeFocus();
    card.open(content, now.boxes, box);
    this.#world.opened(hit.mention);
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
    const box = this.#card?.box();
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
    if (this.#card?.isOpen) this.close();
    this.#clearTimers();
    this.#opening += 1;
    this.#mode = "idle";
    this.#hit = null;
  }

  #clearTimers(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#prefetch);
    clearTimeout(this.#settle);
  }
}
