/** Forebears of one name: "Papandreou is the grandson of George Papandreou" names another George Papandreou. */
import type { Spot } from "./spots";

const DESCENDANTS = new Set(
  "child daughter descendant granddaughter grandson great-grandson heir namesake nephew niece son".split(" "),
);
/** As far back in its block as whose forebear it is may be named. Tokens. */
const REACH = 30;

/**
 * Takes from names behind "the grandson of" whom the sentence is about: nobody is their own. Changes `resolved`.
 * @returns the names that mean nobody now
 */
export function forgetAncestors(resolved: Map<Spot, number>): Spot[] {
  const all = [...resolved];
  const forgotten: Spot[] = [];
  for (const [spot, person] of all) {
    const { tokens } = spot.block;
    if (tokens.norm(spot.from - 1) !== "of" || !DESCENDANTS.has(tokens.norm(spot.from - 2))) continue;
    const isTheirs = all.some(
      ([other, one]) =>
        one === person && other.block === spot.block && other.to < spot.from && spot.from - other.to <= REACH,
    );
    if (!isTheirs) continue;
    resolved.delete(spot);
    forgotten.push(spot);
  }
  return forgotten;
}
