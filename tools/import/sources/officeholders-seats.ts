/**
 * Seats whose end the table forgot. Nothing says that such a seat has ended, and nothing that it has not: it is told as of the last
 * day for which the table vouches.
 */
import { daysBetween, firstDay, isEdtfDate, lastDay } from "../../../src/engine/facts/edtf";
import { addDays } from "../days";
import type { Report } from "../types";
import type { Holding } from "./officeholders";
import { isUncontinued, missedElections } from "./officeholders-missed";

const LATER_PARLIAMENT =
  "A seat is open since an older parliament, and the table gives each parliament rows of its own: it is told as of the older one's last day.";
const FIXED_TERM =
  "A seat is open beyond a renewal of its house, and no row tells of a new term: it is told as of the renewal's eve.";

const MISSED =
  "A seat is open beyond an election of which the table has next to nothing: it is told as of the last day of the parliament before.";

const UNCONTINUED =
  "A seat ends with its parliament, of the next of which the table has the newcomers alone: it is told as of that day.";

/** As many seats that begin on one day are a parliament. */
const PARLIAMENT = 25;
/** The part of a parliament that sat in the one before and has rows for both, where the table gives each parliament its own rows. */
const SAT_BEFORE = 0.3;
/** The part of all open seats that the last parliament has, where the table has it as a whole. */
const WHOLE = 0.7;
/** Days between two parliaments. */
const DISSOLUTION = 200;
/** Days by which a seat may begin before its parliament. */
const EARLY = 60;

/** Houses of which a part is renewed on a fixed day: the last renewal before the table was taken, and the year of the one before that. */
const RENEWALS: Readonly<Record<string, { day: string; years: number }>> = {
  "JP\tMember of the House of Councillors": { day: "2022-07-26", years: 6 },
};

/** Gives seats that are open for too long the day up to which they are known. */
export function datedSeats(holdings: readonly Holding[], report: Report): void {
  const seats = new Map<string, Holding[]>();
  for (const holding of holdings) {
    const { membership, seat } = holding;
    if (!membership.at.file.endsWith("legislators.tsv") || !isEdtfDate(membership.start ?? "")) continue;
    const all = seats.get(seat);
    if (all) all.push(holding);
    else seats.set(seat, [holding]);
  }
  for (const all of seats.values()) {
    for (const { membership, person } of all) {
      if (!isUncontinued(membership) || sitsOn(person, all, membership)) continue;
      const { role, start, end = "" } = membership;
      delete membership.end;
      membership.asOf = end;
      report.fault(UNCONTINUED, membership.at, `${person.name}, ${role}, ${start}`);
    }
    const parliaments = parliamentsOf(all);
    const missed = missedElections(all.map(({ membership }) => membership));
    for (const { membership, person } of all.filter(isOpen)) {
      const { start = "", role, country } = membership;
      const detail = `${person.name}, ${role}, ${start}`;
      const renewal = RENEWALS[`${country}\t${role}`];
      const later = parliaments.find((day) => firstDay(start) < addDays(day, -EARLY));
      const lastDayKnown = missed.find((day) => firstDay(start) <= day);
      if (lastDayKnown !== undefined && (later === undefined || lastDayKnown < later)) {
        membership.asOf = lastDayKnown;
        report.fault(MISSED, membership.at, detail);
      } else if (later !== undefined) {
        membership.asOf = addDays(later, -1);
        report.fault(LATER_PARLIAMENT, membership.at, detail);
      } else if (renewal && isOfRenewed(start, renewal)) {
        membership.asOf = addDays(renewal.day, -1);
        report.fault(FIXED_TERM, membership.at, detail);
      }
    }
  }
}

/** True where the table has a later seat of the person in the house. */
const sitsOn = (person: Holding["person"], all: readonly Holding[], seat: Holding["membership"]): boolean =>
  all.some(
    (one) =>
      one.person === person &&
      one.membership !== seat &&
      (one.membership.start ?? "") >= (seat.end ?? "9") &&
      one.membership.asOf === undefined,
  );

/** First days of the parliaments of which the table has rows of their own, where it has the last one as a whole; in order. */
function parliamentsOf(all: readonly Holding[]): string[] {
  const byDay = new Map<string, Holding[]>();
  for (const holding of all) {
    const { start = "" } = holding.membership;
    byDay.set(start, [...(byDay.get(start) ?? []), holding]);
  }
  const ends = new Map<Holding["person"], string[]>();
  for (const { person, membership } of all) {
    if (membership.end !== undefined) ends.set(person, [...(ends.get(person) ?? []), membership.end]);
  }
  const satBefore = ({ person, membership }: Holding): boolean =>
    (ends.get(person) ?? []).some((end) => {
      const days = daysBetween(lastDay(end), firstDay(membership.start ?? "0000"));
      return days >= 0 && days <= DISSOLUTION;
    });
  const days = [...byDay]
    .filter(([day, some]) => day.length === 10 && some.length >= PARLIAMENT)
    .filter(([, some]) => some.filter(satBefore).length >= SAT_BEFORE * some.length)
    .map(([day]) => day)
    .sort();
  const last = days.at(-1);
  const open = all.filter(isOpen);
  const ofLast = open.filter(({ membership }) => last !== undefined && (membership.start ?? "") >= last);
  return ofLast.length >= WHOLE * open.length ? days : [];
}

/** The seat is of the part of the house that was renewed last, and began at an earlier renewal. */
function isOfRenewed(start: string, { day, years }: { day: string; years: number }): boolean {
  return start < day && (Number(day.slice(0, 4)) - Number(start.slice(0, 4))) % years === 0;
}

const isOpen = ({ membership }: Holding): boolean => membership.end === undefined && !membership.ended;
