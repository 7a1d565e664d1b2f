/** The toolbar icon: the number of people on the page, and grey where Sidelight is off. */
import { isOn, readSettings, setEnabled, siteOf, watchSettings } from "../shared/settings";

const SIZES = [16, 32, 48] as const;
const BADGE_COLOR = "#8a5a00";

const iconPaths = (off: boolean) =>
  Object.fromEntries(SIZES.map((size) => [size, `/icons/icon-${off ? "off-" : ""}${size}.png`]));

/** Shows how many people a tab's page has; null: nothing to show. */
export async function showFound(tabId: number | undefined, people: number | null): Promise<void> {
  if (tabId === undefined) return;
  await chrome.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOR });
  await chrome.action.setBadgeTextColor({ tabId, color: "#ffffff" });
  await chrome.action.setBadgeText({ tabId, text: people ? String(people) : "" });
  await showState(tabId);
}

/** The icon of one tab: grey where everything or its site is off. */
async function showState(tabId: number): Promise<void> {
  const tab = await chrome.tabs.get(tabId);
  const { settings } = await readSettings();
  await chrome.action.setIcon({ tabId, path: iconPaths(!isOn(settings, siteOf(tab.url ?? ""))) });
}

async function showEverywhere(): Promise<void> {
  const { settings } = await readSettings();
  await chrome.action.setIcon({ path: iconPaths(!settings.enabled) });
  const tabs = await chrome.tabs.query({});
  // A tab may close meanwhile; its icon goes with it.
  await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? null : showState(id))));
}

/** Switches everything on or off, for the keyboard command. */
export async function toggle(): Promise<void> {
  const { settings, problem } = await readSettings();
  if (problem === null) await setEnabled(!settings.enabled);
}

/** Keeps the icon in step with the settings. */
export function followSettings(): void {
  watchSettings(() => void showEverywhere());
  // A tab's own icon goes with its page, and where a site is off its page says nothing.
  chrome.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === "loading") void showState(tabId).catch(() => undefined);
  });
  chrome.runtime.onStartup.addListener(() => void showEverywhere());
  chrome.runtime.onInstalled.addListener(() => void showEverywhere());
}
