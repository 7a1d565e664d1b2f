import { expect, test } from "vitest";
import { source } from "../../../tools/import/sources/visits";
import { EXECUTIVES, Faults, folderWith } from "./small-tables";

let number = 0;
const visit = (start: string, end: string, visitor: string, from: string, description: string, id?: string) =>
  `<visit><id>${id ?? ++number}</id><start-date>${start}</start-date><end-date>${end}</end-date>
<visitor>${visitor}</visitor><from id="${from}">${from[0]?.toUpperCase()}${from.slice(1)}</from><description>${description}</description></visit>`;

const read = async (rows: string[], faults = new Faults()) =>
  source.read(
    await folderWith({
      "us/visits/data/2010.xml": `<visits>${rows.join("\n")}</visits>`,
      "us/executive.json": EXECUTIVES,
    }),
    faults,
  );

test("makes the president of the day the host of an official visit, and of no private one", async () => {
  const { events } = await read([
    visit("2010-03-08", "2010-03-09", "Prime Minister George Papandreou", "greece", "Working visit."),
    visit("2010-05-01", "2010-05-01", "President Rene Preval", "haiti", "Private visit."),
    visit(
      "1990-05-01",
      "1990-05-01",
      "President Vaclav Havel",
      "czechoslovakia",
      "Met with President Bush during a private visit.",
    ),
  ]);
  expect(events.map(({ date, participants }) => [date, participants])).toEqual([
    [
      "2010-03-08/2010-03-09",
      [
        { person: "greece/george-papandreou", part: "guest" },
        { person: "O000167", part: "host" },
      ],
    ],
    ["2010-05-01", [{ person: "haiti/rene-preval", part: "guest" }]],
    [
      "1990-05-01",
      [
        { person: "czechoslovakia/vaclav-havel", part: "guest" },
        { person: "B001166", part: "host" },
      ],
    ],
  ]);
});

test("names two visitors of one row, and a place only where the row says so", async () => {
  const { events, people } = await read([
    visit(
      "2010-03-12",
      "2010-03-12",
      "President Andrzej Duda and Prime Minister Donald Tusk",
      "poland",
      "Working visit at Camp David.",
    ),
    visit(
      "2010-04-12",
      "2010-04-12",
      "King Hussein",
      "jordan",
      "Official visit. Afterwards visited New York City.",
    ),
  ]);
  expect(events[0]?.participants).toHaveLength(3);
  expect(events.map(({ place }) => place)).toEqual([
    { name: "Camp David", country: "US" },
    { country: "US" },
  ]);
  expect(people.find(({ key }) => key === "jordan/hussein")?.name).toBe("Hussein of Jordan");
});

test("puts the guests of one summit together, and a talk at the United Nations is a meeting", async () => {
  const { events } = await read([
    visit("2010-04-12", "2010-04-13", "King Abdullah II", "jordan", "Attended the Nuclear Security Summit."),
    visit(
      "2010-04-12",
      "2010-04-13",
      "President Hu Jintao",
      "china",
      "Attended the Nuclear Security Summit.",
    ),
    visit(
      "2010-09-23",
      "2010-09-23",
      "President Hu Jintao",
      "china",
      "Met with President Obama at the UN General Assembly in New York City.",
    ),
  ]);
  expect(events.map(({ type, title, participants }) => [type, title, participants.length])).toEqual([
    ["summit", "Nuclear Security Summit", 3],
    ["meeting", undefined, 2],
  ]);
  expect(events[1]?.place?.name).toBe("New York");
});

test("knows a surname alone only by office, country and day", async () => {
  const { people } = await read([
    visit("2010-01-02", "2010-01-02", "President Saca", "el-salvador", "Working visit."),
  ]);
  expect(people[0]).toMatchObject({
    name: "Saca",
    country: "SV",
    onlyIfKnown: true,
    isBareName: true,
    memberships: [{ role: "President", office: ["president"], asOf: "2010-01-02" }],
  });
  expect(people[0]?.memberships[0]?.start).toBeUndefined();
});

test("leaves out what is too old, impossible or contradicts the presidents, and says so", async () => {
  const faults = new Faults();
  const { events } = await read(
    [
      visit("1918-06-01", "1918-06-02", "President Diaz", "mexico", "Official visit."),
      visit(
        "2022-05-12",
        "2022-05-13",
        "President Benigno S. Aquino, 3rd",
        "philippines",
        "Attended the U.S.-ASEAN Summit.",
        "3088",
      ),
      visit(
        "2010-06-01",
        "2010-06-01",
        "Prime Minister Wim Kok",
        "netherlands",
        "Met with President Clinton.",
      ),
    ],
    faults,
  );
  expect(events.map(({ participants }) => participants.length)).toEqual([1]);
  expect(faults.of("A visit is before 1945")).toEqual(["President Diaz"]);
  expect(faults.of("A visit that cannot be true")).toHaveLength(1);
  expect(faults.of("The remark names a president who was not in office")).toEqual([
    "Clinton, not Barack Obama",
  ]);
});
