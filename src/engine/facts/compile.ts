/** Turns checked entries into the files that the extension loads. */
import { compileNameIndex, type Spelling } from "../names/compile-index";
import { foldPhrase } from "../names/phrase";
import { variantsOf } from "../names/variants";
import { membershipAsOf, newestSourceDay } from "./as-of";
import type { CountryOffices, FactFiles } from "./base";
import type { FactEntries } from "./entries";
import { byId, writeRecords } from "./records";
import type { EventEntry, MembershipEntry, PersonEntry } from "./schema";
import type { Event, Membership, Person, Source, SourceRef } from "./types";
import type { VocabularyData } from "./vocabulary";

/**
 * Compiles entries that `checkEntries` found nothing wrong with.
 * @param words the vocabulary without `postTerms`, which come from the posts
 * @returns the files, and the people and events that are in them
 */
export function compileFacts(
  entries: FactEntries,
  words: Omit<VocabularyData, "postTerms">,
): { files: FactFiles; people: Person[]; events: Event[] } {
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
  const people = [...entries.people.values()]
    .map(({ entry }) => toPerson(entry, entries, eventsOf.get(entry.qid ?? entry.id) ?? []))
    .sort(byId);
  const spellings: Spelling[] = people.flatMap((person, number) =>
    variantsOf(person).map((variant) => ({ ...variant, person: number })),
  );
  const postTerms = [...entries.posts.values()].flatMap(({ entry }) => entry.terms.map(foldPhrase));
  const files: FactFiles = {
    names: compileNameIndex(spellings),
    people: writeRecords(people),
    events: writeRecords(events),
    offices: writeRecords(officesByCountry(people, entries)),
    vocabulary: { ...words, postTerms: [...new Set(postTerms)].sort() },
    sources: [...entries.sources.values()].map(
      ({ entry: { id, title, url, licence, attribution, retrieved } }): Source => ({
        id,
        title,
        url,
        licence,
        attribution,
        retrieved,
      }),
    ),
  };
  return { files, people, events };
}

function sourceRefs(refs: string | string[], entries: FactEntries): SourceRef[] {
  return (Array.isArray(refs) ? refs : [refs]).map((ref) => {
    const slash = ref.indexOf("/");
    const id = slash < 0 ? ref : ref.slice(0, slash);
    const source = entries.sources.get(id)?.entry;
    if (!source) throw new Error(`The source ${id} is not known.`);
    return {
      id,
      url: slash < 0 || !source.page ? source.url : source.page.replace("{}", ref.slice(slash + 1)),
    };
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

function toMembership(entry: MembershipEntry, entries: FactEntries): Membership {
  const post = entry.post ? entries.posts.get(entry.post)?.entry : undefined;
  return {
    label: entry.role ?? post?.label ?? "",
    organization: entry.organization ?? post?.organization ?? null,
    country: entry.country ?? post?.country ?? null,
    post: post?.id ?? null,
    offices: post?.office ?? [],
    start: entry.start ?? null,
    end: entry.end ?? null,
    ended: entry.ended ?? entry.end !== undefined,
    acting: entry.acting ?? false,
    sources: sourceRefs(entry.source, entries),
    asOf: membershipAsOf(entry, entries) ?? "",
  };
}

function toPerson(entry: PersonEntry, entries: FactEntries, events: number[]): Person {
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
    country: entry.country,
    description: entry.description,
    sources: sourceRefs(entry.source, entries),
    memberships: entry.memberships
      .map((membership) => toMembership(membership, entries))
      .sort((a, b) => ((a.start ?? "") < (b.start ?? "") ? -1 : (a.start ?? "") > (b.start ?? "") ? 1 : 0)),
    events,
  };
}

function officesByCountry(people: readonly Person[], entries: FactEntries): CountryOffices[] {
  const countries = new Map<string, CountryOffices>();
  people.forEach((person, number) => {
    for (const membership of person.memberships) {
      const post = membership.post ? entries.posts.get(membership.post)?.entry : undefined;
      if (!post) continue;
      const offices = countries.get(post.country) ?? { id: post.country, holders: [], kinds: {}, terms: {} };
      countries.set(post.country, offices);
      const { label, start, end, ended, acting, asOf } = membership;
      const index = offices.holders.push({ person: number, label, start, end, ended, acting, asOf }) - 1;
      const { kinds, terms } = offices;
      for (const kind of post.office) kinds[kind] = [...(kinds[kind] ?? []), index];
      for (const term of new Set(post.terms.map(foldPhrase))) terms[term] = [...(terms[term] ?? []), index];
    }
  });
  return [...countries.values()].sort(byId);
}
