/** Drives Chromium, Chrome or Edge through Playwright. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from "playwright-core";
import {
  type ColorScheme,
  type Driver,
  type LaunchOptions,
  type Point,
  type Tab,
  VIEWPORT,
  wayTo,
} from "./driver";

/** Milliseconds for a page to load, or the background to start, on a machine with other work to do. */
const PATIENCE_MS = 60_000;

/** Developer mode: without it Chromium keeps no list of the extension's errors. */
const PREFERENCES = { extensions: { ui: { developer_mode: true } } };

class ChromiumTab implements Tab {
  #pointer: Point = { x: 0, y: 0 };

  constructor(
    readonly page: Page,
    readonly cdp: CDPSession,
  ) {}

  async open(url: string): Promise<void> {
    await this.page.goto(url, { waitUntil: "load" });
  }

  activate(): Promise<void> {
    return this.page.bringToFront();
  }

  close(): Promise<void> {
    return this.page.close();
  }

  async moveMouse(to: Point, steps?: number): Promise<void> {
    for (const point of wayTo(this.#pointer, to, steps)) await this.page.mouse.move(point.x, point.y);
    this.#pointer = to;
  }

  async click(at: Point): Promise<void> {
    await this.moveMouse(at);
    await this.#untilClosed(this.page.mouse.click(at.x, at.y));
  }

  async drag(from: Point, to: Point, held?: () => Promise<void>): Promise<void> {
    await this.moveMouse(from);
    await this.page.mouse.down();
    await this.moveMouse(to);
    await held?.();
    await this.page.mouse.up();
  }

  press(keys: string): Promise<void> {
    return this.#untilClosed(this.page.keyboard.press(keys));
  }

  /** A key or button may close the page before it is let go: the popup does. */
  async #untilClosed(action: Promise<void>): Promise<void> {
    try {
      await action;
    } catch (error) {
      if (!this.page.isClosed()) throw error;
    }
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  evaluate<A extends unknown[], R>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
    // Playwright passes one argument; the list is spread on the other side.
    return this.page.evaluate(`(${fn})(...${JSON.stringify(args)})`);
  }

  async addScript(source: string): Promise<void> {
    await this.page.evaluate(`${source};0`);
  }

  async inCard<A extends unknown[], R>(
    fn: (root: ShadowRoot, ...args: A) => R,
    ...args: A
  ): Promise<R | null> {
    // The debugger describes closed roots too. Asked of the host alone: who asks for the whole document is told of its every
    // change from then on, thousands a second on a restless page.
    const host = await this.cdp.send("Runtime.evaluate", {
      expression: 'document.querySelector("sidelight-card")',
    });
    if (host.result.objectId === undefined) return null;
    const { node } = await this.cdp.send("DOM.describeNode", { objectId: host.result.objectId });
    const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
    if (backendNodeId === undefined) return null;
    const { object } = await this.cdp.send("DOM.resolveNode", { backendNodeId });
    const { result, exceptionDetails } = await this.cdp.send("Runtime.callFunctionOn", {
      ...(object.objectId === undefined ? {} : { objectId: object.objectId }),
      functionDeclaration: `function (...args) { return (${fn})(this, ...args); }`,
      arguments: args.map((value) => ({ value })),
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return (result.value ?? null) as R;
  }

  async screenshot(path: string): Promise<void> {
    await this.page.screenshot({ path });
  }
}

export class ChromiumDriver implements Driver {
  readonly kind = "chromium";
  extensionOrigin = "";
  #context: BrowserContext | null = null;
  #problems: string[] = [];
  /** Chromium's own page about extensions, opened with the first question and kept. */
  #errorList: Page | null = null;
  #colorScheme: ColorScheme;

  private constructor(
    readonly options: LaunchOptions,
    readonly profile: string,
  ) {
    this.#colorScheme = options.colorScheme ?? "light";
  }

  /** Starts the browser without a window, with a fresh profile and the extension in it. */
  static async launch(options: LaunchOptions): Promise<ChromiumDriver> {
    const driver = new ChromiumDriver(options, await mkdtemp(join(tmpdir(), "sidelight-chromium-")));
    try {
      await mkdir(join(driver.profile, "Default"), { recursive: true });
      await writeFile(join(driver.profile, "Default/Preferences"), JSON.stringify(PREFERENCES));
      await driver.#start();
      return driver;
    } catch (error) {
      await driver.close();
      throw error;
    }
  }

  async #start(): Promise<void> {
    const { executable, extension, viewport, scale, proxyPort, throughPipe } = this.options;
    const context = await chromium.launchPersistentContext(this.profile, {
      executablePath: executable,
      headless: true,
      timeout: PATIENCE_MS,
      viewport: viewport ?? VIEWPORT,
      deviceScaleFactor: scale ?? 1,
      colorScheme: this.#colorScheme,
      // Playwright switches extensions off; loading through the pipe needs them on, the flags below do that themselves.
      // It also switches off that a page one goes back to is as it was left.
      ignoreDefaultArgs: ["--disable-back-forward-cache", ...(throughPipe ? ["--disable-extensions"] : [])],
      args: [
        // Both are needed: the first alone loads nothing, the second alone is overruled by --disable-extensions.
        ...(throughPipe
          ? ["--enable-unsafe-extension-debugging"]
          : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
        "--disable-quic",
        "--disable-gpu",
        ...(proxyPort ? [`--proxy-server=http://127.0.0.1:${proxyPort}`] : []),
      ],
    });
    this.#context = context;
    context.setDefaultTimeout(PATIENCE_MS);
    if (throughPipe) {
      const session = await context.browser()?.newBrowserCDPSession();
      await session?.send("Extensions.loadUnpacked" as never, { path: extension } as never);
    }
    const worker = await this.#worker();
    this.extensionOrigin = new URL(worker.url()).origin;
    if (this.extensionOrigin === "null") this.extensionOrigin = worker.url().split("/").slice(0, 3).join("/");
  }

  get #browser(): BrowserContext {
    if (!this.#context) throw new Error("Chromium is not running.");
    return this.#context;
  }

  async #worker(): Promise<Worker> {
    const [running] = this.#browser.serviceWorkers();
    return running ?? this.#browser.waitForEvent("serviceworker", { timeout: PATIENCE_MS });
  }

  async newTab(url?: string): Promise<ChromiumTab> {
    const page = await this.#browser.newPage();
    await page.emulateMedia({ colorScheme: this.#colorScheme });
    const cdp = await this.#browser.newCDPSession(page);
    // Playwright reports the page's own world only; these also report the world of the content script.
    cdp.on("Runtime.exceptionThrown", ({ exceptionDetails: { exception, text, url: at } }) => {
      this.#problems.push(`${exception?.description ?? text} (${at ?? page.url()})`);
    });
    cdp.on("Runtime.consoleAPICalled", ({ type, args }) => {
      if (type === "error" || type === "assert") {
        this.#problems.push(`${args.map((arg) => arg.value ?? arg.description).join(" ")} (${page.url()})`);
      }
    });
    cdp.on("Log.entryAdded", ({ entry }) => {
      if (entry.level === "error") this.#problems.push(`${entry.text} (${entry.url ?? page.url()})`);
    });
    await Promise.all([cdp.send("Runtime.enable"), cdp.send("Log.enable")]);
    const tab = new ChromiumTab(page, cdp);
    if (url) await tab.open(url);
    return tab;
  }

  /**
   * Key events that come through CDP go to the page and never reach the browser's own shortcuts, so the command is
   * handed to the listeners in the background, with the tab it would come from. Firefox presses the real keys.
   */
  async command(name: string): Promise<void> {
    const worker = await this.#worker();
    await worker.evaluate(async (command) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const event = chrome.commands.onCommand as unknown as { dispatch(name: string, tab: unknown): void };
      event.dispatch(command, tab);
    }, name);
  }

  async setColorScheme(scheme: ColorScheme): Promise<void> {
    this.#colorScheme = scheme;
    await Promise.all(this.#browser.pages().map((page) => page.emulateMedia({ colorScheme: scheme })));
  }

  /** What went wrong in pages, and what Chromium's own list of the extension's errors holds: the background's too. */
  async takeProblems(): Promise<string[]> {
    if (!this.#errorList || this.#errorList.isClosed()) {
      this.#errorList = await this.#browser.newPage();
      // What it shows is of no interest, and would be worked out anew with every page of the extension that opens.
      await this.#errorList.addInitScript(
        "chrome.developerPrivate.onItemStateChanged.addListener = () => {}",
      );
      await this.#errorList.goto("chrome://extensions");
    }
    const id = this.extensionOrigin.split("/")[2] ?? "";
    const listed: string[] = await this.#errorList.evaluate(`(async () => {
      const info = await chrome.developerPrivate.getExtensionInfo(${JSON.stringify(id)});
      const errors = [...info.manifestErrors, ...info.runtimeErrors.filter((error) => error.severity === "ERROR")];
      await chrome.developerPrivate.deleteExtensionErrors({ extensionId: info.id });
      return errors.map((error) => error.message + " (" + error.source + ")");
    })()`);
    // What Chromium says of an icon that was still being drawn when its tab closed, whoever waits for the drawing; nobody sees it.
    const all = [...this.#problems.splice(0), ...listed];
    return all.filter((problem) => !/^Unchecked runtime\.lastError: No tab with id: \d+\./.test(problem));
  }

  async restart(): Promise<void> {
    await this.#context?.close();
    this.#context = null;
    await this.#start();
  }

  async close(): Promise<void> {
    await this.#context?.close();
    this.#context = null;
    // A process of the browser may still be writing into the profile: a few tries.
    await rm(this.profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}
