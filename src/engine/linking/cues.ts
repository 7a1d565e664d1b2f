/**
 * Cues: what speaks for and against a candidate behind a surname. Each is a small function of one candidate that gives about
 * −1…1.5; weights.ts says how much it counts.
 */
import { isBefore, nameOf, printed, surnameOf } from "./cue-words";
import { office, titledOnly, titleUsage, usage } from "./cues-of-title";
import { meetings } from "./meetings";
import type { Candidate, Cue } from "./scene";
import type { Spot } from "./spots";

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
    if (!spot.speaks) return 0;
    const bearers = candidates.map((candidate) => candidate.entity);
    return discourse.spokeLast(entity, bearers) ? 1 : 0;
  },
  reason: (candidate) => ({ cue: "last-named", values: { name: nameOf(candidate) } }),
};

const ELDER = new Set(["elder", "older", "senior"]);
/** Whom everybody has in mind who hears of "the younger Bush"; see `prominenceOf`. */
const FAMOUS_BEARER = 3;
const YOUNGER = new Set(["younger", "junior"]);

/** "The elder Bush": said of whoever of the introduced was born first. */
const age: Cue = {
  weight: "age",
  value: ({ person }, { base, day, spot, candidates }) => {
    const word = spot.block.tokens.norm((spot.before[0]?.from ?? spot.from) - 1);
    // "The first President Bush"; but "the first Trump summit" says nothing.
    const elder = ELDER.has(word) || (word === "first" && spot.title?.kind === "office");
    if (!person?.born || !(elder || YOUNGER.has(word))) return 0;
    // Of those whom the article has named so far; where it has named one alone, of those too whom everybody knows.
    const bornOf = (chosen: readonly Candidate[]) =>
      chosen.map((one) => one.person?.born ?? "").filter((born) => born !== "");
    const named = candidates.filter(
      ({ introducedBy, person: one }) => one?.born && introducedBy && isBefore(introducedBy, spot),
    );
    const famous = candidates.filter(
      ({ person: one, entity }) => one && base.prominence(entity, day) >= FAMOUS_BEARER,
    );
    const births = named.length > 1 ? bornOf(named) : bornOf([...new Set([...named, ...famous])]);
    // With one birth there is nothing to compare; with three, and strangers besides, nobody can tell.
    if (births.length < 2 || (births.length > 2 && candidates.some((one) => one.stranger))) return 0;
    const sought = births.sort().at(elder ? 0 : -1);
    return person.born === sought ? 1 : -1;
  },
  reason: (candidate, scene) => introduced.reason(candidate, scene),
};

const PRONOUNS: ReadonlyMap<string, "male" | "female"> = new Map([
  ["he", "male"],
  ["his", "male"],
  ["him", "male"],
  ["she", "female"],
  ["her", "female"],
]);
/** As far after the name as a pronoun is looked for. Tokens. */
const PRONOUN_TOKENS = 25;

/** The sex that the next pronoun tells; null where there is none, or somebody else is named in between. */
function sexOfPronoun({ block: { tokens }, to }: Spot): "male" | "female" | null {
  const end = Math.min(tokens.count, to + PRONOUN_TOKENS);
  for (let i = to; i < end; i++) {
    const sex = PRONOUNS.get(tokens.norm(i));
    if (sex) return sex;
    // Another name may be whom the pronoun means.
    if (tokens.isCapital(i) && !tokens.startsSentence(i)) return null;
  }
  return null;
}

/** What `sexOfPronoun` found: it is asked once for each candidate. */
const pronounAfter = new WeakMap<Spot, ReturnType<typeof sexOfPronoun>>();

/** "Kim … she": the next pronoun, where nobody else is named in between. */
const pronoun: Cue = {
  weight: "pronoun",
  value: ({ person }, { spot }) => {
    if (!person?.sex) return 0;
    let sex = pronounAfter.get(spot);
    if (sex === undefined) {
      sex = sexOfPronoun(spot);
      pronounAfter.set(spot, sex);
    }
    return sex === null ? 0 : sex === person.sex ? 0.2 : -1;
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
    const then = passage ? base.prominence(entity, passage) : now;
    return Math.max(then, (now + then) / 2);
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
  titledOnly,
  recency,
  salience,
  speaker,
  pair,
  age,
  pronoun,
  prior,
];
