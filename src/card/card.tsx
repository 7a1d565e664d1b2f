/** `createCard`: the card's life between the content script's calls and what the reader does inside it. */
import { render } from "preact";
import type { Box, Card, CardContent, CardHandlers } from "../shared/card-api";
import { cycleTab, scrollByKey } from "./focus";
import { CardHost } from "./host";
import { CardView } from "./view";

export function createCard(handlers: CardHandlers): Card {
  return new HoverCard(handlers);
}

class HoverCard implements Card {
  readonly #handlers: CardHandlers;
  readonly #host = new CardHost();
  readonly #stop = new AbortController();
  #content: CardContent | null = null;
  #pinned = false;
  /** Counts the openings: a new key gives every card its own state, folded and scrolled to the top. */
  #opened = 0;
  /** What had the focus before the card took it. */
  #before: Element | null = null;

  constructor(handlers: CardHandlers) {
    this.#handlers = handlers;
    const { mount } = this.#host;
    const { signal } = this.#stop;
    mount.addEventListener("pointerenter", () => handlers.onPointer(true), { signal });
    mount.addEventListener("pointerleave", () => handlers.onPointer(false), { signal });
    // Whoever clicks into the card or tabs into it wants it to stay.
    mount.addEventListener("focusin", () => this.#pinByReader(), { signal });
    mount.addEventListener("click", () => this.#pinByReader(), { signal });
    mount.addEventListener("keydown", (event) => this.#key(event), { signal });
  }

  get isOpen(): boolean {
    return this.#content !== null;
  }

  get isPinned(): boolean {
    return this.#pinned;
  }

  open(content: CardContent, boxes: Box[], at: Box): void {
    if (this.#pinned) this.#giveFocusBack();
    this.#content = content;
    this.#pinned = false;
    this.#opened++;
    this.#render();
    this.#host.show(boxes, at);
  }

  pin(): void {
    if (!this.#content || this.#pinned) return;
    this.#pinned = true;
    this.#render();
    const { root, mount } = this.#host;
    if (root.activeElement) return;
    this.#before = document.activeElement;
    mount.querySelector<HTMLElement>(".card")?.focus({ preventScroll: true });
  }

  move(boxes: Box[], at: Box): void {
    if (this.#content) this.#host.place(boxes, at);
  }

  close(): void {
    if (!this.#content) return;
    this.#content = null;
    this.#giveFocusBack();
    this.#pinned = false;
    this.#host.hide();
    render(null, this.#host.mount);
  }

  box(): Box | null {
    return this.#host.box();
  }

  owns(target: EventTarget | null): boolean {
    return this.#host.owns(target);
  }

  announce(text: string): void {
    this.#host.announce(text);
  }

  destroy(): void {
    this.close();
    this.#stop.abort();
    this.#host.destroy();
  }

  #render(): void {
    const content = this.#content;
    if (!content) return;
    const close = () => this.#handlers.onClose();
    const view = <CardView key={this.#opened} content={content} pinned={this.#pinned} onClose={close} />;
    render(view, this.#host.mount);
  }

  /** The reader pins the card from within. */
  #pinByReader(): void {
    if (!this.#content || this.#pinned) return;
    this.pin();
    this.#handlers.onPin();
  }

  /** Escape, Tab and the keys that scroll belong to a pinned card; every other key is left to the page. */
  #key(event: KeyboardEvent): void {
    if (!this.#pinned || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "Escape") {
      event.preventDefault(); // Else a dialog of the page would close as well.
      event.stopPropagation();
      this.#handlers.onClose();
    } else if (event.key === "Tab") {
      cycleTab(event, this.#host.root);
    } else {
      scrollByKey(event, this.#host.root);
    }
  }

  #giveFocusBack(): void {
    const before = this.#before;
    this.#before = null;
    if (this.#host.root.activeElement && before instanceof HTMLElement) before.focus({ preventScroll: true });
  }
}
