/** Input folders of a few rows, for the tests of the importers. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import type { At, Report } from "../../../tools/import/types";

/** Writes files into a folder of their own that is removed after the test. */
export async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "import-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

/** A report that keeps what it is told. */
export class Faults implements Report {
  readonly all: { rule: string; at: At; detail: string }[] = [];

  fault(rule: string, at: At, detail: string): void {
    this.all.push({ rule, at, detail });
  }

  /** The details of the faults whose rule begins so. */
  of(rule: string): string[] {
    return this.all.filter((fault) => fault.rule.startsWith(rule)).map(({ detail }) => detail);
  }
}

/** Presidents whom the sources of visits and journeys need. */
export const EXECUTIVES = JSON.stringify([
  {
    id: { bioguide: "B001166", govtrack: 402108 },
    name: { first: "George", middle: "Herbert Walker", last: "Bush" },
    bio: { birthday: "1924-06-12", gender: "M" },
    terms: [
      { type: "viceprez", start: "1981-01-20", end: "1985-01-20" },
      { type: "viceprez", start: "1985-01-20", end: "1989-01-20" },
      { type: "prez", start: "1989-01-20", end: "1993-01-20" },
    ],
  },
  {
    id: { bioguide: "O000167", govtrack: 400629, wikidata: "Q76", wikipedia: "Barack Obama" },
    name: { first: "Barack", middle: "Hussein", last: "Obama" },
    bio: { birthday: "1961-08-04", gender: "M" },
    terms: [
      { type: "prez", start: "2009-01-20", end: "2013-01-20" },
      { type: "prez", start: "2013-01-20", end: "2017-01-20" },
    ],
  },
  {
    id: { govtrack: 412733, wikidata: "Q22686", wikipedia: "Donald Trump" },
    name: { first: "Donald", middle: "J.", last: "Trump" },
    bio: { birthday: "1946-06-14", gender: "M" },
    terms: [
      { type: "prez", start: "2017-01-20", end: "2021-01-20" },
      { type: "prez", start: "2025-01-20", end: "2029-01-20" },
    ],
  },
]);
