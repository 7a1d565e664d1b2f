/** The facts as the engine and the cards use them, after compilation. Terms follow Popolo; dates are EDTF strings. */
import type { EventPart, EventType, NAME_KINDS, SourceGroup } from "./schema";

export type NameKind = (typeof NAME_KINDS)[number];

export interface Name {
  name: string;
  kind: NameKind;
  /** BCP 47; absent where the spelling belongs to no one language. */
  lang?: string;
}

/** A place where a fact can be read. */
export interface SourceRef {
  /** Id of a `Source`. */
  id: string;
  /** Address of the very page. */
  url: string;
}

export interface Source {
  id: string;
  title: string;
  url: string;
  /** The address of one page; {} stands for `page` of a reference. */
  page: string | null;
  licence: string;
  /** What the licence asks for; see SOURCE_GROUPS. */
  group: SourceGroup;
  attribution: string;
  retrieved: string;
}

/** A membership as names are linked by it. */
export interface Membership {
  /** The role's label in English: "Secretary of State". */
  label: string;
  organization: string | null;
  country: string | null;
  /** The place that a member of a chamber sits for, where it is known. */
  area?: string;
  /** Id of the post, for role phrases; null where the role is no post of the base. */
  post: string | null;
  /** Kinds of office (facts/vocabulary/offices.yaml). */
  offices: string[];
  start: string | null;
  /** The start is the latest it can be. */
  startOrEarlier?: true;
  /** Null: not known to have ended by `asOf`. */
  end: string | null;
  /** True: known to have ended, on an unknown day. */
  ended: boolean;
  acting: boolean;
  /** The day up to which the sources are known to be true. */
  asOf: string;
}

/** A membership with where it can be read. */
export interface FullMembership extends Membership {
  sources: SourceRef[];
  /** Imported sources that say something of the same office, in whose place this curated membership stands. */
  replaces: SourceRef[];
}

/** A person as names are linked to them. */
export interface Person {
  /** Wikidata id, else a slug. */
  id: string;
  qid: string | null;
  name: string;
  enwiki: string | null;
  family: string | null;
  given: string | null;
  order: "given-first" | "family-first";
  /** All names beside `name`. */
  names: Name[];
  sex: "female" | "male" | "other" | null;
  born: string | null;
  died: string | null;
  /** ISO 3166-1 alpha-2; null where no source says. */
  country: string | null;
  /** Empty where no source says more than the offices. */
  description: string;
  /** By start, earliest first. */
  memberships: Membership[];
  /** Indexes of the events the person took part in, by date. */
  events: number[];
}

/** All that the base has on a person. */
export interface FullPerson extends Person {
  sources: SourceRef[];
  memberships: FullMembership[];
}

export interface Participant {
  /** Id of the person. */
  person: string;
  part: EventPart;
}

export interface Event {
  id: string;
  type: EventType;
  /** EDTF date or interval. */
  date: string;
  place: { name: string | null; country: string | null } | null;
  topic: string | null;
  title: string | null;
  participants: Participant[];
  sources: SourceRef[];
  asOf: string;
}
