/** Which of all the people whom names in an article can mean are worth reading: a surname may have hundreds of bearers. */
import type { FactBase } from "../facts/base";
import { position } from "../facts/edtf";
import type { NameHit } from "../names/name-index";
import { Gap } from "../names/tokens";
import { calledByNickname } from "./guard-of-nicknames";
import { inTag } from "./home-states";
import type { Designation } from "./roles";
import { mayShare } from "./shared-titles";
import { designationAfter, designationsBefore, WHOLE } from "./spots";
import type { ReadBlock } from "./types";
import { SHORTLIST_PROMINENCE as LEAST, SHORTLIST } from "./weights";

/**
 * Everybody whose whole name stands in the article, the most prominent bearers of its surnames on its day and on the days its
 * passages speak of, and the holders of the offices it names.
 * @param hits of each block
 * @param passages the day each block speaks of, where it is another than the article's
 * @param holders of the offices; see `worthOfRoles`
 */
export function shortlist(
  base: FactBase,
  blocks: readonly ReadBlock[],
  hits: readonly (readonly NameHit[])[],
  day: string,
  passages: readonly (string | null)[],
  holders: Iterable<number>,
): Set<number> {
  const worth = new Set(holders);
  // One entry is weighed once a day it is used on, and once more where words of office stand with it.
  const weighed = new Map<string, Set<number>>();
  const seated = seatedIn(base, blocks, day);
  const ever = { titled: base.countEver(LEAST.titled), alone: base.countEver(LEAST.alone) };
  blocks.forEach((block, i) => {
    const then = passages[i] ?? day;
    const done = weighed.get(then) ?? new Set();
    weighed.set(then, done);
    const found = hits[i] ?? [];
    const shared = mayShare(block.tokens, found);
    found.forEach((hit, at) => {
      for (const person of calledByNickname(base, block, hit)) worth.add(person);
      const titled = shared[at] === true || isTitled(block, hit);
      const key = titled ? -1 - hit.entry : hit.entry;
      if (done.has(key)) return;
      done.add(key);
      const whole: Weighed[] = [];
      const part: Weighed[] = [];
      const least = titled ? "titled" : "alone";
      for (const { person, kind } of base.names.bearers(hit.entry)) {
        const isWhole = WHOLE.has(kind);
        if (!isWhole && seated.has(person)) worth.add(person);
        // Most bearers of a surname were never known enough, which their number tells.
        else if (isWhole || person < ever[least]) {
          const now = base.prominence(person, day);
          const weight = then === day ? now : Math.max(now, base.prominence(person, then));
          if (isWhole) whole.push({ person, weight });
          else if (weight >= LEAST[least]) part.push({ person, weight });
        }
      }
      addTop(worth, whole, SHORTLIST.whole);
      addTop(worth, part, SHORTLIST[least]);
    });
  });
  return worth;
}

/** An article that calls as many senators is about their chamber. */
const SENATORS = 2;
const isSenator = ({ phrase }: Designation): boolean => /^sen(?:ator)?s?$/.test(phrase);

/** Who sits in Congress on the day, for an article about its Senate: it calls them by the surname alone; see fellows.ts. */
function seatedIn(base: FactBase, blocks: readonly ReadBlock[], day: string): ReadonlySet<number> {
  const named = blocks.reduce((sum, { designations }) => sum + designations.filter(isSenator).length, 0);
  if (named < SENATORS) return new Set();
  const year = Number(day.slice(0, 4));
  const now = base
    .holdersAbout("US", "senator", { from: year, to: year })
    .filter(({ start, end }) => position(start, end, day) === "within");
  return new Set(now.map(({ person }) => person));
}

/** A bearer, and the most prominent that they were on any of the days. */
interface Weighed {
  person: number;
  weight: number;
}

/** Words of office stand with the name, or with a given name before it, "Sen. John Tester"; or a tag, "Tester (D-Mont.)". */
function isTitled(block: ReadBlock, { from, to }: NameHit): boolean {
  const { tokens } = block;
  if (inTag({ block, to }) !== null) return true;
  if (designationsBefore(block, from).length > 0 || designationAfter(block, to) !== null) return true;
  const given =
    tokens.isCapital(from - 1) &&
    (tokens.gapBefore(from) === Gap.Space || tokens.gapBefore(from) === Gap.Hyphen);
  return given && designationsBefore(block, from - 1).length > 0;
}

/** Adds the most prominent of bearers. */
function addTop(worth: Set<number>, bearers: Weighed[], most: number): void {
  if (bearers.length > most) bearers.sort((a, b) => b.weight - a.weight || a.person - b.person).splice(most);
  for (const { person } of bearers) worth.add(person);
}
