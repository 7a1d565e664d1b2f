/** Makes one leg of those which a president and a secretary of state travelled together. */
import type { MetLeader } from "./met-leaders";
import type { At } from "./types";

export interface Leg {
  travellers: { who: string; role: "president" | "secretary" }[];
  start: string;
  end: string;
  country: string | undefined;
  cities: string[];
  remark: string;
  met: MetLeader[];
  at: At;
}

/** Legs with those of the president first in each; a leg whose traveller was in the company of the president is part of his. */
export function joinLegs(legs: readonly Leg[]): Leg[] {
  const joined = legs
    .filter(isPresidents)
    .map((leg) => ({ ...leg, travellers: [...leg.travellers], met: [...leg.met] }));
  for (const leg of legs) {
    if (isPresidents(leg)) continue;
    const together = joined.find((other) => isPresidents(other) && isSameLeg(other, leg));
    if (!together) {
      joined.push(leg);
      continue;
    }
    together.travellers.push(...leg.travellers);
    together.met.push(...leg.met.filter(({ withPresident }) => withPresident));
    // The secretary's own talks are none of the president's.
    const own = leg.met.filter(({ withPresident }) => !withPresident);
    if (own.length > 0) joined.push({ ...leg, met: own, remark: "" });
  }
  return joined;
}

const isPresidents = (leg: Leg): boolean => leg.travellers[0]?.role === "president";

/** The same days in the same place, or days within the president's with a remark that says so. */
function isSameLeg(president: Leg, secretary: Leg): boolean {
  if (president.country !== secretary.country) return false;
  const isAt =
    president.cities.length === 0 || secretary.cities.some((city) => president.cities.includes(city));
  if (!isAt) return false;
  if (president.start === secretary.start && president.end === secretary.end) return true;
  const overlaps = president.start <= secretary.end && secretary.start <= president.end;
  return overlaps && /\b(?:Accompanied|Joined|with) President\b/.test(secretary.remark);
}
