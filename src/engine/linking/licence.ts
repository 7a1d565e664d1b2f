/** Licences: whether a surname may mean a candidate at all, before it is asked whom it means best. */
import type { FactBase } from "../facts/base";
import { fitOf } from "./fit";
import { type Introductions, sharesEvent } from "./introductions";
import type { Candidate } from "./scene";
import type { Spot } from "./spots";
import { COMMON_BEARERS, HOUSEHOLD_PROMINENCE, KNOWN_PROMINENCE_COMMON } from "./weights";

export interface LicenceScene {
  base: FactBase;
  day: string;
  english: boolean;
  introductions: Introductions;
  /** Everybody marked so far. */
  marked: ReadonlySet<number>;
}

/**
 * May the surname mean this candidate at all? Introduced ones may. Others only where an office said with the name is theirs, or
 * where everybody knows them by a surname that is neither an ordinary word nor a common name.
 */
export function isLicensed(candidate: Candidate, spot: Spot, scene: LicenceScene): boolean {
  const { person, entity } = candidate;
  const { base, day, english, introductions, marked } = scene;
  if (!person) return true;
  if (spot.occupation && !person.description.includes(spot.occupation)) return false;
  // "The other Mr Kim", "another Kim": just not the one that the cues point to.
  const word = spot.block.tokens.norm((spot.before[0]?.from ?? spot.from) - 1);
  if (/^(?:other|another)$/.test(word)) return false;
  // "The current Kim" is alive.
  if (/^(?:current|present)$/.test(word) && person.died !== null && person.died < day) return false;
  if (candidate.introducedBy) return true;
  if (!english) return false;
  const { vocabulary } = base;
  const fits = spot.before
    .concat(spot.after ?? [])
    .map((d) => ({ d, fit: fitOf(base, d, entity, person, day) }));
  if (fits.some(({ d, fit }) => fit === "never" && d.title?.kind !== "rank")) return false;
  const common = ["surnamesThatAreWords", "commonSurnames"] as const;
  const rare = spot.bearers <= COMMON_BEARERS && common.every((list) => !vocabulary.has(list, spot.form));
  // "Vice President Biden" is said long after, too; but "President Moon" may be another by then.
  const held = fits.some(
    ({ d, fit }) =>
      d.title?.kind !== "rank" && (fit === "now" || (fit === "past" && (rare || d.time === "past"))),
  );
  if (held) return true;
  const alone = !introductions.strangersCalled.has(spot.form);
  // "Japan's Abe", "North Korea's Kim": the one who speaks for the country.
  const weight = base.prominence(entity, day);
  if (spot.countryBefore === person.country && weight >= HOUSEHOLD_PROMINENCE) return true;
  if (!rare) return false;
  // "Sunak" beside Boris Johnson: an article about people he has to do with.
  if (
    alone &&
    spot.part.length === 1 &&
    weight >= KNOWN_PROMINENCE_COMMON &&
    sharesEvent(base, entity, marked)
  )
    return true;
  // "Trump" of Judd Trump: with a stranger of that name in the article nobody is known by the surname alone.
  return alone && weight >= HOUSEHOLD_PROMINENCE;
}
