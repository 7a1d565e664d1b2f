/**
 * A Chromium to whose pages nobody is attached, as in a reader's hands: it prepares pages ahead (prerendering), which it does not
 * for pages that Playwright drives. What is asked of it goes through the extension's background.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { waitFor } from "./driver";

/** As much of an answer of the debugging protocol as is read here. */
interface Answer {
  id?: number;
  error?: { message: string };
  result?: {
    targetInfos?: { targetId: string; type: string; url: string }[];
    sessionId?: string;
    result?: { value?: unknown };
    exceptionDetails?: { exception?: { description?: string } };
  };
}
type Result = NonNullable<Answer["result"]>;

/** A background that has started mostly answers sooner; each time it does not, it is given twice as long: the machine may be busy. */
const FIRST_PATIENCE_MS = 500;

export class BareChromium {
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #count = 0;
  #background = "";
  #patience = FIRST_PATIENCE_MS;

  private constructor(
    readonly browser: ChildProcess,
    readonly profile: string,
    readonly to: Writable,
  ) {}

  /** Starts the browser without a window, with a fresh profile and the extension in it. */
  static async launch(executable: string, extension: string): Promise<BareChromium> {
    const profile = await mkdtemp(join(tmpdir(), "sidelight-bare-"));
    const flags = [
      "--headless=new",
      "--no-sandbox",
      "--no-first-run",
      "--disable-gpu",
      "--remote-debugging-pipe",
      `--user-data-dir=${profile}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ];
    // The browser reads the protocol from the fourth of these and writes it to the fifth, each message ended by a zero.
    const browser = spawn(executable, [...flags, "about:blank"], {
      stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
    });
    const bare = new BareChromium(browser, profile, browser.stdio[3] as Writable);
    bare.#listen(browser.stdio[4] as unknown as Readable);
    await waitFor("the background to answer", () => bare.#attach());
    return bare;
  }

  /** True where the background answers: one that is met while it starts never does. */
  async #attach(): Promise<boolean> {
    const { targetInfos = [] } = await this.#send("Target.getTargets");
    const background = targetInfos.find(
      ({ type, url }) => type === "service_worker" && url.endsWith("/background.js"),
    );
    if (!background) return false;
    const { targetId } = background;
    const { sessionId = "" } = await this.#send("Target.attachToTarget", { targetId, flatten: true });
    this.#background = sessionId;
    const late = new Promise<false>((done) => setTimeout(() => done(false), this.#patience));
    this.#patience *= 2;
    // What is asked of the browser before the background is active, the browser never answers, nor anything after it.
    const isActive = this.inBackground(() => {
      const { serviceWorker } = globalThis as unknown as { serviceWorker: ServiceWorker };
      return serviceWorker.state === "activated";
    });
    return Promise.race([isActive, late]);
  }

  /** Runs a function in the extension's background. */
  async inBackground<A extends unknown[], R>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
    const expression = `(${fn})(...${JSON.stringify(args)})`;
    const { result, exceptionDetails } = await this.#send(
      "Runtime.evaluate",
      { expression, awaitPromise: true, returnByValue: true },
      this.#background,
    );
    if (exceptionDetails)
      throw new Error(exceptionDetails.exception?.description ?? "The background failed.");
    return result?.value as R;
  }

  async close(): Promise<void> {
    const gone = new Promise((done) => this.browser.once("exit", done));
    this.browser.kill();
    await gone;
    await rm(this.profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }

  async #send(method: string, params: object = {}, sessionId?: string): Promise<Result> {
    const id = ++this.#count;
    const answered = new Promise<Answer>((done) => this.#waiting.set(id, done));
    this.to.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    const { error, result = {} } = await answered;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  }

  #listen(from: Readable): void {
    let read = "";
    from.setEncoding("utf8");
    from.on("data", (part: string) => {
      const messages = (read + part).split("\0");
      read = messages.pop() ?? "";
      for (const message of messages) {
        const answer = JSON.parse(message) as Answer;
        if (answer.id === undefined) continue;
        this.#waiting.get(answer.id)?.(answer);
        this.#waiting.delete(answer.id);
      }
    });
  }
}
