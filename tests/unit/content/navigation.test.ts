// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { isLookedAt, watchNavigation, whenLookedAt } from "../../../src/content/navigation";
import { NAVIGATION_MS } from "../../../src/content/timing";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
afterEach(() => void vi.useRealTimers());

describe("watchNavigation", () => {
  it("tells of a new address, several times, but not of a fragment", async () => {
    const abort = new AbortController();
    const attempts: number[] = [];
    watchNavigation((attempt) => attempts.push(attempt), abort.signal);
    history.pushState(null, "", "#part");
    dispatchEvent(new Event("popstate"));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(attempts).toEqual([]);
    history.pushState(null, "", "/other");
    dispatchEvent(new Event("popstate"));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(attempts).toEqual(NAVIGATION_MS.map((_, attempt) => attempt));
    abort.abort();
    history.pushState(null, "", "/third");
    dispatchEvent(new Event("popstate"));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(attempts).toHaveLength(NAVIGATION_MS.length);
  });
});

describe("a page", () => {
  /** What the browser says of the page, and the event by which it says so. */
  const state: Record<string, unknown> = {};
  const become = async (name: string, value: unknown, event: string): Promise<void> => {
    state[name] = value;
    document.dispatchEvent(new Event(event));
    await Promise.resolve();
  };
  beforeEach(() => {
    Object.assign(state, { readyState: "complete", prerendering: false, visibilityState: "visible" });
    for (const name of Object.keys(state))
      Object.defineProperty(document, name, { configurable: true, get: () => state[name] });
  });
  afterEach(() => {
    for (const name of Object.keys(state)) Reflect.deleteProperty(document, name);
  });

  it("that is there and seen is looked at", () => expect(isLookedAt(document)).toBe(true));

  it("that the browser prepares for a reader who may come is not, until that reader comes", async () => {
    Object.assign(state, { readyState: "loading", prerendering: true, visibilityState: "hidden" });
    const seen = vi.fn();
    void whenLookedAt(document, new AbortController().signal).then(seen);
    await become("readyState", "complete", "readystatechange");
    await become("visibilityState", "visible", "visibilitychange");
    expect(isLookedAt(document)).toBe(false);
    expect(seen).not.toHaveBeenCalled();
    await become("prerendering", false, "prerenderingchange");
    await vi.waitFor(() => expect(seen).toHaveBeenCalledOnce());
    expect(isLookedAt(document)).toBe(true);
  });

  it("whose window is closed while it is parsed is looked at no more", async () => {
    Object.assign(state, { readyState: "loading" });
    const seen = vi.fn();
    void whenLookedAt(document, new AbortController().signal).then(seen);
    vi.stubGlobal("closed", true);
    // Firefox says that a document which it stopped is complete.
    await become("readyState", "complete", "readystatechange");
    vi.unstubAllGlobals();
    expect(seen).not.toHaveBeenCalled();
  });
});
