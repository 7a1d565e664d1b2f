/** The fact base in use: people, events, who held which office, and the words that name offices and countries. */
import { NameIndex } from "../names/name-index";
import { foldPhrase } from "../names/phrase";
import { position } from "./edtf";
import { Records } from "./records";
import type { Event, Person, Source } from "./types";
import { Vocabulary, type VocabularyData } from "./vocabulary";

/** One holder of an office, for role phrases. */
export interface Holder {
  /** Number of the person. */
  person: number;
  label: string;
  start: string | null;
  end: string | null;
  ended: boolean;
  acting: boolean;
  asOf: string;
}

/** Who held the offices of one country. */
export interface CountryOffices {
  /** ISO 3166-1 code. */
  id: string;
  holders: Holder[];
  /** Kind of office → indexes of holders. */
  kinds: Record<string, number[]>;
  /** A post's own term (folded words joined by single spaces) → indexes of holders. */
  terms: Record<string, number[]>;
}

/** The compiled files, as the build wrote them. */
export interface FactFiles {
  names: ArrayBuffer;
  people: ArrayBuffer;
  events: ArrayBuffer;
  offices: ArrayBuffer;
  vocabulary: VocabularyData;
  sources: Source[];
}

/** Reads a compiled file by its name: "names.bin". @throws Error with a sentence where it cannot be read */
export interface FactReader {
  bytes(name: string): Promise<ArrayBuffer>;
  json(name: string): Promise<unknown>;
}

/** Opens the compiled files, all at once. @throws Error with a sentence, when one is missing, cut or foreign */
export async function loadFactBase(read: FactReader): Promise<FactBase> {
  const [names, people, events, offices, vocabulary, sources] = await Promise.all([
    read.bytes("names.bin"),
    read.bytes("people.bin"),
    read.bytes("events.bin"),
    read.bytes("offices.bin"),
    read.json("vocabulary.json"),
    read.json("sources.json"),
  ]);
  // Written by the same build as this code; the binary files carry their own marks.
  const words = vocabulary as VocabularyData;
  return new FactBase({ names, people, events, offices, vocabulary: words, sources: sources as Source[] });
}

export class FactBase {
  readonly names: NameIndex;
  readonly people: Records<Person>;
  readonly events: Records<Event>;
  readonly vocabulary: Vocabulary;
  readonly sources: ReadonlyMap<string, Source>;
  readonly #offices: Records<CountryOffices>;

  /** @throws Error with a sentence, when a file is cut or foreign */
  constructor(files: FactFiles) {
    this.names = new NameIndex(files.names);
    this.people = new Records(files.people, "people.bin");
    this.events = new Records(files.events, "events.bin");
    this.#offices = new Records(files.offices, "offices.bin");
    this.vocabulary = new Vocabulary(files.vocabulary, foldPhrase);
    this.sources = new Map(files.sources.map((source) => [source.id, source]));
  }

  /**
   * Whoever the base has as holder of an office in a country, at any time.
   * @param term as a text calls the office, folded: "secretary of state"
   */
  holders(country: string, term: string): Holder[] {
    const offices = this.#offices.get(country);
    if (!offices) return [];
    const kinds = this.vocabulary.officesOf(term);
    const indexes = new Set([
      ...(offices.terms[term] ?? []),
      ...kinds.flatMap((kind) => offices.kinds[kind] ?? []),
    ]);
    return [...indexes].map((index) => offices.holders[index] as Holder);
  }

  /** Whoever the base has in a kind of office in a country, at any time. */
  holdersOfKind(country: string, kind: string): Holder[] {
    const offices = this.#offices.get(country);
    return (offices?.kinds[kind] ?? []).map((index) => offices?.holders[index] as Holder);
  }
}

/**
 * Those of `holders` who hold the office on a day, each person once; those for whom the precision of a date leaves it open only
 * where nobody holds it for certain. An open office counts up to its `asOf`; acting holders do not count.
 */
export function holdersOn(holders: readonly Holder[], day: string): Holder[] {
  const within = new Map<number, Holder>();
  const possibly = new Map<number, Holder>();
  for (const holder of holders) {
    if (holder.acting || (holder.end === null && (holder.ended || day > holder.asOf))) continue;
    const place = position(holder.start, holder.end, day);
    if (place === "within") within.set(holder.person, holder);
    else if (place === "possibly") possibly.set(holder.person, holder);
  }
  return [...(within.size > 0 ? within : possibly).values()];
}
