// @vitest-environment jsdom
import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { concernedElement } from "../../../src/content/reader/concern";
import { type Block, BlockReader, type PageHooks } from "../../../src/shared/page/blocks";

/** The texts that were read, as often as they were. */
let looked: string[] = [];
let hidden: Element | null = null;
const hooks: PageHooks = {
  isVisible: (element) => {
    looked.push(element.textContent ?? "");
    return element !== hidden;
  },
};

/** What a reader of this text would read, from nothing. */
const anew = (): { text: string; kind: string }[] => plain(finish(new BlockReader(document, hooks)));
const plain = (blocks: Block[]) => blocks.map(({ text, kind }) => ({ text, kind }));
const texts = (reader: BlockReader): string[] => reader.blocks.map(({ text }) => text.trim());

function finish(reader: BlockReader): Block[] {
  while (!reader.step());
  return reader.blocks;
}

/** Reads the page, changes it, and reads it again; gives both readers and what was looked at the second time. */
function change(body: string, act: () => void): { before: BlockReader; after: BlockReader; again: string[] } {
  document.body.innerHTML = body;
  const before = new BlockReader(document, hooks);
  finish(before);
  const observer = new MutationObserver(() => undefined);
  observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  act();
  const changed = new Set<Element>();
  for (const record of observer.takeRecords()) {
    const element = concernedElement(record, before.root ?? document.body, () => false);
    if (element) changed.add(element);
  }
  observer.disconnect();
  looked = [];
  const after = before.again(changed);
  finish(after);
  return { before, after, again: looked };
}

const find = (selector: string): Element => {
  const element = document.querySelector(selector);
  if (!element) throw new Error(selector);
  return element;
};
const paragraph = (text: string): Element =>
  Object.assign(document.createElement("p"), { textContent: text });

beforeEach(() => {
  looked = [];
  hidden = null;
});

const ARTICLE =
  "<article><h1>Talks</h1><p>One</p><div id=d><p>Two <b>bold</b></p><p>Three</p>loose</div><p>Four</p></article>";

const LONG =
  "The talks went on behind closed doors for many hours, and nobody knew how they would end. ".repeat(9);

describe("reading again", () => {
  it("reads the block whose text has changed, and takes over all others as they are", () => {
    const { before, after, again } = change(ARTICLE, () => find("b").firstChild?.replaceWith("brave"));
    expect(texts(after)).toEqual(["Talks", "One", "Two brave", "Three", "loose", "Four"]);
    // "loose" stands in the element around the changed block, whose own text is read with it.
    expect(again).toEqual(["Two brave", "Two braveThreeloose"]);
    expect(after.blocks.map((block, at) => block === before.blocks[at])).toEqual([
      true,
      true,
      false,
      true,
      false,
      true,
    ]);
  });

  it("reads what was added, at its place", () => {
    const { after, again } = change(ARTICLE, () => {
      find("#d p").after(paragraph("Added"));
      find("article").append(paragraph("Last"));
      find("p").remove();
    });
    expect(texts(after)).toEqual(["Talks", "Two bold", "Added", "Three", "loose", "Four", "Last"]);
    expect(again).toHaveLength(3);
  });

  it("takes over over several readings", () => {
    const { after } = change(ARTICLE, () => find("p").append("!"));
    looked = [];
    const third = after.again(new Set([find("#d p")]));
    finish(third);
    expect(looked).toHaveLength(2);
    expect(third.blocks[1]).toBe(after.blocks[1]);
    expect(plain(third.blocks)).toEqual(anew());
  });

  it.each<[string, string, () => void]>([
    ["the article is replaced", ARTICLE, () => find("article").replaceWith(find("article").cloneNode(true))],
    [
      "an article arrives in a page that had none",
      "<div><p>One</p></div><div id=x></div>",
      () => {
        find("#x").innerHTML = "<article><p>The article's own much longer text</p></article>";
      },
    ],
    [
      "more text arrives elsewhere than the part that was taken for the article has",
      `<div id=x><h1>Talks</h1><p>${LONG}</p></div><div id=y></div>`,
      () => {
        find("#y").innerHTML = `<p>${LONG}</p><p>${LONG}</p>`;
      },
    ],
    [
      "the headline is another",
      ARTICLE,
      () => find("h1").replaceWith(Object.assign(document.createElement("h1"), { textContent: "Other" })),
    ],
    [
      "a part has been moved into a caption",
      ARTICLE,
      () => {
        const caption = document.createElement("figcaption");
        find("article").append(caption);
        caption.append(find("#d"));
      },
    ],
    [
      "a <details> opens",
      "<article><p>One</p><details><p>Two</p></details></article>",
      () => find("details").setAttribute("open", ""),
    ],
  ])("reads all that may be meant where %s", (_, body, act) => {
    const { after, before, again } = change(body, act);
    expect(plain(after.blocks)).toEqual(anew());
    const last = after.blocks.at(-1);
    expect(before.blocks).not.toContain(last);
    expect(again).toContain(last?.element.textContent);
  });

  it("always reads what may change unseen: shadow roots, and what was hidden by a style", () => {
    document.body.innerHTML = "<article><div id=h></div><p>One</p><p id=s>Secret</p></article>";
    const root = find("#h").attachShadow({ mode: "open" });
    root.innerHTML = "<p>Shade</p>";
    hidden = find("#s");
    const before = new BlockReader(document, hooks);
    finish(before);
    expect(texts(before)).toEqual(["Shade", "One"]);
    root.querySelector("p")?.append("d");
    hidden = null;
    looked = [];
    const after = before.again(new Set([find("p")]));
    expect(finish(after).map(({ text }) => text)).toEqual(["Shaded", "One", "Secret"]);
  });

  it("starts from nothing where everything may have changed, or nothing was read to the end", () => {
    document.body.innerHTML = ARTICLE;
    const before = new BlockReader(document, hooks);
    const unread = before.again(new Set());
    expect(plain(finish(unread))).toEqual(anew());
    finish(before);
    expect(finish(before.again("everything"))[0]).not.toBe(before.blocks[0]);
  });

  it("gives what reading from nothing gives, whatever happens to the page", () => {
    const elements = fc.constantFrom(
      "p",
      "div",
      "b",
      "ul",
      "li",
      "h2",
      "figcaption",
      "header",
      "details",
      "section",
    );
    const step = fc.record({
      act: fc.constantFrom("append", "before", "text", "remove", "move", "hide", "show", "split"),
      at: fc.nat(),
      to: fc.nat(),
      name: elements,
      text: fc.constantFrom("Kim", " met ", "Pompeo", "."),
    });
    const turn = (list: (typeof step extends fc.Arbitrary<infer T> ? T : never)[]) => () => {
      for (const { act, at, to, name, text } of list) {
        const all = [...document.querySelectorAll("main *")];
        const made = Object.assign(document.createElement(name), { textContent: text });
        const element = all[at % all.length];
        const other = all[to % all.length];
        if (!element || !other) {
          find("main").append(made);
          continue;
        }
        if (act === "append") element.append(made, text);
        else if (act === "before") element.before(made);
        else if (act === "text") element.append(text);
        else if (act === "remove") element.remove();
        else if (act === "move" && !element.contains(other)) other.append(element);
        else if (act === "hide") element.setAttribute("hidden", "");
        else if (act === "show") element.removeAttribute("hidden");
        else if (act === "split" && element.firstChild instanceof Text) element.firstChild.splitText(0);
      }
    };
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 1, maxLength: 12 }),
        fc.array(step, { maxLength: 6 }),
        (first, second) => {
          const { after } = change(
            "<h1>Talks</h1><main><div><p>One</p><p>Two</p></div><ul><li>Three</li></ul></main>",
            turn(first),
          );
          expect(plain(after.blocks)).toEqual(anew());
          // What is changed after that is told by name: all parents of what can be seen to differ.
          const observer = new MutationObserver(() => undefined);
          observer.observe(document.body, {
            subtree: true,
            childList: true,
            characterData: true,
            attributes: true,
          });
          turn(second)();
          const changed = observer
            .takeRecords()
            .map(({ target }) => (target instanceof Element ? target : target.parentElement));
          observer.disconnect();
          const third = after.again(new Set(changed.filter((element) => element !== null)));
          expect(plain(finish(third))).toEqual(anew());
        },
      ),
      { numRuns: 300 },
    );
    // 300 documents; a slow machine may need a while.
  }, 60_000);
});
