/**
 * Measures the engine on annotated articles: the project's own, and the shared sets where they are. Prints a table; with --write
 * also writes docs/accuracy.md.
 */
import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { openFactBase } from "../../src/cli/io";
import { Linker } from "../../src/engine/index";
import { type Count, readArticles, score, sharedFolder } from "./score";

const share = (part: number, whole: number) => (whole === 0 ? "–" : (part / whole).toFixed(3));
const row = ({ gold, right, wrong }: Count) =>
  `${right + wrong} | ${wrong} | ${share(right, right + wrong)} | ${gold} | ${share(right, gold)}`;

export async function evaluate({ write = false, faults = false } = {}): Promise<number> {
  const base = await openFactBase();
  const linker = new Linker(base);
  const sets = [{ name: "tests/articles", path: "tests/articles/gold.jsonl" }];
  const shared = sharedFolder();
  if (shared) sets.push({ name: "seed articles", path: `${shared}/eval/seed-articles.jsonl` });
  else console.error("SKIPPED: the shared annotated articles are not on this machine.");
  const lines = ["| articles | marks | wrong | precision | to find | recall |", "|---|---|---|---|---|---|"];
  const all: string[] = [];
  const written = [...lines];
  const ownFaults: string[] = [];
  for (const { name, path } of sets.filter(({ path: file }) => existsSync(file))) {
    const first = lines.length;
    const articles = readArticles(path);
    const { names, roles } = await score(base, linker, articles);
    lines.push(`| ${name} (${articles.length}): names | ${row(names)} |`);
    if (roles.gold > 0) lines.push(`| ${name}: role phrases | ${row(roles)} |`);
    // The others' text stays where it is: only what is ours is written down.
    const own = path.startsWith("tests/");
    if (own) written.push(...lines.slice(first));
    all.push(...names.faults, ...(roles.gold > 0 ? roles.faults : []));
    if (own) ownFaults.push(...names.faults, ...roles.faults);
  }
  console.log(lines.join("\n"));
  if (faults) console.log(`\n${all.join("\n")}`);
  if (write) await writeFile("docs/accuracy.md", page(written, ownFaults));
  return 0;
}

const page = (table: string[], faults: string[]) => `# Accuracy

Written by \`npm run eval -- --write\`; \`npm run eval -- --faults\` lists every fault. "To find" counts mentions of people (or holders) whom the articles' gold names; the seed articles are
measured by the same command where they are beside the project, and not written here. The project's own articles were written to be hard, and the linker was set while looking at them: read their figures as what is known to fail, not as what to
expect elsewhere.

${table.join("\n")}

## What fails

${faults.map((fault) => `- ${fault.replace(/[<>|]/g, (sign) => `\\${sign}`)}`).join("\n")}
`;
