/** What the hover machine is told of the page's events. */
import type { Move } from "./hover-world";

/** The element an event happened on, also inside open shadow roots. */
function targetOf(event: Event): EventTarget | null {
  return event.composedPath()[0] ?? event.target;
}

/** What the hover machine needs to know of a pointer event; while it is dispatched. */
export function moveOf(event: PointerEvent | MouseEvent): Move {
  const { clientX: x, clientY: y, altKey, ctrlKey, metaKey, shiftKey, buttons } = event;
  return { x, y, target: targetOf(event), busy: buttons !== 0 || altKey || ctrlKey || metaKey || shiftKey };
}

/** A click on nothing but text; null for one that means something to the page. */
export function clickOf(event: MouseEvent): Move | null {
  const click = moveOf(event);
  if (click.busy || event.button !== 0 || !event.isTrusted) return null;
  // Links and buttons keep their click, and so does who has just selected some text.
  const isTaken = event.defaultPrevented || isInteractive(click.target);
  return isTaken || getSelection()?.isCollapsed === false ? null : click;
}

/** What a click on a name must leave alone. */
const ACTIVE =
  "a[href],area[href],button,input,select,textarea,label,summary,video,audio,[role=button],[role=link],[role=tab],[role=menuitem],[onclick],[contenteditable]";

/** True where a click at this place already does something in the page. */
function isInteractive(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(ACTIVE) !== null;
}
