/** Tells when the page may have changed its colours: pages do so by an attribute of their root or body, or with the reader's scheme. */
import { THEME_MS } from "../timing";
import { whenIdle } from "./slices";

/** Calls back in idle time, some time after such a change: many pages fade from one to the other. */
export function watchTheme(document: Document, changed: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    if (timer !== undefined || signal.aborted) return;
    timer = setTimeout(async () => {
      await whenIdle(THEME_MS);
      timer = undefined;
      if (!signal.aborted) changed();
    }, THEME_MS);
  };
  const observer = new MutationObserver(wait);
  for (const element of [document.documentElement, document.body])
    observer.observe(element, { attributes: true });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", wait, { signal });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
