/** What each cue, guard and decision of the linker is worth: the marks that change when it is left out. */
import type { FactBase } from "../../src/engine/facts/base";
import { GUARDS } from "../../src/engine/linking/guards";
import { Linker } from "../../src/engine/linking/link";
import { DECISIONS, TUNING, type Tuning } from "../../src/engine/linking/tuning";
import { differenceOf, savedOutcomes } from "./compare";
import type { Bench } from "./run";

/** One thing left out. */
interface Switch {
  name: string;
  tuning: Partial<Tuning>;
}

function switches(): Switch[] {
  const { cues, guards } = TUNING;
  return [
    ...cues.map((cue) => ({
      name: `cue ${cue.weight}`,
      tuning: { cues: cues.filter((other) => other !== cue) },
    })),
    ...Object.entries(GUARDS).map(([name, guard]) => ({
      name: `guard ${name}`,
      tuning: { guards: guards.filter((other) => other !== guard) },
    })),
    ...DECISIONS.map((name) => ({ name, tuning: { without: new Set([name]) } })),
  ];
}

/** Rows of a table in Markdown: for each set, right marks lost and won, wrong marks added and removed; names and role phrases together. */
export async function ablation(
  base: FactBase,
  sets: readonly { name: string; bench: Bench }[],
): Promise<string[]> {
  const outcomesOf = async (bench: Bench, tuning: Partial<Tuning>) =>
    savedOutcomes(await bench.run(new Linker(base, undefined, tuning)));
  const whole = await Promise.all(sets.map(({ bench }) => outcomesOf(bench, {})));
  const rows: string[] = [];
  for (const { name, tuning } of switches()) {
    const cells: string[] = [];
    for (const [i, { bench }] of sets.entries()) {
      const { lost, won, added, removed } = differenceOf(whole[i] ?? [], await outcomesOf(bench, tuning));
      cells.push(`${signed(won.length, lost.length)} | ${signed(added.length, removed.length)}`);
    }
    rows.push(`| ${name} | ${cells.join(" | ")} |`);
  }
  const head = sets.map(({ name }) => `${name}: right | ${name}: wrong`).join(" | ");
  return [`| without | ${head} |`, `|---|${"---|".repeat(2 * sets.length)}`, ...rows];
}

/** "+2 −5"; a dash where nothing changes. */
function signed(more: number, fewer: number): string {
  const parts = [more > 0 ? `+${more}` : "", fewer > 0 ? `−${fewer}` : ""].filter(Boolean);
  return parts.join(" ") || "–";
}
