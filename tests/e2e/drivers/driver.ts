/** What the end-to-end tests (and `npm start -- --screenshot`) can do with a browser; chromium.ts and firefox.ts do it. */

export type ColorScheme = "light" | "dark";

/** The size of a page's viewport where nothing else is asked for, in CSS pixels. */
export const VIEWPORT = { width: 1280, height: 900 };

export interface LaunchOptions {
  /** The browser's program. */
  executable: string;
  /** The built extension: a folder with a manifest.json. */
  extension: string;
  /** Size of the page's viewport in CSS pixels; VIEWPORT where absent. */
  viewport?: { width: number; height: number };
  /** Device pixels a CSS pixel, for sharper pictures; 1 where absent. */
  scale?: number;
  colorScheme?: ColorScheme;
  /** Port of a proxy on the loopback address that is to see every request to anywhere else. */
  proxyPort?: number;
  /** The branded Chrome and Edge ignore --load-extension; true loads the extension through the debugging pipe. */
  throughPipe?: boolean;
}

/** A point of the viewport, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

export interface Tab {
  /** Goes to an address and waits until it is loaded. */
  open(url: string): Promise<void>;
  /** Makes it the tab that the reader sees. */
  activate(): Promise<void>;
  close(): Promise<void>;
  /** Really moves the pointer from where it is, in so many steps: twelve, unless the way there does not matter. */
  moveMouse(to: Point, steps?: number): Promise<void>;
  /** Moves the pointer there and clicks. */
  click(at: Point): Promise<void>;
  /** Presses the button at one point, moves and lets go at the other; calls `held` before letting go. */
  drag(from: Point, to: Point, held?: () => Promise<void>): Promise<void>;
  /** Presses a key of the page, named as in KeyboardEvent.key, with modifiers before it: "Escape", "Shift+Tab". */
  press(keys: string): Promise<void>;
  /** Types text into what has the focus. */
  type(text: string): Promise<void>;
  /** Runs a function in the page. It is sent as text: it sees its arguments and nothing else. */
  evaluate<A extends unknown[], R>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** Runs a whole script in the page, whatever the page's policy says. */
  addScript(source: string): Promise<void>;
  /** Runs a function on the card's closed shadow root, null where the page has no card's host. */
  inCard<A extends unknown[], R>(fn: (root: ShadowRoot, ...args: A) => R, ...args: A): Promise<R | null>;
  /** Saves what is seen of the page as a PNG file. */
  screenshot(path: string): Promise<void>;
}

export interface Driver {
  readonly kind: "chromium" | "firefox";
  /** "chrome-extension://…" or "moz-extension://…", without a slash at the end. */
  readonly extensionOrigin: string;
  /** Opens a tab and shows it. */
  newTab(url?: string): Promise<Tab>;
  /** Presses the shortcut of one of the extension's commands in the tab that is shown. */
  command(name: string): Promise<void>;
  /** Sets what pages see as the reader's colour scheme, in all tabs. */
  setColorScheme(scheme: ColorScheme): Promise<void>;
  /** Errors and uncaught exceptions since the last call, of pages and of every part of the extension. */
  takeProblems(): Promise<string[]>;
  /** Ends the browser and starts it again with the same profile. Tabs of before are gone. */
  restart(): Promise<void>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}

/** No test asserts a time: this is how long a machine of two cores may take that has four browsers and other work to do. */
const PATIENCE_MS = 30_000;

/** Waits until `read` gives something that is not null, undefined or false, and returns it. `timeout` in milliseconds. */
export async function waitFor<T>(
  what: string,
  read: () => Promise<T>,
  timeout = PATIENCE_MS,
): Promise<NonNullable<T>> {
  const end = Date.now() + timeout;
  let last: unknown = "";
  for (;;) {
    try {
      const value = await read();
      if (value !== null && value !== undefined && value !== false) return value;
      last = "";
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms in vain for ${what}. ${String(last)}`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

/** The points at which the pointer stands on its way, the last one included. */
export function wayTo(from: Point, to: Point, steps = 12): Point[] {
  return Array.from({ length: steps }, (_, step) => {
    const part = (step + 1) / steps;
    return { x: Math.round(from.x + (to.x - from.x) * part), y: Math.round(from.y + (to.y - from.y) * part) };
  });
}
