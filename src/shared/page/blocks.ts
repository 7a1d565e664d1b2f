/**
 * The text of an article as blocks in reading order. Text of inline elements is joined, white space is kept as it is in the
 * nodes, and each block knows which text node each part of it came from, so that a mention's offsets lead back into the page.
 * The reader works in slices: `step` can be called until a deadline and again later. After a change of the page `again` gives a
 * reader that goes only where something changed, and takes over the rest as it was read.
 */
import { type BlockKind, isBlockLevel, isSkipped, kindOf } from "./elements";
import { ANY_LETTERS } from "./letters";
import { concernsRoot, findHeadline, findRoot, isMarkedUp } from "./root";

/** What holds none of these is a line of signs or numbers. */
const LETTER = new RegExp(`[${ANY_LETTERS}\\ud800-\\udfff]`);

/** A text node and the offset in the block's text at which its own text begins. */
export interface Piece {
  node: Text;
  start: number;
}

export interface Block {
  text: string;
  kind: BlockKind;
  /** The element that holds the whole block. */
  element: Element;
  pieces: Piece[];
}

/** What a bare document (jsdom) does not have; each may be left out. */
export interface PageHooks {
  /** Opens shadow roots; `element.shadowRoot` is looked at in any case. */
  shadowRoot?: (element: Element) => ShadowRoot | null;
  /** Whether a block's element is drawn. */
  isVisible?: (element: Element) => boolean;
}

/** Deeper than this is no article but a trap; the browsers' own parsers stop at 512. */
const MAX_DEPTH = 600;
/** The walk looks at the clock once in so many nodes. */
const NODES_PER_CHECK = 64;

/** What a block-level element gave when it was read: blocks of its own, and the parts of the elements in it, in order. */
interface Part {
  /** Where the element stood: a part that has been moved may have become something else. */
  parent: Node | null;
  items: (Block | Part)[];
}

/** One level of the walk: the nodes still to visit under an element. */
interface Level {
  element: Element;
  /** Null: the level does not end a block. */
  part: Part | null;
  next: Node | null;
  /** For slots: nodes that are not siblings. */
  assigned: Node[] | null;
  /** Nothing under this element is taken over from an earlier reading. */
  isFresh: boolean;
  /** What is read here cannot be taken over by a later reading, as it may change without anyone being told. */
  isFleeting: boolean;
}

/** What a reader takes over from the one before it. */
interface Known {
  root: Element;
  parts: WeakMap<Element, Part>;
}

export class BlockReader {
  /** The element whose text is read. */
  readonly root: Element | null;
  /** Those that were met. */
  readonly shadowRoots: ShadowRoot[] = [];
  readonly #document: Document;
  readonly #headline: Element | null;
  readonly #hooks: PageHooks;
  readonly #levels: Level[] = [];
  /** The elements that hold the block being read, innermost last; the first is the page. */
  readonly #holders: { element: Element | null; part: Part }[] = [];
  readonly #whole: Part = { parent: null, items: [] };
  /** The part of every block-level element that has been read and can be taken over. */
  readonly #parts: WeakMap<Element, Part>;
  #text = "";
  #pieces: Piece[] = [];

  /** @param known - What `again` takes over. */
  constructor(document: Document, hooks: PageHooks = {}, known?: Known) {
    this.#document = document;
    this.#hooks = hooks;
    this.#headline = findHeadline(document);
    this.root = known?.root ?? findRoot(document, this.#headline);
    this.#parts = known?.parts ?? new WeakMap();
    this.#holders.push({ element: null, part: this.#whole });
    if (!this.root) return;
    this.#parts.delete(this.root);
    this.#enter(this.root);
    // The headline stands outside where the publisher marks up only the body of the article.
    if (this.#headline && !this.root.contains(this.#headline)) this.#enter(this.#headline);
  }

  /** What has been read so far, in reading order. */
  get blocks(): Block[] {
    return blocksOf(this.#whole, []);
  }

  /**
   * A reader of the same page after changes. Blocks of elements that have not changed are the same objects; where it is not sure
   * that what was read still holds, everything is read anew.
   */
  again(changed: ReadonlySet<Element> | "everything"): BlockReader {
    const { root } = this;
    if (changed === "everything" || !root || this.#isInDoubt(root, changed))
      return new BlockReader(this.#document, this.#hooks);
    const seen = new Set<Element>();
    for (const element of changed) {
      for (let at: Element | null = element; at !== null && !seen.has(at); at = at.parentElement) {
        seen.add(at);
        this.#parts.delete(at);
      }
    }
    return new BlockReader(this.#document, this.#hooks, { root, parts: this.#parts });
  }

  /** True where the changes may have made another element the article or its headline. */
  #isInDoubt(root: Element, changed: ReadonlySet<Element>): boolean {
    const isUnread = this.#levels.length > 0;
    if (isUnread || !root.isConnected || findHeadline(this.#document) !== this.#headline) return true;
    const isMarked = isMarkedUp(root);
    for (const element of changed) {
      // What has left the page has changed the element that it left as well.
      if (!element.isConnected) continue;
      if (!root.contains(element)) return true;
      if (!isMarked && concernsRoot(element)) return true;
    }
    return !isMarked && findRoot(this.#document, this.#headline) !== root;
  }

  /** Reads on; true when all is read. `isOver` says when to stop for now. */
  step(isOver: () => boolean = () => false): boolean {
    let count = 0;
    for (let level = this.#levels.at(-1); level; level = this.#levels.at(-1)) {
      const node = takeNext(level);
      if (node === null) this.#leave(level);
      else if (node.nodeType === 3) this.#add(node as Text);
      else if (node.nodeType === 1) this.#visit(node as Element);
      if (++count % NODES_PER_CHECK === 0 && isOver()) return false;
    }
    return true;
  }

  #add(node: Text): void {
    if (node.data === "") return;
    this.#pieces.push({ node, start: this.#text.length });
    this.#text += node.data;
  }

  #visit(element: Element): void {
    const known = this.#levels.at(-1)?.isFresh ? undefined : this.#parts.get(element);
    if (known && known.parent === element.parentNode) {
      this.#flush();
      this.#holders.at(-1)?.part.items.push(known);
    } else if (element.localName === "br" || element.localName === "wbr") {
      if (element.localName === "br") this.#text += "\n";
    } else if (this.#levels.length < MAX_DEPTH && !isSkipped(element, this.#headline)) {
      this.#enter(element);
    } else if (isBlockLevel(element)) {
      this.#flush();
    } else {
      // What is left out inside a line must not join the words around it.
      this.#text += " ";
    }
  }

  #enter(element: Element): void {
    const above = this.#levels.at(-1);
    let part: Part | null = null;
    if (isBlockLevel(element) || !above) {
      this.#flush();
      part = { parent: element.parentNode, items: [] };
      this.#holders.at(-1)?.part.items.push(part);
      this.#holders.push({ element, part });
    }
    const slot = element.localName === "slot" ? (element as HTMLSlotElement).assignedNodes?.() : undefined;
    const shadow = element.shadowRoot ?? this.#hooks.shadowRoot?.(element) ?? null;
    if (shadow) this.shadowRoots.push(shadow);
    this.#levels.push({
      element,
      part,
      next: (shadow ?? element).firstChild,
      assigned: slot && slot.length > 0 ? [...slot] : null,
      // What a change in a shadow root is about is its host; a part that was moved stands elsewhere; <details> shows and hides what is in it.
      isFresh:
        above?.isFresh === true ||
        shadow !== null ||
        this.#parts.has(element) ||
        element.localName === "details",
      isFleeting: shadow !== null,
    });
  }

  #leave(level: Level): void {
    if (level.part) this.#flush();
    this.#levels.pop();
    const above = this.#levels.at(-1);
    if (level.isFleeting && above) above.isFleeting = true;
    if (!level.part) return;
    this.#holders.pop();
    if (level.isFleeting) this.#parts.delete(level.element);
    else this.#parts.set(level.element, level.part);
  }

  #flush(): void {
    const text = this.#text;
    const pieces = this.#pieces;
    this.#text = "";
    this.#pieces = [];
    const { element, part } = this.#holders.at(-1) ?? {};
    if (!element || !part || !LETTER.test(text)) return;
    if (this.#hooks.isVisible && !this.#hooks.isVisible(element)) {
      // Pages show text by changing a class, of which nobody is told.
      const level = this.#levels.at(-1);
      if (level) level.isFleeting = true;
      return;
    }
    part.items.push({ text, kind: kindOf(element, this.#headline), element, pieces });
  }
}

function blocksOf(part: Part, blocks: Block[]): Block[] {
  for (const item of part.items) {
    if ("items" in item) blocksOf(item, blocks);
    else blocks.push(item);
  }
  return blocks;
}

function takeNext(level: Level): Node | null {
  if (level.assigned) return level.assigned.shift() ?? null;
  const node = level.next;
  level.next = node?.nextSibling ?? null;
  return node;
}

/** All blocks at once. */
export function readBlocks(document: Document, hooks: PageHooks = {}): Block[] {
  const reader = new BlockReader(document, hooks);
  reader.step();
  return reader.blocks;
}

/** Index of the piece that holds an offset of the block's text. */
function pieceAt(block: Block, offset: number): number {
  let low = 0;
  let high = block.pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((block.pieces[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Where a stretch of a block's text is in the page: node and offset of both ends. Null where the page has changed since it
 * was read, so that the stretch is no longer there, and where the stretch is empty or outside the text.
 */
export function placeOf(block: Block, start: number, end: number): StaticRangeInit | null {
  if (!(start >= 0 && start < end && end <= block.text.length)) return null;
  const first = pieceAt(block, start);
  const last = pieceAt(block, end - 1);
  for (let at = first; at <= last; at++) {
    const piece = block.pieces[at];
    if (!piece?.node.isConnected || !block.text.startsWith(piece.node.data, piece.start)) return null;
  }
  const from = block.pieces[first];
  const to = block.pieces[last];
  if (!from || !to) return null;
  const startOffset = start - from.start;
  const endOffset = end - to.start;
  // A mention cannot begin or end in a line break or in a gap between two nodes.
  if (startOffset < 0 || startOffset >= from.node.data.length || endOffset > to.node.data.length) return null;
  return { startContainer: from.node, startOffset, endContainer: to.node, endOffset };
}
