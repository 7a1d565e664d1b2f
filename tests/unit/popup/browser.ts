/** A stand-in for the parts of the extension API that popup and options page use. */
import { vi } from "vitest";
import type { PageState } from "../../../src/shared/messages";
import { RUNNING } from "../../../src/shared/running";

export const READY: PageState = {
  status: "ready",
  date: "2018-05-31",
  people: [
    {
      id: "kim",
      name: "Kim Jong-un",
      count: 14,
      role: { label: "Supreme Leader of North Korea", acting: false },
      country: "KP",
    },
    { id: "trump", name: "Donald Trump", count: 1, role: null, country: "US" },
  ],
};

export interface FakeBrowser {
  stored: Record<string, unknown>;
  /** What the page answers with; null: nobody answers. */
  page: PageState | null;
  /** True: the content script is there, though it may not answer. */
  isInPage: boolean;
  /** What an article in a frame answers; null: there is none. */
  frame: PageState | null;
  url: string;
  mayRead: boolean;
  canRead: boolean;
  canWrite: boolean;
  goesTo: boolean;
  sent: { tab: number; message: unknown; options: unknown }[];
  /** How often the options page was asked for; null: the browser cannot open it. */
  optionsOpened: number | null;
}

/** Puts a fake `chrome` in place and gives what steers it. */
export function fakeBrowser(more: Partial<FakeBrowser> = {}): FakeBrowser {
  delete (globalThis as Record<string, unknown>)[RUNNING];
  const fake: FakeBrowser = {
    stored: {},
    page: READY,
    isInPage: false,
    frame: null,
    url: "https://www.bbc.com/news/1",
    mayRead: true,
    canRead: true,
    canWrite: true,
    goesTo: true,
    sent: [],
    optionsOpened: 0,
    ...more,
  };
  const listeners = new Set<(changes: object, area: string) => void>();
  vi.stubGlobal("chrome", {
    storage: {
      local: {
        get: async () => {
          if (!fake.canRead) throw new Error("corrupt");
          return { ...fake.stored };
        },
        set: async (items: Record<string, unknown>) => {
          if (!fake.canWrite) throw new Error("the disk is full");
          Object.assign(fake.stored, items);
          for (const listener of listeners) listener(items, "local");
        },
      },
      onChanged: {
        addListener: (listener: () => void) => listeners.add(listener),
        removeListener: (listener: () => void) => listeners.delete(listener),
      },
    },
    runtime: {
      getURL: (path: string) => `extension://${path}`,
      openOptionsPage: async () => {
        if (fake.optionsOpened === null) throw new Error("no window");
        fake.optionsOpened += 1;
      },
    },
    tabs: {
      query: async () => [{ id: 7, url: fake.url }],
      get: async (id: number) => ({ id, url: fake.url }),
      sendMessage: async (tab: number, message: { type: string; to?: string }, options: unknown) => {
        fake.sent.push({ tab, message, options });
        if (message.to === "frames") {
          // Nobody who is asked answers.
          if (fake.frame === null) return undefined;
          return { ok: true, value: message.type === "goTo" ? fake.goesTo : fake.frame };
        }
        if (fake.page === null)
          throw new Error("Could not establish connection. Receiving end does not exist.");
        return { ok: true, value: message.type === "goTo" ? fake.goesTo : fake.page };
      },
    },
    scripting: {
      // The function runs as the browser runs it: with nothing but its arguments.
      executeScript: async ({ func, args }: { func: (...args: string[]) => unknown; args: string[] }) => {
        if (fake.isInPage) vi.stubGlobal(RUNNING, () => undefined);
        return [{ result: func(...args) }];
      },
    },
    permissions: {
      contains: async () => fake.mayRead,
      request: async () => {
        fake.mayRead = true;
        return true;
      },
    },
  });
  return fake;
}
