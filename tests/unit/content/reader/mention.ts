/** Mentions in a page of jsdom, and the layout that jsdom does not have. */
import { type Mention, placeMentions } from "../../../../src/content/reader/mentions";
import type { PageMention } from "../../../../src/shared/answers";
import { type Block, readBlocks } from "../../../../src/shared/page/blocks";

/** What the background finds in blocks that know one kind of name: every word that begins with a capital K, P or L. */
export function findNames(blocks: readonly Pick<Block, "text">[]): PageMention[] {
  return blocks.flatMap(({ text }, block) =>
    [...text.matchAll(/\b[KPL]\w+/g)].map(({ 0: name, index }) => ({
      block,
      start: index,
      end: index + name.length,
      kind: "name" as const,
      person: name.toLowerCase(),
      confidence: 1,
      reason: { cue: "fullName", values: {} },
    })),
  );
}

/** The mentions of the page as it stands. */
export function mentionsOfPage(): Mention[] {
  const blocks = readBlocks(document);
  return placeMentions(blocks, { mentions: findNames(blocks), people: [] });
}

/** Draws every stretch of text 20 pixels high at the height that its paragraph's `data-top` says; null is not drawn. */
export function layOut(): void {
  Range.prototype.getClientRects = function (this: Range) {
    const top = this.startContainer.parentElement?.dataset.top;
    const rects = top === undefined ? [] : [new DOMRect(10, Number(top), 50, 20)];
    return Object.assign(rects, { item: (at: number) => rects[at] ?? null }) as unknown as DOMRectList;
  };
}
