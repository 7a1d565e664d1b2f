/**
 * The keys of a pinned card. Tab stays inside a pinned card: it is a dialog, and what lies around it in the page is not next to it on the
 * screen. The keys that scroll do so wherever the focus is.
 */

const FOCUSABLE = "a[href], button:not(:disabled)";

/** Wraps the focus around at both ends of the card. */
export function cycleTab(event: KeyboardEvent, root: ShadowRoot): void {
  const active = root.activeElement;
  const stops = [...root.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const first = stops[0];
  const last = stops.at(-1);
  if (!first || !last) return;
  event.stopPropagation();
  const atEnd = event.shiftKey ? active === first || !stops.includes(active as HTMLElement) : active === last;
  if (!atEnd) return;
  event.preventDefault();
  (event.shiftKey ? last : first).focus();
}

/** The part of the card that scrolls: its body, or in little room all of it. */
export function scroller(root: ParentNode): HTMLElement | undefined {
  const parts = [...root.querySelectorAll<HTMLElement>(".card, .body")];
  return parts.find(
    (part) => part.scrollHeight > part.clientHeight && getComputedStyle(part).overflowY === "auto",
  );
}

/**
 * Scrolls the card until a part that has just been opened is seen whole, or from its head: at the lower edge of the card nothing would
 * seem to have happened. Only the card scrolls, never the page.
 */
export function reveal(opened: HTMLElement, root: ParentNode): void {
  const part = scroller(root);
  if (!part) return;
  const [own, view] = [opened.getBoundingClientRect(), part.getBoundingClientRect()];
  const by = Math.min(own.bottom - view.bottom, own.top - view.top);
  if (by > 0) part.scrollBy(0, by);
}

/** An arrow key scrolls by so many pixels, as browsers do. */
const LINE = 40;

/** Scrolls the card where the focus is not in its scrolling part, and the browser would scroll the page. */
export function scrollByKey(event: KeyboardEvent, root: ShadowRoot): void {
  const part = scroller(root);
  const active = root.activeElement;
  if (!part || (active && active !== part && part.contains(active))) return;
  const page = part.clientHeight - LINE;
  const steps: Record<string, number> = {
    ArrowDown: LINE,
    ArrowUp: -LINE,
    PageDown: page,
    PageUp: -page,
    Home: -part.scrollHeight,
    End: part.scrollHeight,
  };
  // The space bar presses the button that has the focus.
  if (event.key === " " && !(active instanceof HTMLButtonElement)) steps[" "] = event.shiftKey ? -page : page;
  const step = steps[event.key];
  if (step === undefined) return;
  event.preventDefault();
  part.scrollBy(0, step);
}
