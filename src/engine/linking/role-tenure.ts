/** What a role phrase says of how long somebody holds the office: "the new president", "the outgoing prime minister". */
import { daysBetween, firstDay, lastDay } from "../facts/edtf";
import { type Holder, holdersOn } from "../facts/offices";
import { Gap, type Tokens } from "../names/tokens";
import { type RoleTime, sentenceAround, tenseAfter, today } from "./role-time";
import { type Designation, spanOver } from "./roles";
import type { ReadBlock } from "./types";

/** A holder is new for so long, and already while coming into office so soon. Days. */
const NEW_DAYS = 400;
const COMING_DAYS = 30;
/** Whoever leaves so soon, or left so lately, is outgoing. Days. */
const OUTGOING_DAYS = 250;
const GONE_DAYS = 10;
/** News of the first days may still speak of whoever held the office before. */
const FRESH_DAYS = 3;

/** Nobody is a veteran who came so lately. Days. */
const LONG_DAYS = 730;
/** So long news of a change speak of both, and of whoever went as of the holder. Days. */
const CHANGE_DAYS = 14;

export type Tenure = "new" | "outgoing" | "long";

/** Is one of the words among those of a phrase? */
export function hasWord(tokens: Tokens, { from, to }: Designation, words: ReadonlySet<string>): boolean {
  for (let at = from; at < to; at++) if (words.has(tokens.norm(at))) return true;
  return false;
}

const TENURES: Readonly<Record<string, Tenure>> = {
  new: "new",
  newly: "new",
  outgoing: "outgoing",
  departing: "outgoing",
  embattled: "long",
  longtime: "long",
  veteran: "long",
};

/** "New" or "outgoing" among the words of a phrase; not the one of "New Zealand's prime minister". */
export function tenureOf({ tokens, places }: ReadBlock, role: Designation): Tenure | null {
  for (let at = role.from; at < role.to; at++) {
    const tenure = TENURES[tokens.norm(at)];
    if (tenure && !spanOver(places, at)) return tenure;
  }
  return null;
}

/** Can somebody who holds an office, held it or comes into it soon, be called its new or outgoing holder on a day? */
export function hasTenure({ start, end }: Holder, tenure: Tenure | null, day: string): boolean {
  if (tenure === "new") {
    // Nor is whoever is about to go.
    if (start === null || (end !== null && Math.abs(daysBetween(day, lastDay(end))) <= COMING_DAYS))
      return false;
    const since = daysBetween(firstDay(start), day);
    return since <= NEW_DAYS && since >= -COMING_DAYS;
  }
  if (tenure === "outgoing") {
    if (end === null) return false;
    const left = daysBetween(day, lastDay(end));
    return left <= OUTGOING_DAYS && left >= -GONE_DAYS;
  }
  if (tenure === "long") return start === null || daysBetween(firstDay(start), day) >= LONG_DAYS;
  return true;
}

/** Words of a sentence about somebody who goes, or is made to. */
const GOING =
  /\b(?:fled|flee|fleeing|ousted|ousting|overthrown|overthrew|toppled|toppling|deposed|whereabouts|exiled?|coup|removed|removal|step(?:ping|ped)? down|resign(?:ed|ing|ation)?)\b/i;

/** "The president, who has fled": in the days of a change of power whoever has just come is not meant. */
export function isGoing({ tokens }: ReadBlock, role: Designation, { start }: Holder, day: string): boolean {
  if (start === null || start > day || daysBetween(firstDay(start), day) > CHANGE_DAYS) return false;
  const { from, to } = sentenceAround(tokens, role.from, role.to);
  return GOING.test(tokens.text.slice(tokens.start[from], tokens.end[to - 1]));
}

/** As far as what follows is read. UTF-16 units. */
const DYING_LENGTH = 90;
/** What follows a phrase for somebody who has died. */
const DYING =
  /^(?:,[^,.;]{1,40},)?(?: who)?(?: has| had| have| was| is| were)?(?: been)?(?: \p{L}+ly)? (?:died|dies|dead|killed|assassinated|murdered|passed away)\b/u;

/** "Venezuela's president has died". */
export const isDying = ({ tokens }: ReadBlock, { to }: Designation): boolean =>
  DYING.test(tokens.text.slice(tokens.end[to - 1], (tokens.end[to - 1] as number) + DYING_LENGTH));

/** In office for a few days only. */
export function isFresh({ start }: Holder, day: string): boolean {
  return start !== null && start.length === 10 && start <= day && daysBetween(start, day) <= FRESH_DAYS;
}

/** Those who come into an office within some weeks, or so many days. */
export function coming<T extends Holder>(holders: readonly T[], day: string, days = COMING_DAYS): T[] {
  return holders.filter(
    ({ start }) => start !== null && start > day && daysBetween(day, firstDay(start)) <= days,
  );
}

/** Those whose time in an office had ended on a day, that day included; nobody who holds it on. */
export function endedBy<T extends Holder>(holders: readonly T[], day: string): T[] {
  if (holders.length === 0) return [];
  const on = new Set(
    holders
      .filter(
        ({ start, end, ended }) => start !== null && start <= day && (end === null ? !ended : end > day),
      )
      .map(({ person }) => person),
  );
  return holders.filter(
    ({ person, end, acting }) => !acting && !on.has(person) && end !== null && lastDay(end) <= day,
  );
}

/** Those who came into an office last of all. */
export function latest<T extends Holder>(holders: readonly T[]): T[] {
  const last = holders.reduce((most, { start }) => (start !== null && start > most ? start : most), "");
  return holders.filter(({ start }) => start === last);
}

/** "…," said the secretary general: who is quoted speaks today, where nothing says otherwise. */
function isSaying({ tokens, text }: ReadBlock, { from }: Designation): boolean {
  const said = tokens.norm(from - 1) === "said" && tokens.gapBefore(from) === Gap.Space;
  return said && /["”’']\s*$/.test(text.slice(0, tokens.start[from - 1]));
}

/** "The prime minister will appear", "the outgoing president": of today in a block of another time. */
export function timeAt(
  time: RoleTime | null,
  block: ReadBlock,
  role: Designation,
  day: string,
): RoleTime | null {
  if (time?.kind !== "then" || role.ofThen) return time;
  const tenure = tenureOf(block, role) !== null;
  const present = tenseAfter(block.tokens, role) === "present";
  // "Since he led the city to independence in 1965, the new prime minister is expected …"
  const isOfToday = time.clear
    ? tenure && present
    : tenure || present || (!time.opens && isSaying(block, role));
  return isOfToday ? today(day) : time;
}

/** Whoever is acting so long is so no more. Days. */
const ACTING_DAYS = 500;

/** Has somebody held an office no longer than one who is acting? */
export const isBrief = ({ start, end }: Holder): boolean =>
  start !== null && end !== null && daysBetween(firstDay(start), lastDay(end)) <= ACTING_DAYS;

/** "Ukraine's acting president": of those who hold an office, whom the base calls acting, else who came into it not long before. */
export function calledActing<T extends Holder>(holding: readonly T[], day: string): readonly T[] {
  const acting = holding.filter((holder) => holder.acting);
  const isNew = ({ start }: Holder) => start !== null && daysBetween(firstDay(start), day) <= ACTING_DAYS;
  return acting.length > 0 ? acting : holding.filter(isNew);
}

/** The same of all who have ever held it. */
export const actingOn = (holders: readonly Holder[], day: string): readonly Holder[] =>
  calledActing(
    holders.filter((one) => holdersOn([{ ...one, acting: false }], day).length > 0),
    day,
  );
