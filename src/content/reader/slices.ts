/** Work that takes long, cut into slices between which the page can do its own. */
import { isClosed } from "../closed";
import { SLICE_MS } from "../timing";

/** Waits until the browser has nothing better to do; at the latest after `timeout` ms. */
export function whenIdle(timeout: number): Promise<unknown> {
  return new Promise((resolve) => requestIdleCallback(resolve, { timeout }));
}

/**
 * Calls `step` in slices until it says that all is done; the first slice at once. Gives the milliseconds the work itself
 * took, or null where the signal, or the end of the window, ended it.
 */
export async function inSlices(
  step: (isOver: () => boolean) => boolean,
  signal: AbortSignal,
): Promise<number | null> {
  let spent = 0;
  for (;;) {
    if (signal.aborted || isClosed()) return null;
    const start = performance.now();
    const isDone = step(() => performance.now() - start >= SLICE_MS);
    spent += performance.now() - start;
    if (isDone) return spent;
    await whenIdle(100);
  }
}
