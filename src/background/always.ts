/** Sites of which the reader wants all pages read: the background says so to a page once it is there, so that no other page need ask. */
import { readAnyway } from "../shared/running";
import { isOn, readSettings, siteOf } from "../shared/settings";

export function readWantedSites(): void {
  chrome.tabs.onUpdated.addListener((id, { status }, { url }) => {
    if (status === "complete") void read(id, url ?? "").catch(() => undefined);
  });
}

async function read(id: number, url: string): Promise<void> {
  const { settings } = await readSettings();
  const site = siteOf(url);
  if (settings.sitesAlways.includes(site) && isOn(settings, site)) await readAnyway(id);
}
