/** The numbers of the sources: every source of a card has one, given in the order in which a reader meets them. */

import type { CardFacts } from "../shared/answers";
import type { SourceRef } from "../shared/facts";
import { lastRole } from "./role-title";

export interface NumberedSource {
  number: number;
  title: string;
  licence: string;
  attribution: string;
}

export interface Sources {
  /** By number. */
  list: NumberedSource[];
  byId: ReadonlyMap<string, NumberedSource>;
}

/** Numbers the sources of everything that a card shows. */
export function numberSources(facts: CardFacts): Sources {
  const { rolesOnDate, eventsHere, eventsOther, eventsNext, rolesAfter, rolesBefore } = facts;
  // Where the day has no role, the last one before stands in its place.
  const last = rolesOnDate.length > 0 ? undefined : lastRole(rolesBefore);
  const shown = [
    last ?? [],
    rolesOnDate,
    eventsHere,
    eventsNext,
    rolesAfter,
    eventsOther,
    rolesBefore,
  ].flat();
  const byId = new Map<string, NumberedSource>();
  for (const { sources } of shown) {
    for (const { id } of sources) {
      if (byId.has(id)) continue;
      const { title = id, licence = "", attribution = "" } = facts.sources[id] ?? {};
      byId.set(id, { number: byId.size + 1, title, licence, attribution });
    }
  }
  return { list: [...byId.values()], byId };
}

/** The day up to which the sources of a person's roles reach; of the events where there is no role; null where there is neither. */
export function knownTo(facts: CardFacts): string | null {
  const roles = [...facts.rolesOnDate, ...facts.rolesBefore, ...facts.rolesAfter];
  const events = [...facts.eventsHere, ...facts.eventsOther, ...facts.eventsNext];
  const days = (roles.length > 0 ? roles : events).map(({ asOf }) => asOf);
  return days.sort().at(-1) ?? null;
}

/** The references without those that lead to the same page. */
export function distinct(refs: readonly SourceRef[]): SourceRef[] {
  return refs.filter((ref, at) => refs.findIndex((other) => other.url === ref.url) === at);
}

/** Only addresses of the web become links: a fact pack may hold anything. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url);
}
