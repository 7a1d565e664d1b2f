/** What the options page knows and does, without what it looks like: the settings, and what the packaged files say of the facts. */
import { type About, type PackagedSource, readAbout, readSources } from "../shared/about";
import { t } from "../shared/l10n";
import {
  readSettings,
  type Settings,
  setEnabled,
  setMentions,
  setSite,
  setSiteAlways,
  watchSettings,
} from "../shared/settings";

export interface OptionsState {
  /** Null until they are read. */
  settings: Settings | null;
  /** A sentence where something of Sidelight itself is wrong. */
  problem: string | null;
  /** A sentence that says what has just been done. */
  done: string;
  /** Null until they are read; "failed" where they cannot be. */
  sources: PackagedSource[] | "failed" | null;
  /** Null where the package does not say. */
  about: About | null;
}

export class OptionsModel {
  state: OptionsState = { settings: null, problem: null, done: "", sources: null, about: null };
  #changed: () => void = () => {};
  #stopWatching: () => void = () => {};

  /** Calls back at every change of the state. */
  onChange(changed: () => void): void {
    this.#changed = changed;
  }

  async start(): Promise<void> {
    this.#stopWatching = watchSettings((settings) => this.#set({ settings }));
    await Promise.all([
      readSettings().then(({ settings, problem }) => this.#set({ settings, problem })),
      readPackaged("sources.json", readSources).then((sources) =>
        this.#set({ sources: sources ?? "failed" }),
      ),
      readPackaged("about.json", readAbout).then((about) => this.#set({ about })),
    ]);
  }

  stop(): void {
    this.#stopWatching();
  }

  /** The switch for everything. */
  async switchAll(on: boolean): Promise<void> {
    await this.#save(() => setEnabled(on));
  }

  /** Says which mentions of a person are marked. */
  async chooseMentions(mentions: Settings["mentions"]): Promise<void> {
    await this.#save(() => setMentions(mentions));
  }

  /** Takes a site off the list of those where nothing is marked; false where that could not be saved. */
  async switchSiteOn(site: string): Promise<boolean> {
    return this.#save(() => setSite(site, true), t("options.switchedOn", { site }));
  }

  /** Takes a site off the list of those whose pages are all read; false where that could not be saved. */
  async readArticlesOnly(site: string): Promise<boolean> {
    return this.#save(() => setSiteAlways(site, false), t("options.nowArticlesOnly", { site }));
  }

  /** Saves, then shows what is saved: other pages may have changed settings at the same time. */
  async #save(save: () => Promise<void>, done = ""): Promise<boolean> {
    try {
      await save();
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      this.#set({ problem: t("options.saveFailed", { problem }), done: "" });
      return false;
    }
    this.#set({ ...(await readSettings()), done });
    return true;
  }

  #set(change: Partial<OptionsState>): void {
    this.state = { ...this.state, ...change };
    this.#changed();
  }
}

/** A packaged file below facts/; null where it is missing or has another shape. */
async function readPackaged<T>(name: string, read: (value: unknown) => T): Promise<T | null> {
  try {
    const response = await fetch(chrome.runtime.getURL(`facts/${name}`));
    return response.ok ? read(await response.json()) : null;
  } catch {
    return null;
  }
}
