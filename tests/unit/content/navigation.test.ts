// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { watchNavigation } from "../../../src/content/navigation";
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
