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
}

/** Makes the icon of a tab grey where only its site is off. */
async function showSiteOff({ id, url }: chrome.tabs.Tab): Promise<void> {
  const { settings } = await readSettings();
  // Setting an icon has three pictures read and drawn while the page is loading, so it is done where it changes something.
  if (id === undefined || !settings.enabled || isOn(settings, siteOf(url ?? ""))) return;
  await chrome.action.setIcon({ tabId: id, path: iconPaths(true) });
}

/** The icon, and that of each tab: grey where everything or its site is off. */
async function showEverywhere(): Promise<void> {
  const { settings } = await readSettings();
  await chrome.action.setIcon({ path: iconPaths(!settings.enabled) });
  const tabs = await chrome.tabs.query({});
  // A tab may close meanwhile; its icon goes with it.
  await Promise.allSettled(
    tabs.map(({ id, url }) =>
      id === undefined
        ? null
        : chrome.action.setIcon({ tabId: id, path: iconPaths(!isOn(settings, siteOf(url ?? ""))) }),
    ),
  );
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
  chrome.tabs.onUpdated.addListener((_, { status }, tab) => {
    if (status === "loading") void showSiteOff(tab).catch(() => undefined);
  });
  chrome.runtime.onStartup.addListener(() => void showEverywhere());
  chrome.runtime.onInstalled.addListener(() => void showEverywhere());
}
