/** What the command line tells about a page, all in one. */
import { isArticle } from "./article";
import { articleDate, type DateSource } from "./date";
import { languageOf, textSample } from "./language";
import { readHead } from "./structured";

export interface PageInfo {
  isArticle: boolean;
  date: string | null;
  dateSource: DateSource | null;
  /** The day of the last change, where the page names one. */
  updated: string | null;
  /** BCP 47; empty where neither the page nor its words tell. */
  lang: string;
  title: string;
}

/** What the command line tells about a page. */
export function pageInfo(document: Document, now: Date = new Date()): PageInfo {
  const head = readHead(document);
  const found = articleDate(document, head, now);
  const title = head.meta("og:title") ?? document.querySelector("h1")?.textContent ?? document.title;
  return {
    isArticle: isArticle(document, head),
    date: found?.date ?? null,
    dateSource: found?.source ?? null,
    updated: found?.updated ?? null,
    lang: languageOf(document, textSample(document)),
    title: title.replace(/\s+/g, " ").trim(),
  };
}
