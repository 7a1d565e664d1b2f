/** What the popup knows and does, without what it looks like: the tab's page, the settings, the permission. */
import { t } from "../shared/l10n";
import type { Envelope, PageQuestion, PageState } from "../shared/messages";
import { RUNNING, readAnyway } from "../shared/running";
import {
  DEFAULTS,
  isOn,
  readSettings,
  type Settings,
  setEnabled,
  setSite,
  setSiteAlways,
  siteOf,
  watchSettings,
} from "../shared/settings";

/** A page is asked again this often while the popup is open: it may still be reading, or be left. */
const ASK_EVERY = 500; // ms

/** `browserPage`: no extension may run there; `unreachable`: it may, but the page was open before Sidelight was. */
export type PageStatus = PageState["status"] | "browserPage" | "unreachable";

export interface PopupState {
  /** Null until they are read. */
  settings: Settings | null;
  /** A sentence where something of Sidelight itself is wrong. */
  problem: string | null;
  /** Host without `www.`; empty where the page has none. */
  site: string;
  /** Null until the page has answered. `isFramed`: what is said of a frame, as the page around it is no article. */
  page: (Omit<PageState, "status"> & { status: PageStatus; isFramed?: true }) | null;
  /** False: Firefox holds back the permission for pages. */
  mayRead: boolean;
}

const ALL_PAGES = { origins: ["<all_urls>"] };
const NOTHING = { date: null, people: [] };

export class PopupModel {
  state: PopupState = { settings: null, problem: null, site: "", page: null, mayRead: true };
  readonly #wanted: number | null;
  #tab: chrome.tabs.Tab | undefined;
  #changed: () => void = () => {};
  readonly #ends: (() => void)[] = [];

  /** @param tabId the tab to speak of; null for the active one */
  constructor(tabId: number | null) {
    this.#wanted = tabId;
  }

  /** Calls back at every change of the state. */
  onChange(changed: () => void): void {
    this.#changed = changed;
  }

  async start(): Promise<void> {
    const timer = setInterval(() => void this.askPage(), ASK_EVERY);
    this.#ends.push(() => clearInterval(timer));
    this.#ends.push(
      watchSettings((settings) => {
        this.#set({ settings });
        void this.askPage();
      }),
    );
    const [{ settings, problem }, mayRead] = await Promise.all([
      readSettings(),
      mayReadPages(),
      this.askPage(),
    ]);
    this.#set({ settings, problem, mayRead });
  }

  stop(): void {
    for (const end of this.#ends) end();
  }

  /** Asks the tab's page what it found. */
  async askPage(): Promise<void> {
    this.#tab = await this.#findTab();
    const address = this.#tab?.url ?? "";
    const page = (await this.#ask({ type: "pageState" })) ?? (await this.#stateOfSilent(address));
    const framed = page?.status === "noArticle" ? await this.#ask({ type: "pageState", to: "frames" }) : null;
    this.#set({
      site: /^https?:/.test(address) ? siteOf(address) : "",
      page: framed ? { ...framed, isFramed: true } : (page ?? { status: silence(address), ...NOTHING }),
    });
  }

  /** The switch for everything. */
  async switchAll(on: boolean): Promise<void> {
    await this.#save({ ...this.#settings, enabled: on }, () => setEnabled(on));
  }

  /** The switch for the tab's site. */
  async switchSite(on: boolean): Promise<void> {
    const { site } = this.state;
    const others = this.#settings.sitesOff.filter((host) => host !== site);
    await this.#save({ ...this.#settings, sitesOff: on ? others : [...others, site] }, () =>
      setSite(site, on),
    );
  }

  /** Has the tab's page read though it is no article; false where it cannot be. */
  async readPage(): Promise<boolean> {
    const id = this.#tab?.id;
    const isRead = id !== undefined && (await readAnyway(id).catch(() => false));
    await this.askPage();
    return isRead;
  }

  /** All pages of the tab's site are read, or its articles only. */
  async switchAlways(always: boolean): Promise<void> {
    const { site } = this.state;
    const others = this.#settings.sitesAlways.filter((host) => host !== site);
    await this.#save({ ...this.#settings, sitesAlways: always ? [...others, site] : others }, () =>
      setSiteAlways(site, always),
    );
    if (always) await this.readPage();
  }

  /** Scrolls the page to the person's first mention; false where it is no longer there. */
  async goTo(person: string): Promise<boolean> {
    const to = this.state.page?.isFramed ? { to: "frames" as const } : {};
    return (await this.#ask({ type: "goTo", person, nth: 0, ...to })) === true;
  }

  /** Opens the options page; false where the browser could not. */
  openOptions(): Promise<boolean> {
    return chrome.runtime.openOptionsPage().then(
      () => true,
      () => false,
    );
  }

  /** Has the browser ask the reader for the permission; must be called from a click. */
  async requestPermission(): Promise<void> {
    const mayRead = await chrome.permissions.request(ALL_PAGES).catch(() => false);
    this.#set({ mayRead });
  }

  get #settings(): Settings {
    return this.state.settings ?? { ...DEFAULTS, sitesOff: [], sitesAlways: [] };
  }

  /** Shows a change of the settings at once, and takes it back where it could not be saved. */
  async #save(settings: Settings, save: () => Promise<void>): Promise<void> {
    const before = this.state.settings;
    this.#set({ settings, problem: null });
    try {
      await save();
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      this.#set({ settings: before, problem: t("popup.saveFailed", { problem }) });
    }
  }

  async #findTab(): Promise<chrome.tabs.Tab | undefined> {
    if (this.#wanted !== null) return chrome.tabs.get(this.#wanted).catch(() => undefined);
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    return tab;
  }

  /** The page's answer; null where nobody answers there. */
  async #ask(request: Extract<PageQuestion, { type: "pageState" }>): Promise<PageState | null>;
  async #ask(request: Extract<PageQuestion, { type: "goTo" }>): Promise<boolean | null>;
  async #ask(request: PageQuestion): Promise<PageState | boolean | null> {
    const id = this.#tab?.id;
    if (id === undefined) return null;
    try {
      // What is not meant for frames goes to the page alone: none of them must answer in its place.
      const frame = request.to === undefined ? { frameId: 0 } : {};
      const answer: Envelope<PageState | boolean> | undefined = await chrome.tabs.sendMessage(
        id,
        request,
        frame,
      );
      return answer?.ok ? answer.value : null;
    } catch {
      return null;
    }
  }

  /** A script that has met no article answers nothing, but it is there; null where it is not. */
  async #stateOfSilent(address: string): Promise<PageState | null> {
    const id = this.#tab?.id;
    if (id === undefined) return null;
    try {
      const func = (name: string): boolean => name in globalThis;
      const [there] = await chrome.scripting.executeScript({ target: { tabId: id }, func, args: [RUNNING] });
      if (!there?.result) return null;
      const { settings } = await readSettings();
      return { status: isOn(settings, siteOf(address)) ? "noArticle" : "off", ...NOTHING };
    } catch {
      return null;
    }
  }

  #set(change: Partial<PopupState>): void {
    const next = { ...this.state, ...change };
    // Asking again usually brings the same: then nothing is drawn.
    if (JSON.stringify(next) === JSON.stringify(this.state)) return;
    this.state = next;
    this.#changed();
  }
}

/** Why a page does not answer. Pages of the browser and its store are closed to extensions; others were open before Sidelight was. */
export function silence(address: string): PageStatus {
  const closed =
    /^https?:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org)(\/|$)/;
  return /^(https?|file):/.test(address) && !closed.test(address) ? "unreachable" : "browserPage";
}

async function mayReadPages(): Promise<boolean> {
  return chrome.permissions.contains(ALL_PAGES).catch(() => true);
}
