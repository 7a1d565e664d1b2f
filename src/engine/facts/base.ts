/** The fact base in use: people, events, who held which office, and the words that name offices and countries. */
import { NameIndex } from "../names/name-index";
import { foldPhrase } from "../names/phrase";
import { type PackedEvent, Refs, unpackEvent, unpackPerson } from "./encode";
import { EventIndex } from "./event-index";
import { Ids } from "./ids";
import { type CountryOffices, type Holder, holderAt } from "./offices";
import { Prominence } from "./prominence";
import { Records } from "./records";
import { Shards } from "./shards";
import type { Person, Source } from "./types";
import { Vocabulary, type VocabularyData } from "./vocabulary";

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

/** What every page needs; people, events and ids are read when somebody is named. */
interface Core {
  names: ArrayBuffer;
  prominence: ArrayBuffer;
  offices: ArrayBuffer;
  vocabulary: VocabularyData;
  sources: Source[];
  about: { people: number; events: number };
}

/** Opens the files that every page needs, all at once. @throws Error with a sentence, when one is missing, cut or foreign */
export async function loadFactBase(read: FactReader): Promise<FactBase> {
  const [names, prominence, offices, vocabulary, sources, about] = await Promise.all([
    read.bytes("names.bin"),
    read.bytes("prominence.bin"),
    read.bytes("offices.bin"),
    read.json("vocabulary.json"),
    read.json("sources.json"),
    read.json("about.json"),
  ]);
  // JSON is written by the same build as this code; the binary files carry their own marks.
  return new FactBase(read, { names, prominence, offices, vocabulary, sources, about } as Core);
}

/** As many answers about offices are kept: an article asks for some dozens, each many times. */
const MOST_HOLDERS = 2000;

export class FactBase {
  readonly names: NameIndex;
  /** People by number, most prominent first; a number is `open`ed before it is read. */
  readonly people: Shards<Person>;
  /** Events by number, by date. */
  readonly events: Shards<PackedEvent>;
  readonly vocabulary: Vocabulary;
  readonly sources: ReadonlyMap<string, Source>;
  readonly #prominence: Prominence;
  readonly #offices: Records<CountryOffices>;
  readonly #read: FactReader;
  /** Answers of `holders` and `holdersOfKind`, by country and by term or kind. */
  readonly #holders = new Map<string, Map<string, readonly Holder[]>>();
  #holdersKept = 0;
  #ids: Promise<Ids> | null = null;
  #eventIndex: Promise<EventIndex> | null = null;

  constructor(read: FactReader, core: Core) {
    this.#read = read;
    this.names = new NameIndex(core.names);
    this.#prominence = new Prominence(core.prominence);
    this.#offices = new Records(core.offices, "offices.bin");
    this.vocabulary = new Vocabulary(core.vocabulary, foldPhrase);
    this.sources = new Map(core.sources.map((source) => [source.id, source]));
    const refs = new Refs(core.sources);
    this.people = new Shards("people", core.about.people, read, (json) => unpackPerson(json, refs));
    this.events = new Shards("events", core.about.events, read, (json) => unpackEvent(json, refs));
  }

  /**
   * How prominent a person was about a day, 0 (not born to public life) to about 8; see `prominenceOf`. Needs nothing opened.
   * @param day YYYY-MM-DD
   */
  prominence(number: number, day: string): number {
    return this.#prominence.at(number, day);
  }

  /** The most prominent that a person was in so many years up to a day. */
  peak(number: number, day: string, years: number): number {
    return this.#prominence.peak(number, day, years);
  }

  /** Lets go of what was read for earlier pages and cards. To be called when nobody is at work with the base. */
  trim(): void {
    this.people.trim();
    this.events.trim();
    this.#forgetHolders();
  }

  /** The number of the person with an id, or null; the person is open then. */
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
    return this.#remembered(country, term, (offices) => {
      const indexes = new Set(offices.terms[term]);
      for (const kind of this.vocabulary.officesOf(term))
        for (const index of offices.kinds[kind] ?? []) indexes.add(index);
      return indexes;
    });
  }

  /** Whoever the base has in a kind of office in a country, at any time. */
  holdersOfKind(country: string, kind: string): readonly Holder[] {
    return this.#remembered(country, `kind:${kind}`, (offices) => offices.kinds[kind] ?? []);
  }

  /** The answer kept under a country and `key`, else the holders whose indexes `find` gives. */
  #remembered(
    country: string,
    key: string,
    find: (offices: CountryOffices) => Iterable<number>,
  ): readonly Holder[] {
    const known = this.#holders.get(country)?.get(key);
    if (known) return known;
    const offices = this.#offices.get(country);
    const found = offices ? Array.from(find(offices), (index) => holderAt(offices, index)) : [];
    if (this.#holdersKept >= MOST_HOLDERS) this.#forgetHolders();
    const answers = this.#holders.get(country) ?? new Map();
    this.#holders.set(country, answers.set(key, found));
    this.#holdersKept++;
    return found;
  }

  #forgetHolders(): void {
    this.#holders.clear();
    this.#holdersKept = 0;
  }
}

/** A file that could not be read is asked for again the next time. */
function forget<T>(promise: Promise<T>, drop: () => void): Promise<T> {
  promise.catch(drop);
  return promise;
}
