import { JSDOM } from "jsdom";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { isThere, placeMentions } from "../../../../src/content/reader/mentions";
import type { Annotations, PageMention } from "../../../../src/shared/answers";
import { type Block, readBlocks } from "../../../../src/shared/page/blocks";

function setUp(body: string): { document: Document; blocks: Block[] } {
  const { document, StaticRange } = new JSDOM(`<body><main>${body}</main></body>`).window;
  vi.stubGlobal("StaticRange", StaticRange);
  return { document, blocks: readBlocks(document) };
}

/** An answer that finds these words, each the first time it stands in a block. */
function answer(blocks: Block[], people: Record<string, string>): Annotations {
  const mentions: PageMention[] = [];
  blocks.forEach(({ text }, block) => {
    for (const [words, person] of Object.entries(people)) {
      const start = text.indexOf(words);
      const reason = { cue: "fullName", values: {} };
      if (start >= 0) {
        mentions.push({
          block,
          start,
          end: start + words.length,
          kind: "name",
          person,
          confidence: 1,
          reason,
        });
      }
    }
  });
  return { mentions, people: [] };
}

beforeEach(() => void vi.unstubAllGlobals());

describe("placeMentions", () => {
  it("places mentions across inline elements, with the text in one line", () => {
    const { blocks } = setUp("<p>So Mr\n <b>Pomp</b>eo came.</p>");
    const [mention] = placeMentions(blocks, answer(blocks, { "Mr\n Pompeo": "pompeo" }));
    expect(mention?.text).toBe("Mr Pompeo");
    expect(mention?.range.startContainer.nodeValue).toBe("So Mr\n ");
    expect(mention?.range.endContainer.nodeValue).toBe("eo came.");
  });

  it("leaves out what has changed since it was read, and blocks that do not exist", () => {
    const { document, blocks } = setUp("<p>Kim came.</p><p>Lavrov left.</p>");
    const found = answer(blocks, { Kim: "kim", Lavrov: "lavrov" });
    found.mentions.push({ ...(found.mentions[0] as PageMention), block: 99 });
    const first = document.querySelector("p")?.firstChild;
    if (first) first.nodeValue = "Nobody came.";
    expect(placeMentions(blocks, found).map(({ person }) => person)).toEqual(["lavrov"]);
  });

  it("keeps the object of a mention that is still at its place, and only that", () => {
    const { document, blocks } = setUp("<p>Kim came.</p><p>Lavrov left.</p>");
    const names = { Kim: "kim", Lavrov: "lavrov" };
    const before = placeMentions(blocks, answer(blocks, names));
    const second = document.querySelectorAll("p")[1];
    if (second) second.textContent = "Lavrov left again.";
    const again = readBlocks(document);
    const now = placeMentions(again, answer(again, names), before);
    expect(now[0]).toBe(before[0]);
    expect(now[0]?.block).toBe(again[0]);
    expect(now[1]).not.toBe(before[1]);
    const other = placeMentions(again, answer(again, { Kim: "another" }), now);
    expect(other[0]).not.toBe(now[0]);
  });
});

describe("isThere", () => {
  it("is false once the node has gone or become too short", () => {
    const { document, blocks } = setUp("<p>Kim came.</p>");
    const [mention] = placeMentions(blocks, answer(blocks, { Kim: "kim" }));
    if (!mention) throw new Error("no mention");
    expect(isThere(mention)).toBe(true);
    const node = mention.range.startContainer as Text;
    node.data = "K";
    expect(isThere(mention)).toBe(false);
    node.data = "Kim came.";
    document.querySelector("p")?.remove();
    expect(isThere(mention)).toBe(false);
  });
});
