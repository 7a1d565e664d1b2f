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
  #watched = new Set<Element>();
  readonly #near = new Set<Element>();

  /** @param changed - Called for every element soon after its watch begins, and whenever it comes near or goes away. */
  constructor(changed: (element: Element, isNear: boolean) => void) {
    this.#changed = changed;
  }

  /** True for a watched element that was near when the browser last looked. */
  isNear(element: Element): boolean {
    return this.#near.has(element);
  }

  /** Watches these elements and no others. Those that were watched already are not looked at anew: thousands take a whole frame. */
  watch(elements: Iterable<Element>): void {
    const wanted = new Set(elements);
    for (const element of this.#watched) {
      if (wanted.has(element)) continue;
      this.#observer?.unobserve(element);
      this.#near.delete(element);
    }
    for (const element of wanted) {
      if (this.#watched.has(element)) continue;
      this.#observer ??= this.#observe();
      this.#observer.observe(element);
    }
    this.#watched = wanted;
    if (wanted.size > 0) return;
    this.#observer?.disconnect();
    this.#observer = null;
  }

  #observe(): IntersectionObserver {
    const options: ScrollMargin = { rootMargin: MARGIN, scrollMargin: MARGIN };
    return new IntersectionObserver((entries) => {
      for (const { target, isIntersecting, boundingClientRect: box } of entries) {
        // An element without a box of its own (`display: contents`) says nothing about where its text is.
        const isNear = isIntersecting || (box.width === 0 && box.height === 0);
        if (isNear) this.#near.add(target);
        else this.#near.delete(target);
        this.#changed(target, isNear);
      }
    }, options);
  }
}
