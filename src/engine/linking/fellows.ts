/**
 * Members of a chamber whom an article names by the surname alone among others of that chamber: "Perdue and Gardner spoke with Schumer" after
 * Senators Corker, Flake and Jones.
 */
import type { FactBase } from "../facts/base";
import { position } from "../facts/edtf";
import type { Person } from "../facts/types";
import type { Introductions } from "./introductions";
import type { Spot } from "./spots";

/** As many members named in full make an article one of their chamber. */
const LEAST_NAMED = 3;

/** Small enough that hardly two of a surname sit there: of the hundreds of a lower house many do, and not all are in the base. */
const SMALL = /\bsenate\b/i;

/** So prominent must somebody dead, of another country or of no office be to be meant as well; see `prominenceOf`. */
const WELL_KNOWN = 2.5;

/** How the base labels seats. */
const SEAT = /^(?:member|senator|deputy)\b/i;

const isOn = ({ start, end }: Person["memberships"][number], day: string) =>
  position(start, end, day) === "within";

/** The chambers in which a person sits on a day, by the names of the base. */
const chambersOf = ({ memberships }: Person, day: string): string[] =>
  memberships.flatMap((one) =>
    one.organization && isOn(one, day) && SEAT.test(one.label) ? one.organization : [],
  );

const counted = new WeakMap<ReadonlyMap<Spot, number>, ReadonlyMap<string, number>>();

/** How many members of each chamber the article names in full. */
function namedIn(
  base: FactBase,
  resolved: ReadonlyMap<Spot, number>,
  day: string,
): ReadonlyMap<string, number> {
  let counts = counted.get(resolved);
  if (!counts) {
    const all = [...new Set(resolved.values())].flatMap((person) => chambersOf(base.people.at(person), day));
    counts = new Map([...new Set(all)].map((one) => [one, all.filter((other) => other === one).length]));
    // Of no small chamber enough: nothing to be told.
    if (![...counts].some(([one, count]) => SMALL.test(one) && count >= LEAST_NAMED)) counts = new Map();
    counted.set(resolved, counts);
  }
  return counts;
}

/**
 * Does the person sit, on the day, in a chamber that the article is about, while nobody else whom the surname can mean is in office there
 * or in another body of which the article speaks, or is better known?
 */
export function isFellow(
  base: FactBase,
  number: number,
  { part, form }: Spot,
  { resolved, strangersCalled }: Introductions,
  day: string,
): boolean {
  const chambers = namedIn(base, resolved, day);
  if (chambers.size === 0) return false;
  const named = (one: number) =>
    chambersOf(base.people.at(one), day).filter((chamber) => (chambers.get(chamber) ?? 0) > 0);
  const among = named(number).some(
    (chamber) => SMALL.test(chamber) && (chambers.get(chamber) ?? 0) >= LEAST_NAMED,
  );
  if (!among || strangersCalled.has(form)) return false;
  const own = base.people.at(number);
  return part.every((other) => {
    if (other === number) return true;
    const rival = base.people.at(other);
    const gone = rival.died !== null && rival.died < day;
    if (gone || rival.country !== own.country || rival.memberships.length === 0)
      return base.prominence(other, day) < WELL_KNOWN;
    const serves = rival.memberships.some((one) => isOn(one, day) && !SEAT.test(one.label));
    return (
      !serves && named(other).length === 0 && base.prominence(other, day) <= base.prominence(number, day)
    );
  });
}
