/** What a browser has and jsdom has not, and the `chrome` of a content script whose background is a table of answers. */
import { vi } from "vitest";
import { highlightName, TONES } from "../../../src/content/traces";
import type { BackgroundRequest } from "../../../src/shared/messages";

type Listener = (...args: unknown[]) => unknown;

class FakeEvent {
  readonly listeners = new Set<Listener>();
  addListener = (listener: Listener): void => void this.listeners.add(listener);
  removeListener = (listener: Listener): void => void this.listeners.delete(listener);
  send(...args: unknown[]): unknown[] {
    return [...this.listeners].map((listener) => listener(...args));
  }
}

class FakeHighlight extends Set<AbstractRange> {
  priority = 0;
}

class FakeSheet {
  cssRules: { cssText: string }[] = [];
  replaceSync(text: string): void {
    this.cssRules = text.split("\n").map((cssText) => ({ cssText }));
  }
}

/** Tells what the test says is in view. */
export class FakeObserver {
  static all: FakeObserver[] = [];
  readonly watched = new Set<Element>();
  constructor(readonly callback: (entries: unknown[]) => void) {
    FakeObserver.all.push(this);
  }
  observe(element: Element): void {
    this.watched.add(element);
  }
  unobserve(element: Element): void {
    this.watched.delete(element);
  }
  disconnect(): void {
    this.watched.clear();
  }
  /** Says that an element stands so far below the upper edge of the window, in CSS pixels; in view from 0 to the window's height. */
  static show(element: Element, top: number, size = 10): void {
    const isIntersecting = size > 0 && top >= 0 && top < innerHeight;
    const boundingClientRect = { width: size, height: size, left: 0, right: size, top, bottom: top + size };
    for (const { watched, callback } of FakeObserver.all) {
      if (watched.has(element)) callback([{ target: element, isIntersecting, boundingClientRect }]);
    }
  }
}

export type Answer = (request: BackgroundRequest) => unknown;

/** Puts the fakes into the globals (vi.unstubAllGlobals takes them away) and gives hold of them. */
export function fakeBrowser(answers: Partial<Record<BackgroundRequest["type"], Answer>> = {}) {
  const stored: Record<string, unknown> = {};
  const onMessage = new FakeEvent();
  const asked: BackgroundRequest[] = [];
  const runtime = {
    id: "here" as string | undefined,
    onMessage,
    getURL: (path: string) => `chrome-extension://here/${path}`,
    sendMessage: async (request: BackgroundRequest) => {
      asked.push(request);
      const value = (await answers[request.type]?.(request)) ?? null;
      return value instanceof Error ? { ok: false, error: value.message } : { ok: true, value };
    },
  };
  const get = async () => ({ ...stored });
  vi.stubGlobal("chrome", { runtime, storage: { local: { get } } });

  const highlights = new Map<string, FakeHighlight>();
  vi.stubGlobal("CSS", { highlights });
  vi.stubGlobal("Highlight", FakeHighlight);
  vi.stubGlobal("CSSStyleSheet", FakeSheet);
  FakeObserver.all = [];
  vi.stubGlobal("IntersectionObserver", FakeObserver);
  vi.stubGlobal("requestIdleCallback", (callback: () => void) => queueMicrotask(callback));
  const scheme = new EventTarget();
  vi.stubGlobal("matchMedia", () => scheme);
  Object.assign(document, { adoptedStyleSheets: [] });
  /** Elements whose text was looked at by a reading of the page, each as often as it was. */
  const read: Element[] = [];
  Element.prototype.checkVisibility = function (this: Element): boolean {
    read.push(this);
    return true;
  };
  return {
    runtime,
    onMessage,
    asked,
    read,
    highlights,
    /** What tells of the reader's colour scheme. */
    scheme,
    /** The requests of these types so far, in order. */
    askedFor: (...types: string[]) => asked.filter(({ type }) => types.includes(type)),
    /** Saves settings, as the popup does; the background tells the page. */
    save: async (settings: Record<string, unknown>): Promise<void> => {
      Object.assign(stored, settings);
      onMessage.send({ type: "settingsChanged" }, { id: "here" });
      await settle();
    },
    /** What is painted as a name or a role, in the order of painting. */
    painted: (): string[] =>
      (["name", "again", "role"] as const)
        .flatMap((kind) => TONES.map((tone) => highlights.get(highlightName(kind, tone)) ?? []))
        .flatMap((ranges) =>
          [...ranges].map((range) =>
            range.startContainer.nodeValue?.slice(range.startOffset, range.endOffset),
          ),
        ) as string[],
  };
}

export type FakeBrowser = ReturnType<typeof fakeBrowser>;

/** Lets everything happen that only waits for its turn. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}
