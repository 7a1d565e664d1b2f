import { describe, expect, test } from "vitest";
import { ageOn, formatDate, formatMonth, formatSpan } from "../../../src/shared/l10n";

describe("formatDate is as precise as the date", () => {
  test.each([
    ["2018-05-31", "31 May 2018"],
    ["2018-05", "May 2018"],
    ["2018", "2018"],
    ["2018-05-30/2018-05-31", "30–31 May 2018"],
    ["2018-04-27/2018-05-02", "27 April – 2 May 2018"],
    ["2017-12-27/2018-01-02", "27 December 2017 – 2 January 2018"],
    ["2018-04/2018-05", "April – May 2018"],
    ["2016/2019", "2016–2019"],
    ["2016/2019-04", "2016 – April 2019"],
    ["2018-05-31/2018-05-31", "31 May 2018"],
    ["2004-03-09/..", "since 9 March 2004"],
    ["../2018", "until 2018"],
    ["0033-04-03", "3 April 33"],
  ])("%s", (edtf, words) => {
    expect(formatDate(edtf)).toBe(words);
  });

  test("short", () => {
    expect(formatDate("2018-04-27", "short")).toBe("27 Apr 2018");
    expect(formatDate("2018-05-30/2018-05-31", "short")).toBe("30–31 May 2018");
  });

  test("no odd spaces, whatever the browser's ICU puts there", () => {
    expect(formatDate("2018-04-27/2018-05-02")).not.toMatch(/[\u2009\u202f\u00a0]/);
  });

  test("the day is the same in every time zone", () => {
    const before = process.env.TZ;
    try {
      for (const zone of ["Pacific/Kiritimati", "Pacific/Pago_Pago"]) {
        process.env.TZ = zone;
        expect(formatDate("2018-05-31")).toBe("31 May 2018");
      }
    } finally {
      process.env.TZ = before;
    }
  });

  test("formatMonth leaves the day away", () => {
    expect(formatMonth("2023-01-20")).toBe("January 2023");
    expect(formatMonth("2023", "short")).toBe("2023");
  });
});

describe("formatSpan", () => {
  const span = { start: "2018-04-26", end: null, ended: false, asOf: "2023-01-20" } as const;

  test("an open end that the source covers on the day", () => {
    expect(formatSpan(span, "2018-05-31")).toBe("since 26 April 2018");
    expect(formatSpan(span, "2023-01-20")).toBe("since 26 April 2018");
  });

  test("an open end is never shown beyond what is known", () => {
    expect(formatSpan({ ...span, start: "2004-03-09" }, "2026-11-21")).toBe(
      "since 9 March 2004, known to January 2023",
    );
    expect(formatSpan(span, "2023-01-21")).toBe("since 26 April 2018, known to January 2023");
  });

  test("a role that begins after the day says how far it is known", () => {
    expect(formatSpan({ ...span, start: "2020-03" }, "2018-05-31")).toBe(
      "since March 2020, known to January 2023",
    );
  });

  test("both ends", () => {
    expect(formatSpan({ ...span, start: "2016", end: "2019-04" }, "2018-05-31")).toBe("2016 – April 2019");
    expect(formatSpan({ ...span, start: "2019", end: "2019" }, "2018-05-31")).toBe("2019");
  });

  test("an unknown start, an unknown end", () => {
    expect(formatSpan({ ...span, start: null, end: "2019-04" }, "2018-05-31")).toBe("until April 2019");
    expect(formatSpan({ ...span, start: null }, "2018-05-31")).toBe("since an unknown date");
    expect(formatSpan({ ...span, ended: true }, "2018-05-31")).toBe(
      "from 26 April 2018 until an unknown date",
    );
    expect(formatSpan({ ...span, start: null, ended: true }, "2018-05-31")).toBe("until an unknown date");
  });
});

describe("ageOn", () => {
  test("counts full years", () => {
    expect(ageOn("1963-12-30", "2018-05-31")).toBe(54);
    expect(ageOn("1963-05-31", "2018-05-31")).toBe(55);
  });

  test("is silent where the birthday is not known, or still to come", () => {
    expect(ageOn("1946", "2018-05-31")).toBeNull();
    expect(ageOn("2020-01-01", "2018-05-31")).toBeNull();
  });
});
