/** As much of Firefox's own scope as the driver uses; code sent there by `Marionette.inBrowser`. */

interface FirefoxExtension {
  shortcuts: { allCommands(): Promise<{ name: string; shortcut: string }[]> };
}

declare const WebExtensionPolicy: {
  getByID(id: string): { mozExtensionHostname: string; extension: FirefoxExtension } | null;
};

interface FirefoxScriptError {
  flags: number;
  sourceName: string | null;
  errorMessage: string;
  lineNumber: number;
  columnNumber: number;
}

interface FirefoxConsoleCall {
  level: string;
  filename: string;
  arguments: unknown[];
}

declare const Services: {
  prefs: { setIntPref(name: string, value: number): void };
  console: { getMessageArray(): FirefoxScriptError[]; reset(): void };
};

declare const Ci: {
  nsIScriptError: { new (): FirefoxScriptError; warningFlag: number };
  nsIConsoleAPIStorage: { getEvents(): FirefoxConsoleCall[]; clearEvents(): void };
};

declare const Cc: Record<string, { getService<T>(type: T): T }>;

/** What privileged code sees of an element and its shadow root. */
interface FirefoxElement extends Element {
  openOrClosedShadowRoot: (ShadowRoot & { isUAWidget(): boolean }) | null;
}
