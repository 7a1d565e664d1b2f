/** What the benchmark's processes leave for one another, in one folder for each number of people. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

export const FILES = {
  /** string[]: every spelling, once. */
  names: "names.json",
  /** string[]: the paragraphs of the text. */
  paragraphs: "paragraphs.json",
  /** number[][]: for each paragraph of the beginning of the text, start and end of each hit of the naive matcher. */
  expected: "expected.json",
  index: "names.bin",
} as const;

// Strings from JSON are whole: cut out of one long text, each would keep that text alive.
export const readJson = <T>(folder: string, name: string): T =>
  JSON.parse(readFileSync(join(folder, name), "utf8")) as T;
