/** The toolbar's icon: grey where Sidelight is off, and left alone where it is on, as setting it costs every page that loads. */
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { followSettings } from "../../../src/background/toolbar";

type Tab = { id: number; url: string };

const TAB: Tab = { id: 7, url: "https://www.news.example/a" };
const setIcon = vi.fn(async (_: { tabId?: number; path: Record<string, string> }) => undefined);
let stored: Record<string, unknown> = {};
let updated: (id: number, change: { status?: string }, tab: Tab) => void = () => undefined;
let saved: (changes: Record<string, unknown>, area: string) => void = () => undefined;

/** A page of the tab begins to load. */
async function load(settings: Record<string, unknown>): Promise<void> {
  stored = settings;
  updated(TAB.id, { status: "loading" }, TAB);
  await new Promise((done) => setTimeout(done));
}
const isGrey = (path: Record<string, string>): boolean =>
  Object.values(path).every((file) => file.includes("off"));

beforeEach(() => {
  setIcon.mockClear();
  vi.stubGlobal("chrome", {
    action: { setIcon },
    runtime: { onStartup: { addListener: vi.fn() }, onInstalled: { addListener: vi.fn() } },
    storage: {
      local: { get: async () => stored },
      onChanged: { addListener: (listener: typeof saved) => (saved = listener) },
    },
    tabs: {
      query: async () => [TAB],
      onUpdated: { addListener: (listener: typeof updated) => (updated = listener) },
    },
  });
  followSettings();
});
afterEach(() => void vi.unstubAllGlobals());

it("is not set for a page that loads where all is on, nor where all is off: there it is grey for every tab", async () => {
  await load({});
  await load({ enabled: false, sitesOff: ["news.example"] });
  expect(setIcon).not.toHaveBeenCalled();
});

it("is grey for a page that loads on a site that is off", async () => {
  await load({ sitesOff: ["news.example"] });
  expect(setIcon.mock.calls.map(([{ tabId, path }]) => [tabId, isGrey(path)])).toEqual([[TAB.id, true]]);
});

it("follows the switches in open tabs, off and on", async () => {
  for (const enabled of [false, true]) {
    setIcon.mockClear();
    stored = { enabled };
    saved({ enabled: {} }, "local");
    await vi.waitFor(() => expect(setIcon).toHaveBeenCalledTimes(2));
    expect(setIcon.mock.calls.map(([{ tabId, path }]) => [tabId, isGrey(path)])).toEqual([
      [undefined, !enabled],
      [TAB.id, !enabled],
    ]);
  }
});
