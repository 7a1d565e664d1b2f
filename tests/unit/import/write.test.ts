import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { identify } from "../../../tools/import/identity";
import { type Output, replaceFolder, writeSource } from "../../../tools/import/write";
import { AT, folderOf, newReport, office, person } from "./tables";

function write(): Output {
  const meet = (date: string, key: string) => ({
    date,
    type: "meeting" as const,
    participants: [{ person: key, part: "participant" as const }],
    at: AT,
  });
  const data = {
    source: "test",
    people: [
      person("Kim Jong-un", {
        country: "KP",
        qid: "Q2",
        memberships: [
          office("Leader\tof all", { country: "KP", office: ["leader"], start: "2011", ended: true }),
        ],
      }),
      person("Élise Ôta", { country: "FR", qid: "Q1", sex: "female", born: "1970" }),
    ],
    events: [
      meet("2018-06-12", "Kim Jong-un"),
      meet("2018-06-12/2018-06-13", "Élise Ôta"),
      meet("2018-06-12", "nobody"),
    ],
  };
  const output: Output = new Map();
  writeSource(data, identify([], [data], newReport()), () => undefined, output, newReport());
  return output;
}

describe("a peer whom another source has by name", () => {
  it("is called by the name, and by the title too", () => {
    const seat = office("Member of the House of Lords", { country: "GB", start: "2007-07-04" });
    const post = office("Minister for Trade", { country: "GB", start: "2007-06-29" });
    const names = [{ name: "Lord Ash of Elm", kind: "full" as const }];
    const known = person("Ann Ash", { qid: "Q1", country: "GB", names, memberships: [seat] });
    const minister = person("Lord Ash of Elm", { key: "m", country: "GB", memberships: [post] });
    const stranger = person("Lord Oak", { key: "s", country: "GB", memberships: [post] });
    const sources = [
      { source: "a", people: [known], events: [] },
      { source: "b", people: [minister, stranger], events: [] },
    ];
    const output: Output = new Map();
    const identities = identify([], sources, newReport());
    for (const source of sources) writeSource(source, identities, () => undefined, output, newReport());
    expect(output.get("b/people.tsv")).toContain("Q1\tAnn Ash\t");
    expect(output.get("b/people.tsv")).toContain("lord-oak\tLord Oak\t");
    expect(output.get("b/names.tsv")).toContain("Q1\tfull\ten\tLord Ash of Elm");
  });
});

describe("the output", () => {
  it("is sorted, one fact a line, and the same every time", () => {
    const output = write();
    expect(Object.fromEntries(output)).toEqual({
      "test/people.tsv": [
        "id\tname\tenwiki\tfamily\tgiven\torder\tsex\tborn\tdied\tcountry\tdescription\tpage",
        "Q1\tÉlise Ôta\t\tÔta\tÉlise\t\tfemale\t1970\t\tFR\t\t",
        "Q2\tKim Jong-un\t\tKim\tJong-un\tfamily-first\t\t\t\tKP\t\t",
        "",
      ].join("\n"),
      "test/memberships.tsv": [
        "person\trole\torganization\tcountry\toffice\tstart\tend\tended\tacting\tasOf\tpage",
        "Q2\tLeader of all\t\tKP\tleader\t2011\t\tyes\t\t\t",
        "",
      ].join("\n"),
      "test/events.tsv": [
        "id\tdate\ttype\tplace\tplaceCountry\ttopic\ttitle\tparticipants\tpage",
        "2018-06-12-test-1\t2018-06-12\tmeeting\t\t\t\t\tQ2:participant\t",
        "2018-06-12-test-2\t2018-06-12/2018-06-13\tmeeting\t\t\t\t\tQ1:participant\t",
        "",
      ].join("\n"),
    });
    expect([...write()]).toEqual([...output]);
  });

  it("takes the place of the previous one as a whole, but for what is to stay", async () => {
    const folder = await folderOf({ "out/old/people.tsv": "old", "out/wikidata/people.tsv": "kept" });
    await replaceFolder(join(folder, "out"), new Map([["new/people.tsv", "new"]]), ["wikidata"]);
    expect((await readdir(join(folder, "out"))).sort()).toEqual(["new", "wikidata"]);
    expect(await readdir(folder)).toEqual(["out"]);
  });

  it("that was lost between the two is put back", async () => {
    const folder = await folderOf({ "out.old/people.tsv": "old", "out.new/half.tsv": "" });
    await replaceFolder(join(folder, "out"), new Map([["new/people.tsv", "new"]]), ["people.tsv"]);
    expect(await readFile(join(folder, "out/people.tsv"), "utf8")).toBe("old");
    expect(await readdir(folder)).toEqual(["out"]);
  });
});
