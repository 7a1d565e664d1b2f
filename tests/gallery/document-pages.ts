/** Documents of other kinds, and frames. */
import { FILLER, type GalleryPage, news, p, SAID } from "./page";

/** A frame of another origin tells its parent what is marked in it. */
const TELL = `<script>addEventListener("message", ({ source, data }) => { if (data === "marks?") source.postMessage({ marks: [...CSS.highlights.values()].flatMap((one) => [...one].map((range) => { const live = document.createRange(); live.setStart(range.startContainer, range.startOffset); live.setEnd(range.endContainer, range.endOffset); return live.toString() })) }, "*") })</script>`;

const embedded = (name: string): string => news({ title: "Embedded", after: TELL }, p(name, ...FILLER));

/** An advertisement that dresses as an article, as they do. */
const AD = news(
  { title: "One trick they do not want you to know", after: TELL },
  p("Vladimir Putin loves this chair, says the maker of this chair.", ...FILLER),
);

const FRAME = 'width="640" height="420"';

export const DOCUMENT_PAGES: GalleryPage[] = [
  {
    name: "frames",
    manner: "an article embedded from the same site and one from another, and two advertisements",
    marked: ["Emmanuel Macron"],
    framed: ["Angela Merkel", "Shinzo Abe"],
    unmarked: ["Vladimir Putin"],
    body: news(
      { title: "Two papers in one" },
      `${p(SAID.macron)}<iframe src="/frames/own" ${FRAME}></iframe><iframe src="ELSEWHERE/frames/other" ${FRAME}></iframe>
<iframe src="ELSEWHERE/frames/ad" width="300" height="250"></iframe><iframe src="ELSEWHERE/frames/ad" width="970" height="250"></iframe>${p(...FILLER)}`,
    ),
    parts: {
      own: { body: embedded(SAID.merkel) },
      other: { body: embedded(SAID.abe) },
      ad: { body: AD },
    },
  },
  {
    name: "hidden-frames",
    manner: "embedded articles that are shown when the reader asks for them",
    marked: ["Emmanuel Macron"],
    framed: ["Angela Merkel", "Shinzo Abe"],
    unmarked: [],
    press: { button: "#more", until: "#embedded:not([hidden])" },
    body: news(
      { title: "More within" },
      `${p(SAID.macron)}<button id="more" onclick="embedded.hidden = false">More</button>
<div id="embedded" hidden><iframe src="/hidden-frames/own" ${FRAME}></iframe><iframe src="ELSEWHERE/hidden-frames/other" ${FRAME}></iframe></div>${p(...FILLER)}`,
    ),
    parts: { own: { body: embedded(SAID.merkel) }, other: { body: embedded(SAID.abe) } },
  },
  {
    name: "viewer",
    manner: "a page that is no article itself and shows one in a frame over the whole window",
    marked: [],
    framed: ["Justin Trudeau"],
    unmarked: [],
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Viewer</title><link rel="icon" href="data:,"></head><body style="margin:0"><iframe src="ELSEWHERE/viewer/page" style="border:0;width:100%;height:800px"></iframe></body></html>`,
    parts: { page: { body: embedded(SAID.trudeau) } },
  },
  {
    name: "sandboxed-frame",
    manner: "an article in a sandboxed frame",
    marked: ["Emmanuel Macron"],
    framed: ["Narendra Modi"],
    unmarked: [],
    body: news(
      { title: "Kept apart" },
      `${p(SAID.macron, ...FILLER)}<iframe sandbox="allow-scripts" src="/sandboxed-frame/in" ${FRAME}></iframe>`,
    ),
    parts: { in: { body: embedded(SAID.modi) } },
  },
  {
    name: "srcdoc-frame",
    manner: "an article written into a frame that has no address of its own",
    marked: ["Emmanuel Macron", "Sergei Lavrov", "Mike Pompeo"],
    unmarked: [],
    body: news(
      {
        title: "Within the lines",
        after: `<script>const { contentDocument } = document.querySelector("#blank"); contentDocument.write(${JSON.stringify(news({ title: "Written" }, p(SAID.pompeo, ...FILLER)))}); contentDocument.close()</script>`,
      },
      `${p(SAID.macron, ...FILLER)}<iframe ${FRAME} srcdoc="${news({ title: "Enclosed" }, p(SAID.lavrov, ...FILLER)).replaceAll('"', "&quot;")}"></iframe><iframe id="blank" ${FRAME}></iframe>`,
    ),
  },
  {
    name: "framed-editor",
    manner: "a page with an editor in a frame",
    marked: ["Emmanuel Macron"],
    framed: [],
    unmarked: ["Vladimir Putin"],
    body: news(
      { title: "Letters" },
      `${p(SAID.macron, ...FILLER)}<iframe src="/framed-editor/in" ${FRAME}></iframe>`,
    ),
    parts: {
      in: {
        body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Editor</title>${TELL}</head><body contenteditable="true"><article>${p(SAID.putin, ...FILLER, ...FILLER)}</article></body></html>`,
      },
    },
  },
  {
    name: "frameset",
    manner: "a frameset, as intranets have it",
    marked: [],
    framed: ["Angela Merkel"],
    unmarked: [],
    body: `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Frameset//EN"><html lang="en"><head><meta charset="utf-8"><title>Frames</title><link rel="icon" href="data:,"></head><frameset cols="200,*"><frame src="/frameset/menu"><frame src="/frameset/text"></frameset></html>`,
    parts: {
      menu: { body: `<!doctype html><title>Menu</title><p>Menu</p>` },
      text: { body: embedded(SAID.merkel) },
    },
  },
  {
    name: "xhtml",
    manner: "an article as XHTML, parsed as XML",
    type: "application/xhtml+xml; charset=utf-8",
    marked: ["Emmanuel Macron", "Angela Merkel"],
    unmarked: [],
    hover: "Emmanuel Macron",
    body: `<?xml version="1.0" encoding="UTF-8"?><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en"><head><title>Well formed</title><meta property="og:type" content="article"/><meta property="article:published_time" content="2018-05-31"/><link rel="icon" href="data:,"/></head><body><article><h1>Well formed</h1>${p(SAID.macron, SAID.merkel, ...FILLER)}</article></body></html>`,
  },
  {
    name: "svg",
    manner: "an SVG document with text",
    type: "image/svg+xml",
    marked: [],
    unmarked: ["Emmanuel Macron"],
    body: `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="80"><text x="10" y="40">Emmanuel Macron</text></svg>`,
  },
  {
    name: "plain-text",
    manner: "plain text",
    type: "text/plain; charset=utf-8",
    marked: [],
    unmarked: ["Emmanuel Macron"],
    body: `${SAID.macron}\n${FILLER.join("\n")}\n`.repeat(8),
  },
  {
    name: "json",
    manner: "data, as the browser shows it",
    type: "application/json",
    marked: [],
    unmarked: ["Emmanuel Macron"],
    body: JSON.stringify({ headline: "Emmanuel Macron", text: FILLER }),
  },
  {
    name: "embedded-pdf",
    manner: "an article with a PDF in it",
    marked: ["Emmanuel Macron"],
    unmarked: [],
    body: news(
      { title: "The paper itself" },
      `${p(SAID.macron, ...FILLER)}<object data="/embedded-pdf/paper" type="application/pdf" ${FRAME}></object>`,
    ),
    parts: {
      paper: {
        type: "application/pdf",
        body: "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n",
      },
    },
  },
];
