/**
 * Paints mentions with the Custom Highlight API: no node of the page is touched. The registry is the page's too, so its names
 * are neutral, only our own entries are set or deleted, and what the page clears is put back.
 */
import { HIGHLIGHTS } from "../traces";
import { isThere, type Mention } from "./mentions";
import { NearView } from "./near-view";

/** More mentions than this are painted near the window only: Chromium looks at all painted ranges again with every change of the page. */
export const MANY = 500;

/**
 * The colours mix with the text's own, so that they stand out as much on a dark ground as on a light one. Decorations only:
 * a background would cover the page's. The current mention has one, thin enough to read through.
 */
const RULES = `@media screen {
::highlight(${HIGHLIGHTS.name}) { text-decoration: underline dotted color-mix(in oklab, currentColor 24%, #c07a00) 2px; text-underline-offset: 3px; }
::highlight(${HIGHLIGHTS.again}) { text-decoration: underline dotted color-mix(in oklab, currentColor 50%, transparent) 1px; text-underline-offset: 3px; }
::highlight(${HIGHLIGHTS.role}) { text-decoration: underline dashed color-mix(in oklab, currentColor 45%, transparent) 1.5px; text-underline-offset: 3px; }
::highlight(${HIGHLIGHTS.current}) { background-color: color-mix(in oklab, currentColor 8%, rgb(240 170 40 / .3)); text-decoration: underline solid color-mix(in oklab, currentColor 24%, #c07a00) 2px; text-underline-offset: 3px; }
}`;

const MARKS = ["name", "again", "role"] as const;
const KINDS = [...MARKS, "current"] as const;

export class Painter {
  readonly #document: Document;
  readonly #sheet = new CSSStyleSheet();
  readonly #highlights = {
    name: new Highlight(),
    again: new Highlight(),
    role: new Highlight(),
    current: new Highlight(),
  };
  /** Where the sheet has been put: the document, and shadow roots that hold mentions. */
  readonly #roots = new Set<Document | ShadowRoot>();
  readonly #near = new NearView((element, isNear) => this.#come(element, isNear));
  #mentions: readonly Mention[] = [];
  /** The mentions of each element that is watched for coming near; empty where all are painted. */
  #waiting = new Map<Element, Mention[]>();

  constructor(document: Document) {
    this.#document = document;
    this.#sheet.replaceSync(RULES);
    // The current mention is drawn over its own underline.
    this.#highlights.current.priority = 1;
  }

  get mentions(): readonly Mention[] {
    return this.#mentions;
  }

  /** The open and closed shadow roots that hold mentions. */
  get shadowRoots(): ShadowRoot[] {
    return [...this.#roots].filter((root) => root instanceof ShadowRoot);
  }

  /** Paints these mentions and no others; where there are many, each when it comes near the window. */
  paint(mentions: readonly Mention[]): void {
    this.#mentions = mentions;
    const isMany = mentions.length > MANY;
    // What is painted already stays until it is known to be far away: it may be what the reader is looking at.
    const painted = isMany
      ? mentions.filter(
          ({ block, range }) =>
            this.#near.isNear(block.element) || MARKS.some((mark) => this.#highlights[mark].has(range)),
        )
      : mentions;
    for (const highlight of Object.values(this.#highlights)) highlight.clear();
    for (const { mark, range } of painted) this.#highlights[mark].add(range);
    for (const { range } of mentions) {
      const root = range.startContainer.getRootNode();
      if (root instanceof ShadowRoot) this.#style(root);
    }
    this.#waiting = isMany ? byElement(mentions) : new Map();
    this.#near.watch(this.#waiting.keys());
    this.#style(this.#document);
    this.restore();
  }

  /** An element with mentions has come near the window, or gone away from it. */
  #come(element: Element, isNear: boolean): void {
    for (const mention of this.#waiting.get(element) ?? []) {
      const highlight = this.#highlights[mention.mark];
      if (isNear && isThere(mention)) highlight.add(mention.range);
      else highlight.delete(mention.range);
    }
  }

  /** Marks one mention as the current one, or none. */
  setCurrent(mention: Mention | null): void {
    this.#highlights.current.clear();
    if (mention) this.#highlights.current.add(mention.range);
  }

  /** Drops the mentions that `stays` refuses: their nodes have left the page. */
  drop(stays: (mention: Mention) => boolean): void {
    const kept: Mention[] = [];
    for (const mention of this.#mentions) {
      if (stays(mention)) {
        kept.push(mention);
      } else {
        this.#highlights[mention.mark].delete(mention.range);
        this.#highlights.current.delete(mention.range);
      }
    }
    this.#mentions = kept;
  }

  /** Puts back what the page has cleared from the registry or from its sheets. */
  restore(): void {
    for (const kind of KINDS) {
      const highlight = this.#highlights[kind];
      if (CSS.highlights.get(HIGHLIGHTS[kind]) !== highlight) CSS.highlights.set(HIGHLIGHTS[kind], highlight);
    }
    for (const root of this.#roots) this.#style(root);
  }

  #style(root: Document | ShadowRoot): void {
    this.#roots.add(root);
    if (!root.adoptedStyleSheets.includes(this.#sheet)) root.adoptedStyleSheets.push(this.#sheet);
  }

  /** Takes everything away again: highlights and sheets. */
  clear(): void {
    this.#mentions = [];
    this.#waiting.clear();
    this.#near.watch([]);
    for (const kind of KINDS) {
      if (CSS.highlights.get(HIGHLIGHTS[kind]) === this.#highlights[kind])
        CSS.highlights.delete(HIGHLIGHTS[kind]);
    }
    for (const root of this.#roots) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    }
    this.#roots.clear();
  }
}

function byElement(mentions: readonly Mention[]): Map<Element, Mention[]> {
  const groups = new Map<Element, Mention[]>();
  for (const mention of mentions) {
    const { element } = mention.block;
    const group = groups.get(element);
    if (group) group.push(mention);
    else groups.set(element, [mention]);
  }
  return groups;
}
