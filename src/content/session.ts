/** The script's life in one tab: looks for an article, reads it where the settings are on, is gone when its extension is. */
import type { PageQuestion, PageState } from "../shared/messages";
import { isArticle, mayBeArticle } from "../shared/page/article";
import { pageLanguage } from "../shared/page/language";
import { dateClues, type Head, readHead } from "../shared/page/structured";
import { ask, isContextAlive } from "../shared/send";
import { isOn, readSettings, type Settings, siteOf } from "../shared/settings";
import { Article } from "./article";
import { isClosed } from "./closed";
import { isFramed, siteOfPage, whenLargeEnough } from "./frame";
import { isLookedAt, watchNavigation, whenLookedAt, whenPainted } from "./navigation";
import { FIRST_LOOK_MS, LATE_MS } from "./timing";

function sizeOf(document: Document): number {
  return document.getElementsByTagName("*").length;
}

/** Without what only leads to a place in the page. */
const addressOf = ({ href }: Location): string => href.replace(/#.*$/, "");

/** Without scripts nothing comes later, and nothing leads to another page that is not loaded anew; but who made a frame or a window may write into it. */
function mayChange(document: Document): boolean {
  return document.scripts.length > 0 || isFramed() || location.protocol === "about:";
}

export class Session {
  readonly #onArticle: () => void;
  #isDestroyed = false;
  /** Ends with the script; see `#signal`. */
  #life: AbortController | null = null;
  #page: Article | null = null;
  /** How many elements the page had when it was last looked at. */
  #size = 0;
  /** What the current page was started with, to tell whether a navigation has led to another. */
  #key = "";
  /** In a frame: the site of the page, by which it is switched on and off as well as by its own. */
  #siteAround: string | null = null;
  /**
   * Null until an article was met: most pages are none, and asking a browser for its storage takes longer than all the rest of
   * what is done there. Followed from then on.
   */
  #settings: Settings | null = null;
  #isFollowing = false;
  /** The head of the article that was met, until the settings are there. */
  #head: Head | null = null;
  /** The address of a page that is read though it is no article, as the reader wants it. */
  #wanted: string | null = null;
  /** Counts the readings of the settings: only the last one counts. */
  #asking = 0;
  /** Ends the looking for what comes later; null where nothing can come, and while off. */
  #later: AbortController | null = null;

  /** @param onArticle - Called when the first article is met: from then on there is something to answer, and perhaps to take away. */
  constructor(onArticle: () => void = () => undefined) {
    this.#onArticle = onArticle;
  }

  get hasArticle(): boolean {
    return this.#page !== null;
  }

  async start(): Promise<void> {
    if (this.#isOver) return;
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
  answer(request: PageQuestion): PageState | Promise<boolean> {
    switch (request.type) {
      case "pageState":
        return this.#page?.state ?? { status: this.#statusOfNone(), date: null, people: [] };
      case "goTo":
        return this.#page?.goTo(request.person, request.nth) ?? Promise.resolve(false);
      case "command":
        return this.#page?.command(request.name) ?? Promise.resolve(false);
    }
  }

  /** Reads this page as if it were an article, until it leads to another. */
  readAnyway(): void {
    if (this.#isOver || this.#page) return;
    this.#wanted = addressOf(location);
    this.#look();
  }

  /** Takes everything away: observers, listeners, highlights, sheets, the card. */
  destroy(): void {
    this.#isDestroyed = true;
    this.#life?.abort();
    this.#later?.abort();
    this.#leavePage();
  }

  /** Made where something is listened to: on most pages nothing is, and the browser takes its time for the first one. */
  get #signal(): AbortSignal {
    this.#life ??= new AbortController();
    return this.#life.signal;
  }

  /** Nothing more is to be done: the script has been ended, or its window is gone. */
  get #isOver(): boolean {
    return this.#isDestroyed || isClosed();
  }

  #statusOfNone(): PageState["status"] {
    if (!this.#settings) return this.#isFollowing ? "reading" : "noArticle";
    return this.#isOn(this.#settings) ? "noArticle" : "off";
  }

  #isOn(settings: Settings): boolean {
    return (
      isOn(settings, siteOf(location.href)) && (this.#siteAround === null || isOn(settings, this.#siteAround))
    );
  }

  /** The first article has been met: the settings are read, and followed from now on. */
  async #followSettings(): Promise<void> {
    this.#onArticle();
    // The page's first frame comes before all that an article takes.
    await whenPainted(FIRST_LOOK_MS, this.#signal);
    if (isFramed() && !this.#isOver) this.#siteAround = await siteOfPage();
    if (this.#isOver) return;
    addEventListener("pageshow", (event) => event.persisted && this.#comeBack(), { signal: this.#signal });
    await this.#readSettings();
  }

  /** The reader has changed the settings; before they are read for the first time that means nothing. */
  settingsChanged(): void {
    if (this.#asking > 0) void this.#readSettings();
  }

  async #readSettings(): Promise<void> {
    const asking = ++this.#asking;
    const { settings, problem } = await readSettings();
    // Where they cannot be read, those that were read before still hold.
    if (asking === this.#asking && !this.#isOver && (problem === null || !this.#settings))
      this.#apply(settings);
  }

  /** The page was kept for the way back: nobody has told it meanwhile what was changed. */
  #comeBack(): void {
    this.settingsChanged();
    // What it had asked while it was read is answered no more.
    if (this.#page?.state.status === "reading") this.#look(true);
    else if (this.#page) this.#tellFound();
  }

  #apply(settings: Settings): void {
    const before = this.#settings;
    this.#settings = settings;
    if (!this.#isOn(settings)) {
      this.#head = null;
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
    const head = this.#readArticle();
    if (!head) {
      this.#leavePage();
      return;
    }
    if (this.#settings === null) {
      this.#head = head;
      if (!this.#isFollowing) void this.#followSettings();
      this.#isFollowing = true;
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

  /** The page's head, where it is an article. What was read just before the settings came is not read again, if nothing seems to have changed. */
  #readArticle(): Head | null {
    const [known, before] = [this.#head, this.#size];
    this.#head = null;
    this.#size = sizeOf(document);
    if (known && this.#settings && this.#size === before) return known;
    const head = readHead(document);
    return this.#wanted === addressOf(location) || isArticle(document, head) ? head : null;
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
