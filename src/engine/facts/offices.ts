/** Who held the offices of each country, for role phrases and titles: "the Japanese foreign minister". */
import { foldPhrase } from "../names/phrase";
import { firstDay, lastDay, position } from "./edtf";
import type { FactEntries } from "./entries";
import { OfficeLabels, termsOfLabel } from "./office-kinds";
import { kindsOfPart, Parts } from "./parts";
import { byId } from "./records";
import type { Membership } from "./types";
import type { CountryEntry, OfficeKind } from "./vocabulary";

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

/** The offices of one country, as numbers of roles; see memberships.ts. */
export interface CountryOffices {
  /** ISO 3166-1 code. */
  id: string;
  /** Kind of office → roles. */
  kinds: Record<string, number[]>;
  /** A post's own term, or that of a label (folded words joined by single spaces) → roles. */
  terms: Record<string, number[]>;
}

/**
 * @param roles a membership of each, in the order of their numbers
 * @param kinds of office, some of which are found by an office's label
 * @param names of the countries
 */
export function officesByCountry(
  roles: readonly Membership[],
  entries: Pick<FactEntries, "posts">,
  kinds: readonly OfficeKind[],
  names: readonly Pick<CountryEntry, "code" | "names">[],
): CountryOffices[] {
  const labels = new OfficeLabels(kinds);
  const ofPosts = new Set([...entries.posts.values()].flatMap(({ entry }) => entry.terms.map(foldPhrase)));
  // A post knows better who has it.
  const ownTerms = (label: string) => {
    const terms = termsOfLabel(label).map(foldPhrase);
    return terms.some((term) => ofPosts.has(term)) ? [] : terms;
  };
  const parts = new Parts(names);
  const found = roles.map((role) => {
    const post = role.post ? entries.posts.get(role.post)?.entry : undefined;
    const country = post?.country ?? role.country ?? "";
    const all = [...new Set([...role.offices, ...labels.kindsOf(role.label, country)])];
    parts.learn(role.label, all, country);
    return { post, country, all };
  });
  const countries = new Map<string, CountryOffices>();
  const add = (lists: Record<string, number[]>, key: string, role: number) => {
    lists[key] = [...(lists[key] ?? []), role];
  };
  roles.forEach((role, number) => {
    const { post, country, all } = found[number] as (typeof found)[number];
    if (!country) return;
    const kinds = parts.isOfPart(role, country) ? kindsOfPart(all) : all;
    const own = post?.terms.map(foldPhrase) ?? (all.length === 0 ? ownTerms(role.label) : []);
    if (!post && kinds.length === 0 && own.length === 0) return;
    const offices = countries.get(country) ?? { id: country, kinds: {}, terms: {} };
    countries.set(country, offices);
    for (const kind of kinds) add(offices.kinds, kind, number);
    for (const term of new Set(own)) add(offices.terms, term, number);
  });
  return [...countries.values()].sort(byId);
}

/** So long before its end an office whose beginning is not known is taken to be held. Years. */
const UNKNOWN_START_YEARS = 2;

function isLongBefore({ start, end, asOf }: Holder, day: string): boolean {
  if (start !== null) return false;
  const last = end === null ? asOf : lastDay(end);
  return Number(last.slice(0, 4)) - Number(day.slice(0, 4)) > UNKNOWN_START_YEARS;
}

/**
 * Those of `holders` who hold the office on a day, each person once; those for whom the precision of a date leaves it open only
 * where nobody holds it for certain. An open office counts up to its `asOf`; acting holders do not count, nor, long before they
 * left, do those of whom it is not known when they began.
 */
export function holdersOn(holders: readonly Holder[], day: string): Holder[] {
  const within = new Map<number, Holder>();
  const possibly = new Map<number, Holder>();
  for (const holder of holders) {
    if (holder.acting || isLongBefore(holder, day)) continue;
    if (holder.end === null && (holder.ended || day > holder.asOf)) continue;
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
  if (holders.length === 0) return [];
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
