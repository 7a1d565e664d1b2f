import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { type Block, BlockReader, placeOf, readBlocks } from "../../../src/shared/page/blocks";

function documentOf(body: string): Document {
  return new JSDOM(`<!doctype html><html><body>${body}</body></html>`, { url: "https://news.example/a" })
    .window.document;
}

function texts(body: string): string[] {
  return readBlocks(documentOf(body)).map(({ text }) => text.replace(/\s+/g, " ").trim());
}

/** What the page holds between the two places that a stretch of a block leads to. */
function textAt(document: Document, block: Block, start: number, end: number): string | null {
  const place = placeOf(block, start, end);
  if (!place) return null;
  const range = document.createRange();
  range.setStart(place.startContainer, place.startOffset);
  range.setEnd(place.endContainer, place.endOffset);
  return range.toString();
}

describe("readBlocks", () => {
  it("joins the text of inline elements and parts that of block elements", () => {
    expect(
      texts(
        "<main><p>Mr <b>Pomp</b>eo and <a href='#'>Gen <i>Kim</i></a>.</p><div>He<div>said</div>so</div></main>",
      ),
    ).toEqual(["Mr Pompeo and Gen Kim.", "He", "said", "so"]);
  });

  it("keeps white space as it stands and makes a br a line break", () => {
    const [block] = readBlocks(documentOf("<main><p>Kim\n  Yong-chol<br>General</p></main>"));
    expect(block?.text).toBe("Kim\n  Yong-chol\nGeneral");
  });

  it("tells headline, headings, captions and paragraphs apart", () => {
    const blocks = readBlocks(
      documentOf(`<article><h1>Talks</h1><p>One.</p><figure><img><figcaption>Left, Kim</figcaption></figure>
        <h2>Who else?</h2><div class="Caption"><span>Lavrov</span></div><ul><li>Item</li></ul></article>`),
    );
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ["title", "Talks"],
      ["paragraph", "One."],
      ["caption", "Left, Kim"],
      ["heading", "Who else?"],
      ["caption", "Lavrov"],
      ["paragraph", "Item"],
    ]);
  });

  it("leaves out what is not the article's text", () => {
    const left = [
      "<nav>Kim</nav>",
      "<aside>Kim</aside>",
      "<footer>Kim</footer>",
      "<script>Kim</script><style>Kim</style><noscript>Kim</noscript><template>Kim</template>",
      "<svg><text>Kim</text></svg>",
      "<pre>Kim</pre><code>Kim</code><kbd>Kim</kbd><samp>Kim</samp>",
      "<textarea>Kim</textarea><button>Kim</button><select><option>Kim</select><label>Kim</label>",
      "<div contenteditable>Kim</div><div contenteditable=true>Kim</div><div role=textbox>Kim</div>",
      "<div hidden>Kim</div><div aria-hidden=true>Kim</div>",
      "<span translate=no>Kim</span>",
      "<section id=comments>Kim</section><div class='box comment-list'>Kim</div><div id=disqus_thread>Kim</div>",
      "<div role=complementary>Kim</div><div role=navigation>Kim</div><div role=dialog>Kim</div><dialog open>Kim</dialog>",
      "<ul><li><a href='#'>Kim one</a></li><li><a href='#'>Kim two</a></li></ul>",
      "<div class='related-articles'>Kim</div>",
      "<iframe>Kim</iframe><object>Kim</object><video>Kim</video>",
    ].join("");
    expect(texts(`<article><h1>Talks</h1><p>Yes.</p>${left}<p>Also.</p></article>`)).toEqual([
      "Talks",
      "Yes.",
      "Also.",
    ]);
  });

  it("keeps what only looks like that", () => {
    expect(
      texts(`<article class="article--comment comment"><header><h1>Talks</h1><p>By A.</p></header>
        <ul><li>Kim said <a href="#">this</a> and much more of it at length</li><li>Then <a href="#">that</a> was said too</li></ul>
        <form><p>Old sites wrap everything in a form.</p></form><div contenteditable="false">Fixed.</div></article>`),
    ).toEqual([
      "Talks",
      "By A.",
      "Kim said this and much more of it at length",
      "Then that was said too",
      "Old sites wrap everything in a form.",
      "Fixed.",
    ]);
  });

  it("keeps the headline where its surroundings say translate=no, and takes a page's translate=no for no hint", () => {
    expect(
      texts("<div translate=no><article><div translate=no><h1>Talks</h1></div><p>Yes.</p></article></div>"),
    ).toEqual(["Talks", "Yes."]);
  });

  it("does not join the words around what it leaves out inside a line", () => {
    expect(texts("<main><p>Kim<button>share</button>Jong</p></main>")).toEqual(["Kim Jong"]);
  });

  it("finds the article among teasers, and its headline outside of it", () => {
    const teasers = "<article><h2>Other</h2><p>Short.</p></article>".repeat(3);
    const long = `<p>${"The talks went on. ".repeat(40)}</p>`;
    const found = texts(
      `<header><h1>Talks</h1></header><main>${teasers}<article>${long}</article>${teasers}</main>`,
    );
    expect(found).toEqual(["Talks", "The talks went on. ".repeat(40).trim()]);
  });

  it("takes all of main where no article holds most of the text (a live blog)", () => {
    const post = (n: number): string => `<article><p>${`Post ${n} tells. `.repeat(20)}</p></article>`;
    expect(texts(`<main><h1>Live</h1>${[1, 2, 3, 4].map(post).join("")}</main>`)).toHaveLength(5);
  });

  it("reads the body where nothing is marked up, without the site's header", () => {
    expect(texts("<header><a>Home</a></header><div>Kim met<br>Pompeo</div>")).toEqual(["Kim met Pompeo"]);
  });

  it("reads no editor, though it holds an article or is all of the page", () => {
    const draft = "<article><h1>Draft</h1><p>Kim met Pompeo at length and in private.</p></article>";
    expect(texts(`<div contenteditable>${draft}</div><p>Read me.</p>`)).toEqual(["Read me."]);
    expect(texts(`<body contenteditable="true">${draft}`)).toEqual([]);
    expect(texts(`<body contenteditable="false">${draft}`)).toHaveLength(2);
  });

  it("asks what is drawn, once a block", () => {
    const asked: string[] = [];
    const blocks = readBlocks(documentOf("<main><p id=a>One</p><p id=b>Two <b>more</b></p></main>"), {
      isVisible: (element) => asked.push(element.id) > 1,
    });
    expect(asked).toEqual(["a", "b"]);
    expect(blocks.map(({ text }) => text)).toEqual(["Two more"]);
  });

  it("reads open shadow roots and slots in the order in which they are drawn", () => {
    const document = documentOf("<main><p>One</p><news-box><p>Slotted</p></news-box><p>Last</p></main>");
    const host = document.querySelector("news-box");
    const root = host?.attachShadow({ mode: "open" });
    if (root) root.innerHTML = "<div>Before</div><slot></slot><div>After</div>";
    expect(readBlocks(document).map(({ text }) => text)).toEqual([
      "One",
      "Before",
      "Slotted",
      "After",
      "Last",
    ]);
  });

  it("opens closed shadow roots with the hook", () => {
    const document = documentOf("<main><news-box></news-box></main>");
    const root = document.querySelector("news-box")?.attachShadow({ mode: "closed" });
    if (root) root.innerHTML = "<p>Kim</p>";
    expect(readBlocks(document)).toHaveLength(0);
    const shadowRoot = (element: Element): ShadowRoot | null =>
      element.localName === "news-box" ? (root ?? null) : null;
    expect(readBlocks(document, { shadowRoot }).map(({ text }) => text)).toEqual(["Kim"]);
  });

  it("gives the same in slices", () => {
    const document = documentOf(`<main>${"<p>One <b>two</b> three</p>".repeat(200)}</main>`);
    const reader = new BlockReader(document);
    let slices = 1;
    while (!reader.step(() => true)) slices += 1;
    expect(slices).toBeGreaterThan(5);
    expect(reader.blocks.map(({ text }) => text)).toEqual(readBlocks(document).map(({ text }) => text));
  });

  it("survives nesting without end and empty documents", () => {
    const document = documentOf("<main></main>");
    let at: Element | null = document.querySelector("main");
    for (let depth = 0; depth < 700 && at; depth++) at = at.appendChild(document.createElement("div"));
    at?.append("Kim");
    expect(readBlocks(document)).toEqual([]);
    const empty = documentOf("");
    empty.body.remove();
    expect(readBlocks(empty)).toEqual([]);
  });
});

describe("placeOf", () => {
  const document = documentOf(
    "<main><p>So Mr <b>Pomp</b>eo<br>and <a href='#'>Gen <i>Kim</i></a> met.</p></main>",
  );
  const [block] = readBlocks(document);

  it("leads every stretch of the text back to the page", () => {
    if (!block) throw new Error("no block");
    for (const name of ["Mr Pompeo", "Pompeo", "Gen Kim", "Kim", "So", "met."]) {
      const start = block.text.indexOf(name);
      expect(textAt(document, block, start, start + name.length), name).toBe(name);
    }
    for (let start = 0; start < block.text.length; start++) {
      for (let end = start + 1; end <= block.text.length; end++) {
        const stretch = block.text.slice(start, end);
        if (stretch.startsWith("\n") || stretch.endsWith("\n")) continue;
        expect(textAt(document, block, start, end)).toBe(stretch.replace("\n", ""));
      }
    }
  });

  it("refuses what is empty, outside, or in a line break", () => {
    if (!block) throw new Error("no block");
    const line = block.text.indexOf("\n");
    for (const [start, end] of [
      [3, 3],
      [5, 2],
      [-1, 4],
      [0, 999],
      [Number.NaN, 2],
      [line, line + 1],
    ] as const) {
      expect(placeOf(block, start, end)).toBeNull();
    }
  });

  it("refuses what the page has changed or removed since", () => {
    const page = documentOf("<main><p>Kim met <b>Pompeo</b></p></main>");
    const [read] = readBlocks(page);
    if (!read) throw new Error("no block");
    const bold = page.querySelector("b");
    if (bold?.firstChild) bold.firstChild.nodeValue = "Lavrov";
    expect(placeOf(read, 8, 14)).toBeNull();
    expect(placeOf(read, 0, 3)).not.toBeNull();
    page.querySelector("p")?.remove();
    expect(placeOf(read, 0, 3)).toBeNull();
  });
});

describe("a broadcaster's page", () => {
  it("gives the article, and neither navigation, related links nor comments", () => {
    expect(
      texts(`<header><nav><a href="#">Home</a><a href="#">Trump presidency</a></nav></header>
        <main><article><h1>Talks moving - Pompeo</h1><p><time datetime="2018-05-31">31 May 2018</time></p>
        <figure><div></div><figcaption>Image copyright Reuters</figcaption></figure>
        <p>Mr Pompeo said so.</p><h2>Who else?</h2><p>Mr Lavrov.</p></article>
        <aside><h2>Related</h2><ul><li><a href="#">North Korea crisis in 300 words</a></li></ul></aside>
        <section class="comments" id="comments"><p>Mr Kim from our street says hello.</p></section></main>
        <footer><p>&copy; News</p></footer>`),
    ).toEqual([
      "Talks moving - Pompeo",
      "31 May 2018",
      "Image copyright Reuters",
      "Mr Pompeo said so.",
      "Who else?",
      "Mr Lavrov.",
    ]);
  });
});
