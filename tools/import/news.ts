/** The events of the news, which need everybody known before: they are linked by the engine over the tables written so far. */
import { readFactFolder } from "../../src/cli/fact-files";
import type { SourceTables } from "../../src/cli/imported-files";
import { compileFacts } from "../../src/engine/facts/compile";
import { SOURCE_GROUPS } from "../../src/engine/facts/schema";
import { type FactBase, loadFactBase, readerOf } from "../../src/engine/index";
import type { LaterStep } from "./later-steps";
import { readNews } from "./sources/current-events";
import { InputError, type Report } from "./types";
import { type Output, writeSource } from "./write";

/** How often the news are read: whoever the first reading finds often is known to the second by prominence. */
const READINGS = 2;
/** Collects nothing: only the last reading's faults are told. */
const SILENT: Report = { fault: () => {} };

export const news: LaterStep = {
  id: "current-events",
  async read({ folder, output, report, progress }) {
    const tables: Output = new Map(output.entries());
    for (let reading = 1; ; reading++) {
      progress(`Current events, reading ${reading} of ${READINGS}`);
      const isLast = reading === READINGS;
      const data = await readNews(folder, await baseOf(tables), isLast ? report : SILENT, progress);
      if (isLast) return data;
      const keys = new Set(data.people.map(({ key }) => key));
      const idOf = (_: string, key: string) => (keys.has(key) ? key : undefined);
      writeSource(data, { idOf }, () => undefined, tables, SILENT);
    }
  },
};

/** The fact base of what is written by hand and these tables. @throws InputError where they do not pass the checker */
export async function baseOf(output: Output): Promise<FactBase> {
  const sources = new Set(
    [...output.keys()].filter((path) => path.includes("/")).map((path) => path.split("/")[0] as string),
  );
  const tables = [...sources].sort().map(
    (source): SourceTables => ({
      source,
      read: async (table) => output.get(`${source}/${table}.tsv`) ?? null,
    }),
  );
  const { entries, replaced, vocabulary, problems } = await readFactFolder(
    process.cwd(),
    SOURCE_GROUPS,
    tables,
  );
  if (problems.length > 0) {
    const all = problems.map(({ file, line, message }) => `${file}:${line}: ${message}`);
    throw new InputError(`The facts do not pass the checker, ${problems.length} times:\n${all.join("\n")}\n`);
  }
  return loadFactBase(readerOf(compileFacts(entries, vocabulary, replaced).files));
}
