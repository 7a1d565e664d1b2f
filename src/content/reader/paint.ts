/**
 * Paints mentions with the Custom Highlight API: no node of the page is touched. The registry is the page's too, so its names
 * are neutral, only our own entries are set or deleted, and what the page clears is put back.
 */

import { isContextAlive } from "../../shared/send";
import { type HighlightKind, highlightName, type Tone } from "../traces";
import { Grounds } from "./ground";
import { isThere, type Mention } from "./mentions";
import { NearView } from "./near-view";
import { highlightRules } from "./tones";

/** More mentions than this are painted near the window only: Chromium looks at all painted ranges again with every change of the page. */
export const MANY = 500;

export class Painter {
  readonly #document: Document;
  readonly #sheet = new CSSStyleSheet();
  /** Those that have been needed, by their names in the registry. */
  readonly #highlights = new Map<string, Highlight>();
  /** In which of them a mention is painted. */
  readonly #painted = new Map<Mention, Highlight>();
  readonly #grounds = new Grounds();
  /** Those that the sheet has rules for. */
  readonly #tones = new Set<Tone>();
  /** The sheet has no rules yet for the latest of them. */
  #isWriting = false;
  #current: { mention: Mention; highlight: Highlight } | null = null;
  /** Where the sheet has been put: the document, and shadow roots that hold mentions. */
  readonly #roots = new Set<Document | ShadowRoot>();
  readonly #near = new NearView((element, isNear) => this.#come(element, isNear));
  #mentions: readonly Mention[] = [];
  /** The mentions of each element that is watched for coming near; empty where all are painted. */
  #waiting = new Map<Element, Mention[]>();

  constructor(document: Document) {
    this.#document = document;
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
    const painted = isMany ? this.#paintedAmong(mentions) : mentions;
    for (const highlight of this.#highlights.values()) highlight.clear();
    this.#painted.clear();
    this.#current = null;
    for (const mention of painted) this.#add(mention);
    for (const { place } of mentions) {
      const root = place.startContainer.getRootNode();
      if (root instanceof ShadowRoot) this.#style(root);
    }
    this.#waiting = isMany ? byElement(mentions) : new Map();
    this.#near.watch(this.#waiting.keys());
    this.#style(this.#document);
    this.restore();
  }

  #paintedAmong(mentions: readonly Mention[]): readonly Mention[] {
    // The first time nothing is near yet, and thousands need not be asked.
    if (this.#painted.size === 0 && !this.#near.hasNear) return [];
    return mentions.filter(
      (mention) => this.#near.isNear(mention.block.element) || this.#painted.has(mention),
    );
  }

  /** An element with mentions has come near the window, or gone away from it. */
  #come(element: Element, isNear: boolean): void {
    for (const mention of this.#waiting.get(element) ?? []) {
      if (isNear && isThere(mention)) this.#add(mention);
      else this.#remove(mention);
    }
  }

  /** Marks one mention as the current one, or none. */
  setCurrent(mention: Mention | null): void {
    this.#current?.highlight.delete(this.#current.mention.range);
    this.#current = mention && { mention, highlight: this.#highlight("current", mention) };
    this.#current?.highlight.add(this.#current.mention.range);
  }

  /** Drops the mentions that `stays` refuses: their nodes have left the page. */
  drop(stays: (mention: Mention) => boolean): void {
    const kept: Mention[] = [];
    for (const mention of this.#mentions) {
      if (stays(mention)) {
        kept.push(mention);
      } else {
        this.#remove(mention);
        if (mention === this.#current?.mention) this.setCurrent(null);
      }
    }
    this.#mentions = kept;
  }

  /** Puts back what the page has cleared from the registry or from its sheets. */
  restore(): void {
    for (const [name, highlight] of this.#highlights) {
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    }
    for (const root of this.#roots) this.#style(root);
  }

  /** Measures the page's colours anew, and paints in another tone what stands on another ground. */
  measureAgain(): void {
    this.#grounds.forget();
    for (const mention of this.#mentions) if (this.#painted.has(mention)) this.#add(mention);
    this.setCurrent(this.#current?.mention ?? null);
  }

  #add(mention: Mention): void {
    const highlight = this.#highlight(mention.mark, mention);
    const before = this.#painted.get(mention);
    if (before === highlight) return;
    before?.delete(mention.range);
    highlight.add(mention.range);
    this.#painted.set(mention, highlight);
  }

  #remove(mention: Mention): void {
    this.#painted.get(mention)?.delete(mention.range);
    this.#painted.delete(mention);
  }

  /** The highlight in the tone of the ground that a mention stands on; made and registered when it is first needed. */
  #highlight(kind: HighlightKind, { place }: Mention): Highlight {
    const element = place.startContainer.parentElement;
    const tone = element ? this.#grounds.toneOf(element) : "light";
    const name = highlightName(kind, tone);
    let highlight = this.#highlights.get(name);
    if (!highlight) {
      highlight = new Highlight();
      // The current mention is drawn over its own underline.
      if (kind === "current") highlight.priority = 1;
      this.#highlights.set(name, highlight);
      CSS.highlights.set(name, highlight);
    }
    if (!this.#tones.has(tone)) {
      this.#tones.add(tone);
      // Not at once: the page's style is asked for again for the next mention, and must not be worked out anew in between.
      if (!this.#isWriting) queueMicrotask(() => this.#writeRules());
      this.#isWriting = true;
    }
    return highlight;
  }

  #writeRules(): void {
    this.#isWriting = false;
    // All of this may have been cleared meanwhile, and the extension may be gone.
    if (this.#roots.size === 0 || !isContextAlive()) return;
    const isFirefox = chrome.runtime.getURL("").startsWith("moz-extension:");
    this.#sheet.replaceSync(highlightRules(this.#tones, isFirefox ? "each" : "root"));
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
    for (const [name, highlight] of this.#highlights) {
      highlight.clear();
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    }
    this.#highlights.clear();
    this.#painted.clear();
    this.#current = null;
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
