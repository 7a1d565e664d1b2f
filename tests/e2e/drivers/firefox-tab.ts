/** One tab of a Firefox that is driven through Marionette. */
import { writeFile } from "node:fs/promises";
import { type Point, type Tab, waitFor, wayTo } from "./driver";
import { actions, keyActions, pointerActions } from "./firefox-actions";
import { ELEMENT_KEY, type Marionette, type Settled, script, unwrap } from "./marionette";

type Send = Marionette["send"];

/** A tab that is being closed is gone sooner, in milliseconds. */
const CLOSING_MS = 3_000;

export class FirefoxTab implements Tab {
  #pointer: Point = { x: 0, y: 0 };

  constructor(
    readonly marionette: Marionette,
    readonly handle: string,
  ) {}

  /** Runs commands in this tab; `shown` brings it to the front first, as pointer and keys need. */
  #here<T>(shown: boolean, steps: (send: Send) => Promise<T>): Promise<T> {
    return this.marionette.exclusively("content", async (send) => {
      await send("WebDriver:SwitchToWindow", { handle: this.handle, focus: shown });
      return steps(send);
    });
  }

  async open(url: string): Promise<void> {
    await this.#here(true, (send) => send("WebDriver:Navigate", { url }));
  }

  async activate(): Promise<void> {
    await this.#here(true, async () => {});
  }

  async close(): Promise<void> {
    await this.#here(false, async (send) => {
      // Marionette must not be left in a tab that is gone.
      const [other] = await send<string[]>("WebDriver:CloseWindow");
      if (other) await send("WebDriver:SwitchToWindow", { handle: other, focus: true });
    });
  }

  async #act(list: object): Promise<void> {
    try {
      await this.#here(true, (send) => send("WebDriver:PerformActions", list));
    } catch (error) {
      if (!(await this.#isClosing())) throw error;
    }
  }

  /** A key or button may close the tab before it is let go: the popup does. */
  #isClosing(): Promise<boolean> {
    const isClosed = async () =>
      !(await this.marionette.send<string[]>("WebDriver:GetWindowHandles")).includes(this.handle);
    return waitFor("the tab to close", isClosed, CLOSING_MS).catch(() => false);
  }

  /** Keys go to whatever has the focus of the window: a tab that has just been shown, or a page just loaded, gets it some time later. */
  async #key(list: object): Promise<void> {
    await waitFor("the page to have the keyboard", () =>
      this.#here(true, async (send) =>
        unwrap(
          await send<Settled<boolean>>("WebDriver:ExecuteAsyncScript", {
            ...script(() => document.hasFocus(), []),
            sandbox: null,
          }),
        ),
      ),
    );
    await this.#act(list);
  }

  async moveMouse(to: Point, steps?: number): Promise<void> {
    await this.#act(pointerActions(wayTo(this.#pointer, to, steps)));
    this.#pointer = to;
  }

  async click(at: Point): Promise<void> {
    await this.#act(pointerActions([...wayTo(this.#pointer, at), "down", "up"]));
    this.#pointer = at;
  }

  async drag(from: Point, to: Point, held?: () => Promise<void>): Promise<void> {
    await this.#act(pointerActions([...wayTo(this.#pointer, from), "down", ...wayTo(from, to)]));
    this.#pointer = to;
    await held?.();
    await this.#act(pointerActions(["up"]));
  }

  press(keys: string): Promise<void> {
    return this.#key(keyActions(keys));
  }

  type(text: string): Promise<void> {
    const events = [...text].flatMap((value) => ["keyDown", "keyUp"].map((type) => ({ type, value })));
    return this.#key(actions("key", "keyboard", events));
  }

  /** Runs a function in the page's own scope; without `sandbox: null` it would see the page through Firefox's wrappers. */
  async evaluate<A extends unknown[], R>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
    const parameters = { ...script(fn, args), sandbox: null };
    return unwrap(
      await this.#here(false, (send) => send<Settled<R>>("WebDriver:ExecuteAsyncScript", parameters)),
    );
  }

  async addScript(source: string): Promise<void> {
    await this.#here(false, (send) =>
      send("WebDriver:ExecuteScript", { script: source, args: [], sandbox: null }),
    );
  }

  inCard<A extends unknown[], R>(fn: (root: ShadowRoot, ...args: A) => R, ...args: A): Promise<R | null> {
    return this.#here(false, async (send) => {
      // Only privileged code can hand out a closed root; pages have closed roots of their own.
      const find = () => document.querySelector("sidelight-card");
      const host = unwrap(
        await send<Settled<Record<string, string> | null>>("WebDriver:ExecuteAsyncScript", {
          ...script(find, []),
          sandbox: "system",
        }),
      );
      if (!host) return null;
      const root = await send("WebDriver:GetShadowRoot", { id: host[ELEMENT_KEY] });
      const parameters = { ...script(fn, [root, ...args]), sandbox: null };
      return unwrap(await send<Settled<R>>("WebDriver:ExecuteAsyncScript", parameters));
    });
  }

  async screenshot(path: string): Promise<void> {
    const picture = await this.#here(true, (send) =>
      send<string>("WebDriver:TakeScreenshot", { full: false, hash: false }),
    );
    await writeFile(path, Buffer.from(picture, "base64"));
  }
}
