import { describe, expect, it } from "vitest";
import { otherDay } from "../../../src/shared/page/day";
import { weigh } from "../../../src/shared/page/evidence";
import { monthOf } from "../../../src/shared/page/months";
import { findDays, orderIn } from "../../../src/shared/page/written";

const NOW = new Date("2026-07-01T12:00:00Z");

describe("monthOf", () => {
  // The browser's own names of the months, in the form that stands beside a day.
  const LANGUAGES =
    "en de de-AT fr es it pt nl pl cs sv da nb fi hu ro ru uk bg el tr id ca ar ar-LB ar-DZ he et".split(" ");
  it.each(LANGUAGES)("knows all months of %s", (language) => {
    const format = new Intl.DateTimeFormat(language, { day: "numeric", month: "long", timeZone: "UTC" });
    const named = Array.from({ length: 12 }, (_, month) => {
      const parts = format.formatToParts(Date.UTC(2018, month, 12));
      return monthOf((parts.find(({ type }) => type === "month")?.value ?? "").replace(/^d(?:e |['’])/, ""));
    });
    expect(named).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });
  it("knows no other words", () => {
    for (const word of ["Uhr", "Seite", "years", "people", "heures", "часов"])
      expect(monthOf(word), word).toBe(0);
  });
});

describe("findDays", () => {
  it("gives the place of each, none twice", () => {
    const text = "Published 31 May 2018, updated 2018-06-01 (first seen 30.05.2018)";
    const found = findDays(text, { now: NOW, order: null });
    expect(found.map(({ day, start, end }) => [day, text.slice(start, end)])).toEqual([
      ["2018-05-31", "31 May 2018"],
      ["2018-06-01", "2018-06-01"],
      ["2018-05-30", "30.05.2018"],
    ]);
  });
  it("finds none in other numbers", () => {
    for (const text of [
      "10.1.2.3",
      "192.168.2018.1",
      "2018/2019",
      "ISBN 978-3-16-148410-0",
      "20:18-05",
      "1/2",
    ])
      expect(findDays(text, { now: NOW, order: "day-month" }), text).toEqual([]);
  });
  it("reads numbers in the order that is given, and not at all where none is", () => {
    expect(findDays("05/06/2018", { now: NOW, order: "day-month" })[0]?.day).toBe("2018-06-05");
    expect(findDays("05/06/2018", { now: NOW, order: "month-day" })[0]?.day).toBe("2018-05-06");
    expect(findDays("05/06/2018", { now: NOW, order: null })).toEqual([]);
  });
});

describe("orderIn", () => {
  it("is told by a part over twelve, unless they contradict", () => {
    expect(orderIn("05/06/2018 and 31/05/2018")).toBe("day-month");
    expect(orderIn("5/31/18")).toBe("month-day");
    expect(orderIn("05/06/2018")).toBeNull();
    expect(orderIn("31/05/2018 05/31/2018")).toBeNull();
  });
});

describe("otherDay", () => {
  it("is the neighbour that a moment in universal time may be, west or east", () => {
    expect(otherDay("2018-06-01T02:00:00Z", "2018-06-01")).toBe("2018-05-31");
    expect(otherDay("2018-05-31T20:00:00.000+00:00", "2018-05-31")).toBe("2018-06-01");
    expect(otherDay("2018-05-31T20:00:00-04:00", "2018-05-31")).toBeNull();
    expect(otherDay("2018-05-31", "2018-05-31")).toBeNull();
  });
});

describe("weigh", () => {
  const one = (
    day: string,
    source: "json-ld" | "byline" | "url" | "time",
    weight: number,
    other: string | null = null,
  ) => ({
    day,
    other,
    source,
    weight,
  });
  it("adds the votes of different kinds, and takes time and byline for one", () => {
    expect(
      weigh(
        [one("2018-06-01", "json-ld", 10), one("2018-05-31", "url", 6), one("2018-05-31", "byline", 6)],
        null,
      )?.day,
    ).toBe("2018-05-31");
    expect(
      weigh(
        [one("2018-06-01", "json-ld", 10), one("2018-05-31", "time", 6), one("2018-05-31", "byline", 6)],
        null,
      )?.day,
    ).toBe("2018-06-01");
  });
  it("takes the neighbouring day where something else names it", () => {
    const moment = one("2018-06-01", "json-ld", 10, "2018-05-31");
    expect(weigh([moment], null)?.day).toBe("2018-06-01");
    expect(weigh([moment, one("2018-05-31", "byline", 5)], null)?.day).toBe("2018-05-31");
  });
  it("heeds the month of the address, and says nothing where there is too little", () => {
    expect(weigh([one("2018-05-31", "byline", 5), one("2018-07-01", "byline", 6)], "2018-05")?.day).toBe(
      "2018-05-31",
    );
    expect(weigh([one("2018-05-31", "byline", 3)], null)).toBeNull();
  });
});
