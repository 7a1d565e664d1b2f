/**
 * The computed style of an element; null in a window that has just been closed, of which Firefox, against the standard, has no styles
 * any more while our script may still be at work there.
 */
export function styleOf(element: Element): CSSStyleDeclaration | null {
  return getComputedStyle(element);
}
