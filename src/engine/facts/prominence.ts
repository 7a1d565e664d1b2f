/**
 * How prominent a person was in a year, for every person and year, in one small file that is always in memory: it says which of
 * the hundreds of people of one surname are worth reading.
 *
 *   4 words: magic, version, count, 0 | count + 1 words: where each person's bytes begin, from the first byte after this table |
 *   bytes: the first year − 1900, then a value for every year on; the last one holds for ever after
 */
import { type NewsYears, yearOf, yearsOf } from "./news";
import type { Membership } from "./types";

const MAGIC = 0x52504c53; // "SLPR"
const VERSION = 1;
const HEADER_WORDS = 4;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2155;
/** A byte holds this many steps of 1. */
const STEPS = 24;

/** Whoever has neither office nor event in the base: an artist, a player. */
const NO_OFFICE = 0.5;
/** An office that is over counts this much. */
const PAST_OFFICE = 0.6;
/** What doubling the events of a year adds. */
const DOUBLED_EVENTS = 0.6;
/** Fame is counted from as many languages on, by the same step for every doubling: 25 languages 1, 100 languages 2.2. */
const LANGUAGES = 8;
/** Fame that a source counts without a year is counted from this age on. */
const ADULT = 18;
/** Whoever was written into the base by hand is somebody whom news keep naming. */
const BY_HAND = 1.5;

/** What prominence is made of. */
export interface Standing {
  memberships: readonly Membership[];
  /** The years of their events; see `eventYears`. */
  years: readonly number[];
  /** Wikipedias that have an article on them; 0 where no source counts. */
  languages: number;
  /** EDTF; null where it is not known. */
  born: string | null;
  curated: boolean;
}

/**
 * Prominence per year: the rank of the highest office (0.5 to 3; see offices.yaml), past ones at 0.6, or fame beyond offices, plus
 * 0.6 for every doubling of the events that name the person about that year. About 0.5 (a former member of a parliament) to 8 (leads
 * a country and is in the news daily).
 * @returns the first year that has a value, and the values of the years on, the last for ever after
 */
export function prominenceOf(
  person: Standing,
  news: NewsYears,
  rankOf: (membership: Membership) => number,
): { first: number; values: number[] } {
  const offices = person.memberships.map((membership) => ({
    rank: Math.max(NO_OFFICE, rankOf(membership)),
    ...yearsOf(membership),
  }));
  const fame = Math.max(
    person.languages > 0 ? DOUBLED_EVENTS * Math.log2(person.languages / LANGUAGES) : 0,
    person.curated ? BY_HAND : 0,
  );
  const years = [
    ...person.years,
    ...offices.flatMap(({ from, to }) => [from, to === Number.POSITIVE_INFINITY ? from : to + 1]),
  ];
  if (years.length === 0) return { first: FIRST_YEAR, values: [Math.max(NO_OFFICE, fame)] };
  const adult = person.languages > 0 && person.born !== null ? yearOf(person.born) + ADULT : LAST_YEAR;
  const first = clamp(Math.min(...years.map((year) => year - 1), adult));
  const last = clamp(Math.max(...years) + 2);
  const values: number[] = [];
  for (let year = first; year <= last; year++) {
    let rank = 0;
    for (const office of offices) {
      if (office.from > year) continue;
      rank = Math.max(rank, office.to >= year ? office.rank : PAST_OFFICE * office.rank);
    }
    values.push(Math.max(rank, fame) + DOUBLED_EVENTS * Math.log2(1 + news.about(person, year)));
  }
  return { first, values };
}

const clamp = (year: number) => Math.min(LAST_YEAR, Math.max(FIRST_YEAR, year));

/** Writes what `prominenceOf` gave for every person, in the order of their numbers. */
export function writeProminence(list: readonly { first: number; values: readonly number[] }[]): ArrayBuffer {
  const table = new Uint32Array(HEADER_WORDS + list.length + 1);
  table.set([MAGIC, VERSION, list.length, 0]);
  const bytes: number[] = [];
  list.forEach(({ first, values }, i) => {
    table[HEADER_WORDS + i] = bytes.length;
    const steps = values.map((value) => Math.min(255, Math.round(value * STEPS)));
    // The last one holds for ever after: more of the same say nothing.
    while (steps.length > 1 && steps.at(-1) === steps.at(-2)) steps.pop();
    bytes.push(first - FIRST_YEAR, ...steps);
  });
  table[HEADER_WORDS + list.length] = bytes.length;
  const file = new Uint8Array(table.byteLength + bytes.length);
  file.set(new Uint8Array(table.buffer));
  file.set(bytes, table.byteLength);
  return file.buffer;
}

export class Prominence {
  readonly #begins: Uint32Array;
  readonly #bytes: Uint8Array;
  /** The day asked about last and its year: an article asks thousands of times about its own. */
  #day = "";
  #year = 0;

  /** @throws Error with a sentence when the file is cut or foreign */
  constructor(buffer: ArrayBuffer) {
    const head = buffer.byteLength >= 4 * HEADER_WORDS ? new Uint32Array(buffer, 0, HEADER_WORDS) : null;
    if (head?.[0] !== MAGIC || head[1] !== VERSION)
      throw new Error(`prominence.bin is no prominence file of version ${VERSION}.`);
    const count = head[2] as number;
    const tableBytes = 4 * (HEADER_WORDS + count + 1);
    if (buffer.byteLength < tableBytes) throw new Error("prominence.bin is cut short.");
    this.#begins = new Uint32Array(buffer, 4 * HEADER_WORDS, count + 1);
    this.#bytes = new Uint8Array(buffer, tableBytes);
    if (this.#bytes.length !== this.#begins[count]) throw new Error("prominence.bin is cut short.");
  }

  /**
   * The most prominent that a person was in some years up to a day.
   * @param years how far back; the day's own is one
   */
  peak(number: number, day: string, years: number): number {
    const last = yearOf(day);
    let most = 0;
    for (let year = last - years + 1; year <= last; year++) most = Math.max(most, this.#inYear(number, year));
    return most;
  }

  /** @param day YYYY-MM-DD; only its year counts */
  at(number: number, day: string): number {
    if (day !== this.#day) {
      this.#day = day;
      this.#year = yearOf(day);
    }
    return this.#inYear(number, this.#year);
  }

  /**
   * How many people were so prominent in any year: the first ones, where people are numbered by the most that they ever were, as the
   * build does.
   */
  countEver(least: number): number {
    let low = 0;
    for (let high = this.#begins.length - 1; low < high; ) {
      const middle = (low + high) >> 1;
      if (this.#most(middle) >= least) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #most(number: number): number {
    const begin = this.#begins[number] as number;
    return Math.max(...this.#bytes.subarray(begin + 1, this.#begins[number + 1])) / STEPS;
  }

  #inYear(number: number, calendarYear: number): number {
    const begin = this.#begins[number] as number;
    const years = (this.#begins[number + 1] as number) - begin - 1;
    const year = calendarYear - FIRST_YEAR - (this.#bytes[begin] as number);
    if (year < 0) return 0;
    return (this.#bytes[begin + 1 + Math.min(year, years - 1)] as number) / STEPS;
  }
}
