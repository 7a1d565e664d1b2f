/** people.bin and memberships.bin: what is written is read back, and what is not whole is refused. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ByteReader, ByteWriter, packDate, unpackDate } from "../../../src/engine/facts/bytes";
import { Memberships, writeMemberships } from "../../../src/engine/facts/memberships";
import { People } from "../../../src/engine/facts/people";
import { PeopleFile, writePeople } from "../../../src/engine/facts/people-file";
import { NAME_KINDS } from "../../../src/engine/facts/schema";
import type { Membership, Person } from "../../../src/engine/facts/types";

const digits = (value: number, length: number) => String(value).padStart(length, "0");
const date = fc
  .tuple(
    fc.nat(9999),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([year, month, day, parts]) =>
    [digits(year, 4), digits(month, 2), digits(day, 2)].slice(0, parts).join("-"),
  );
const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 10 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary);
const country = maybe(fc.constantFrom("US", "KP"));

const membership: fc.Arbitrary<Membership> = fc
  .record({
    label: fc.constantFrom("President", "Minister", "Élu"),
    organization: maybe(fc.constantFrom("Senate", "")),
    country,
    post: maybe(fc.constantFrom("us/president", "fr/mayor")),
    offices: fc.uniqueArray(fc.constantFrom("leader", "president"), { maxLength: 2 }),
    start: maybe(date),
    end: maybe(date),
    ended: fc.boolean(),
    acting: fc.boolean(),
    asOf: fc.constantFrom("2026-01-01", "2020-05-05", ""),
    earlier: fc.boolean(),
    place: maybe(fc.constantFrom("Ohio", "Utah")),
  })
  .map(({ earlier, place, ...one }) => ({
    ...one,
    ...(earlier && { startOrEarlier: true as const }),
    ...(place !== null && { area: place }),
  }));

const name = fc
  .record({ name: text, kind: fc.constantFrom(...NAME_KINDS), lang: maybe(fc.constantFrom("ko", "zh-Hant")) })
  .map(({ lang, ...one }) => (lang === null ? one : { ...one, lang }));

/** Names whose parts stand in them in any way, or not at all. */
const nameParts = fc.oneof(
  fc.record({ name: text, family: maybe(text), given: maybe(text) }),
  fc.tuple(text, text, fc.boolean()).map(([family, given, first]) => ({
    name: first ? `${family} ${given}` : `${given} ${family}`,
    family,
    given,
  })),
);

const person: fc.Arbitrary<Person> = fc
  .record({
    id: fc.oneof(
      fc.integer({ min: 1, max: 2 ** 31 }).map((number) => `Q${number}`),
      fc.constant("kim-yong-chol"),
    ),
    parts: nameParts,
    title: fc.constantFrom("same", "other", "none"),
    order: fc.constantFrom("given-first" as const, "family-first" as const),
    names: fc.array(name, { maxLength: 3 }),
    sex: maybe(fc.constantFrom("female" as const, "male" as const, "other" as const)),
    born: maybe(date),
    died: maybe(date),
    country,
    description: fc.oneof(text, fc.constant("")),
    memberships: fc.array(membership, { maxLength: 4 }),
    events: fc.uniqueArray(fc.nat(50_000), { maxLength: 5 }).map((list) => list.sort((a, b) => a - b)),
  })
  .map(({ parts, title, ...one }) => ({
    ...one,
    ...parts,
    qid: one.id.startsWith("Q") ? one.id : null,
    enwiki: title === "same" ? parts.name : title === "other" ? `${parts.name} (politician)` : null,
  }));

function write(people: readonly Person[]) {
  const { file, rows, roles } = writeMemberships(people);
  return { memberships: file, roles, people: writePeople(people, rows) };
}

describe("the people in one file", () => {
  it("are read back as they were", () => {
    fc.assert(
      fc.property(fc.array(person, { maxLength: 6 }), (list) => {
        const files = write(list);
        const read = new PeopleFile(files.people, new Memberships(files.memberships));
        expect(read.count).toBe(list.length);
        list.forEach((one, number) => {
          expect(read.read(number)).toEqual(one);
        });
      }),
      { numRuns: 80 },
    );
  });

  it("hold offices in the order of their holders, each once, list after list", () => {
    fc.assert(
      fc.property(fc.array(person, { maxLength: 6 }), fc.func(fc.nat(2)), (list, listOf) => {
        const { memberships, roles } = write(list);
        const numbers = roles.map((_, role) => role);
        const lists = [0, 1].map((which) =>
          numbers.filter((role) => listOf(role) === which || listOf(role) === 2),
        );
        const isIn = (which: number, one: Membership) =>
          lists[which]?.some((role) => isOfRole(one, roles[role] as Membership)) ?? false;
        const all = list.flatMap((one, number) => one.memberships.map((held) => ({ number, held })));
        const wanted = [
          ...all.filter(({ held }) => isIn(0, held)),
          ...all.filter(({ held }) => !isIn(0, held) && isIn(1, held)),
        ];
        expect(new Memberships(memberships).holders(lists)).toEqual(
          wanted.map(({ number, held: { label, start, end, ended, acting, asOf } }) => ({
            person: number,
            label,
            start,
            end,
            ended,
            acting,
            asOf,
          })),
        );
      }),
      { numRuns: 80 },
    );
  });

  it("are refused in a sentence where a file is cut, foreign or of another base", async () => {
    const [one] = fc.sample(person, { numRuns: 1, seed: 1 });
    const files = write([one as Person]);
    const memberships = new Memberships(files.memberships);
    for (const length of [0, 3, 20, files.people.byteLength - 4])
      expect(() => new PeopleFile(files.people.slice(0, length), memberships)).toThrow(
        /^people\.bin is .*\.$/,
      );
    expect(() => new Memberships(files.people)).toThrow("memberships.bin is no such file of version 2.");
    const other = new People(2, async () => files.people, memberships);
    await expect(other.open([0])).rejects.toThrow("people.bin is of another fact base.");
  });

  it("are asked for again after a file could not be read, and say so where they are not open", async () => {
    const [one] = fc.sample(person, { numRuns: 1, seed: 1 });
    const files = write([one as Person]);
    let tries = 0;
    const read = async () => {
      if (tries++ === 0) throw new Error("The file cannot be read.");
      return files.people;
    };
    const people = new People(1, read, new Memberships(files.memberships));
    expect(() => people.at(0)).toThrow("Person 0 is not open.");
    await expect(people.open([0])).rejects.toThrow("The file cannot be read.");
    await people.open([0]);
    expect(people.at(0)).toEqual(one);
    expect(() => people.at(1)).toThrow("Person 1 is not open.");
    await people.openAll();
    expect(tries).toBe(2);
  });
});

const isOfRole = (one: Membership, role: Membership) =>
  (["label", "organization", "country", "area", "post"] as const).every((key) => one[key] === role[key]) &&
  one.offices.join() === role.offices.join();

describe("packed values", () => {
  it("are dates and numbers as they were, dates in their order", () => {
    fc.assert(
      fc.property(maybe(date), date, fc.nat(0xffff_ffff), (one, other, number) => {
        expect(unpackDate(packDate(one))).toBe(one);
        if (one !== null)
          expect(Math.sign(packDate(one) - packDate(other))).toBe(one < other ? -1 : one > other ? 1 : 0);
        const writer = new ByteWriter();
        writer.number(number);
        expect(new ByteReader(writer.take()).number()).toBe(number);
      }),
    );
  });

  it("are refused where they cannot be packed", () => {
    expect(() => packDate("31 May 2018")).toThrow('"31 May 2018" is no date.');
    for (const value of [-1, 0.5, 2 ** 32])
      expect(() => new ByteWriter().number(value)).toThrow("no number to pack");
  });
});
