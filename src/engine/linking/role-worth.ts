/** Whom the role phrases of an article may mean, before it is read: the holders of the offices that it names. */
import type { FactBase } from "../facts/base";
import type { Years } from "../facts/memberships";
import { type Holder, holdersDuring, holdersOn } from "../facts/offices";
import type { AskedOffices } from "./role-asked";
import {
  bodyHolders,
  houseHolders,
  numberedHolder,
  onlyOf,
  onOrJustBefore,
  placedHolders,
} from "./role-holders";
import { headsOf, isLeader, leadersOn } from "./role-leaders";
import { matesOn } from "./role-mates";
import { listedHeads } from "./role-regions";
import { actingOn, coming } from "./role-tenure";
import { ELECT_DAYS, electTerm, MANY_AT_ONCE, OF_ONE } from "./role-terms";
import { countryBefore } from "./role-there";
import type { RoleTime } from "./role-time";
import { type Designation, RELATIONS, spanOver } from "./roles";
import type { ReadBlock } from "./types";

/** As far back as a predecessor may have left office. Years. */
const PREDECESSOR_YEARS = 12;

/**
 * Whom role phrases of an article may mean beside the people it names: whoever held their offices on its day and at the times they
 * speak of.
 * @param top the countries that the article is about
 * @param owners those of the people whom it names, "his foreign minister", where all else was asked before
 */
export function worthOfRoles(
  base: FactBase,
  { held, elect }: AskedOffices,
  top: readonly string[],
  day: string,
  owners: readonly string[] = [],
): Set<number> {
  const worth = new Set<number>();
  const add = (holders: readonly Holder[]) => {
    for (const { person } of holders) worth.add(person);
  };
  const take = (country: string, term: string | null, time: RoleTime | null) => {
    if (term !== null) takeOf(base.holdersAbout(country, term, yearsAbout(day, time)), time);
  };
  const takeOf = (holders: readonly Holder[], time: RoleTime | null) => {
    add(onOrJustBefore(holders, day));
    if (time && time.kind !== "now") add(holdersDuring(holders, time.from, time.to).slice(0, MOST_THEN));
  };
  for (const role of elect) {
    const term = electTerm(role) ?? "";
    const said = role.place ? [bodyHolders(base, { ...role, term, phrase: term })] : [];
    for (const holders of [...said, ...top.map((country) => base.holders(country, term))])
      add(coming(holders, day, ELECT_DAYS));
  }
  for (const { block, role, time, region, isOwn } of held) {
    const { term, place } = role;
    // Nothing but the owners is new.
    if (owners.length > 0 && top.length === 0 && !isOwn) continue;
    if (region && term !== null) add(listedHeads(base, region, top, day));
    const counted = role.ordinal !== null && term !== null && numberedHolder(base, role.ordinal, term, day);
    if (counted) add([counted]);
    if (term === "counterpart") {
      const there = spanOver(block.places, role.from - 1);
      for (const { id } of there ? base.vocabulary.data.offices : [])
        if (there && !MANY_AT_ONCE.has(id))
          add(holdersOn(base.holdersOfKindAbout(there.place.country, id, yearsAbout(day, null)), day));
    } else if (term === "running mate") add(matesOn(base, day));
    else if (term !== null && RELATIONS.has(term)) {
      const said = block.designationFrom.get(role.to + 1);
      if (!said) add(headsOf(base, top, (all) => lately(all, day)));
      else if (said.place) add(lately(placedHolders(base, said, null), day));
      else for (const country of top) add(lately(base.holders(country, said.term ?? ""), day));
    } else {
      if (place && role.acting) add(actingOn(placedHolders(base, role, null), day));
      if (place?.organization) takeOf(bodyHolders(base, role), time);
      else if (place) {
        take(place.country, term, time);
        if (isLeader(role) && time?.kind === "now") add(leadersOn(base, place.country, day));
      }
      if (place && !isOwn) continue;
      for (const country of homes(base, block, role, isOwn ? [...top, ...owners] : top)) {
        take(country, term, time);
        if (isOwn) takeOf(houseHolders(base, country, term ?? ""), time);
      }
    }
  }
  return worth;
}

/** The years in which somebody held an office whom `worthOfRoles` takes for a day, and for a time that a phrase speaks of. */
function yearsAbout(day: string, time: RoleTime | null): Years {
  const year = (date: string) => Number(date.slice(0, 4));
  // Whoever left it in the last days of a year.
  const [from, to] = [year(day) - 1, year(day)];
  return time ? { from: Math.min(from, year(time.from)), to: Math.max(to, year(time.to)) } : { from, to };
}

/** Countries whose office a phrase without a country may mean. */
function homes(base: FactBase, block: ReadBlock, role: Designation, top: readonly string[]): Set<string> {
  const one = OF_ONE[role.term ?? ""] ?? onlyOf(base, role.term ?? "");
  const there = countryBefore(block, role);
  return new Set([...top, ...(one ? [one] : []), ...(there ? [there] : [])]);
}

/** More holders at one time are nobody in particular. */
const MOST_THEN = 8;

const lately = (holders: readonly Holder[], day: string): Holder[] =>
  holdersDuring(holders, `${Number(day.slice(0, 4)) - PREDECESSOR_YEARS}${day.slice(4)}`, day);
