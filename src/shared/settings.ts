/**
 * The reader's settings, in `chrome.storage.local`. Only what the reader changed is saved, so that a later change of a
 * default reaches everyone who never touched it.
 */

export interface Settings {
  /** The switch for everything. */
  enabled: boolean;
  /** Hosts, without `www.`, on which nothing is done. */
  sitesOff: string[];
  /** Hosts whose pages are read whether they are articles or not. */
  sitesAlways: string[];
  /** Which mentions of a person are marked: every one, the first of each section, or the first of all. */
  mentions: (typeof MENTIONS)[number];
}

export const MENTIONS = ["every", "section", "first"] as const;

export const DEFAULTS: Readonly<Settings> = {
  enabled: true,
  sitesOff: [],
  sitesAlways: [],
  mentions: "every",
};

const isHosts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((host) => typeof host === "string");

/** Each setting's shape; a stored value of another shape is as good as none. */
const SHAPES: { [K in keyof Settings]: (value: unknown) => value is Settings[K] } = {
  enabled: (value): value is boolean => typeof value === "boolean",
  sitesOff: isHosts,
  sitesAlways: isHosts,
  mentions: (value): value is Settings["mentions"] => MENTIONS.some((known) => known === value),
};

const KEYS = Object.keys(SHAPES) as (keyof Settings)[];

/** The host by which a site is switched off: `www.bbc.com` and `bbc.com` are one site. Empty for pages without a host. */
export function siteOf(address: string): string {
  try {
    return new URL(address).hostname.replace(/^www\./, "");
  } catch {
    return "";
  }
}

/** True where the settings say that a site is to be annotated. */
export function isOn(settings: Settings, host: string): boolean {
  return settings.enabled && !settings.sitesOff.includes(host);
}

function fromStored(stored: Record<string, unknown>): Settings {
  return {
    enabled: SHAPES.enabled(stored.enabled) ? stored.enabled : DEFAULTS.enabled,
    sitesOff: SHAPES.sitesOff(stored.sitesOff) ? [...stored.sitesOff] : [...DEFAULTS.sitesOff],
    sitesAlways: SHAPES.sitesAlways(stored.sitesAlways) ? [...stored.sitesAlways] : [...DEFAULTS.sitesAlways],
    mentions: SHAPES.mentions(stored.mentions) ? stored.mentions : DEFAULTS.mentions,
  };
}

/** The settings; where storage cannot be read, the defaults and a sentence that says so. Nothing is overwritten. */
export async function readSettings(): Promise<{ settings: Settings; problem: string | null }> {
  try {
    return { settings: fromStored(await chrome.storage.local.get(KEYS)), problem: null };
  } catch {
    const problem = "The saved settings could not be read; the defaults are used until they can.";
    return { settings: fromStored({}), problem };
  }
}

/** Switches everything on or off. Throws where storage cannot be written. */
export async function setEnabled(enabled: boolean): Promise<void> {
  await chrome.storage.local.set({ enabled });
}

/** Says which mentions are marked. Throws where storage cannot be written. */
export async function setMentions(mentions: Settings["mentions"]): Promise<void> {
  await chrome.storage.local.set({ mentions });
}

/** Changes wait for each other: two switches flipped at once would else both start from the same list. */
let lastChange: Promise<void> = Promise.resolve();

/**
 * Switches one site on or off. Throws where storage cannot be read or written: a list that could not be read must not be
 * replaced by one that holds a single site.
 */
export const setSite = (host: string, on: boolean): Promise<void> => change("sitesOff", host, !on);

/** Has all pages of a site read, or its articles only. Throws as `setSite` does. */
export const setSiteAlways = (host: string, always: boolean): Promise<void> =>
  change("sitesAlways", host, always);

function change(list: "sitesOff" | "sitesAlways", host: string, listed: boolean): Promise<void> {
  const changed = lastChange.then(async () => {
    const hosts = fromStored(await chrome.storage.local.get(list))[list];
    const others = hosts.filter((site) => site !== host);
    await chrome.storage.local.set({ [list]: listed ? [...others, host] : others });
  });
  lastChange = changed.catch(() => undefined);
  return changed;
}

/** Calls back with all settings whenever one changes, in any tab or page; gives the function that ends it. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, chrome.storage.StorageChange>, area: string): void => {
    if (area !== "local" || !KEYS.some((key) => key in changes)) return;
    void readSettings().then(({ settings, problem }) => {
      if (problem === null) changed(settings);
    });
  };
  chrome.storage.onChanged.addListener(listener);
  return () => {
    try {
      chrome.storage.onChanged.removeListener(listener);
    } catch {
      // The extension is gone, and its events with it.
    }
  };
}
