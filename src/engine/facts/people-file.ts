/**
 * All people in one file, as names are linked to them. Whatever a card needs beside lies in files of its own; see encode.ts.
 *
 *   parts: where the record of each person ends | the records | texts, two parts a list: countries, descriptions, languages
 *
 * A record: two bytes of flags, id (Wikidata number or slug), name, country, then what the flags say there is: family and given name, title
 * of the article, birth, death, description, other names, memberships (numbers in memberships.bin) and events.
 */
import {
  ByteReader,
  ByteWriter,
  bytesOf,
  longsOf,
  packDate,
  readParts,
  unpackDate,
  writeParts,
} from "./bytes";
import type { Memberships } from "./memberships";
import { NAME_KINDS } from "./schema";
import { TextNumbers, Texts } from "./texts";
import type { Name, Person } from "./types";

const MAGIC = 0x45504c53; // "SLPE"
const VERSION = 1;
const NAME = "people.bin";
const PARTS = 8;
const SEXES = ["female", "male", "other"] as const;

/** Sex in the two lowest bits, how the family name is written in two of the others. */
enum Flag {
  Sex = 3,
  FamilyFirst = 1 << 2,
  Slug = 1 << 3,
  Born = 1 << 4,
  Died = 1 << 5,
  Description = 1 << 6,
  /** Memberships or events. */
  Public = 1 << 7,
  /** Other names. */
  Names = 1 << 8,
  FamilyShift = 9,
  /** The given name is what is left of the name without the family name. */
  GivenRest = 1 << 11,
  Given = 1 << 12,
  /** The article in the English Wikipedia is called like the person. */
  SameTitle = 1 << 13,
  OtherTitle = 1 << 14,
}

/** How the family name is written. */
enum Family {
  None,
  Text,
  /** It begins or ends the name: its length in UTF-16 units. */
  Begins,
  Ends,
}

function familyOf({ name, family }: Person): Family {
  if (family === null) return Family.None;
  if (name.endsWith(family)) return Family.Ends;
  return name.startsWith(family) ? Family.Begins : Family.Text;
}

/** The name without the family name that begins or ends it. */
function restOf(name: string, family: Family, length: number): string {
  return (family === Family.Ends ? name.slice(0, name.length - length) : name.slice(length)).trim();
}

interface Lists {
  countries: TextNumbers;
  descriptions: TextNumbers;
  languages: TextNumbers;
}

/**
 * @param people in the order of their numbers
 * @param rows of each, the numbers of their memberships
 */
export function writePeople(people: readonly Person[], rows: readonly (readonly number[])[]): ArrayBuffer {
  const lists: Lists = {
    countries: new TextNumbers(),
    descriptions: new TextNumbers(),
    languages: new TextNumbers(),
  };
  const writer = new ByteWriter();
  const ends = people.map((person, number) => {
    writePerson(writer, person, rows[number] ?? [], lists);
    return writer.length;
  });
  const texts = Object.values(lists).flatMap((list: TextNumbers) => list.parts());
  return writeParts(MAGIC, VERSION, [Uint32Array.from(ends), writer.take(), ...texts]);
}

function writePerson(
  writer: ByteWriter,
  person: Person,
  rows: readonly number[],
  { countries, descriptions, languages }: Lists,
): void {
  const { id, qid, name, enwiki, family, given, sex, order, born, died, description, names, events } = person;
  const form = familyOf(person);
  const length = family?.length ?? 0;
  const isRest = form >= Family.Begins && given === restOf(name, form, length);
  const isPublic = rows.length + events.length > 0;
  writer.bytes(
    (sex === null ? 0 : SEXES.indexOf(sex) + 1) |
      (order === "family-first" ? Flag.FamilyFirst : 0) |
      (qid === null ? Flag.Slug : 0) |
      (born === null ? 0 : Flag.Born) |
      (died === null ? 0 : Flag.Died) |
      (description === "" ? 0 : Flag.Description) |
      (isPublic ? Flag.Public : 0) |
      (names.length > 0 ? Flag.Names : 0) |
      (form << Flag.FamilyShift) |
      (isRest ? Flag.GivenRest : given === null ? 0 : Flag.Given) |
      (enwiki === name ? Flag.SameTitle : enwiki === null ? 0 : Flag.OtherTitle),
    2,
  );
  if (qid === null) writer.text(id);
  else writer.number(Number(qid.slice(1)));
  writer.text(name);
  writer.number(countries.ofOrNone(person.country));
  if (form === Family.Text) writer.text(family ?? "");
  else if (form !== Family.None) writer.number(length);
  if (given !== null && !isRest) writer.text(given);
  if (enwiki !== null && enwiki !== name) writer.text(enwiki);
  if (born !== null) writer.bytes(packDate(born), 3);
  if (died !== null) writer.bytes(packDate(died), 3);
  if (description !== "") writer.number(descriptions.of(description));
  if (names.length > 0) {
    writer.number(names.length);
    for (const one of names) {
      writer.bytes(NAME_KINDS.indexOf(one.kind), 1);
      writer.text(one.name);
      writer.number(languages.ofOrNone(one.lang ?? null));
    }
  }
  if (isPublic) {
    writer.number(rows.length);
    for (const row of rows) writer.number(row);
    writer.number(events.length);
    events.forEach((event, i) => {
      writer.number(event - (events[i - 1] ?? 0));
    });
  }
}

/** The file in use. */
export class PeopleFile {
  readonly count: number;
  readonly #ends: Uint32Array;
  readonly #reader: ByteReader;
  readonly #countries: Texts;
  readonly #descriptions: Texts;
  readonly #languages: Texts;
  readonly #memberships: Memberships;
  /** The roles of the memberships of each person read. */
  readonly #roles = new WeakMap<Person, readonly number[]>();

  /** @throws Error with a sentence when the file is cut or foreign */
  constructor(buffer: ArrayBuffer, memberships: Memberships) {
    const [ends, records, ...texts] = readParts(buffer, MAGIC, VERSION, PARTS, NAME);
    if (!ends || !records) throw new Error(`${NAME} is cut short.`);
    this.#ends = longsOf(ends);
    this.count = this.#ends.length;
    this.#reader = new ByteReader(bytesOf(records));
    this.#countries = new Texts(texts[0], texts[1]);
    this.#descriptions = new Texts(texts[2], texts[3]);
    this.#languages = new Texts(texts[4], texts[5]);
    this.#memberships = memberships;
  }

  /** Decodes person `number`, of whom there must be one. */
  read(number: number): Person {
    const reader = this.#reader;
    reader.at = number === 0 ? 0 : (this.#ends[number - 1] as number);
    const flags = reader.bytes(2);
    const qid = (flags & Flag.Slug) === 0 ? `Q${reader.number()}` : null;
    const id = qid ?? reader.text();
    const name = reader.text();
    const country = this.#countries.atOrNone(reader.number());
    const form: Family = (flags >>> Flag.FamilyShift) & 3;
    const length = form >= Family.Begins ? reader.number() : 0;
    const family = this.#family(name, form, length);
    const rest = (flags & Flag.GivenRest) === 0 ? null : restOf(name, form, length);
    const given = (flags & Flag.Given) === 0 ? rest : reader.text();
    const ownTitle = (flags & Flag.SameTitle) === 0 ? null : name;
    const enwiki = (flags & Flag.OtherTitle) === 0 ? ownTitle : reader.text();
    const born = (flags & Flag.Born) === 0 ? null : unpackDate(reader.bytes(3));
    const died = (flags & Flag.Died) === 0 ? null : unpackDate(reader.bytes(3));
    const description = (flags & Flag.Description) === 0 ? "" : this.#descriptions.at(reader.number());
    const names = (flags & Flag.Names) === 0 ? [] : this.#names();
    const rows = (flags & Flag.Public) === 0 ? [] : reader.numbers();
    const roles = rows.map((row) => this.#memberships.roleOf(row));
    const events = (flags & Flag.Public) === 0 ? [] : this.#events();
    const person: Person = {
      id,
      qid,
      name,
      enwiki,
      family,
      given,
      order: (flags & Flag.FamilyFirst) === 0 ? "given-first" : "family-first",
      names,
      sex: SEXES[(flags & Flag.Sex) - 1] ?? null,
      born,
      died,
      country,
      description,
      memberships: rows.map((row, i) => this.#memberships.at(row, roles[i])),
      events,
    };
    this.#roles.set(person, roles);
    return person;
  }

  /** The numbers of the roles of somebody's memberships, in their order. @param person as `read` gave them */
  rolesOf(person: Person): readonly number[] {
    return this.#roles.get(person) ?? [];
  }

  #family(name: string, form: Family, length: number): string | null {
    if (form === Family.Ends) return name.slice(name.length - length);
    if (form === Family.Begins) return name.slice(0, length);
    return form === Family.Text ? this.#reader.text() : null;
  }

  #events(): number[] {
    const events = this.#reader.numbers();
    for (let i = 1; i < events.length; i++) events[i] = (events[i] as number) + (events[i - 1] as number);
    return events;
  }

  #names(): Name[] {
    const reader = this.#reader;
    const names: Name[] = [];
    for (let left = reader.number(); left > 0; left--) {
      const kind = NAME_KINDS[reader.bytes(1)] as Name["kind"];
      const name = reader.text();
      const lang = this.#languages.atOrNone(reader.number());
      names.push(lang === null ? { name, kind } : { name, kind, lang });
    }
    return names;
  }
}
