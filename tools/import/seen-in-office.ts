/** Offices of which a source says only that somebody held them on a day: those of visitors and of leaders who were met. */
import type { SourcePerson } from "./types";

/** Nearly nobody holds an office for longer after being seen in it for the last time. */
const YEARS = 15;

/**
 * Marks offices as ended in which nobody was seen for a long time, as of the last day in the source. Those seen later stay open:
 * the source does not say that they have ended.
 */
export function endOld(people: Iterable<SourcePerson>): void {
  const seen = [...people].flatMap(({ memberships }) =>
    memberships.filter(({ start, asOf }) => start === undefined && asOf !== undefined),
  );
  const last = seen.reduce((latest, { asOf = "" }) => (asOf > latest ? asOf : latest), "");
  const limit = String(Number(last.slice(0, 4)) - YEARS);
  for (const membership of seen) {
    if (membership.asOf !== undefined && membership.asOf < limit) membership.ended = true;
  }
}
