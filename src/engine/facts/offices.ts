/** Who held the offices of each country, for role phrases and titles: "the Japanese foreign minister". */
import { foldPhrase } from "../names/phrase";
import { firstDay, lastDay, position } from "./edtf";
import type { FactEntries } from "./entries";
import { OfficeLabels } from "./office-kinds";
import { byId } from "./records";
import type { Person } from "./types";
import type { OfficeKind } from "./vocabulary";

/** One holder of an office. */
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

/** A holder in a file: the person, places in `labels` and `days`, start, end, and whether it is `ended` (1) and `acting` (2). */
type PackedHolder = [
  person: number,
  label: number,
  start: string | null,
  end: string | null,
  flags: number,
  asOf: number,
];
const ENDED = 1;
const ACTING = 2;

/** Who held the offices of one country. */
export interface CountryOffices {
  /** ISO 3166-1 code. */
  id: string;
  labels: string[];
  /** Days to which sources know. */
  days: string[];
  holders: PackedHolder[];
  /** Kind of office → indexes of holders. */
  kinds: Record<string, number[]>;
  /** A post's own term (folded words joined by single spaces) → indexes of holders. */
  terms: Record<string, number[]>;
}

/** Holder number `index` of a country. */
export function holderAt({ labels, days, holders }: CountryOffices, index: number): Holder {
  const [person, label, start, end, flags, asOf] = holders[index] as PackedHolder;
  return {
    person,
    label: labels[label] as string,
    start,
    end,
    ended: (flags & ENDED) !== 0,
    acting: (flags & ACTING) !== 0,
    asOf: days[asOf] as string,
  };
}

/** The place of a text in a list, which it is put into. */
class Places {
  readonly list: string[] = [];
  readonly #places = new Map<string, number>();

  of(text: string): number {
    const place = this.#places.get(text) ?? this.list.push(text) - 1;
    this.#places.set(text, place);
    return place;
  }
}

/**
 * @param people in the order of their numbers
 * @param kinds of office, some of which are found by an office's label
 */
export function officesByCountry(
  people: readonly Person[],
  entries: FactEntries,
  kinds: readonly OfficeKind[],
): CountryOffices[] {
  const labels = new OfficeLabels(kinds);
  const countries = new Map<string, CountryOffices>();
  const places = new Map<string, { labels: Places; days: Places }>();
  people.forEach((person, number) => {
    for (const membership of person.memberships) {
      const post = membership.post ? entries.posts.get(membership.post)?.entry : undefined;
      const country = post?.country ?? membership.country;
      if (!country) continue;
      const ofLabel = labels.kindsOf(membership.label, country);
      const all = new Set([...membership.offices, ...ofLabel]);
      if (!post && all.size === 0) continue;
      const { labels: texts, days } = places.get(country) ?? { labels: new Places(), days: new Places() };
      places.set(country, { labels: texts, days });
      const offices = countries.get(country) ?? {
        id: country,
        labels: texts.list,
        days: days.list,
        holders: [],
        kinds: {},
        terms: {},
      };
      countries.set(country, offices);
      const { label, start, end, ended, acting, asOf } = membership;
      const flags = (ended ? ENDED : 0) | (acting ? ACTING : 0);
      const index = offices.holders.push([number, texts.of(label), start, end, flags, days.of(asOf)]) - 1;
      const { kinds: byKind, terms } = offices;
      for (const kind of all) {
        const list = byKind[kind] ?? [];
        list.push(index);
        byKind[kind] = list;
      }
      for (const term of new Set(post?.terms.map(foldPhrase))) terms[term] = [...(terms[term] ?? []), index];
    }
  });
  return [...countries.values()].sort(byId);
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

/**
 * Those of `holders` who may have held the office at some time between two days, each person once. An open office counts up to its
 * `asOf`; acting holders do not count.
 * @param from, to YYYY-MM-DD
 */
export function holdersDuring(holders: readonly Holder[], from: string, to: string): Holder[] {
  const found = new Map<number, Holder>();
  for (const holder of holders) {
    const { start, end, ended, asOf, acting, person } = holder;
    if (acting || start === null || firstDay(start) > to) continue;
    const last = end === null ? (ended ? null : asOf) : lastDay(end);
    if (last !== null && last >= from) found.set(person, holder);
  }
  return [...found.values()];
}

/** Those of `holders` whose time had ended by a day, and who do not hold the office on it, each person once with their last time. */
export function holdersBefore(holders: readonly Holder[], day: string): Holder[] {
  const found = new Map<number, Holder>();
  const now = new Set<number>();
  for (const holder of holders) {
    const { start, end, ended, acting, person } = holder;
    if (acting) continue;
    const place = position(start, end, day);
    if (place === "before") {
      const other = found.get(person);
      if (!other || (other.end ?? "") < (end ?? "")) found.set(person, holder);
    } else if (place !== "after" && !ended) now.add(person);
    else if (place === "within" && end !== null) now.add(person);
  }
  for (const person of now) found.delete(person);
  return [...found.values()];
}
