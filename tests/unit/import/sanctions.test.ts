import { expect, test } from "vitest";
import { inCase, listedName } from "../../../tools/import/sanction-names";
import { publicPosts } from "../../../tools/import/sanction-posts";
import { source as ofac } from "../../../tools/import/sources/ofac";
import { source as un } from "../../../tools/import/sources/un-sanctions";
import { Faults, folderWith } from "./small-tables";

test("prints listed names as news do", () => {
  expect(listedName("KIM, Yong Chol", "KP")).toEqual({
    name: "Kim Yong Chol",
    family: "Kim",
    given: "Yong Chol",
    others: ["Kim Yong-chol"],
  });
  expect(listedName("AL-ASSAD, Bashar", "SY")?.name).toBe("Bashar al-Assad");
  expect(listedName("LAVROV, Sergei Viktorovich", "RU")).toMatchObject({
    name: "Sergei Lavrov",
    others: ["Sergei Viktorovich Lavrov"],
  });
  expect(listedName("MADURO MOROS, Nicolas", "VE")).toMatchObject({
    name: "Nicolas Maduro",
    others: ["Nicolas Maduro Moros"],
  });
  expect(listedName("WIN, Myo Swe", "MM")?.name).toBe("Myo Swe Win");
  expect(listedName("LAM, Carrie", "HK")?.name).toBe("Carrie Lam");
  expect(listedName("KHUN SA", undefined)).toBeNull();
  expect(inCase("JUAN DE LA CRUZ")).toBe("Juan de la Cruz");
});

test("tells public posts from those of companies", () => {
  expect(publicPosts(["Minister of State Security"])).toMatchObject({
    description: "politician",
    isMemberOnly: false,
  });
  expect(publicPosts(["Secretary General of Hizballah"])?.description).toBe(
    "leader of an armed or political group",
  );
  expect(publicPosts(["Secretary General of the Red Cross"])?.description).toBe("official");
  expect(
    publicPosts(["Secretary-General of the Committee for Safeguarding National Security"])?.description,
  ).toBe("government official");
  expect(publicPosts(["Lieutenant General", " Former Chief of GRU"])).toMatchObject({
    description: "military officer",
    posts: [{ former: false }, { role: "Chief of GRU", former: true }],
  });
  expect(
    publicPosts(["Member of the State Duma of the Federal Assembly of the Russian Federation"])?.isMemberOnly,
  ).toBe(true);
  expect(
    publicPosts([
      "KOMID Representative in Iran",
      "General Manager",
      "Scientific Studies and Research Center Employee",
    ]),
  ).toBeNull();
});

test("OFAC: new people only with a public post; all others only add spellings; no gangs", async () => {
  const faults = new Faults();
  const folder = await folderWith({
    "sanctions/ofac-individuals.tsv": `ent_num\tname\tprograms\ttitle\tremarks
1\tJONG, Kyong Thaek\tDPRK2\tMinister of State Security\tDOB 01 Jan 1961 to 31 Dec 1963; nationality Korea, North; Gender Male.
2\tSOLEIMANI, Qasem\tSDGT] [IRGC\t\tDOB 11 Mar 1957; nationality Iran; Gender Male.
3\tAMEZCUA, Jose\tSDNTK\t\tDOB 1961; nationality Mexico.
4\tNOBODY, Ivan\tSDGT\t\tDOB circa 1961.
`,
    "sanctions/ofac-aliases.tsv": "ent_num\tkind\talias\n2\taka\tSULEIMANI, Qasem\n2\taka\tHAJJ QASEM\n",
  });
  const { people } = await ofac.read(folder, faults);
  expect(people).toMatchObject([
    { name: "Jong Kyong Thaek", country: "KP", description: "politician", sex: "male" },
    {
      name: "Qasem Soleimani",
      born: "1957-03-11",
      country: "IR",
      onlyIfKnown: true,
      names: [{ name: "Qasem Suleimani" }],
    },
  ]);
  expect(people[0]?.born).toBeUndefined();
  expect(people[0]?.onlyIfKnown).toBeUndefined();
  expect(faults.all.map(({ detail }) => detail)).toEqual(["HAJJ QASEM", "Jose Amezcua", "Ivan Nobody"]);
});

test("United Nations: names in their own script, good aliases, the post as of the listing", async () => {
  const folder = await folderWith({
    "sanctions/un-consolidated-2018-10-29.xml": `<CONSOLIDATED_LIST><INDIVIDUALS>
<INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>NOORUDDIN</FIRST_NAME><SECOND_NAME>TURABI</SECOND_NAME><UN_LIST_TYPE>Taliban</UN_LIST_TYPE><NAME_ORIGINAL_SCRIPT>نورالدین ترابی</NAME_ORIGINAL_SCRIPT>
<LISTED_ON>2001-01-31</LISTED_ON><DESIGNATION><VALUE>Minister of Justice under the Taliban regime</VALUE></DESIGNATION><NATIONALITY><VALUE>Afghanistan</VALUE></NATIONALITY>
<INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Noor ud Din Turabi</ALIAS_NAME></INDIVIDUAL_ALIAS><INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Haji Karim</ALIAS_NAME></INDIVIDUAL_ALIAS>
<INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1960-01-01-05:00</DATE></INDIVIDUAL_DATE_OF_BIRTH></INDIVIDUAL>
<INDIVIDUAL><DATAID>2</DATAID><FIRST_NAME>CHO</FIRST_NAME><SECOND_NAME>IL U</SECOND_NAME><UN_LIST_TYPE>DPRK</UN_LIST_TYPE><LISTED_ON>2017-06-02</LISTED_ON>
<DESIGNATION><VALUE>Director of the Fifth Bureau of the Reconnaissance General Bureau</VALUE></DESIGNATION><NATIONALITY><VALUE>Democratic People's Republic of Korea</VALUE></NATIONALITY></INDIVIDUAL>
</INDIVIDUALS></CONSOLIDATED_LIST>`,
  });
  const { people } = await un.read(folder, new Faults());
  expect(people).toMatchObject([
    {
      name: "Nooruddin Turabi",
      country: "AF",
      born: "1960-01-01",
      names: [{ name: "نورالدین ترابی", kind: "native" }, { name: "Noor ud Din Turabi" }],
      memberships: [{ role: "Minister of Justice", ended: true, asOf: "2001-01-31" }],
    },
    {
      name: "Cho Il U",
      family: "Cho",
      description: "intelligence official",
      memberships: [{ asOf: "2017-06-02" }],
    },
  ]);
  expect(people[1]?.memberships[0]?.ended).toBeUndefined();
});
