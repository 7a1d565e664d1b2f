/** Who met whom, by the events of the base. */
import type { FactBase } from "../facts/base";
import type { Membership, Person } from "../facts/types";

const counted = new WeakMap<Person, Map<Person, number>>();

/** How many events of the base two people share. */
export function meetings(person: Person, other: Person): number {
  const known = counted.get(person) ?? new Map<Person, number>();
  counted.set(person, known);
  let count = known.get(other);
  if (count === undefined) {
    count = shared(person.events, other.events);
    known.set(other, count);
  }
  return count;
}

/** How many numbers two ascending lists share. */
function shared(a: readonly number[], b: readonly number[]): number {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = (a[i] as number) - (b[j] as number);
    if (difference === 0) count++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return count;
}

/** Offices below this rank (offices.yaml) have too many holders for two to know each other. */
const CABINET_RANK = 2;
/** Did two people serve one country in high office at a time: George W. Bush and Dick Cheney? */
export function servedTogether(base: FactBase, one: Person, other: Person): boolean {
  const high = ({ memberships }: Person) =>
    memberships.filter(
      ({ country, offices, start }) =>
        country !== null && start !== null && base.vocabulary.rankOf(offices) >= CABINET_RANK,
    );
  const others = high(other);
  return high(one).some((a) =>
    others.some((b) => a.country === b.country && isBeforeEnd(a, b) && isBeforeEnd(b, a)),
  );
}

/** One began before the other was over; where that is the same day or month it may be a change of government. */
const isBeforeEnd = (one: Membership, other: Membership) =>
  other.end === null ? !other.ended : (one.start ?? "").slice(0, 7) < other.end.slice(0, 7);
