/** Drives a stock Firefox through Marionette. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ColorScheme, type Driver, type LaunchOptions, VIEWPORT, waitFor } from "./driver";
import { keyActions } from "./firefox-actions";
import { preferences } from "./firefox-preferences";
import { FirefoxTab } from "./firefox-tab";
import { Marionette, type Settled, script, unwrap } from "./marionette";

export class FirefoxDriver implements Driver {
  readonly kind = "firefox";
  extensionOrigin = "";
  #process: ChildProcess | null = null;
  #connection: Marionette | null = null;
  #addonId = "";

  private constructor(
    readonly options: LaunchOptions,
    readonly profile: string,
  ) {}

  /** Starts the browser without a window, with a fresh profile and the extension in it. */
  static async launch(options: LaunchOptions): Promise<FirefoxDriver> {
    const driver = new FirefoxDriver(options, await mkdtemp(join(tmpdir(), "sidelight-firefox-")));
    try {
      await driver.#start();
      return driver;
    } catch (error) {
      await driver.close();
      throw error;
    }
  }

  get #marionette(): Marionette {
    if (!this.#connection) throw new Error("Firefox is not running.");
    return this.#connection;
  }

  async #start(): Promise<void> {
    await writeFile(join(this.profile, "user.js"), preferences(this.options));
    // Firefox writes the port it chose into this file; one of an earlier run must not be read for it.
    const portFile = join(this.profile, "MarionetteActivePort");
    await rm(portFile, { force: true });
    const args = [
      "--marionette",
      "--remote-allow-system-access",
      "--headless",
      "--no-remote",
      "--profile",
      this.profile,
    ];
    const firefox = spawn(this.options.executable, args, {
      stdio: ["ignore", "ignore", "pipe"],
      env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: "1" },
    });
    this.#process = firefox;
    let log = "";
    firefox.stderr?.on("data", (data: Buffer) => {
      log = (log + data.toString()).slice(-2000);
    });
    const failed = new Promise<never>((_, reject) => {
      firefox.once("error", reject);
      firefox.once("exit", () => reject(new Error(`Firefox ended while it started: ${log}`)));
    });
    // Once it runs nobody waits for these any more.
    failed.catch(() => {});
    const port = await Promise.race([
      failed,
      waitFor(
        "Firefox to open its Marionette port (does this build of Firefox have Marionette?)",
        async () => Number(await readFile(portFile, "utf8")) || null,
        90_000,
      ),
    ]);
    this.#connection = await Promise.race([failed, Marionette.connect(port)]);
    this.#addonId = await this.#marionette.send<string>("Addon:Install", {
      path: this.options.extension,
      temporary: true,
    });
    const host = await this.#marionette.inBrowser(
      (id) => WebExtensionPolicy.getByID(id)?.mozExtensionHostname,
      this.#addonId,
    );
    this.extensionOrigin = `moz-extension://${host}`;
    await this.#fitViewport();
  }

  /** WebDriver sets the size of the window; the page gets what the toolbars leave. */
  async #fitViewport(): Promise<void> {
    const { width, height } = this.options.viewport ?? VIEWPORT;
    await waitFor("the window to take its size", async () => {
      const [innerWidth, innerHeight, outerWidth, outerHeight] = unwrap(
        await this.#marionette.send<Settled<number[]>>(
          "WebDriver:ExecuteAsyncScript",
          script(() => [window.innerWidth, window.innerHeight, window.outerWidth, window.outerHeight], []),
        ),
      ) as [number, number, number, number];
      if (innerWidth === width && innerHeight === height) return true;
      await this.#marionette.send("WebDriver:SetWindowRect", {
        width: outerWidth + width - innerWidth,
        height: outerHeight + height - innerHeight,
      });
      return false;
    });
  }

  async newTab(url?: string): Promise<FirefoxTab> {
    const { handle } = await this.#marionette.send<{ handle: string }>("WebDriver:NewWindow", {
      type: "tab",
      focus: true,
    });
    const tab = new FirefoxTab(this.#marionette, handle);
    if (url) await tab.open(url);
    return tab;
  }

  /** Presses the very keys of the command's shortcut, in the browser's window. */
  async command(name: string): Promise<void> {
    const shortcut = await this.#marionette.inBrowser(
      async (id, command) => {
        const all = await WebExtensionPolicy.getByID(id)?.extension.shortcuts.allCommands();
        return all?.find((entry) => entry.name === command)?.shortcut ?? "";
      },
      this.#addonId,
      name,
    );
    if (!shortcut) throw new Error(`The extension has no shortcut for a command "${name}".`);
    await this.#marionette.exclusively("chrome", async (send) => {
      await send(
        "WebDriver:PerformActions",
        keyActions(shortcut.replace(/\b(Left|Right|Up|Down)$/, "Arrow$1")),
      );
    });
  }

  async setColorScheme(scheme: ColorScheme): Promise<void> {
    await this.#marionette.inBrowser(
      (value) => Services.prefs.setIntPref("layout.css.prefers-color-scheme.content-override", value),
      scheme === "dark" ? 0 : 1,
    );
  }

  /** The errors of the browser console that come from the extension or from pages of the loopback address. */
  takeProblems(): Promise<string[]> {
    return this.#marionette.inBrowser((origin) => {
      const isOurs = (place: string) =>
        place.startsWith(origin) || /^http:\/\/(127\.0\.0\.1|localhost)[:/]/.test(place);
      const problems = Services.console
        .getMessageArray()
        .filter(
          (message) =>
            message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag),
        )
        .filter((message) => isOurs(message.sourceName ?? ""))
        // Firefox's own remark on a page that was left while an answer was on its way; nobody is there to hear of it.
        .filter(
          (message) =>
            !/^Promise (?:rejected|resolved) (?:after context unloaded|while context is inactive)/.test(
              message.errorMessage,
            ),
        )
        .map(
          (message) =>
            `${message.errorMessage} (${message.sourceName}:${message.lineNumber}:${message.columnNumber})`,
        );
      Services.console.reset();
      const calls = Cc["@mozilla.org/consoleAPI-storage;1"]?.getService(Ci.nsIConsoleAPIStorage);
      for (const call of calls?.getEvents() ?? []) {
        if (call.level === "error" && isOurs(call.filename))
          problems.push(`${[...call.arguments].join(" ")} (${call.filename})`);
      }
      calls?.clearEvents();
      return problems;
    }, this.extensionOrigin);
  }

  async #quit(): Promise<void> {
    const running = this.#process;
    this.#process = null;
    if (this.#connection) {
      // The answer may or may not come before the connection ends.
      await this.#connection.send("Marionette:Quit", { flags: ["eForceQuit"] }).catch(() => {});
      this.#connection.close();
      this.#connection = null;
    }
    if (!running || running.exitCode !== null || running.signalCode !== null) return;
    const timer = setTimeout(() => running.kill("SIGKILL"), 15_000);
    await once(running, "exit");
    clearTimeout(timer);
  }

  async restart(): Promise<void> {
    await this.#quit();
    await this.#start();
  }

  async close(): Promise<void> {
    if (this.#process && !this.#connection) this.#process.kill("SIGKILL");
    await this.#quit();
    await rm(this.profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}
