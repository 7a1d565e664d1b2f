/**
 * Waits for the reader's hand. Until a pointer, a finger or a key touches the page nobody needs what answers them (hand.js); what
 * happens while that is on its way is gathered, so that nothing is lost.
 */
import { clickOf, moveOf } from "../hand/moves";
import type { Touched } from "../hand-api";

/** What begins with a hand on the page; a click comes after one of them. */
const TOUCHES = ["pointermove", "pointerdown", "keydown"] as const;

const CAPTURED = { capture: true, passive: true } as const;
const PASSIVE = { passive: true } as const;

export class FirstTouch {
  readonly #begun: () => void;
  #touched: Touched = { move: null, click: null, isTyped: false };

  /** @param begun - Called with the first touch. */
  constructor(begun: () => void) {
    this.#begun = begun;
    this.#wait();
  }

  /** Waits for another first touch: what answers them could not be loaded. */
  waitAgain(): void {
    this.end();
    this.#wait();
  }

  #wait(): void {
    for (const type of TOUCHES) addEventListener(type, this.#begin, CAPTURED);
  }

  /** What was done since the first touch; nothing is waited for any more. */
  end(): Touched {
    for (const type of TOUCHES) removeEventListener(type, this.#begin, CAPTURED);
    this.#stopGathering();
    return this.#touched;
  }

  readonly #begin = (event: Event): void => {
    this.end();
    this.#touched = { move: null, click: null, isTyped: false };
    for (const type of TOUCHES) addEventListener(type, this.#note, CAPTURED);
    // Not captured: what the page does with its click comes first, and only the window's own blur counts.
    for (const type of ["click", "blur"]) addEventListener(type, this.#note, PASSIVE);
    document.documentElement.addEventListener("pointerleave", this.#note, PASSIVE);
    this.#note(event);
    this.#begun();
  };

  #stopGathering(): void {
    for (const type of TOUCHES) removeEventListener(type, this.#note, CAPTURED);
    for (const type of ["click", "blur"]) removeEventListener(type, this.#note);
    document.documentElement.removeEventListener("pointerleave", this.#note);
  }

  readonly #note = (event: Event): void => {
    switch (event.type) {
      case "pointermove":
        if ((event as PointerEvent).pointerType !== "touch")
          this.#touched.move = moveOf(event as PointerEvent);
        break;
      case "click":
        this.#touched.click = clickOf(event as MouseEvent);
        break;
      case "keydown":
        this.#touched.isTyped = true;
        break;
      default:
        // A press, or the pointer has left: where it was before says nothing any more.
        this.#touched.move = null;
        this.#touched.click = null;
    }
  };
}
