import { describe, expect, it } from "vitest";
import { disagreements } from "../../../tools/import/disagreements";
import { identify } from "../../../tools/import/identity";
import { keepWhatIsNew } from "../../../tools/import/keep-what-is-new";
import type { SourcePerson } from "../../../tools/import/types";
import { counts, newReport, office, person } from "./tables";

const data = (source: string, ...people: SourcePerson[]) => ({ source, people, events: [] });
const blair = person("Tony Blair", {
  qid: "Q9545",
  country: "GB",
  born: "1953-05-06",
  memberships: [
    office("Prime Minister", {
      country: "GB",
      office: ["prime-minister"],
      start: "1997-05-02",
      end: "2007-06-27",
    }),
  ],
});

describe("who is who", () => {
  it("is told by the Wikidata id and by the article", () => {
    const report = newReport();
    const found = identify(
      [],
      [
        data("a", person("Anna", { qid: "Q7", enwiki: "Anna (politician)" })),
        data("b", person("Ann", { qid: "Q7" }), person("Anne", { qid: "Q3", enwiki: "Anna (politician)" })),
      ],
      report,
    );
    expect(found.people.map(({ id }) => id)).toEqual(["Q3"]);
    expect(found.idOf("b", "Ann")).toBe("Q3");
    expect(found.merges).toHaveLength(1);
  });

  it("is told by the name and birthday where two ids are one person, and not where both have articles", () => {
    const report = newReport();
    const twins = (title?: string) =>
      identify(
        [],
        [
          data(
            "a",
            person("Ali Khan", { key: "1", qid: "Q9", born: "1960-02-03", enwiki: "Ali Khan" }),
            person("Ali Khan", { key: "2", qid: "Q8", born: "1960-02-03", ...(title && { enwiki: title }) }),
          ),
        ],
        report,
      ).people.map(({ id }) => id);
    expect(twins()).toEqual(["Q8"]);
    expect(twins("Ali Khan (singer)")).toEqual(["Q8", "Q9"]);
  });

  it("is told without an id by the name and what confirms it", () => {
    const report = newReport();
    const pm = (start: string) => [
      office("Prime Minister", { country: "GB", office: ["prime-minister"], start }),
    ];
    const found = identify(
      [],
      [
        data("a", blair),
        data(
          "b",
          person("Tony Blair", { key: "same office", country: "GB", memberships: pm("2003-01-01") }),
          person("Tony C. Blair", { key: "same birthday", born: "1953-05-06" }),
          person("Tony Blair", {
            key: "another birth",
            born: "1990",
            country: "GB",
            memberships: pm("2003-01-01"),
          }),
          person("Tony Blair", { key: "nothing", country: "AU" }),
        ),
      ],
      report,
    );
    const ids = ["same office", "same birthday", "another birth", "nothing"].map((key) =>
      found.idOf("b", key),
    );
    expect(ids).toEqual(["Q9545", "Q9545", "tony-blair", "tony-blair-au"]);
    expect(found.merges.map(({ key }) => key)).toEqual(["same office", "same birthday"]);
    expect(Object.values(counts(report))).toEqual([1]);
  });

  it("is told by hand where two ids with articles of their own are one person", () => {
    const jinapor = (qid: string, enwiki: string) =>
      person("John Abdulai Jinapor", { key: qid, qid, enwiki, born: "1979-06-08", country: "GH" });
    const found = identify(
      [],
      [
        data(
          "officeholders",
          jinapor("Q61694616", "John Jinapor"),
          jinapor("Q43396440", "John Abdulai Jinapor"),
        ),
      ],
      newReport(),
    );
    expect(found.people.map(({ id }) => id)).toEqual(["Q43396440"]);
    expect(found.idOf("officeholders", "Q61694616")).toBe("Q43396440");
  });

  it("is told by hand before any rule where reading found who it is", () => {
    const obasanjo = person("Olusegun Obasanjo", { qid: "Q202006", country: "NG" });
    const guest = person("Olesegun Obsanjo", { key: "nigeria/olesegun-obsanjo", country: "NG" });
    const namesake = person("Olesegun Obsanjo", { qid: "Q1", country: "NG", born: "1950-01-01" });
    const found = identify([], [data("a", obasanjo, namesake), data("visits", guest)], newReport());
    expect(found.idOf("visits", "nigeria/olesegun-obsanjo")).toBe("Q202006");
    expect(found.merges.map(({ why }) => why)).toEqual(["found by reading"]);
  });

  it("is not guessed where several fit: whom nothing tells apart is left out", () => {
    const report = newReport();
    const found = identify(
      [],
      [
        data(
          "a",
          person("John Smith", { key: "1", qid: "Q1", born: "1950", country: "US" }),
          person("John Smith", { key: "2", qid: "Q2", born: "1950", country: "US" }),
        ),
        data("b", person("John Smith", { born: "1950", country: "US" })),
      ],
      report,
    );
    expect(found.idOf("b", "John Smith")).toBeUndefined();
    expect(Object.keys(counts(report))[0]).toMatch(/^Several people fit/);
  });

  it("gives people of facts/curated their own ids, and nobody else their slugs", () => {
    const curated = [
      {
        id: "kim-yong-chol",
        slug: "kim-yong-chol",
        person: person("Kim Yong-chol", { country: "KP", born: "1946" }),
      },
      { id: "Q9545", slug: "mary-robinson", person: person("Tony Blair", { qid: "Q9545", country: "GB" }) },
    ];
    const found = identify(
      curated,
      [
        data("a", person("Kim Yong Chol", { qid: "Q55", country: "KP", born: "1946-04" })),
        data("b", person("Mary Robinson", { born: "1944", country: "IE" })),
      ],
      newReport(),
    );
    expect(found.idOf("a", "Kim Yong Chol")).toBe("kim-yong-chol");
    expect(found.idOf("b", "Mary Robinson")).toBe("mary-robinson-1944");
  });

  it("leaves out what only adds to others and fits none", () => {
    const found = identify(
      [],
      [
        data("a", blair),
        data("b", person("Nobody", { onlyIfKnown: true }), person("TB", { qid: "Q9545", onlyIfKnown: true })),
      ],
      newReport(),
    );
    expect([found.idOf("b", "Nobody"), found.idOf("b", "TB")]).toEqual([undefined, "Q9545"]);
  });
});

it("disagreements of sources are told, with what is shown", () => {
  const other = person("Tony Blair", {
    qid: "Q9545",
    born: "1953",
    memberships: [office("Prime Minister", { country: "GB", start: "1997-05-01", end: "2007" })],
  });
  const { people } = identify([], [data("officeholders", blair), data("uk-ministers", other)], newReport());
  expect(disagreements(people)).toEqual([
    [
      "Q9545",
      "Tony Blair",
      "start of Prime Minister (GB)",
      "officeholders",
      "1997-05-02",
      "uk-ministers",
      "1997-05-01",
      "1997-05-01",
      "better sourced",
    ],
  ]);
});

describe("what others say better", () => {
  it("is left out: offices without dates, and those of a child", () => {
    const visitor = person("Tony Blair", {
      country: "GB",
      memberships: [
        office("Prime Minister", {
          country: "GB",
          office: ["prime-minister"],
          ended: true,
          asOf: "2003-07-17",
        }),
        office("Party leader", { country: "GB", ended: true, asOf: "2003-07-17" }),
        office("Minister", { country: "GB", start: "1960" }),
      ],
    });
    const report = newReport();
    const { people } = identify([], [data("a", structuredClone(blair)), data("visits", visitor)], report);
    expect(people).toHaveLength(1);
    keepWhatIsNew(people, new Map([["Q9545", "GB"]]), report);
    expect(visitor.memberships.map(({ role }) => role)).toEqual(["Party leader"]);
    expect(Object.values(counts(report))).toEqual([1, 1]);
  });
});
