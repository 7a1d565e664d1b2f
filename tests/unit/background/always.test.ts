import { afterEach, expect, it, vi } from "vitest";
import { readWantedSites } from "../../../src/background/always";

afterEach(() => void vi.unstubAllGlobals());

it("pages of the sites that the reader wants whole are read once they are there, where the site is on", async () => {
  const executeScript = vi.fn(async (_: { target: { tabId: number } }) => [{ result: true }]);
  let updated: (id: number, change: object, tab: object) => void = () => undefined;
  const stored = { sitesAlways: ["a.example", "off.example"], sitesOff: ["off.example"] };
  vi.stubGlobal("chrome", {
    storage: { local: { get: async () => stored } },
    tabs: { onUpdated: { addListener: (listener: typeof updated) => (updated = listener) } },
    scripting: { executeScript },
  });
  readWantedSites();
  updated(1, { status: "complete" }, { url: "https://b.example/" });
  updated(2, { status: "complete" }, { url: "https://off.example/" });
  updated(3, { status: "loading" }, { url: "https://a.example/" });
  updated(4, { status: "complete" }, {});
  updated(5, { status: "complete" }, { url: "https://www.a.example/list" });
  await vi.waitFor(() => expect(executeScript).toHaveBeenCalled());
  expect(executeScript.mock.calls.map(([{ target }]) => target.tabId)).toEqual([5]);
});
