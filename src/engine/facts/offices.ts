/** Who held the offices of each country, for role phrases and titles: "the Japanese foreign minister". */
import { foldPhrase } from "../names/phrase";
import { position } from "./edtf";
import type { FactEntries } from "./entries";
import { byId } from "./records";
import type { Person } from "./types";

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

/** Who held the offices of one country. */
export interface CountryOffices {
  /** ISO 3166-1 code. */
  id: string;
  holders: Holder[];
  /** Kind of office → indexes of holders. */
  kinds: Record<string, number[]>;
  /** A post's own term (folded words joined by single spaces) → indexes of holders. */
  terms: Record<string, number[]>;
}

/** @param people in the order of their numbers */
export function officesByCountry(people: readonly Person[], entries: FactEntries): CountryOffices[] {
  const countries = new Map<string, CountryOffices>();
  people.forEach((person, number) => {
    for (const membership of person.memberships) {
      const post = membership.post ? entries.posts.get(membership.post)?.entry : undefined;
      const country = post?.country ?? membership.country;
      if (!country || (!post && membership.offices.length === 0)) continue;
      const offices = countries.get(country) ?? { id: country, holders: [], kinds: {}, terms: {} };
      countries.set(country, offices);
      const { label, start, end, ended, acting, asOf } = membership;
      const index = offices.holders.push({ person: number, label, start, end, ended, acting, asOf }) - 1;
      const { kinds, terms } = offices;
      for (const kind of membership.offices) kinds[kind] = [...(kinds[kind] ?? []), index];
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
