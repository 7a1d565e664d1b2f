// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import { placeMentions } from "../../../../src/content/reader/mentions";
import { markRepeats } from "../../../../src/content/reader/repeats";
import { type Block, readBlocks } from "../../../../src/shared/page/blocks";
import type { Settings } from "../../../../src/shared/settings";
import { findNames } from "./mention";

let blocks: Block[] = [];

/** What is marked by the setting: block and name, quiet ones in brackets. */
function marked(which: Settings["mentions"]): string[] {
  const mentions = placeMentions(blocks, { mentions: findNames(blocks), people: [] });
  return markRepeats(mentions, blocks, which).map(({ block, text, mark }) => {
    const at = blocks.indexOf(block);
    return mark === "again" ? `${at} (${text})` : `${at} ${text}`;
  });
}

beforeEach(() => {
  document.body.innerHTML = `<article><h1>Kim waits</h1><p>Kim met Pompeo, and Kim left.</p><p>So did Pompeo.</p>
    <h2>Then</h2><p>Then Lavrov met Kim. In the end Kim met Lavrov.</p></article>`;
  blocks = readBlocks(document);
});

describe("a person named several times is marked", () => {
  it("every time, quietly after the first in the text", () => {
    expect(marked("every")).toEqual([
      "0 Kim",
      "1 Kim",
      "1 Pompeo",
      "1 (Kim)",
      "2 (Pompeo)",
      "4 Lavrov",
      "4 (Kim)",
      "4 (Kim)",
      "4 (Lavrov)",
    ]);
  });

  it("once in each section", () => {
    expect(marked("section")).toEqual(["0 Kim", "1 Kim", "1 Pompeo", "4 Lavrov", "4 Kim"]);
  });

  it("once in the article, and in its title", () => {
    expect(marked("first")).toEqual(["0 Kim", "1 Kim", "1 Pompeo", "4 Lavrov"]);
  });
});
