import { describe, expect, test } from "vitest";
import { formerRoles } from "../../../src/card/former";
import { laterRows } from "../../../src/card/later";
import { organizationBeside, whereHeld } from "../../../src/card/organization";
import { isWebAddress, knownTo, numberSources, signsOf } from "../../../src/card/sourcing";
import { timelineOf } from "../../../src/card/timeline-model";
import { roleTitle } from "../../../src/shared/l10n";
import { event, facts, nobody, role } from "./facts";

describe("what came later", () => {
  test("the end of a role, and the next one with how far it is known", () => {
    const rows = laterRows(facts()).map(({ when, text, note }) => [when, text, note]);
    expect(rows).toEqual([
      ["Apr 2019", "No longer Director of the United Front Department", ""],
      ["Jun 2023", "Adviser", "known to Apr 2024"],
    ]);
  });

  test("a role without an end goes on only as far as its source reaches", () => {
    const rows = laterRows(facts({ rolesOnDate: [role({ end: null })], rolesAfter: [] }));
    expect(rows).toMatchObject([{ when: "Jan 2023", text: expect.stringContaining("Still Director") }]);
    expect(
      laterRows(facts({ rolesOnDate: [role({ end: null, asOf: "2018-06-01" })], rolesAfter: [] })),
    ).toEqual([]);
  });

  test("a death after the day", () => {
    const { person } = facts();
    const rows = laterRows(facts({ person: { ...person, died: "2020" }, rolesOnDate: [], rolesAfter: [] }));
    expect(rows).toMatchObject([{ when: "2020", text: "Died" }]);
    const death = event({ type: "death", participants: [{ person: person.id, part: "subject" }] });
    const told = {
      person: { ...person, died: "2020" },
      rolesOnDate: [],
      rolesAfter: [],
      eventsNext: [death],
    };
    expect(laterRows(facts(told))).toEqual([]);
    expect(
      laterRows(facts({ person: { ...person, died: "2017" }, rolesOnDate: [], rolesAfter: [] })),
    ).toEqual([]);
  });
});

describe("a monarch of several countries", () => {
  const { person } = facts();
  const crown = (country: string, more = {}) =>
    role({ label: "Monarch", organization: null, country, start: "1952-02-06", end: "2022-09-08", ...more });
  const crowns = ["CA", "NZ", "AU"].map((country) => crown(country));

  test("ceases to be so once", () => {
    const rows = laterRows(facts({ rolesOnDate: crowns, rolesAfter: [] }));
    expect(rows.map(({ text }) => text)).toEqual(["No longer Monarch"]);
  });

  test("begins once where all begins on one day, else country by country", () => {
    const begun = (...rolesAfter: typeof crowns) =>
      laterRows(facts({ person: { ...person, country: "GB" }, rolesOnDate: [], rolesAfter })).map(
        ({ text }) => text,
      );
    expect(begun(...crowns)).toEqual(["Monarch"]);
    expect(begun(crown("PG", { start: "1975-09-16" }))).toEqual(["Monarch, Papua New Guinea"]);
  });
});

describe("names of roles", () => {
  test("acting is said once", () => {
    expect(roleTitle(role({ label: "Secretary of State", acting: true }))).toBe(
      "Secretary of State (acting)",
    );
    expect(roleTitle(role({ label: "Acting Secretary of State", acting: true }))).toBe(
      "Acting Secretary of State",
    );
  });

  test("an organization that the label names is not repeated", () => {
    const organization = "State Affairs Commission of North Korea";
    expect(organizationBeside(role({ label: "Member of the State Affairs Commission", organization }))).toBe(
      "",
    );
    expect(organizationBeside(role({ label: "Prime Minister", organization: "Government" }))).toBe(
      "Government",
    );
    expect(organizationBeside(role({ organization: null }))).toBe("");
  });

  test.each([
    ["Member of the House of Representatives", "House of Representatives of Japan", ""],
    ["Minister of Foreign Affairs", "Ministry of Foreign Affairs of North Korea", ""],
    ["Governor of Arkansas", "State of Arkansas", ""],
    ["Supreme Leader of North Korea", "Democratic People's Republic of Korea", ""],
    ["General Secretary of the Workers’ Party of Korea", "Workers' Party of Korea", ""],
    ["Secretary of State", "US Department of State", "US Department of State"],
    ["Chief of Naval Operations", "Republic of Korea Navy", "Republic of Korea Navy"],
  ])("%s, %s", (label, organization, shown) => {
    expect(organizationBeside(role({ label, organization }))).toBe(shown);
  });

  test("a country stands with a role that is of another than the person's, where no word names it", () => {
    const monarch = role({ label: "Monarch", organization: null, country: "CA" });
    expect(whereHeld(monarch, "GB")).toBe("Canada");
    expect(whereHeld(monarch, "CA")).toBe("");
    expect(whereHeld(role({ ...monarch, label: "Monarch of Canada" }), "GB")).toBe("");
    expect(whereHeld(role({ organization: "Council", country: "EU" }), "LU")).toBe("Council");
    expect(whereHeld(role({ organization: "Government", country: "SU" }), "RU")).toBe(
      "Government, Soviet Union",
    );
  });

  test("nor is one that a role above it names", () => {
    const party = role({ label: "Vice Chairman of the Workers' Party of Korea" });
    expect(organizationBeside(role(), [party])).toBe("");
    expect(organizationBeside(role(), [role({ label: "Envoy", organization: "Foreign Ministry" })])).not.toBe(
      "",
    );
  });
});

describe("former roles", () => {
  const premier = role({ label: "Prime Minister", start: "2016", end: "2019", rank: 3 });
  const member = role({ label: "Member of Parliament", start: "1997", end: "2024", rank: 1 });

  test("beside a role of the day stands an earlier one that is higher, and no other", () => {
    expect(formerRoles(facts({ rolesOnDate: [member], rolesBefore: [premier, role()] }))).toEqual([premier]);
    const minister = role({ rank: 2 });
    expect(formerRoles(facts({ rolesOnDate: [premier], rolesBefore: [minister] }))).toEqual([]);
    expect(
      formerRoles(facts({ rolesOnDate: [role({ rank: 0 })], rolesBefore: [role({ rank: 1 })] })),
    ).toEqual([]);
  });

  test("where the day has none, the last one held, after a higher one", () => {
    const formerOf = (...rolesBefore: ReturnType<typeof role>[]) =>
      formerRoles(facts({ rolesOnDate: [], rolesBefore }));
    const leader = role({ start: "1969", end: "2011-10-20" });
    expect(formerOf(role({ start: "2009", end: "2010" }), leader)).toEqual([leader]);
    expect(formerOf(premier, member)).toEqual([premier, member]);
    expect(formerOf(member, premier, role({ start: "2019", end: "2020", rank: 3, acting: true }))).toEqual([
      premier,
      member,
    ]);
    expect(formerOf()).toEqual([]);
  });

  test("of two that ended on one day the higher one is the last", () => {
    const prince = role({ label: "Co-Prince", end: "2019", rank: 0 });
    expect(formerRoles(facts({ rolesOnDate: [], rolesBefore: [prince, premier] }))).toEqual([premier]);
  });
});

describe("sources", () => {
  test("are numbered in the order in which they are met", () => {
    const { list, byId } = numberSources(facts());
    expect(list.map(({ number, title }) => `${number} ${title}`)).toEqual([
      "1 Wikipedia, English",
      "2 Current events",
    ]);
    expect(byId.get("events")?.number).toBe(2);
  });

  test("one that the answer does not describe is still numbered", () => {
    expect(numberSources(facts({ sources: {} })).list[0]).toMatchObject({ number: 1, title: "wiki" });
  });

  test("reach as far as the latest of the roles", () => {
    expect(knownTo(facts())).toBe("2024-04-01");
    expect(knownTo(facts({ rolesOnDate: [], rolesBefore: [], rolesAfter: [] }))).toBe("2018-06-01");
    expect(knownTo(nobody())).toBeNull();
  });

  test("the same page is one link, and only the web is linked", () => {
    expect(isWebAddress("javascript:alert(1)")).toBe(false);
    expect(isWebAddress("HTTPS://a.example")).toBe(true);
  });
});

describe("the signs of a fact's sources", () => {
  const sources = numberSources(
    facts({
      rolesOnDate: [
        role({
          sources: [
            { id: "b", url: "https://b.example" },
            { id: "a", url: "https://a.example" },
          ],
        }),
      ],
    }),
  );
  const ref = (id: string, page: number) => ({ id, url: `https://${id}.example/${page}` });
  const signs = (...refs: ReturnType<typeof ref>[]) => signsOf(refs, sources).map(({ sign }) => sign);

  test("are in order, and several pages of one source are told apart", () => {
    expect(signs(ref("a", 1), ref("b", 1))).toEqual(["1", "2"]);
    expect(signs(ref("a", 1), ref("b", 1), ref("a", 2))).toEqual(["1", "2a", "2b"]);
    expect(signs(ref("a", 1), ref("a", 1), ref("unknown", 1))).toEqual(["2"]);
  });
});

describe("the timeline", () => {
  test("holds the day and the roles, those of the day marked", () => {
    const line = timelineOf(facts());
    expect(line).toMatchObject({ fromYear: 2009, lanes: 1 });
    expect(line?.bars.filter((bar) => bar.current)).toHaveLength(1);
    const current = line?.bars.find((bar) => bar.current);
    expect(line?.day).toBeGreaterThan(current?.x ?? 100);
    expect(line?.day).toBeLessThan((current?.x ?? 0) + (current?.width ?? 0));
    for (const bar of line?.bars ?? []) expect(bar.x + bar.width).toBeLessThanOrEqual(100);
  });

  test("overlapping roles lie in lanes, no more than four", () => {
    const many = Array.from({ length: 9 }, (_, index) => role({ start: `20${10 + index}`, end: "2020" }));
    const line = timelineOf(facts({ rolesOnDate: many }));
    expect(line?.lanes).toBe(4);
  });

  test("is not drawn for a single role, nor for one of unknown length", () => {
    expect(timelineOf(nobody())).toBeNull();
    const rolesBefore = [role({ start: "1968", end: null, ended: true, position: "before" })];
    expect(timelineOf(facts({ rolesBefore, rolesAfter: [] }))).toBeNull();
  });
});
