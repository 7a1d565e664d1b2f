/** What importers hand on: people with what one source says of them, before they are matched with those of other sources. */
import type { EventPart, EventType, NAME_KINDS } from "../../src/engine/facts/schema";

/** A place in an input file, for reports. */
export interface At {
  /** Name of the file below the input folder. */
  file: string;
  /** From 1. */
  line: number;
}

/** A person as one source knows them. Dates are EDTF and no more precise than the source. */
export interface SourcePerson {
  /** Names the person inside the source; the same for the same person in another run. */
  key: string;
  /** Wikidata id, where the source has one. */
  qid?: string;
  /** As news usually print it: given and family name in their order, without titles and lifetimes. */
  name: string;
  /** `name` is a surname alone, by which nobody is called and nobody else is to be found. */
  isBareName?: boolean;
  /** Title of the article in the English Wikipedia. */
  enwiki?: string;
  family?: string;
  given?: string;
  names: { name: string; kind: (typeof NAME_KINDS)[number]; lang?: string }[];
  sex?: "female" | "male" | "other";
  born?: string;
  died?: string;
  /** ISO 3166-1 alpha-2, or a code of facts/vocabulary/countries.yaml. */
  country?: string;
  /** `country` is where the person was born, which may be another than that whose citizen they are. */
  isCountryOfBirth?: boolean;
  /** One line in our own words, such as an occupation: "football player". */
  description?: string;
  /** As many Wikipedias have an article on the person. */
  languages?: number;
  memberships: SourceMembership[];
  /** What follows the slash in a reference to the person's own page of the source. */
  page?: string;
  /** Alone it makes nobody: names and dates of people whom another source has. */
  onlyIfKnown?: boolean;
  at: At;
}

export interface SourceMembership {
  role: string;
  organization?: string;
  country?: string;
  /** Kinds of facts/vocabulary/offices.yaml. */
  office: string[];
  start?: string;
  /** The start is the latest it can be: the tables begin there. */
  startOrEarlier?: boolean;
  end?: string;
  /** The end is known to have come, the day is not. */
  ended?: boolean;
  acting?: boolean;
  /** The day to which the membership is known to be true, where it is not the source's own. */
  asOf?: string;
  /** Without `start`: the first day on which the source shows the person in the office; `asOf` is the last. */
  firstSeen?: string;
  page?: string;
  at: At;
}

export interface SourceEvent {
  date: string;
  type: EventType;
  place?: { name?: string; country?: string };
  /** Our own few words, to stand behind "about". */
  topic?: string;
  /** A short title in our own words. */
  title?: string;
  /** `person` is the key of a person of the same source, or a Wikidata id. */
  participants: { person: string; part: EventPart }[];
  page?: string;
  at: At;
}

export interface SourceData {
  /** An id of facts/sources.yaml. */
  source: string;
  people: SourcePerson[];
  events: SourceEvent[];
}

/** Collects what the input has wrong, and what was done about it. Nothing is dropped without a line here. */
export interface Report {
  /**
   * Counts one more case of a rule; the first few of each are listed with their places.
   * @param rule one sentence that says what is wrong and what is done: "The end is before the start: the end is dropped."
   * @param detail the case: whom or what it concerns
   */
  fault(rule: string, at: At, detail: string): void;
}

/** A table that cannot be used at all: a missing column, a wrong encoding. One sentence with file, line and column. */
export class InputError extends Error {}

/** One source's reader. */
export interface Source {
  /** Id in facts/sources.yaml, and the folder below facts/imported. */
  id: string;
  /**
   * @param folder the input folder, laid out as ../shared/data/README.md has it
   * @throws InputError where a file is missing or cannot be used
   */
  read(folder: string, report: Report): Promise<SourceData>;
}
