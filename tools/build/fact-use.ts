/** In which packaged files facts stand that cite a source: for NOTICE.txt. */
import type { FullPerson, Membership, SourceRef } from "../../src/engine/facts/types";

/** What is needed of an event. */
type Cited = { sources: readonly SourceRef[] };

const PEOPLE = "facts/people.bin";
const MEMBERSHIPS = "facts/memberships.bin";
/** What cards say of people and memberships, their sources among it. */
const DETAILS = "facts/people/";
const NAMES = "facts/names.bin";
const OFFICES = "facts/offices.bin";
const EVENTS = "facts/events/";

export interface FactUse {
  /** Source id → how many facts (people, memberships, events) cite it. */
  facts: Map<string, number>;
  /** Source id → the packaged files, and folders of files, that hold facts which cite it. */
  files: Map<string, Set<string>>;
}

/** Goes through all compiled facts once. */
export function factUse(people: Iterable<FullPerson>, events: Iterable<Cited>): FactUse {
  const use: FactUse = { facts: new Map(), files: new Map() };
  const cite = (refs: readonly SourceRef[], ...files: string[]) => {
    for (const id of new Set(refs.map((ref) => ref.id))) {
      use.facts.set(id, (use.facts.get(id) ?? 0) + 1);
      const known = use.files.get(id) ?? new Set();
      for (const file of files) known.add(file);
      use.files.set(id, known);
    }
  };
  for (const { sources, memberships } of people) {
    cite(sources, PEOPLE, DETAILS, NAMES);
    for (const membership of memberships)
      cite(membership.sources, MEMBERSHIPS, DETAILS, ...(isForPhrases(membership) ? [OFFICES] : []));
  }
  for (const { sources } of events) cite(sources, EVENTS);
  return use;
}

/** Offices that role phrases can name are listed by country. */
const isForPhrases = ({ post, offices }: Membership) => post !== null || offices.length > 0;
