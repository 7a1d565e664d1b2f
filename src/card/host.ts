/**
 * The one node that Sidelight adds to a page: a host with a closed shadow root, and in it a layer in the browser's top layer that holds
 * the proxy of the mention, the card anchored to it, and the live region for announcements.
 */
import { type Box, CARD_HOST } from "../shared/card-api";
import { layerFor } from "./layer";
import { keepClear, placeCard, placeSheet, type Side, snap } from "./place";
import { colorScheme } from "./scheme";
import { STYLES } from "./styles";

/** Where a card would leave no room for the text, or be opened by a finger, it is a sheet. */
const SHEET_QUERY = "(pointer: coarse), (width < 480px)";

/** A card lower than this lets its footer scroll away. */
const TIGHT_HEIGHT = 400;
/** In a card lower than this the timeline would push the events out of sight: it goes below them. */
const LOW_HEIGHT = 540;

export class CardHost {
  /** What Preact renders into. */
  readonly mount = document.createElement("div");
  readonly root: ShadowRoot;
  readonly #host = document.createElement(CARD_HOST);
  readonly #layer = document.createElement("div");
  readonly #proxy = document.createElement("div");
  readonly #live = document.createElement("div");
  #side: Side | undefined;
  #shown = false;

  constructor() {
    // The page's rules must not reach the host; an important inline declaration is above all of theirs.
    this.#host.style.setProperty("all", "initial", "important");
    this.#host.style.setProperty("display", "contents", "important");
    // `all` leaves the direction as it is on the page; the card's words and dates run as its own language does.
    this.#host.style.setProperty("direction", "ltr", "important");
    this.root = this.#host.attachShadow({ mode: "closed" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLES);
    this.root.adoptedStyleSheets = [sheet];
    this.#layer.className = "layer";
    this.#layer.setAttribute("popover", "manual");
    this.#proxy.className = "proxy";
    this.mount.className = "mount";
    this.#live.className = "live";
    this.#live.setAttribute("role", "status");
    this.#layer.append(this.#proxy, this.mount);
    this.root.append(this.#layer, this.#live);
    this.#connect(null);
  }

  get shown(): boolean {
    return this.#shown;
  }

  owns(target: EventTarget | null): boolean {
    return target === this.#host;
  }

  /** Shows what is rendered, at a mention. */
  show(boxes: Box[], at: Box): void {
    this.#connect(at);
    this.#host.style.setProperty("color-scheme", colorScheme(), "important");
    this.#side = undefined;
    if (!this.#layer.matches(":popover-open")) this.#layer.showPopover();
    this.#shown = true;
    this.place(boxes, at);
  }

  /** Puts the shown card at its mention; it stays on its side while there is room. */
  place(boxes: Box[], at: Box): void {
    const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const clear = keepClear(boxes, at);
    const data = this.mount.dataset;
    if (matchMedia(SHEET_QUERY).matches) {
      const { edge, maxHeight } = placeSheet(clear, viewport);
      data.mode = "sheet";
      data.side = edge;
      this.#limit(maxHeight);
      return;
    }
    data.mode = "card";
    const place = placeCard(clear, this.#naturalHeight(), viewport, this.#side);
    const { anchor } = place;
    this.#side = place.side;
    data.side = place.side;
    const pixels = (length: number) => `${snap(length, window.devicePixelRatio)}px`;
    this.#proxy.style.left = pixels(anchor.left);
    this.#proxy.style.top = pixels(anchor.top);
    this.#proxy.style.width = pixels(Math.max(0, anchor.right - anchor.left));
    this.#proxy.style.height = pixels(Math.max(0, anchor.bottom - anchor.top));
    this.#limit(place.maxHeight);
    this.mount.style.setProperty("--left", pixels(place.left));
    this.mount.style.setProperty("--below", pixels(anchor.bottom));
    this.mount.style.setProperty("--above", pixels(viewport.height - anchor.top));
  }

  /** Gives the card its greatest height. */
  #limit(maxHeight: number): void {
    this.mount.style.setProperty("--room", `${snap(maxHeight, window.devicePixelRatio)}px`);
    this.mount.toggleAttribute("data-tight", maxHeight < TIGHT_HEIGHT);
    this.mount.toggleAttribute("data-low", maxHeight < LOW_HEIGHT);
  }

  /** How high the card is when nothing limits it: what it has now, and what it has still to scroll. */
  #naturalHeight(): number {
    const hidden = [...this.mount.querySelectorAll(".card, .body")].map(
      (part) => part.scrollHeight - part.clientHeight,
    );
    return this.mount.offsetHeight + Math.max(0, ...hidden);
  }

  hide(): void {
    if (!this.#shown) return;
    this.#shown = false;
    if (this.#layer.matches(":popover-open")) this.#layer.hidePopover();
  }

  box(): Box | null {
    if (!this.#shown) return null;
    const { left, top, right, bottom } = this.mount.getBoundingClientRect();
    return { left, top, right, bottom };
  }

  /** Has a screen reader say a text, also when it is the same as before. */
  announce(text: string): void {
    if (!this.#shown) this.#connect(null);
    // Only a change is announced; a no-break space changes the text, and is not spoken.
    this.#live.textContent = this.#live.textContent === text ? `${text}\u00a0` : text;
  }

  destroy(): void {
    this.hide();
    this.#host.remove();
  }

  /** The page may have thrown the host out, or opened a dialog since. Moving it closes the popover, so `show` opens it again. */
  #connect(at: Box | null): void {
    const parent = layerFor(at);
    if (this.#host.parentNode !== parent) parent.append(this.#host);
  }
}
