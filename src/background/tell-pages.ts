/**
 * Tells the pages when the settings have changed: a listener to the browser's storage would cost every article more than the message
 * that few of them ever get.
 */
import type { PageRequest } from "../shared/messages";
import { watchSettings } from "../shared/settings";

/** Tells all pages with an article whenever the settings have changed; others do not listen. */
export function tellPages(): void {
  watchSettings(() => void tell().catch(() => undefined));
}

async function tell(): Promise<void> {
  const changed: PageRequest = { type: "settingsChanged" };
  for (const { id } of await chrome.tabs.query({}))
    if (id !== undefined) void chrome.tabs.sendMessage(id, changed).catch(() => undefined);
}
