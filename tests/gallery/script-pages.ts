/** Pages whose own scripts do much: an app that hydrates, shadow roots, editors, dialogs, and some that are hard on extensions. */
import { DAY, FILLER, type GalleryPage, news, p, SAID } from "./page";

/** The strictest policy that still lets the page have its own script. */
const STRICT =
  "default-src 'none'; script-src 'nonce-g'; img-src data:; style-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'; frame-ancestors 'none'";

const script = (code: string): string => `<script>${code}</script>`;

/** A component with a shadow root; the page keeps its closed roots, so that a test can look into them. */
const component = (name: string, mode: "open" | "closed", html: string): string =>
  script(
    `customElements.define("${name}", class extends HTMLElement { constructor() { super(); const root = this.attachShadow({ mode: "${mode}" }); root.innerHTML = ${JSON.stringify(html)}; (globalThis.galleryRoots ??= new Map()).set(this, root) } })`,
  );

export const SCRIPT_PAGES: GalleryPage[] = [
  {
    name: "app",
    manner: "a single-page app with Preact: sent as markup, hydrated, rendered again, on to another article",
    marked: ["Emmanuel Macron", "Angela Merkel"],
    unmarked: [],
    after: ["Narendra Modi"],
    gone: ["Emmanuel Macron"],
    // The script is made from app.tsx by the server.
    body: news(
      { title: "A long night in Berlin", after: `<script src="/app.js"></script>` },
      `<div id="app"><main><p class="count">Read <!-- -->0<!-- --> times</p><section><p>${SAID.macron}</p><p>${SAID.merkel}</p>${p(...FILLER).replace(/\n/g, "")}</section><a href="/app/next">Next</a></main></div>`,
    ),
  },
  {
    name: "open-shadow",
    manner: "an article in an open shadow root, with slots, that goes on there",
    marked: ["Emmanuel Macron", "Angela Merkel"],
    unmarked: [],
    after: ["Angela Merkel", "Narendra Modi"],
    gone: ["Emmanuel Macron"],
    hover: "Emmanuel Macron",
    body: news(
      {
        title: "Inside a component",
        after:
          component(
            "news-body",
            "open",
            `<style>p { color: #234 }</style><p>${SAID.macron}</p><slot></slot>`,
          ) +
          script(
            `function act() { document.querySelector("news-body").shadowRoot.querySelector("p").firstChild.data = ${JSON.stringify(SAID.modi)} }`,
          ),
      },
      `<news-body><p>${SAID.merkel}</p></news-body>${p(...FILLER)}`,
    ),
  },
  {
    name: "closed-shadow",
    manner: "an article in a closed shadow root that grows",
    marked: ["Justin Trudeau"],
    unmarked: [],
    after: ["Justin Trudeau", "Narendra Modi"],
    hover: "Justin Trudeau",
    body: news(
      {
        title: "Behind a closed door",
        after:
          component("sealed-body", "closed", `<p>${SAID.trudeau}</p>`) +
          script(
            `function act() { const one = document.createElement("p"); one.textContent = ${JSON.stringify(SAID.modi)}; galleryRoots.get(document.querySelector("sealed-body")).append(one) }`,
          ),
      },
      `<sealed-body></sealed-body>${p(...FILLER)}`,
    ),
  },
  {
    name: "declarative-shadow",
    manner: "shadow roots in the markup, one in another",
    marked: ["Mike Pompeo", "Shinzo Abe"],
    unmarked: [],
    body: news(
      { title: "Nested" },
      `<outer-part><template shadowrootmode="open"><p>${SAID.pompeo}</p><inner-part><template shadowrootmode="open"><p>${SAID.abe}</p></template></inner-part></template></outer-part>${p(...FILLER)}`,
    ),
  },
  {
    name: "strict-policy",
    manner: "the strictest content security policy, with trusted types",
    marked: ["Emmanuel Macron", "Angela Merkel"],
    unmarked: [],
    hover: "Angela Merkel",
    headers: { "content-security-policy": STRICT, "cross-origin-opener-policy": "same-origin" },
    body: news(
      {
        title: "Nothing from anywhere",
        after: `<script nonce="g">globalThis.violations = []; addEventListener("securitypolicyviolation", (event) => violations.push(event.violatedDirective))</script>`,
      },
      p(SAID.macron, SAID.merkel, ...FILLER),
    ),
  },
  {
    name: "sandboxed",
    manner: "a document in a sandbox: no scripts, no origin",
    marked: ["Emmanuel Macron", "Angela Merkel"],
    unmarked: [],
    headers: { "content-security-policy": "sandbox allow-forms" },
    body: news({ title: "In the sand" }, p(SAID.macron, SAID.merkel, ...FILLER)),
  },
  {
    name: "dialog",
    manner: "an article shown in a modal dialog",
    marked: ["Angela Merkel"],
    unmarked: [],
    hover: "Angela Merkel",
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Opened at once</title><meta property="og:type" content="article"><meta property="article:published_time" content="${DAY}"><link rel="icon" href="data:,"></head>
<body><div class="grid"><a href="#1">One</a> <a href="#2">Two</a></div><dialog><article><h1>Opened at once</h1>${p(SAID.merkel, ...FILLER)}</article><button>Close</button></dialog>${script("document.querySelector('dialog').showModal()")}</body></html>`,
  },
  {
    name: "fullscreen",
    manner: "an article that the reader has put on the full screen",
    marked: ["Emmanuel Macron"],
    unmarked: [],
    press: { button: "#full", until: "article:fullscreen" },
    hover: "Emmanuel Macron",
    body: news(
      {
        title: "All of the screen",
        head: "<style>article:fullscreen { background: #fff; overflow: auto; padding: 40px }</style>",
        before: `<button id="full" onclick="document.querySelector('article').requestFullscreen()">Full screen</button>`,
      },
      p(SAID.macron, ...FILLER),
    ),
  },
  {
    name: "popovers",
    manner: "a page with hover cards and a menu in the top layer of its own",
    marked: ["Emmanuel Macron"],
    unmarked: ["Vladimir Putin"],
    hover: "Emmanuel Macron",
    body: news(
      {
        title: "Two layers",
        after: `<div id="tip" popover="manual" role="tooltip">Vladimir Putin</div>${script("document.querySelector('#tip').showPopover()")}`,
      },
      p(SAID.macron, ...FILLER),
    ),
  },
  {
    name: "editor",
    manner: "an article beside an editor: contenteditable, with its draft",
    marked: ["Emmanuel Macron"],
    unmarked: ["Vladimir Putin", "Narendra Modi"],
    body: news(
      { title: "Write us" },
      `${p(SAID.macron, ...FILLER)}<div contenteditable="true">${p(SAID.putin)}</div><div contenteditable="plaintext-only" role="textbox">Narendra Modi</div>`,
    ),
  },
  {
    name: "canvas",
    manner: "a word processor that draws its text on a canvas and keeps it hidden beside",
    marked: [],
    unmarked: ["Emmanuel Macron"],
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Draft</title><link rel="icon" href="data:,"></head><body><div role="application"><canvas width="600" height="400"></canvas><div role="textbox" contenteditable="true" aria-hidden="true" style="position:absolute;left:-9999px">${p(SAID.macron, ...FILLER)}</div></div>
${script("document.querySelector('canvas').getContext('2d').fillText('Emmanuel Macron', 20, 40)")}</body></html>`,
  },
  {
    name: "design-mode",
    manner: "a document that is being edited as a whole",
    marked: [],
    unmarked: ["Emmanuel Macron"],
    body: news({ title: "Draft", head: script("document.designMode = 'on'") }, p(SAID.macron, ...FILLER)),
  },
  {
    name: "restless",
    manner: "a page that changes 20,000 times a second, beside the article and in it",
    marked: ["Emmanuel Macron"],
    unmarked: [],
    hover: "Emmanuel Macron",
    body: news(
      {
        title: "The ticker",
        after: `<div id="ticker" data-moving></div>${script(
          "const [inside, beside] = document.querySelectorAll('[data-moving]'); let turn = 0; setInterval(() => { for (let n = 0; n < 80; n++) { beside.textContent = ++turn; inside.firstChild.data = 'Count ' + turn } }, 8)",
        )}`,
      },
      `${p(SAID.macron)}<p data-moving>Count 0</p>${p(...FILLER)}`,
    ),
  },
  {
    name: "clears-highlights",
    manner: "a page that searches with highlights of its own and clears all there are",
    marked: ["Emmanuel Macron"],
    unmarked: [],
    after: ["Emmanuel Macron"],
    body: news(
      {
        title: "Find in page",
        after: script(
          "function act() { CSS.highlights.clear(); const one = document.createElement('p'); one.textContent = 'Cleared.'; document.querySelector('article').append(one) }",
        ),
      },
      p(SAID.macron, ...FILLER),
    ),
  },
  {
    name: "lists-highlights",
    manner: "a page that counts all highlights and calls their methods",
    marked: ["Emmanuel Macron"],
    unmarked: [],
    body: news(
      {
        title: "Who paints here?",
        after: script(
          "setInterval(() => { for (const [name, one] of CSS.highlights) { one.priority; for (const range of one) range.startContainer.data } }, 50)",
        ),
      },
      p(SAID.macron, ...FILLER),
    ),
  },
  {
    name: "prototype",
    manner: "a page that has replaced methods of the browser with its own",
    marked: ["Emmanuel Macron"],
    unmarked: [],
    hover: "Emmanuel Macron",
    body: news(
      {
        title: "Old libraries",
        after: script(
          "Array.prototype.at = () => { throw Error('mine') }; Element.prototype.matches = () => { throw Error('mine') }; Node.prototype.getRootNode = () => { throw Error('mine') }; Element.prototype.checkVisibility = () => { throw Error('mine') }; window.Highlight = undefined",
        ),
      },
      p(SAID.macron, ...FILLER),
    ),
  },
];
