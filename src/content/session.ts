/** The script's life in one tab: looks for an article, reads it where the settings are on, is gone when its extension is. */
import type { PageRequest, PageState } from "../shared/messages";
import { isArticle, mayBeArticle } from "../shared/page/article";
import { pageLanguage } from "../shared/page/language";
import { dateClues, readHead } from "../shared/page/structured";
import { ask, isContextAlive } from "../shared/send";
import { isOn, readSettings, type Settings, siteOf, watchSettings } from "../shared/settings";
import { Article } from "./article";
import { isFramed, siteOfPage, whenLargeEnough } from "./frame";
import { isLookedAt, watchNavigation, whenLookedAt, whenPainted } from "./navigation";
import { FIRST_LOOK_MS, LATE_MS } from "./timing";

function sizeOf(document: Document): number {
  return document.getElementsByTagName("*").length;
}

/** Without scripts nothing comes later, and nothing leads to another page that is not loaded anew; but who made a frame or a window may write into it. */
function mayChange(document: Document): boolean {
  return document.scripts.length > 0 || isFramed() || location.protocol === "about:";
}

export class Session {
  readonly #met: () => void;
  #isOver = false;
  /** Ends with the script; see `#signal`. */
  #life: AbortController | null = null;
  #page: Article | null = null;
  /** In a frame: the site of the page, by which it is switched on and off as well as by its own. */
  #siteAround: string | null = null;
  /** How many elements the page had when it was last looked at. */
  #size = 0;
  /** What the current page was started with, to tell whether a navigation has led to another. */
  #key = "";
  /**
   * Null until an article was met: most pages are none, and asking a browser for its storage takes longer than all the rest of
   * what is done there. Followed from then on.
   */
  #settings: Settings | null = null;
  #isAsking = false;
  /** Ends the looking for what comes later; null where nothing can come, and while off. */
  #later: AbortController | null = null;

  /** @param met - Called when the first article is met: from then on there may be something to be taken away. */
  constructor(met: () => void = () => undefined) {
    this.#met = met;
  }

  get hasArticle(): boolean {
    return this.#page !== null;
  }

  async start(): Promise<void> {
    if (isFramed()) await whenLargeEnough(this.#signal);
    if (!isLookedAt(document)) await whenLookedAt(document, this.#signal);
    if (!this.#isOver && mayBeArticle(document)) {
      // Going through a page's text may take a while.
      await new Promise((resolve) => requestIdleCallback(resolve, { timeout: FIRST_LOOK_MS }));
      if (!this.#isOver) this.#look();
    }
    if (!this.#isOver) this.#lookLater();
  }

  /** Answers the popup. */
  answer(request: PageRequest): PageState | Promise<PageState | boolean> {
    switch (request.type) {
      case "pageState":
        return this.#page?.state ?? this.#stateOfNone();
      case "goTo":
        return this.#page?.goTo(request.person, request.nth) ?? Promise.resolve(false);
      case "command":
        return this.#page?.command(request.name) ?? Promise.resolve(false);
    }
  }

  /** Takes everything away: observers, listeners, highlights, sheets, the card. */
  destroy(): void {
    this.#isOver = true;
    this.#life?.abort();
    this.#later?.abort();
    this.#leavePage();
  }

  /** Made where something is listened to: on most pages nothing is, and the browser takes its time for the first one. */
  get #signal(): AbortSignal {
    this.#life ??= new AbortController();
    return this.#life.signal;
  }

  async #stateOfNone(): Promise<PageState> {
    const settings = this.#settings ?? (await readSettings()).settings;
    return { status: this.#isOn(settings) ? "noArticle" : "off", date: null, people: [] };
  }

  #isOn(settings: Settings): boolean {
    return (
      isOn(settings, siteOf(location.href)) && (this.#siteAround === null || isOn(settings, this.#siteAround))
    );
  }

  /** The first article has been met: the settings are read, and followed from now on. */
  async #followSettings(): Promise<void> {
    this.#met();
    const signal = this.#signal;
    // The page's first frame comes before all that an article takes.
    await whenPainted(FIRST_LOOK_MS, signal);
    if (isFramed() && !this.#isOver) this.#siteAround = await siteOfPage();
    if (this.#isOver) return;
    const stopWatching = watchSettings((settings) => this.#apply(settings));
    signal.addEventListener("abort", stopWatching);
    addEventListener("pageshow", (event) => event.persisted && this.#page && this.#tellFound(), { signal });
    const { settings } = await readSettings();
    // A change that came meanwhile has been applied already, and is newer.
    if (!this.#isOver && this.#settings === null) this.#apply(settings);
  }

  #apply(settings: Settings): void {
    const before = this.#settings;
    this.#settings = settings;
    if (!this.#isOn(settings)) {
      this.#later?.abort();
      this.#later = null;
      this.#leavePage();
    } else if (before === null || !this.#isOn(before)) {
      this.#look(true);
      this.#lookLater();
    } else if (this.#page && settings.mentions !== before.mentions) {
      this.#look(true);
    }
  }

  /** Looks again when the page may have become another. */
  #lookLater(): void {
    if (this.#later || !mayChange(document)) return;
    this.#size ||= sizeOf(document);
    this.#later = new AbortController();
    const { signal } = this.#later;
    watchNavigation((attempt) => this.#look(attempt === 0), signal);
    if (document.readyState !== "complete") addEventListener("load", () => this.#lookIfGrown(), { signal });
    const late = LATE_MS.map((ms) => setTimeout(() => this.#page ?? this.#lookIfGrown(), ms));
    signal.addEventListener("abort", () => late.forEach(clearTimeout));
  }

  /** Looks again, unless nothing seems to have come or gone: counting costs much less than looking. */
  #lookIfGrown(): void {
    if (sizeOf(document) !== this.#size && (this.#page || mayBeArticle(document))) this.#look();
  }

  /** Looks whether this is an article, and starts with it. `anew` starts again even where it seems to be the same. */
  #look(anew = false): void {
    if (this.#settings && !this.#isOn(this.#settings)) return;
    this.#size = sizeOf(document);
    const head = readHead(document);
    if (!isArticle(document, head)) {
      this.#leavePage();
      return;
    }
    if (this.#settings === null) {
      if (!this.#isAsking) void this.#followSettings();
      this.#isAsking = true;
      return;
    }
    const lang = pageLanguage(document, head);
    const key = `${lang} ${dateClues(document, head)}`;
    if (this.#page && key === this.#key && !anew) return;
    this.#leavePage();
    this.#key = key;
    this.#page = new Article({
      document,
      head,
      lang,
      mentions: this.#settings.mentions,
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
