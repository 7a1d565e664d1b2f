/** docs/benchmarks.md: every benchmark that belongs there writes its own section, and no hand does. */
import { readFile, writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { join } from "node:path";

const PATH = "docs/benchmarks.md";

const HEAD = `# Benchmarks

Written by the commands that are named; not by hand. All figures are ratios within one run or say of which machine they are.
`;

/** Puts a section in the place of the one that the same command wrote before, or at the end. */
export async function writeSection(command: string, body: string): Promise<void> {
  const path = join(process.cwd(), PATH);
  const text = await readFile(path, "utf8").catch(() => HEAD);
  const [begin, end] = [`<!-- ${command} -->`, `<!-- end of ${command} -->`];
  const section = `${begin}\n\n${body.trim()}\n\n${end}`;
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  await writeFile(
    path,
    from < 0 || to < from
      ? `${text.trimEnd()}\n\n${section}\n`
      : text.slice(0, from) + section + text.slice(to + end.length),
  );
}

/** What the figures were taken on: "Node 20.20, 2 × Intel …". */
export function machine(): string {
  const all = cpus();
  return `Node ${process.versions.node}, ${all.length} × ${all[0]?.model.replace(/\s+/g, " ").trim()}`;
}

/** A table in Markdown; the first row is its head. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const rule = head.map((_, column) => (column === 0 ? "---" : "---:"));
  return [head, rule, ...body].map((row) => `| ${row.join(" | ")} |`).join("\n");
}
