/** The types of browsers.mjs for the end-to-end tests, which are TypeScript. */
import type { FoundBrowser } from "../../tests/e2e/launch";

export function setUpBrowsers(
  kinds: ("chromium" | "firefox")[],
): Promise<Record<"chromium" | "firefox", FoundBrowser>>;
