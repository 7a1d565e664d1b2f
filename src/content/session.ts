/** The script's life in one tab: on or off by the settings, one article after another, gone when its extension is. */
import type { PageRequest, PageState } from "../shared/messages";
import { isArticle, isReadableDocument } from "../shared/page/article";
import { pageLanguage } from "../shared/page/language";
import { dateClues, readHead } from "../shared/page/structured";
import { ask, isContextAlive } from "../shared/send";
import { DEFAULTS, isOn, readSettings, type Settings, siteOf, watchSettings } from "../shared/settings";
import { Article } from "./article";
import { isFramed, siteOfPage, whenLargeEnough } from "./frame";
import { watchNavigation, whenLookedAt, whenPainted } from "./navigation";
import { FIRST_LOOK_MS, LATE_MS } from "./timing";

function sizeOf(document: Document): number {
  return document.getElementsByTagName("*").length;
}

export class Session {
  /** Ends with the script. */
  readonly #life = new AbortController();
  /** Ends when the reader switches off; null while off. */
  #on: AbortController | null = null;
  #page: Article | null = null;
  /** The sites by which this document is switched on and off: its own and, in a frame, that of the page. */
  readonly #sites = [siteOf(location.href)];
  /** How many elements the page had when it was last looked at. */
  #size = 0;
  /** What the current page was started with, to tell whether a navigation has led to another. */
  #key = "";

  /** Which mentions the reader wants to be marked. */
  #mentions = DEFAULTS.mentions;

  get hasArticle(): boolean {
    return this.#page !== null;
  }

  async start(): Promise<void> {
    if (isFramed()) await whenLargeEnough(this.#life.signal);
    const stopWatching = watchSettings((settings) => this.#apply(settings));
    this.#life.signal.addEventListener("abort", stopWatching);
    const { settings } = await readSettings();
    // A change that came while reading has been applied already, and is newer.
    if (!this.#life.signal.aborted && this.#on === null) this.#apply(settings);
  }

  /** Answers the popup. */
  answer(request: PageRequest): PageState | Promise<boolean> {
    switch (request.type) {
      case "pageState":
        return this.#page?.state ?? { status: this.#on ? "noArticle" : "off", date: null, people: [] };
      case "goTo":
        return this.#page?.goTo(request.person, request.nth) ?? Promise.resolve(false);
      case "command":
        return this.#page?.command(request.name) ?? Promise.resolve(false);
    }
  }

  /** Takes everything away: observers, listeners, highlights, sheets, the card. */
  destroy(): void {
    this.#life.abort();
    this.#switchOff();
  }

  #apply(settings: Settings): void {
    const isOther = settings.mentions !== this.#mentions;
    this.#mentions = settings.mentions;
    const on = this.#sites.every((site) => isOn(settings, site));
    if (on && !this.#on) void this.#switchOn();
    if (!on && this.#on) this.#switchOff();
    if (isOther && this.#page) this.#look(true);
  }

  async #switchOn(): Promise<void> {
    const on = new AbortController();
    this.#on = on;
    const { signal } = on;
    await whenLookedAt(document, signal);
    await whenPainted(FIRST_LOOK_MS, signal);
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: FIRST_LOOK_MS }));
    if (signal.aborted || !isReadableDocument(document)) return;
    if (isFramed() && !(await this.#isPageOn()) && !signal.aborted) {
      this.#switchOff();
      return;
    }
    if (signal.aborted) return;
    this.#look();
    watchNavigation((attempt) => this.#look(attempt === 0), signal);
    if (document.readyState !== "complete") addEventListener("load", () => this.#lookIfGrown(), { signal });
    const late = LATE_MS.map((ms) => setTimeout(() => this.#page ?? this.#lookIfGrown(), ms));
    signal.addEventListener("abort", () => late.forEach(clearTimeout));
    addEventListener("pageshow", (event) => event.persisted && this.#tellFound(), { signal });
  }

  /** In a frame: whether the site of the page is on. Asked before anything of the frame is read. */
  async #isPageOn(): Promise<boolean> {
    if (this.#sites.length === 1) this.#sites.push(await siteOfPage());
    const { settings } = await readSettings();
    return this.#sites.every((site) => isOn(settings, site));
  }

  #switchOff(): void {
    this.#on?.abort();
    this.#on = null;
    this.#leavePage();
  }

  /** Looks again, unless nothing seems to have come or gone: counting costs much less than looking. */
  #lookIfGrown(): void {
    if (sizeOf(document) !== this.#size) this.#look();
  }

  /** Looks whether this is an article, and starts with it. `anew` starts again even where it seems to be the same. */
  #look(anew = false): void {
    this.#size = sizeOf(document);
    const head = readHead(document);
    if (!isArticle(document, head)) {
      this.#leavePage();
      return;
    }
    const lang = pageLanguage(document, head);
    const key = `${lang} ${dateClues(document, head)}`;
    if (this.#page && key === this.#key && !anew) return;
    this.#leavePage();
    this.#key = key;
    this.#page = new Article({
      document,
      lang,
      mentions: this.#mentions,
      found: () => this.#tellFound(),
      gone: () => this.destroy(),
    });
  }

  #leavePage(): void {
    if (!this.#page) return;
    this.#page.destroy();
    this.#page = null;
    this.#tellFound();
  }

  /** The number on the toolbar icon. */
  #tellFound(): void {
    if (!isContextAlive()) return;
    const people = this.#page?.state.people.length ?? null;
    // The number is a courtesy: a background that does not answer is met again with the next question.
    ask({ type: "found", people }).catch(() => undefined);
  }
}
