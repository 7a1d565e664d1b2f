/** The candidates behind a surname by what the cues give them, and why the first of them is first. */
import { surnameOf } from "./cue-words";
import type { Candidate, Cue, Scene } from "./scene";
import type { Tuning } from "./tuning";
import type { Reason } from "./types";

/** A candidate with the points that each cue gave, in the order of the cues. */
export interface Ranked {
  candidate: Candidate;
  parts: number[];
  score: number;
}

/** @returns the best first */
export const rank = (
  candidates: readonly Candidate[],
  scene: Scene,
  cues: readonly Cue[],
  weights: Tuning["weights"],
): Ranked[] =>
  candidates
    .map((candidate) => {
      const parts = cues.map((cue) => weights[cue.weight] * cue.value(candidate, scene));
      return { candidate, parts, score: parts.reduce((sum, part) => sum + part, 0) };
    })
    .sort((a, b) => b.score - a.score);

/** The cue that tells the best from the second; where there is no second, the first that holds. */
export function reasonFor(
  best: Ranked,
  second: Ranked | undefined,
  scene: Scene,
  cues: readonly Cue[],
): Reason {
  const telling = cues.map((cue, i) => ({ cue, lead: (best.parts[i] ?? 0) - (second?.parts[i] ?? 0) }));
  if (second) telling.sort((a, b) => b.lead - a.lead);
  for (const { cue, lead } of telling) {
    const reason = lead > 0 ? cue.reason(best.candidate, scene) : null;
    if (reason) return reason;
  }
  const name = best.candidate.person?.name ?? "";
  return { cue: "surname-introduced", values: { name, surname: surnameOf(scene), quote: name } };
}
