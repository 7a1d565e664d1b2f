/** "President (Laurent) Kabila", "Gandhi (Sonia)", "[Phil] Gramm": a given name in brackets beside a surname, by an editor or to tell two apart. */
import type { FactBase } from "../facts/base";
import { wholeNames } from "./guard-of-nicknames";
import type { Plausible } from "./plausible";
import type { Spot } from "./spots";

/** At the end of a text: "(then Soviet leader Mikhail) ", "[George W.] ". */
const BEFORE = /[([](?:[^()[\]]* )?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.?)*)[)\]] $/u;
const BEHIND = /^ [([](\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.?)*)[)\]]/u;
/** As much text as is looked at on either side. UTF-16 units. */
const REACH = 60;

/** Says whom such a surname means, where one bearer of it goes by that given name. */
export function takeBracketed(
  base: FactBase,
  plausible: Plausible,
  spots: readonly Spot[],
  resolved: Map<Spot, number>,
): void {
  for (const spot of spots) {
    const { block, from, to, part, verdict } = spot;
    if (verdict !== "name" || part.length === 0) continue;
    const start = block.tokens.start[from] as number;
    const end = block.tokens.end[to - 1] as number;
    const given =
      BEFORE.exec(block.text.slice(Math.max(0, start - REACH), start)) ??
      BEHIND.exec(block.text.slice(end, end + REACH));
    if (!given) continue;
    const called = new Set(wholeNames(base, block, [given[1] as string], spot));
    const people = part.filter((number) => called.has(number) && plausible.isPossible(number, spot));
    if (people.length === 1) resolved.set(spot, people[0] as number);
  }
}
