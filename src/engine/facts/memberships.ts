/**
 * All memberships in one file, those of one role together: what names are linked by. A role is what memberships of many people share:
 * label, organization, country, area, post, kinds of office.
 *
 *   parts: where the memberships of each role end, by role | six numbers a role | the memberships, 13 bytes each | texts, two parts a list:
 *   labels, organizations, countries, posts, kinds joined by spaces, areas, days
 *
 * A membership: its place among those of the person, number of the person (3 bytes), start, end (3 bytes each), number of `asOf` (2 bytes),
 * flags.
 */
import {
  ByteWriter,
  bytesOf,
  LIMIT_24,
  longsOf,
  packDate,
  readParts,
  shortsOf,
  unpackDate,
  writeParts,
  yearOfPacked,
} from "./bytes";
import type { Holder } from "./offices";
import { TextNumbers, Texts } from "./texts";
import type { Membership, Person } from "./types";

const MAGIC = 0x454d4c53; // "SLME"
const VERSION = 2;
const NAME = "memberships.bin";
const ROW_BYTES = 13;
const ROLE_NUMBERS = 6;
const LISTS = ["labels", "organizations", "countries", "posts", "offices", "areas", "days"] as const;
const PARTS = 3 + 2 * LISTS.length;
const PLACE_BITS = 8;
const MOST_NUMBERS = 1 << 16;

enum Flag {
  Ended = 1,
  Acting = 2,
  Earlier = 4,
}

/** Where the numbers of a membership begin, from its first byte. */
enum Column {
  Person = 1,
  Start = 4,
  End = 7,
  /** Two bytes, and the flags behind them. */
  AsOf = 10,
}

/** Calendar years, both included. */
export interface Years {
  from: number;
  to: number;
}

type Role = Pick<Membership, "label" | "organization" | "country" | "area" | "post" | "offices">;

/** A membership while the file is written. */
interface Row {
  person: number;
  place: number;
  membership: Membership;
}

export interface WrittenMemberships {
  file: ArrayBuffer;
  /** Of each person, the numbers of their memberships in the file, in their order. */
  rows: number[][];
  /** A membership of each role, in the order of the roles' numbers. */
  roles: Membership[];
}

/** @param people in the order of their numbers @throws Error where there are more of anything than the file has room for */
export function writeMemberships(people: readonly Pick<Person, "memberships">[]): WrittenMemberships {
  const roles = new Map<string, Row[]>();
  people.forEach(({ memberships }, person) => {
    memberships.forEach((membership, place) => {
      const { label, organization, country, area, post, offices } = membership;
      const role = JSON.stringify([label, organization, country, area, post, offices]);
      const list = roles.get(role) ?? [];
      roles.set(role, list);
      list.push({ person, place, membership });
    });
  });
  const lists = Object.fromEntries(LISTS.map((list) => [list, new TextNumbers()])) as Record<
    (typeof LISTS)[number],
    TextNumbers
  >;
  const rows: number[][] = people.map(() => []);
  const ends: number[] = [];
  const numbers: number[] = [];
  const writer = new ByteWriter();
  for (const list of roles.values()) {
    const [first] = list as [Row];
    const { label, organization, country, area, post, offices } = first.membership;
    numbers.push(
      lists.labels.of(label),
      lists.organizations.ofOrNone(organization),
      lists.countries.ofOrNone(country),
      lists.posts.ofOrNone(post),
      lists.offices.of(offices.join(" ")),
      lists.areas.ofOrNone(area ?? null),
    );
    for (const row of list) {
      (rows[row.person] as number[])[row.place] = writer.length / ROW_BYTES;
      writeRow(writer, row, lists.days);
    }
    ends.push(writer.length / ROW_BYTES);
  }
  const most = Math.max(roles.size, ...LISTS.map((list) => lists[list].list.length));
  if (people.length > LIMIT_24 || most >= MOST_NUMBERS)
    throw new Error(`${NAME} has no room for ${people.length} people and ${most} roles or texts.`);
  const texts = LISTS.flatMap((list) => lists[list].parts());
  const parts = [Uint32Array.from(ends), Uint16Array.from(numbers), writer.take(), ...texts];
  return {
    file: writeParts(MAGIC, VERSION, parts),
    rows,
    roles: [...roles.values()].map(([row]) => (row as Row).membership),
  };
}

function writeRow(writer: ByteWriter, { person, place, membership }: Row, days: TextNumbers): void {
  if (place >= 1 << PLACE_BITS)
    throw new Error(`${NAME} has no room for a person with ${place} memberships.`);
  const { start, end, asOf, ended, acting, startOrEarlier } = membership;
  writer.bytes(place, 1);
  writer.bytes(person, 3);
  writer.bytes(packDate(start), 3);
  writer.bytes(packDate(end), 3);
  writer.bytes(days.of(asOf), 2);
  writer.bytes(
    (ended ? Flag.Ended : 0) | (acting ? Flag.Acting : 0) | (startOrEarlier ? Flag.Earlier : 0),
    1,
  );
}

export class Memberships {
  readonly #ends: Uint32Array;
  readonly #roles: Uint16Array;
  readonly #rows: Uint8Array;
  readonly #texts: Record<(typeof LISTS)[number], Texts>;
  readonly #known = new Map<number, Role>();
  /** What packed dates are. */
  readonly #dates = new Map<number, string>();

  /** @throws Error with a sentence when the file is cut or foreign */
  constructor(buffer: ArrayBuffer) {
    const [ends, roles, rows, ...texts] = readParts(buffer, MAGIC, VERSION, PARTS, NAME);
    if (!ends || !roles || !rows) throw new Error(`${NAME} is cut short.`);
    this.#ends = longsOf(ends);
    this.#roles = shortsOf(roles);
    this.#rows = bytesOf(rows);
    this.#texts = Object.fromEntries(
      LISTS.map((list, i) => [list, new Texts(texts[2 * i], texts[2 * i + 1])]),
    ) as Record<(typeof LISTS)[number], Texts>;
  }

  /** Membership `row`. Its kinds of office are shared with others of the role. */
  at(row: number, role = this.roleOf(row)): Membership {
    const { label, organization, country, area, post, offices } = this.#role(role);
    const { start, end, ended, acting, asOf } = this.#holder(row, label);
    // Each field by itself: an article asks for hundreds, and a spread takes ten times as long.
    const own: Membership = { label, organization, country, post, offices, start, end, ended, acting, asOf };
    if (area !== undefined) own.area = area;
    const flags = this.#rows[ROW_BYTES * (row + 1) - 1] as number;
    if ((flags & Flag.Earlier) !== 0) own.startOrEarlier = true;
    return own;
  }

  /** How many memberships roles have. */
  count(roles: readonly number[]): number {
    return roles.reduce((sum, role) => sum + (this.#ends[role] as number) - this.#begin(role), 0);
  }

  /**
   * The memberships of roles, list after list, each once; those of a list by the number of the person, then in the order of theirs.
   * @param years without those that lie outside these for certain
   */
  holders(lists: readonly (readonly number[])[], years: Years | null = null): Holder[] {
    const holders: Holder[] = [];
    // A membership is of one role: of some dozens of them it need be asked, not of thousands of rows.
    const seen = new Set<number>();
    for (const roles of lists) {
      const others = roles.filter((role) => !seen.has(role));
      for (const role of others) seen.add(role);
      for (const holder of this.#holdersIn(others, years)) holders.push(holder);
    }
    return holders;
  }

  #holdersIn(roles: readonly number[], years: Years | null): Holder[] {
    const holders: Holder[] = [];
    const order: number[] = [];
    for (const role of roles) {
      const label = this.#texts.labels.at(this.#roles[ROLE_NUMBERS * role] as number);
      const end = this.#ends[role] as number;
      for (let row = this.#begin(role); row < end; row++) {
        if (years && this.#isOutside(row, years)) continue;
        holders.push(this.#holder(row, label));
        order.push(this.#orderOf(row));
      }
    }
    // Those of one role lie in order.
    if (roles.length < 2) return holders;
    // One number holds both, what to sort by and the place: thousands are sorted without a call of ours.
    const count = holders.length;
    const keys = new Float64Array(count);
    for (let i = 0; i < count; i++) keys[i] = (order[i] as number) * count + i;
    return Array.from(keys.sort(), (key) => holders[key % count] as Holder);
  }

  #isOutside(row: number, { from, to }: Years): boolean {
    const start = this.#number(row, Column.Start);
    const end = this.#number(row, Column.End);
    return (start !== 0 && yearOfPacked(start) > to) || (end !== 0 && yearOfPacked(end) < from);
  }

  /** The three bytes of a row from one on. */
  #number(row: number, column: Column): number {
    const rows = this.#rows;
    const at = ROW_BYTES * row + column;
    return (rows[at] as number) | ((rows[at + 1] as number) << 8) | ((rows[at + 2] as number) << 16);
  }

  #holder(row: number, label: string): Holder {
    const person = this.#number(row, Column.Person);
    const start = this.#date(row, Column.Start);
    const end = this.#date(row, Column.End);
    const last = this.#number(row, Column.AsOf);
    const asOf = this.#texts.days.at(last & 0xffff);
    const flags = last >>> 16;
    return {
      person,
      label,
      start,
      end,
      ended: (flags & Flag.Ended) !== 0,
      acting: (flags & Flag.Acting) !== 0,
      asOf,
    };
  }

  /** A date of a row; the same few thousand come again and again. */
  #date(row: number, column: Column): string | null {
    const packed = this.#number(row, column);
    if (packed === 0) return null;
    const known = this.#dates.get(packed);
    if (known !== undefined) return known;
    const date = unpackDate(packed) as string;
    this.#dates.set(packed, date);
    return date;
  }

  #role(role: number): Role {
    const known = this.#known.get(role);
    if (known) return known;
    const number = (place: number) => this.#roles[ROLE_NUMBERS * role + place] as number;
    const texts = this.#texts;
    const kinds = texts.offices.at(number(4));
    const area = texts.areas.atOrNone(number(5));
    const found: Role = {
      label: texts.labels.at(number(0)),
      organization: texts.organizations.atOrNone(number(1)),
      country: texts.countries.atOrNone(number(2)),
      ...(area !== null && { area }),
      post: texts.posts.atOrNone(number(3)),
      offices: kinds === "" ? [] : kinds.split(" "),
    };
    this.#known.set(role, found);
    return found;
  }

  /** The number of the role of membership `row`: the first that ends behind it. */
  roleOf(row: number): number {
    let low = 0;
    for (let high = this.#ends.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((this.#ends[middle] as number) <= row) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #begin(role: number): number {
    return role === 0 ? 0 : (this.#ends[role - 1] as number);
  }

  /** The person, then the place among their memberships. */
  #orderOf(row: number): number {
    return this.#number(row, Column.Person) * (1 << PLACE_BITS) + (this.#rows[ROW_BYTES * row] as number);
  }
}
