import { afterEach, expect, it, vi } from "vitest";
import { joinOpenTabs } from "../../../src/background/open-tabs";

afterEach(() => void vi.unstubAllGlobals());

/** A browser with these tabs; the one numbered 2 is closed to extensions. */
function open(origin: string, ids: number[]) {
  const executeScript = vi.fn(async ({ target }: { target: { tabId: number } }) => {
    if (target.tabId === 2) throw new Error("Cannot access contents of the page.");
  });
  vi.stubGlobal("chrome", {
    runtime: { getURL: () => `${origin}://id/` },
    tabs: { query: async () => ids.map((id) => ({ id })) },
    scripting: { executeScript },
  });
  return executeScript;
}

it("an installation or update reaches every open page and its frames, past those that are closed to it", async () => {
  const executeScript = open("chrome-extension", [1, 2, 3]);
  await joinOpenTabs();
  expect(executeScript.mock.calls.map(([{ target }]) => target)).toEqual([
    { tabId: 1, allFrames: true },
    { tabId: 2, allFrames: true },
    { tabId: 3, allFrames: true },
  ]);
});

it("Firefox does that itself", async () => {
  const executeScript = open("moz-extension", [1]);
  await joinOpenTabs();
  expect(executeScript).not.toHaveBeenCalled();
});
