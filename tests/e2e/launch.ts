/** Starts a browser with the driver that knows it. */
import { ChromiumDriver } from "./drivers/chromium";
import type { Driver, LaunchOptions } from "./drivers/driver";
import { FirefoxDriver } from "./drivers/firefox";

/** A browser as tools/setup/browsers.mjs finds it. */
export interface FoundBrowser {
  name: "chrome" | "chromium" | "edge" | "firefox";
  kind: "chromium" | "firefox";
  path: string;
}

export function launch(
  browser: FoundBrowser,
  options: Omit<LaunchOptions, "executable" | "throughPipe">,
): Promise<Driver> {
  const all = { ...options, executable: browser.path };
  if (browser.kind === "firefox") return FirefoxDriver.launch(all);
  return ChromiumDriver.launch({ ...all, throughPipe: browser.name !== "chromium" });
}
