import { expect, test } from "vitest";
import { source } from "../../../tools/import/sources/world-leaders";
import { Faults, folderWith } from "./small-tables";

const holder = (name: string, id: string, since: string | null, more: Record<string, unknown> = {}) => ({
  name_en: name,
  name_local: null,
  wikidata_id: id,
  since,
  born: "1950-01-01",
  wikipedia_en: `https://en.wikipedia.org/wiki/${encodeURIComponent(name.replaceAll(" ", "_"))}`,
  ...more,
});
const country = (iso: string, government: Record<string, unknown>, state: Record<string, unknown>) =>
  JSON.stringify({
    country: { iso_code: iso },
    snapshot_date: "2026-08-22",
    positions: { head_of_government: government, head_of_state: state },
  });
const file = (name: string) => `leaders/data/countries/${name}/current.json`;

test("has one membership where one person is head of both, and a native name with its language", async () => {
  const lee = holder("Lee Jae Myung", "Q12612463", "2025-06-04", { name_local: "이재명" });
  const post = { title_en: "President", is_same_as_head_of_state: true, current_holder: lee };
  const folder = await folderWith({ [file("south_korea")]: country("KR", post, post) });
  const { people } = await source.read(folder, new Faults());
  expect(people).toMatchObject([
    {
      qid: "Q12612463",
      enwiki: "Lee Jae Myung",
      family: "Lee",
      given: "Jae Myung",
      names: [{ name: "이재명", kind: "native", lang: "ko" }],
      memberships: [
        { role: "President", office: ["president", "leader"], start: "2025-06-04", asOf: "2026-08-22" },
      ],
    },
  ]);
});

test("keeps one monarch of several countries as one person of the first", async () => {
  const king = {
    title_en: "Monarch",
    is_monarchy: true,
    current_holder: holder("Charles III", "Q43274", "2022-09-08"),
  };
  const folder = await folderWith({
    [file("canada")]: country(
      "CA",
      { title_en: "Prime Minister", current_holder: holder("Mark Carney", "Q192533", null) },
      king,
    ),
    [file("uk")]: country("GB", { title_en: "Prime Minister", current_holder: null }, king),
  });
  const faults = new Faults();
  const { people } = await source.read(folder, faults);
  const charles = people.find(({ qid }) => qid === "Q43274");
  expect(charles).toMatchObject({ country: "GB", description: "monarch" });
  expect(charles?.memberships.map((one) => one.country)).toEqual(["CA", "GB"]);
  expect(faults.all.map(({ rule }) => rule)).toEqual([
    "A leader's start is missing: it stays unknown.",
    "An office has no holder: nothing is said of it.",
  ]);
});

test("makes no king of a prime minister", async () => {
  const prince = holder("Mohammed bin Salman", "Q6892571", "2022-09-27");
  const folder = await folderWith({
    [file("saudi_arabia")]: country(
      "SA",
      { title_en: "Prime Minister (King)", is_same_as_head_of_state: true, current_holder: prince },
      { title_en: "King", is_same_as_head_of_state: true, current_holder: prince },
    ),
  });
  const faults = new Faults();
  const { people } = await source.read(folder, faults);
  expect(people[0]?.memberships.map(({ role }) => role)).toEqual(["Prime Minister"]);
  expect(faults.of("The head of government is given as head of state too")).toHaveLength(1);
});
