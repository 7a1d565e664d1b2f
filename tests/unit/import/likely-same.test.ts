import { describe, expect, it } from "vitest";
import { identify } from "../../../tools/import/identity";
import type { SourceMembership, SourcePerson } from "../../../tools/import/types";
import { newReport, office, person } from "./tables";

const data = (source: string, ...people: SourcePerson[]) => ({ source, people, events: [] });
const envoy = (place: string, start: string) => [
  office(`Ambassador to ${place}`, { country: "US", office: ["ambassador"], start }),
];
const seen = (country: string, day: string, rest: Partial<SourceMembership> = {}) => [
  office("Prime Minister", { country, office: ["prime-minister"], asOf: day, firstSeen: day, ...rest }),
];
const idsOf = (source: string, known: SourcePerson[], others: SourcePerson[]) => {
  const found = identify([], [data("officeholders", ...known), data(source, ...others)], newReport());
  return others.map(({ key }) => found.idOf(source, key));
};

describe("people in two spellings", () => {
  it("are one by the surname and the same embassy, from about the same day", () => {
    const known = [
      person("Paul Cellucci", { qid: "Q1", country: "US", memberships: envoy("Canada", "2001-04-17") }),
    ];
    const cellucci = (name: string, place: string, start: string) =>
      person(name, { country: "US", family: "Cellucci", memberships: envoy(place, start) });
    const ids = idsOf("pocom", known, [
      cellucci("Argeo Cellucci", "Canada", "2001-06-01"),
      cellucci("Anna Cellucci", "Canada", "2002-06-01"),
      cellucci("Bert Cellucci", "Chile", "2001-04-17"),
    ]);
    expect(ids).toEqual(["Q1", "anna-cellucci", "bert-cellucci"]);
  });

  it("are one by the surname, a like given name and the same leader's office at about the time", () => {
    const ids = idsOf(
      "visits",
      [],
      [
        person("Kakui Tanaka", { country: "JP", memberships: seen("JP", "1973-07-31") }),
        person("Kakuei Tanaka", { country: "JP", memberships: seen("JP", "1974-01-01") }),
        person("Giichi Tanaka", { country: "JP", memberships: seen("JP", "1976-01-01") }),
        person("Kakuzo Tanaka", { country: "JP", memberships: seen("JP", "1990-01-01") }),
      ],
    );
    expect(ids).toEqual(["kakui-tanaka", "kakui-tanaka", "giichi-tanaka", "kakuzo-tanaka"]);
  });

  it("are two where a given name is all they share", () => {
    const rabin = person("Yitzhak Rabin", {
      key: "rabin",
      country: "IL",
      memberships: seen("IL", "1995-09-28", { firstSeen: "1974-09-10" }),
    });
    const shamir = person("Yitzhak Shamir", { country: "IL", memberships: seen("IL", "1991-11-21") });
    expect(idsOf("visits", [], [rabin, shamir])).toEqual(["yitzhak-rabin", "yitzhak-shamir"]);
  });
});

describe("leaders of one name", () => {
  const cameron = person("David Cameron", {
    qid: "Q192",
    country: "GB",
    names: [{ name: "Lord Cameron of Chipping Norton", kind: "full" }],
    memberships: [
      office("Prime Minister", { country: "GB", office: ["prime-minister"], start: "2010-05-11" }),
    ],
  });
  const peer = (place: string, ...memberships: SourceMembership[]) =>
    person(`Lord Cameron of ${place}`, {
      country: "GB",
      names: [{ name: "Lord Cameron", kind: "full" }],
      memberships,
    });
  const advocate = office("Lord Advocate", { country: "GB", start: "1984-05-16", end: "1989-01-04" });

  it("are not all peers of the surname", () => {
    const ids = idsOf("uk-ministers", [cameron], [peer("Chipping Norton"), peer("Lochbroom", advocate)]);
    expect(ids).toEqual(["Q192", "lord-cameron-of-lochbroom"]);
  });

  it("were of age when they were seen", () => {
    const young = person("Bjarni Benediktsson", { qid: "Q5", country: "IS", born: "1970-01-26" });
    const old = person("Bjarni Benediktsson", { country: "IS", memberships: seen("IS", "1969-04-10") });
    expect(idsOf("visits", [young], [old])).not.toContain("Q5");
  });
});
