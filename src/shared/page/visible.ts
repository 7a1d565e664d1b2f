/** The dates that a reader sees, in the lines that a page tells (`lines.ts`), each with what stands around it. */
import type { Reading } from "./calendar";
import type { DayClues, ElementClue, LineClue } from "./clues";
import { otherDay, readDay } from "./day";
import { ANY_LETTERS } from "./letters";
import { LEAF_LINE, LEAF_LINES, LONG_LINE, LONG_LINE_HEAD, MOST_DATED } from "./line-limits";
import { mayHoldDay } from "./may-hold-day";
import { monthOf } from "./months";
import { findDays, orderIn } from "./written";

/** A date that is seen, with all by which it can be judged. */
export interface SeenDay {
  day: string;
  other: string | null;
  /** The element that holds it. */
  element: ElementClue;
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

/** What the markup says: the first attribute of an element that is a date. */
interface Mark {
  day: string;
  other: string | null;
  element: ElementClue;
  start: number;
  end: number;
}

/** A line with its marks read. */
interface Line extends Omit<LineClue, "parts" | "marks"> {
  parts: { start: number; element: ElementClue }[];
  marks: Mark[];
}

/** For what a line refers to and nobody has described. */
const NOWHERE: ElementClue = { tag: "", names: "", markup: "", isPubdate: false };

function readLine(
  { parts, marks, ...line }: LineClue,
  elements: DayClues["elements"],
  reading: Reading,
): Line {
  return {
    ...line,
    parts: parts.map(([start, element]) => ({ start, element: elements[element] ?? NOWHERE })),
    marks: marks.flatMap(({ element, start, end, values }) => {
      for (const value of values) {
        const day = readDay(value, reading);
        if (day !== null)
          return { day, other: otherDay(value, day), element: elements[element] ?? NOWHERE, start, end };
      }
      return [];
    }),
  };
}

/** The lines in order. One that was told for its marks alone, none of which is a date, is none: those behind it move up. */
function readLines({ lines, elements }: DayClues, reading: Reading): { lines: Line[]; gone: number[] } {
  const read = lines.map((line) => readLine(line, elements, reading));
  const gone = read.filter(({ text, marks }) => text.trim() === "" && marks.length === 0).map(({ at }) => at);
  const kept = read.filter(({ at }) => !gone.includes(at));
  return { lines: kept.map((line) => ({ ...line, at: movedUp(line.at, gone) })), gone };
}

function movedUp(at: number, gone: readonly number[]): number {
  return at - gone.filter((one) => one < at).length;
}

const DAY_AND_MONTH = new RegExp(
  String.raw`(?<![\d:])(\d{1,2})(?:st|nd|rd|th)?[\s.]*(?:de\s)?([${ANY_LETTERS}]{3,14})|([${ANY_LETTERS}]{3,14})\.?\s(\d{1,2})(?![\d:])`,
);

/** A date like a calendar's leaf: its parts in lines of their own, or without a year, where the address has it. */
function leafOf(
  line: Line,
  lines: ReadonlyMap<number, Line>,
  reading: Reading,
  month: string | null,
): SeenDay[] {
  const { at, units } = line;
  const element = line.parts[0]?.element;
  if (!element || line.text.length > LEAF_LINE) return [];
  let text = "";
  for (let next = at; next < at + LEAF_LINES; next++) {
    const part = lines.get(next)?.text;
    if (part === undefined || part.length > LEAF_LINE) break;
    text += `${part.trim()} `;
  }
  if (month === null ? !mayHoldDay(text) : !/\d/.test(text)) return [];
  const seen = { other: null, element, isMachine: false, line: at, units, before: "", after: "" };
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
export function seeDays(clues: DayClues, reading: Reading, month: string | null): Seen {
  const { lines, gone } = readLines(clues, reading);
  const all = lines.filter((line) => line.marks.length > 0 || mayHoldDay(line.text));
  const dated = new Set(all.slice(0, MOST_DATED));
  const isLeftOut = new Set(all.slice(MOST_DATED));
  const order = orderIn([...dated].map((line) => line.text).join("\n"));
  const shown = order === null ? reading : { now: reading.now, order };
  const byNumber = new Map(lines.map((line) => [line.at, line]));
  const days = lines.flatMap((line) => {
    if (isLeftOut.has(line)) return [];
    const found = dated.has(line) ? daysOf(line, shown) : [];
    return found.length > 0 ? found : leafOf(line, byNumber, shown, month);
  });
  const { headlineAt } = clues;
  return { days, headlineAt: headlineAt === null ? null : movedUp(headlineAt, gone) };
}

function daysOf(line: Line, reading: Reading): SeenDay[] {
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
        isMachine: mark !== undefined || element.tag === "time",
        line: line.at,
        units: line.units,
        before,
        after,
      },
    ];
  });
}
