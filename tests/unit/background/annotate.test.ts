import { expect, it } from "vitest";
import { annotate } from "../../../src/background/annotate";
import { base } from "../engine/base";

const TEXT =
  "Theresa May met Emmanuel Macron and Ursula von der Leyen. Theresa May was with Barack Obama before.";

/** Who is named in TEXT, by name, as an article of a day has it. */
async function peopleOn(day: string) {
  const blocks = [{ text: TEXT, kind: "paragraph" as const }];
  const { people } = await annotate(base, { blocks, lang: "en" }, day);
  return Object.fromEntries(people.map((one) => [one.name, one]));
}

it("tells of everybody the highest office of the article's day, with its country", async () => {
  const people = await peopleOn("2018-05-31");
  expect(people["Theresa May"]).toMatchObject({ count: 2, role: { label: "Prime Minister" }, country: "GB" });
  expect(people["Emmanuel Macron"]).toMatchObject({ count: 1, country: "FR" });
  expect(people["Barack Obama"]).toMatchObject({ role: null, country: "US" });
});

it("tells another office on another day", async () => {
  const people = await peopleOn("2020-05-05");
  expect(people["Theresa May"]?.role?.label).toBe("Member of Parliament");
  expect(people["Ursula von der Leyen"]?.role?.label).toBe("President of the European Commission");
  expect(people["Ursula von der Leyen"]?.country).not.toBe("DE");
});
