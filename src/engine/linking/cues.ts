/**
 * Cues: what speaks for and against a candidate behind a surname. Each is a small function of one candidate that gives about
 * −1…1.5; weights.ts says how much it counts.
 */
import type { Person } from "../facts/types";
import type { TitleEntry } from "../facts/vocabulary";
import { foldPhrase } from "../names/phrase";
import { type Fit, fitOf, isMilitary } from "./fit";
import { meetings } from "./meetings";
import type { Designation } from "./roles";
import type { Candidate, Cue, Scene } from "./scene";
import type { Spot } from "./spots";
import { KNOWN_PROMINENCE_COMMON } from "./weights";

/** A name as it stands in the text, with its title. */
export const printed = (spot: Spot): string => {
  const { tokens } = spot.block;
  const first = spot.before[0]?.title ? spot.before[0].from : spot.from;
  return tokens.text.slice(tokens.start[first], tokens.end[spot.to - 1]);
};
const nameOf = (candidate: Candidate) => candidate.person?.name ?? candidate.stranger?.name ?? "";
const surnameOf = ({ spot }: Scene) =>
  spot.block.text.slice(spot.block.tokens.start[spot.from], spot.block.tokens.end[spot.to - 1]);
const words = (spot: Spot, { from, to }: Designation) => {
  const { tokens } = spot.block;
  return tokens.text.slice(tokens.start[from], tokens.end[to - 1]);
};

/** Does one spot stand before another, or is it the same? */
function isBefore(one: Spot, other: Spot): boolean {
  if (one.block.index !== other.block.index) return one.block.index < other.block.index;
  return one.from <= other.from;
}

/** The full name stands in the article. */
const introduced: Cue = {
  weight: "introduced",
  value: ({ introducedBy, person }, { spot }) => {
    if (!introducedBy) return 0;
    const already = isBefore(introducedBy, spot);
    // "his father, George Bush" is no introduction of somebody the article goes on to speak of.
    if (introducedBy.aside) return already ? 0.7 : 0.2;
    // A headline has only surnames; but strangers to come are not expected.
    return already ? 1 : person ? 0.7 : 0.3;
  },
  reason: (candidate, scene) =>
    candidate.introducedBy && {
      cue: "surname-introduced",
      values: { name: nameOf(candidate), surname: surnameOf(scene), quote: printed(candidate.introducedBy) },
    },
};

/** How this article uses the title before the surname: "Gen Kim" after "Gen Kim Yong-chol". */
const titleUsage: Cue = {
  weight: "titleUsage",
  value: (candidate, { spot, discourse, candidates }) => {
    const title = spot.title;
    if (!title) return 0;
    const own = discourse.titlesOf(candidate.entity);
    if (own.has(title.as)) return 1;
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

const HONORIFICS = new Set(["mr", "mrs", "ms", "dr", "sir", "dame"]);
const hasRank = (titles: ReadonlySet<string>) => [...titles].some((title) => !HONORIFICS.has(title));

/** A description that has the very rank: "general and politician". */
const RANK_FITS = 1.5;
const FIT_AT_PLACE: Record<Fit, number> = { now: 1.5, past: 0.8, never: -1.5, unknown: 0 };
const FIT: Record<Fit, number> = { now: 1, past: 0.6, never: -1, unknown: 0 };

/** The office or rank said of the name fits what the base knows of the candidate on that day. */
const office: Cue = {
  weight: "office",
  value: ({ person, entity }, { base, day: today, passage, spot }) => {
    if (!person) return 0;
    let sum = 0;
    for (const designation of spot.before.concat(spot.after ?? [])) {
      const then = passage ? fitOf(base, designation, entity, person, passage) : null;
      const fit = then === "now" ? then : fitOf(base, designation, entity, person, today);
      if (designation.title?.kind === "rank") sum += rankFit(person, designation.title);
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
    const role = words(spot, designation);
    return designation.place
      ? { cue: "role-apposition", values: { name: nameOf(candidate), role } }
      : { cue: "title-office", values: { name: nameOf(candidate), title: role, role } };
  },
};

function rankFit(person: Person, title: TitleEntry): number {
  const description = foldPhrase(person.description).split(" ");
  if (description.includes(title.as.split(" ").at(-1) ?? "")) return RANK_FITS;
  return isMilitary(person) ? 0 : -0.5;
}

/** The same words meant the candidate before, in this article: "Mr Kim". */
const usage: Cue = {
  weight: "usage",
  value: ({ entity }, { spot, discourse }) => {
    const meant = discourse.usageOf(usageForm(spot));
    if (meant !== entity) return 0;
    return spot.title ? 1 : 0.2;
  },
  reason: (candidate, { spot }) =>
    spot.title && { cue: "usage", values: { name: nameOf(candidate), form: printed(spot) } },
};

/** The title and surname as the article uses them: "gen kim", "kim". */
export function usageForm(spot: Spot): string {
  return spot.title ? `${spot.title.as} ${spot.form}` : spot.form;
}

/** Who was named last. */
const recency: Cue = {
  weight: "recency",
  value: ({ entity }, { discourse, spot, candidates }) =>
    discourse.recency(
      entity,
      spot.block.index,
      candidates.map((candidate) => candidate.entity),
    ),
  reason: (candidate) => ({ cue: "last-named", values: { name: nameOf(candidate) } }),
};

/** Who the article is about: how often it has named the candidate. */
const salience: Cue = {
  weight: "salience",
  value: ({ entity }, { discourse }) => Math.log2(1 + discourse.count(entity)),
  reason: () => null,
};

/** Who spoke last goes on speaking: "…," Kim added. */
const speaker: Cue = {
  weight: "speaker",
  value: ({ entity }, { discourse, spot, candidates }) => {
    const bearers = candidates.map((candidate) => candidate.entity);
    return spot.speaks && discourse.spokeLast(entity, bearers) ? 1 : 0;
  },
  reason: (candidate) => ({ cue: "last-named", values: { name: nameOf(candidate) } }),
};

const ELDER = new Set(["elder", "older", "senior"]);
const YOUNGER = new Set(["younger", "junior"]);

/** "The elder Bush": said of whoever of the introduced was born first. */
const age: Cue = {
  weight: "age",
  value: ({ person }, { base, day, spot, candidates }) => {
    const word = spot.block.tokens.norm((spot.before[0]?.from ?? spot.from) - 1);
    const elder = ELDER.has(word);
    if (!person?.born || !(elder || YOUNGER.has(word))) return 0;
    // Of those whom the article has named so far; where it has named one alone, of those too whom everybody knows.
    const bornOf = (chosen: readonly Candidate[]) =>
      chosen.map((one) => one.person?.born ?? "").filter((born) => born !== "");
    const named = candidates.filter(({ introducedBy }) => introducedBy && isBefore(introducedBy, spot));
    const famous = candidates.filter(
      ({ person: one, entity }) => one && base.prominence(entity, day) >= KNOWN_PROMINENCE_COMMON,
    );
    const births = named.length > 1 ? bornOf(named) : bornOf([...new Set([...named, ...famous])]);
    // With one birth there is nothing to compare; with three, and strangers besides, nobody can tell.
    if (births.length < 2 || (births.length > 2 && candidates.some((one) => one.stranger))) return 0;
    const sought = births.sort().at(elder ? 0 : -1);
    return person.born === sought ? 1 : -1;
  },
  reason: (candidate, scene) => introduced.reason(candidate, scene),
};

const PRONOUNS: Record<string, "male" | "female"> = {
  he: "male",
  his: "male",
  him: "male",
  she: "female",
  her: "female",
};
/** As far after the name as a pronoun is looked for. Tokens. */
const PRONOUN_TOKENS = 25;

/** "Kim … she": the next pronoun, where nobody else is named in between. */
const pronoun: Cue = {
  weight: "pronoun",
  value: ({ person }, { spot }) => {
    if (!person?.sex) return 0;
    const { tokens } = spot.block;
    for (let i = spot.to; i < Math.min(tokens.count, spot.to + PRONOUN_TOKENS); i++) {
      const sex = PRONOUNS[tokens.norm(i)];
      if (sex) return sex === person.sex ? 0.2 : -1;
      // Another name may be whom the pronoun means.
      if (tokens.isCapital(i) && !tokens.startsSentence(i)) return 0;
    }
    return 0;
  },
  reason: () => null,
};

/** Whoever stands beside the name met the candidate: "Trump and Kim". */
const pair: Cue = {
  weight: "pair",
  value: ({ person, entity: candidate }, { base, beside, candidates, spot }) => {
    if (!person || beside === null) return 0;
    // "Chairman Kim … General Kim": nobody stands beside himself with another title.
    if (candidate === beside) return spot.title ? -1 : 0;
    const other = base.people.at(beside);
    const most = Math.max(
      ...candidates.map((candidate) => (candidate.person ? meetings(candidate.person, other) : 0)),
    );
    return most === 0 ? 0 : Math.log2(1 + meetings(person, other)) / Math.log2(1 + most);
  },
  reason: (candidate, { base, beside }) =>
    beside === null
      ? null
      : { cue: "pair", values: { name: nameOf(candidate), other: base.people.at(beside).name } },
};

/** How prominent the candidate was on that day. */
const prior: Cue = {
  weight: "prior",
  value: ({ person, entity }, { base, day, passage }) => {
    if (!person) return 0;
    const now = base.prominence(entity, day);
    return passage ? (now + base.prominence(entity, passage)) / 2 : now;
  },
  reason: (candidate, scene) => ({
    cue: "prominent",
    values: { name: nameOf(candidate), surname: surnameOf(scene) },
  }),
};

/** In the order in which they explain a match best. */
export const CUES: readonly Cue[] = [
  introduced,
  office,
  titleUsage,
  usage,
  recency,
  salience,
  speaker,
  pair,
  age,
  pronoun,
  prior,
];
