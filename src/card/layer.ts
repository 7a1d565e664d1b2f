/**
 * Where in the page the card's host must be. An open modal dialog makes everything outside it inert, the top layer included, and
 * only what is inside a fullscreen element is drawn; so the host moves into the one that holds the mention.
 */
import type { Box } from "../shared/card-api";

/** The element at a point, looked for inside open shadow roots too. */
function deepestAt(x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  for (;;) {
    const inner = found?.shadowRoot?.elementFromPoint(x, y);
    if (!inner || inner === found) return found;
    found = inner;
  }
}

/** The nearest modal or fullscreen element around an element, across shadow roots. */
function modalAround(start: Element | null): Element | null {
  for (let element = start; element; ) {
    const modal = element.closest(":modal, :fullscreen");
    if (modal) return modal;
    const root = element.getRootNode();
    element = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

/** The element that the host must be a child of for a card at this place. */
export function layerFor(at: Box | null): Element {
  const root = document.documentElement;
  const modals = document.querySelectorAll(":modal, :fullscreen");
  if (at) {
    const here = modalAround(deepestAt((at.left + at.right) / 2, (at.top + at.bottom) / 2));
    if (here && here !== root) return here;
  }
  const last = [...modals].at(-1);
  return last && last !== root ? last : root;
}
