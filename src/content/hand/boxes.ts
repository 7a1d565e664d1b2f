/** Where mentions are in the window. The layout is asked for, so only what the reader points at or goes to is asked about. */
import type { Box } from "../../shared/card-api";
import { isThere, type Mention } from "../reader/mentions";
import { toBox } from "./geometry";

/** A live range over a mention, made for the moment of a question about layout; null where its nodes are gone. */
export function liveRange(mention: Mention): Range | null {
  if (!isThere(mention)) return null;
  const { startContainer, startOffset, endContainer, endOffset } = mention.place;
  const live = (startContainer.ownerDocument ?? document).createRange();
  live.setStart(startContainer, startOffset);
  live.setEnd(endContainer, endOffset);
  return live;
}

/** The rectangles of a mention in the viewport: several where it wraps. Empty where it is not drawn. */
export function boxesOf(mention: Mention): Box[] {
  const rects = liveRange(mention)?.getClientRects() ?? [];
  return [...rects].filter((rect) => rect.width > 0 && rect.height > 0).map(toBox);
}
