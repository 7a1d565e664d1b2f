/** The card's style sheet. Text, so that it can be adopted by the shadow root whatever the page's policy says. */
import { EDGE, GAP, WIDTH } from "./place";

/**
 * `system-ui` comes late: on Windows set to an East Asian language it is a font whose Latin letters read badly.
 * Every colour is checked for a contrast of 4.5 (text) and 3 (bars, dots, lines that carry meaning) on the paper and on the wash.
 */
export const STYLES = `
:host {
  --ink: light-dark(#1a1d23, #eceef2);
  --soft: light-dark(#565d69, #a9b0bc);
  --line: light-dark(#e3e6eb, #3a3f49);
  --paper: light-dark(#ffffff, #202329);
  --wash: light-dark(#faf7f0, #292a2d);
  --accent: light-dark(#835400, #f2bd60);
  --bar: light-dark(#8b93a1, #7a8291);
  --beam: light-dark(#c98300, #f2bd60);
  --now: light-dark(#b3261e, #ff8f85);
  --hover: light-dark(#eef0f4, #333842);
  --shadow: light-dark(rgb(20 24 33 / .18), rgb(0 0 0 / .55));
}
* { box-sizing: border-box; }
.layer {
  position: fixed; inset: 0; width: auto; height: auto; max-width: none; max-height: none; margin: 0; padding: 0;
  border: 0; overflow: visible; background: none; color: var(--ink); pointer-events: none;
  font: 14px/1.42 -apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans", Roboto, Arial, system-ui, sans-serif;
  font-variant-numeric: lining-nums; text-align: start; -webkit-font-smoothing: antialiased; text-size-adjust: none;
}
.layer::backdrop { display: none; }
.proxy { position: absolute; anchor-name: --mention; }
.mount {
  position: absolute; width: min(${WIDTH}px, 100% - ${2 * EDGE}px); pointer-events: auto; max-height: var(--room);
  left: var(--left); display: flex;
}
.mount[data-side="below"] { top: calc(var(--below) + ${GAP}px); }
.mount[data-side="above"] { bottom: calc(var(--above) + ${GAP}px); }
@supports (anchor-name: --mention) {
  .mount { position-anchor: --mention; }
  .mount[data-mode="card"] { left: clamp(${EDGE}px, anchor(left) - 12px, 100% - min(${WIDTH}px, 100% - ${2 * EDGE}px) - ${EDGE}px); }
  .mount[data-mode="card"][data-side="below"] { top: calc(anchor(bottom) + ${GAP}px); }
  .mount[data-mode="card"][data-side="above"] { bottom: calc(anchor(top) + ${GAP}px); }
}
.mount[data-mode="sheet"] { left: 0; right: 0; width: 100%; }
.mount[data-mode="sheet"][data-side="bottom"] { top: auto; bottom: 0; }
.mount[data-mode="sheet"][data-side="top"] { top: 0; bottom: auto; }

.frame {
  display: flex; flex: 1; min-width: 0; min-height: 0; overflow: hidden;
  background: var(--paper); border: 1px solid var(--line); border-radius: 12px;
  box-shadow: 0 1px 3px var(--shadow), 0 10px 32px var(--shadow); animation: appear 120ms ease-out;
}
.frame:has(> [data-pinned]) { border-color: var(--beam); }
[data-mode="sheet"] .frame { border-radius: 14px 14px 0 0; border-width: 1px 0 0; padding-bottom: env(safe-area-inset-bottom); }
[data-mode="sheet"][data-side="top"] .frame { border-radius: 0 0 14px 14px; border-width: 0 0 1px; }
.card {
  display: flex; flex-direction: column; flex: 1; min-width: 0; outline: none;
  overflow-wrap: break-word; cursor: auto; user-select: text; -webkit-user-select: text;
}
/* Only the body scrolls, and nothing lies over it: under sticky bars Chromium lets a line of pixels of the text show. */
.body { position: relative; display: flex; flex-direction: column; flex: 1; min-height: 0; overflow: hidden auto; overscroll-behavior: contain; scrollbar-width: thin; scrollbar-color: var(--bar) transparent; }
/* In little room everything scrolls together. */
[data-tight] .card { display: block; overflow: hidden auto; overscroll-behavior: contain; scrollbar-width: thin; }
[data-tight] .body { overflow: visible; }
@keyframes appear { from { opacity: 0; transform: translateY(var(--rise, 4px)); } }
[data-side="below"] { --rise: -4px; }

h2, h3, h4, p, ul, ol { margin: 0; padding: 0; font: inherit; list-style: none; }
.soft { color: var(--soft); font-size: 13px; }

.body > * { flex: none; }
header { position: relative; border-bottom: 1px solid var(--line); display: flex; align-items: flex-start; gap: 2px; padding: 11px 10px 9px 16px; }
.who { flex: 1; min-width: 0; }
h2 { font-size: 18px; font-weight: 650; line-height: 1.25; letter-spacing: -.005em; text-wrap: balance; }
.native { font-size: 15px; font-weight: 400; letter-spacing: 0; color: var(--soft); display: inline-block; max-width: 100%; }
h2 .gap { word-spacing: 3px; }
.life { white-space: nowrap; }
.who .soft { margin-top: 1px; line-height: 1.36; text-wrap: pretty; }
.more, .reach button, .fold button { border-radius: 4px; }
.icon { display: grid; place-items: center; width: 28px; height: 28px; border-radius: 7px; margin-top: -3px; }
.icon svg { width: 16px; height: 16px; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
.icon:hover:not(:disabled) { background: var(--hover); color: var(--ink); }
.pin:disabled { visibility: hidden; }
[data-mode="sheet"] .icon { width: 40px; height: 40px; margin: -6px 0; }
[data-mode="sheet"] .pin { display: none; }
/* On a narrow screen a column of dates would leave the text a few words a line. */
@media (width < 480px) {
  [data-mode="sheet"] .rows { display: block; }
  [data-mode="sheet"] .rows li { display: block; }
  [data-mode="sheet"] .rows li + li { margin-top: 6px; }
  [data-mode="sheet"] time { display: block; }
}

button { all: unset; box-sizing: border-box; cursor: pointer; color: var(--soft); }
a:focus-visible, button:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }

/* That there is more below shows in the last line, which fades under the footer. */
footer::before { content: ""; position: absolute; inset: auto 0 calc(100% + 1px); height: 12px; pointer-events: none; background: linear-gradient(transparent, var(--paper)); }
[data-tight] footer::before, .body:not(:has(> :not(.then, .when))) + footer::before { display: none; }
section { padding: 9px 16px 10px; }
:is(section, .when) + section { border-top: 1px solid var(--line); }
h3 { font-size: 12px; font-weight: 650; line-height: 1.3; letter-spacing: .01em; color: var(--accent); margin-bottom: 4px; }
h4 { font-size: 12px; color: var(--soft); margin: 8px 0 2px; }

/* One layer for beam and light: of two, the lower would show as a seam where the blocks meet between pixels. */
.then, .when { background: linear-gradient(90deg, var(--beam) 3px, light-dark(#fff3d6, #3d3423) 3px, var(--wash) 62%); }
.mount:not([data-low]) .then:has(+ .when) { padding-bottom: 0; }
/* It laps over the edge above it, where a line of the paper could show through. */
.when { position: relative; margin-top: -1px; padding: 9px 16px 7px; }
/* In a low card the events come before the timeline. */
[data-low] :is(header, section) { padding-block: 7px; }
[data-low] .body > * { order: 2; }
[data-low] .body > :is(.then, .here, .next) { order: 0; }
[data-low] .body > .when { order: 1; background: none; margin-top: 0; border-top: 1px solid var(--line); }
.then { line-height: 1.36; }
.roles > li { line-height: 1.36; text-wrap: pretty; }
.roles > li + li { margin-top: 5px; }
.role { display: block; font-weight: 450; }
.roles:not(.earlier) > li:first-child .role { font-size: 15px; font-weight: 620; line-height: 1.28; text-wrap: balance; }
/* The last role of the day is inline, so that the button for more roles stands in its last line. */
.day, .day > li:last-child { display: inline; }
.day > li + li:last-child > .role { margin-top: 5px; }
.day + .more { margin: 0; margin-inline-start: 9px; white-space: nowrap; }
.dot { word-spacing: 8px; background: radial-gradient(circle at 50% 54%, currentColor .8px, transparent 1.3px); }
/* Not taken out of the line: that would tear the text apart for whoever copies it. */
.unseen { font-size: 0; }
.note { white-space: nowrap; }
.chip { font-size: 11.5px; line-height: 1.25; display: inline-block; font-weight: 500; padding: 0 6px; margin-inline-end: 6px; border-radius: 999px; border: 1px solid currentColor; color: var(--accent); white-space: nowrap; }
.none { color: var(--ink); }
.former { margin-top: 5px; text-wrap: pretty; }

.strip { display: block; width: 100%; overflow: visible; }
.strip text { font-size: 10px; fill: var(--soft); }
.strip .day-label { fill: var(--now); font-weight: 600; }
.bar { fill: var(--bar); }
.bar.current { fill: var(--beam); }
.axis { stroke: var(--bar); stroke-width: 1; opacity: .6; }
.dot { fill: var(--ink); }
.day { stroke: var(--now); stroke-width: 1.5; }

.rows { display: grid; grid-template-columns: 92px 1fr; column-gap: 12px; row-gap: 5px; line-height: 1.36; }
.rows li { display: grid; grid-template-columns: subgrid; grid-column: 1 / -1; align-items: baseline; }
time { color: var(--soft); font-size: 12px; font-variant-numeric: tabular-nums; text-wrap: balance; }
strong { font-weight: 620; }

.refs { white-space: nowrap; margin-inline-start: 3px; }
/* A word joiner: the numbers never stand in a line without the word before them. */
.refs::before { content: "\\2060"; }
.ref { font-size: 11px; line-height: 1; color: var(--soft); text-decoration: none; padding: 3px; margin-inline-start: 1px; border-radius: 4px; vertical-align: 2px; font-weight: 400; }
a.ref:hover { color: var(--ink); background: var(--hover); text-decoration: underline; }
.hand { font-size: 11px; line-height: 1; color: var(--soft); margin-inline-start: 2px; cursor: help; }

.more, .reach button { font-size: 12.5px; color: var(--soft); text-decoration: underline; text-decoration-color: var(--bar); text-underline-offset: 3px; padding: 2px 0; }
.more { margin-top: 2px; }
section:has(> .rows + .more) { padding-bottom: 7px; }
.more:hover, .reach button:hover, .fold button:hover { color: var(--ink); }
.fold { padding-block: 7px; }
.fold h3 { margin: 0; }
.fold button { display: flex; align-items: center; gap: 5px; width: 100%; padding: 3px 0; font-size: 12.5px; color: var(--soft); font-weight: 500; }
.fold > :not(h3) { padding: 5px 0 6px; }
.chevron { width: 12px; height: 12px; margin-inline-start: -2px; fill: none; stroke: currentColor; stroke-width: 1.6; transition: rotate 120ms; }
[aria-expanded="true"] > .chevron { rotate: 90deg; }

.sources { font-size: 12.5px; }
.sources li { list-style: decimal; margin-inline-start: 18px; padding: 1px 0; }
.sources li::marker { color: var(--soft); }
.sources .soft { display: block; font-size: 12px; }

footer { position: relative; display: flow-root; padding: 7px 16px 8px; border-top: 1px solid var(--line); font-size: 12.5px; line-height: 1.38; color: var(--soft); }
footer b { font-weight: 600; color: var(--ink); }
/* Reason and reach flow as one text, with the button at the end of its last line: the footer is mostly two lines high. */
.why, .reach { display: inline; }
.gap { word-spacing: 8px; }
.reach > .gap + span { display: inline-block; white-space: nowrap; padding-inline-end: 80px; }
/* It takes no room beside the words before it, which leave it theirs: so it never stands in a line alone. */
.reach button { float: inline-end; margin-inline-start: -80px; padding: 0; }
.live { position: fixed; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }


@media (prefers-reduced-motion: reduce) { .frame { animation: none; } .chevron { transition: none; } }
@media (forced-colors: active) {
  .frame { border-color: CanvasText; }
  /* Pictures behind text are not painted there: the sign itself stands in for the dot. */
  .dot { word-spacing: normal; background: none; } .unseen { font-size: inherit; }
  .bar { fill: GrayText; } .bar.current { fill: Highlight; } .dot, .strip text, .strip .day-label { fill: CanvasText; } .day, .axis { stroke: CanvasText; }
}
@media print { .layer { display: none; } }
`;
