/** A fact base of a few people, with the project's own vocabulary: YAML as facts/curated has it, tables as facts/imported has them. */
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { vi } from "vitest";
import { type FactFolder, readFactFolder } from "../../../src/cli/fact-files";
import { COLUMNS } from "../../../src/cli/imported-files";
import { compileFacts } from "../../../src/engine/facts/compile";
import { SOURCE_GROUPS, type SourceGroup } from "../../../src/engine/facts/schema";
import { type FactBase, loadFactBase, readerOf } from "../../../src/engine/index";

// The vocabulary is read anew for every base: on a busy machine that takes seconds.
vi.setConfig({ testTimeout: 30_000 });

type Table = keyof typeof COLUMNS;
/** Source → table → its rows by column; columns that are left out are empty. */
export type Tables = Record<string, Partial<Record<Table, Record<string, string>[]>>>;

export const SOURCES = `
sources:
  - { id: book, title: A book, url: "https://book.example/", page: "https://book.example/{}", licence: "-", attribution: Us, retrieved: 2026-01-01, asOf: 2026-01-01 }
  - { id: free, title: Free, url: "https://free.example/", page: "https://free.example/{}", licence: CC0, group: cc0, attribution: Free, retrieved: 2025-01-01, asOf: 2025-01-01 }
  - { id: shared, title: Shared, url: "https://shared.example/", licence: CC BY-SA, group: by-sa, attribution: Shared, retrieved: 2024-01-01, asOf: 2024-01-01 }
`;

/** The text of a table. */
export function tableOf(table: Table, rows: readonly Record<string, string>[]): string {
  const lines = rows.map((row) => COLUMNS[table].map((column) => row[column] ?? "").join("\t"));
  return `${[COLUMNS[table].join("\t"), ...lines].join("\n")}\n`;
}

/** Writes a project folder that holds these facts; facts/curated/facts.yaml has SOURCES first. */
export async function smallProject(facts: string, tables: Tables = {}): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "sidelight-small-"));
  await cp("facts/vocabulary", join(root, "facts/vocabulary"), { recursive: true });
  await mkdir(join(root, "facts/curated"));
  await writeFile(join(root, "facts/curated/sources.yaml"), SOURCES);
  await writeFile(join(root, "facts/curated/facts.yaml"), facts);
  for (const [source, parts] of Object.entries(tables)) {
    const folder = join(root, "facts/imported", source);
    await mkdir(folder, { recursive: true });
    for (const [table, rows] of Object.entries(parts))
      await writeFile(join(folder, `${table}.tsv`), tableOf(table as Table, rows));
  }
  return root;
}

/** The facts, read and checked. */
export async function readSmall(
  facts: string,
  tables: Tables = {},
  groups: readonly SourceGroup[] = SOURCE_GROUPS,
): Promise<FactFolder> {
  const root = await smallProject(facts, tables);
  try {
    return await readFactFolder(root, groups);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

export interface SmallBase extends ReturnType<typeof compileFacts> {
  base: FactBase;
  /** The number of the person with an id; they are open then. */
  numberOf(id: string): Promise<number>;
}

/** The facts, compiled and opened. @throws where they have a problem */
export async function compileSmall(facts: string, tables: Tables = {}): Promise<SmallBase> {
  const { entries, replaced, vocabulary, problems } = await readSmall(facts, tables);
  if (problems.length > 0)
    throw new Error(problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join("\n"));
  const compiled = compileFacts(entries, vocabulary, replaced);
  const base = await loadFactBase(readerOf(compiled.files));
  const numberOf = async (id: string) => {
    const number = await base.find(id);
    if (number === null) throw new Error(`There is no ${id} in the small base.`);
    return number;
  };
  return { ...compiled, base, numberOf };
}
