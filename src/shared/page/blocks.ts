/**
 * The text of an article as blocks in reading order. Text of inline elements is joined, white space is kept as it is in the
 * nodes, and each block knows which text node each part of it came from, so that a mention's offsets lead back into the page.
 * The reader works in slices: `step` can be called until a deadline and again later.
 */
import { type BlockKind, findHeadline, findRoot, isBlockLevel, isSkipped, kindOf } from "./elements";

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

/** One level of the walk: the nodes still to visit under an element. */
interface Level {
  /** Null: the level does not end a block. */
  block: Element | null;
  next: Node | null;
  /** For slots: nodes that are not siblings. */
  assigned: Node[] | null;
}

export class BlockReader {
  readonly blocks: Block[] = [];
  /** The element whose text is read. */
  readonly root: Element | null;
  readonly #headline: Element | null;
  readonly #hooks: PageHooks;
  readonly #levels: Level[] = [];
  /** Elements that hold the block being read, innermost last. */
  readonly #holders: Element[] = [];
  #text = "";
  #pieces: Piece[] = [];

  constructor(document: Document, hooks: PageHooks = {}) {
    this.#hooks = hooks;
    this.#headline = findHeadline(document);
    this.root = findRoot(document);
    if (!this.root) return;
    this.#enter(this.root);
    // The headline stands outside where the publisher marks up only the body of the article.
    if (this.#headline && !this.root.contains(this.#headline)) this.#enter(this.#headline);
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
    if (element.localName === "br" || element.localName === "wbr") {
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
    const block = isBlockLevel(element) || this.#levels.length === 0;
    if (block) {
      this.#flush();
      this.#holders.push(element);
    }
    const slot = element.localName === "slot" ? (element as HTMLSlotElement).assignedNodes?.() : undefined;
    const shadow = element.shadowRoot ?? this.#hooks.shadowRoot?.(element) ?? null;
    this.#levels.push({
      block: block ? element : null,
      next: (shadow ?? element).firstChild,
      assigned: slot && slot.length > 0 ? [...slot] : null,
    });
  }

  #leave(level: Level): void {
    this.#levels.pop();
    if (level.block === null) return;
    this.#flush();
    this.#holders.pop();
  }

  #flush(): void {
    const text = this.#text;
    const pieces = this.#pieces;
    this.#text = "";
    this.#pieces = [];
    const element = this.#holders.at(-1);
    if (!element || !/\p{L}/u.test(text)) return;
    if (this.#hooks.isVisible && !this.#hooks.isVisible(element)) return;
    this.blocks.push({ text, kind: kindOf(element, this.#headline), element, pieces });
  }
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
