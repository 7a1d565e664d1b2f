/** How text can lie on a page: tables, columns, scrollers, transforms, stretched links, quirks. */
import { FILLER, type GalleryPage, news, p, SAID } from "./page";

const many = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join("\n");

export const LAYOUT_PAGES: GalleryPage[] = [
  {
    name: "tables",
    manner: "an article whose facts stand in a table with a caption",
    marked: ["Emmanuel Macron", "Angela Merkel", "Justin Trudeau"],
    unmarked: [],
    hover: "Justin Trudeau",
    body: news(
      { title: "Who sat where" },
      `${p(SAID.macron, FILLER[0])}<table border="1"><caption>The seating, as printed</caption><thead><tr><th>Guest</th><th>Table</th></tr></thead>
<tbody><tr><td>Angela Merkel</td><td>1</td></tr><tr><td>Justin Trudeau</td><td>2</td></tr></tbody></table>${p(...FILLER)}`,
    ),
  },
  {
    name: "columns",
    manner: "a long read in three columns, hyphenated, with a drop cap",
    marked: ["Emmanuel Macron", "Narendra Modi"],
    unmarked: [],
    hover: "Narendra Modi",
    body: news(
      {
        title: "Three columns of patience",
        head: "<style>.cols { columns: 3; height: 520px; column-fill: auto; hyphens: auto; text-align: justify } .cols p:first-child::first-letter { font-size: 3em; float: left }</style>",
      },
      `<div class="cols">${p(SAID.macron, ...FILLER, SAID.modi, ...FILLER)}</div>`,
    ),
  },
  {
    name: "transforms",
    manner: "a page that turns, scales and zooms its text",
    marked: ["Angela Merkel", "Mike Pompeo", "Shinzo Abe"],
    unmarked: [],
    hover: "Mike Pompeo",
    body: news(
      { title: "Turned and scaled" },
      `<div style="transform:rotate(3deg) scale(.95)">${p(SAID.merkel)}</div><div style="transform:translate3d(20px,10px,0) skewX(-4deg)">${p(SAID.pompeo)}</div>
<div style="zoom:1.4">${p(SAID.abe)}</div>${p(...FILLER)}`,
    ),
  },
  {
    name: "wrapped",
    manner: "a narrow page where names wrap over lines, in links, bold and small print",
    marked: ["Emmanuel Macron", "Jacinda Ardern"],
    unmarked: [],
    hover: "Jacinda Ardern",
    body: news(
      { title: "Narrow", head: "<style>article { width: 7em }</style>" },
      p(
        `<b>Emmanuel</b> <i>Macron</i> came with three pages.`,
        `On the line from Wellington <a href="#well">Jacinda Ardern</a> could be heard well.`,
        ...FILLER,
      ),
    ),
  },
  {
    name: "scroller",
    manner: "an article in a scroller of its own, with a bar that stays",
    marked: ["Emmanuel Macron", "Shinzo Abe"],
    unmarked: [],
    hover: "Shinzo Abe",
    body: news(
      {
        title: "In a window of its own",
        head: "<style>article { height: 420px; overflow: auto; position: relative } .bar { position: sticky; top: 0; background: #eee }</style>",
      },
      `<div class="bar">Section</div>${p(SAID.macron, SAID.abe, ...FILLER, ...FILLER, ...FILLER)}`,
    ),
  },
  {
    name: "virtual-list",
    manner: "a list that keeps only the rows in view, and uses its rows again",
    marked: ["Emmanuel Macron"],
    unmarked: [],
    after: ["Angela Merkel"],
    gone: ["Emmanuel Macron"],
    body: news(
      {
        title: "Minutes of the night",
        after: `<script>function act() { const [first, second] = document.querySelectorAll("#rows p"); second.firstChild.data = ${JSON.stringify(SAID.merkel)}; first.firstChild.data = "Nothing." }</script>`,
      },
      `<div id="rows" style="height:300px;overflow:auto">${p(SAID.macron, FILLER[1], FILLER[2])}</div>${p(...FILLER)}`,
    ),
  },
  {
    name: "infinite-scroll",
    manner: "an article below which more paragraphs arrive as the reader goes on",
    marked: ["Emmanuel Macron"],
    unmarked: [],
    after: ["Emmanuel Macron", "Sergei Lavrov", "Narendra Modi"],
    body: news(
      {
        title: "And another page",
        after: `<script>function act() { for (const text of ${JSON.stringify([...FILLER, SAID.lavrov, SAID.modi])}) { const one = document.createElement("p"); one.textContent = text; document.querySelector("article").append(one) } }</script>`,
      },
      p(SAID.macron, ...FILLER),
    ),
  },
  {
    name: "stretched-links",
    manner: "boxes inside an article, each covered by a stretched link",
    marked: ["Emmanuel Macron", "Mike Pompeo"],
    unmarked: [],
    hover: "Mike Pompeo",
    body: news(
      {
        title: "Five moments of the night",
        head: "<style>.box { position: relative; border: 1px solid #ccc; padding: 12px; margin: 12px 0 } .box a::after { content: ''; position: absolute; inset: 0; z-index: 1 }</style>",
      },
      `${p(SAID.macron)}<div class="box"><p>${SAID.pompeo} <a href="#door">To the door</a></p></div>${p(...FILLER)}`,
    ),
  },
  {
    name: "quirks",
    manner: "a page without a document type, in upper case, with fonts and centred text",
    marked: ["Emmanuel Macron", "Vladimir Putin"],
    unmarked: [],
    body: news(
      { title: "Old but read", doctype: "" },
      `<CENTER><FONT SIZE=5 COLOR=navy>${p(SAID.macron)}</FONT></CENTER><P>${SAID.putin}<P>${FILLER.join("<P>")}`,
    ),
  },
  {
    name: "almost-standards",
    manner: "a page in limited quirks mode",
    marked: ["Angela Merkel"],
    unmarked: [],
    body: news(
      {
        title: "Between the modes",
        doctype:
          '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">',
      },
      p(SAID.merkel, ...FILLER),
    ),
  },
  {
    name: "code",
    manner: "a technical article with listings, keys and sample output",
    marked: ["Emmanuel Macron"],
    unmarked: ["Vladimir Putin", "Narendra Modi", "Mike Pompeo"],
    body: news(
      { title: "How the minutes are sorted" },
      `${p(SAID.macron)}<pre><code>const guest = "Vladimir Putin";</code></pre><p>Press <kbd>Narendra Modi</kbd> and read <samp>Mike Pompeo</samp>.</p>${p(...FILLER)}`,
    ),
  },
  {
    name: "forms",
    manner: "an article with a form in it: fields, lists, buttons, a label",
    marked: ["Emmanuel Macron"],
    unmarked: ["Vladimir Putin", "Narendra Modi"],
    body: news(
      { title: "Tell us who should have come" },
      `${p(SAID.macron)}<form action="#sent"><label>Guest <input name="guest" value="Vladimir Putin"></label><select><option>Narendra Modi</option></select><textarea>Vladimir Putin</textarea><button>Send to Vladimir Putin</button></form>
<details><summary>Rules</summary><p>One guest a reader.</p></details>${p(...FILLER)}`,
    ),
  },
  {
    name: "hidden",
    manner: "an article with text that nobody sees, or that is not to be translated",
    marked: ["Emmanuel Macron"],
    unmarked: ["Vladimir Putin", "Narendra Modi", "Mike Pompeo", "Shinzo Abe"],
    body: news(
      { title: "What is not there" },
      `${p(SAID.macron)}<p hidden>${SAID.putin}</p><p style="display:none">${SAID.modi}</p><p aria-hidden="true">${SAID.pompeo}</p><p translate="no">${SAID.abe}</p>${p(...FILLER)}`,
    ),
  },
  {
    name: "grounds",
    manner: "an article in bands of colour: light, dark and between, gradients, glass, pictures",
    marked: [
      "Emmanuel Macron",
      "Angela Merkel",
      "Vladimir Putin",
      "Justin Trudeau",
      "Narendra Modi",
      "Jacinda Ardern",
      "Mike Pompeo",
      "Sergei Lavrov",
      "Shinzo Abe",
    ],
    unmarked: [],
    hover: "Emmanuel Macron",
    body: news(
      {
        title: "Nine rooms",
        head: "<style>article > div { padding: 1px 1em; color: #fff } article > .day { color: #222 }</style>",
      },
      `<div class="day" style="background:#fff1e5">${p(SAID.macron)}</div><div style="background:#161616">${p(SAID.merkel)}</div>
<div style="background:#c00">${p(SAID.putin)}</div><div class="day" style="background:oklch(0.7 0.16 60)">${p(SAID.trudeau)}</div>
<div style="background:linear-gradient(90deg,#103,#514)">${p(SAID.modi)}</div><div class="day" style="background:#fff"><div style="background:rgb(0 0 0 / .35)">${p(SAID.ardern)}</div></div>
<div style="background:url('data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%229%22 height=%229%22%3E%3Crect width=%229%22 height=%229%22 fill=%22%23234%22/%3E%3C/svg%3E')">${p(SAID.pompeo)}</div>
<div style="position:relative"><div style="position:absolute;inset:0;background:#053;z-index:-1"></div>${p(SAID.lavrov)}</div><div style="background:#777">${p(SAID.abe)}</div>${FILLER.map((text) => `<p>${text}</p>`).join("")}`,
    ),
  },
  {
    name: "theme",
    manner: "a page whose own button turns it dark",
    marked: ["Emmanuel Macron"],
    unmarked: [],
    after: ["Emmanuel Macron"],
    body: news(
      {
        title: "By day and by night",
        head: "<style>body { transition: background-color .2s } .night body { background: #111; color: #eee }</style>",
        after: `<script>function act() { document.documentElement.className = "night" }</script>`,
      },
      p(SAID.macron, ...FILLER),
    ),
  },
  {
    name: "theme-part",
    manner: "a page of which one part turns dark",
    marked: ["Angela Merkel", "Shinzo Abe"],
    unmarked: [],
    body: news(
      {
        title: "One side of the table",
        head: "<style>.night p { background: #111; color: #eee }</style>",
        after: `<script>function act() { document.querySelector("section").className = "night" }</script>`,
      },
      `<section><div>${p(SAID.merkel)}</div></section>${p(SAID.abe, ...FILLER)}`,
    ),
  },
  {
    name: "vertical",
    manner: "text from top to bottom, as Japanese newspapers print it",
    marked: ["安倍晋三"],
    unmarked: [],
    hover: "安倍晋三",
    body: news(
      {
        title: "首脳会談",
        lang: "ja",
        head: "<style>article { writing-mode: vertical-rl; height: 480px }</style>",
      },
      p(
        "安倍晋三首相は夜遅くまで話し合いを続けた。",
        "記者たちは門の前で雨の中を待っていた。朝になって短い声明が出された。",
      ),
    ),
  },
  {
    name: "megabyte",
    manner: "an article of more than a megabyte",
    marked: ["Emmanuel Macron"],
    unmarked: [],
    body: news(
      { title: "The minutes in full" },
      `${p(SAID.macron)}${many(2800, (index) => `<p>${index}. ${FILLER.join(" ")}</p>`)}`,
    ),
  },
];
