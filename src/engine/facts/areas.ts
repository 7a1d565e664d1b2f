/** For which place a member of a chamber sits: what one source knows of a seat whose dates others know better. */
import { firstDay, lastDay } from "./edtf";
import type { FactEntries } from "./entries";
import type { AreaEntry, MembershipEntry } from "./schema";

/** Kind of office (facts/vocabulary/offices.yaml): whoever leads a chamber does so for no place. */
const SEAT = "legislator";

const fromOf = ({ start }: { start?: string | undefined }) => (start ? firstDay(start) : "0000");
const toOf = ({ end }: { end?: string | undefined }) => (end ? lastDay(end) : "9999");

/**
 * The membership with its area, where it is a seat and all that the person had in the chamber at that time were for one area; and with its
 * start, where the membership knows only that it had begun.
 */
export function withArea(
  membership: MembershipEntry,
  { posts }: Pick<FactEntries, "posts">,
  areas: readonly AreaEntry[],
): MembershipEntry {
  const post = membership.post ? posts.get(membership.post)?.entry : undefined;
  if (!(membership.office ?? post?.office ?? []).includes(SEAT)) return membership;
  const organization = membership.organization ?? post?.organization;
  const seats = areas.filter(
    (seat) =>
      seat.organization === organization &&
      fromOf(seat) <= toOf(membership) &&
      fromOf(membership) <= toOf(seat),
  );
  const [seat] = seats;
  if (!seat || seats.some(({ area }) => area !== seat.area)) return membership;
  const placed = { ...membership, area: membership.area ?? seat.area };
  const { start } = seat;
  if (!membership.startOrEarlier || !start || start >= (membership.start ?? "")) return placed;
  const { startOrEarlier: _, ...dated } = placed;
  const list = (refs: string | string[]) => (Array.isArray(refs) ? refs : [refs]);
  return { ...dated, start, source: [...list(membership.source), ...list(seat.source)] };
}
