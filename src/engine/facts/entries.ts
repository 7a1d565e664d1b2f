/** Fact files as entries: checked against the schema, by id, each with the place where it stands. */
import * as v from "valibot";
import {
  type EventEntry,
  type FactFile,
  FactFileSchema,
  type PersonEntry,
  type PostEntry,
  type SourceEntry,
} from "./schema";

/** Where in a file: keys and list indexes from the root. */
export type Path = readonly (string | number)[];

export interface FactSource {
  /** Name of the file, for messages. */
  file: string;
  /** What the file holds, unchecked. */
  value: unknown;
  /** The line (from 1) of the value at a path, or of its nearest parent. */
  line(path: Path): number;
}

export interface Problem {
  file: string;
  line: number;
  message: string;
}

/** Entries with the place where they stand. */
export interface Located<T> {
  entry: T;
  source: FactSource;
  path: Path;
}

export interface FactEntries {
  sources: Map<string, Located<SourceEntry>>;
  posts: Map<string, Located<PostEntry>>;
  people: Map<string, Located<PersonEntry>>;
  events: Map<string, Located<EventEntry>>;
}

/**
 * Reads entries out of the files.
 * @returns the entries that fit the schema, by id, and a problem for each that does not or whose id is taken
 */
export function readEntries(files: readonly FactSource[]): { entries: FactEntries; problems: Problem[] } {
  const entries: FactEntries = {
    sources: new Map(),
    posts: new Map(),
    people: new Map(),
    events: new Map(),
  };
  const problems: Problem[] = [];
  for (const source of files) {
    const parsed = v.safeParse(FactFileSchema, source.value);
    if (!parsed.success) {
      for (const issue of parsed.issues) {
        const path = (issue.path ?? []).map((item) => item.key as string | number);
        problems.push({
          file: source.file,
          line: source.line(path),
          message: `${path.join(".") || "the file"}: ${issueText(issue)}.`,
        });
      }
      continue;
    }
    for (const list of Object.keys(entries) as (keyof FactFile)[]) {
      parsed.output[list].forEach((entry, index) => {
        const path = [list, index];
        const known = entries[list].get(entry.id);
        if (known) {
          problems.push({
            file: source.file,
            line: source.line(path),
            message: `The id ${entry.id} is taken by ${known.source.file}:${known.source.line(known.path)}.`,
          });
        } else {
          (entries[list] as Map<string, unknown>).set(entry.id, { entry, source, path });
        }
      });
    }
  }
  return { entries, problems };
}

function issueText(issue: v.BaseIssue<unknown>): string {
  if (issue.expected === "never") return "this key is not known";
  if (issue.received === "undefined") return "this key is missing";
  return issue.message;
}
