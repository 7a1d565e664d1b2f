/** The day the cards of an article speak of. Read here and not in the first script: it takes more code than all of that. */
import { articleDate } from "../../shared/page/date";
import type { Head } from "../../shared/page/structured";
import type { ArticleDay } from "../reader-api";

/** Today, where the reader is. */
function today(): string {
  const now = new Date();
  const month = String(now.getMonth() + 1).padStart(2, "0");
  return `${now.getFullYear()}-${month}-${String(now.getDate()).padStart(2, "0")}`;
}

/** The day of the article; today where the page does not tell. */
export function dayOf(document: Document, head: Head): ArticleDay {
  const found = articleDate(document, head);
  return found ? { date: found.date, kind: "article" } : { date: today(), kind: "today" };
}
