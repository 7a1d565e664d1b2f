/** Splits plain text into blocks at its line breaks. */
import type { Block } from "../engine/index";

/**
 * Paragraphs end at a blank line; where the text has none, or hardly any, at each line break: then lines are paragraphs. The first short block
 * without a full stop is the title.
 * @returns the text, its blocks, and where each begins in the text (UTF-16 units)
 */
export function textBlocks(text: string): { text: string; blocks: Block[]; offsets: number[] } {
  const blank = (text.match(/\n[^\S\n]*\n/g) ?? []).length;
  const single = (text.match(/\n/g) ?? []).length;
  // Wrapped text has several lines a paragraph, each about as long as a window is wide.
  const wrapped = blank > 0 && single > 2 * blank && longest(text) <= 100;
  const boundary = wrapped ? /\n[^\S\n]*\n/g : /\n/g;
  const blocks: Block[] = [];
  const offsets: number[] = [];
  let from = 0;
  const add = (to: number) => {
    const part = text.slice(from, to);
    if (part.trim() === "") return;
    const title = blocks.length === 0 && part.length < 150 && !/[.!?]["'”’]?\s*$/.test(part);
    blocks.push({ text: part, kind: title ? "title" : "paragraph" });
    offsets.push(from);
  };
  for (const match of text.matchAll(boundary)) {
    add(match.index);
    from = match.index + match[0].length;
  }
  add(text.length);
  return { text, blocks, offsets };
}

/** A title beside the text introduces people too; it has no offsets in the text, so its own mentions are dropped. */
export function titleFirst(blocks: Block[], title: string | undefined, text: string): Block[] {
  return typeof title === "string" && title.trim() !== "" && !text.trimStart().startsWith(title.trim())
    ? [{ text: title, kind: "title" }, ...blocks]
    : blocks;
}

function longest(text: string): number {
  let most = 0;
  let from = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", from)) {
    most = Math.max(most, at - from);
    from = at + 1;
  }
  return Math.max(most, text.length - from);
}
