/**
 * Tells which elements are near what the reader sees, without asking the page for its layout. They are watched in groups of
 * neighbours, by their first ones: in every frame in which the page changes, the browser works out anew where each watched element
 * is, and thousands take longer than all else in that frame.
 */
import { isClosed } from "../closed";

/** As near as the next screen, so that nobody sees it come. Also within scrollers of the page's own. */
const MARGIN = "100%";

/** So many neighbours are one group: of five thousand elements two hundred and fifty are watched. */
export const GROUP = 20;

/** Newer than TypeScript's DOM types. */
interface ScrollMargin extends IntersectionObserverInit {
  scrollMargin?: string;
}

/** Where an end of a group is: near, or on which sides of the window (bits; none where it is hidden by a scroller). */
type Place = "near" | number;

/** Neighbours from one watched element to the next. */
interface Group {
  elements: Element[];
  /** Null until the browser has looked at both ends. */
  isNear: boolean | null;
  first: Element;
  last: Element;
}

export class NearView {
  readonly #changed: (element: Element, isNear: boolean) => void;
  #observer: IntersectionObserver | null = null;
  /** The watched elements, and where they are as far as the browser has told. */
  #places = new Map<Element, Place | null>();
  /** The groups that begin, and those that end, with a watched element. */
  #groups = new Map<Element, Group>();
  #before = new Map<Element, Group>();
  /** The elements of the groups that are near. */
  readonly #nearby = new Set<Element>();

  /** @param changed - Called for every element soon after its watch begins, and whenever its group comes near or goes away. */
  constructor(changed: (element: Element, isNear: boolean) => void) {
    this.#changed = changed;
  }

  /** False until something that is watched has come near. */
  get hasNear(): boolean {
    return this.#nearby.size > 0;
  }

  /** True for an element whose group was near when the browser last looked. */
  isNear(element: Element): boolean {
    return this.#nearby.has(element);
  }

  /**
   * Watches these elements, none twice and in the order of the page, and no others. Groups begin where they began before: what is
   * watched already is not looked at anew.
   */
  watch(elements: Iterable<Element>): void {
    const all = [...elements];
    const places = new Map<Element, Place | null>();
    this.#groups = new Map();
    this.#before = new Map();
    let group: Group | null = null;
    for (const [at, element] of all.entries()) {
      const isEnd = at === all.length - 1 || (group?.elements.length ?? GROUP) >= GROUP;
      if (isEnd || this.#places.has(element)) {
        places.set(element, this.#places.get(element) ?? null);
        if (group) this.#before.set(element, group);
        if (group) group.last = element;
        group = { elements: [], isNear: null, first: element, last: element };
        this.#groups.set(element, group);
      }
      group?.elements.push(element);
    }
    for (const element of this.#places.keys()) if (!places.has(element)) this.#observer?.unobserve(element);
    for (const element of places.keys()) {
      if (this.#places.has(element)) continue;
      this.#observer ??= this.#observe();
      this.#observer.observe(element);
    }
    this.#places = places;
    this.#nearby.clear();
    for (const one of this.#groups.values()) this.#setNear(one, this.#nearness(one));
    if (places.size > 0) return;
    this.#observer?.disconnect();
    this.#observer = null;
  }

  #observe(): IntersectionObserver {
    const options: ScrollMargin = { rootMargin: MARGIN, scrollMargin: MARGIN };
    return new IntersectionObserver((entries) => {
      if (isClosed()) return;
      for (const { target, isIntersecting, boundingClientRect } of entries)
        this.#places.set(target, placeOf(isIntersecting, boundingClientRect));
      const around = entries.flatMap(({ target }) => [this.#before.get(target), this.#groups.get(target)]);
      for (const group of new Set(around)) if (group) this.#look(group);
    }, options);
  }

  #look(group: Group): void {
    const isNear = this.#nearness(group);
    if (isNear === null || isNear === group.isNear) return;
    this.#setNear(group, isNear);
    for (const element of group.elements) this.#changed(element, isNear);
  }

  #setNear(group: Group, isNear: boolean | null): void {
    if (group.isNear === isNear) return;
    group.isNear = isNear;
    for (const element of group.elements) {
      if (isNear) this.#nearby.add(element);
      else this.#nearby.delete(element);
    }
  }

  /** A group is far away where both its ends are on the same side of the window: else the reader may be in its midst. */
  #nearness({ first, last }: Group): boolean | null {
    const [one, other] = [this.#places.get(first) ?? null, this.#places.get(last) ?? null];
    if (one === "near" || other === "near") return true;
    return one === null || other === null ? null : (one & other) === 0;
  }
}

function placeOf(isIntersecting: boolean, box: DOMRectReadOnly): Place {
  // An element without a box of its own (`display: contents`) says nothing about where its text is.
  if (isIntersecting || (box.width === 0 && box.height === 0)) return "near";
  return (
    (box.bottom < 0 ? 1 : 0) |
    (box.top > innerHeight ? 2 : 0) |
    (box.right < 0 ? 4 : 0) |
    (box.left > innerWidth ? 8 : 0)
  );
}
