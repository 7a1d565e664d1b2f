/** The mentions of the page as the content script holds them: the background's answer, placed in the text nodes. */
import type { Annotations, PageMention } from "../../shared/answers";
import { type Block, placeOf } from "../../shared/page/blocks";
import type { Mark } from "./repeats";

/** One mention, placed in the text nodes of the page. */
export class Mention {
  kind: PageMention["kind"];
  person: string;
  confidence: number;
  reason: PageMention["reason"];
  /** Offsets in the block's text, in UTF-16 units. */
  start: number;
  end: number;
  block: Block;
  mark: Mark;
  readonly place: Readonly<StaticRangeInit>;
  #range: StaticRange | null = null;

  constructor(found: PageMention, block: Block, place: StaticRangeInit) {
    const { kind, person, confidence, reason, start, end } = found;
    this.kind = kind;
    this.person = person;
    this.confidence = confidence;
    this.reason = reason;
    this.start = start;
    this.end = end;
    this.block = block;
    this.mark = kind;
    this.place = place;
  }

  /** Static: a live range costs the page with every change of its nodes. Made when it is first painted: on a long page few are. */
  get range(): StaticRange {
    this.#range ??= new StaticRange(this.place);
    return this.#range;
  }

  /** The text as it stands on the page. */
  get text(): string {
    return this.block.text.slice(this.start, this.end).replace(/\s+/g, " ");
  }

  /** Takes over what a later answer says of the same stretch of the page. */
  renew(found: PageMention, block: Block): this {
    const { confidence, reason, start, end } = found;
    return Object.assign(this, { confidence, reason, start, end, block });
  }
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
    const { startContainer } = mention.place;
    const there = known.get(startContainer);
    if (there) there.push(mention);
    else known.set(startContainer, [mention]);
  }
  const mentions: Mention[] = [];
  for (const found of annotations.mentions) {
    const block = blocks[found.block];
    const place = block && placeOf(block, found.start, found.end);
    if (!place) continue;
    const old = known
      .get(place.startContainer)
      ?.find(
        (mention) =>
          mention.person === found.person && mention.kind === found.kind && isAt(mention.place, place),
      );
    mentions.push(old?.renew(found, block) ?? new Mention(found, block, place));
  }
  return mentions;
}

function isAt(range: StaticRangeInit, place: StaticRangeInit): boolean {
  return (
    range.startOffset === place.startOffset &&
    range.endContainer === place.endContainer &&
    range.endOffset === place.endOffset
  );
}

/** True while the nodes of a mention are in the page and long enough; a static range does not know. */
export function isThere({ place }: Mention): boolean {
  const { startContainer, startOffset, endContainer, endOffset } = place;
  if (!startContainer.isConnected || !endContainer.isConnected) return false;
  return (
    endOffset <= (endContainer as Text).data.length && startOffset <= (startContainer as Text).data.length
  );
}
