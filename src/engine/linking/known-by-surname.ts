/** How known somebody is by a surname that nothing introduces, and how known they must be. */
import type { FactBase } from "../facts/base";
import { position } from "../facts/edtf";
import type { Person } from "../facts/types";
import { sharesEvent } from "./introductions";
import type { LicenceScene } from "./licence";
import type { Candidate } from "./scene";
import type { Spot } from "./spots";
import {
  FEW_BEARERS,
  KNOWN_AS_LEADER,
  KNOWN_BY_COMMON_SURNAME,
  KNOWN_BY_SURNAME,
  KNOWN_IN_OFFICE,
  PEAK_SHARE,
  PEAK_YEARS,
  SOME_BEARERS,
} from "./weights";

/** Of a surname where it stands. */
interface Use {
  /** Not the surname of many, nor an ordinary word. */
  rare: boolean;
  /** Somebody speaks or acts here. */
  acts: boolean;
}

/** How well known somebody is by a surname alone, now or ever: in the news, of a rare name, in an article of their country. */
export function howKnown({ entity, person }: Candidate, spot: Spot, scene: LicenceScene, rare: boolean) {
  const { base, day, introductions, marked } = scene;
  const few = spot.bearers <= FEW_BEARERS;
  const now = base.prominence(entity, day);
  const once = spot.bearers <= SOME_BEARERS && rare ? PEAK_SHARE * base.peak(entity, day, PEAK_YEARS) : 0;
  const rarity = !rare ? 0 : spot.bearers === 1 ? 1.5 : few ? 1 : spot.bearers <= SOME_BEARERS ? 0.5 : 0;
  const atHome =
    (person?.country != null && introductions.countries.has(person.country)) ||
    sharesEvent(base, entity, marked);
  const addressed = spot.title?.kind === "honorific";
  const bonus = rarity + (atHome ? 1 : 0) + (addressed ? 0.5 : 0);
  return { now: now + bonus, ever: Math.max(now, once) + bonus };
}

/**
 * How known is enough, on the scale of `howKnown`. News do not call anybody by the surname alone of whom their readers have not
 * heard, so who is in office and of whom the article can speak need not be famous.
 */
export function enoughBySurname(
  { entity, person }: Candidate,
  spot: Spot,
  { base, day, introductions, marked }: LicenceScene,
  { rare, acts }: Use,
): number {
  const usual = rare ? KNOWN_BY_SURNAME : KNOWN_BY_COMMON_SURNAME;
  if (!person) return usual;
  const { country } = person;
  const atHome = country !== null && introductions.countries.has(country);
  if (!rare && atHome && isLeader(base, person, day)) return KNOWN_AS_LEADER;
  if (!acts || isGivenOrPlace(base, spot) || isPerhapsAWord(spot)) return usual;
  const few = spot.bearers <= FEW_BEARERS;
  if (!isInOffice(person, day)) return rare && few && atHome ? KNOWN_IN_OFFICE.left : usual;
  if (rare && few) return KNOWN_IN_OFFICE.few;
  const rivals = spot.part.some((number) => {
    const other = base.people.at(number);
    return number !== entity && other.country === country && isInOffice(other, day);
  });
  if (rare && atHome && !rivals) return KNOWN_IN_OFFICE.few;
  if (rare && spot.bearers <= SOME_BEARERS) return KNOWN_IN_OFFICE.some;
  if (!rare && atHome && sharesEvent(base, entity, marked)) return KNOWN_IN_OFFICE.some;
  return !rare && atHome && !rivals ? KNOWN_IN_OFFICE.many : usual;
}

const isInOffice = ({ memberships }: Person, day: string) =>
  memberships.some(({ start, end }) => position(start, end, day) === "within");

/** "Pierre", "Scotland", "Bibi" of Asia Bibi: a surname that is more often something else. */
const isGivenOrPlace = ({ vocabulary }: FactBase, spot: Spot) =>
  spot.strangerBefore ||
  vocabulary.has("femaleNames", spot.form) ||
  vocabulary.has("maleNames", spot.form) ||
  spot.block.places.some((place) => place.from < spot.to && spot.from < place.to);

/** "Tea is at five": a short word, and a capital that any word would have there. */
function isPerhapsAWord({ form, block: { tokens }, from, before, speaks }: Spot): boolean {
  if (before.length > 0 || form.length > LONGEST_WORD) return false;
  return form.length < LONGEST_WORD || (tokens.startsSentence(from) && !speaks);
}
/** UTF-16 units. */
const LONGEST_WORD = 4;

/** Holds one of the highest offices of a country on the day. */
const isLeader = ({ vocabulary }: FactBase, { memberships }: Person, day: string) =>
  memberships.some(
    ({ offices, start, end, ended, acting }) =>
      !acting &&
      vocabulary.rankOf(offices) === LEADER_RANK &&
      !(ended && end === null) &&
      position(start, end, day) === "within",
  );

/** The rank of leaders in offices.yaml. */
const LEADER_RANK = 3;
