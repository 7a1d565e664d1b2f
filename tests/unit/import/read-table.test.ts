import { describe, expect, it } from "vitest";
import { edtfOf, readTable } from "../../../tools/import/read-table";
import { AT, counts, folderOf, newReport } from "./tables";

describe("a table", () => {
  it("is read with quoted fields, in any order of columns, with the line of each row", async () => {
    const folder = await folderOf({
      "a.tsv": 'b\ta\tc\nx\t"Philip ""Brave"" Davis"\t1\n\n"Boxer" Moran\ty\t2\n',
      "a.csv": '\uFEFFa,b\r\n"Home, Sweet\nHome",x\r\nlast,y',
    });
    const report = newReport();
    const tsv = await readTable(folder, "a.tsv", ["a", "b"], report);
    expect(tsv.map(({ values, at }) => [values.a, values.b, at.line])).toEqual([
      ['Philip "Brave" Davis', "x", 2],
      ["y", '"Boxer" Moran', 4],
    ]);
    const csv = await readTable(folder, "a.csv", ["a", "b"], report);
    expect(csv.map(({ values, at }) => [values.a, values.b, at.line])).toEqual([
      ["Home, Sweet\nHome", "x", 2],
      ["last", "y", 4],
    ]);
    expect(report.rules.size).toBe(0);
  });

  it("loses a line with too few fields, and says where", async () => {
    const folder = await folderOf({ "a.tsv": "a\tb\n1\t2\n3\n4\t5\t6\n7\t8\n" });
    const report = newReport();
    expect(await readTable(folder, "a.tsv", ["a"], report)).toHaveLength(2);
    expect([...report.rules.values()][0]).toEqual({
      count: 2,
      examples: ["a.tsv:3: 1 fields instead of 2", "a.tsv:4: 3 fields instead of 2"],
    });
  });

  it("cannot be used without a column, with another encoding, or where it is missing", async () => {
    const latin = Uint8Array.from([...Buffer.from("a\tb\nx\ty\nCh"), 0xe9, ...Buffer.from("vez\tz\n")]);
    const folder = await folderOf({ "a.tsv": "a\tc\n", "b.tsv": latin });
    const report = newReport();
    await expect(readTable(folder, "a.tsv", ["b"], report)).rejects.toThrow(
      'a.tsv:1: the column "b" is missing.',
    );
    await expect(readTable(folder, "b.tsv", ["b"], report)).rejects.toThrow(
      "b.tsv:3:3: the file is not UTF-8.",
    );
    await expect(readTable(folder, "c.tsv", ["b"], report)).rejects.toThrow("c.tsv: the file cannot be read");
  });
});

describe("a date of a table", () => {
  it("is as precise as the table and never more", () => {
    const report = newReport();
    const read = (text: string) => edtfOf(text, AT, report, "x");
    expect(["2018-05-31", "2018-05", "2018", "", "2018-00-00", "2018-05-31T00:00:00Z"].map(read)).toEqual([
      "2018-05-31",
      "2018-05",
      "2018",
      undefined,
      "2018",
      "2018-05-31",
    ]);
    expect(report.rules.size).toBe(0);
    expect(["2014s", "1946-02-29", "2018-13-01", "soon", "9999"].map(read)).toEqual([
      undefined,
      "1946-02",
      undefined,
      undefined,
      undefined,
    ]);
    expect(Object.values(counts(report))).toEqual([1, 1, 2, 1]);
  });
});
