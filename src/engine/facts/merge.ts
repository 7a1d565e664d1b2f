/**
 * Makes one base of what was written by hand and what was imported: one person of all that sources say of them, one membership of
 * what several say of one office.
 */

import { withArea } from "./areas";
import { daysBetween, firstDay, lastDay, sides } from "./edtf";
import type { FactEntries, Located } from "./entries";
import { type Held, oneOfEach } from "./same-office";
import type { EventEntry, MembershipEntry, PersonEntry } from "./schema";

/** What one source gave. */
export interface ImportedFacts {
  /** Id of the source. */
  source: string;
  people: Located<PersonEntry>[];
  events: Located<EventEntry>[];
}

/** For each person of merged entries and each membership: the references of what it replaces. */
export type Replaced = WeakMap<MembershipEntry, string[]>;

/**
 * @param curated entries written by hand, whose people keep their slugs; imported ones are named by Wikidata id, else by slug
 * @param imported in the order of trust: of two that say the same precisely, the earlier is kept
 * @returns all entries, and which imported sources each curated membership replaces
 */
export function mergeEntries(
  curated: FactEntries,
  imported: readonly ImportedFacts[],
): { entries: FactEntries; replaced: Replaced } {
  const replaced: Replaced = new WeakMap();
  const slugOf = new Map<string, string>();
  for (const { entry } of curated.people.values()) if (entry.qid) slugOf.set(entry.qid, entry.id);
  const keyOf = (id: string) => slugOf.get(id) ?? id;
  const records = new Map<string, Located<PersonEntry>[]>();
  for (const [id, person] of curated.people) records.set(id, [person]);
  for (const facts of imported) {
    const pageByWikidataId = curated.sources.get(facts.source)?.entry.pageByWikidataId ?? false;
    for (const person of facts.people) {
      const key = keyOf(person.entry.id);
      const list = records.get(key) ?? [];
      list.push(pageByWikidataId ? withPage(person, facts.source) : person);
      records.set(key, list);
    }
  }
  const people = new Map<string, Located<PersonEntry>>();
  for (const [key, list] of records) {
    people.set(key, mergePerson(key, list, curated.people.has(key), curated, replaced));
  }
  const events = new Map(curated.events);
  const told = new ToldByHand(curated.events.values());
  const once = new ToldOnce();
  for (const { source, events: list } of imported) {
    const pageByWikidataId = curated.sources.get(source)?.entry.pageByWikidataId ?? false;
    for (const { entry, where } of list) {
      const participants = entry.participants.map(({ person, part }) => ({ person: keyOf(person), part }));
      const page = entry.participants.find(({ person }) => /^Q\d/.test(person))?.person;
      const ref = pageByWikidataId && page && entry.source === source ? `${source}/${page}` : entry.source;
      const event = { ...entry, source: ref, participants };
      if (told.has(event)) continue;
      const before = once.before(event);
      if (before) events.delete(before);
      if (before !== null) events.set(entry.id, { entry: event, where });
    }
  }
  return { entries: { ...curated, people, events }, replaced };
}

/** Days by which sources differ over one change of office. */
const SAME_CHANGE_DAYS = 3;
/** Days that an event written by hand may lie from an imported one that tells the same. */
const SAME_EVENT_DAYS = 1;

/** Events written by hand, to know which imported ones tell nothing more: nobody else on the same days. */
class ToldByHand {
  readonly #byPerson = new Map<string, EventEntry[]>();

  constructor(events: Iterable<Located<EventEntry>>) {
    for (const { entry } of events) {
      for (const { person } of entry.participants) {
        this.#byPerson.set(person, [...(this.#byPerson.get(person) ?? []), entry]);
      }
    }
  }

  has({ date, participants }: EventEntry): boolean {
    const [first] = participants;
    const { start, end } = sides(date);
    if (!first || !start || !end) return false;
    return (this.#byPerson.get(first.person) ?? []).some((own) => {
      const { start: from, end: to } = sides(own.date);
      if (!from || !to) return false;
      return (
        daysBetween(lastDay(to), firstDay(start)) <= SAME_EVENT_DAYS &&
        daysBetween(lastDay(end), firstDay(from)) <= SAME_EVENT_DAYS &&
        participants.every(({ person }) => own.participants.some((one) => one.person === person))
      );
    });
  }
}

/** Imported events, to know which tell the same: the same people on the same day, or one change of office a few days apart. */
class ToldOnce {
  readonly #byPeople = new Map<string, EventEntry[]>();

  /** The id of an event that this one tells better; undefined where nothing is told yet; null where another tells it as well or better. */
  before(event: EventEntry): string | undefined | null {
    const people = event.participants.map(({ person }) => person).sort();
    if (people.length < 2) return undefined;
    const key = people.join(" ");
    const known = this.#byPeople.get(key) ?? [];
    this.#byPeople.set(key, [...known, event]);
    const day = firstDay(sides(event.date).start ?? "0000");
    for (const other of known) {
      const away = Math.abs(daysBetween(firstDay(sides(other.date).start ?? "0000"), day));
      const isChange = event.type === "succession" && other.type === "succession";
      if (away > (isChange ? SAME_CHANGE_DAYS : 0)) continue;
      if (event.type === "news") return null;
      if (other.type === "news") return other.id;
      if (event.type === other.type) return null;
    }
    return undefined;
  }
}

/** References to the person's own page of a source whose pages are named by Wikidata id. */
function withPage(person: Located<PersonEntry>, source: string): Located<PersonEntry> {
  const { entry, where } = person;
  if (!entry.qid) return person;
  const ref = (own: string | string[]) => (own === source ? `${source}/${entry.qid}` : own);
  const memberships = entry.memberships.map((m) => ({ ...m, source: ref(m.source) }));
  return { entry: { ...entry, source: ref(entry.source), memberships }, where };
}

const list = (refs: string | string[]) => (Array.isArray(refs) ? refs : [refs]);
const unite = (...refs: (string | string[])[]) => [...new Set(refs.flatMap(list))];

/** What the first record that has a value says; every name and source once; every office once. */
function mergePerson(
  key: string,
  records: readonly Located<PersonEntry>[],
  isCurated: boolean,
  entries: FactEntries,
  replaced: Replaced,
): Located<PersonEntry> {
  const [first] = records as [Located<PersonEntry>];
  if (records.length === 1 && isCurated) return first;
  const pick = <K extends keyof PersonEntry>(field: K): PersonEntry[K] =>
    records.find(({ entry }) => entry[field] !== undefined)?.entry[field] as PersonEntry[K];
  const names = new Map<string, PersonEntry["names"][number]>();
  const usual = pick("name");
  for (const { entry } of records) {
    if (entry.name !== usual) names.set(`full|${entry.name}`, { name: entry.name, kind: "full" });
    for (const name of entry.names)
      if (!names.has(`${name.kind}|${name.name}`)) names.set(`${name.kind}|${name.name}`, name);
  }
  const held: Held[] = [];
  records.forEach((at, i) => {
    at.entry.memberships.forEach((membership, index) => {
      held.push({
        membership,
        at,
        path: ["memberships", index],
        curated: isCurated && i === 0,
        replaces: [],
      });
    });
  });
  const kept = oneOfEach(held, entries);
  // One source leaves an office open, another knows of the death that ended it.
  if (pick("died") !== undefined) {
    for (const one of kept) {
      const { end, ended } = one.membership;
      if (!one.curated && !end && !ended) one.membership = { ...one.membership, ended: true };
    }
  }
  const areas = records.flatMap(({ entry }) => entry.areas ?? []);
  if (areas.length > 0) {
    for (const one of kept) {
      one.membership = withArea(one.membership, entries, areas);
    }
  }
  for (const { membership, replaces } of kept) if (replaces.length > 0) replaced.set(membership, replaces);
  const family = pick("family");
  return {
    entry: {
      ...first.entry,
      id: key,
      qid: pick("qid"),
      enwiki: pick("enwiki"),
      family,
      given: pick("given"),
      names: [...names.values()].filter(({ kind, name }) => kind !== "family" || name !== family),
      sex: pick("sex"),
      born: pick("born"),
      died: pick("died"),
      country: countryOf(records),
      description: describe(records.flatMap(({ entry }) => entry.description ?? [])),
      languages: pick("languages"),
      // A person's own source matters where there is nothing else; three say enough.
      source: unite(...records.map(({ entry }) => entry.source)).slice(0, 3),
      memberships: kept.map(({ membership }) => membership),
    },
    where: ([field, index, ...inside]) => {
      const own = field === "memberships" ? kept[index as number] : undefined;
      return own
        ? own.at.where([...own.path, ...inside])
        : first.where(field === undefined ? [] : [field, ...(index === undefined ? [] : [index])]);
    },
  };
}

/** The first description; "Republican politician" says what "politician" does, and more. */
function describe(told: readonly string[]): string | undefined {
  const [first] = told;
  return (first === "politician" ? told.find((one) => one.endsWith(` ${first}`)) : undefined) ?? first;
}

/** Bodies of several countries: somebody who leads one is from elsewhere. */
const BODY = /^(?:EU|UN|X[A-JL-Z])$/;

function countryOf(records: readonly Located<PersonEntry>[]): string | undefined {
  const named = records.flatMap(({ entry }) => entry.country ?? []);
  return named.find((code) => !BODY.test(code)) ?? named[0];
}
