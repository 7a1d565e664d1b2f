/**
 * Makes one base of what was written by hand and what was imported: one person of all that sources say of them, one membership of
 * what several say of one office.
 */

import { foldPhrase } from "../names/phrase";
import { firstDay, lastDay } from "./edtf";
import type { FactEntries, Located, Path } from "./entries";
import type { EventEntry, MembershipEntry, PersonEntry } from "./schema";

/** What one source gave. */
export interface ImportedFacts {
  /** Id of the source. */
  source: string;
  people: Located<PersonEntry>[];
  events: Located<EventEntry>[];
}

/** A membership with where it stands, and the imported ones it stands for. */
interface Held {
  membership: MembershipEntry;
  at: Located<PersonEntry>;
  path: Path;
  curated: boolean;
  replaces: string[];
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
  for (const { events: list } of imported) {
    for (const { entry, where } of list) {
      const participants = entry.participants.map(({ person, part }) => ({ person: keyOf(person), part }));
      events.set(entry.id, { entry: { ...entry, participants }, where });
    }
  }
  return { entries: { ...curated, people, events }, replaced };
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
      country: pick("country"),
      description: pick("description"),
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

/** Of memberships that speak of one office at one time, the best; it takes over the references of those that agree. */
function oneOfEach(held: readonly Held[], entries: FactEntries): Held[] {
  const kept: Held[] = [];
  // The precise and closed first, the order of trust among equals.
  const order = held
    .map((item, i) => ({ item, i }))
    .sort((a, b) => worth(b.item) - worth(a.item) || a.i - b.i);
  for (const { item } of order) {
    const same = kept.find(
      (other) => other.at !== item.at && isSameOffice(other.membership, item.membership, entries),
    );
    if (!same) kept.push(item);
    else if (same.curated) same.replaces.push(...list(item.membership.source));
    else if (agree(same.membership, item.membership))
      same.membership = {
        ...same.membership,
        source: unite(same.membership.source, item.membership.source),
        office: [...new Set([...(same.membership.office ?? []), ...(item.membership.office ?? [])])],
      };
  }
  const startOf = ({ membership }: Held) => membership.start ?? "";
  return kept.sort((a, b) => (startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : 0));
}

function worth({ membership: { start, end, ended }, curated }: Held): number {
  return (curated ? 1000 : 0) + (end || ended ? 100 : 0) + (start?.length ?? 0) + (end?.length ?? 0);
}

/** Words that say nothing of which office is meant. */
const EMPTY = new Set(
  "of the for and member minister united states us national federal general office".split(" "),
);
const telling = (label: string) =>
  foldPhrase(label)
    .split(" ")
    .filter((word) => !EMPTY.has(word));

function isSameOffice(a: MembershipEntry, b: MembershipEntry, entries: FactEntries): boolean {
  const [one, other] = [resolve(a, entries), resolve(b, entries)];
  if (one.country && other.country && one.country !== other.country) return false;
  if (!overlap(a, b)) return false;
  if (one.office.length > 0 && other.office.length > 0)
    return one.office.some((kind) => other.office.includes(kind));
  const words = new Set(telling(one.label));
  const others = telling(other.label);
  const shared = others.filter((word) => words.has(word)).length;
  if (words.size === 0 || others.length === 0) return foldPhrase(one.label) === foldPhrase(other.label);
  return shared / Math.max(words.size, others.length) >= 0.6;
}

function resolve(membership: MembershipEntry, entries: FactEntries) {
  const post = membership.post ? entries.posts.get(membership.post)?.entry : undefined;
  return {
    label: membership.role ?? post?.label ?? "",
    country: membership.country ?? post?.country,
    office: membership.office ?? post?.office ?? [],
  };
}

/** True where the two may share a day, as far as their dates tell. */
function overlap(a: MembershipEntry, b: MembershipEntry): boolean {
  const from = (m: MembershipEntry) => (m.start ? firstDay(m.start) : "0000");
  const to = (m: MembershipEntry) =>
    m.end ? lastDay(m.end) : m.ended && m.start ? lastDay(m.start) : "9999";
  return from(a) <= to(b) && from(b) <= to(a);
}

/** True where neither start nor end contradicts, as far as their precision goes. */
function agree(a: MembershipEntry, b: MembershipEntry): boolean {
  const fits = (x: string | undefined, y: string | undefined) =>
    !x || !y || x.startsWith(y) || y.startsWith(x);
  return fits(a.start, b.start) && fits(a.end, b.end);
}
