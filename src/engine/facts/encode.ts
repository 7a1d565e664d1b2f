/**
 * What cards need of people beside people.bin, and events, as short JSON arrays, and back. Sources are `number` or `number/page`, a number being a place in sources.json;
 * `number/` is the page that the person's own Wikidata id names. Trailing nulls are left out.
 */
import type { Event, FullPerson, Participant, Person, Source, SourceRef } from "./types";

/** A reference as it is packed. */
type PackedRef = number | string;
type Json = unknown;

/** An event as it is packed: participants by number. */
export type PackedEvent = Omit<Event, "participants"> & {
  participants: { person: number; part: Participant["part"] }[];
};

const trim = (list: Json[]): Json[] => {
  let end = list.length;
  while (end > 0 && list[end - 1] === null) end--;
  return list.slice(0, end);
};

/** Packs and unpacks references to the sources of one base. */
export class Refs {
  readonly #sources: readonly Source[];
  readonly #numbers: Map<string, number>;

  constructor(sources: readonly Source[]) {
    this.#sources = sources;
    this.#numbers = new Map(sources.map(({ id }, number) => [id, number]));
  }

  /** @param own the Wikidata id of the person whose fact it is @throws Error for a source that is not known */
  pack(refs: readonly SourceRef[], own: string | null): Json {
    const packed = refs.map(({ id, url }): PackedRef => {
      const number = this.#numbers.get(id);
      const source = this.#sources[number ?? -1];
      if (number === undefined || !source) throw new Error(`The source ${id} is not known.`);
      const page = pageOf(source, url);
      return page === null ? number : page === own ? `${number}/` : `${number}/${page}`;
    });
    return packed.length === 1 ? packed[0] : packed;
  }

  unpack(json: Json, own: string | null): SourceRef[] {
    const packed = (Array.isArray(json) ? json : [json]) as PackedRef[];
    return packed.map((ref) => {
      const text = String(ref);
      const slash = text.indexOf("/");
      const source = this.#sources[Number(slash < 0 ? text : text.slice(0, slash))] as Source;
      const page = slash < 0 ? null : text.slice(slash + 1) || own;
      return { id: source.id, url: addressOf(source, page) };
    });
  }
}

/** The address of a page of a source, or of the source where no page is given. */
export function addressOf(source: Pick<Source, "url" | "page">, page: string | null): string {
  return page === null || !source.page ? source.url : source.page.replace("{}", () => page);
}

/** The page that an address of `addressOf` names. */
function pageOf(source: Pick<Source, "url" | "page">, url: string): string | null {
  if (!source.page || url === source.url) return null;
  const [before = "", after = ""] = source.page.split("{}");
  return url.slice(before.length, url.length - after.length);
}

/** All of a person that people.bin does not have. */
export function packDetails(person: FullPerson, refs: Refs): Json {
  const { qid, sources, memberships } = person;
  const replaces = memberships.flatMap((one, i) =>
    one.replaces.length > 0 ? [[i, refs.pack(one.replaces, qid)]] : [],
  );
  return trim([
    refs.pack(sources, qid),
    memberships.length > 0 ? memberships.map((one) => refs.pack(one.sources, qid)) : null,
    replaces.length > 0 ? replaces : null,
  ]);
}

/** @param person as people.bin has them */
export function unpackDetails(json: Json, person: Person, refs: Refs): FullPerson {
  const [sources, ofMemberships, replaces] = json as [Json, Json[]?, [number, Json][]?];
  const { qid } = person;
  const replaced = new Map(replaces);
  return {
    ...person,
    sources: refs.unpack(sources, qid),
    memberships: person.memberships.map((membership, i) => ({
      ...membership,
      sources: refs.unpack(ofMemberships?.[i], qid),
      replaces: replaced.has(i) ? refs.unpack(replaced.get(i), qid) : [],
    })),
  };
}

/** @param numberOf the number of a person by id */
export function packEvent(event: Event, numberOf: (id: string) => number, refs: Refs): Json {
  return trim([
    event.id,
    event.type,
    event.date,
    event.participants.flatMap(({ person, part }) => [numberOf(person), part]),
    refs.pack(event.sources, null),
    event.asOf,
    event.topic,
    event.title,
    event.place?.name ?? null,
    event.place?.country ?? null,
  ]);
}

export function unpackEvent(json: Json, refs: Refs): PackedEvent {
  const [id, type, date, participants, sources, asOf, topic, title, place, country] = json as [
    string,
    Event["type"],
    string,
    (number | string)[],
    Json,
    string,
    string?,
    string?,
    string?,
    string?,
  ];
  const people: PackedEvent["participants"] = [];
  for (let i = 0; i < participants.length; i += 2) {
    people.push({ person: participants[i] as number, part: participants[i + 1] as Participant["part"] });
  }
  return {
    id,
    type,
    date,
    place: place || country ? { name: place ?? null, country: country ?? null } : null,
    topic: topic ?? null,
    title: title ?? null,
    participants: people,
    sources: refs.unpack(sources, null),
    asOf,
  };
}
