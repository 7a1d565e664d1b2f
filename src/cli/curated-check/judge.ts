/** Compares the dates of one office that is written by hand with those of the tables. */
import { daysBetween, firstDay, lastDay } from "../../engine/facts/edtf";
import { agree } from "../diff-check/holders";
import type { Term } from "./evidence";

/** What tables say of one post, from the best to the least. */
export const VERDICTS = {
  agrees: "a table has the office, and every date that both have may be the same day",
  near: "the same, but that a date differs by a month at most",
  differs: "a table has the office at that time, with another date",
  elsewhen: "tables have the office of this person at other times only, mostly since a table begins later",
  seen: "only news or journeys show the person in the office, within the dates",
  outside: "news or journeys show the person in the office outside the dates, and nothing else has it then",
  noOffice: "tables have the person, but not this office",
  noPerson: "no table has the person with any office",
} as const;
export type Verdict = keyof typeof VERDICTS;

/** The verdicts that somebody has to look at. */
export const TO_LOOK_AT: ReadonlySet<Verdict> = new Set<Verdict>(["differs", "outside"]);

/** As many days may lie between an appointment and taking the oath, or between the last day and the successor's first. */
const NEAR = 31;
/** Terms that follow each other within as many days are one to whoever writes by hand. */
const GAP = 60;

/** The dates of a post. */
export interface Dates {
  start: string | null;
  end: string | null;
  /** The last day for which an open post is told. */
  asOf: string;
}

export interface Judgement {
  verdict: Verdict;
  /** The term of a table that it rests on. */
  by: Term | null;
}

/**
 * @param same what tables have of this office of this person
 * @param others the dates of the same office elsewhere in the base, by hand or from a table
 * @param knownTerms how many offices of any kind tables have of the person
 */
export function judge(
  dates: Dates,
  same: readonly Term[],
  others: readonly Dates[],
  knownTerms: number,
): Judgement {
  const dated = chained(same.filter(({ seen }) => seen === null));
  const judged = dated
    .filter((term) => overlap(dates, term))
    .map((by): Judgement => ({ verdict: compare(dates, by), by }))
    .sort((a, b) => order(a.verdict) - order(b.verdict));
  if (judged[0]) return judged[0];
  const seen = same.filter((term) => term.seen !== null);
  const within = seen.find((term) => covers(dates, term.seen as string));
  const out = seen.find((term) => [dates, ...others].every((one) => !covers(one, term.seen as string)));
  if (out) return { verdict: "outside", by: out };
  if (within) return { verdict: "seen", by: within };
  if (knownTerms === 0) return { verdict: "noPerson", by: null };
  return dated[0] ? { verdict: "elsewhen", by: dated[0] } : { verdict: "noOffice", by: null };
}

const order = (verdict: Verdict): number => Object.keys(VERDICTS).indexOf(verdict);

/** Every term, and for each table those that follow each other as one. */
function chained(terms: readonly Term[]): Term[] {
  const chains: Term[] = [];
  for (const source of new Set(terms.map((term) => term.source))) {
    const own = terms.filter((term) => term.source === source && term.start !== null);
    own.sort((a, b) => ((a.start as string) < (b.start as string) ? -1 : 1));
    for (const term of own) {
      const last = chains.at(-1);
      const follows =
        last?.source === source &&
        last.end !== null &&
        daysBetween(lastDay(last.end), firstDay(term.start as string)) <= GAP;
      chains.push(follows ? { ...last, end: term.end } : term);
    }
  }
  return [...terms, ...chains];
}

function compare(dates: Dates, term: Term): Verdict {
  const sides = [distance(dates.start, term.start), distance(dates.end, term.end)];
  const worst = Math.max(...sides);
  return worst === 0 ? "agrees" : worst <= NEAR ? "near" : "differs";
}

/** Days between two dates; 0 where one may be the other, or one is not known. */
function distance(one: string | null, other: string | null): number {
  if (one === null || other === null || agree(one, other)) return 0;
  const gap = (a: string, b: string) => daysBetween(lastDay(a), firstDay(b));
  return one < other ? Math.max(0, gap(one, other)) : Math.max(0, gap(other, one));
}

function overlap(dates: Dates, term: Term): boolean {
  const from = dates.start === null ? "0000-01-01" : firstDay(dates.start);
  const to = dates.end === null ? dates.asOf : lastDay(dates.end);
  const start = term.start === null ? "0000-01-01" : firstDay(term.start);
  const end = term.end === null ? "9999-12-31" : lastDay(term.end);
  return start <= to && from <= end;
}

const covers = (dates: Dates, day: string): boolean =>
  (dates.start === null || firstDay(dates.start) <= day) &&
  day <= (dates.end === null ? "9999" : lastDay(dates.end));
