/**
 * The dates that a reader sees: the page's lines of text from top to bottom, with what its markup says of each date (`<time>`,
 * attributes, class names). Comments, sidebars and lists of other articles are passed over.
 */
import type { Reading } from "./calendar";
import { otherDay, readDay } from "./day";
import { titleLine } from "./headline";
import { ANY_LETTERS } from "./letters";
import { monthOf } from "./months";
import { findDays, mayHoldDay, orderIn } from "./written";

/** A date that is seen, with all by which it can be judged. */
export interface SeenDay {
  day: string;
  other: string | null;
  /** The element that holds it. */
  element: Element;
  isMachine: boolean;
  /** How many lines and UTF-16 units of text were read before. */
  line: number;
  units: number;
  /** What stands before and after it in its line. */
  before: string;
  after: string;
}

export interface Seen {
  days: SeenDay[];
  /** The line of the headline; null where none was met. */
  headlineAt: number | null;
}

/** Longest walk, in elements and texts, in all and behind the headline: bylines stand at an article's head or foot. */
const MOST_NODES = 3_000;
const MOST_BEHIND = 1_000;
/** As many lines with numbers that may be dates are read; a page of more is a table. */
const MOST_DATED = 60;
/** A paragraph's date of publication stands at one of its ends. UTF-16 units. */
const LONG_LINE = 300;
const LONG_LINE_HEAD = 120;

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
const PASSED_OVER = words(`nav select script style noscript template svg iframe textarea object dialog button
  option canvas video audio menu`);
const LINE_BREAKS =
  words(`address article aside blockquote br center dd div dl dt fieldset figcaption figure footer
  form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tbody td th tr ul`);
/** White space other than single spaces between words. */
const UNEVEN = /\s\s|[^\S ]/;
/** Whole words of class names and ids, between hyphens, underscores and spaces. */
const ELSEWHERE =
  /(?:^|[\s_-])(?:comments?|commentlist|respond|replies|(?<!(?:has|with|no|left|right|one|two|both|full)[_-])sidebar|related\w*|recommend\w*|widget\w*|footer|menu|nav|navbar|navigation|calendar|archives?|recent|popular|mostread|most-read|teasers?|promo|newsletter|breadcrumbs?|copyright|cookie\w*|ads?|advert\w*|latest|ticker|events?|carousel|slider|pagination|pager|weather|disqus\w*|today|currentdate|current-date)(?:$|[\s_-])/i;
/** Markup of parts that hold the date, whatever else their name says: "footer entry-meta". */
const HOLDS_DATE = /(?:^|[\s_-])(?:entry|post|article)[_-]?(?:meta|date|footer|info|header)|byline|dateline/i;

/** Of the page, not of the article, unless they stand in it. */
const LANDMARKS = new Set(["aside", "footer"]);
const PASSED_ROLES = new Set(["navigation", "complementary", "contentinfo", "search", "menu"]);

const ATTRIBUTES = [
  "datetime",
  "data-datetime",
  "data-date",
  "data-timestamp",
  "data-time",
  "data-published",
  "data-publish-date",
  "data-utime",
  "data-created",
  "title",
];
const DATEISH = /date|datum|time|publi|posted|stamp|fecha|updated/i;

function isTime(element: Element): boolean {
  return element.localName === "time" || element.localName === "abbr" || element.localName.includes("-");
}

interface Mark {
  day: string;
  other: string | null;
  element: Element;
  start: number;
  end: number;
}

interface Line {
  text: string;
  /** Where the text of each element begins. */
  parts: { start: number; element: Element }[];
  marks: Mark[];
  units: number;
}

/** Reads a page once; see `seeDays`. */
class Walk {
  readonly lines: Line[] = [];
  headlineAt: number | null = null;
  readonly #reading: Reading;
  readonly #headline: Element | null;
  /** What holds the headline, and therefore is never passed over. */
  readonly #holders = new Set<Element>();
  /** Whether class names say that an element is passed over: pages have few of them, many times. */
  readonly #verdicts = new Map<string, "kept" | "passed" | "open">();
  readonly #article: Element | null;
  #line: Line = { text: "", parts: [], marks: [], units: 0 };
  #units = 0;
  #nodesLeft = MOST_NODES;

  constructor(headline: Element | null, reading: Reading) {
    this.#headline = headline;
    this.#article = headline?.closest("article") ?? null;
    this.#reading = reading;
    for (let at = headline; at !== null; at = at.parentElement) this.#holders.add(at);
  }

  read(element: Element): void {
    for (let node = element.firstChild; node !== null; node = node.nextSibling) {
      if (--this.#nodesLeft < 0) return;
      if (node.nodeType === 3) this.#addText((node as Text).data, element);
      else if (node.nodeType === 1) this.#readElement(node as Element);
    }
  }

  endLine(): void {
    if (this.#line.text.trim() !== "" || this.#line.marks.length > 0) this.lines.push(this.#line);
    this.#line = { text: "", parts: [], marks: [], units: this.#units };
  }

  #addText(text: string, element: Element): void {
    if (this.#line.text.length > LONG_LINE) {
      this.#units += text.length;
      return;
    }
    const begin = text.slice(0, LONG_LINE + 1);
    const bare = UNEVEN.test(begin) ? begin.replace(/\s+/g, " ") : begin;
    if (bare === "" || bare === " ") {
      if (bare) this.#line.text += bare;
      return;
    }
    this.#line.parts.push({ start: this.#line.text.length, element });
    this.#line.text += bare;
    this.#units += text.length;
  }

  #readElement(element: Element): void {
    const tag = element.localName;
    if (PASSED_OVER.has(tag) || this.#isElsewhere(element, tag)) return;
    const breaks = LINE_BREAKS.has(tag);
    if (breaks) this.endLine();
    else this.#line.text += " ";
    if (element === this.#headline) {
      this.headlineAt = this.lines.length;
      this.#nodesLeft = Math.min(this.#nodesLeft, MOST_BEHIND);
    }
    const mark = this.#mark(element);
    this.read(element);
    if (mark) mark.end = this.#line.text.length;
    if (breaks) this.endLine();
    else this.#line.text += " ";
  }

  #isElsewhere(element: Element, tag: string): boolean {
    if (!element.hasAttributes() && !LANDMARKS.has(tag)) return false;
    if (tag === "main" || this.#holders.has(element)) return false;
    if (tag === "article") return this.#article !== null && !this.#article.contains(element);
    const names = `${element.getAttribute("class") ?? ""} ${element.id}`;
    let verdict = this.#verdicts.get(names);
    if (verdict === undefined) {
      verdict = HOLDS_DATE.test(names) ? "kept" : ELSEWHERE.test(names) ? "passed" : "open";
      this.#verdicts.set(names, verdict);
    }
    if (verdict !== "open") return verdict === "passed";
    if (LANDMARKS.has(tag)) return element.closest("article,main") === null;
    return PASSED_ROLES.has(element.getAttribute("role") ?? "");
  }

  /** What the markup says: the first attribute of the element that is a date. */
  #mark(element: Element): Mark | null {
    const time = isTime(element);
    // What has a class name only has no date in an attribute.
    if (!time && (element.attributes.length < 2 || !DATEISH.test(element.className))) return null;
    for (const name of ATTRIBUTES) {
      const value = element.getAttribute(name);
      const day = value === null ? null : readDay(value, this.#reading);
      if (value === null || day === null) continue;
      const start = this.#line.text.length;
      const mark = { day, other: otherDay(value, day), element, start, end: start };
      this.#line.marks.push(mark);
      return mark;
    }
    return null;
  }
}

/** As many short lines are tried for the beginning of a leaf: a page of more is a table. */
const MOST_LEAVES = 400;
/** A line of a calendar leaf is a day, a month or a year; UTF-16 units. */
const LEAF_LINE = 14;
const LEAF_LINES = 3;
const DAY_AND_MONTH = new RegExp(
  String.raw`(?<![\d:])(\d{1,2})(?:st|nd|rd|th)?[\s.]*(?:de\s)?([${ANY_LETTERS}]{3,14})|([${ANY_LETTERS}]{3,14})\.?\s(\d{1,2})(?![\d:])`,
);

/** A date like a calendar's leaf: its parts in lines of their own, or without a year, where the address has it. */
function leafOf(lines: readonly Line[], at: number, reading: Reading, month: string | null): SeenDay[] {
  const line = lines[at];
  const element = line?.parts[0]?.element;
  if (!line || !element || line.text.length > LEAF_LINE) return [];
  let text = "";
  for (let next = at; next < at + LEAF_LINES; next++) {
    const part = lines[next]?.text ?? "";
    if (part.length > LEAF_LINE) break;
    text += `${part.trim()} `;
  }
  if (month === null ? !mayHoldDay(text) : !/\d/.test(text)) return [];
  const seen = { other: null, element, isMachine: false, line: at, units: line.units, before: "", after: "" };
  const [whole] = findDays(text, reading);
  if (whole) return [{ ...seen, day: whole.day }];
  const parts = month === null ? null : DAY_AND_MONTH.exec(text);
  if (!parts || monthOf(parts[2] ?? parts[3] ?? "") !== Number(month?.slice(5))) return [];
  const day = readDay(`${month}-${(parts[1] ?? parts[4] ?? "").padStart(2, "0")}`, reading);
  return day === null ? [] : [{ ...seen, day }];
}

/**
 * All dates of the page's own text, in reading order.
 * @param reading - What the page's own dates show of the order of their numbers goes before it.
 * @param month - YYYY-MM of the page's address, where it names them.
 */
export function seeDays(
  document: Document,
  headline: Element | null,
  reading: Reading,
  month: string | null,
): Seen {
  const walk = new Walk(headline, reading);
  if (document.body) walk.read(document.body);
  walk.endLine();
  const all = walk.lines.filter((line) => line.marks.length > 0 || mayHoldDay(line.text));
  const dated = all.slice(0, MOST_DATED);
  const order = orderIn(dated.map((line) => line.text).join("\n"));
  const shown = order === null ? reading : { now: reading.now, order };
  const isDated = new Set(dated);
  const isLeftOut = new Set(all.slice(MOST_DATED));
  let leaves = 0;
  const days = walk.lines.flatMap((line, at) => {
    if (isLeftOut.has(line)) return [];
    const found = isDated.has(line) ? daysOf(line, at, shown) : [];
    if (found.length > 0 || line.text.length > LEAF_LINE || ++leaves > MOST_LEAVES) return found;
    return leafOf(walk.lines, at, shown, month);
  });
  return { days, headlineAt: walk.headlineAt ?? titleLine(walk.lines, document.title) };
}

function daysOf(line: Line, at: number, reading: Reading): SeenDay[] {
  const isLong = line.text.length > LONG_LINE;
  const text = isLong ? line.text.slice(0, LONG_LINE_HEAD) : line.text;
  const written = findDays(text, reading);
  const found = written.map(({ day, start, end }) => {
    const mark = line.marks.find((one) => start >= one.start && end <= one.end);
    const part = line.parts.findLast((one) => one.start <= start);
    return { day, other: null as string | null, start, end, element: mark?.element ?? part?.element, mark };
  });
  for (const mark of line.marks) {
    const text = found.find((one) => one.mark === mark);
    // What is shown is the day of the page's readers; the attribute may be in universal time, and then one day off.
    if (text && (text.day === mark.day || text.day === mark.other)) continue;
    if (text) {
      text.day = mark.day;
      text.other = mark.other;
    } else found.push({ ...mark, mark });
  }
  found.sort((one, other) => one.start - other.start);
  let last = 0;
  return found.flatMap(({ day, other, start, end, element, mark }) => {
    const before = text.slice(last, start);
    last = end;
    if (!element) return [];
    const after = line.text.slice(end, end + 120);
    return [
      {
        day,
        other,
        element,
        isMachine: mark !== undefined || element.localName === "time",
        line: at,
        units: line.units,
        before,
        after,
      },
    ];
  });
}
