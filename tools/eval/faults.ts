/** Faults in words: each miss of somebody whom the base has and each wrong mark, with what stands around it. */
import type { Judged } from "./figures";
import type { Outcome } from "./outcomes";

/** As much of the text as is shown before and after a name. UTF-16 units. */
const BEFORE = 60;
const AFTER = 30;

const WRONG = { person: "another person", nil: "a stranger", nothing: "nobody there" } as const;

/** One line a fault, in the order of the articles. */
export function faultsOf(judged: readonly Judged[]): string[] {
  return judged.flatMap(({ id, text, outcomes }) =>
    outcomes
      .filter(({ verdict, covered }) => verdict !== "right" && (verdict !== "missed" || covered))
      .map((outcome) => lineOf(id, text, outcome)),
  );
}

function lineOf(id: string, text: string, { verdict, start, end, ...outcome }: Outcome): string {
  const around = `…${text.slice(Math.max(0, start - BEFORE), end + AFTER).replace(/\s+/g, " ")}…`;
  if (verdict === "missed") return `missed ${id}: ${outcome.text} = ${outcome.gold} (${around})`;
  const kind = verdict === "right" ? "" : WRONG[verdict];
  return `wrong ${id}: ${outcome.text} -> ${outcome.marked} (${kind}; ${around})`;
}
