/**
 * How prominent a person was in a year, for every person and year, in one small file that is always in memory: it says which of
 * the hundreds of people of one surname are worth reading.
 *
 *   4 words: magic, version, count, 0 | count + 1 words: where each person's bytes begin, from the first byte after this table |
 *   bytes: the first year − 1900, then a value for every year on; the last one holds for ever after
 */
import { sides } from "./edtf";
import type { Event, Membership, Person } from "./types";

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
/** Events of the year before and after count this much. */
const BESIDE_YEAR = 0.5;
/** What doubling the events of a year adds. */
const DOUBLED_EVENTS = 0.6;

const yearOf = (date: string) => Number(date.slice(0, 4));

/**
 * Prominence per year: the rank of the highest office (0.5 to 3; see offices.yaml), past ones at 0.6, plus 0.6 for every doubling
 * of the events that name the person about that year. About 0.5 (a former member of a parliament) to 8 (leads a country and is in
 * the news daily).
 * @returns the first year that has a value, and the values of the years on, the last for ever after
 */
export function prominenceOf(
  person: Pick<Person, "memberships">,
  eventYears: readonly number[],
  rankOf: (membership: Membership) => number,
): { first: number; values: number[] } {
  const news = new Map<number, number>();
  for (const year of eventYears) news.set(year, (news.get(year) ?? 0) + 1);
  const offices = person.memberships.map((membership) => {
    const rank = Math.max(NO_OFFICE, rankOf(membership));
    const from = membership.start
      ? yearOf(membership.start)
      : membership.end
        ? yearOf(membership.end)
        : yearOf(membership.asOf);
    // An open office is known to `asOf`; whether it goes on after that nobody knows, so it counts on.
    const to = membership.end ? yearOf(membership.end) : membership.ended ? from : LAST_YEAR;
    return { rank, from, to };
  });
  const years = [
    ...eventYears,
    ...offices.flatMap(({ from, to }) => [from, to === LAST_YEAR ? from : to + 1]),
  ];
  const first = clamp(Math.min(...years, LAST_YEAR) - 1);
  const last = clamp(Math.max(...years, FIRST_YEAR) + 2);
  if (years.length === 0) return { first: FIRST_YEAR, values: [NO_OFFICE] };
  const values: number[] = [];
  for (let year = first; year <= last; year++) {
    let rank = 0;
    for (const office of offices) {
      if (office.from > year) continue;
      rank = Math.max(rank, office.to >= year ? office.rank : PAST_OFFICE * office.rank);
    }
    const near =
      (news.get(year) ?? 0) + BESIDE_YEAR * ((news.get(year - 1) ?? 0) + (news.get(year + 1) ?? 0));
    values.push(rank + DOUBLED_EVENTS * Math.log2(1 + near));
  }
  return { first, values };
}

const clamp = (year: number) => Math.min(LAST_YEAR, Math.max(FIRST_YEAR, year));

/** The years in which the events of a person began. */
export function eventYears(events: readonly Event[]): number[] {
  return events.flatMap(({ date }) => {
    const { start } = sides(date);
    return start ? [yearOf(start)] : [];
  });
}

/** Writes what `prominenceOf` gave for every person, in the order of their numbers. */
export function writeProminence(list: readonly { first: number; values: readonly number[] }[]): ArrayBuffer {
  const table = new Uint32Array(HEADER_WORDS + list.length + 1);
  table.set([MAGIC, VERSION, list.length, 0]);
  const bytes: number[] = [];
  list.forEach(({ first, values }, i) => {
    table[HEADER_WORDS + i] = bytes.length;
    bytes.push(first - FIRST_YEAR, ...values.map((value) => Math.min(255, Math.round(value * STEPS))));
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

  /** @param day YYYY-MM-DD; only its year counts */
  at(number: number, day: string): number {
    const begin = this.#begins[number] as number;
    const years = (this.#begins[number + 1] as number) - begin - 1;
    const year = yearOf(day) - FIRST_YEAR - (this.#bytes[begin] as number);
    if (year < 0) return 0;
    return (this.#bytes[begin + 1 + Math.min(year, years - 1)] as number) / STEPS;
  }
}
