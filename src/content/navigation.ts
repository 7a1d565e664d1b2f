/** When to look at the page: once it is looked at by the reader, and again after in-page navigation. */
import { isClosed } from "./closed";
import { NAVIGATION_MS } from "./timing";

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

/** What a page must be before anything is done for it, each with the event that tells when it may have become so. */
const LOOKED_AT: readonly [isSo: (document: Document) => boolean, event: string][] = [
  [(document) => document.readyState !== "loading", "readystatechange"],
  [(document) => !(document as { prerendering?: boolean }).prerendering, "prerenderingchange"],
  [(document) => document.visibilityState === "visible", "visibilitychange"],
];

/** True where the page has been parsed and is looked at: nothing is done for tabs in the background or prerendered pages. */
export function isLookedAt(document: Document): boolean {
  return LOOKED_AT.every(([isSo]) => isSo(document));
}

/** Resolves when `isLookedAt` holds; never in a window that is closed before. */
export async function whenLookedAt(document: Document, signal: AbortSignal): Promise<void> {
  for (const [isSo, event] of LOOKED_AT) {
    if (isSo(document)) continue;
    await new Promise<void>((resolve) => {
      document.addEventListener(event, () => isSo(document) && !isClosed() && resolve(), { signal });
    });
  }
}

const FIRST_PAINT = "first-contentful-paint";

/**
 * Resolves when the page has shown something, at the latest after `most` milliseconds: what is done before delays what the reader
 * came for. At once where the browser does not tell.
 */
export function whenPainted(most: number, signal: AbortSignal): Promise<void> {
  if ((performance.getEntriesByName?.(FIRST_PAINT) ?? []).length > 0) return Promise.resolve();
  if (!globalThis.PerformanceObserver?.supportedEntryTypes?.includes("paint")) return Promise.resolve();
  return new Promise((resolve) => {
    const done = (): void => {
      observer.disconnect();
      clearTimeout(timer);
      resolve();
    };
    const observer = new PerformanceObserver((entries) => {
      if (entries.getEntriesByName(FIRST_PAINT).length > 0) done();
    });
    const timer = setTimeout(done, most);
    signal.addEventListener("abort", done, { once: true });
    observer.observe({ type: "paint", buffered: true });
  });
}
