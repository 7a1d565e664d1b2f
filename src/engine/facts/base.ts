/** The fact base in use: people, events, who held which office, and the words that name offices and countries. */
import { NameIndex } from "../names/name-index";
import { type PackedEvent, Refs, unpackDetails, unpackEvent } from "./encode";
import { EventIndex } from "./event-index";
import { Ids } from "./ids";
import { Memberships, type Years } from "./memberships";
import { OfficeHolders } from "./office-holders";
import type { CountryOffices, Holder } from "./offices";
import { People } from "./people";
import { Prominence } from "./prominence";
import { Records } from "./records";
import { Shards } from "./shards";
import type { FullPerson, Source } from "./types";
import { type CompiledVocabulary, Vocabulary } from "./vocabulary";

/** The compiled files by name, as the build writes them: binary, or JSON. */
export type FactFiles = Map<string, ArrayBuffer | object>;

/** How the compiled files are read. Both throw an Error with a sentence where a file cannot be read. */
export interface FactReader {
  bytes(name: string): Promise<ArrayBuffer>;
  json(name: string): Promise<unknown>;
}

/** Reads compiled files that are in memory already. */
export function readerOf(files: FactFiles): FactReader {
  const read = async (name: string) => {
    const file = files.get(name);
    if (!file) throw new Error(`There is no file ${name}.`);
    return file;
  };
  return { bytes: async (name) => (await read(name)) as ArrayBuffer, json: read };
}

/** What base.json holds. */
export interface Start {
  /** How many there are. */
  people: number;
  events: number;
  vocabulary: CompiledVocabulary;
}

/** What every page needs. */
interface Core {
  names: NameIndex;
  prominence: Prominence;
  memberships: Memberships;
  offices: Records<CountryOffices>;
  people: People;
  vocabulary: Vocabulary;
  events: number;
}

/**
 * Opens the files that every page needs, all at once, and each is made ready while others are on their way. Only the largest is not
 * waited for: `people.open` does that.
 * @throws Error with a sentence, when one is missing, cut or foreign
 */
export async function loadFactBase(read: FactReader): Promise<FactBase> {
  const core = Promise.all([
    // JSON is written by the same build as this code; the binary files carry their own marks.
    read.json("base.json").then((json) => {
      const { vocabulary, ...counts } = json as Start;
      return { ...counts, vocabulary: new Vocabulary(vocabulary) };
    }),
    read.bytes("names.bin").then((buffer) => new NameIndex(buffer)),
    read.bytes("prominence.bin").then((buffer) => new Prominence(buffer)),
    read.bytes("memberships.bin").then((buffer) => new Memberships(buffer)),
    read.bytes("offices.bin").then((buffer) => new Records<CountryOffices>(buffer, "offices.bin")),
  ]);
  // Asked for last, since it is needed last.
  let asked: Promise<ArrayBuffer> | null = read.bytes("people.bin");
  // Whoever waits for the people is told what is wrong.
  asked.catch(() => undefined);
  const readPeople = () => {
    const first = asked ?? read.bytes("people.bin");
    asked = null;
    return first;
  };
  const [start, names, prominence, memberships, offices] = await core;
  const { vocabulary, events } = start;
  const people = new People(start.people, readPeople, memberships);
  return new FactBase(read, { names, prominence, memberships, offices, people, vocabulary, events });
}

export class FactBase {
  readonly names: NameIndex;
  /** People by number, most prominent first, as names are linked to them. */
  readonly people: People;
  /** All that the base has on people. `people` must be open. */
  readonly fullPeople: Shards<FullPerson>;
  /** Events by number, by date. */
  readonly events: Shards<PackedEvent>;
  readonly vocabulary: Vocabulary;
  readonly #prominence: Prominence;
  readonly #offices: OfficeHolders;
  readonly #read: FactReader;
  #ids: Promise<Ids> | null = null;
  #eventIndex: Promise<EventIndex> | null = null;
  #sources: Promise<ReadonlyMap<string, Source>> | null = null;
  /** Of `sources`; there as soon as that was waited for. */
  #refs = new Refs([]);

  constructor(
    read: FactReader,
    { names, prominence, memberships, offices, people, vocabulary, events }: Core,
  ) {
    this.#read = read;
    this.names = names;
    this.#prominence = prominence;
    this.#offices = new OfficeHolders(offices, memberships, vocabulary);
    this.people = people;
    this.vocabulary = vocabulary;
    const sources = () => this.sources();
    this.fullPeople = new Shards(
      "people",
      people.count,
      read,
      (json, number) => unpackDetails(json, people.at(number), this.#refs),
      () => Promise.all([sources(), people.openAll()]),
    );
    this.events = new Shards("events", events, read, (json) => unpackEvent(json, this.#refs), sources);
  }

  /** All sources by id. */
  sources(): Promise<ReadonlyMap<string, Source>> {
    this.#sources ??= this.#read.json("sources.json").then((json) => {
      const list = json as Source[];
      this.#refs = new Refs(list);
      return new Map(list.map((source) => [source.id, source]));
    });
    return forget(this.#sources, () => (this.#sources = null));
  }

  /**
   * How prominent a person was about a day, 0 (not born to public life) to about 8; see `prominenceOf`. Needs nothing opened.
   * @param day YYYY-MM-DD
   */
  prominence(number: number, day: string): number {
    return this.#prominence.at(number, day);
  }

  /** People whose number is below this were once so prominent, and nobody else was. */
  countEver(least: number): number {
    return this.#prominence.countEver(least);
  }

  /** The most prominent that a person was in so many years up to a day. */
  peak(number: number, day: string, years: number): number {
    return this.#prominence.peak(number, day, years);
  }

  /** Lets go of what was read for earlier pages and cards. To be called when nobody is at work with the base. */
  trim(): void {
    this.fullPeople.trim();
    this.events.trim();
    this.#offices.forget();
  }

  /** The number of the person with an id, or null; people are open then. */
  async find(id: string): Promise<number | null> {
    this.#ids ??= this.#read.bytes("ids.bin").then((buffer) => new Ids(buffer));
    const numbers = (await forget(this.#ids, () => (this.#ids = null))).numbersOf(id);
    await this.people.open(numbers);
    return numbers.find((number) => this.people.at(number).id === id) ?? null;
  }

  /** When every event was; see `EventIndex`. */
  eventIndex(): Promise<EventIndex> {
    this.#eventIndex ??= this.#read.bytes("event-index.bin").then((buffer) => new EventIndex(buffer));
    return forget(this.#eventIndex, () => (this.#eventIndex = null));
  }

  /**
   * Whoever the base has as holder of an office in a country, at any time.
   * @param term as a text calls the office, folded: "secretary of state"
   */
  holders(country: string, term: string): readonly Holder[] {
    return this.#offices.ofTerm(country, term);
  }

  /** Whoever the base has in a kind of office in a country, at any time. */
  holdersOfKind(country: string, kind: string): readonly Holder[] {
    return this.#offices.ofKind(country, kind);
  }

  /**
   * Of `holders` at least all whose time touches some years: a country has had thousands of ambassadors, and dates enough are read to
   * pass most of them by.
   */
  holdersAbout(country: string, term: string, years: Years): readonly Holder[] {
    return this.#offices.ofTermAbout(country, term, years);
  }

  /** Of `holdersOfKind` at least all whose time touches some years. */
  holdersOfKindAbout(country: string, kind: string, years: Years): readonly Holder[] {
    return this.#offices.ofKindAbout(country, kind, years);
  }

  /** The numbers of the roles that are an office, as `people.rolesOf` has them; none where `holders` has nobody. */
  rolesOf(country: string, term: string): ReadonlySet<number> {
    return this.#offices.rolesOfTerm(country, term);
  }

  /** The numbers of the roles that are a kind of office; none where `holdersOfKind` has nobody. */
  rolesOfKind(country: string, kind: string): ReadonlySet<number> {
    return this.#offices.rolesOfKind(country, kind);
  }
}

/** A file that could not be read is asked for again the next time. */
function forget<T>(promise: Promise<T>, drop: () => void): Promise<T> {
  promise.catch(drop);
  return promise;
}
