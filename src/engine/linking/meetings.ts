/** Who met whom, by the events of the base. */
import type { Person } from "../facts/types";

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
