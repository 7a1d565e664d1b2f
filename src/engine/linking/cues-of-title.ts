/** Cues from titles and offices: how the article uses them, and whether they fit what the base knows. */
import { firstDay } from "../facts/edtf";
import type { Person } from "../facts/types";
import type { TitleEntry } from "../facts/vocabulary";
import { foldPhrase } from "../names/phrase";
import { isBefore, isSuffixed, nameOf, printed, words } from "./cue-words";
import type { Discourse } from "./discourse";
import { type Fit, fitOf, isMilitary, leadsCountry } from "./fit";
import { perPerson } from "./per-person";
import type { Designation } from "./roles";
import type { Candidate, Cue } from "./scene";
import { inSingular } from "./shared-titles";
import { designationsBefore, type Spot } from "./spots";

/** How this article uses the title before the surname: "Gen Kim" after "Gen Kim Yong-chol". */
export const titleUsage: Cue = {
  weight: "titleUsage",
  value: (candidate, { spot, discourse, candidates }) => {
    const title = spot.title;
    const own = discourse.titlesOf(candidate.entity);
    // "Mrs Obama", and the article calls another Obama alone.
    if (!title)
      return spot.before.length === 0 && own.has("mrs") && calledAlone(candidate, candidates, discourse)
        ? -0.4
        : 0;
    if (own.has(title.as)) return lacksSuffix(candidate, candidates, spot) ? -0.4 : 1;
    // "Mrs May" where the article has named Theresa May and Philip May.
    if (title.kind === "honorific" && own.size === 0)
      return title.sex && candidate.person?.sex === title.sex ? 0.2 : 0;
    const others = candidates.some(
      ({ entity }) => entity !== candidate.entity && discourse.titlesOf(entity).has(title.as),
    );
    // "Gen Kim", and the article calls somebody else general.
    if (title.kind !== "honorific") return others ? -0.6 : hasRank(own) ? -0.4 : 0;
    // "Miss May", and the article calls this May "Mrs".
    if ([...own].some((word) => HONORIFICS.has(word) && title.sex === "female")) return -1;
    // "Mr Kim", and the article calls this Kim "Gen".
    return hasRank(own) ? -0.7 : 0;
  },
  reason: (candidate, { spot, discourse, candidates }) => {
    if (!spot.title) return null;
    if (!discourse.titlesOf(candidate.entity).has(spot.title.as)) {
      // "Mr Kim" is not whom the article calls "Gen Kim".
      const titled = candidates.find(
        ({ entity, introducedBy }) =>
          entity !== candidate.entity && introducedBy?.title && !HONORIFICS.has(introducedBy.title.as),
      )?.introducedBy;
      if (!titled) return null;
      return {
        cue: "title-other",
        values: { name: nameOf(candidate), form: printed(spot), quote: printed(titled) },
      };
    }
    const title = words(spot, spot.before[0] as Designation);
    const values: Record<string, string> = { name: nameOf(candidate), title };
    const { introducedBy } = candidate;
    if (introducedBy?.title?.as === spot.title.as) {
      values.form = printed(spot);
      values.quote = printed(introducedBy);
    }
    return { cue: "title-usage", values };
  },
};

/** "Mr. Trump" is not whom the article calls "Donald Trump Jr.", where it has named another. */
const lacksSuffix = ({ introducedBy, entity }: Candidate, candidates: readonly Candidate[], spot: Spot) =>
  introducedBy !== null &&
  isSuffixed(introducedBy) &&
  !isSuffixed(spot) &&
  candidates.some(
    (other) => other.entity !== entity && other.introducedBy && isBefore(other.introducedBy, spot),
  );

/** Is another introduced here whom no honorific goes with? */
const calledAlone = (candidate: Candidate, candidates: readonly Candidate[], discourse: Discourse): boolean =>
  candidates.some(
    ({ entity, introducedBy }) =>
      entity !== candidate.entity &&
      introducedBy !== null &&
      ![...discourse.titlesOf(entity)].some((title) => HONORIFICS.has(title)),
  );

const HONORIFICS = new Set(["mr", "mrs", "ms", "dr", "sir", "dame"]);
const hasRank = (titles: ReadonlySet<string>) => [...titles].some((title) => !HONORIFICS.has(title));

/** A stranger is called by an office that the article has not given them. */
const STRANGE_OFFICE = -2;
/** A text gives lesser offices in many ways: "ambassadors William Taylor and George Kent … Ambassador Kent". */
const STRANGE_LESSER_OFFICE = -0.6;
/** A description that has the very rank: "general and politician". */
const RANK_FITS = 1.5;
/** No other description or office speaks of soldiers: "Gen. Kim" is not the leader of the same surname. */
const NO_SOLDIER = -1.2;
const FIT_AT_PLACE: Record<Fit, number> = { now: 1.5, past: 0.8, never: -1.5, unknown: 0 };
const NEVER_LED = -2;
const FIT: Record<Fit, number> = { now: 1, past: 0.6, never: -1, unknown: 0 };

/** The office or rank said of the name fits what the base knows of the candidate on that day. */
export const office: Cue = {
  weight: "office",
  value: ({ person, entity, introducedBy }, { base, day: today, passage, spot, candidates }) => {
    const isSucceeded = ({ died }: Person, designation: Designation) =>
      died !== null &&
      firstDay(died) <= today &&
      designation.time !== "past" &&
      passage === null &&
      leadsCountry(base, designation) &&
      candidates.some(
        (one) => one.person && fitOf(base, designation, one.entity, one.person, today) === "now",
      );
    // "President Park" is not the golfer of that name, to whom the article has given no such office.
    if (!person) {
      const own = introducedBy ? officesOf(introducedBy) : [];
      const strange = spot.before.some(({ term }) => term !== null && !own.some((one) => one.term === term));
      if (!strange) return 0;
      return spot.before.some((one) => leadsCountry(base, one)) ? STRANGE_OFFICE : STRANGE_LESSER_OFFICE;
    }
    let sum = 0;
    for (const designation of spot.before.concat(spot.after ?? [])) {
      const then = passage ? fitOf(base, designation, entity, person, passage) : null;
      const fit = then === "now" ? then : fitOf(base, designation, entity, person, today);
      // Whoever never led is no "President", whatever else speaks for them.
      if (fit === "never" && leadsCountry(base, designation)) sum += NEVER_LED;
      // "Fidel Castro died … President Castro wore uniform": the one who holds the office.
      else if (fit === "past" && isSucceeded(person, designation)) sum += NEVER_LED;
      else if (designation.title?.kind === "rank") sum += rankFit(person, designation.title);
      else
        sum +=
          (designation.place ? FIT_AT_PLACE : FIT)[fit] +
          (designation.time === "past" && fit === "past" ? 0.5 : 0);
    }
    return Math.max(-2, Math.min(2, sum));
  },
  reason: (candidate, { spot }) => {
    const designation = spot.before
      .concat(spot.after ?? [])
      .find(({ term, title }) => term !== null || title?.office);
    if (!designation) return null;
    const title = words(spot, designation);
    const role = inSingular(title);
    return designation.place
      ? { cue: "role-apposition", values: { name: nameOf(candidate), role } }
      : { cue: "title-office", values: { name: nameOf(candidate), title, role } };
  },
};

/** The offices said with a name, those before the whole of a longer one too: "Mayor Edwin Lee". */
const officesOf = ({ block, before, after, longer }: Spot): Designation[] => [
  ...before,
  ...(longer ? designationsBefore(block, longer.from) : []),
  ...(after ? [after] : []),
];

const wordsOf = perPerson(({ description }): readonly string[] => foldPhrase(description).split(" "));

function rankFit(person: Person, title: TitleEntry): number {
  const description = wordsOf(person);
  if (description.includes(title.as.split(" ").at(-1) ?? "")) return RANK_FITS;
  return isMilitary(person) ? 0 : NO_SOLDIER;
}

/** The same words meant the candidate before, in this article: "Mr Kim". */
export const usage: Cue = {
  weight: "usage",
  value: ({ entity }, { spot, discourse }) => {
    const meant = discourse.usageOf(usageForm(spot));
    if (meant !== entity) return 0;
    return spot.title ? 1 : 0.2;
  },
  reason: (candidate, { spot }) =>
    spot.title && { cue: "usage", values: { name: nameOf(candidate), form: printed(spot) } },
};

/** The title and surname as the article uses them: "gen kim", "president park", "kim". */
export function usageForm({ title, before, form }: Spot): string {
  const said = title?.as ?? before[0]?.phrase;
  return said ? `${said} ${form}` : form;
}

/**
 * Somebody whom the article calls by a title and surname only, "President Park", is not meant by the surname alone where it has introduced
 * another by the whole name: the golfer Park.
 */
export const titledOnly: Cue = {
  weight: "titledOnly",
  value: ({ introducedBy, person, entity }, { spot, candidates, discourse }) => {
    if (spot.before.length > 0 || !person || !introducedBy) return 0;
    // "President Bush … Bush … his wife, Laura Bush": the surname alone is his already.
    if (discourse.usageOf(usageForm(spot)) === entity) return 0;
    if (introducedBy.before.length === 0 || introducedBy.whole.length > 0) return 0;
    const rival = candidates.some((other) => other.person !== person && isWhole(other, spot));
    return rival ? -1 : 0;
  },
  reason: () => null,
};

/** Introduced before by a whole name, that of a stranger included. */
const isWhole = ({ introducedBy }: Candidate, spot: Spot) =>
  introducedBy !== null &&
  (introducedBy.whole.length > 0 || introducedBy.longer !== null) &&
  isBefore(introducedBy, spot);
