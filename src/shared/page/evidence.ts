/** Weighing what a page says about its day: every kind of source has one vote for a day, and votes for the same day add up. */

export type DateSource = "json-ld" | "meta" | "microdata" | "time" | "byline" | "url" | "script" | "updated";

/** One place where the page says when it was published. */
export interface Evidence {
  /** YYYY-MM-DD */
  day: string;
  /** The neighbouring day, where the value is a moment in universal time that may be another day for the page's readers. */
  other: string | null;
  source: DateSource;
  /** How much this place is to be trusted, 0 to 10. */
  weight: number;
}

export interface Verdict {
  day: string;
  source: DateSource;
  /** All votes for the day. */
  weight: number;
  /** No vote for another day, and more than one for this. */
  isUnanimous: boolean;
}

/** A neighbouring day is a little less than what is written. */
const OTHER_DAY_COSTS = 1;
/** The address names year and month: a day in that month is likelier, another one less so. */
const MONTH_WEIGHT = 2;
/** Below this no place is trusted alone. */
const ENOUGH = 4;

/** What is seen is one kind, whether the publisher marked it up or not. */
function kindOf(source: DateSource): DateSource {
  return source === "time" ? "byline" : source;
}

/**
 * The day with the most votes; among equals the one that was named first. Null where there is nothing to be trusted.
 * @param month - YYYY-MM, where the page's address names it.
 */
export function weigh(evidence: readonly Evidence[], month: string | null): Verdict | null {
  let best: Verdict | null = null;
  for (const day of new Set(evidence.map((one) => one.day))) {
    const votes = new Map<DateSource, { weight: number; source: DateSource }>();
    for (const one of evidence) {
      const weight = one.day === day ? one.weight : one.other === day ? one.weight - OTHER_DAY_COSTS : 0;
      const kind = kindOf(one.source);
      if (weight > (votes.get(kind)?.weight ?? 0)) votes.set(kind, { weight, source: one.source });
    }
    const ranked = [...votes.values()].sort((one, other) => other.weight - one.weight);
    const first = ranked[0];
    if (!first) continue;
    let weight = ranked.reduce((sum, vote) => sum + vote.weight, 0);
    if (month !== null) weight += day.startsWith(month) ? MONTH_WEIGHT : -MONTH_WEIGHT;
    const isUnanimous = votes.size > 1 && evidence.every((one) => one.day === day);
    if (weight >= ENOUGH && weight > (best?.weight ?? 0))
      best = { day, source: first.source, weight, isUnanimous };
  }
  return best;
}
