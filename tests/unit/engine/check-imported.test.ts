import { expect, it } from "vitest";
import { readSmall, type Tables } from "./small-base";

const FACTS = `
posts:
  - { id: us/chief, label: Chief, organization: Department, country: US, seats: 1 }
people:
  - { id: bo-birch, qid: Q2, name: Bo Birch, country: US, description: politician, source: book, died: 2015 }
`;
const ANN = { id: "Q1", name: "Ann Ash", country: "US", born: "1960" };
const minister = (rest: Record<string, string>) => ({
  people: [ANN],
  memberships: [{ person: "Q1", role: "Minister", ...rest }],
});
const event = (participants: string, rest: Record<string, string> = {}) => ({
  people: [ANN],
  events: [{ id: "2018-05-31-free-1", date: "2018-05-31", type: "meeting", participants, ...rest }],
});

it.each<[string, Tables[string], string]>([
  [
    "nothing in sound rows",
    { ...minister({ start: "2001" }), ...event("Q1:host Q2:guest", { date: "2015", id: "2015-free-1" }) },
    "",
  ],
  [
    "an office in childhood",
    minister({ start: "1970" }),
    "memberships.tsv:2: Ann Ash, born 1960, would be younger than 15 (1970).",
  ],
  [
    "an end before the start",
    minister({ start: "2005", end: "2004" }),
    "memberships.tsv:2: The end (2004) is before the start (2005).",
  ],
  [
    "an unknown kind of office",
    minister({ office: "cook" }),
    "memberships.tsv:2: The kind of office cook is not known.",
  ],
  [
    "an office without a role",
    minister({ role: "", organization: "Kitchen" }),
    "memberships.tsv:2: A membership needs a post or a role.",
  ],
  [
    "a start after asOf",
    minister({ start: "2025-06-01" }),
    "memberships.tsv:2: The start (2025-06-01) is later than asOf (2025-01-01).",
  ],
  [
    "an end after asOf",
    minister({ end: "2025-06-01", asOf: "2024-01-01" }),
    "memberships.tsv:2: The end (2025-06-01) is later than asOf (2024-01-01).",
  ],
  [
    "nothing in an open office of the dead, whose end another source may know of",
    { people: [{ ...ANN, died: "2010" }], memberships: [{ person: "Q1", role: "Minister", start: "2001" }] },
    "",
  ],
  [
    "an office after death",
    {
      people: [{ ...ANN, died: "2010" }],
      memberships: [{ person: "Q1", role: "Minister", start: "2011", end: "2012" }],
    },
    "memberships.tsv:2: The office starts (2011) after Ann Ash died (2010).",
  ],
  [
    "a death before the birth",
    { people: [{ ...ANN, died: "1950" }] },
    "people.tsv:2: Ann Ash dies (1950) before being born (1960).",
  ],
  [
    "a name twice in one country",
    {
      people: [
        { ...ANN, id: "ann" },
        { ...ANN, id: "ann-ash" },
      ],
    },
    "people.tsv:3: Ann Ash stands twice in US: also as ann.",
  ],
  ["an unknown person", event("Q1:host Q9:guest"), "events.tsv:2: The person Q9 is not in the base."],
  ["somebody who takes part twice", event("Q1:host Q1:guest"), "events.tsv:2: Q1 takes part twice."],
  [
    "a part that does not fit",
    event("Q1:subject"),
    "events.tsv:2: A meeting has no subject; it has participant, host, guest.",
  ],
  [
    "an id without the date",
    event("Q1:host", { id: "talks" }),
    "events.tsv:2: The id talks should begin with the event's date 2018-05-31.",
  ],
  [
    "the dead in an event",
    event("Q2:guest"),
    "events.tsv:2: Bo Birch died (2015) before the event (2018-05-31).",
  ],
  [
    "an event after its source",
    event("Q1:host", { id: "2025-06-01-free-1", date: "2025-06-01" }),
    "events.tsv:2: The event (2025-06-01) is later than its source (2025-01-01).",
  ],
])("the checker finds in imported rows: %s", async (_, tables, expected) => {
  const { problems } = await readSmall(FACTS, { free: tables });
  expect(problems.map(({ file, line, message }) => `${file}:${line}: ${message}`)).toEqual(
    expected === "" ? [] : [`facts/imported/free/${expected}`],
  );
});

it("the checker names the source that imported rows cite and sources.yaml lacks, and pages that it lacks", async () => {
  const { problems } = await readSmall(FACTS, {
    shared: { people: [{ ...ANN, page: "Ann" }] },
    unheard: { people: [{ id: "Q7", name: "Cy Cedar" }] },
  });
  expect(problems.map(({ file, line, message }) => `${file}:${line}: ${message}`)).toEqual([
    "facts/imported/shared/people.tsv:2: The source shared has no page address that shared/Ann could fill.",
    "facts/imported/unheard/people.tsv:2: The source unheard is not in sources.yaml.",
  ]);
});

it("the checker asks imported offices for a day to which they are known", async () => {
  const undated = `sources:\n  - { id: undated, title: U, url: "https://u.example/", licence: CC0, attribution: U, retrieved: 2025-01-01 }\n${FACTS}`;
  const { problems } = await readSmall(undated, { undated: minister({ start: "2001" }) });
  expect(problems.map(({ message }) => message)).toEqual([
    "The membership has no asOf, and neither has its source.",
  ]);
});
