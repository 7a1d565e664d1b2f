import { expect, test } from "vitest";
import { source } from "../../../tools/import/sources/pocom";
import { Faults, folderWith } from "./small-tables";

const person = (id: string, surname: string, forename: string, alt = "") =>
  `<person><id>${id}</id><persName><surname>${surname}</surname><forename>${forename}</forename>${alt && `<altname>${alt}</altname>`}</persName><birth>1950</birth><death/><career-type>career</career-type></person>`;
const row = (
  tag: string,
  id: string,
  role: string,
  started: string,
  ended: string,
  changed: string,
  note = "",
) =>
  `<${tag}><person-id>${id}</person-id><role-title-id>${role}</role-title-id><contemporary-territory-id>korea-south</contemporary-territory-id>
<appointed><date>${started}</date></appointed><started><date>${note ? "" : started}</date></started><ended><date>${ended}</date></ended><note>${note}</note><last-modified-date>${changed}</last-modified-date></${tag}>`;

const read = async (chiefs: string[], principals: string[], faults = new Faults()) =>
  source.read(
    await folderWith({
      "us/pocom/missions-countries/korea.xml": `<country-mission><territory-id>korea</territory-id><chiefs>${chiefs.join("")}</chiefs></country-mission>`,
      "us/pocom/missions-orgs/representative-to-un.xml":
        "<org-mission><id>representative-to-un</id><chiefs/></org-mission>",
      "us/pocom/positions-principals/secretary.xml": `<principal-position><id>secretary</id><names><singular>Secretary of State</singular></names><principals>${principals.join("")}</principals></principal-position>`,
      "us/pocom/people/s/stephens-d-kathleen.xml": person(
        "stephens-d-kathleen",
        "Stephens",
        "Doris Kathleen",
        "D. Kathleen Stephens",
      ),
      "us/pocom/people/p/pompeo-michael-r.xml": person(
        "pompeo-michael-r",
        "Pompeo",
        "Michael R.",
        "Mike Pompeo",
      ),
    }),
    faults,
  );

test("names ambassadors and secretaries, in the form that news use", async () => {
  const { people } = await read(
    [row("chief", "stephens-d-kathleen", "ambassador-e-p", "2008-09-23", "2011-10-23", "2012-04-03")],
    [row("principal", "pompeo-michael-r", "secretary", "2018-04-26", "2021-01-20", "2021-02-01")],
  );
  expect(people.map(({ name, names }) => [name, names.map((one) => one.name)])).toEqual([
    ["Mike Pompeo", ["Michael R. Pompeo"]],
    ["Kathleen Stephens", ["D. Kathleen Stephens", "Doris Kathleen Stephens"]],
  ]);
  expect(people.flatMap(({ memberships }) => memberships)).toMatchObject([
    { role: "Secretary of State", office: ["foreign-minister"], start: "2018-04-26", end: "2021-01-20" },
    { role: "Ambassador to South Korea", office: ["ambassador"], start: "2008-09-23", end: "2011-10-23" },
  ]);
});

test("an open end is true to the day of the last change, or over where another followed", async () => {
  const { people } = await read(
    [
      row("chief", "stephens-d-kathleen", "ambassador-e-p", "2018-09-23", "", "2019-05-21"),
      row("chief", "pompeo-michael-r", "ambassador-e-p", "2022-01-01", "", "2022-02-01"),
    ],
    [],
  );
  expect(people.map(({ memberships }) => memberships[0])).toMatchObject([
    { start: "2022-01-01", asOf: "2022-02-01" },
    { start: "2018-09-23", asOf: "2019-05-21", ended: true },
  ]);
  expect(people[0]?.memberships[0]?.ended).toBeUndefined();
});

test("leaves out who never served, and who left before 1945", async () => {
  const faults = new Faults();
  const { people } = await read(
    [
      row(
        "chief",
        "stephens-d-kathleen",
        "ambassador-e-p",
        "1982-09-30",
        "",
        "2015-10-09",
        "Did not serve under this appointment.",
      ),
      row("chief", "pompeo-michael-r", "minister-resident", "1882-09-30", "1885-01-01", "2015-10-09"),
    ],
    [],
    faults,
  );
  expect(people).toEqual([]);
  expect(faults.all.map(({ detail }) => detail)).toEqual(["stephens-d-kathleen", "pompeo-michael-r"]);
});
