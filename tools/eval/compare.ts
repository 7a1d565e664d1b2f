/** What changed between two runs: figures a set, and the marks behind them. */
import { type Figures, type Judged, wrongOf } from "./figures";
import { keyOf, type Outcome } from "./outcomes";

/** A run as `--json` prints it. Outcomes are left out of sets whose faults nobody is to look at. */
export interface SavedRun {
  sets: { name: string; figures: Figures; outcomes?: SavedOutcome[] }[];
}
export type SavedOutcome = Outcome & { id: string };

export const savedOutcomes = (judged: readonly Judged[]): SavedOutcome[] =>
  judged.flatMap(({ id, outcomes }) => outcomes.map((outcome) => ({ id, ...outcome })));

/** How marks differ: right ones lost and won, wrong ones added and removed. */
export interface Difference<T = Outcome> {
  lost: T[];
  won: T[];
  added: T[];
  removed: T[];
}

export function differenceOf(
  before: readonly SavedOutcome[],
  after: readonly SavedOutcome[],
): Difference<SavedOutcome> {
  const only = (one: readonly SavedOutcome[], other: readonly SavedOutcome[]) => {
    const keys = new Set(other.map((outcome) => keyOf(outcome.id, outcome)));
    return one.filter((outcome) => !keys.has(keyOf(outcome.id, outcome)));
  };
  const gone = only(before, after);
  const come = only(after, before);
  const isRight = ({ verdict }: Outcome) => verdict === "right";
  const isWrong = ({ verdict }: Outcome) => verdict !== "right" && verdict !== "missed";
  return {
    lost: gone.filter(isRight),
    won: come.filter(isRight),
    added: come.filter(isWrong),
    removed: gone.filter(isWrong),
  };
}

/** One line a set, and one a mark that changed where both runs say so. */
export function comparison(before: SavedRun, after: SavedRun): string[] {
  return after.sets.flatMap((set) => {
    const old = before.sets.find(({ name }) => name === set.name);
    if (!old) return [`${set.name}: not in the earlier run`];
    const lines = [`${set.name}: ${change(old.figures, set.figures)}`];
    if (!old.outcomes || !set.outcomes) return lines;
    const { lost, won, added, removed } = differenceOf(old.outcomes, set.outcomes);
    const list = (sign: string, outcomes: readonly SavedOutcome[]) =>
      outcomes.map(
        ({ id, text, start, gold, marked }) => `  ${sign} ${id} ${start}: ${text} = ${marked ?? gold}`,
      );
    return [
      ...lines,
      ...list("lost  ", lost),
      ...list("won   ", won),
      ...list("wrong+", added),
      ...list("wrong-", removed),
    ];
  });
}

function change(before: Figures, after: Figures): string {
  const step = (from: number, to: number) =>
    from === to ? `${to}` : `${from} → ${to} (${to > from ? "+" : "−"}${Math.abs(to - from)})`;
  const kinds = [
    ["names", before.names, after.names],
    ["role phrases", before.roles, after.roles],
  ] as const;
  return kinds
    .filter(([, old, now]) => old.gold + now.gold + wrongOf(old) + wrongOf(now) > 0)
    .map(
      ([kind, old, now]) =>
        `${kind} right ${step(old.right, now.right)} of ${now.gold}, wrong ${step(wrongOf(old), wrongOf(now))}`,
    )
    .join("; ");
}
