/** Who sits in a parliament: what its members may be called, and what they cannot be. */
import { lastDay, position } from "../facts/edtf";
import type { Person } from "../facts/types";
import type { Spot } from "./spots";
import { SEAT } from "./support";

/** Nobody sits in the Commons who is a lord. */
const COMMONS = "House of Commons";
const PEER = /^(?:lord|lady|baroness|baron|viscount|viscountess|earl)(?: |$)/;

/** "Lord Ahmed": a name that begins with a lord's title. */
export const isPeer = ({ form }: Spot): boolean => PEER.test(form);

/** A member of the Commons on the day or later, or nobody yet. */
export const isCommoner = ({ memberships }: Person, day: string): boolean =>
  memberships.some(
    ({ organization, end, ended }) =>
      organization === COMMONS && (end === null ? !ended : lastDay(end) > day),
  );

/** Of parliaments whose members become ministers: not of the Congress. */
const APART = "US";
const MINISTER = /^(?!prime |deputy prime ).*\b(?:minister|secretary|treasurer)$/;
const LORDS = /House of Lords/;

/**
 * "Environment Minister Jane Davidson": whoever sits in the parliament of a country that the article names may be its minister, though
 * the base knows nothing of that; and "Lord Ahmed" sits among the lords of a country that it names.
 */
export function isOfParliament(
  spot: Spot,
  person: Person,
  day: string,
  countries: ReadonlySet<string>,
): boolean {
  const office = spot.before.find(({ term, time }) => term !== null && time === "now" && MINISTER.test(term));
  const peer = isPeer(spot);
  if (!office && !peer) return false;
  return person.memberships.some(({ label, country, start, end, ended }) => {
    if (country === null || country === APART || !countries.has(country)) return false;
    if (office?.place && office.place.country !== country) return false;
    const seat = peer ? LORDS.test(label) : SEAT.test(label);
    const over = ended && end === null;
    return seat && !over && position(start, end, day) === "within";
  });
}
