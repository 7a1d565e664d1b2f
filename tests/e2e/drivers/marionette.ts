/**
 * A client for Marionette, the remote protocol inside every Firefox: WebDriver commands as JSON over a loopback socket,
 * each message led by its length in bytes ("17:[0,1,…]"). Debian ships no geckodriver, and Playwright drives only its own
 * patched Firefox; Marionette also reaches what WebDriver does not: the browser's own scope and temporary add-ons.
 */
import { once } from "node:events";
import { createConnection, type Socket } from "node:net";

/** The keys under which WebDriver wraps references to elements and shadow roots. */
export const ELEMENT_KEY = "element-6066-11e4-a52e-4f735466cecf";
export const SHADOW_KEY = "shadow-6066-11e4-a52e-4f735466cecf";

/** An error that Firefox answered with; `code` is WebDriver's name for it ("no such element"). */
export class MarionetteError extends Error {
  constructor(
    command: string,
    readonly code: string,
    message: string,
  ) {
    super(`${command}: ${code}: ${message}`);
  }
}

interface Waiting {
  command: string;
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** Where a script runs: "content" in the page, "chrome" in the browser's own scope. */
export type Context = "content" | "chrome";

export class Marionette {
  #socket: Socket;
  #received = Buffer.alloc(0);
  #waiting = new Map<number, Waiting>();
  #lastId = 0;
  #greeted: () => void = () => {};
  #context: Context = "content";
  /** Commands run one after the other, so that a change of context cannot slip between two others. */
  #queue: Promise<unknown> = Promise.resolve();

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on("data", (data) => this.#take(data));
    socket.on("close", () => this.#failAll("the connection to Firefox was closed"));
    socket.on("error", (error) => this.#failAll(error.message));
  }

  /** Connects, waits for Firefox's greeting and starts the session. */
  static async connect(port: number): Promise<Marionette> {
    const socket = createConnection(port, "127.0.0.1");
    const client = new Marionette(socket);
    const greeting = new Promise<void>((resolve) => {
      client.#greeted = resolve;
    });
    await once(socket, "connect");
    await greeting;
    await client.#send("WebDriver:NewSession", {
      capabilities: { alwaysMatch: { unhandledPromptBehavior: "dismiss and notify" } },
    });
    return client;
  }

  #failAll(why: string): void {
    for (const { command, reject } of this.#waiting.values()) {
      reject(new MarionetteError(command, "disconnected", why));
    }
    this.#waiting.clear();
  }

  #take(data: Buffer): void {
    this.#received = Buffer.concat([this.#received, data]);
    for (;;) {
      const colon = this.#received.indexOf(":");
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#received.subarray(0, colon).toString());
      if (this.#received.length < end) return;
      const message: unknown = JSON.parse(this.#received.subarray(colon + 1, end).toString());
      this.#received = this.#received.subarray(end);
      if (Array.isArray(message)) this.#answer(message);
      else this.#greeted();
    }
  }

  /** An answer is [1, id, error | null, result | null]; most results come as {value}. */
  #answer([, id, error, result]: unknown[]): void {
    const waiting = this.#waiting.get(Number(id));
    if (!waiting) return;
    this.#waiting.delete(Number(id));
    if (error) {
      const { error: code, message } = error as { error: string; message: string };
      waiting.reject(new MarionetteError(waiting.command, code, message));
    } else {
      const isWrapped = result !== null && typeof result === "object" && "value" in result;
      waiting.resolve(isWrapped ? result.value : result);
    }
  }

  #send(command: string, params: object): Promise<unknown> {
    const id = ++this.#lastId;
    const message = Buffer.from(JSON.stringify([0, id, command, params]));
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { command, resolve, reject });
      this.#socket.write(Buffer.concat([Buffer.from(`${message.length}:`), message]));
    });
  }

  /** Runs `steps` after all commands given so far, in the context it names. */
  exclusively<T>(context: Context, steps: (send: Marionette["send"]) => Promise<T>): Promise<T> {
    const turn = this.#queue.then(async () => {
      if (this.#context !== context) {
        await this.#send("Marionette:SetContext", { value: context });
        this.#context = context;
      }
      return steps((command, params = {}) => this.#send(command, params) as Promise<never>);
    });
    this.#queue = turn.catch(() => {});
    return turn;
  }

  /** Sends one command; what it answers is the caller's to know. */
  send<T = unknown>(command: string, params: object = {}): Promise<T> {
    return this.exclusively("content", (send) => send<T>(command, params));
  }

  /**
   * Runs a function in the browser's own scope (`Services`, `gBrowser`'s window). It is sent as text: it sees its
   * arguments and nothing else.
   */
  inBrowser<A extends unknown[], R>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
    return this.exclusively("chrome", async (send) =>
      unwrap(await send<Settled<R>>("WebDriver:ExecuteAsyncScript", script(fn, args))),
    );
  }

  close(): void {
    this.#socket.destroy();
  }
}

/** How an asynchronous script reports its end: WebDriver itself has no way to report a rejected promise. */
export type Settled<R> = { value: R } | { failed: string };

/** The parameters of WebDriver:ExecuteAsyncScript that run `fn` and settle with what it returns. */
export function script(fn: (...args: never[]) => unknown, args: readonly unknown[]): object {
  return {
    script: `const args = [...arguments]; const settle = args.pop();
      Promise.resolve().then(() => (${fn})(...args)).then(
        (value) => settle({ value: value === undefined ? null : value }),
        (error) => settle({ failed: String(error) + "\\n" + (error?.stack ?? "") }));`,
    args,
    // axe goes through a whole page, on a machine that may have other work to do.
    scriptTimeout: 120_000,
  };
}

/** The value of a settled script, or its error thrown here. */
export function unwrap<R>(settled: Settled<R>): R {
  if ("failed" in settled) throw new Error(settled.failed);
  return settled.value;
}
