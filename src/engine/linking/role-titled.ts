/** Whom an article introduces by an office without a country: "Foreign Minister Sergei Lavrov"; "the foreign minister" is hardly another. */
import type { Introductions } from "./introductions";

/** The people of whole names with such an office before them, by office. */
export function titledIn({ resolved }: Introductions): Map<string, number[]> {
  const titled = new Map<string, number[]>();
  for (const [{ before }, person] of resolved)
    for (const { term, place, time } of before)
      if (term !== null && !place && time === "now") titled.set(term, [...(titled.get(term) ?? []), person]);
  return titled;
}
