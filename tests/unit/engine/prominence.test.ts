import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eventYears, NewsYears } from "../../../src/engine/facts/news";
import {
  Prominence,
  prominenceOf,
  type Standing,
  writeProminence,
} from "../../../src/engine/facts/prominence";
import type { Event, Membership } from "../../../src/engine/facts/types";

const office = (rest: Partial<Membership>): Membership => ({
  label: "Minister",
  organization: null,
  country: null,
  post: null,
  offices: [],
  start: null,
  end: null,
  ended: false,
  acting: false,
  asOf: "2026-01-01",
  ...rest,
});
const rankOf = ({ offices }: Membership) => Number(offices[0] ?? 0);

/** Years with so much news that each of a person's events counts once. */
const BUSY: Standing = {
  memberships: [],
  years: [...Array(200).keys()].flatMap((i) => Array(2000).fill(1900 + i)),
  languages: 0,
  born: null,
  curated: false,
};

/** The prominence in some years, as the file gives it, rounded. */
function inYears(
  memberships: Membership[],
  years: number[],
  asked: number[],
  rest: Partial<Standing> = {},
): number[] {
  const standing = { memberships, years, languages: 0, born: null, curated: false, ...rest };
  const news = new NewsYears([BUSY]);
  const prominence = new Prominence(writeProminence([prominenceOf(standing, news, rankOf)]));
  return asked.map((year) => Math.round(100 * prominence.at(0, `${year}-07-01`)) / 100);
}

describe("prominence", () => {
  it("is the rank of the highest office, less when it is over, and nothing before public life", () => {
    const offices = [
      office({ offices: ["2"], start: "2000-05-01", end: "2004-05-01", ended: true }),
      office({ offices: ["3"], start: "2003", end: "2005" }),
    ];
    expect(inYears(offices, [], [1950, 1999, 2000, 2003, 2005, 2006, 2100])).toEqual([
      0, 0, 2, 3, 3, 1.79, 1.79,
    ]);
  });

  it.each<[string, Partial<Membership>, number[]]>([
    ["goes on where an office is open", { start: "2010" }, [0, 2, 2, 2]],
    [
      "ends with the year of an office that ended on an unknown day",
      { start: "2010", ended: true },
      [0, 2, 1.21, 1.21],
    ],
    ["begins with the end where the start is unknown", { end: "2011", ended: true }, [0, 0, 2, 1.21]],
    ["begins with asOf where neither is known", { asOf: "2011-02-03" }, [0, 0, 2, 2]],
  ])("%s", (_, rest, expected) => {
    expect(inYears([office({ offices: ["2"], ...rest })], [], [2009, 2010, 2011, 2012])).toEqual(expected);
  });

  it("rises by as much for every doubling of the news, which count half the years beside", () => {
    const [one = 0, three = 0, seven = 0] = [1, 3, 7].map(
      (count) => inYears([], Array(count).fill(2010), [2010])[0],
    );
    expect(three - one).toBeCloseTo(0.6, 1);
    expect(seven - three).toBeCloseTo(0.6, 1);
    expect(inYears([], Array(2).fill(2010), [2009, 2011])).toEqual([0.58, 0.58]);
  });

  it("is a little for whoever has neither office nor news, and for an office of no rank", () => {
    expect(inYears([], [], [1900, 2018])).toEqual([0.5, 0.5]);
    expect(inYears([office({ start: "2010" })], [], [2018])).toEqual([0.5]);
  });

  it("is fame in many languages, and more than nothing for whoever was written in by hand", () => {
    expect(inYears([], [], [1900, 2018], { languages: 16 })).toEqual([0.58, 0.58]);
    expect(inYears([], [], [2018], { languages: 128 })).toEqual([2.42]);
    expect(inYears([office({ offices: ["3"], start: "2010" })], [], [2018], { languages: 128 })).toEqual([3]);
    expect(inYears([], [], [2018], { curated: true })).toEqual([1.5]);
  });

  it("is fame from adulthood on, though the news begin later", () => {
    const famous = { languages: 128, born: "1970-05-06" };
    expect(inYears([], [2010], [1987, 1988, 2005], famous)).toEqual([0, 2.42, 2.42]);
    expect(inYears([], [2010], [2005], { languages: 128 })).toEqual([0]);
    expect(inYears([office({ start: "1980" })], [], [1978, 1979], famous)).toEqual([0, 2.42]);
  });

  it("scales thin years of news to full ones", () => {
    const thin = { ...BUSY, years: Array(500).fill(2010) };
    const news = new NewsYears([thin]);
    const one = { memberships: [], years: [2010], languages: 0, born: null, curated: false };
    expect(news.about(one, 2010)).toBe(4);
    expect(news.about(one, 2011)).toBe(2);
  });

  it("takes from its later holders how much an office was in the news of years that no table covers", () => {
    const holder = (start: string, end: string, years: number[]): Standing => ({
      memberships: [office({ offices: ["2"], country: "RU", start, end })],
      years,
      languages: 0,
      born: null,
      curated: false,
    });
    const later = holder("2000", "2003", [2000, 2001, 2001, 2002, 2002, 2003]);
    const earlier = holder("1991", "1999", []);
    const elsewhere = { ...earlier, memberships: [office({ offices: ["2"], country: "FR", start: "1991" })] };
    const news = new NewsYears([
      { ...BUSY, years: BUSY.years.filter((year) => year >= 2000 && year < 2010) },
      later,
      earlier,
    ]);
    expect(news.about(earlier, 1996)).toBeCloseTo((2 + 3.5 + 3.5 + 2) / 4, 1);
    expect(news.about(earlier, 1990)).toBe(0);
    expect(news.about(earlier, 2003)).toBe(0);
    expect(news.about(elsewhere, 1996)).toBe(0);
  });

  it("counts the years in which events began", () => {
    const dates = ["2018-05-30/2018-06-01", "2018", "../2004", "2017-12-31/.."];
    expect(eventYears(dates.map((date) => ({ date }) as Event))).toEqual([2018, 2018, 2017]);
  });

  it("comes back from the file for every person and year, to half a step", () => {
    const value = fc.double({ min: 0, max: 10, noNaN: true });
    const person = fc.record({
      first: fc.integer({ min: 1900, max: 2100 }),
      values: fc.array(value, { minLength: 1, maxLength: 30 }),
    });
    fc.assert(
      fc.property(fc.array(person), fc.integer({ min: 1800, max: 2155 }), (list, year) => {
        const read = new Prominence(writeProminence(list));
        list.forEach(({ first, values }, number) => {
          const expected = year < first ? 0 : (values[Math.min(year - first, values.length - 1)] as number);
          expect(Math.abs(read.at(number, `${year}-01-01`) - expected)).toBeLessThanOrEqual(0.5 / 24 + 1e-9);
        });
      }),
    );
  });

  it.each<[string, (file: ArrayBuffer) => ArrayBuffer, string]>([
    ["empty", () => new ArrayBuffer(0), "is no prominence file of version 1."],
    ["foreign", () => new ArrayBuffer(64), "is no prominence file of version 1."],
    ["cut in its table", (file) => file.slice(0, 20), "is cut short."],
    ["cut at its end", (file) => file.slice(0, -1), "is cut short."],
  ])("in a file that is %s is told in a sentence", (_, spoil, sentence) => {
    const file = writeProminence([{ first: 2000, values: [1, 2] }]);
    expect(() => new Prominence(spoil(file))).toThrow(new Error(`prominence.bin ${sentence}`));
  });

  it("counts the people who were ever so prominent, who are numbered by it", () => {
    const values = fc.array(fc.integer({ min: 0, max: 96 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(values), fc.integer({ min: 0, max: 96 }), (all, least) => {
        const most = (steps: readonly number[]) => Math.max(...steps);
        const list = all
          .sort((a, b) => most(b) - most(a))
          .map((steps) => ({ first: 1990, values: steps.map((step) => step / 24) }));
        const count = new Prominence(writeProminence(list)).countEver(least / 24);
        expect(count).toBe(all.filter((steps) => most(steps) >= least).length);
      }),
    );
  });
});
