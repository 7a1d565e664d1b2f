/**
 * Watches the page for change: text that arrives, is replaced or shown later, and in-page navigation. The observer's callback
 * only notes which elements changed; the reading is done later, in idle time, and never for more than 2 % of a core: a page
 * that mutates without end makes the readings rarer, not the page slower.
 */
import { GATHER_MS, NAVIGATION_MS, REST_SHARE } from "./timing";

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
  signal: AbortSignal;
}

/** Attributes by which pages show and hide text. `class` and `style` change far too often for what they tell. */
const SHOWING = ["hidden", "open", "aria-hidden"];

export function watchText({ body, concerned, read, signal }: TextWatch): void {
  let changed = new Set<Element>();
  let isEverything = false;
  let records = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let notBefore = 0;

  const observe = (): void => {
    observer.observe(body, {
      childList: true,
      characterData: true,
      subtree: true,
      attributes: true,
      attributeFilter: SHOWING,
    });
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
    timer ??= setTimeout(work, Math.max(GATHER_MS, notBefore - performance.now()));
  };
  const work = async (): Promise<void> => {
    const what = isEverything ? ("everything" as const) : changed;
    changed = new Set();
    if (isEverything) observe();
    isEverything = false;
    records = 0;
    try {
      const spent = await read(what);
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
}

/** The part of an address that makes another page. */
function pageOf(address: string): string {
  return address.replace(/#(?!!?\/).*$/, "");
}

/**
 * Calls back after in-page navigation, several times, as the new article may take a while to arrive. `attempt` counts from 0.
 */
export function watchNavigation(arrived: (attempt: number) => void, signal: AbortSignal): void {
  let page = pageOf(location.href);
  let timers: ReturnType<typeof setTimeout>[] = [];
  const stop = (): void => {
    for (const timer of timers) clearTimeout(timer);
    timers = [];
  };
  const check = (): void => {
    if (pageOf(location.href) === page) return;
    page = pageOf(location.href);
    stop();
    timers = NAVIGATION_MS.map((ms, attempt) => setTimeout(() => arrived(attempt), ms));
  };
  addEventListener("popstate", check, { signal });
  // `pushState` raises no event of its own; where the Navigation API is missing, the next change of the text tells.
  const { navigation } = globalThis as { navigation?: EventTarget };
  navigation?.addEventListener("navigatesuccess", check, { signal });
  navigation?.addEventListener("currententrychange", check, { signal });
  signal.addEventListener("abort", stop);
}

/** Resolves when the page has been parsed and is looked at: nothing is done for tabs in the background or prerendered pages. */
export async function whenLookedAt(document: Document, signal: AbortSignal): Promise<void> {
  const until = (isSo: () => boolean, event: string): Promise<void> =>
    new Promise((resolve) => {
      if (isSo()) {
        resolve();
        return;
      }
      document.addEventListener(event, () => isSo() && resolve(), { signal });
    });
  await until(() => document.readyState !== "loading", "readystatechange");
  await until(() => !(document as { prerendering?: boolean }).prerendering, "prerenderingchange");
  await until(() => document.visibilityState === "visible", "visibilitychange");
}
