// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, test, vi } from "vitest";
import { PopupModel } from "../../../src/popup/model";
import { PopupView } from "../../../src/popup/view";
import { type FakeBrowser, fakeBrowser, READY } from "./browser";

let browser: FakeBrowser;
const onGone = vi.fn();

async function open(more: Partial<FakeBrowser> = {}): Promise<void> {
  browser = fakeBrowser(more);
  const model = new PopupModel(null);
  await act(async () => {
    render(<PopupView model={model} onGone={onGone} />, document.body);
    await model.start();
  });
}

afterEach(() => {
  void act(() => render(null, document.body));
  vi.unstubAllGlobals();
  onGone.mockReset();
});

/** Presses a button and waits for what follows from it. */
async function press(button: HTMLElement | null | undefined): Promise<void> {
  await act(async () => {
    button?.click();
    await new Promise((done) => setTimeout(done));
  });
}

const text = () => document.body.textContent ?? "";
const switches = () => [...document.querySelectorAll<HTMLInputElement>("[role=switch]")];
const people = () => [...document.querySelectorAll<HTMLButtonElement>("li button")];

test("the people with their numbers, and the article's date", async () => {
  await open();
  expect(text()).toContain("2 people in this article");
  expect(text()).toContain("Article of 31 May 2018");
  expect(people().map((one) => one.textContent)).toEqual([
    // The office names the country; where no office is known, the country stands alone.
    "Kim Jong-unSupreme Leader of North Korea1414 mentions",
    "Donald TrumpUnited States11 mention",
  ]);
});

test("a page without a date", async () => {
  await open({ page: { ...READY, date: null } });
  expect(text()).toContain("No date found: cards speak of today.");
});

describe("the state of the page", () => {
  test.each([
    [{ page: { ...READY, status: "reading" as const } }, "Reading the page …"],
    [{ page: { ...READY, status: "noArticle" as const } }, "does not look like an article"],
    [{ page: { ...READY, status: "failed" as const } }, "could not be read"],
    [{ page: { ...READY, people: [] } }, "Nobody Sidelight knows"],
    [{ page: null }, "Reload the page"],
    [{ page: null, url: "about:addons" }, "The browser lets no extension read this page."],
    [
      { page: { ...READY, status: "off" as const }, stored: { enabled: false } },
      "Sidelight is switched off.",
    ],
    [
      { page: { ...READY, status: "off" as const }, stored: { sitesOff: ["bbc.com"] } },
      "switched off on this site",
    ],
  ])("is said: %j", async (more, sentence) => {
    await open(more);
    expect(text()).toContain(sentence);
    expect(people()).toEqual([]);
  });
});

describe("the switches", () => {
  test("have their names and act", async () => {
    await open();
    expect(switches().map((one) => one.closest("label")?.textContent)).toEqual([
      "Mark people on all pages",
      "Mark people on bbc.com",
      "Read all its pages, not articles only",
    ]);
    await press(switches()[2]);
    expect(browser.stored).toEqual({ sitesAlways: ["bbc.com"] });
    await press(switches()[1]);
    expect(browser.stored).toMatchObject({ sitesOff: ["bbc.com"] });
    expect(switches()[2]).toMatchObject({ disabled: true });
    await press(switches()[0]);
    expect(browser.stored).toMatchObject({ enabled: false });
    expect(switches()[1]).toMatchObject({ disabled: true, checked: false });
  });

  test("a page of the browser has no site to switch", async () => {
    await open({ page: null, url: "chrome://newtab" });
    expect(switches()).toHaveLength(1);
  });
});

describe("going to a person", () => {
  test("a press asks the page and closes the popup", async () => {
    await open();
    await press(people()[1]);
    expect(browser.sent.at(-1)?.message).toMatchObject({ type: "goTo", person: "trump" });
    expect(onGone).toHaveBeenCalledOnce();
  });

  test("where the name is gone, the popup stays and says so", async () => {
    await open({ goesTo: false });
    await press(people()[0]);
    expect(onGone).not.toHaveBeenCalled();
    expect(document.querySelector("[role=alert]")?.textContent).toContain("no longer on the page");
  });

  test("the arrow keys move through the list", async () => {
    await open();
    const type = (key: string) =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }),
      );
    const [first, second] = people();
    first?.focus();
    type("ArrowDown");
    expect(document.activeElement).toBe(second);
    type("ArrowDown");
    expect(document.activeElement).toBe(second);
    type("Home");
    expect(document.activeElement).toBe(first);
    type("End");
    type("ArrowUp");
    expect(document.activeElement).toBe(first);
  });
});

test("storage that cannot be read is told", async () => {
  await open({ canRead: false });
  expect(document.querySelector("[role=alert]")?.textContent).toMatch(/could not be read/);
});

test("a permission held back has a button", async () => {
  await open({ mayRead: false, page: null });
  const button = document.querySelector<HTMLButtonElement>(".allow");
  expect(button?.textContent).toBe("Allow");
  await press(button);
  expect(document.querySelector(".allow")).toBeNull();
});

test("the options page is opened, in every state of the page, and the popup closes", async () => {
  const button = () => document.querySelector<HTMLButtonElement>("footer button");
  await open({ page: null, url: "chrome://settings" });
  expect(button()?.textContent).toBe("Sources and settings");
  await press(button());
  expect(browser.optionsOpened).toBe(1);
  expect(onGone).toHaveBeenCalledOnce();
  onGone.mockReset();
  browser.optionsOpened = null;
  await press(button());
  expect(onGone).not.toHaveBeenCalled();
});
