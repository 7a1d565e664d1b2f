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
  ByteReader,
  ByteWriter,
  bytesOf,
  LIMIT_24,
  longsOf,
  packDate,
  readParts,
  shortsOf,
  unpackDate,
  writeParts,
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
  readonly #reader: ByteReader;
  readonly #texts: Record<(typeof LISTS)[number], Texts>;
  readonly #known = new Map<number, Role>();

  /** @throws Error with a sentence when the file is cut or foreign */
  constructor(buffer: ArrayBuffer) {
    const [ends, roles, rows, ...texts] = readParts(buffer, MAGIC, VERSION, PARTS, NAME);
    if (!ends || !roles || !rows) throw new Error(`${NAME} is cut short.`);
    this.#ends = longsOf(ends);
    this.#roles = shortsOf(roles);
    this.#rows = bytesOf(rows);
    this.#reader = new ByteReader(this.#rows);
    this.#texts = Object.fromEntries(
      LISTS.map((list, i) => [list, new Texts(texts[2 * i], texts[2 * i + 1])]),
    ) as Record<(typeof LISTS)[number], Texts>;
  }

  /** Membership `row`. Its kinds of office are shared with others of the role. */
  at(row: number): Membership {
    const { label, organization, country, area, post, offices } = this.#role(this.#roleOf(row));
    const { start, end, ended, acting, asOf } = this.#holder(row, label);
    // Each field by itself: an article asks for hundreds, and a spread takes ten times as long.
    const own: Membership = { label, organization, country, post, offices, start, end, ended, acting, asOf };
    if (area !== undefined) own.area = area;
    const flags = this.#rows[ROW_BYTES * (row + 1) - 1] as number;
    if ((flags & Flag.Earlier) !== 0) own.startOrEarlier = true;
    return own;
  }

  /** The memberships of roles, list after list, each once; those of a list by the number of the person, then in the order of theirs. */
  holders(lists: readonly (readonly number[])[]): Holder[] {
    const holders: Holder[] = [];
    // A membership is of one role: of some dozens of them it need be asked, not of thousands of rows.
    const seen = new Set<number>();
    for (const roles of lists) {
      const others = roles.filter((role) => !seen.has(role));
      for (const role of others) seen.add(role);
      for (const { row, label } of this.#rowsOf(others)) holders.push(this.#holder(row, label));
    }
    return holders;
  }

  #rowsOf(roles: readonly number[]): { row: number; label: string }[] {
    const rows: { row: number; label: string }[] = [];
    for (const role of roles) {
      const label = this.#texts.labels.at(this.#roles[ROLE_NUMBERS * role] as number);
      const end = this.#ends[role] as number;
      for (let row = role === 0 ? 0 : (this.#ends[role - 1] as number); row < end; row++)
        rows.push({ row, label });
    }
    // Those of one role lie in order.
    if (roles.length < 2) return rows;
    // One number holds both, what to sort by and the place: thousands are sorted without a call of ours.
    const count = rows.length;
    const keys = new Float64Array(count);
    for (let i = 0; i < count; i++) keys[i] = this.#orderOf((rows[i] as { row: number }).row) * count + i;
    return Array.from(keys.sort(), (key) => rows[key % count] as { row: number; label: string });
  }

  #holder(row: number, label: string): Holder {
    const reader = this.#reader;
    reader.at = ROW_BYTES * row + PLACE_BITS / 8;
    const person = reader.bytes(3);
    const start = unpackDate(reader.bytes(3));
    const end = unpackDate(reader.bytes(3));
    const asOf = this.#texts.days.at(reader.bytes(2));
    const flags = reader.bytes(1);
    const ended = (flags & Flag.Ended) !== 0;
    const acting = (flags & Flag.Acting) !== 0;
    return { person, label, start, end, ended, acting, asOf };
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

  /** The first role that ends behind a row. */
  #roleOf(row: number): number {
    let low = 0;
    for (let high = this.#ends.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((this.#ends[middle] as number) <= row) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The person, then the place among their memberships. */
  #orderOf(row: number): number {
    this.#reader.at = ROW_BYTES * row;
    return this.#reader.bytes(4);
  }
}
