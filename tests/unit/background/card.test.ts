import { expect, it } from "vitest";
import { card } from "../../../src/background/card";
import { base } from "../engine/base";

const on = (person: string, date: string) => card(base, { type: "card", person, date, others: [] });

it("of one office in several countries tells that of the person's own first", async () => {
  const facts = await on("Q9682", "2019-03-19");
  expect(facts?.rolesOnDate[0]).toMatchObject({ country: "GB", start: "1952-02-06", rank: 3 });
  expect(facts?.rolesOnDate.filter(({ label }) => label === "Monarch").length).toBeGreaterThan(5);
});

it("tells how high each office is", async () => {
  const facts = await on("Q264766", "2020-05-05");
  const ranks = new Map(facts?.rolesBefore.map(({ label, rank }) => [label, rank]));
  expect(ranks.get("Prime Minister")).toBe(3);
  expect(ranks.get("Home Secretary")).toBe(2);
  expect(facts?.rolesOnDate[0]).toMatchObject({ label: "Member of Parliament", rank: 0 });
});

it("knows nobody by an id that is none", async () => {
  expect(await on("nobody", "2020-05-05")).toBeNull();
});
