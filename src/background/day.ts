/** The day the cards of an article speak of. Told here and not in the page: it takes more code than all that is done there. */
import type { ArticleDay } from "../shared/answers";
import type { BackgroundRequest } from "../shared/messages";
import { dateOf } from "../shared/page/date";

type Asked = Extract<BackgroundRequest, { type: "annotate" }>["day"];

/** Today, where the reader is. */
function today(): string {
  const now = new Date();
  const month = String(now.getMonth() + 1).padStart(2, "0");
  return `${now.getFullYear()}-${month}-${String(now.getDate()).padStart(2, "0")}`;
}

/** The day of the article, today where the page does not tell; null where its scripts have not been looked at and might. */
export function dayOf(asked: Asked): ArticleDay | null {
  if ("kind" in asked) return asked;
  let isAsking = false;
  const found = dateOf(asked, () => {
    isAsking = asked.scripts === null;
    return asked.scripts ?? [];
  });
  if (isAsking) return null;
  return found ? { date: found.date, kind: "article" } : { date: today(), kind: "today" };
}
