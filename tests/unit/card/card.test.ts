// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createCard } from "../../../src/card/card";
import type { Box, Card } from "../../../src/shared/card-api";
import { content } from "./facts";

const AT: Box = { left: 100, top: 100, right: 160, bottom: 120 };

let root: ShadowRoot;
let card: Card;
const handlers = { onClose: vi.fn(), onPin: vi.fn(), onPointer: vi.fn() };

/** What jsdom lacks of the browsers: popovers, constructed style sheets, media queries, hit-testing. */
function completeBrowser(): void {
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, "attachShadow").mockImplementation(function (this: Element, init) {
    expect(init.mode).toBe("closed");
    root = attach.call(this, init);
    return root;
  });
  vi.stubGlobal(
    "CSSStyleSheet",
    class {
      replaceSync = vi.fn();
    },
  );
  vi.stubGlobal("matchMedia", () => ({ matches: false }));
  document.elementFromPoint = () => null;
  const open = new WeakSet<Element>();
  HTMLElement.prototype.showPopover = function () {
    open.add(this);
  };
  HTMLElement.prototype.hidePopover = function () {
    open.delete(this);
  };
  const matches = Element.prototype.matches;
  vi.spyOn(Element.prototype, "matches").mockImplementation(function (this: Element, selector) {
    return selector === ":popover-open" ? open.has(this) : matches.call(this, selector);
  });
  const all = document.querySelectorAll.bind(document);
  vi.spyOn(document, "querySelectorAll").mockImplementation((selector: string) =>
    all(selector.includes(":modal") ? "dialog[data-modal]" : selector),
  );
}

beforeEach(() => {
  completeBrowser();
  document.body.innerHTML = "<p><button id='before'>Before</button></p>";
  for (const handler of Object.values(handlers)) handler.mockReset();
  card = createCard(handlers);
});

afterEach(() => {
  card.destroy();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const host = () => document.querySelector("sidelight-card");
const shown = () => root.querySelector<HTMLElement>(".card");

describe("the host", () => {
  test("is one node, below the root element, and goes with destroy", () => {
    expect(host()?.parentElement).toBe(document.documentElement);
    card.open(content(), [AT], AT);
    expect(document.querySelectorAll("sidelight-card")).toHaveLength(1);
    expect(host()?.shadowRoot).toBeNull();
    card.destroy();
    expect(host()).toBeNull();
  });

  test("moves into an open modal dialog, and back", () => {
    const dialog = document.createElement("dialog");
    dialog.dataset.modal = "";
    document.body.append(dialog);
    card.open(content(), [AT], AT);
    expect(host()?.parentElement).toBe(dialog);
    dialog.remove();
    card.open(content(), [AT], AT);
    expect(host()?.parentElement).toBe(document.documentElement);
  });

  test("comes back where the page threw it out", () => {
    host()?.remove();
    card.open(content(), [AT], AT);
    expect(host()).not.toBeNull();
  });

  test("is its own", () => {
    expect(card.owns(host())).toBe(true);
    expect(card.owns(document.body)).toBe(false);
    expect(card.owns(null)).toBe(false);
  });
});

describe("open and close", () => {
  test("a glance takes no focus", () => {
    document.getElementById("before")?.focus();
    card.open(content(), [AT], AT);
    expect(card.isOpen).toBe(true);
    expect(card.isPinned).toBe(false);
    expect(document.activeElement?.id).toBe("before");
    expect(card.box()).not.toBeNull();
  });

  test("close empties it, and it can open again", () => {
    card.open(content(), [AT], AT);
    card.close();
    expect([card.isOpen, card.box(), shown()]).toEqual([false, null, null]);
    card.open(content(), [AT], AT);
    expect(shown()).not.toBeNull();
  });

  test("what was unfolded is folded in the next card", () => {
    card.open(content(), [AT], AT);
    card.pin();
    const fold = () => root.querySelector<HTMLElement>(".fold button");
    fold()?.click();
    card.open(content(), [AT], AT);
    expect(fold()?.getAttribute("aria-expanded")).toBe("false");
    expect(card.isPinned).toBe(false);
  });

  test("calls on a closed card do nothing", () => {
    card.pin();
    card.move([AT], AT);
    card.close();
    expect(card.isPinned).toBe(false);
  });
});

describe("pinned", () => {
  const key = (name: string, more: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent("keydown", {
      key: name,
      bubbles: true,
      composed: true,
      cancelable: true,
      ...more,
    });
    (root.activeElement ?? shown())?.dispatchEvent(event);
    return event;
  };

  beforeEach(() => {
    document.getElementById("before")?.focus();
    card.open(content(), [AT], AT);
  });

  test("is a dialog that holds the focus, and gives it back", () => {
    card.pin();
    expect(shown()?.getAttribute("role")).toBe("dialog");
    expect(root.activeElement).toBe(shown());
    expect(handlers.onPin).not.toHaveBeenCalled();
    card.close();
    expect(document.activeElement?.id).toBe("before");
  });

  test("by a click into it, and by the focus: the reader pins", () => {
    shown()?.click();
    expect(card.isPinned).toBe(true);
    expect(handlers.onPin).toHaveBeenCalledOnce();
    card.open(content(), [AT], AT);
    root.querySelector<HTMLElement>("a")?.focus();
    expect(handlers.onPin).toHaveBeenCalledTimes(2);
  });

  test("Escape asks to close, and the page does not hear it", () => {
    const page = vi.fn();
    document.addEventListener("keydown", page, { once: true });
    card.pin();
    expect(key("Escape").defaultPrevented).toBe(true);
    expect(handlers.onClose).toHaveBeenCalledOnce();
    expect(page).not.toHaveBeenCalled();
    document.removeEventListener("keydown", page);
  });

  test("Tab goes round inside; other keys are the page's", () => {
    card.pin();
    const stops = [...root.querySelectorAll<HTMLElement>("a[href], button:not(:disabled)")];
    key("Tab", { shiftKey: true });
    expect(root.activeElement).toBe(stops.at(-1));
    key("Tab");
    expect(root.activeElement).toBe(stops[0]);
    expect(key("j").defaultPrevented).toBe(false);
    expect(key("Tab", { ctrlKey: true }).defaultPrevented).toBe(false);
  });

  test("the keys that scroll move the card, not the page, wherever the focus is", () => {
    card.pin();
    const body = root.querySelector<HTMLElement>(".body") as HTMLElement;
    body.style.overflowY = "auto";
    Object.defineProperties(body, { scrollHeight: { value: 900 }, clientHeight: { value: 300 } });
    const scrollBy = vi.fn();
    body.scrollBy = scrollBy;
    for (const name of ["ArrowDown", "PageUp", "End", " "]) expect(key(name).defaultPrevented).toBe(true);
    expect(scrollBy.mock.calls).toEqual([
      [0, 40],
      [0, -260],
      [0, 900],
      [0, 260],
    ]);
    root.querySelector<HTMLElement>("button[aria-label='Close']")?.focus();
    expect(key(" ").defaultPrevented).toBe(false);
  });

  test("the close button asks to close", () => {
    card.pin();
    root.querySelector<HTMLElement>("button[aria-label='Close']")?.click();
    expect(handlers.onClose).toHaveBeenCalledOnce();
  });
});

test("the pointer's coming and going is reported", () => {
  card.open(content(), [AT], AT);
  root.querySelector(".mount")?.dispatchEvent(new MouseEvent("pointerenter"));
  root.querySelector(".mount")?.dispatchEvent(new MouseEvent("pointerleave"));
  expect(handlers.onPointer.mock.calls).toEqual([[true], [false]]);
});

test("announce says a text, also twice the same, with the card closed", () => {
  const live = () => root.querySelector("[role=status]")?.textContent;
  card.announce("Kim Yong-chol");
  expect(live()).toBe("Kim Yong-chol");
  card.announce("Kim Yong-chol");
  expect(live()).not.toBe("Kim Yong-chol");
  expect(live()?.trim()).toBe("Kim Yong-chol");
});
