/** Showing the first few of a list, or none of it, and the rest at the press of a button. */
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { t } from "../shared/l10n";
import { reveal } from "./focus";

interface MoreProps<T> {
  items: readonly T[];
  /** How many are shown at first. */
  first: number;
  /** A button must stand for at least so many: in place of a single item, it takes as much room as the item, if it has a line of its own. */
  least?: number;
  /** Words of the button for the items that are not shown. */
  label(count: number): string;
  /** Draws the shown items. */
  children(shown: readonly T[]): ComponentChildren;
}

export function More<T>({ items, first, least = 2, label, children }: MoreProps<T>) {
  const [all, setAll] = useState(false);
  const cut = items.length >= first + least ? first : items.length;
  return (
    <>
      {children(all ? items : items.slice(0, cut))}
      {cut < items.length && (
        <button type="button" class="more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t("card.fewer") : label(items.length - cut)}
        </button>
      )}
    </>
  );
}

/** A section that is closed at first. */
export function Fold({ label, children }: { label: string; children: ComponentChildren }) {
  const [open, setOpen] = useState(false);
  const section = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (open && section.current) reveal(section.current, section.current.getRootNode() as ShadowRoot);
  }, [open]);
  return (
    <section class="fold" ref={section}>
      <h3>
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          <Chevron />
          {label}
        </button>
      </h3>
      {open && children}
    </section>
  );
}

function Chevron() {
  return (
    <svg class="chevron" viewBox="0 0 12 12" aria-hidden="true">
      <path d="M4 2.5 8 6 4 9.5" />
    </svg>
  );
}
