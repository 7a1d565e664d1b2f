import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addressOf,
  packDetails,
  packEvent,
  Refs,
  unpackDetails,
  unpackEvent,
} from "../../../src/engine/facts/encode";
import { EVENT_TYPES, type EventType, NAME_KINDS } from "../../../src/engine/facts/schema";
import type {
  Event,
  FullMembership,
  FullPerson,
  Person,
  Source,
  SourceRef,
} from "../../../src/engine/facts/types";

const source = (id: string, url: string, page: string | null): Source => ({
  id,
  title: id,
  url,
  page,
  licence: "CC0",
  group: "cc0",
  attribution: id,
  retrieved: "2026-01-01",
});
const SOURCES = [
  source("plain", "https://plain.example/", null),
  source("pages", "https://pages.example/", "https://pages.example/{}"),
  source("inside", "https://inside.example/", "https://inside.example/{}?view=1"),
];
const refs = new Refs(SOURCES);
const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** A person as people.bin has them. */
const coreOf = ({ sources: _, memberships, ...rest }: FullPerson): Person => ({
  ...rest,
  memberships: memberships.map(({ sources: __, replaces: ___, ...one }) => one),
});

const text = fc.string({ minLength: 1, maxLength: 12 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary);
const day = fc.constantFrom("2018", "2018-05", "2018-05-31");
const country = fc.constantFrom("US", "KP", "UN");
const ref = (pages: fc.Arbitrary<string>): fc.Arbitrary<SourceRef> =>
  fc
    .tuple(fc.constantFrom(...SOURCES), maybe(pages))
    .map(([one, page]) => ({ id: one.id, url: addressOf(one, page) }));
const refList = (pages: fc.Arbitrary<string>) => fc.array(ref(pages), { minLength: 1, maxLength: 3 });
const page = fc.oneof(text, fc.constantFrom("Sung_Kim", "a/b/c", "$&", "12"));

const membership = (pages: fc.Arbitrary<string>): fc.Arbitrary<FullMembership> =>
  fc
    .record({
      label: text,
      organization: maybe(text),
      country: maybe(country),
      post: maybe(fc.constant("us/president")),
      offices: fc.array(fc.constantFrom("leader", "president"), { maxLength: 2 }),
      start: maybe(day),
      end: maybe(day),
      ended: fc.boolean(),
      acting: fc.boolean(),
      sources: refList(pages),
      replaces: fc.oneof(fc.constant<SourceRef[]>([]), refList(pages)),
      asOf: fc.constantFrom("2026-01-01", ""),
    })
    // Whatever has an end has ended.
    .map((one) => ({ ...one, ended: one.ended || one.end !== null }));

const name = fc
  .record({ name: text, kind: fc.constantFrom(...NAME_KINDS), lang: maybe(fc.constant("ko")) })
  .map(({ lang, ...one }) => (lang === null ? one : { ...one, lang }));

const person: fc.Arbitrary<FullPerson> = fc
  .oneof(fc.constant("Q473239"), fc.constantFrom("kim-yong-chol", "q1"))
  .chain((id) => {
    const qid = /^Q\d+$/.test(id) ? id : null;
    const pages = qid ? fc.oneof(page, fc.constant(qid)) : page;
    return fc
      .record({
        name: text,
        enwiki: maybe(text),
        family: maybe(text),
        given: maybe(text),
        order: fc.constantFrom("given-first" as const, "family-first" as const),
        names: fc.array(name, { maxLength: 3 }),
        sex: maybe(fc.constantFrom("female" as const, "male" as const, "other" as const)),
        born: maybe(day),
        died: maybe(day),
        country: maybe(country),
        description: fc.oneof(text, fc.constant("")),
        sources: refList(pages),
        memberships: fc.array(membership(pages), { maxLength: 3 }),
        events: fc.uniqueArray(fc.nat(50_000), { maxLength: 5 }).map((list) => list.sort((a, b) => a - b)),
        sameTitle: fc.boolean(),
      })
      .map(({ sameTitle, ...one }) => ({ ...one, id, qid, enwiki: sameTitle ? one.name : one.enwiki }));
  });

const event: fc.Arbitrary<Event> = fc.record({
  id: text,
  type: fc.constantFrom(...(Object.keys(EVENT_TYPES) as EventType[])),
  date: fc.constantFrom("2018", "2018-05-30/..", "2018-05-31"),
  place: maybe(
    fc
      .record({ name: maybe(text), country: maybe(country) })
      .filter((place) => place.name !== null || place.country !== null),
  ),
  topic: maybe(text),
  title: maybe(text),
  participants: fc.array(
    fc.record({
      person: fc.nat(70_000).map(String),
      part: fc.constantFrom("host" as const, "guest" as const),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  sources: refList(page),
  asOf: fc.constant("2026-01-01"),
});

describe("packed facts", () => {
  it("give back all of people beside what people.bin has", () => {
    fc.assert(
      fc.property(person, (one) => {
        expect(unpackDetails(throughJson(packDetails(one, refs)), coreOf(one), refs)).toEqual(one);
      }),
      { numRuns: 500 },
    );
  });

  it("give events back as they were, their people as numbers", () => {
    fc.assert(
      fc.property(event, (one) => {
        const packed = throughJson(packEvent(one, Number, refs));
        const participants = one.participants.map(({ person, part }) => ({ person: Number(person), part }));
        expect(unpackEvent(packed, refs)).toEqual({ ...one, participants });
      }),
      { numRuns: 500 },
    );
  });

  it("name the page of the person's own Wikidata id by nothing, and leave out what is unknown", () => {
    const own = { id: "pages", url: "https://pages.example/Q5" };
    expect(refs.pack([own], "Q5")).toBe("1/");
    expect(refs.pack([own], "Q6")).toBe("1/Q5");
    expect(refs.pack([{ id: "plain", url: "https://plain.example/" }], null)).toBe(0);
  });

  it("refuse a source that is not known", () => {
    expect(() => refs.pack([{ id: "nowhere", url: "https://nowhere.example/" }], null)).toThrow(
      new Error("The source nowhere is not known."),
    );
  });
});

it.each([
  ["pages", "Sung_Kim", "https://pages.example/Sung_Kim"],
  ["inside", "Sung_Kim", "https://inside.example/Sung_Kim?view=1"],
  ["pages", null, "https://pages.example/"],
  ["plain", "Sung_Kim", "https://plain.example/"],
  // Signs that mean something to String.replace.
  ["pages", "Ke$$ha", "https://pages.example/Ke$$ha"],
])("the address in %s of page %s is %s", (id, pageName, address) => {
  const one = SOURCES.find((candidate) => candidate.id === id) as Source;
  expect(addressOf(one, pageName)).toBe(address);
});
