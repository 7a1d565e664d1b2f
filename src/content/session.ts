/** The script's life in one tab: on or off by the settings, one article after another, gone when its extension is. */
import type { PageRequest, PageState } from "../shared/messages";
import { isArticle, isReadableDocument } from "../shared/page/article";
import { articleDate, pageLanguage } from "../shared/page/date";
import { readHead } from "../shared/page/structured";
import { ask, isContextAlive } from "../shared/send";
import { isOn, readSettings, type Settings, siteOf, watchSettings } from "../shared/settings";
import { Article } from "./article";
import { watchNavigation, whenLookedAt } from "./navigation";
import type { ArticleDay } from "./reader-api";
import { LATE_MS } from "./timing";

/** Today, where the reader is. */
function today(): string {
  const now = new Date();
  const month = String(now.getMonth() + 1).padStart(2, "0");
  return `${now.getFullYear()}-${month}-${String(now.getDate()).padStart(2, "0")}`;
}

function sizeOf(document: Document): number {
  return document.getElementsByTagName("*").length;
}

export class Session {
  /** Ends with the script. */
  readonly #life = new AbortController();
  /** Ends when the reader switches off; null while off. */
  #on: AbortController | null = null;
  #page: Article | null = null;
  /** How many elements the page had when it was last looked at. */
  #size = 0;
  /** What the current page was started with, to tell whether a navigation has led to another. */
  #key = "";

  async start(): Promise<void> {
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
    const on = isOn(settings, siteOf(location.href));
    if (on && !this.#on) void this.#switchOn();
    if (!on && this.#on) this.#switchOff();
  }

  async #switchOn(): Promise<void> {
    const on = new AbortController();
    this.#on = on;
    const { signal } = on;
    await whenLookedAt(document, signal);
    if (signal.aborted || !isReadableDocument(document)) return;
    this.#look();
    watchNavigation((attempt) => this.#look(attempt === 0), signal);
    if (document.readyState !== "complete") addEventListener("load", () => this.#lookIfGrown(), { signal });
    const late = LATE_MS.map((ms) => setTimeout(() => this.#page ?? this.#lookIfGrown(), ms));
    signal.addEventListener("abort", () => late.forEach(clearTimeout));
    addEventListener("pageshow", (event) => event.persisted && this.#tellFound(), { signal });
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
    const found = articleDate(document, head);
    const day: ArticleDay = found ? { date: found.date, kind: "article" } : { date: today(), kind: "today" };
    const lang = pageLanguage(document, head);
    const key = `${day.kind} ${day.date} ${lang}`;
    if (this.#page && key === this.#key && !anew) return;
    this.#leavePage();
    this.#key = key;
    this.#page = new Article({
      document,
      day,
      lang,
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
