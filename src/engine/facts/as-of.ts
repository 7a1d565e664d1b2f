/** Up to which day a fact is known to be true. */

import { lastDay } from "./edtf";
import type { FactEntries } from "./entries";
import type { MembershipEntry } from "./schema";

const refIds = (refs: string | string[]) =>
  (Array.isArray(refs) ? refs : [refs]).map((ref) => ref.split("/")[0] ?? "");

/**
 * The day to which a membership is known to be true: its own `asOf`, else that of its sources, else its end, since a source that
 * gives the end knows that much. Undefined where nothing says.
 */
export function membershipAsOf(membership: MembershipEntry, entries: FactEntries): string | undefined {
  const ofSources = refIds(membership.source)
    .map((id) => entries.sources.get(id)?.entry.asOf)
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  return membership.asOf ?? ofSources ?? (membership.end ? lastDay(membership.end) : undefined);
}

/** The day to which an event's sources can know: `asOf`, else the day the source was taken. */
export function newestSourceDay(refs: string | string[], entries: FactEntries): string | undefined {
  return refIds(refs)
    .map((id) => entries.sources.get(id)?.entry)
    .map((source) => source?.asOf ?? source?.retrieved)
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}
