import { expect, it } from "vitest";
import { leaveBorrowedNames } from "../../../tools/import/borrowed-names";
import type { KnownPerson } from "../../../tools/import/known-person";
import { ImportReport } from "../../../tools/import/report";

const at = { file: "a.tsv", line: 2 };

const known = (id: string, source: string, name: string, aliases: string[] = []): KnownPerson => ({
  id,
  parts: [
    {
      source,
      person: {
        key: id,
        name,
        names: aliases.map((alias) => ({ name: alias, kind: "full" as const, lang: "en" })),
        memberships: [],
        at,
      },
    },
  ],
});

it("a listed person does not keep the usual name of somebody who is written by hand", () => {
  const listed = known("ann-ash", "ofac", "Ann Ash", ["Bo Birch", "Ann Ash Birch"]);
  const elsewhere = known("Q7", "officeholders", "Cy Cedar", ["Bo Birch"]);
  const report = new ImportReport().part("test");
  leaveBorrowedNames([known("bo-birch", "curated", "Bo Bírch"), listed, elsewhere], report);
  expect(listed.parts[0]?.person.names.map(({ name }) => name)).toEqual(["Ann Ash Birch"]);
  expect(elsewhere.parts[0]?.person.names).toHaveLength(1);
  expect([...report.rules.values()].map(({ count }) => count)).toEqual([1]);
});

it("keeps a name that is the person's own", () => {
  const own = known("bo-birch", "curated", "Bo Birch");
  own.parts.push(...known("bo-birch", "un-sanctions", "Bo Birch", ["Bo Birch", "Bo B."]).parts);
  leaveBorrowedNames([own], new ImportReport().part("test"));
  expect(own.parts[1]?.person.names).toHaveLength(2);
});
