// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, test, vi } from "vitest";
import { OptionsModel } from "../../../src/options/model";
import { OptionsView } from "../../../src/options/view";
import { type FakeBrowser, fakeBrowser } from "../popup/browser";

const SOURCES = [
  {
    id: "wiki",
    title: "The wiki",
    url: "https://wiki.example/",
    licence: "CC BY-SA 4.0",
    attribution: "Its writers",
    retrieved: "2026-11-21",
  },
  {
    id: "register",
    title: "The register",
    url: "https://register.example/",
    licence: "CC0 1.0",
    attribution: "An office",
    retrieved: "2026-08-22",
  },
];
const ABOUT = {
  people: 33645,
  memberships: 61151,
  events: 548,
  asOf: "2026-11-21",
  groups: { "by-sa": 1 },
  facts: { wiki: 1, register: 12345 },
};

let browser: FakeBrowser;

/** Opens the page over these packaged files; a file that is left out is missing. */
async function open(more: Partial<FakeBrowser> = {}, files: Record<string, unknown> = {}): Promise<void> {
  browser = fakeBrowser(more);
  vi.stubGlobal("fetch", async (address: string) => {
    const name = address.replace("extension://facts/", "");
    if (!(name in files)) throw new TypeError("Failed to fetch");
    return Response.json(files[name]);
  });
  const model = new OptionsModel();
  await act(async () => {
    render(<OptionsView model={model} />, document.body);
    await model.start();
  });
}
const FILES = { "sources.json": SOURCES, "about.json": ABOUT };

afterEach(() => {
  void act(() => render(null, document.body));
  vi.unstubAllGlobals();
});

async function press(element: HTMLElement | null | undefined): Promise<void> {
  await act(async () => {
    element?.click();
    await new Promise((done) => setTimeout(done, 40));
  });
}

const text = () => document.body.textContent ?? "";
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const mainSwitch = () => document.querySelector<HTMLInputElement>("[role=switch]");

describe("the settings", () => {
  test("the switch shows and changes what is stored", async () => {
    await open({ stored: { enabled: false } });
    expect(mainSwitch()?.checked).toBe(false);
    await press(mainSwitch());
    expect(browser.stored).toEqual({ enabled: true });
    expect(mainSwitch()?.checked).toBe(true);
  });

  test("a change elsewhere is followed", async () => {
    await open();
    await act(async () => {
      await chrome.storage.local.set({ enabled: false, sitesOff: ["a.org"], sitesAlways: ["b.org"] });
      await new Promise((done) => setTimeout(done));
    });
    expect(mainSwitch()?.checked).toBe(false);
    expect(text()).toContain("a.org");
    expect(text()).toContain("b.org");
  });

  describe.each([
    {
      list: "sitesOff",
      id: "sites-off",
      title: "Sites where nothing is marked",
      none: "None. To switch a site off",
      button: "Switch on again",
      done: "People on a.org are marked again.",
    },
    {
      list: "sitesAlways",
      id: "sites-always",
      title: "Sites all of whose pages are read",
      none: "None. To have all pages of a site read",
      button: "Read articles only",
      done: "On a.org only articles are read now.",
    },
  ])("the list “$title”", ({ list, id, title, none, button, done }) => {
    const within = (what: string) => all(`[aria-labelledby=${id}] ${what}`);

    test("loses sites by its buttons; the keyboard's place goes to the next, at last to the heading", async () => {
      const other = list === "sitesOff" ? "sitesAlways" : "sitesOff";
      await open({ stored: { [list]: ["b.org", "a.org"], [other]: ["c.org"] } });
      expect(within("span").map((site) => site.textContent)).toEqual(["a.org", "b.org"]);
      expect(within("button").map((one) => one.textContent)).toEqual([button, button]);
      expect(within("button").map((one) => one.getAttribute("aria-label"))).toEqual([
        `${button}: a.org`,
        `${button}: b.org`,
      ]);
      await press(within("button")[0]);
      expect(browser.stored).toEqual({ [list]: ["b.org"], [other]: ["c.org"] });
      expect(document.querySelector("[role=status]")?.textContent).toBe(done);
      expect(document.activeElement).toBe(within("button")[0]);
      expect(text()).not.toContain(none);
      await press(within("button")[0]);
      expect(browser.stored).toEqual({ [list]: [], [other]: ["c.org"] });
      expect(document.activeElement?.textContent).toBe(title);
      expect(text()).toContain(none);
      expect(text()).toContain("c.org");
    });

    test("stays as it was where it cannot be saved, and keeps the keyboard's place", async () => {
      await open({ canWrite: false, stored: { [list]: ["a.org"] } });
      within("button")[0]?.focus();
      await press(within("button")[0]);
      expect(document.querySelector("[role=alert]")?.textContent).toMatch(/could not be saved/);
      expect(within("span").map((site) => site.textContent)).toEqual(["a.org"]);
      expect(document.activeElement).toBe(within("button")[0]);
    });
  });

  test("what cannot be saved is told, and the switch stays as it was", async () => {
    await open({ canWrite: false });
    await press(mainSwitch());
    expect(document.querySelector("[role=alert]")?.textContent).toBe(
      "The change could not be saved: the disk is full",
    );
    expect(mainSwitch()?.checked).toBe(true);
  });

  test("storage that cannot be read is told", async () => {
    await open({ canRead: false });
    expect(document.querySelector("[role=alert]")?.textContent).toMatch(/could not be read/);
  });
});

describe("what Sidelight knows", () => {
  test("stands there in figures", async () => {
    await open({}, FILES);
    expect(all(".figures div").map((row) => row.textContent)).toEqual([
      "people33,645",
      "offices and other roles they held61,151",
      "events548",
      "sources2",
      "latest day that a source reaches21 November 2026",
    ]);
  });

  test("is left out where the package does not say", async () => {
    await open({}, { "sources.json": SOURCES });
    expect(all(".figures div").map((row) => row.textContent)).toEqual(["sources2"]);
    expect(all(".facts")).toEqual([]);
  });

  test.each([null, [], { people: "many" }, { ...ABOUT, asOf: "soon" }])("%j is no figure", async (about) => {
    await open({}, { "sources.json": SOURCES, "about.json": about });
    expect(all(".figures div")).toHaveLength(1);
  });
});

describe("the sources", () => {
  test("stand by licence, with link, licence, credit, day and number of facts", async () => {
    await open({}, FILES);
    expect(all(".group h3").map((heading) => heading.textContent)).toEqual([
      "CC0: no rights reserved ",
      "Free with credit, share alike 1 fact",
    ]);
    const [register, wiki] = all(".source");
    expect(register?.textContent).toBe(
      "The register 12,345 factsAn office · CC0 1.0 · taken on 22 August 2026",
    );
    expect(wiki?.textContent).toBe("The wiki 1 factIts writers · CC BY-SA 4.0 · taken on 21 November 2026");
    expect(wiki?.querySelector("a")?.href).toBe("https://wiki.example/");
    expect(wiki?.querySelector("a")?.rel).toBe("noreferrer");
  });

  test("an address that is none of the web is no link", async () => {
    await open({}, { "sources.json": [{ ...SOURCES[0], url: "javascript:alert(1)" }] });
    expect(all(".source a")).toEqual([]);
    expect(text()).toContain("The wiki");
  });

  test.each([undefined, {}, [{ id: "x" }]])("that cannot be read (%j) are told", async (sources) => {
    await open({}, sources === undefined ? {} : { "sources.json": sources });
    expect(document.querySelector("[role=alert]")?.textContent).toContain("could not be read");
  });
});

test("headings go down step by step, and each part has its name", async () => {
  await open({ stored: { sitesOff: ["a.org"], sitesAlways: ["b.org"] } }, FILES);
  expect(all("h1")).toHaveLength(1);
  for (const part of all("[aria-labelledby]")) {
    const name = document.getElementById(part.getAttribute("aria-labelledby") ?? "");
    expect(name?.textContent).toBeTruthy();
  }
  expect(all("section h2").map((heading) => heading.textContent)).toEqual([
    "Settings",
    "What Sidelight knows",
    "Sources",
    "Privacy",
  ]);
});
