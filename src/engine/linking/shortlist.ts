/** Which of all the people whom names in an article can mean are worth reading: a surname may have hundreds of bearers. */
import type { FactBase } from "../facts/base";
import type { NameHit } from "../names/name-index";
import { worthOfRoles } from "./role-holders";
import type { Setting } from "./role-setting";
import { designationAfter, designationsBefore, WHOLE } from "./spots";
import type { ReadBlock } from "./types";
import { SHORTLIST, SHORTLIST_PROMINENCE } from "./weights";

/**
 * Everybody whose whole name stands in the article, the most prominent bearers of its surnames on its day and on the days its
 * passages speak of, and the holders of the offices it names.
 * @param hits of each block
 * @param passages the day each block speaks of, where it is another than the article's
 */
export function shortlist(
  base: FactBase,
  blocks: readonly ReadBlock[],
  hits: readonly (readonly NameHit[])[],
  day: string,
  passages: readonly (string | null)[],
  setting: Setting,
): Set<number> {
  const worth = worthOfRoles(base, blocks, setting, day, passages);
  // One entry is weighed once a day it is used on, and once more where words of office stand with it.
  const weighed = new Set<string>();
  blocks.forEach((block, i) => {
    for (const hit of hits[i] ?? []) {
      const titled =
        designationsBefore(block, hit.from).length > 0 || designationAfter(block, hit.to) !== null;
      const days = [day, passages[i] ?? day];
      const key = `${hit.entry} ${titled} ${days[1]}`;
      if (weighed.has(key)) continue;
      weighed.add(key);
      const bearers = base.names.bearers(hit.entry);
      const whole = bearers.filter(({ kind }) => WHOLE.has(kind));
      const part = bearers.filter(({ kind }) => !WHOLE.has(kind));
      for (const person of top(base, whole, days, SHORTLIST.whole, 0)) worth.add(person);
      const { titled: many, alone: few } = SHORTLIST;
      const least = titled ? SHORTLIST_PROMINENCE.titled : SHORTLIST_PROMINENCE.alone;
      for (const person of top(base, part, days, titled ? many : few, least)) worth.add(person);
    }
  });
  return worth;
}

/** The most prominent of bearers on any of the days. */
function top(
  base: FactBase,
  bearers: readonly { person: number }[],
  days: readonly string[],
  most: number,
  least: number,
): number[] {
  return bearers
    .map(({ person }) => ({ person, weight: Math.max(...days.map((day) => base.prominence(person, day))) }))
    .filter(({ weight }) => weight >= least)
    .sort((a, b) => b.weight - a.weight || a.person - b.person)
    .slice(0, most)
    .map(({ person }) => person);
}
