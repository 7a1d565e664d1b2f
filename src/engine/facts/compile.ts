/** Turns checked entries into the files that the extension loads. */
import { compileNameIndex } from "../names/compile-index";
import { foldPhrase } from "../names/phrase";
import { spellingsOf } from "../names/spellings";
import { adoptPosts } from "./adopt-posts";
import { membershipAsOf, newestSourceDay } from "./as-of";
import type { FactFiles, Start } from "./base";
import { compileVocabulary } from "./compile-vocabulary";
import { addressOf, packDetails, packEvent, Refs } from "./encode";
import { type FactEntries, isCurated } from "./entries";
import { writeEventIndex } from "./event-index";
import { writeIds } from "./ids";
import { writeMemberships } from "./memberships";
import type { Replaced } from "./merge";
import { eventYears, NewsYears } from "./news";
import { officesByCountry } from "./offices";
import { writePeople } from "./people-file";
import { prominenceOf, writeProminence } from "./prominence";
import { byId, writeRecords } from "./records";
import type { EventEntry, MembershipEntry, PersonEntry } from "./schema";
import { writeShards } from "./shards";
import type { Event, FullMembership, FullPerson, Membership, Person, Source, SourceRef } from "./types";
import type { VocabularyData } from "./vocabulary";

/** What `about.json` says of the base. */
export interface About {
  people: number;
  memberships: number;
  events: number;
  /** The latest day to which a fact of the base is known. */
  asOf: string;
  /** People, memberships and events of every source. */
  facts: Record<string, number>;
}

/** Less prominent people are known by a name of one word only if they held more than one office; see `prominenceOf`. */
const KNOWN_BY_ONE_WORD = 1;
const isKnown = ({ person, most }: { person: Pick<Person, "memberships">; most: number }) =>
  most >= KNOWN_BY_ONE_WORD || person.memberships.length > 1;

/**
 * Compiles entries that `checkEntries` found nothing wrong with.
 * @param words the vocabulary
 * @param replaced what curated memberships stand in the place of, as `mergeEntries` gives it
 * @returns the files, and the people and events that are in them, in the order of their numbers: people by how prominent they ever
 *   were, so that those whom pages name most lie together; events by date
 */
export function compileFacts(
  entries: FactEntries,
  words: VocabularyData,
  replaced: Replaced = new WeakMap(),
): { files: FactFiles; people: FullPerson[]; events: Event[] } {
  const idOf = new Map([...entries.people.values()].map(({ entry }) => [entry.id, entry.qid ?? entry.id]));
  const events = [...entries.events.values()].map(({ entry }) => toEvent(entry, entries, idOf)).sort(byId);
  const eventsOf = new Map<string, number[]>();
  events.forEach((event, index) => {
    for (const { person } of event.participants) {
      const list = eventsOf.get(person) ?? [];
      list.push(index);
      eventsOf.set(person, list);
    }
  });
  const rank = new Map(words.offices.map(({ id, rank: value }) => [id, value]));
  const rankOf = (membership: Membership) =>
    membership.offices.reduce((most, kind) => Math.max(most, rank.get(kind) ?? 0), 0);
  const all = [...entries.people.values()].map((located) => {
    const { entry } = located;
    const person = toPerson(entry, entries, eventsOf.get(entry.qid ?? entry.id) ?? [], replaced);
    const years = eventYears(person.events.map((i) => events[i] as Event));
    const { memberships, born } = person;
    const languages = entry.languages ?? 0;
    return { person, memberships, years, languages, born, curated: isCurated(located) };
  });
  const news = new NewsYears(all);
  const ranked = all
    .map((standing) => {
      const prominence = prominenceOf(standing, news, rankOf);
      return { person: standing.person, prominence, most: Math.max(...prominence.values) };
    })
    .sort((a, b) => b.most - a.most || byId(a.person, b.person));
  const people = ranked.map(({ person }) => person);
  adoptPosts(people, entries);
  const numbers = new Map(people.map(({ id }, number) => [id, number]));
  const numberOf = (id: string) => {
    const number = numbers.get(id);
    if (number === undefined) throw new Error(`The person ${id} is not in the base.`);
    return number;
  };

  // Whoever is called Jordan or Japan by family is not worth the country's being taken for them.
  const countries = new Set(words.countries.flatMap(({ names }) => names.map(foldPhrase)));
  const listed = new Set(Object.values(words.words).flatMap((list) => list.map(foldPhrase)));
  const spellings = spellingsOf(
    people,
    (phrase) => countries.has(phrase),
    (word, number) =>
      !listed.has(word) && !countries.has(word) && isKnown(ranked[number] as (typeof ranked)[number]),
  );
  const sources = toSources(entries);
  const refs = new Refs(sources);
  const memberships = writeMemberships(people);
  const offices = officesByCountry(memberships.roles, entries, words.offices, words.countries);
  const postTerms = [...entries.posts.values()].flatMap(({ entry }) => entry.terms.map(foldPhrase));
  const ownTerms = new Set([...postTerms, ...offices.flatMap(({ terms }) => Object.keys(terms))]);
  const vocabulary = compileVocabulary(words, [...ownTerms].sort());
  const start: Start = { people: people.length, events: events.length, vocabulary };
  const files: FactFiles = new Map<string, ArrayBuffer | object>([
    ["names.bin", compileNameIndex(spellings)],
    ["prominence.bin", writeProminence(ranked.map(({ prominence }) => prominence))],
    ["people.bin", writePeople(people, memberships.rows)],
    ["memberships.bin", memberships.file],
    ["offices.bin", writeRecords(offices)],
    ["ids.bin", writeIds(people.map(({ id }) => id))],
    ["event-index.bin", writeEventIndex(events)],
    ["base.json", start],
    ["sources.json", sources],
    ["about.json", aboutOf(people, events)],
    ...writeShards(
      "people",
      people.map((person) => packDetails(person, refs)),
    ),
    ...writeShards(
      "events",
      events.map((event) => packEvent(event, numberOf, refs)),
    ),
  ]);
  return { files, people, events };
}

function toSources(entries: FactEntries): Source[] {
  return [...entries.sources.values()].map(
    ({ entry }): Source => ({
      id: entry.id,
      title: entry.title,
      url: entry.url,
      page: entry.page ?? null,
      licence: entry.licence,
      group: entry.group,
      attribution: entry.attribution,
      retrieved: entry.retrieved,
    }),
  );
}

function aboutOf(people: readonly FullPerson[], events: readonly Event[]): About {
  const facts: Record<string, number> = {};
  let asOf = "";
  const count = (sources: readonly SourceRef[]) => {
    for (const id of new Set(sources.map((ref) => ref.id))) facts[id] = (facts[id] ?? 0) + 1;
  };
  let memberships = 0;
  for (const person of people) {
    count(person.sources);
    for (const membership of person.memberships) {
      memberships++;
      count(membership.sources);
      if (membership.asOf > asOf) asOf = membership.asOf;
    }
  }
  for (const event of events) count(event.sources);
  return { people: people.length, memberships, events: events.length, asOf, facts };
}

/** @param own the Wikidata id of the person whose fact it is, where it has one */
function sourceRefs(refs: string | string[], entries: FactEntries, own?: string): SourceRef[] {
  return (Array.isArray(refs) ? refs : [refs]).map((ref) => {
    const slash = ref.indexOf("/");
    const id = slash < 0 ? ref : ref.slice(0, slash);
    const source = entries.sources.get(id)?.entry;
    if (!source) throw new Error(`The source ${id} is not known.`);
    const usual = source.pageByWikidataId ? (own ?? null) : null;
    const page = slash < 0 ? usual : ref.slice(slash + 1);
    return { id, url: addressOf({ url: source.url, page: source.page ?? null }, page) };
  });
}

function toEvent(entry: EventEntry, entries: FactEntries, idOf: Map<string, string>): Event {
  return {
    id: entry.id,
    type: entry.type,
    date: entry.date,
    place: entry.place ? { name: entry.place.name ?? null, country: entry.place.country ?? null } : null,
    topic: entry.topic ?? null,
    title: entry.title ?? null,
    participants: entry.participants.map(({ person, part }) => ({
      person: idOf.get(person) ?? person,
      part,
    })),
    sources: sourceRefs(entry.source, entries),
    asOf: entry.asOf ?? newestSourceDay(entry.source, entries) ?? "",
  };
}

function toMembership(
  entry: MembershipEntry,
  own: string | undefined,
  entries: FactEntries,
  replaced: Replaced,
): FullMembership {
  const post = entry.post ? entries.posts.get(entry.post)?.entry : undefined;
  return {
    label: entry.role ?? post?.label ?? "",
    organization: entry.organization ?? post?.organization ?? null,
    country: entry.country ?? post?.country ?? null,
    ...(entry.area !== undefined && { area: entry.area }),
    post: post?.id ?? null,
    offices: post?.office ?? entry.office ?? [],
    start: entry.start ?? null,
    ...(entry.startOrEarlier && { startOrEarlier: true as const }),
    end: entry.end ?? null,
    ended: entry.ended ?? entry.end !== undefined,
    acting: entry.acting ?? false,
    sources: sourceRefs(entry.source, entries, own),
    replaces: sourceRefs(replaced.get(entry) ?? [], entries, own),
    asOf: membershipAsOf(entry, entries) ?? "",
  };
}

function toPerson(
  entry: PersonEntry,
  entries: FactEntries,
  events: number[],
  replaced: Replaced,
): FullPerson {
  return {
    id: entry.qid ?? entry.id,
    qid: entry.qid ?? null,
    name: entry.name,
    enwiki: entry.enwiki ?? null,
    family: entry.family ?? null,
    given: entry.given ?? null,
    order: entry.order,
    names: entry.names.map(({ name, kind, lang }) =>
      lang === undefined ? { name, kind } : { name, kind, lang },
    ),
    sex: entry.sex ?? null,
    born: entry.born ?? null,
    died: entry.died ?? null,
    country: entry.country ?? null,
    description: entry.description ?? "",
    sources: sourceRefs(entry.source, entries, entry.qid),
    memberships: entry.memberships
      .map((membership) => toMembership(membership, entry.qid, entries, replaced))
      .sort((a, b) => ((a.start ?? "") < (b.start ?? "") ? -1 : (a.start ?? "") > (b.start ?? "") ? 1 : 0)),
    events,
  };
}
