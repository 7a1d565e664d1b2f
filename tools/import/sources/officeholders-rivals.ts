/** Holders of an office that one person holds at a time, of whom others in the tables tell that they no longer held it, or never did. */
import { daysBetween, firstDay } from "../../../src/engine/facts/edtf";
import { isSingle } from "../office-kinds";
import type { Report } from "../types";
import type { Holding } from "./officeholders";
import { FORGOTTEN_BEFORE } from "./officeholders-terms";

const TWO_OPEN =
  "An office with one seat has two open holders: the one who came earlier is taken to have left.";
const FORGOTTEN = `An office with one seat is open since before ${FORGOTTEN_BEFORE} and had a later holder: it is taken to have ended.`;

const STRADDLES =
  "An office with one seat passes between two others in the middle of a third one's term: the third held another office and is left out.";
/** Days between two holders of an office, and by which a table may be off. */
const HAND_OVER = 20;

/**
 * Without holders in whose term, on neither of its ends, an office with one seat passed from one other person to the next: the chairman of
 * the committee for justice stands as minister of justice. Only rows that are dated to the day say so for certain.
 */
export function dropStraddlers(holdings: readonly Holding[], report: Report): Holding[] {
  const seats = new Map<string, Dated[]>();
  for (const holding of holdings) {
    const dated = datedHolding(holding);
    if (dated) seats.set(holding.seat, [...(seats.get(holding.seat) ?? []), dated]);
  }
  const dropped = new Set<Holding>();
  for (const all of seats.values()) {
    for (const one of all) {
      if (!isStraddler(one, all)) continue;
      const { membership, person } = one.holding;
      report.fault(STRADDLES, membership.at, `${person.name}, ${membership.role}, ${one.from}/${one.to}`);
      dropped.add(one.holding);
    }
  }
  return holdings.filter((holding) => !dropped.has(holding));
}

interface Dated {
  holding: Holding;
  from: string;
  to: string;
}

function datedHolding(holding: Holding): Dated | null {
  const { start, end, office } = holding.membership;
  if (start?.length !== 10 || end?.length !== 10 || !isSingle(office)) return null;
  return { holding, from: start, to: end };
}

function isStraddler(one: Dated, all: readonly Dated[]): boolean {
  const others = all.filter(({ holding }) => holding.person !== one.holding.person);
  const near = (a: string, b: string): boolean => Math.abs(daysBetween(a, b)) <= HAND_OVER;
  // Whoever came after somebody, or before, is in the line of holders.
  if (others.some(({ from, to }) => near(to, one.from) || near(from, one.to))) return false;
  return others.some(
    (before) =>
      before.from < one.from &&
      before.to < one.to &&
      one.from < before.to &&
      others.some(
        (after) =>
          after.holding.person !== before.holding.person && near(before.to, after.from) && after.to > one.to,
      ),
  );
}

/** Marks as ended what a later holder of the same office shows to be over. */
export function endOlderHolders(holdings: readonly Holding[], report: Report): void {
  const seats = new Map<string, Holding[]>();
  for (const holding of holdings) {
    const { membership, seat } = holding;
    if (membership.start === undefined || !isSingle(membership.office)) continue;
    const holders = seats.get(seat);
    if (holders) holders.push(holding);
    else seats.set(seat, [holding]);
  }
  for (const holders of seats.values()) {
    const newest = latest(holders.filter(isOpen));
    const last = latest(holders);
    for (const holder of holders.filter(isOpen)) {
      const { membership, person } = holder;
      const isOld = startOf(holder) < FORGOTTEN_BEFORE;
      const later = isOld ? last : newest;
      if (!later || later.person === person || startOf(holder) === startOf(later)) continue;
      const detail = `${person.name} since ${membership.start}, ${later.person.name} since ${later.membership.start}: ${membership.role} (${membership.country})`;
      report.fault(isOld ? FORGOTTEN : TWO_OPEN, membership.at, detail);
      membership.ended = true;
    }
  }
}

const isOpen = ({ membership }: Holding): boolean => membership.end === undefined && !membership.ended;

const startOf = ({ membership }: Holding): string => firstDay(membership.start ?? "0000");

const latest = (holders: readonly Holding[]): Holding | undefined =>
  holders.reduce<Holding | undefined>(
    (last, one) => (last && startOf(last) >= startOf(one) ? last : one),
    undefined,
  );
