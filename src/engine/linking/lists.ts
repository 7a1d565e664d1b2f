/** Lists of names: "Kim Yong-chol, Ri Su-yong and Ri Yong-ho". */
import { Gap } from "../names/tokens";
import type { Spot } from "./spots";

/** As many names, one behind the other, make a list. */
const LIST = 3;

/** The names of a block that stand in lists. */
export function listed(spots: readonly Spot[]): Spot[] {
  const found: Spot[] = [];
  for (let i = 0; i < spots.length; ) {
    let end = i + 1;
    while (end < spots.length && goesOn(spots[end - 1] as Spot, spots[end] as Spot)) end++;
    if (end - i >= LIST) found.push(...spots.slice(i, end));
    i = end;
  }
  return found;
}

/** Does a comma or "and" alone stand between two names, and titles? */
function goesOn(one: Spot, { block: { tokens }, before, from }: Spot): boolean {
  const first = before.at(-1)?.from ?? from;
  if (first === one.to) return tokens.gapBefore(first) === Gap.Comma;
  return first === one.to + 1 && tokens.norm(one.to) === "and" && tokens.gapBefore(first) === Gap.Space;
}
