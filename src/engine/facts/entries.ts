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

/** A line of a file. */
export interface Place {
  file: string;
  line: number;
}

/** An entry with the place where it stands. */
export interface Located<T> {
  entry: T;
  /** The place of a value inside the entry, or of its nearest parent; of the entry itself for an empty path. */
  where(path: Path): Place;
}

/** True for an entry written by hand. */
export function isCurated({ where }: Located<unknown>): boolean {
  return where([]).file.startsWith("facts/curated/");
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
        const known = entries[list].get(entry.id)?.where([]);
        if (known) {
          problems.push({
            file: source.file,
            line: source.line(path),
            message: `The id ${entry.id} is taken by ${known.file}:${known.line}.`,
          });
        } else {
          const where = (inside: Path) => ({ file: source.file, line: source.line([...path, ...inside]) });
          (entries[list] as Map<string, unknown>).set(entry.id, { entry, where });
        }
      });
    }
  }
  return { entries, problems };
}

/** What a schema found wrong, in words. */
export function issueText(issue: v.BaseIssue<unknown>): string {
  if (issue.expected === "never") return "this key is not known";
  if (issue.received === "undefined") return "this key is missing";
  return issue.message;
}
