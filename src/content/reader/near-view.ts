/** Tells which elements are near what the reader sees, without asking the page for its layout. */

/** As near as the next screen, so that nobody sees it come. Also within scrollers of the page's own. */
const MARGIN = "100%";

/** Newer than TypeScript's DOM types. */
interface ScrollMargin extends IntersectionObserverInit {
  scrollMargin?: string;
}

export class NearView {
  readonly #changed: (element: Element, isNear: boolean) => void;
  #observer: IntersectionObserver | null = null;

  /** @param changed - Called for every watched element soon after the watch begins, and whenever it comes near or goes away. */
  constructor(changed: (element: Element, isNear: boolean) => void) {
    this.#changed = changed;
  }

  /** Watches these elements and no others. */
  watch(elements: Iterable<Element>): void {
    this.#observer?.disconnect();
    this.#observer = null;
    for (const element of elements) {
      this.#observer ??= this.#observe();
      this.#observer.observe(element);
    }
  }

  #observe(): IntersectionObserver {
    const options: ScrollMargin = { rootMargin: MARGIN, scrollMargin: MARGIN };
    return new IntersectionObserver((entries) => {
      for (const { target, isIntersecting, boundingClientRect: box } of entries) {
        // An element without a box of its own (`display: contents`) says nothing about where its text is.
        this.#changed(target, isIntersecting || (box.width === 0 && box.height === 0));
      }
    }, options);
  }
}
