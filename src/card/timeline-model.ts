/** The scale and the bars of the timeline strip, in per cent of its width. */

import type { CardFacts, CardMembership } from "../shared/answers";
import { daysBetween, firstDay, sides } from "../shared/facts";

/** More lanes than this make the strip higher than what it tells is worth; further overlapping roles are left out. */
const MAX_LANES = 4;
/** A bar of a few days would be invisible. */
const MIN_WIDTH = 1.2;
/** Bars that touch look like one. */
const GAP = 0.5;

export interface Bar {
  x: number;
  width: number;
  lane: number;
  /** Held on the card's day. */
  current: boolean;
  /** Not known to have ended: fades out where the source ends. */
  open: boolean;
}

export interface Timeline {
  fromYear: number;
  toYear: number;
  bars: Bar[];
  lanes: number;
  /** The card's day. */
  day: number;
  /** Events of the card. */
  dots: number[];
}

/** Null where there is too little to draw: fewer than two roles with a known start. */
export function timelineOf(facts: CardFacts): Timeline | null {
  const on = new Set(facts.rolesOnDate);
  const roles = [...facts.rolesOnDate, ...facts.rolesBefore, ...facts.rolesAfter].filter(isDrawable);
  if (roles.length < 2) return null;
  const days = [facts.date, ...roles.flatMap((role) => [middle(role.start), endOf(role)])].sort();
  const fromYear = Number(days[0]?.slice(0, 4));
  const toYear = Number(days.at(-1)?.slice(0, 4)) + 1;
  const from = `${String(fromYear).padStart(4, "0")}-01-01`;
  const length = daysBetween(from, `${toYear}-01-01`);
  const x = (day: string) => (daysBetween(from, day) / length) * 100;

  let lanes = 0;
  const bars: Bar[] = [];
  // The roles of the day are drawn first, so that they are never the ones left out.
  const order = [...roles].sort(
    (a, b) => Number(on.has(b)) - Number(on.has(a)) || a.start.localeCompare(b.start),
  );
  for (const role of order) {
    const start = x(middle(role.start));
    const width = Math.max(MIN_WIDTH, x(endOf(role)) - start - GAP);
    const lane = freeLane(bars, start, width);
    if (lane === null) continue;
    lanes = Math.max(lanes, lane + 1);
    bars.push({ x: start, width, lane, current: on.has(role), open: role.end === null && !role.ended });
  }
  const events = [...facts.eventsHere, ...facts.eventsNext];
  const dots = events.map((event) => sides(event.date).start).filter((start) => start !== null);
  const inRange = dots.map((start) => x(firstDay(start))).filter((at) => at >= 0 && at <= 100);
  return { fromYear, toYear, bars, lanes, day: x(facts.date), dots: [...new Set(inRange)] };
}

/** A role that ended on an unknown day has no length, and one from long ago would only press the others together. */
function isDrawable(role: CardMembership): role is CardMembership & { start: string } {
  return role.start !== null && (role.end !== null || !role.ended || role.position !== "before");
}

/** Where a role's bar ends: an open end is drawn to the day up to which it is known. */
function endOf({ start, end, ended, asOf }: CardMembership & { start: string }): string {
  if (end !== null) return middle(end);
  // That it ended is all that is known: the shortest bar.
  return ended || asOf < middle(start) ? middle(start) : asOf;
}

/** The middle of a month or year: so a role that ends in 2016 and the next that begins in 2016 meet in one point. */
function middle(date: string): string {
  return date.length === 4 ? `${date}-07-01` : date.length === 7 ? `${date}-15` : date;
}

function freeLane(bars: readonly Bar[], x: number, width: number): number | null {
  for (let lane = 0; lane < MAX_LANES; lane++) {
    const meets = bars.some((bar) => bar.lane === lane && x < bar.x + bar.width && bar.x < x + width);
    if (!meets) return lane;
  }
  return null;
}
