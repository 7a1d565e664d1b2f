/** Double surnames that the name index does not know as such: "Jackson Lee" after "Sheila Jackson Lee". */
import { foldPhrase } from "../names/phrase";
import { Gap } from "../names/tokens";
import type { Plausible } from "./plausible";
import { longerName, type Spot } from "./spots";
import type { ReadBlock } from "./types";

/** Initials are no part of a surname. UTF-16 units. */
const SHORTEST = 2;

/**
 * Makes whole names of the last two words of a whole name of three or more, wherever they stand alone: no stranger, but whom the
 * article has introduced so. Changes the spots that stand there.
 * @param resolved whole names and whom each means; added to
 */
export function takeTails(spots: readonly Spot[], resolved: Map<Spot, number>): void {
  const bearers = new Map<string, number | null>();
  for (const [{ form, from, to }, person] of resolved) {
    if (to - from < 3) continue;
    const tail = form.split(" ").slice(-2);
    if (tail.some((word) => word.length < SHORTEST)) continue;
    const key = tail.join(" ");
    const known = bearers.get(key);
    bearers.set(key, known === undefined || known === person ? person : null);
  }
  if (bearers.size === 0) return;
  let taken: Spot | null = null;
  for (const spot of spots) {
    const { longer } = spot;
    if (!longer) continue;
    const form = foldPhrase(longerName(spot) ?? "");
    const person = bearers.get(form);
    if (person === undefined || person === null || goesOnBefore(spot.block, longer.from)) continue;
    spot.longer = null;
    // Both words may be names that the index knows, each a spot of its own.
    if (taken?.block === spot.block && taken.from === longer.from) {
      spot.verdict = "thing";
      continue;
    }
    Object.assign(spot, { ...longer, form, verdict: "name" });
    resolved.set(spot, person);
    taken = spot;
  }
}

/**
 * Makes one whole name of a nickname that is whole and the surname of the same person behind it: "Mayor Pete Buttigieg" of "Mayor Pete".
 * Changes the spots that stand there.
 */
export function takeJoined(plausible: Plausible, spots: readonly Spot[], resolved: Map<Spot, number>): void {
  spots.forEach((spot, i) => {
    const next = spots[i + 1];
    const { longer, block, from, to, whole } = spot;
    if (!next || next.block !== block || next.from !== to || longer?.from !== from || longer.to !== next.to)
      return;
    if (block.tokens.gapBefore(to) !== Gap.Space) return;
    const people = whole.filter((number) => next.part.includes(number) && plausible.isPossible(number, spot));
    if (people.length !== 1) return;
    Object.assign(spot, { ...longer, longer: null, verdict: "name" });
    Object.assign(next, { longer: null, verdict: "thing" });
    resolved.set(spot, people[0] as number);
  });
}

/** "Murtaza Ali Bhutto" is another than Zulfikar: a capitalised word that is no title stands before. */
function goesOnBefore({ tokens, designationTo }: ReadBlock, from: number): boolean {
  return (
    tokens.gapBefore(from) === Gap.Space &&
    tokens.isCapital(from - 1) &&
    !tokens.startsSentence(from - 1) &&
    !designationTo.has(from)
  );
}
