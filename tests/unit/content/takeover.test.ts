// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { READER_GLOBAL } from "../../../src/content/reader-api";
import { UNPAINTED_MS } from "../../../src/content/timing";
import { HIGHLIGHTS } from "../../../src/content/traces";
import { CARD_HOST } from "../../../src/shared/card-api";
import { RUNNING } from "../../../src/shared/running";
import { type FakeBrowser, fakeBrowser, settle } from "./browser";

const world = globalThis as Record<string, unknown>;
let browser: FakeBrowser;
const destroyed = vi.fn();
const created = vi.fn();

/** Runs content.js as a browser does that injects it (once more). */
async function inject(): Promise<void> {
  vi.resetModules();
  await import("../../../src/content/index");
  await vi.waitFor(() => expect(created).toHaveBeenCalled());
  await settle();
}

beforeEach(() => {
  browser = fakeBrowser();
  // In a page that has just been opened nobody looks for what an older script left.
  vi.spyOn(performance, "now").mockReturnValue(UNPAINTED_MS + 1);
  document.body.innerHTML = `<article>${`<p>${"Mr Pompeo spoke. ".repeat(20)}</p>`.repeat(3)}</article>`;
  created.mockReset();
  destroyed.mockReset();
  world[READER_GLOBAL] = () => {
    created();
    return { state: { status: "ready", date: null, people: [] }, destroy: destroyed };
  };
});
afterEach(() => {
  const stop = world[RUNNING];
  if (typeof stop === "function") stop();
  delete world[READER_GLOBAL];
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it("a script that is injected twice into one world runs once", async () => {
  await inject();
  created.mockReset();
  await inject();
  expect(destroyed).toHaveBeenCalledOnce();
  expect(created).toHaveBeenCalledOnce();
  expect(browser.onMessage.listeners.size).toBe(1);
});

it("a script whose extension is gone ends when another comes, and not because the page says so", async () => {
  await inject();
  document.dispatchEvent(new Event("annotator-takeover"));
  expect(destroyed).not.toHaveBeenCalled();
  // The new script runs in another world: it cannot reach the old one's names.
  delete world[RUNNING];
  browser.runtime.id = undefined;
  document.dispatchEvent(new Event("annotator-takeover"));
  expect(destroyed).toHaveBeenCalledOnce();
});

it("what a script left behind that can no longer be reached is swept away, and nothing of the page's", async () => {
  const ours = new CSSStyleSheet();
  ours.replaceSync(`::highlight(${HIGHLIGHTS.name}) { color: red }`);
  const pages = new CSSStyleSheet();
  pages.replaceSync("::highlight(search) { color: red }");
  document.adoptedStyleSheets = [pages, ours];
  CSS.highlights.set(HIGHLIGHTS.name, new Highlight());
  CSS.highlights.set("search", new Highlight());
  document.body.append(document.createElement(CARD_HOST));
  await inject();
  expect(document.adoptedStyleSheets).toEqual([pages]);
  expect([...CSS.highlights.keys()]).toEqual(["search"]);
  expect(document.querySelector(CARD_HOST)).toBeNull();
});

it("answers the popup, and nobody who is not the extension or asks for something else", async () => {
  await inject();
  const ask = async (message: unknown, id: string): Promise<unknown[]> => {
    const answers: unknown[] = [];
    browser.onMessage.send(message, { id }, (answer: unknown) => answers.push(answer));
    await settle();
    return answers;
  };
  expect(await ask({ type: "pageState" }, "here")).toEqual([
    { ok: true, value: { status: "ready", date: null, people: [] } },
  ]);
  expect(await ask({ type: "pageState" }, "another extension")).toEqual([]);
  expect(await ask({ type: "annotate" }, "here")).toEqual([]);
});
