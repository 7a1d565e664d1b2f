/**
 * The lines of a page's text from top to bottom, as far as they may hold a date, with what its markup says of each: gathered in the
 * page, judged elsewhere (`visible.ts`). Comments, sidebars and lists of other articles are passed over.
 */
import type { DayClues, ElementClue, MarkClue } from "./clues";
import { ELSEWHERE_NAMES } from "./elsewhere";
import { titleLine } from "./headline";
import { LEAF_LINE, LEAF_LINES, LONG_LINE, MOST_DATED, MOST_LEAVES } from "./line-limits";
import { hasNumber, mayHoldDay } from "./may-hold-day";

/** Longest walk, in elements and texts, in all and behind the headline: bylines stand at an article's head or foot. */
const MOST_NODES = 3_000;
const MOST_BEHIND = 1_000;

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
const PASSED_OVER = words(`nav select script style noscript template svg iframe textarea object dialog button
  option canvas video audio menu`);
const LINE_BREAKS =
  words(`address article aside blockquote br center dd div dl dt fieldset figcaption figure footer
  form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tbody td th tr ul`);
/** White space other than single spaces between words. */
const UNEVEN = /\s\s|[^\S ]/;
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
const DATEISH = /date|datum|time|publi|posted|stamp|fecha|updated|\bago\b|relative/i;

function isTime(tag: string): boolean {
  return tag === "time" || tag === "abbr" || tag.includes("-");
}

interface Line {
  text: string;
  /** Where the text of each element begins. */
  parts: { start: number; element: Element }[];
  marks: (Omit<MarkClue, "element"> & { element: Element })[];
  units: number;
}

/** Reads a page once; see `linesOf`. */
class Walk {
  readonly lines: Line[] = [];
  headlineAt: number | null = null;
  readonly #headline: Element | null;
  /** What holds the headline, and therefore is never passed over. */
  readonly #holders = new Set<Element>();
  /** Whether class names say that an element is passed over: pages have few of them, many times. */
  readonly #verdicts = new Map<string, "kept" | "passed" | "open">();
  readonly #article: Element | null;
  #line: Line = { text: "", parts: [], marks: [], units: 0 };
  #units = 0;
  #nodesLeft = MOST_NODES;

  constructor(headline: Element | null) {
    this.#headline = headline;
    this.#article = headline?.closest("article") ?? null;
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
    const { parts, marks } = this.#line;
    if (parts.length > 0 || marks.length > 0) {
      this.lines.push(this.#line);
      this.#line = { text: "", parts: [], marks: [], units: this.#units };
    } else {
      // Tables and nested boxes end many lines in which nothing stood.
      this.#line.text = "";
      this.#line.units = this.#units;
    }
  }

  #addText(text: string, element: Element): void {
    if (this.#line.text.length > LONG_LINE) {
      this.#units += text.length;
      return;
    }
    const begin = text.slice(0, LONG_LINE + 1);
    if (begin.trim() === "") {
      if (begin) this.#line.text += " ";
      return;
    }
    const bare = UNEVEN.test(begin) ? begin.replace(/\s+/g, " ") : begin;
    this.#line.parts.push({ start: this.#line.text.length, element });
    this.#line.text += bare;
    this.#units += text.length;
  }

  #readElement(element: Element): void {
    const tag = element.localName;
    const isPlain = !element.hasAttributes();
    if (PASSED_OVER.has(tag) || this.#isElsewhere(element, tag, isPlain)) return;
    const breaks = LINE_BREAKS.has(tag);
    if (breaks) this.endLine();
    else this.#line.text += " ";
    if (element === this.#headline) {
      this.headlineAt = this.lines.length;
      this.#nodesLeft = Math.min(this.#nodesLeft, MOST_BEHIND);
    }
    const mark = isPlain ? null : this.#mark(element, tag);
    this.read(element);
    if (mark) mark.end = this.#line.text.length;
    if (breaks) this.endLine();
    else this.#line.text += " ";
  }

  #isElsewhere(element: Element, tag: string, isPlain: boolean): boolean {
    if (isPlain && !LANDMARKS.has(tag)) return false;
    if (tag === "main" || this.#holders.has(element)) return false;
    if (tag === "article") return this.#article !== null && !this.#article.contains(element);
    const names = `${element.getAttribute("class") ?? ""} ${element.id}`;
    let verdict = this.#verdicts.get(names);
    if (verdict === undefined) {
      verdict =
        names === " "
          ? "open"
          : HOLDS_DATE.test(names)
            ? "kept"
            : ELSEWHERE_NAMES.test(names)
              ? "passed"
              : "open";
      this.#verdicts.set(names, verdict);
    }
    if (verdict !== "open") return verdict === "passed";
    if (LANDMARKS.has(tag)) return element.closest("article,main") === null;
    return PASSED_ROLES.has(element.getAttribute("role") ?? "");
  }

  /** What the markup says: the attributes of the element that may be a date. */
  #mark(element: Element, tag: string): Line["marks"][number] | null {
    const own = element.getAttributeNames();
    // What has a class name only has no date in an attribute.
    if (!isTime(tag) && (own.length < 2 || !DATEISH.test(element.className))) return null;
    const values: string[] = [];
    for (const name of ATTRIBUTES) {
      const value = own.includes(name) ? element.getAttribute(name) : null;
      if (value !== null && hasNumber(value)) values.push(value);
    }
    if (values.length === 0) return null;
    const start = this.#line.text.length;
    const mark = { element, start, end: start, values };
    this.#line.marks.push(mark);
    return mark;
  }
}

/** By which attributes an element is named. */
const NAMING = ["class", "id", "data-testid", "itemprop"];
const UNNAMED = NAMING.map(() => "").join(" ");

/** The elements that lines refer to, each described once. */
class Elements {
  readonly clues: ElementClue[] = [];
  readonly #indices = new Map<Element, number>();
  readonly #names = new Map<Element, string>();

  indexOf(element: Element): number {
    let index = this.#indices.get(element);
    if (index === undefined) {
      index = this.clues.push(this.#describe(element)) - 1;
      this.#indices.set(element, index);
    }
    return index;
  }

  #describe(element: Element): ElementClue {
    const parent = element.parentElement;
    const tag = element.localName;
    const isPlain = !element.hasAttributes();
    return {
      tag,
      names: this.#namesAround(element),
      markup: [tag, isPlain ? "" : element.className, parent?.localName, parent?.className].join("|"),
      isPubdate: !isPlain && element.hasAttribute("pubdate"),
    };
  }

  /** Those of the element and of the two around it, as far as its block. */
  #namesAround(element: Element): string {
    const names: string[] = [];
    for (let at: Element | null = element, steps = 0; at && steps < 3; at = at.parentElement, steps++) {
      const tag = at.localName;
      if (tag === "article" || tag === "body" || tag === "main") break;
      names.push(this.#namesOf(at));
    }
    return names.join(" ");
  }

  /** Class names, id, test id and properties; asked once of each, as many stand in the same row or list. */
  #namesOf(element: Element): string {
    let names = this.#names.get(element);
    if (names === undefined) {
      names = element.hasAttributes()
        ? NAMING.map((name) => element.getAttribute(name) ?? "").join(" ")
        : UNNAMED;
      this.#names.set(element, names);
    }
    return names;
  }
}

/** Numbers of the lines that are told: those with dates, and short ones that may be parts of one. */
function telling(lines: readonly Line[]): Set<number> {
  const told = new Set<number>();
  let dated = 0;
  let leaves = 0;
  for (const [at, { text, marks }] of lines.entries()) {
    const mayBeDated = mayHoldDay(text);
    const isTold = (mayBeDated || marks.length > 0) && dated < MOST_DATED;
    // What has a mark only may turn out to have no date.
    if (mayBeDated) dated++;
    if (isTold) told.add(at);
    if (text.length > LEAF_LINE || (!isTold && (mayBeDated || ++leaves > MOST_LEAVES))) continue;
    const long = lines.slice(at, at + LEAF_LINES).findIndex((one) => one.text.length > LEAF_LINE);
    const leaf = lines.slice(at, long < 0 ? at + LEAF_LINES : at + long);
    if (leaf.some((one) => hasNumber(one.text))) for (const part of leaf.keys()) told.add(at + part);
  }
  return told;
}

/** @param headline - Of the article; null where the page has none that is marked up. */
export function linesOf(
  document: Document,
  headline: Element | null,
): Pick<DayClues, "lines" | "elements" | "headlineAt"> {
  const walk = new Walk(headline);
  if (document.body) walk.read(document.body);
  walk.endLine();
  const elements = new Elements();
  const told = telling(walk.lines);
  const lines = walk.lines.flatMap(({ text, parts, marks, units }, at) =>
    told.has(at)
      ? {
          at,
          units,
          text,
          parts: parts.map(({ start, element }): [number, number] => [start, elements.indexOf(element)]),
          marks: marks.map((mark) => ({ ...mark, element: elements.indexOf(mark.element) })),
        }
      : [],
  );
  return {
    lines,
    elements: elements.clues,
    headlineAt: walk.headlineAt ?? titleLine(walk.lines, document.title),
  };
}
