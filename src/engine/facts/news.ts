/**
 * How much a person was in the news of a year, and what is put in its place for the years that no table of the news reaches:
 * whoever led Russia in 1996 was named as often as whoever led it later.
 */
import { sides } from "./edtf";
import type { Event, Membership } from "./types";

/** A year is measured as if it had as many namings as this; tables are thin in some years and full in others. */
const NAMINGS_OF_A_YEAR = 2000;
/** Years with fewer namings in all tell nothing of how often anybody was in the news. */
const COVERED_NAMINGS = 400;
/** Events of the year before and after count this much. */
const BESIDE_YEAR = 0.5;
/** An office must have been held in as many covered years to say how often its holders are in the news. */
const ENOUGH_YEARS = 3;

/** The year of an EDTF date. */
export const yearOf = (date: string) => Number(date.slice(0, 4));

/** Years of an office: the first and the last; an open one goes on, since nobody knows that it does not. */
export function yearsOf(membership: Membership): { from: number; to: number } {
  const { start, end, ended, asOf } = membership;
  const from = yearOf(start ?? end ?? asOf);
  return { from, to: end ? yearOf(end) : ended ? from : Number.POSITIVE_INFINITY };
}

/** The years in which the events of a person began. */
export function eventYears(events: readonly Pick<Event, "date">[]): number[] {
  return events.flatMap(({ date }) => {
    const { start } = sides(date);
    return start ? [yearOf(start)] : [];
  });
}

/** All namings of all people, by year: what one naming of a year is worth. */
export class NewsYears {
  readonly #namings = new Map<number, number>();
  readonly #byOffice = new Map<string, { news: number; years: number }>();
  readonly #last: number;

  /** @param people the memberships of each person and the years of their events */
  constructor(people: readonly { memberships: readonly Membership[]; years: readonly number[] }[]) {
    for (const { years } of people)
      for (const year of years) this.#namings.set(year, (this.#namings.get(year) ?? 0) + 1);
    this.#last = Math.max(0, ...this.#namings.keys());
    for (const { memberships, years } of people) {
      if (years.length === 0) continue;
      for (const membership of memberships) {
        const { from, to } = yearsOf(membership);
        for (let year = from; year <= Math.min(to, this.#last); year++) {
          if (!this.#covers(year)) continue;
          for (const key of keysOf(membership)) {
            const sum = this.#byOffice.get(key) ?? { news: 0, years: 0 };
            this.#byOffice.set(key, sum);
            sum.news += this.#near(years, year);
            sum.years++;
          }
        }
      }
    }
  }

  #covers(year: number): boolean {
    return (this.#namings.get(year) ?? 0) >= COVERED_NAMINGS;
  }

  #near(years: readonly number[], year: number): number {
    let near = 0;
    for (const one of years) {
      const away = Math.abs(one - year);
      if (away > 1) continue;
      const scale = this.#covers(one) ? NAMINGS_OF_A_YEAR / (this.#namings.get(one) ?? 1) : 1;
      near += (away === 0 ? 1 : BESIDE_YEAR) * scale;
    }
    return near;
  }

  /**
   * Namings of a person about a year, scaled to a year of NAMINGS_OF_A_YEAR namings. Before the tables begin, and where the offices held say more
   * than the tables do, what holders of these offices had in the years that are covered.
   */
  about(person: { memberships: readonly Membership[]; years: readonly number[] }, year: number): number {
    const told = this.#near(person.years, year);
    if (this.#covers(year) || year > this.#last) return told;
    let usual = 0;
    for (const membership of person.memberships) {
      const { from, to } = yearsOf(membership);
      if (year < from || year > to) continue;
      for (const key of keysOf(membership)) {
        const sum = this.#byOffice.get(key);
        if (sum && sum.years >= ENOUGH_YEARS) usual = Math.max(usual, sum.news / sum.years);
      }
    }
    return Math.max(told, usual);
  }
}

/** An office as its country and kind: "RU president". */
function keysOf({ country, offices }: Membership): string[] {
  return country === null ? [] : offices.map((kind) => `${country} ${kind}`);
}
