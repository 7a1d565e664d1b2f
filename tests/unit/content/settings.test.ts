import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  isOn,
  readSettings,
  setEnabled,
  setSite,
  setSiteAlways,
  siteOf,
  watchSettings,
} from "../../../src/shared/settings";

type Listener = (changes: Record<string, unknown>, area: string) => void;

function fakeStorage(stored: Record<string, unknown> = {}) {
  const listeners = new Set<Listener>();
  const local = {
    get: vi.fn(async (keys: string | string[]) =>
      Object.fromEntries([keys].flat().flatMap((key) => (key in stored ? [[key, stored[key]]] : []))),
    ),
    set: vi.fn(async (values: Record<string, unknown>) => {
      Object.assign(stored, values);
      for (const listener of listeners) listener(values, "local");
    }),
  };
  const onChanged = {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
  };
  vi.stubGlobal("chrome", { storage: { local, onChanged } });
  return { stored, local, listeners };
}

beforeEach(() => void vi.unstubAllGlobals());
afterEach(() => void vi.unstubAllGlobals());

describe("readSettings", () => {
  it("gives the defaults where nothing was changed, and saves nothing", async () => {
    const { local } = fakeStorage();
    expect(await readSettings()).toEqual({
      settings: { enabled: true, sitesOff: [], sitesAlways: [], mentions: "every" },
      problem: null,
    });
    expect(local.set).not.toHaveBeenCalled();
  });

  it("passes over values of a wrong shape one by one", async () => {
    fakeStorage({ enabled: "yes", sitesOff: ["bbc.com"] });
    expect((await readSettings()).settings).toEqual({
      enabled: true,
      sitesOff: ["bbc.com"],
      sitesAlways: [],
      mentions: "every",
    });
    fakeStorage({ enabled: false, sitesOff: ["bbc.com", 3] });
    expect((await readSettings()).settings).toEqual({
      enabled: false,
      sitesOff: [],
      sitesAlways: [],
      mentions: "every",
    });
  });

  it("gives defaults and a sentence where storage cannot be read, and overwrites nothing", async () => {
    const { local } = fakeStorage({ enabled: false });
    local.get.mockRejectedValue(new Error("disk"));
    const { settings, problem } = await readSettings();
    expect(settings).toEqual({ enabled: true, sitesOff: [], sitesAlways: [], mentions: "every" });
    expect(problem).toMatch(/could not be read/);
    await expect(setSite("bbc.com", false)).rejects.toThrow();
    expect(local.set).not.toHaveBeenCalled();
  });
});

describe("changing", () => {
  it("saves only what was changed", async () => {
    const { stored } = fakeStorage();
    await setEnabled(false);
    expect(stored).toEqual({ enabled: false });
  });

  it("switches sites off and on, each once", async () => {
    const { stored } = fakeStorage();
    await setSite("bbc.com", false);
    await setSite("bbc.com", false);
    await setSite("trtworld.com", false);
    expect(stored.sitesOff).toEqual(["bbc.com", "trtworld.com"]);
    await setSite("bbc.com", true);
    expect(stored).toEqual({ sitesOff: ["trtworld.com"] });
  });

  it("keeps the sites of which all pages are read in a list of their own", async () => {
    const { stored } = fakeStorage();
    await setSiteAlways("bbc.com", true);
    await setSite("bbc.com", false);
    await setSiteAlways("a.example", true);
    await setSiteAlways("bbc.com", false);
    expect(stored).toEqual({ sitesAlways: ["a.example"], sitesOff: ["bbc.com"] });
  });

  it("loses no site when two are switched at once", async () => {
    const { stored } = fakeStorage();
    await Promise.all([setSite("a.example", false), setSite("b.example", false)]);
    expect(stored.sitesOff).toEqual(["a.example", "b.example"]);
  });
});

describe("watchSettings", () => {
  it("tells all settings after each change, until it is ended", async () => {
    const { listeners } = fakeStorage();
    const seen: unknown[] = [];
    const stop = watchSettings((settings) => seen.push(settings));
    await setEnabled(false);
    await vi.waitFor(() => expect(seen).toHaveLength(1));
    expect(seen).toEqual([{ enabled: false, sitesOff: [], sitesAlways: [], mentions: "every" }]);
    for (const listener of listeners) listener({ enabled: {} }, "sync");
    for (const listener of listeners) listener({ other: {} }, "local");
    stop();
    await setEnabled(true);
    await Promise.resolve();
    expect(seen).toHaveLength(1);
  });
});

describe("sites", () => {
  it("is the host without www", () => {
    expect(siteOf("https://www.bbc.com/news")).toBe("bbc.com");
    expect(siteOf("http://127.0.0.1:8080/a")).toBe("127.0.0.1");
    expect(siteOf("file:///tmp/a.html")).toBe("");
    expect(siteOf("no address")).toBe("");
  });
  it("is on unless everything or the site is off", () => {
    expect(isOn({ enabled: true, sitesOff: ["a"], sitesAlways: [], mentions: "every" }, "b")).toBe(true);
    expect(isOn({ enabled: true, sitesOff: ["a"], sitesAlways: [], mentions: "every" }, "a")).toBe(false);
    expect(isOn({ enabled: false, sitesOff: [], sitesAlways: [], mentions: "every" }, "b")).toBe(false);
  });
});
