/** Gives the reader's focus back after the card had it. */
export class FocusKeeper {
  readonly #document: Document;
  #before: HTMLElement | null = null;

  constructor(document: Document) {
    this.#document = document;
  }

  /** Remembers where the focus is, unless it is in the card already. */
  remember(owns: (target: EventTarget | null) => boolean): void {
    const active = this.#document.activeElement;
    if (active instanceof HTMLElement && !owns(active)) this.#before = active;
  }

  /** Puts the focus back, if nobody else has it by now. */
  restore(owns: (target: EventTarget | null) => boolean): void {
    const before = this.#before;
    this.#before = null;
    const active = this.#document.activeElement;
    const isLost = active === null || active === this.#document.body || owns(active);
    if (before?.isConnected && isLost && before !== this.#document.body)
      before.focus({ preventScroll: true });
  }
}
