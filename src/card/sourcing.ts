/** The numbers of the sources: every source of a card has one, given in the order in which a reader meets them. */

import type { CardFacts } from "../shared/answers";
import type { SourceRef } from "../shared/facts";
import { formerRoles } from "./former";

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
  const shown = [
    rolesOnDate,
    formerRoles(facts),
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

export interface SignedRef {
  /** "4"; of several pages of source 4 "4a", "4b": the same number twice would look like a slip. */
  sign: string;
  url: string;
  title: string;
}

/** The references of one fact in the order of their numbers, none twice, each with the sign by which it is shown. */
export function signsOf(refs: readonly SourceRef[], { byId }: Sources): SignedRef[] {
  const pages = new Map<NumberedSource, Set<string>>();
  for (const { id, url } of refs) {
    const source = byId.get(id);
    if (source) pages.set(source, (pages.get(source) ?? new Set()).add(url));
  }
  return [...pages]
    .sort(([one], [other]) => one.number - other.number)
    .flatMap(([{ number, title }, urls]) =>
      [...urls].map((url, at) => ({ sign: `${number}${urls.size > 1 ? letter(at) : ""}`, url, title })),
    );
}

/** a to z; a fact with more pages of one source than that goes on with numbers. */
const letter = (at: number): string => (at < 26 ? String.fromCharCode(97 + at) : `-${at + 1}`);

/** Only addresses of the web become links: a fact pack may hold anything. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url);
}
