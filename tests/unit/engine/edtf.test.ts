import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  daysBetween,
  firstDay,
  isEdtfDate,
  isEdtfInterval,
  lastDay,
  position,
  sides,
} from "../../../src/engine/facts/edtf";

const two = (n: number) => String(n).padStart(2, "0");
/** Dates of all three precisions, impossible days among them. */
const date = fc
  .tuple(
    fc.integer({ min: 1800, max: 2100 }),
    fc.integer({ min: 0, max: 13 }),
    fc.integer({ min: 0, max: 32 }),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([year, month, day, precision]) => [year, two(month), two(day)].slice(0, precision).join("-"));

describe("EDTF dates", () => {
  it("are those that the EDTF library knows, with the same first and last day", () => {
    fc.assert(
      fc.property(date, (value) => {
        const parsed = (() => {
          try {
            return edtf(value);
          } catch {
            return null;
          }
        })();
        // The library takes 2018-02-31 for a day; a day that the calendar does not have is none here.
        const real =
          parsed !== null &&
          (value.length < 10 || new Date(`${value}T00:00:00Z`).toISOString().startsWith(value));
        expect(isEdtfDate(value)).toBe(real);
        if (!real || parsed === null) return;
        expect(firstDay(value)).toBe(new Date(parsed.min).toISOString().slice(0, 10));
        expect(lastDay(value)).toBe(new Date(parsed.max).toISOString().slice(0, 10));
      }),
      { numRuns: 2000 },
    );
  });

  it.each(["", "18", "2018-1", "2018-13", "2018-02-29", "31.5.2018", "2018-05-31T10:00", "May 2018"])(
    "refuses %j",
    (value) => {
      expect(isEdtfDate(value)).toBe(false);
    },
  );

  it.each([
    ["2018-05-30/2018-05-31", true],
    ["2004-03-09/..", true],
    ["../2004", true],
    ["2018/2018-05", true],
    ["2018-06/2018-05", false],
    ["../..", false],
    ["2018/2019/2020", false],
  ])("reads the interval %s: %s", (value, valid) => {
    expect(isEdtfInterval(value)).toBe(valid);
  });

  it("gives the sides of dates and intervals", () => {
    expect(sides("2018-05")).toEqual({ start: "2018-05", end: "2018-05" });
    expect(sides("2018-05-30/..")).toEqual({ start: "2018-05-30", end: null });
  });
});

describe("position of a time to a day", () => {
  it.each([
    ["2018-04-26", "2021-01-20", "2018-05-31", "within"],
    ["2018-04-26", "2021-01-20", "2018-04-26", "within"],
    ["2018-04-26", "2021-01-20", "2021-01-20", "within"],
    ["2018-04-26", "2021-01-20", "2018-04-25", "after"],
    ["2018-04-26", "2021-01-20", "2021-01-21", "before"],
    // A year overlaps every day in it.
    ["2018", null, "2018-05-31", "possibly"],
    ["2018", null, "2017-12-31", "after"],
    ["2018", null, "2019-01-01", "within"],
    ["2016", "2018", "2018-05-31", "possibly"],
    ["2016", "2018-05", "2018-06-01", "before"],
    [null, "2018-05", "2018-04-30", "within"],
    [null, null, "2018-04-30", "within"],
  ] as const)("%s to %s lies %4$s seen from %s", (start, end, day, expected) => {
    expect(position(start, end, day)).toBe(expected);
  });

  it("counts days over leap years", () => {
    expect(daysBetween("2000-02-28", "2000-03-01")).toBe(2);
    expect(daysBetween("2018-06-01", "2018-05-31")).toBe(-1);
  });
});
