/** The mentions of the page as the content script holds them: the background's answer, placed in the text nodes. */
import type { Annotations, PageMention } from "../../shared/answers";
import type { Box } from "../../shared/card-api";
import { type Block, placeOf } from "../../shared/page/blocks";
import { toBox } from "./geometry";
import type { Mark } from "./repeats";

export interface Mention extends Omit<PageMention, "block"> {
  /** The text as it stands on the page. */
  text: string;
  block: Block;
  mark: Mark;
  /** Static: a live range costs the page with every change of its nodes. */
  range: StaticRange;
}

/**
 * Places the mentions of an answer; those whose text has changed meanwhile are left out. A mention that was there `before` keeps
 * its object and its range, so that whoever holds it (an open card, the keyboard) still holds it after the page was read again.
 */
export function placeMentions(
  blocks: readonly Block[],
  annotations: Annotations,
  before: readonly Mention[] = [],
): Mention[] {
  const known = new Map<Node, Mention[]>();
  for (const mention of before) {
    const { startContainer } = mention.range;
    const there = known.get(startContainer);
    if (there) there.push(mention);
    else known.set(startContainer, [mention]);
  }
  const mentions: Mention[] = [];
  for (const { block: index, ...found } of annotations.mentions) {
    const block = blocks[index];
    const place = block && placeOf(block, found.start, found.end);
    if (!place) continue;
    const text = block.text.slice(found.start, found.end).replace(/\s+/g, " ");
    const old = known
      .get(place.startContainer)
      ?.find(
        ({ range, person, kind }) => person === found.person && kind === found.kind && isAt(range, place),
      );
    mentions.push(
      old
        ? Object.assign(old, found, { block })
        : { ...found, text, block, mark: found.kind, range: new StaticRange(place) },
    );
  }
  return mentions;
}

function isAt(range: StaticRange, place: StaticRangeInit): boolean {
  return (
    range.startOffset === place.startOffset &&
    range.endContainer === place.endContainer &&
    range.endOffset === place.endOffset
  );
}

/** True while the nodes of a mention are in the page and long enough; a static range does not know. */
export function isThere({ range }: Mention): boolean {
  const { startContainer, endContainer } = range;
  if (!startContainer.isConnected || !endContainer.isConnected) return false;
  return (
    range.endOffset <= (endContainer as Text).data.length &&
    range.startOffset <= (startContainer as Text).data.length
  );
}

/** A live range over a mention, made for the moment of a question about layout; null where its nodes are gone. */
export function liveRange(mention: Mention): Range | null {
  if (!isThere(mention)) return null;
  const { range } = mention;
  const live = (range.startContainer.ownerDocument ?? document).createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live;
}

/** The rectangles of a mention in the viewport: several where it wraps. Empty where it is not drawn. */
export function boxesOf(mention: Mention): Box[] {
  const rects = liveRange(mention)?.getClientRects() ?? [];
  return [...rects].filter((rect) => rect.width > 0 && rect.height > 0).map(toBox);
}
