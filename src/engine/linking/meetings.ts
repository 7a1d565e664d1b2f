/** Who met whom, by the events of the base. */
import type { FactBase } from "../facts/base";
import type { Person } from "../facts/types";

const metBy = new WeakMap<Person, Map<string, number>>();

/** How many events of the base a person shares with another. */
export function meetings(base: FactBase, person: Person, other: string): number {
  let met = metBy.get(person);
  if (!met) {
    met = new Map();
    for (const index of person.events) {
      for (const { person: id } of base.events.at(index).participants) met.set(id, (met.get(id) ?? 0) + 1);
    }
    metBy.set(person, met);
  }
  return met.get(other) ?? 0;
}
