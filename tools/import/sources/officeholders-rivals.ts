/** Open holders of an office that one person holds at a time, where the tables know a later one: the end was forgotten. */
import { firstDay } from "../../../src/engine/facts/edtf";
import { isSingle } from "../office-kinds";
import type { Report } from "../types";
import type { Holding } from "./officeholders";
import { FORGOTTEN_BEFORE } from "./officeholders-terms";

const TWO_OPEN =
  "An office with one seat has two open holders: the one who came earlier is taken to have left.";
const FORGOTTEN = `An office with one seat is open since before ${FORGOTTEN_BEFORE} and had a later holder: it is taken to have ended.`;

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
