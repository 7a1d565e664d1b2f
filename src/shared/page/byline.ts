/** Which of the dates that a reader sees is the day of publication: by its label, its markup and its place below the headline. */
import type { Evidence } from "./evidence";
import { type Label, labelOf } from "./labels";
import { ANY_LETTERS } from "./letters";
import type { Seen, SeenDay } from "./visible";

/** What speaks for a date, in points; four are enough where nothing else tells the day (`evidence.ts`). */
const POINTS = {
  labelled: 4,
  pubdate: 5,
  time: 2,
  namedPublished: 3,
  named: 2,
  close: 3,
  near: 2,
  sameScreen: 1,
  shortLine: 2,
  mediumLine: 1,
  clock: 1,
  dateline: 2,
  placed: 4,
  letter: 2,
  only: 2,
  namedUpdated: -2,
  inList: -6,
  range: -3,
  caption: -5,
  masthead: -3,
  scattered: -2,
  prose: -2,
  inHeadline: 1,
} as const;

/** No more trust than this in what is seen. */
const MOST = 8;
/** Lines from the headline. */
const CLOSE_LINES = 3;
const NEAR_LINES = 8;
const SCREEN_LINES = 25;
/** What stands beside a date in a byline: author, time, section. UTF-16 units. */
const SHORT = 45;
const MEDIUM = 110;
/** As many different days in the same markup, with so little text between the first two, are a list. */
const LIST_DAYS = 3;
const LIST_UNITS = 400;
/** An entry of a list is a date and a title; a line of prose has more. */
const LIST_LINE = 80;
const SENTENCE_END = /[.!?…]["”»)]?\s*$/;
/** "WASHINGTON, May 31, 2018 (Agency) —" */
const DATELINE = /^\s?(?:[([/][^)\]/]{2,40}[)\]/])?\s?(?:--?|[–—])\s/;

/** "Hamburg, 12 May 2003" and no more: as letters are dated, and articles that are signed at their end. Above the headline it is today. */
const LETTER_PLACE = new RegExp(String.raw`^\s?[${ANY_LETTERS}][${ANY_LETTERS} .-]{2,24},\s(?:den\s|le\s)?$`);

const NAMED_PUBLISHED =
  /publi(?!c)|posted|entry-date|post-?date|date-?line|dateline|byline|timestamp|(?:article|story|news|post|entry|content)[-_]?(?:date|time|datum)|pubdate|date-header|submitted|createdate|create-date/i;
const NAMED = /date|datum|time|meta|author|autor|fecha|created|info|data\b|kicker|zeit/i;
const NAMED_UPDATED = /updat|modif|revis|edited|changed/i;

/** What a picture shows, and when it was taken. */
const CAPTION = /caption|(?:^|[|])figcaption(?:[|]|$)/i;
/** "Thursday, 31 May 2018" above the headline, without a word that says what it is, is the day on which the page was fetched. */
const WEEKDAY =
  /^\W*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|(?:lune|marte|mercole|giove|vener)d[iì]|sabato|domenica|(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:segunda|ter[cç]a|quarta|quinta|sexta)(?:-feira)?),?\s*(?:den\s|le\s)?$/i;

const CLOCK = new RegExp(String.raw`^\W{0,4}(?:[${ANY_LETTERS}]{1,4}\s){0,2}\d{1,2}[:.h時시]\s?\d{2}`);
const CLOCK_BEFORE = /\d{1,2}[:.]\d{2}(?:\s?[ap]m)?(?:\s(?:Uhr|Uhr,))?\W{0,4}$/i;
/** "31 May – 2 June 2018", "12.–15.3.2018": when something takes place. */
const RANGE = new RegExp(String.raw`\d\.?(?:\s?[${ANY_LETTERS}]+)?\s?(?:[–-]|bis|to|au)\s?$`);

export interface Judged {
  published: Evidence[];
  updated: string[];
}

/** The dates that stand in lists of other things; the first of a row with an article's text behind it does not. */
function listed(days: readonly SeenDay[]): Set<SeenDay> {
  const rows = new Map<string, SeenDay[]>();
  for (const seen of days) {
    if (besideOf(seen) > LIST_LINE) continue;
    const { markup } = seen.element;
    const row = rows.get(markup);
    // Published and updated in one line are one entry.
    if (row && row.at(-1)?.line !== seen.line) row.push(seen);
    else if (!row) rows.set(markup, [seen]);
  }
  const found = new Set<SeenDay>();
  for (const row of rows.values()) {
    if (new Set(row.map((seen) => seen.day)).size < LIST_DAYS) continue;
    const [first, second] = row;
    const hasText = first && second && second.units - first.units > LIST_UNITS;
    for (const seen of hasText ? row.slice(1) : row) found.add(seen);
  }
  return found;
}

function positionPoints(seen: SeenDay, headlineAt: number | null, isOnly: boolean): number {
  if (headlineAt === null) return isOnly ? 0 : POINTS.scattered;
  const lines = seen.line - headlineAt;
  // A headline's day is what the text is about, more often than not.
  if (lines === 0) return POINTS.inHeadline;
  if (lines < -NEAR_LINES) return 0;
  if (lines < -CLOSE_LINES) return POINTS.sameScreen;
  if (lines <= CLOSE_LINES) return lines < 0 ? POINTS.near : POINTS.close;
  if (lines <= NEAR_LINES) return POINTS.near;
  return lines <= SCREEN_LINES ? POINTS.sameScreen : 0;
}

function markupPoints({ element, isMachine }: SeenDay): number {
  const { names } = element;
  let points = isMachine ? POINTS.time : 0;
  if (element.isPubdate) points += POINTS.pubdate;
  if (CAPTION.test(names) || CAPTION.test(element.markup)) points += POINTS.caption;
  if (NAMED_PUBLISHED.test(names)) points += POINTS.namedPublished;
  else if (NAMED_UPDATED.test(names)) points += POINTS.namedUpdated;
  else if (NAMED.test(names)) points += POINTS.named;
  return points;
}

/** How much stands in the line of a date. UTF-16 units. */
function besideOf({ before, after }: SeenDay): number {
  return before.trim().length + after.trim().length;
}

/** Blogs that put a day's posts together say when above them. */
const OF_A_DAY = /(?:^|[\s_-])day/i;

/** True for a weekday's date in a line of its own that nothing calls the article's; blogs have it in a heading. */
function isMasthead({ element, isMachine, before, after }: SeenDay): boolean {
  const { tag, names } = element;
  if (isMachine || /^h\d$/.test(tag)) return false;
  if ([NAMED_PUBLISHED, NAMED, OF_A_DAY].some((pattern) => pattern.test(names))) return false;
  return WEEKDAY.test(before) && after.trim() === "";
}

/** A byline is a line of its own; a date within prose is what the prose is about. */
function linePoints(seen: SeenDay, headlineAt: number | null): number {
  const { before, after } = seen;
  const beside = besideOf(seen);
  let points = beside <= SHORT ? POINTS.shortLine : beside <= MEDIUM ? POINTS.mediumLine : 0;
  if (CLOCK.test(after) || CLOCK_BEFORE.test(before)) points += POINTS.clock;
  const isBelow = headlineAt !== null && seen.line > headlineAt;
  if (headlineAt !== null && !isBelow && isMasthead(seen)) points += POINTS.masthead;
  if (isBelow && LETTER_PLACE.test(before) && after.trim().length <= 1) points += POINTS.letter;
  if (before.length <= SHORT && beside > MEDIUM && DATELINE.test(after))
    points += POINTS.dateline + (LETTER_PLACE.test(before) ? POINTS.placed : 0);
  else if (beside > MEDIUM || (beside > SHORT && SENTENCE_END.test(after))) points += POINTS.prose;
  if (RANGE.test(before) || /^\s?[–-]\s?\d/.test(after)) points += POINTS.range;
  return points;
}

/** Judges every date of the page. */
export function judge(seen: Seen): Judged {
  const judged: Judged = { published: [], updated: [] };
  if (seen.days.length === 0) return judged;
  const inList = listed(seen.days);
  const isOnly = new Set(seen.days.map(({ day }) => day)).size === 1;
  for (const one of seen.days) {
    const label: Label = labelOf(one.before, one.after);
    if (label === "other") continue;
    let points =
      positionPoints(one, seen.headlineAt, isOnly) + markupPoints(one) + linePoints(one, seen.headlineAt);
    if (label === "published") points += POINTS.labelled;
    if (inList.has(one)) points += POINTS.inList;
    if (isOnly) points += POINTS.only;
    if (points <= 0) continue;
    if (label === "updated") {
      judged.updated.push(one.day);
      continue;
    }
    judged.published.push({
      day: one.day,
      other: one.other,
      source: one.isMachine ? "time" : "byline",
      weight: Math.min(points, MOST),
    });
  }
  return judged;
}
