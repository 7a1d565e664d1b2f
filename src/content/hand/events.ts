/** Listens to the page and tells the hover machine. No event is stopped but Escape while a card is open. */
import type { Card } from "../../shared/card-api";
import type { Hover } from "./hover";
import { clickOf, moveOf } from "./moves";

export interface PageEvents {
  hover: Hover;
  /** The card, once it has been made. */
  card: () => Card | null;
  /** Asked now and then: false ends the script, as its extension is gone. */
  isAlive: () => boolean;
  signal: AbortSignal;
}

/** Starts listening; ends with the signal. */
export function listen({ hover, card, isAlive, signal }: PageEvents): void {
  const isOurs = (event: Event): boolean => card()?.owns(event.target) ?? false;
  // Capture on the window: pages that stop their events must not hide the pointer from us.
  const options = { signal, capture: true, passive: true } as const;
  const frames = new Frames(signal);

  addEventListener(
    "pointermove",
    (event) => {
      if (event.pointerType === "touch" || isOurs(event)) return;
      const move = moveOf(event);
      // The last move of a frame counts: one that is passed over might be the one that came to rest on a name.
      frames.next("move", () => isAlive() && hover.move(move));
    },
    options,
  );
  addEventListener(
    "pointerdown",
    (event) => {
      frames.cancel("move");
      if (!isOurs(event)) hover.press(moveOf(event));
    },
    options,
  );
  addEventListener(
    "click",
    (event) => {
      const click = isOurs(event) ? null : clickOf(event);
      if (click) hover.click(click);
    },
    // Not captured: what the page does with its click comes first.
    { signal, passive: true },
  );
  addEventListener(
    "keydown",
    (event) => {
      if (event.key === "Escape" && !event.isComposing && hover.mention !== null) {
        event.preventDefault();
        event.stopImmediatePropagation();
        hover.dismiss();
      } else if (!isOurs(event)) {
        hover.typed();
      }
    },
    { signal, capture: true },
  );
  document.documentElement.addEventListener("pointerleave", () => hover.away(), { signal, passive: true });
  addEventListener("blur", () => hover.away(), { signal });

  // In Firefox the key that ends the full screen is the browser's own; the page's text lies elsewhere from now on.
  addEventListener("fullscreenchange", () => hover.close(), { signal, capture: true });

  // A page that is kept for the way back comes back as it was left, and the card would be the first thing the reader sees.
  addEventListener("pagehide", () => hover.close(), { signal });

  const moved = (event: Event): void => {
    // The card scrolls inside itself, too.
    if (!isOurs(event)) frames.next("scroll", () => hover.moved());
  };
  addEventListener("scroll", moved, options);
  addEventListener("resize", moved, options);
}

/** Things to do in the next frame, the latest of each kind: layout is asked when the browser has it ready anyway. */
class Frames {
  readonly #waiting = new Map<string, () => void>();
  #frame = 0;

  constructor(signal: AbortSignal) {
    signal.addEventListener("abort", () => {
      cancelAnimationFrame(this.#frame);
      this.#waiting.clear();
    });
  }

  next(kind: string, work: () => void): void {
    if (this.#waiting.size === 0) this.#frame = requestAnimationFrame(() => this.#run());
    this.#waiting.set(kind, work);
  }

  cancel(kind: string): void {
    this.#waiting.delete(kind);
    if (this.#waiting.size === 0) cancelAnimationFrame(this.#frame);
  }

  #run(): void {
    const all = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const work of all) work();
  }
}
