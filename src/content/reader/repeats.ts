/** Which mentions are marked, and which of them quietly: who has been named already need not catch the eye again. */

import type { Block } from "../../shared/page/blocks";
import type { Settings } from "../../shared/settings";
import type { Mention } from "./mentions";

/** How a mention is marked: `again` is a name that has been marked in this section before. */
export type Mark = "name" | "again" | "role";

/**
 * The mentions to mark by the setting, in order, each with its mark. A headline and what stands under it until the next are one
 * section; so nobody is met quietly for the first time in the text because the title names them.
 *
 * @param blocks - Of the page, in reading order.
 */
export function markRepeats(
  mentions: readonly Mention[],
  blocks: readonly Block[],
  which: Settings["mentions"],
): Mention[] {
  const sectionOf = sectionsOf(blocks);
  const seen = new Set<string>();
  const seenHere = new Set<string>();
  let section = -1;
  return mentions.filter((mention) => {
    const here = sectionOf(mention.block);
    if (here !== section) seenHere.clear();
    section = here;
    const who = `${mention.kind} ${mention.person}`;
    const isAgain = mention.block.kind !== "title" && seen.has(who);
    const isAgainHere = seenHere.has(who);
    if (mention.block.kind !== "title") seen.add(who);
    seenHere.add(who);
    if (mention.kind === "role") mention.mark = "role";
    else mention.mark = which === "every" && isAgain ? "again" : "name";
    return which === "every" || !(which === "first" ? isAgain : isAgainHere);
  });
}

/** Gives the number of the section that a block is in, asked for blocks in the order of the page; the title is one by itself. */
function sectionsOf(blocks: readonly Block[]): (block: Block) => number {
  let at = -1;
  let section = 0;
  let wasTitle = false;
  return (wanted) => {
    while (blocks[at] !== wanted && at < blocks.length - 1) {
      const kind = blocks[++at]?.kind;
      if (kind === "heading" || kind === "title" || wasTitle) section++;
      wasTitle = kind === "title";
    }
    return section;
  };
}
