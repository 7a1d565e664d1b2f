/**
 * Chromium over the DevTools protocol through a pipe, for measurements: a test driver watches the network of every worker and keeps a
 * copy of all that it reads in the very process that is measured.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";

/** Chromium names an unpacked extension after its folder. */
export function extensionId(folder: string): string {
  const hex = createHash("sha256").update(folder).digest("hex").slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join("");
}

const END_LOOK_MS = 20;
const END_TRIES = 250;

export class BareChromium {
  #id = 0;
  readonly #waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();

  private constructor(
    readonly process: ChildProcess,
    readonly profile: string,
  ) {
    let rest = "";
    (process.stdio[4] as Readable).on("data", (chunk: Buffer) => {
      const messages = (rest + chunk.toString()).split("\0");
      rest = messages.pop() ?? "";
      for (const text of messages) {
        const { id, result, error } = JSON.parse(text);
        const waiting = this.#waiting.get(id);
        this.#waiting.delete(id);
        if (error) waiting?.reject(new Error(error.message));
        else waiting?.resolve(result);
      }
    });
  }

  /** Starts Chromium without a window, with a fresh profile and one unpacked extension. */
  static async launch(executable: string, extension: string): Promise<BareChromium> {
    const profile = await mkdtemp(join(tmpdir(), "sidelight-bare-"));
    const child = spawn(
      executable,
      [
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--no-first-run",
        `--user-data-dir=${profile}`,
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
        "--js-flags=--expose-gc",
        "--remote-debugging-pipe",
        "about:blank",
      ],
      { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] },
    );
    return new BareChromium(child, profile);
  }

  /** @param session of a page; absent: the browser itself */
  send(method: string, params: object = {}, session?: string): Promise<Record<string, unknown>> {
    const id = ++this.#id;
    const message = JSON.stringify({ id, method, params, ...(session && { sessionId: session }) });
    (this.process.stdio[3] as Writable).write(`${message}\0`);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
    });
  }

  /** Opens a page and gives its session. */
  async open(url: string): Promise<string> {
    const { targetId } = await this.send("Target.createTarget", { url });
    const { sessionId } = await this.send("Target.attachToTarget", { targetId, flatten: true });
    return sessionId as string;
  }

  /** The value of an expression, waited for. @throws Error with what it threw */
  async evaluate(session: string, expression: string): Promise<unknown> {
    const answer = await this.send(
      "Runtime.evaluate",
      { expression, awaitPromise: true, returnByValue: true },
      session,
    );
    const { result, exceptionDetails } = answer as {
      result: { value?: unknown };
      exceptionDetails?: { text: string; exception?: { description?: string } };
    };
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** Collects garbage in the extension's background and gives what lives there then, heap and buffers, in bytes; 0 where it does not run. */
  async liveInWorker(): Promise<number> {
    const session = await this.#attachToWorker();
    if (session === null) return 0;
    await this.evaluate(session, "gc()");
    const heap = await this.send("Runtime.getHeapUsage", {}, session);
    return ["usedSize", "embedderHeapUsedSize", "backingStorageSize"].reduce(
      (sum, part) => sum + Number(heap[part] ?? 0),
      0,
    );
  }

  /**
   * Ends the extension's background as the browser does after 30 s without work. Nobody may be attached to it, which would keep it.
   * @param session of a page of the extension
   * @throws Error where it goes on running
   */
  async endWorker(session: string): Promise<void> {
    await this.send("ServiceWorker.enable", {}, session);
    await this.send("ServiceWorker.stopAllWorkers", {}, session);
    for (let tries = 0; tries < END_TRIES; tries++) {
      if (!(await this.#worker())) return;
      await new Promise((done) => setTimeout(done, END_LOOK_MS));
    }
    throw new Error("The background could not be ended.");
  }

  /** The value of an expression in the extension's background, which must run. It may be ended afterwards. */
  async inWorker(expression: string): Promise<unknown> {
    const session = await this.#attachToWorker();
    if (session === null) throw new Error("The background does not run.");
    const value = await this.evaluate(session, expression);
    await this.send("Target.detachFromTarget", { sessionId: session });
    return value;
  }

  async #attachToWorker(): Promise<string | null> {
    const worker = await this.#worker();
    if (!worker) return null;
    const { targetId } = worker;
    return (await this.send("Target.attachToTarget", { targetId, flatten: true })).sessionId as string;
  }

  async #worker(): Promise<{ targetId: string } | undefined> {
    const { targetInfos } = await this.send("Target.getTargets");
    return (targetInfos as { targetId: string; type: string }[]).find((one) => one.type === "service_worker");
  }

  async close(): Promise<void> {
    const ended = new Promise((done) => this.process.once("exit", done));
    this.process.kill("SIGKILL");
    await ended;
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
