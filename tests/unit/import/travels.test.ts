import { expect, test } from "vitest";
import { source } from "../../../tools/import/sources/travels";
import { EXECUTIVES, Faults, folderWith } from "./small-tables";

const trip = (
  role: string,
  who: string,
  dates: [string, string],
  country: string,
  locale: string,
  remarks: string,
) =>
  `<trip role="${role}" who="${who}"><start-date>${dates[0]}</start-date><end-date>${dates[1]}</end-date>
<country id="${country}">x</country><locale>${locale}</locale><remarks>${remarks}</remarks></trip>`;

const read = async (president: string[], secretary: string[], faults = new Faults()) =>
  source.read(
    await folderWith({
      "us/executive.json": EXECUTIVES,
      "us/travels/president-travels/obama-barack.xml": `<trips>${president.join("\n")}</trips>`,
      "us/travels/secretary-travels/kerry-john-forbes.xml": `<trips>${secretary.join("\n")}</trips>`,
      "us/pocom/people/k/kerry-john-forbes.xml":
        "<person><id>kerry-john-forbes</id><persName><surname>Kerry</surname><forename>John Forbes</forename></persName><birth>1943</birth><death/></person>",
    }),
    faults,
  );

const MOSCOW: [string, string] = ["2013-05-07", "2013-05-08"];

test("makes one event of a leg that both travelled, with those whom they met", async () => {
  const { events, people } = await read(
    [trip("president", "obama-barack", MOSCOW, "russia", "Moscow", "Met with President Putin.")],
    [
      trip(
        "secretary",
        "kerry-john-forbes",
        MOSCOW,
        "russia",
        "Moscow, Kaluga",
        "Met with Foreign Minister Sergey Lavrov.",
      ),
    ],
  );
  expect(events.map(({ participants }) => participants)).toEqual([
    [
      { person: "obama-barack", part: "guest" },
      { person: "kerry-john-forbes", part: "guest" },
      { person: "RU/President/2013-05-07/putin", part: "host" },
    ],
    // The secretary's own talks are none of the president's.
    [
      { person: "kerry-john-forbes", part: "guest" },
      { person: "RU/sergey-lavrov", part: "host" },
    ],
  ]);
  expect(people.find(({ key }) => key === "obama-barack")).toMatchObject({ qid: "Q76", memberships: [] });
  expect(people.find(({ key }) => key === "RU/President/2013-05-07/putin")).toMatchObject({
    onlyIfKnown: true,
    memberships: [{ role: "President", country: "RU", asOf: "2013-05-07" }],
  });
});

test("takes the country from the words before the office, and nobody from what was not a meeting", async () => {
  const { people } = await read(
    [],
    [
      trip(
        "secretary",
        "kerry-john-forbes",
        MOSCOW,
        "switzerland",
        "Geneva",
        "Discussed the Syrian crisis with Russian Foreign Minister Lavrov and UN Special Envoy Brahimi. Attended the funeral of President Mandela.",
      ),
      trip(
        "secretary",
        "kerry-john-forbes",
        MOSCOW,
        "ukraine",
        "Kyiv",
        "Met with President Petro Poroshenko to discuss support for President Saakashvili, and senior officials.",
      ),
    ],
  );
  expect(people.filter(({ onlyIfKnown }) => onlyIfKnown).map(({ key }) => key)).toEqual([
    "RU/Foreign Minister/2013-05-07/lavrov",
    "UA/petro-poroshenko",
  ]);
});

test("has a short name for a summit, and no sentence of the remark", async () => {
  const { events } = await read(
    [
      trip(
        "president",
        "obama-barack",
        MOSCOW,
        "mexico",
        "Cabo San Lucas, Mexico, D.F.",
        "Attended the G-20 Economic Summit meeting.",
      ),
    ],
    [
      trip(
        "secretary",
        "kerry-john-forbes",
        MOSCOW,
        "belgium",
        "Brussels (NATO)",
        "Attended NATO Ministerial Meeting.",
      ),
    ],
  );
  expect(events.map(({ type, title, topic, place }) => [type, title, topic, place?.name])).toEqual([
    ["summit", "G20 summit", undefined, "Cabo San Lucas and Mexico City"],
    ["visit", undefined, "the NATO ministerial meeting", "Brussels"],
  ]);
});

test("leaves out journeys before 1945 and those whose dates are wrong", async () => {
  const faults = new Faults();
  const { events } = await read(
    [trip("president", "obama-barack", ["2013-05-08", "2013-05-07"], "mexico", "", "")],
    [trip("secretary", "kerry-john-forbes", ["1913-05-07", "1913-05-07"], "mexico", "", "")],
    faults,
  );
  expect(events).toEqual([]);
  expect(faults.all).toHaveLength(2);
});

test("reads a name with its Jr. behind a comma as one", async () => {
  const remark = "Met with President Ferdinand Marcos, Jr., and Secretary of Foreign Affairs Enrique Manalo.";
  const { people } = await read(
    [trip("president", "obama-barack", MOSCOW, "philippines", "Manila", remark)],
    [],
  );
  expect(people.map(({ name }) => name)).toContain("Ferdinand Marcos Jr.");
  expect(people.map(({ name }) => name)).not.toContain("Ferdinand Marcos");
});
