/** Small tables in a temporary folder, and a report that remembers. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { ReportPart } from "../../../tools/import/report";
import type { SourceMembership, SourcePerson } from "../../../tools/import/types";

/** Writes files below a new folder that goes with the test. */
export async function folderOf(files: Record<string, string | Uint8Array>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "sidelight-import-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

export const newReport = (): ReportPart => new ReportPart("test");

/** How often each rule was broken. */
export const counts = (report: ReportPart): Record<string, number> =>
  Object.fromEntries([...report.rules].map(([rule, { count }]) => [rule, count]));

export const AT = { file: "test.tsv", line: 2 };

/** A person with what a test needs. */
export const person = (name: string, rest: Partial<SourcePerson> = {}): SourcePerson => ({
  key: name,
  name,
  names: [],
  memberships: [],
  at: AT,
  ...rest,
});

/** An office with what a test needs. */
export const office = (role: string, rest: Partial<SourceMembership> = {}): SourceMembership => ({
  role,
  office: [],
  at: AT,
  ...rest,
});
