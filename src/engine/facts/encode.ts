/**
 * People and events as short JSON arrays, and back. Sources are `number` or `number/page`, a number being a place in sources.json;
 * `number/` is the page that the person's own Wikidata id names. Trailing nulls are left out.
 */
import { NAME_KINDS } from "./schema";
import type { Event, Membership, Name, Participant, Person, Source, SourceRef } from "./types";

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
const orNull = <T>(value: T, none: T): T | null => (value === none ? null : value);

const SEXES = ["female", "male", "other"] as const;
const NO_FLAGS = 0;
const ENDED = 1;
const ACTING = 2;
const EARLIER = 4;

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

function packMembership(m: Membership, person: Person, refs: Refs): Json {
  return trim([
    m.label,
    m.start,
    m.end,
    refs.pack(m.sources, person.qid),
    m.asOf,
    orNull(
      (m.ended && m.end === null ? ENDED : 0) | (m.acting ? ACTING : 0) | (m.startOrEarlier ? EARLIER : 0),
      NO_FLAGS,
    ),
    m.organization,
    m.country === person.country ? null : (m.country ?? ""),
    m.offices.length > 0 ? m.offices.join(" ") : null,
    m.post,
    m.replaces.length > 0 ? refs.pack(m.replaces, person.qid) : null,
  ]);
}

function unpackMembership(json: Json, country: string | null, own: string | null, refs: Refs): Membership {
  const [
    label,
    start = null,
    end = null,
    sources,
    asOf,
    flags,
    organization = null,
    land,
    offices,
    post = null,
    replaces,
  ] = json as [string, string?, string?, Json?, string?, number?, string?, string?, string?, string?, Json?];
  return {
    label,
    organization,
    country: land === undefined || land === null ? country : land || null,
    post,
    offices: offices ? offices.split(" ") : [],
    start,
    ...(((flags ?? 0) & EARLIER) !== 0 && { startOrEarlier: true as const }),
    end,
    ended: end !== null || ((flags ?? 0) & ENDED) !== 0,
    acting: ((flags ?? 0) & ACTING) !== 0,
    sources: refs.unpack(sources, own),
    replaces: replaces === undefined || replaces === null ? [] : refs.unpack(replaces, own),
    asOf: asOf ?? "",
  };
}

/** Event numbers are kept as distances from one to the next. */
const deltas = (numbers: readonly number[]) => numbers.map((number, i) => number - (numbers[i - 1] ?? 0));
function sums(list: readonly number[]): number[] {
  let sum = 0;
  return list.map((delta) => {
    sum += delta;
    return sum;
  });
}

export function packPerson(person: Person, refs: Refs): Json {
  return trim([
    person.id,
    person.name,
    person.country,
    refs.pack(person.sources, person.qid),
    orNull(person.description, ""),
    person.sex === null ? null : SEXES.indexOf(person.sex),
    person.born,
    person.memberships.length > 0 ? person.memberships.map((m) => packMembership(m, person, refs)) : null,
    person.enwiki === person.name ? 1 : person.enwiki,
    person.family,
    person.died,
    person.names.length > 0
      ? person.names.map(({ name, kind, lang }) => trim([NAME_KINDS.indexOf(kind), name, lang ?? null]))
      : null,
    person.events.length > 0 ? deltas(person.events) : null,
    person.order === "family-first" ? 1 : null,
    person.given,
  ]);
}

export function unpackPerson(json: Json, refs: Refs): Person {
  const [
    id,
    name,
    country = null,
    sources,
    description,
    sex,
    born,
    memberships,
    enwiki,
    family,
    died,
    names,
    events,
    order,
    given,
  ] = json as [
    string,
    string,
    string?,
    Json?,
    string?,
    number?,
    string?,
    Json[]?,
    (string | 1)?,
    string?,
    string?,
    [number, string, string?][]?,
    number[]?,
    1?,
    string?,
  ];
  const qid = /^Q\d+$/.test(id) ? id : null;
  return {
    id,
    qid,
    name,
    enwiki: enwiki === 1 ? name : (enwiki ?? null),
    family: family ?? null,
    given: given ?? null,
    order: order === 1 ? "family-first" : "given-first",
    names: (names ?? []).map(([kind, text, lang]): Name => {
      const entry = { name: text, kind: NAME_KINDS[kind] as Name["kind"] };
      return lang === undefined ? entry : { ...entry, lang };
    }),
    sex: sex === undefined || sex === null ? null : (SEXES[sex] ?? null),
    born: born ?? null,
    died: died ?? null,
    country,
    description: description ?? "",
    sources: refs.unpack(sources, qid),
    memberships: (memberships ?? []).map((m) => unpackMembership(m, country, qid, refs)),
    events: sums(events ?? []),
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
