/**
 * Frames: the script runs in those, too, as articles are embedded. Advertisements are told by their size; a frame that is too small
 * for an article costs a listener and no more.
 */
import { ask } from "../shared/send";
import { isClosed } from "./closed";

/** A frame smaller than this, in CSS pixels, holds no article: the usual advertisements are narrower (300 × 600) or lower (970 × 250). */
const LEAST_WIDTH = 400;
const LEAST_HEIGHT = 300;

/** True where this script runs in a frame of a page. */
export function isFramed(): boolean {
  return window.top !== window;
}

/** Resolves when the frame is large enough to hold an article: many grow once their content is there. Never in a window that is closed. */
export function whenLargeEnough(signal: AbortSignal): Promise<void> {
  const isSo = (): boolean => !isClosed() && innerWidth >= LEAST_WIDTH && innerHeight >= LEAST_HEIGHT;
  return new Promise((resolve) => {
    if (isSo()) {
      resolve();
      return;
    }
    const grown = new AbortController();
    const check = (): void => {
      if (!isSo()) return;
      grown.abort();
      resolve();
    };
    addEventListener("resize", check, { signal: AbortSignal.any([signal, grown.signal]), passive: true });
  });
}

/**
 * The site of the page that holds this frame: what the reader switched off there is off in its frames. Empty where the background
 * cannot tell.
 */
export async function siteOfPage(): Promise<string> {
  return ask({ type: "pageSite" }).catch(() => "");
}
