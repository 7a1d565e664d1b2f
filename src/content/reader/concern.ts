/** Which changes of the page are about its article. Runs inside the observer's callback, so it must cost next to nothing. */

import { isMarkedUp } from "../../shared/page/root";

/** What an addition outside the article must hold to be a new article, and not an advertisement or a menu. */
const TEXT = "p,article,main,h1";

/**
 * The element that a change is about; null where it is not about the article under `root`.
 *
 * @param isOurs - Tells the card's own host element.
 */
export function concernedElement(
  record: MutationRecord,
  root: Element,
  isOurs: (node: Node) => boolean,
): Element | null {
  const { type } = record;
  const target = inTheOpen(record.target);
  const element = target.nodeType === 1 ? (target as Element) : target.parentElement;
  if (!element || isOurs(element)) return null;
  if (type === "childList" && [...record.addedNodes, ...record.removedNodes].every(isOurs)) return null;
  if (root.contains(element) && element !== root.ownerDocument.body) return element;
  if (target !== record.target) return null;
  if (type === "characterData") return element === root ? element : null;
  if (!element.contains(root)) {
    if (!root.isConnected) return element;
    // What is not marked up as the article is the part of the page with most text; now it may be another.
    return type === "childList" && [...record.addedNodes].some(holdsText) && !isMarkedUp(root)
      ? element
      : null;
  }
  if (type === "attributes") return element;
  return [...record.addedNodes, ...record.removedNodes].some(holdsText) ? element : null;
}

/** The node itself, or the outermost host of the shadow roots it is in. */
function inTheOpen(node: Node): Node {
  let at = node;
  for (let root = at.getRootNode(); root instanceof ShadowRoot; root = at.getRootNode()) at = root.host;
  return at;
}

function holdsText(node: Node): boolean {
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  return element.matches(TEXT) || element.querySelector(TEXT) !== null;
}
