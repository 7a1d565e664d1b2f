/**
 * Watches an article for change: text that arrives, is replaced or shown later. The observer's callback only notes which
 * elements changed; the reading is done later, in idle time, and never for more than 2 % of a core: a page that mutates
 * without end makes the readings rarer, not the page slower.
 */
import { isClosed } from "../closed";
import { GATHER_MS, LATE_READING_MS, REST_SHARE } from "../timing";

/** More records than this between two readings are "everything": noting them one by one would cost more than it saves. */
const MANY = 2_000;

export type Changed = ReadonlySet<Element> | "everything";

export interface TextWatch {
  /** What is watched. */
  body: Element;
  /** The element a change is about, or null for changes that are not about the article. */
  concerned: (record: MutationRecord) => Element | null;
  /** Reads the page again; gives the milliseconds of main thread that it took. */
  read: (changed: Changed) => Promise<number>;
  /** The shadow roots that were met when the page was last read; an observer of the page does not look into them. */
  shadowRoots: () => readonly ShadowRoot[];
  /** Called when changes must wait long for their reading (true), and when they no longer must. */
  restless?: (isSo: boolean) => void;
  signal: AbortSignal;
}

/** Attributes by which pages show and hide text. `class` and `style` change far too often for what they tell. */
const SHOWING = ["hidden", "open", "aria-hidden"];

/** @returns to be called when the page was read otherwise than by the watch: its shadow roots are watched from then on */
export function watchText({ body, concerned, read, shadowRoots, restless, signal }: TextWatch): () => void {
  let changed = new Set<Element>();
  let isEverything = false;
  let records = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let notBefore = 0;

  const observe = (): void => {
    // Once the abort has disconnected it, nothing may connect it again.
    if (signal.aborted) return;
    for (const root of [body, ...shadowRoots()]) {
      observer.observe(root, {
        childList: true,
        characterData: true,
        subtree: true,
        attributes: true,
        attributeFilter: SHOWING,
      });
    }
  };
  const observer = new MutationObserver((list) => {
    records += list.length;
    if (records > MANY) {
      // Nothing more can be learnt before the next reading, so nothing more is listened to: the browser's own work of
      // writing down every change is what costs most on a page that never rests.
      isEverything = true;
      observer.disconnect();
      schedule();
      return;
    }
    for (const record of list) {
      if (changed.has(record.target as Element)) continue;
      const element = concerned(record);
      if (element) changed.add(element);
    }
    if (changed.size > 0) schedule();
  });
  const schedule = (): void => {
    if (timer !== undefined || isClosed()) return;
    const wait = notBefore - performance.now();
    restless?.(wait > LATE_READING_MS);
    timer = setTimeout(() => void whenVisible(), Math.max(GATHER_MS, wait));
  };
  // In a tab in the background nothing is read; the changes wait for the reader.
  const whenVisible = async (): Promise<void> => {
    const { ownerDocument: document } = body;
    if (document.visibilityState !== "hidden") return work();
    document.addEventListener("visibilitychange", () => void whenVisible(), { once: true, signal });
  };
  const work = async (): Promise<void> => {
    const what = isEverything ? ("everything" as const) : changed;
    changed = new Set();
    if (isEverything) observe();
    isEverything = false;
    records = 0;
    try {
      const spent = await read(what);
      if (!isEverything) observe();
      notBefore = performance.now() + spent * REST_SHARE;
    } finally {
      timer = undefined;
      if ((changed.size > 0 || isEverything) && !signal.aborted) schedule();
    }
  };

  observe();
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return observe;
}
