/**
 * Tells when the page may have changed its colours: pages do so by an attribute of their root or body, by a class or style of a part
 * of them, or with the reader's scheme.
 */
import { isClosed } from "../closed";
import { REST_SHARE, THEME_MS } from "../timing";
import { whenIdle } from "./slices";

/** By which parts of a page change their colours. */
const COLOURING = ["class", "style"];

/**
 * Calls back in idle time, some time after such a change: many pages fade from one to the other. What is called back may take its
 * share of the time and no more: classes and styles change all the while on some pages. So the first change is all that is
 * listened to, until it has been answered.
 */
export function watchTheme(document: Document, changed: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let notBefore = 0;
  const wait = (): void => {
    for (const observer of observers) observer.disconnect();
    if (timer !== undefined || signal.aborted || isClosed()) return;
    timer = setTimeout(() => void answer(), Math.max(THEME_MS, notBefore - performance.now()));
  };
  const answer = async (): Promise<void> => {
    await whenIdle(THEME_MS);
    timer = undefined;
    if (signal.aborted) return;
    observe();
    const start = performance.now();
    changed();
    const end = performance.now();
    notBefore = end + (end - start) * REST_SHARE;
  };
  const whole = new MutationObserver(wait);
  const parts = new MutationObserver(wait);
  const observers = [whole, parts];
  const observe = (): void => {
    for (const element of [document.documentElement, document.body])
      whole.observe(element, { attributes: true });
    parts.observe(document.body, { attributes: true, subtree: true, attributeFilter: COLOURING });
  };
  observe();
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", wait, { signal });
  signal.addEventListener("abort", () => {
    for (const observer of observers) observer.disconnect();
    clearTimeout(timer);
  });
}
