/** Whom an article introduces by an office without a country: "Foreign Minister Sergei Lavrov"; "the foreign minister" is hardly another. */
import type { FactBase } from "../facts/base";
import type { Introductions } from "./introductions";

/** Kinds of office of this rank lead a country; papers say "the president" of their own, and name others as they come. */
const LEADING_RANK = 3;

/** The people of whole names with such an office before them, by office; leaders apart. */
export function titledIn({ vocabulary }: FactBase, { resolved }: Introductions): Map<string, number[]> {
  const titled = new Map<string, number[]>();
  for (const [{ before }, person] of resolved)
    for (const { term, place, time } of before) {
      if (term === null || place || time !== "now") continue;
      if (vocabulary.rankOf(vocabulary.officesOf(term)) === LEADING_RANK) continue;
      titled.set(term, [...(titled.get(term) ?? []), person]);
    }
  return titled;
}
