/** Pointer, touch and keys of an article, whose script is loaded with the first touch or the first command. */
import { ask, ContextGone } from "../../shared/send";
import { type CreateHand, HAND_GLOBAL, type Hand, type HandOptions } from "../hand-api";
import type { CommandName } from "../reader-api";
import { FirstTouch } from "./first-touch";

function handMaker(): CreateHand | null {
  const maker = (globalThis as Record<string, unknown>)[HAND_GLOBAL];
  return typeof maker === "function" ? (maker as CreateHand) : null;
}

export class LazyHand {
  /** What the hand will be made with, as far as it is known. */
  #options: HandOptions | null = null;
  #hand: Hand | null = null;
  #loading: Promise<Hand | null> | null = null;
  #touch: FirstTouch | null = null;
  readonly #gone: () => void;
  #isDestroyed = false;

  /** @param gone - Called where it shows that the extension is gone. */
  constructor(gone: () => void) {
    this.#gone = gone;
  }

  /** The page has been read, once more perhaps; `isPainted`: and painted anew. Until there are names nothing waits for a hand. */
  renew(options: HandOptions, isPainted: boolean): void {
    this.#options = options;
    this.#hand?.renew(options.people, isPainted);
    if (!this.#touch && options.painter.mentions.length > 0)
      this.#touch = new FirstTouch(() => void this.#get());
  }

  /** Goes to the nth mention of a person and opens the card there; false where there is none. */
  async goTo(person: string, nth: number): Promise<boolean> {
    const hand = await this.#get();
    const mention = hand?.drawn(person)[nth];
    return hand && mention ? hand.goTo(mention) : false;
  }

  /** Does a command of the keyboard; false where the page has no name to go to. */
  async command(name: CommandName): Promise<boolean> {
    return (await this.#get())?.command(name) ?? false;
  }

  /** True for the card's own nodes. */
  owns(node: EventTarget | null): boolean {
    return this.#hand?.owns(node) ?? false;
  }

  destroy(): void {
    this.#isDestroyed = true;
    this.#touch?.end();
    this.#hand?.destroy();
    this.#hand = null;
  }

  /** Null where the page has no names, or the script could not be loaded: the next touch tries again. */
  #get(): Promise<Hand | null> {
    if (!this.#touch) return Promise.resolve(null);
    this.#loading ??= this.#load().catch((error: unknown) => {
      this.#tryAgain();
      if (error instanceof ContextGone) this.#gone();
      return null;
    });
    return this.#loading;
  }

  async #load(): Promise<Hand | null> {
    if (!handMaker()) await this.#fetch();
    if (this.#hand) return this.#hand;
    const make = handMaker();
    if (!make) throw new Error("The script for the reader's hand could not be loaded.");
    if (this.#isDestroyed || !this.#options) return null;
    this.#hand = make(this.#options);
    const touched = this.#touch?.end();
    if (touched) this.#hand.takeUp(touched);
    return this.#hand;
  }

  #tryAgain(): void {
    if (this.#hand || this.#isDestroyed) return;
    this.#loading = null;
    this.#touch?.waitAgain();
  }

  async #fetch(): Promise<void> {
    // A page that the browser keeps for the way back may never hear the answer to what it asked before: it asks again.
    const again = (): void => this.#tryAgain();
    addEventListener("pageshow", again);
    try {
      await ask({ type: "loadHand" });
    } finally {
      removeEventListener("pageshow", again);
    }
  }
}
