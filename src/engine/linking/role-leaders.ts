/** "The Canadian leader": who leads a country, by whatever office. */
import type { FactBase } from "../facts/base";
import { type Holder, holdersOn } from "../facts/offices";
import type { Designation } from "./roles";

/** Kinds of office that lead a country: its president's, prime minister's, monarch's. */
const LEADING_RANK = 3;

/** Who leads some countries, of all who ever did. */
export function headsOf(
  base: FactBase,
  countries: readonly string[],
  at: (all: readonly Holder[]) => readonly Holder[],
): Holder[] {
  const kinds = base.vocabulary.data.offices.filter(({ rank }) => rank === LEADING_RANK).map(({ id }) => id);
  return countries.flatMap((country) => kinds.flatMap((kind) => at(base.holdersOfKind(country, kind))));
}

/** Said of whoever leads, with the name of a country and of no body. */
export const isLeader = ({ term, place }: Designation): boolean =>
  term === "leader" && place !== null && place.organization === null;

/** Who leads a country on a day, each person once: its president and prime minister, and a monarch where it has neither. */
export function leadersOn(base: FactBase, country: string, day: string): Holder[] {
  const heads = (kinds: readonly string[]) => [
    ...new Map(
      kinds
        .flatMap((kind) => holdersOn(base.holdersOfKind(country, kind), day))
        .map((holder) => [holder.person, holder]),
    ).values(),
  ];
  const elected = heads(["leader", "president", "prime-minister"]);
  return elected.length > 0 ? elected : heads(["monarch"]);
}
