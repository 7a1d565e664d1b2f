// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { concernedElement } from "../../../../src/content/reader/concern";
import { type Changed, watchText } from "../../../../src/content/reader/watch-text";
import { GATHER_MS, REST_SHARE } from "../../../../src/content/timing";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"] });
  document.body.innerHTML =
    "<div id=ad></div><article><p>Kim met Pompeo.</p></article><card-host></card-host>";
});
const aborts: AbortController[] = [];
afterEach(() => {
  for (const abort of aborts.splice(0)) abort.abort();
  vi.useRealTimers();
});

const find = (selector: string): Element => {
  const element = document.querySelector(selector);
  if (!element) throw new Error(selector);
  return element;
};

function watch(spent = 0) {
  const abort = new AbortController();
  aborts.push(abort);
  const reads: Changed[] = [];
  const restless = vi.fn();
  watchText({
    body: document.body,
    concerned: (record) => concernedElement(record, find("article"), (node) => node.nodeName === "CARD-HOST"),
    read: async (changed) => {
      reads.push(changed);
      return spent;
    },
    shadowRoots: () => [...document.querySelectorAll("*")].flatMap(({ shadowRoot }) => shadowRoot ?? []),
    restless,
    signal: abort.signal,
  });
  return { reads, restless, abort, wait: (ms: number) => vi.advanceTimersByTimeAsync(ms) };
}

describe("watchText", () => {
  it("gathers changes of the article and reads once", async () => {
    const { reads, wait } = watch();
    find("article").append(document.createElement("p"));
    find("p").append(" Again.");
    await wait(GATHER_MS);
    expect(reads).toHaveLength(1);
    expect(reads[0]).toEqual(new Set([find("article"), find("p")]));
    await wait(10_000);
    expect(reads).toHaveLength(1);
  });

  it("does not read for advertisements, nor for the card's own host", async () => {
    const { reads, wait } = watch();
    find("#ad").innerHTML = "<img><span>Buy</span>";
    document.body.append(document.createElement("iframe"));
    find("card-host").append(document.createElement("p"));
    find("card-host").setAttribute("hidden", "");
    find("card-host").remove();
    await wait(10_000);
    expect(reads).toHaveLength(0);
  });

  it("reads when the article itself is replaced, or an ancestor is shown", async () => {
    const { reads, wait } = watch();
    document.body.setAttribute("hidden", "");
    await wait(GATHER_MS);
    expect(reads).toHaveLength(1);
    const article = document.createElement("article");
    article.innerHTML = "<p>Another</p>";
    find("article").replaceWith(article);
    await wait(GATHER_MS);
    expect(reads).toHaveLength(2);
  });

  it("reads when what is in a shadow root of the article changes, and not for one elsewhere", async () => {
    for (const [selector, name] of [
      ["article", "live-blog"],
      ["#ad", "ad-box"],
    ] as const) {
      const host = document.createElement(name);
      host.attachShadow({ mode: "open" }).innerHTML = "<p>Kim.</p>";
      find(selector).append(host);
    }
    const { reads, wait } = watch();
    const inner = (selector: string) => find(selector).shadowRoot?.querySelector("p") as Element;
    inner("ad-box").textContent = "Buy.";
    await wait(GATHER_MS);
    expect(reads).toHaveLength(0);
    inner("live-blog").textContent = "Pompeo.";
    await wait(GATHER_MS);
    expect(reads).toEqual([new Set([find("live-blog")])]);
  });

  it("notes no single elements any more when there are very many, and goes on after that", async () => {
    const { reads, wait } = watch();
    const article = find("article");
    for (let n = 0; n < 2_100; n++) article.append(document.createElement("p"));
    await wait(0);
    for (const p of article.querySelectorAll("p")) p.append("x");
    await wait(GATHER_MS);
    expect(reads).toEqual(["everything"]);
    find("p").append("y");
    await wait(GATHER_MS);
    expect(reads).toHaveLength(2);
  });

  it("spends one part in fifty on a page that changes without end", async () => {
    const { reads, wait } = watch(20);
    for (let ms = 0; ms < 10_000; ms += 50) {
      find("p").append(".");
      await wait(50);
    }
    expect(reads.length).toBeLessThanOrEqual(10_000 / (20 * REST_SHARE) + 1);
    expect(reads.length).toBeGreaterThan(5);
  });

  it("waits while its tab is in the background, and reads once when the reader looks", async () => {
    const { reads, wait } = watch();
    const state = vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
    for (let turn = 0; turn < 5; turn++) {
      find("p").append("x");
      await wait(1_000);
    }
    expect(reads).toHaveLength(0);
    state.mockReturnValue("visible");
    document.dispatchEvent(new Event("visibilitychange"));
    await wait(GATHER_MS);
    expect(reads).toHaveLength(1);
    state.mockRestore();
  });

  it("says when changes must wait long, and when they no longer must", async () => {
    const { restless, wait } = watch(200);
    find("p").append("x");
    await wait(GATHER_MS);
    expect(restless).toHaveBeenLastCalledWith(false);
    find("p").append("y");
    await wait(1);
    expect(restless).toHaveBeenLastCalledWith(true);
    await wait(200 * REST_SHARE * 2);
    find("p").append("z");
    await wait(1);
    expect(restless).toHaveBeenLastCalledWith(false);
  });

  it("ends with its signal", async () => {
    const { reads, abort, wait } = watch();
    find("p").append("x");
    abort.abort();
    await wait(1_000);
    find("p").append("y");
    await wait(1_000);
    expect(reads).toHaveLength(0);
  });
});
