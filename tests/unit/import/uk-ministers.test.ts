import { expect, test } from "vitest";
import { source } from "../../../tools/import/sources/uk-ministers";
import { InputError } from "../../../tools/import/types";
import { Faults, folderWith } from "./small-tables";

const TABLES = {
  "uk/organisation.csv":
    'id,name,short_name,start_date,end_date\no1,"Foreign, Commonwealth and Development Office",FCDO,,\no2,Cabinet Office,CO,,\n',
  "uk/post.csv":
    'id,organisation_id,name,rank_equivalence\np1,o1,"Secretary of State for Foreign, Commonwealth and Development Affairs",SoS\np2,o2,Minister of State,MoS\n',
  "uk/person.csv":
    "id,name,normalized_name,short_name,gender\nx,Lord Cameron of Chipping Norton,Lord Cameron of Chipping Norton,Cameron,M\nx,David Cameron,David Cameron,Cameron,M\ny,Thérèse Coffey,Therese Coffey,Coffey,F\n",
  "uk/appointment_characteristics.csv":
    "appointment_id,is_acting,is_on_leave\na1,False,False\na2,True,False\na4,False,True\n",
};
const HEADER = "id,person_id,post_id,start_date,end_date\n";

test("has one person of several names, the one before the peerage first", async () => {
  const folder = await folderWith({
    ...TABLES,
    "uk/appointment.csv": `${HEADER}a1,x,p1,2023-11-13,2024-07-05\n`,
  });
  const { people } = await source.read(folder, new Faults());
  expect(people).toMatchObject([
    {
      name: "David Cameron",
      family: "Cameron",
      given: "David",
      names: [{ name: "Lord Cameron" }, { name: "Lord Cameron of Chipping Norton" }],
      memberships: [
        { office: ["foreign-minister"], start: "2023-11-13", end: "2024-07-05", asOf: "2024-07-05" },
      ],
    },
  ]);
});

test("joins appointments that follow each other, and marks those who act", async () => {
  const folder = await folderWith({
    ...TABLES,
    "uk/appointment.csv": `${HEADER}a3,y,p2,2020-01-01,2020-06-01\na4,y,p2,2020-06-01,\na2,y,p1,2021-01-01,2021-02-01\n`,
  });
  const { people } = await source.read(folder, new Faults());
  const held = people[0]?.memberships.map(({ role, start, end, acting, office }) => [
    role,
    start,
    end,
    acting,
    office,
  ]);
  expect(held).toEqual([
    ["Minister of State", "2020-01-01", undefined, undefined, []],
    [
      "Secretary of State for Foreign, Commonwealth and Development Affairs",
      "2021-01-01",
      "2021-02-01",
      true,
      ["foreign-minister"],
    ],
  ]);
  expect(people[0]?.names).toEqual([{ name: "Therese Coffey", kind: "full", lang: "en" }]);
});

test("drops an end before the start, though it is known to have come", async () => {
  const faults = new Faults();
  const folder = await folderWith({
    ...TABLES,
    "uk/appointment.csv": `${HEADER}a1,y,p2,2025-09-01,2025-05-14\na9,z,p2,2020-01-01,\n`,
  });
  const { people } = await source.read(folder, faults);
  expect(people[0]?.memberships[0]).toMatchObject({ start: "2025-09-01", ended: true });
  expect(people[0]?.memberships[0]?.end).toBeUndefined();
  expect(faults.of("The end is before the start")).toHaveLength(1);
  expect(faults.of("An appointment of a person or to a post that is not in the tables")).toEqual(["a9"]);
});

test("stops at a missing column", async () => {
  const folder = await folderWith({ ...TABLES, "uk/appointment.csv": "id,person_id,start_date,end_date\n" });
  await expect(source.read(folder, new Faults())).rejects.toThrow(InputError);
});
