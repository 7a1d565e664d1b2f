/** What of the linker can be changed or switched off from outside, to measure what each part is worth and to learn its numbers. */
import { CUES } from "./cues";
import type { Guard } from "./guard";
import { GUARDS } from "./guards";
import type { Cue } from "./scene";
import { MARK_MARGIN, MARK_SCORE, STRANGE_MARGIN, WEIGHTS } from "./weights";

/** Decisions besides cues and guards that can be left out. */
export const DECISIONS = [
  /** "Hillary" after "Hillary Clinton". */
  "shortNames",
  /** The past year that a block speaks of. */
  "passages",
  /** "The US secretary of state" as a mention, and as somebody named. */
  "rolePhrases",
  /** Titles, ranks and offices, read at all. */
  "titles",
  /** Namesakes whom the article introduces and the base does not have. */
  "strangers",
  /** Whether a surname may mean its best candidate at all. */
  "licence",
  /** An article about sport is stricter. */
  "sport",
  /** So is one without politics. */
  "politics",
  /** The dead do not speak. */
  "living",
] as const;
export type Decision = (typeof DECISIONS)[number];

export interface Tuning {
  weights: Readonly<Record<keyof typeof WEIGHTS, number>>;
  markScore: number;
  markMargin: number;
  strangeMargin: number;
  cues: readonly Cue[];
  guards: readonly Guard[];
  /** Decisions that are left out. */
  without: ReadonlySet<Decision>;
}

/** The linker as it is shipped. */
export const TUNING: Tuning = {
  weights: WEIGHTS,
  markScore: MARK_SCORE,
  markMargin: MARK_MARGIN,
  strangeMargin: STRANGE_MARGIN,
  cues: CUES,
  guards: Object.values(GUARDS),
  without: new Set(),
};
