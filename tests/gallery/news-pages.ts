/** News as news sites write it: broadsheet, wire, broadcaster, live blog, paywall, front page, and what stands around articles. */
import { DAY, FILLER, type GalleryPage, news, p, SAID } from "./page";

const NOT_PUTIN = ["Vladimir Putin"];

const jsonLd = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", ...data })}</script>`;

const liveUpdate = (time: string, text: string): string =>
  `<div class="update" itemscope itemtype="https://schema.org/BlogPosting"><time datetime="${DAY}T${time}Z">${time}</time>${p(text)}</div>`;

const teaser = (title: string, text: string): string =>
  `<li class="teaser"><h3><a href="#story">${title}</a></h3><p>${text}</p></li>`;

export const NEWS_PAGES: GalleryPage[] = [
  {
    name: "broadsheet",
    manner: "a broadsheet: standfirst, byline, pull quote, picture with caption, related links",
    marked: ["Emmanuel Macron", "Angela Merkel", "Justin Trudeau"],
    unmarked: ["Vladimir Putin", "Narendra Modi", "Jacinda Ardern"],
    hover: "Emmanuel Macron",
    body: news(
      {
        title: "A long night in Berlin ends with one signature",
        head: jsonLd({
          "@graph": [
            { "@type": "WebSite", name: "The Gallery Gazette" },
            {
              "@type": "NewsArticle",
              headline: "A long night in Berlin",
              datePublished: `${DAY}T06:00:00+02:00`,
            },
          ],
        }),
        before: `<header><nav><a href="#w">World</a> <a href="#p">Vladimir Putin</a></nav></header>`,
        after: `<aside><h2>Most read</h2><ol><li><a href="#1">Narendra Modi takes the train</a></li><li><a href="#2">Bread and paper</a></li></ol></aside>
<footer><p>The Gallery Gazette. Not by Jacinda Ardern.</p></footer>`,
      },
      `<p class="standfirst">Two leaders, three pages, and a kitchen that closed too early</p><p class="byline">From our correspondent</p>
${p(SAID.macron, SAID.merkel)}
<figure><svg width="400" height="120" role="img" aria-label="A drawing"><rect width="400" height="120" fill="#ccd"/><text x="20" y="60">Vladimir Putin</text></svg><figcaption>Justin Trudeau on the stairs, a little before six</figcaption></figure>
<blockquote>“One page is one page,” said a man who carried the other two.</blockquote>${p(...FILLER)}`,
    ),
  },
  {
    name: "wire",
    manner: "a wire agency: dateline, plain paragraphs, everything between line breaks",
    marked: ["Mike Pompeo", "Sergei Lavrov"],
    unmarked: [],
    body: news(
      { title: "URGENT-Talks adjourned - officials" },
      `<div class="copy">GENEVA, May 31 (Gallery Wire) - ${SAID.pompeo}<br><br>${SAID.lavrov}<br><br>${FILLER.join("<br><br>")}<br>(Reporting by the desk; Editing by the other desk)</div>`,
    ),
  },
  {
    name: "broadcaster",
    manner: "a broadcaster: text blocks in nested divs, related topics, share tools, video",
    marked: ["Angela Merkel", "Shinzo Abe"],
    unmarked: NOT_PUTIN,
    body: news(
      { title: "Handshake instead of a promise" },
      `<div data-component="text-block"><div class="rich"><p><b>Angela Merkel</b> called the evening useful.</p></div></div>
<div data-component="video"><video controls width="320"></video></div>
<div data-component="text-block"><div class="rich">${p(SAID.abe, FILLER[0])}</div></div>
<div data-component="text-block"><div class="rich">${p(FILLER[1], FILLER[2])}</div></div>
<div class="share-tools">Share this: <button>Tell Vladimir Putin</button></div>
<section data-component="topics"><ul><li><a href="#1">Vladimir Putin</a></li><li><a href="#2">Bread</a></li></ul></section>`,
    ),
  },
  {
    name: "live-blog",
    manner: "a live blog, to which updates are added at the top",
    marked: ["Emmanuel Macron", "Mike Pompeo"],
    unmarked: [],
    after: ["Narendra Modi"],
    body: news(
      {
        title: "Live: the talks, minute by minute",
        head: jsonLd({
          "@type": "LiveBlogPosting",
          headline: "Live: the talks",
          datePublished: `${DAY}T08:00:00Z`,
        }),
        after: `<script>function act() { document.querySelector("#feed").insertAdjacentHTML("afterbegin", ${JSON.stringify(liveUpdate("11:40", SAID.modi))}) }</script>`,
      },
      `<div id="feed">${liveUpdate("11:10", SAID.macron)}${liveUpdate("10:55", SAID.pompeo)}${liveUpdate("10:20", FILLER[1])}</div>`,
    ),
  },
  {
    name: "paywall",
    manner: "a paywall: faded text, an overlay over all, the rest shown once it is opened",
    marked: ["Emmanuel Macron"],
    unmarked: NOT_PUTIN,
    after: ["Emmanuel Macron", "Angela Merkel"],
    body: news(
      {
        title: "What the third page said",
        head: "<style>#wall { position: fixed; inset: 50% 0 0; background: #fff; z-index: 2147483647 } .locked { display: none }</style>",
        after: `<div id="wall" role="dialog"><p>Subscribe to read on, as Vladimir Putin does.</p><button>Subscribe</button></div>
<script>function act() { document.querySelector("#wall").remove(); const rest = document.querySelector(".locked"); rest.className = ""; rest.append(document.createElement("p")) }</script>`,
      },
      `${p(SAID.macron)}<div class="locked">${p(SAID.merkel, ...FILLER)}</div>`,
    ),
  },
  {
    name: "amp-like",
    manner: "an AMP page: custom elements, boilerplate that hides the body until it is ready, a sidebar",
    marked: ["Jacinda Ardern", "Shinzo Abe"],
    unmarked: NOT_PUTIN,
    body: news(
      {
        title: "A bad picture from Wellington",
        root: "amp",
        head: "<style>body { animation: show 1ms steps(1, end) 0s 1 normal both } @keyframes show { from { visibility: hidden } to { visibility: visible } }</style>",
        before: `<amp-sidebar hidden><nav><a href="#x">Vladimir Putin</a></nav></amp-sidebar>`,
        after: `<amp-ad width="300" height="250"><div placeholder>Advertisement</div></amp-ad>`,
      },
      `<amp-img width="400" height="80" style="display:block"></amp-img>${p(SAID.ardern, SAID.abe, ...FILLER)}`,
    ),
  },
  {
    name: "front-page",
    manner: "a front page: teasers with stretched links, no article at all",
    marked: [],
    unmarked: ["Emmanuel Macron", "Angela Merkel", "Vladimir Putin"],
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The Gallery Gazette</title><meta property="og:type" content="website"><link rel="icon" href="data:,"></head>
<body><main><h1>The Gallery Gazette</h1><ul>${teaser("Emmanuel Macron signs one page", "Two more are to follow.")}${teaser("Angela Merkel keeps an evening free", "And is not thanked.")}${teaser("A telegram from Vladimir Putin", "It was read twice.")}</ul></main></body></html>`,
  },
  {
    name: "comments",
    manner: "an opinion piece with a newsletter form in the middle and comments below",
    marked: ["Emmanuel Macron", "Justin Trudeau"],
    unmarked: ["Vladimir Putin", "Sergei Lavrov"],
    body: news(
      {
        title: "In praise of the short speech",
        after: `<section id="comments" class="comments"><h2>Comments</h2><article class="comment">${p("Vladimir Putin should have come.")}</article><article class="comment">${p("He sent Sergei Lavrov.")}</article></section>`,
      },
      `${p(SAID.trudeau, FILLER[0])}<form class="newsletter"><label>Letters from Vladimir Putin <input type="email"></label><button>Sign up</button></form>${p(SAID.macron, ...FILLER)}`,
    ),
  },
  {
    name: "microdata",
    manner: "a small newspaper that marks up its article with microdata, in a page made of tables",
    marked: ["Angela Merkel", "Mike Pompeo"],
    unmarked: NOT_PUTIN,
    body: `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><html lang="en"><head><meta charset="utf-8"><title>County Courier</title><link rel="icon" href="data:,"></head>
<body bgcolor="#ffffff"><table width="900"><tr><td width="180" valign="top"><menu><li><a href="#1">Vladimir Putin</a></li><li><a href="#2">Weather</a></li></menu></td>
<td itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Visitors at the town hall</h1><meta itemprop="datePublished" content="${DAY}">
<div itemprop="articleBody">${p(SAID.merkel, SAID.pompeo, ...FILLER, ...FILLER)}</div></td></tr></table></body></html>`,
  },
  {
    name: "dark",
    manner: "a dark page",
    marked: ["Emmanuel Macron", "Angela Merkel"],
    unmarked: [],
    hover: "Angela Merkel",
    body: news(
      {
        title: "The night shift",
        head: "<style>body { background: #101216; color: #d8d6d0 } a { color: #8ab4f8 }</style>",
      },
      p(`${SAID.macron} <a href="#night">Angela Merkel</a> did not.`, ...FILLER),
    ),
  },
  {
    name: "coloured",
    manner: "a page of coloured grounds: amber, salmon, deep red, a picture behind the text",
    marked: ["Emmanuel Macron", "Angela Merkel", "Mike Pompeo", "Shinzo Abe"],
    unmarked: [],
    body: news(
      { title: "A week in four colours" },
      `<p style="background:#e0a030;color:#1a1000;padding:8px">${SAID.macron}</p><p style="background:#ffe0d0;color:#331100;padding:8px">${SAID.merkel}</p>
<p style="background:#6a0f16;color:#fff;padding:8px">${SAID.pompeo}</p><p style="background:linear-gradient(90deg,#024,#8cf);color:#fff;padding:8px">${SAID.abe}</p>${p(...FILLER)}`,
    ),
  },
  {
    name: "print",
    manner: "an article with a style sheet of its own for paper",
    marked: ["Narendra Modi"],
    unmarked: [],
    body: news(
      {
        title: "The window",
        head: "<style>@media print { body { font-size: 10pt } a::after { content: ' (' attr(href) ')' } }</style>",
      },
      p(SAID.modi, ...FILLER),
    ),
  },
  {
    name: "table-layout",
    manner:
      "a page of 2006 in tables, nothing marked up: site's name in h1, text in line breaks, teasers and comments around",
    marked: ["Emmanuel Macron", "Angela Merkel"],
    unmarked: ["Vladimir Putin", "Mike Pompeo", "Sergei Lavrov"],
    hover: "Angela Merkel",
    body: `<!doctype html><html><head><meta charset="utf-8"><title>Three pages of patience - The Daily</title><link rel="icon" href="data:,"></head>
<body><h1><a href="/">The Daily</a></h1><form><table><tr>
<td><b>Today</b><br><a href="#1">Vladimir Putin sends a telegram</a><br>${SAID.pompeo}<br><a href="#2">Boats</a></td>
<td><h2>Three pages of patience</h2><font size="1">May 31, 2018, 10:00 PM</font><br>${[SAID.macron, ...FILLER, SAID.merkel, ...FILLER].join("<br><br>")}
<div class="reader_comments_box"><b>Jo</b>: ${SAID.lavrov}</div></td></tr></table></form></body></html>`,
  },
  {
    name: "late-elsewhere",
    manner: "a page without markup whose article arrives beside the part that had most text",
    marked: ["Vladimir Putin"],
    unmarked: [],
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Three pages of patience</title><link rel="icon" href="data:,">
<meta property="og:type" content="article"><meta property="article:published_time" content="2018-05-31">
<script>function act() { document.getElementById("story").innerHTML = ${JSON.stringify(p(SAID.macron, ...FILLER, ...FILLER, ...FILLER, ...FILLER))} }</script></head>
<body><div><h1>Three pages of patience</h1><div class="lead">${p(SAID.putin, ...FILLER, ...FILLER)}</div></div><div id="story"></div></body></html>`,
    after: ["Emmanuel Macron", "Vladimir Putin"],
  },
];
