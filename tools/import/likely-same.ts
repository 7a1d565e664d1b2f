/**
 * People whom two sources spell in different ways: told by the surname, the office and its days together, where only one person fits.
 */
import { firstDay, lastDay } from "../../src/engine/facts/edtf";
import { addDays } from "./days";
import { nameKey, SUFFIX } from "./names";
import { daysOf, plainRole } from "./same-person";
import type { SourceMembership, SourcePerson } from "./types";

interface Holder<Known> {
  known: Known;
  given: readonly string[];
  membership: SourceMembership;
}

type Named = Pick<SourcePerson, "name" | "family" | "country" | "description" | "memberships" | "isBareName">;

/** The same ambassador presents credentials on one day and is sworn in on another. */
const DAYS_BETWEEN_STARTS = 90;
/** Days between the last sighting in one spelling and the first in another. */
const DAYS_BETWEEN_SIGHTINGS = 5 * 365;

const ENVOY = /\b(?:[Aa]mbassador|Permanent Representative|Representative) to /;
/** Leaders of whom a country has one at a time; monarchs share their names with their fathers. */
const LEADERS = new Set(["president", "prime-minister", "leader"]);

/** Known holders of the offices that tell a person, by surname. */
export class LikelySame<Known> {
  readonly #bySurname = new Map<string, Holder<Known>[]>();

  /** Adds what a source says of a person. */
  add(known: Known, person: Named): void {
    const words = wordsOf(person);
    if (!words) return;
    for (const membership of person.memberships) {
      if (!ENVOY.test(membership.role) && !isLeading(membership)) continue;
      const holders = this.#bySurname.get(words.surname) ?? [];
      holders.push({ known, given: words.given, membership });
      this.#bySurname.set(words.surname, holders);
    }
  }

  /**
   * The one known person whom a record can only be.
   * @param isPossible false for a known person of whom something speaks against it
   * @param isOfJourneys true for a known person whom only lists of journeys have: a politician of the name is that one
   */
  find(
    person: Named,
    isPossible: (known: Known) => boolean,
    isOfJourneys: (known: Known) => boolean,
  ): { known: Known; why: string } | null {
    const words = wordsOf(person);
    if (!words) return null;
    const found = new Map<Known, string>();
    for (const holder of this.#bySurname.get(words.surname) ?? []) {
      const { known, given, membership } = holder;
      const what = `${membership.role} (${membership.country}), by the surname ${words.surname}`;
      const isNear = person.memberships.some((one) => isSameEmbassy(one, membership));
      const isOne =
        isNear ||
        (isLike(given, words.given) &&
          (person.memberships.some((one) => isSameLead(one, membership)) ||
            (person.description === "politician" &&
              person.memberships.length === 0 &&
              isLeading(membership) &&
              membership.country === person.country &&
              isOfJourneys(known))));
      if (isOne && isPossible(known))
        found.set(known, `${isNear ? "from the same days" : "about the same time"} ${what}`);
    }
    const [only, ...others] = found;
    return only && others.length === 0 ? { known: only[0], why: only[1] } : null;
  }
}

const isLeading = ({ office, country }: SourceMembership): boolean =>
  country !== undefined && office.some((kind) => LEADERS.has(kind));

function wordsOf({ name, family, isBareName }: Named): { surname: string; given: string[] } | null {
  if (isBareName) return null;
  const words = nameKey(name.replace(SUFFIX, "")).split(" ");
  const surname = family === undefined ? words.at(-1) : nameKey(family).split(" ").at(-1);
  if (surname === undefined || surname.length < 3 || words.length < 2) return null;
  return { surname, given: words.filter((word) => word !== surname) };
}

/** Given names that begin alike, or of which one is among the other's. */
function isLike(one: readonly string[], other: readonly string[]): boolean {
  const [a = "", b = ""] = [one[0], other[0]];
  if (a.length < 3 || b.length < 3) return false;
  return a.slice(0, 3) === b.slice(0, 3) || one.includes(b) || other.includes(a);
}

/** The same embassy, with starts that are near each other. */
function isSameEmbassy(a: SourceMembership, b: SourceMembership): boolean {
  if (a.start === undefined || b.start === undefined || a.country !== b.country) return false;
  if (!ENVOY.test(a.role) || !ENVOY.test(b.role) || embassy(a) !== embassy(b)) return false;
  return (
    firstDay(a.start) <= addDays(lastDay(b.start), DAYS_BETWEEN_STARTS) &&
    firstDay(b.start) <= addDays(lastDay(a.start), DAYS_BETWEEN_STARTS)
  );
}

const embassy = (membership: SourceMembership): string =>
  plainRole({
    ...membership,
    role: membership.role.replace(/Permanent Representative|Representative/, "Ambassador"),
  });

/** The same kind of leader of the same country, at about the same time. */
function isSameLead(a: SourceMembership, b: SourceMembership): boolean {
  if (a.country === undefined || a.country !== b.country) return false;
  if (!a.office.some((kind) => LEADERS.has(kind) && b.office.includes(kind))) return false;
  const [one, other] = [daysOf(a), daysOf(b)];
  if (!one || !other) return false;
  const late = (day: string): string => (day.startsWith("9999") ? day : addDays(day, DAYS_BETWEEN_SIGHTINGS));
  return one.from <= late(other.to) && other.from <= late(one.to);
}
