/** The time a role phrase speaks of: the article's own, or that of its sentence or passage. */
import { Gap, type Tokens } from "../names/tokens";
import type { Designation } from "./roles";
import type { ReadBlock } from "./types";

/**
 * `now`: the article's day. `then`: between two days, said by the sentence ("in 2000", `clear`) or the passage.
 * `since`: some time from a day on ("since 2012", "last year").
 */
export interface RoleTime {
  kind: "now" | "then" | "since";
  /** YYYY-MM-DD; both the article's day for `now`. */
  from: string;
  to: string;
  /** The sentence itself says so. */
  clear: boolean;
  /** The block began with that time: "In April 1994 …". */
  opens?: boolean;
  /** The time as a reader writes it, in EDTF: "2018-05-31", "2016-06", "2000". */
  date: string;
}

/** As far as a sentence is followed to either side, where text has no full stops. Tokens. */
const SENTENCE_TOKENS = 60;
const MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december".split(
  "|",
);
/** A year with what stands before it: "in", a month, a day. */
const YEAR = new RegExp(
  String.raw`(?:\b(in|of|on|during|by|until|since|from|before|after|between)\s+)?(?:(?:early|late|mid)[\s-])?(?:\d{1,2}\s+)?(?:(${MONTHS.join("|")})\s+(?:\d{1,2},?\s+)?)?\b((?:1[5-9]|20)\d\d)\b`,
  "gi",
);
const HAS_YEAR = /(?:1[5-9]|20)\d\d/;
/** A number before this is a year only where a word or a month before it says so, and it counts nothing: "from 1500 schools". */
const FIRST_PLAIN_YEAR = 1900;
const COUNTS = /^\s(?!(?:as|his|is|its|this|was)\b)(?:\p{Ll}+s|people|men|women|kilometres|miles|per)\b/u;
/** "In the 19th century", "in the 1850s": nobody of the base need have held the office. */
const CENTURY =
  /\b[Ii]n (?:the )?(?:(?:early|late|mid)[\s-])?(?:(?:1[0-8]|[6-9])\d0s|1\dth[\s-]century|(?:ten|eleven|twelf|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)th[\s-]century|Middle Ages)\b/;
/** Part of every such word: most sentences have none, and the pattern is slow to find that out. */
const HAS_CENTURY = /0s|century|Ages/;
/** Words before a year that put the whole sentence there. */
const AT = new Set(["in", "of", "on", "during"]);
/** "in July last year" is a month as clear as "in July 2018". */
const MONTH_LAST_YEAR = new RegExp(String.raw`\b(?:in|of)\s+(${MONTHS.join("|")})\s+last year\b`, "i");
/** "The defence secretary had gone in November" */
const MONTH_ALONE = new RegExp(String.raw`\b(?:in|since|last)\s+(${MONTHS.join("|")})\b`, "i");
/** Words that put a sentence at the article's own time, whatever its passage speaks of. */
const NOW =
  /\b(?:today|yesterday|tomorrow|tonight|this (?:week|month|year|morning)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|now|currently)\b/;
/** What may stand before the first words of a block: a quotation mark, a dateline. */
const BEGINNING = /^(?:\p{Lu}[^.!?]{0,60}\s[—–-]{1,2}\s)?["“']?$/u;
/** A block that begins with a time is about it. */
const OPENS = new RegExp(String.raw`^["“']?In (?:(?:${MONTHS.join("|")}) )?(?:1[5-9]|20)\d\d\b`, "i");
const ONES =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const NUMBERS = new Map([
  ...ONES.map((word, i): [string, number] => [word, i + 1]),
  ...TENS.map((word, i): [string, number] => [word, 10 * i + 20]),
]);
const AGO = new RegExp(
  String.raw`\b(?:(\d{1,3})|(${[...ONES, ...TENS].join("|")})(?:-(${ONES.slice(0, 9).join("|")}))?) years ago\b`,
  "i",
);
/** What "last year" and "decades ago" have in common: most sentences have neither, and the patterns are slow to find that out. */
const HAS_AGO = /year|decade/i;
const EARLIER = /\b(?:last year|(?:years?|decades?) (?:ago|earlier|before))\b/i;
/** As far back as "years ago" may reach, where no number is given. Years. */
const FAR_BACK = 8;

/** First and last token of the sentence around tokens `from` to `to`. */
export function sentenceAround(tokens: Tokens, from: number, to: number): { from: number; to: number } {
  let first = from;
  while (first > 0 && from - first < SENTENCE_TOKENS && tokens.gapBefore(first) !== Gap.Break) first--;
  let end = to;
  while (end < tokens.count && end - to < SENTENCE_TOKENS && tokens.gapBefore(end) !== Gap.Break) end++;
  return { from: first, to: end };
}

/**
 * @param passage the day the block speaks of, where it is another than the article's
 * @param day of the article
 * @returns null where the sentence names times that no one office need span, the future or several, or one of which the base has no
 *   offices to speak of
 */
export function timeOf(
  block: ReadBlock,
  role: Pick<Designation, "from" | "to" | "ofThen">,
  passage: string | null,
  day: string,
): RoleTime | null {
  const time = spokenOf(block, role, passage, day);
  return time?.kind === "then" && Number(time.from.slice(0, 4)) < FIRST_PLAIN_YEAR ? null : time;
}

function spokenOf(
  block: ReadBlock,
  role: Pick<Designation, "from" | "to" | "ofThen">,
  passage: string | null,
  day: string,
): RoleTime | null {
  const { tokens, text } = block;
  const around = sentenceAround(tokens, role.from, role.to);
  const said = timesIn(block, around);
  const now = today(day);
  const own = Number(day.slice(0, 4));
  const { years } = said;
  if (said.monthLastYear) return span(own - 1, said.monthLastYear, true);
  if (said.century) return null;
  if (years.some(({ at, year }) => year > own && at)) return null;
  const past = years.filter(({ year }) => year < own);
  const [first] = past;
  if (first) {
    if (past.length === 1 && first.at && past.length === years.length)
      return span(first.year, first.month, true);
    const earliest = Math.min(...past.map(({ year }) => year));
    return { kind: "since", from: `${earliest}-01-01`, to: day, clear: true, date: day };
  }
  if (years.length > 0) return now;
  const { ago } = said;
  if (ago?.first) return span(own - ago.years, undefined, true);
  if (ago || said.earlier) {
    const from = ago ? `${own - ago.years}-01-01` : `${own - FAR_BACK}${day.slice(4)}`;
    return { kind: "since", from, to: day, clear: false, date: day };
  }
  const month = tokens.norm(role.to) === "had" ? MONTH_ALONE.exec(said.sentence)?.[1] : undefined;
  if (month) return { kind: "since", from: lastSuch(month, day), to: day, clear: false, date: day };
  if (said.now) return now;
  // The block goes on about the time it named last.
  const before = yearBefore(block, tokens.start[around.from] as number);
  if (before && (before.leads || role.ofThen || before.year >= own)) {
    if (before.year >= own) return now;
    return { ...span(before.year, before.month, false), opens: opensWithTime(text) };
  }
  const opening = yearsAgo(text);
  if (opening?.first) return { ...span(own - opening.years, undefined, false), opens: true };
  return passage ? span(Number(passage.slice(0, 4)), undefined, false) : now;
}

/** What a sentence says of times, whenever it was written. */
interface SaidTimes {
  sentence: string;
  /** "in July last year" */
  monthLastYear: string | undefined;
  century: boolean;
  /** `at`: the whole sentence is put there. */
  years: readonly { at: boolean; month: string | undefined; year: number }[];
  ago: ReturnType<typeof yearsAgo>;
  earlier: boolean;
  now: boolean;
}

/** What the sentences of each block say, by their first and last tokens: it is asked for each of their role phrases, several times. */
const saidIn = new WeakMap<ReadBlock, Map<string, SaidTimes>>();

function timesIn(block: ReadBlock, { from, to }: { from: number; to: number }): SaidTimes {
  const ofBlock = saidIn.get(block) ?? new Map<string, SaidTimes>();
  saidIn.set(block, ofBlock);
  const known = ofBlock.get(`${from} ${to}`);
  if (known) return known;
  const { text, tokens } = block;
  const sentence = text.slice(tokens.start[from], tokens.end[to - 1]);
  const counts = HAS_AGO.test(sentence);
  const years = HAS_YEAR.test(sentence) ? yearsIn(sentence) : [];
  const found: SaidTimes = {
    sentence,
    monthLastYear: counts ? MONTH_LAST_YEAR.exec(sentence)?.[1] : undefined,
    century: HAS_CENTURY.test(sentence) && CENTURY.test(sentence),
    years: years.map(([, before, month, year]) => ({
      at: before === undefined ? month !== undefined : AT.has(before.toLowerCase()),
      month,
      year: Number(year),
    })),
    ago: counts ? yearsAgo(sentence) : null,
    earlier: counts && EARLIER.test(sentence),
    now: years.length === 0 && NOW.test(sentence),
  };
  ofBlock.set(`${from} ${to}`, found);
  return found;
}

/** The years that a text names. */
const yearsIn = (text: string) =>
  [...text.matchAll(YEAR)].filter((match) => {
    const [all, before, month, year] = match;
    if (Number(year) >= FIRST_PLAIN_YEAR) return true;
    return (before ?? month) !== undefined && !COUNTS.test(text.slice(match.index + all.length));
  });

/** The first day of a month, as it was last. */
function lastSuch(month: string, day: string): string {
  const number = String(MONTHS.indexOf(month.toLowerCase()) + 1).padStart(2, "0");
  const year = Number(day.slice(0, 4));
  return `${number <= day.slice(5, 7) ? year : year - 1}-${number}-01`;
}

/** A year as it stands in a text, with its month; `end` is the UTF-16 offset behind it. */
interface NamedYear {
  end: number;
  /** It opens its sentence, and those after it are about it. */
  leads: boolean;
  year: number;
  month: string | undefined;
}

/** Before a year: the beginning of a sentence and up to two words. */
const LEADS = /(?:^|[.!?…:]["”’']?\s+|["“])(?:\w+ ){0,2}$/;
/** UTF-16 units. */
const LEADS_REACH = 40;

/** The years of each block, in order: it is asked once for each of its role phrases. */
const yearsOf = new WeakMap<ReadBlock, readonly NamedYear[]>();

/** The year that a block names last before an offset. */
function yearBefore(block: ReadBlock, offset: number): NamedYear | undefined {
  let years = yearsOf.get(block);
  if (!years) {
    const found = HAS_YEAR.test(block.text) ? yearsIn(block.text) : [];
    years = found.map((match) => ({
      end: match.index + match[0].length,
      leads: LEADS.test(block.text.slice(Math.max(0, match.index - LEADS_REACH), match.index)),
      year: Number(match[3]),
      month: match[2],
    }));
    yearsOf.set(block, years);
  }
  let low = 0;
  for (let high = years.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((years[middle] as NamedYear).end <= offset) low = middle + 1;
    else high = middle;
  }
  return years[low - 1];
}

/** "In April 1994 nobody came.", "Fifty years ago today he knocked on a door." */
export const opensWithTime = (text: string): boolean => OPENS.test(text) || yearsAgo(text)?.first === true;

/** "Twenty-five years ago": how many, and whether a text begins so; null where it does not say so. */
function yearsAgo(text: string): { years: number; first: boolean } | null {
  // Most texts say nothing of the kind, and the pattern is slow to find that out.
  const found = /years ago/i.test(text) ? AGO.exec(text) : null;
  const [, digits, ten = "", one = ""] = found ?? [];
  if (!found) return null;
  const years = digits
    ? Number(digits)
    : (NUMBERS.get(ten.toLowerCase()) ?? 0) + (NUMBERS.get(one.toLowerCase()) ?? 0);
  return years > 1 ? { years, first: BEGINNING.test(text.slice(0, found.index)) } : null;
}

/** The article's own time. */
export const today = (day: string): RoleTime => ({ kind: "now", from: day, to: day, clear: true, date: day });

function span(year: number, month: string | undefined, clear: boolean): RoleTime {
  if (month === undefined)
    return { kind: "then", from: `${year}-01-01`, to: `${year}-12-31`, clear, date: String(year) };
  const number = String(MONTHS.indexOf(month.toLowerCase()) + 1).padStart(2, "0");
  const date = `${year}-${number}`;
  // Days are compared as strings; no month has a 32nd.
  return { kind: "then", from: `${date}-01`, to: `${date}-31`, clear, date };
}

export const PRESENT = new Set(
  "will has have is are says say plans wants hopes expects faces remains would may can".split(" "),
);
export const PAST = new Set("was were had did said told met went".split(" "));

/** The tense of the sentence after a role phrase, as far as its verbs say. */
export function tenseAfter(tokens: Tokens, role: Designation): "past" | "present" | null {
  const { to } = sentenceAround(tokens, role.from, role.to);
  for (let at = role.to; at < to; at++) {
    const word = tokens.norm(at);
    if (PRESENT.has(word)) return "present";
    if (PAST.has(word) || (word.length > 4 && word.endsWith("ed"))) return "past";
  }
  return null;
}
