/** The section of docs/benchmarks.md about other matchers. */
import { machine, markdownTable, writeSection } from "../../tools/bench-report";
import type { Measured } from "./contender";
import { CONTENDERS } from "./contenders";
import { MARK_JS, MARK_JS_HOW, MARK_JS_TITLE } from "./mark";
import { LIMIT_GIGABYTES, LIMIT_SECONDS } from "./run-child";

/** By number of people, by contender. */
export type PeerTable = Map<number, Map<string, Measured>>;

const titles: Readonly<Record<string, { title: string; how: string }>> = {
  ...CONTENDERS,
  [MARK_JS]: { title: MARK_JS_TITLE, how: MARK_JS_HOW },
};
const titleOf = (id: string) => titles[id]?.title ?? id;

const HEAD = ["", "× floor", "ready", "memory", "agreement", "read, million units", "runs"];

export async function writePeerTable(table: PeerTable): Promise<void> {
  const parts = [...table].map(
    ([people, rows]) =>
      `### ${people.toLocaleString("en")} people\n\n${markdownTable([
        HEAD,
        ...[...rows].map(([id, row]) => [titleOf(id), ...cells(row)]),
      ])}`,
  );
  const hows = Object.values(titles).map(({ title, how }) => `- **${title}**: ${how}`);
  await writeSection(
    "npm run bench -- peers",
    `${HEADING}\n\n${parts.join("\n\n")}\n\n${NOTES}\n\n${hows.join("\n")}`,
  );
}

const HEADING = `## Beside other matchers

\`npm run bench -- peers\`; ${machine()}. The same names, about 2.5 spellings a person, and the same news-like text of 12 MB
(\`bench/names-corpus.ts\`; about 2 % of its words begin a name), one process for each contender.`;

const NOTES = `- **× floor**: time to find all names, against reading every UTF-16 unit of the same text once with \`charCodeAt\`, both in
  turn in one process; the median of the runs. Whoever is slow reads only the beginning of the text, as the table says.
- **ready**: from the names in memory to the answer for a first short paragraph; packages are loaded before.
- **memory**: heap and array buffers after a collection of garbage, above the same process before the package was loaded.
- **agreement**: hits that the naive matcher (\`tests/unit/engine/naive-matcher.ts\`) has too, of all hits of either, over the first million units.
  What a package finds is sieved outside the clock: whole words, leftmost, longest. All get the text as it is, a paragraph at a time
  unless it is said below, and every spelling as the text writes it; what those that fold no diacritics lack are mostly other
  people's names, which fold to one of these ("Saúl", "Saul").
- Whoever needs more than ${LIMIT_SECONDS} s to be ready, as much again to match, or more than ${LIMIT_GIGABYTES} GB is stopped.`;

function cells({ timesFloor, readyMs, memoryBytes, agreement, units, runs, stopped }: Measured): string[] {
  const or = (value: number | undefined, show: (value: number) => string) =>
    value === undefined ? "–" : show(value);
  return [
    timesFloor === undefined && stopped ? stopped : or(timesFloor, three),
    or(readyMs, (ms) => (ms < 1000 ? `${three(ms)} ms` : `${three(ms / 1000)} s`)),
    or(memoryBytes, (bytes) => `${three(bytes / 1e6)} MB`),
    or(agreement, (share) => share.toFixed(4)),
    or(units, (count) => (count / 1e6).toFixed(count < 1e5 ? 3 : 1)),
    or(runs, String),
  ];
}

/** Three significant digits, without an exponent. */
const three = (value: number) => Number(value.toPrecision(3)).toLocaleString("en");
