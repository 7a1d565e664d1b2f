// @vitest-environment jsdom
/** What the reader does before hand.js is there is not lost, and until then nobody waits for more than the first touch. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  type CreateHand,
  HAND_GLOBAL,
  type HandOptions,
  type Touched,
} from "../../../../src/content/hand-api";
import { LazyHand } from "../../../../src/content/reader/lazy-hand";
import { Painter } from "../../../../src/content/reader/paint";
import { type FakeBrowser, fakeBrowser, settle } from "../browser";
import { mentionsOfPage } from "./mention";

const world = globalThis as Record<string, unknown>;
const made = {
  takeUp: vi.fn((_: Touched) => undefined),
  goTo: vi.fn(async () => true),
  drawn: vi.fn((person: string) => mentionsOfPage().filter((mention) => mention.person === person)),
  command: vi.fn(async () => true),
  renew: vi.fn(),
  owns: vi.fn(() => true),
  destroy: vi.fn(),
};
const create: CreateHand = vi.fn(() => made);
const gone = vi.fn();
let browser: FakeBrowser;
let hand: LazyHand;
let come: () => void;

function options(text: string): HandOptions {
  document.body.innerHTML = `<p>${text}</p><a href="#">link</a>`;
  const painter = new Painter(document);
  painter.paint(mentionsOfPage());
  return { document, painter, day: { date: "2018-05-31", kind: "article" }, people: [], isAlive: () => true };
}
const fire = (type: string, more: object = {}, target: EventTarget = document.body): void => {
  target.dispatchEvent(Object.assign(new Event(type, { bubbles: true }), more));
};
const NO_KEYS = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };
const at = (clientX: number) => ({
  ...NO_KEYS,
  clientX,
  clientY: 5,
  buttons: 0,
  button: 0,
  pointerType: "mouse",
});

beforeEach(() => {
  vi.clearAllMocks();
  browser = fakeBrowser({
    loadHand: () =>
      new Promise<void>((resolve) => {
        come = () => {
          world[HAND_GLOBAL] = create;
          resolve();
        };
      }),
  });
  hand = new LazyHand(gone);
});
afterEach(() => {
  hand.destroy();
  delete world[HAND_GLOBAL];
  vi.unstubAllGlobals();
});

describe("before the first touch", () => {
  it("nothing is loaded, nor afterwards on a page without names", async () => {
    hand.renew(options("Kim"), true);
    await settle();
    expect(browser.asked).toEqual([]);
    const other = new LazyHand(gone);
    other.renew(options("nobody"), true);
    hand.destroy();
    fire("pointermove", at(1));
    expect(browser.asked).toEqual([]);
    expect(await other.command("next-name")).toBe(false);
    expect(await other.goTo("kim", 0)).toBe(false);
    expect(other.owns(document.body)).toBe(false);
  });
});

describe("with the first touch", () => {
  beforeEach(() => hand.renew(options("Kim"), true));

  it.each(["pointermove", "pointerdown", "keydown"])("%s the hand is loaded, once", async (type) => {
    fire(type, at(1));
    fire(type, at(2));
    expect(browser.askedFor("loadHand")).toHaveLength(1);
    come();
    await settle();
    fire(type, at(3));
    expect(browser.askedFor("loadHand")).toHaveLength(1);
    expect(create).toHaveBeenCalledOnce();
    hand.renew(options("Kim"), false);
    expect(made.renew).toHaveBeenCalledWith([], false);
    expect(hand.owns(document.body)).toBe(true);
  });

  it("the last move that came before the hand did, and that something was typed, are taken up", async () => {
    fire("pointermove", at(1));
    fire("pointermove", at(2));
    fire("keydown");
    come();
    await settle();
    const touched = { move: { x: 2, y: 5, target: document.body, busy: false }, click: null, isTyped: true };
    expect(made.takeUp).toHaveBeenCalledWith(touched);
  });

  it.each([
    ["a press", "pointerdown", () => document.body],
    ["the pointer leaving", "pointerleave", () => document.documentElement],
    ["leaving the window", "blur", () => window],
  ])("%s makes an earlier move mean nothing", async (_, type, target) => {
    fire("pointermove", at(1));
    fire(type, at(1), target());
    come();
    await settle();
    expect(made.takeUp.mock.calls[0]?.[0].move).toBeNull();
  });

  it("a click that no reader made is none", async () => {
    fire("pointerdown", at(1));
    fire("click", at(1));
    come();
    await settle();
    expect(made.takeUp.mock.calls[0]?.[0].click).toBeNull();
  });

  it("a finger's moves are a scroll", async () => {
    fire("pointermove", { ...at(1), pointerType: "touch" });
    come();
    await settle();
    expect(made.takeUp.mock.calls[0]?.[0].move).toBeNull();
  });
});

describe("what is asked of the hand", () => {
  beforeEach(() => hand.renew(options("Kim Kim"), true));

  it("loads it, and is done then", async () => {
    const done = hand.command("next-name");
    come();
    expect(await done).toBe(true);
    expect(made.command).toHaveBeenCalledWith("next-name");
    expect(await hand.goTo("kim", 1)).toBe(true);
    expect(await hand.goTo("kim", 2)).toBe(false);
    expect(made.goTo).toHaveBeenCalledOnce();
  });

  it("is not done where it cannot be loaded; the next touch tries again", async () => {
    const { sendMessage } = browser.runtime;
    browser.runtime.sendMessage = async () => ({ ok: false as const, error: "no" });
    expect(await hand.command("next-name")).toBe(false);
    browser.runtime.sendMessage = sendMessage;
    fire("pointermove", at(1));
    expect(browser.askedFor("loadHand")).toHaveLength(1);
    come();
    await settle();
    expect(create).toHaveBeenCalledOnce();
  });

  it("is asked for again by a page that was kept for the way back before the answer came", async () => {
    fire("pointermove", at(1));
    const late = come;
    fire("pageshow", {}, window);
    fire("pointermove", at(2));
    expect(browser.askedFor("loadHand")).toHaveLength(2);
    come();
    await settle();
    late();
    await settle();
    expect(create).toHaveBeenCalledOnce();
    expect(made.takeUp.mock.calls[0]?.[0].move).toMatchObject({ x: 2 });
  });

  it("tells where the extension is gone", async () => {
    browser.runtime.id = undefined;
    expect(await hand.command("next-name")).toBe(false);
    expect(gone).toHaveBeenCalledOnce();
  });

  it("ends with the page, though the script was on its way", async () => {
    const done = hand.command("next-name");
    hand.destroy();
    come();
    expect(await done).toBe(false);
    expect(create).not.toHaveBeenCalled();
  });
});
