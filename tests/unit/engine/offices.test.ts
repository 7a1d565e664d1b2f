import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { position } from "../../../src/engine/facts/edtf";
import { type Holder, holdersOn } from "../../../src/engine/facts/offices";
import { compileSmall } from "./small-base";

const holder = (
  person: number,
  start: string | null,
  end: string | null,
  rest: Partial<Holder> = {},
): Holder => ({
  person,
  label: "Minister",
  start,
  end,
  ended: end !== null,
  acting: false,
  asOf: "2020-01-01",
  ...rest,
});
const on = (day: string, ...holders: Holder[]) => holdersOn(holders, day).map(({ person }) => person);

describe("the holders of an office", () => {
  it("on a day are those whose time it lies in, each once", () => {
    const holders = [
      holder(1, "2001-01-20", "2005-01-20"),
      holder(1, "2005-01-20", "2009-01-20"),
      holder(2, "2009-01-20", "2017-01-20"),
    ];
    expect(on("2005-01-20", ...holders)).toEqual([1]);
    expect(on("2009-01-20", ...holders)).toEqual([1, 2]);
    expect(on("2000-01-01", ...holders)).toEqual([]);
  });

  it("are those of whom a date leaves it open only where nobody is certain", () => {
    const before = holder(1, "2001", "2009");
    expect(on("2009-06-01", before, holder(2, "2009", "2017"))).toEqual([1, 2]);
    expect(on("2009-06-01", before, holder(2, "2009-01-20", "2017"))).toEqual([2]);
  });

  it("are nobody who only acts, whose end is unknown, or of whom nothing is known on the day any more", () => {
    expect(on("2010-01-01", holder(1, "2009", null, { acting: true }))).toEqual([]);
    expect(on("2010-01-01", holder(1, "2009", null, { ended: true }))).toEqual([]);
    expect(on("2020-01-01", holder(1, "2009", null))).toEqual([1]);
    expect(on("2020-01-02", holder(1, "2009", null))).toEqual([]);
  });

  it("never are people whose time lies before or after the day", () => {
    const year = fc.option(fc.integer({ min: 2000, max: 2010 }).map(String));
    const any = fc
      .record({ person: fc.nat(3), start: year, end: year })
      .map((h) => holder(h.person, h.start, h.end));
    fc.assert(
      fc.property(fc.array(any), fc.constantFrom("2003-05-05", "2009-12-31"), (holders, day) => {
        const found = holdersOn(holders, day);
        expect(new Set(found.map(({ person }) => person)).size).toBe(found.length);
        const places = new Set(found.map(({ start, end }) => position(start, end, day)));
        expect([[], ["within"], ["possibly"]]).toContainEqual([...places]);
      }),
    );
  });

  it("are found by country and by kind of office or the post's own words", async () => {
    const { base, numberOf } = await compileSmall(`
posts:
  - { id: us/envoy, label: Envoy to Nowhere, organization: Department, country: US, terms: [Nowhere envoy] }
people:
  - id: ann-ash
    name: Ann Ash
    country: US
    description: politician
    source: book
    memberships:
      - { post: us/envoy, start: "2019", source: book }
      - { role: Foreign Minister, office: [foreign-minister], country: CA, start: "2012", source: book }
      - { role: Founder, country: CA, start: "2012", source: book }
`);
    const ann = await numberOf("ann-ash");
    expect(base.holders("US", "nowhere envoy")).toMatchObject([{ person: ann, label: "Envoy to Nowhere" }]);
    expect(base.holders("CA", "foreign minister")).toMatchObject([{ label: "Foreign Minister" }]);
    expect(base.holdersOfKind("CA", "foreign-minister")).toHaveLength(1);
    expect(base.holders("CA", "founder")).toEqual([]);
    expect(base.holders("GB", "foreign minister")).toEqual([]);
  });
});
