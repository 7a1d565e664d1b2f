/**
 * Cues: what speaks for and against a candidate behind a surname. Each is a small function of one candidate that gives about
 * −1…1.5; weights.ts says how much it counts.
 */
import type { FactBase } from "../facts/base";
import { Gap } from "../names/tokens";
import { hasAge, isBefore, nameOf, printed, surnameOf } from "./cue-words";
import { office, titledOnly, titleUsage, usage, usageForm } from "./cues-of-title";
import { meetings } from "./meetings";
import type { Candidate, Cue, Scene } from "./scene";
import type { Spot } from "./spots";
import { PEAK_YEARS } from "./weights";

/** So much more prominent is whom a reader has in mind before somebody less known of the name is introduced. */
const FAR_MORE_PROMINENT = 1;
/** So much more prominent is whom a text may go on to call by the surname, whoever else of it is named in between. */
const FAR_MORE_PROMINENT_STILL = 2.5;

/** The full name stands in the article. */
const introduced: Cue = {
  weight: "introduced",
  value: ({ introducedBy, person, entity }, { base, day, spot, candidates }) => {
    if (!introducedBy) return 0;
    const already = isBefore(introducedBy, spot);
    // "Dole conceded", and paragraphs on "Elizabeth Dole": only what stands above the text names people before it introduces them.
    if (!already && person && spot.block.kind === "paragraph") {
      const own = base.prominence(entity, day);
      const other = ({ person: one, introducedBy: by, entity: number }: Candidate) =>
        one !== null && by === null && base.prominence(number, day) >= own + FAR_MORE_PROMINENT;
      if (candidates.some(other)) return 0.2;
    }
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
  value: ({ entity }, { discourse, spot, entities }) => discourse.recency(entity, spot.block.index, entities),
  reason: (candidate) => ({ cue: "last-named", values: { name: nameOf(candidate) } }),
};

/** Who was just named by the whole name. */
const justNamed: Cue = {
  weight: "justNamed",
  value: ({ entity }, { justNamed, discourse, spot, base, day }) => {
    if (entity !== justNamed?.entity) return 0;
    // "Jo Johnson resigned. Mr Johnson will go to the palace": as likely the one whom everybody speaks of.
    const usual = discourse.usageOf(usageForm(spot));
    const known = (one: number) => (one < 0 ? 0 : base.prominence(one, day));
    const overshadowed =
      entity >= 0 &&
      usual !== null &&
      usual !== entity &&
      known(usual) >= known(entity) + FAR_MORE_PROMINENT_STILL;
    return overshadowed ? justNamed.value / 2 : justNamed.value;
  },
  // "Gen Kim" behind "Gen Kim Yong-chol": the title says it better.
  reason: (candidate, scene) =>
    titleUsage.reason(candidate, scene) ?? { cue: "last-named", values: { name: nameOf(candidate) } },
};

const ACTS = /^(?:is|was|has|had|will|would|who)$/;
/** "Kim is bearing a letter from Kim Jong Un": not his own. */
const wholeBehind: Cue = {
  weight: "wholeBehind",
  value: ({ entity }, { wholeBehind, spot }) => {
    // But "the Clinton campaign hoped that Hillary Clinton …".
    const acts = spot.before.length > 0 || spot.speaks || ACTS.test(spot.block.tokens.norm(spot.to));
    return acts && wholeBehind.has(entity) ? -1 : 0;
  },
  reason: () => null,
};

/** Who the article is about: how often it has named the candidate. */
const salience: Cue = {
  weight: "salience",
  value: ({ entity }, { discourse }) => Math.log2(1 + discourse.count(entity)),
  reason: () => null,
};

/** Said of somebody who has spoken before. */
const GOES_ON = new Set("added adds continued continues concluded concludes".split(" "));

/** Who spoke last goes on speaking: "…," Kim added. */
const speaker: Cue = {
  weight: "speaker",
  value: ({ entity }, { discourse, spot, entities }) => {
    if (!spot.speaks || !discourse.spokeLast(entity, entities)) return 0;
    // "Lee Teng-hui sent no one. Lee said": another was named since; but who adds something has spoken.
    const { tokens } = spot.block;
    const adds =
      GOES_ON.has(tokens.norm(spot.to)) ||
      GOES_ON.has(tokens.norm((spot.before.at(-1)?.from ?? spot.from) - 1));
    return adds || !discourse.namedSince(entity, entities) ? 1 : 0;
  },
  reason: (candidate) => ({ cue: "last-named", values: { name: nameOf(candidate) } }),
};

const ELDER = new Set(["elder", "older", "senior"]);
/** Whom everybody has in mind who hears of "the younger Bush": so prominent now, or once; see `prominenceOf`. */
const FAMOUS_BEARER = 3;
const ONCE_FAMOUS = 7;
/** What somebody leads: "the first Bush administration". */
export const LED: ReadonlySet<string> = new Set(["administration", "government", "presidency"]);
const YOUNGER = new Set(["younger", "junior"]);
/** Said of two who led: "the first President Bush", "the second Bush administration". */
const ORDINALS: ReadonlyMap<string, "elder" | "younger"> = new Map([
  ["first", "elder"],
  ["second", "younger"],
]);

/** Which of two of one name is meant, where the words before the name say so. */
function saidAge(spot: Spot): "elder" | "younger" | null {
  const word = spot.block.tokens.norm((spot.before[0]?.from ?? spot.from) - 1);
  if (YOUNGER.has(word)) return "younger";
  if (ELDER.has(word)) return "elder";
  // "The first Trump summit" says nothing.
  const leads =
    spot.title?.kind === "office" || spot.before[0]?.term || LED.has(spot.block.tokens.norm(spot.to));
  return (leads && ORDINALS.get(word)) || null;
}

/** "The elder Bush", of somebody whom everybody knows: said without an introduction. */
export const isKnownByAge = (base: FactBase, entity: number, spot: Spot, day: string): boolean =>
  saidAge(spot) !== null && base.peak(entity, day, PEAK_YEARS) >= ONCE_FAMOUS;

/** "The elder Bush": said of whoever of the introduced was born first. */
const age: Cue = {
  weight: "age",
  value: ({ person }, { base, day, spot, candidates }) => {
    const said = saidAge(spot);
    if (!person?.born || !said) return 0;
    // Of those whom the article has named so far; where it has named one alone, of those too whom everybody knows.
    const bornOf = (chosen: readonly Candidate[]) =>
      chosen.map((one) => one.person?.born ?? "").filter((born) => born !== "");
    const named = candidates.filter(
      ({ introducedBy, person: one }) => one?.born && introducedBy && isBefore(introducedBy, spot),
    );
    const famous = candidates.filter(
      ({ person: one, entity }) =>
        one &&
        (base.prominence(entity, day) >= FAMOUS_BEARER || base.peak(entity, day, PEAK_YEARS) >= ONCE_FAMOUS),
    );
    const births = named.length > 1 ? bornOf(named) : bornOf([...new Set([...named, ...famous])]);
    // With one birth there is nothing to compare; with three, and strangers besides, nobody can tell.
    if (births.length < 2 || (births.length > 2 && candidates.some((one) => one.stranger))) return 0;
    const sought = births.sort().at(said === "elder" ? 0 : -1);
    return person.born === sought ? 1 : -1;
  },
  reason: (candidate, scene) => introduced.reason(candidate, scene),
};

/** "Gandhi, 43, smiled": whose age it is. */
const toldAge: Cue = {
  weight: "toldAge",
  value: ({ person }, { day, spot }) =>
    spot.age === null || !person?.born || person.died !== null
      ? 0
      : hasAge(person.born, spot.age, day)
        ? 1
        : -1,
  reason: (candidate, scene) => introduced.reason(candidate, scene),
};

const PRONOUNS: ReadonlyMap<string, "male" | "female"> = new Map([
  ["he", "male"],
  ["his", "male"],
  ["him", "male"],
  ["himself", "male"],
  ["she", "female"],
  ["her", "female"],
  ["herself", "female"],
]);
/** Capitalised words that no pronoun of a person means. */
const NO_PERSON = new Set(
  "army assembly cabinet congress constitution court government house parliament party senate state".split(
    " ",
  ),
);
/** As far after the name as a pronoun is looked for. Tokens. */
const PRONOUN_TOKENS = 25;

/** The sex that the next pronoun tells; null where there is none, or somebody else is named in between. */
export function sexOfPronoun(base: FactBase, spot: Spot): Scene["pronoun"] {
  const { block, to } = spot;
  const { tokens } = block;
  const end = Math.min(tokens.count, to + PRONOUN_TOKENS);
  for (let i = to; i < end; i++) {
    const sex = PRONOUNS.get(tokens.norm(i));
    // "Trump, she said, …": she who speaks of him.
    const speaks =
      tokens.gapBefore(i) === Gap.Comma && base.vocabulary.has("speechVerbs", tokens.norm(i + 1));
    if (sex) return speaks || isAnothers(spot, sex) ? null : sex;
    // Another name may be whom the pronoun means.
    if (tokens.isCapital(i) && !tokens.startsSentence(i) && !NO_PERSON.has(tokens.norm(i))) return null;
  }
  return null;
}

/** "She saw Aquino's term end and her own begin": of her whom a pronoun before the name means. */
function isAnothers({ block, from }: Spot, sex: "male" | "female"): boolean {
  const { tokens } = block;
  for (let i = from - 1; i >= 0 && i >= from - PRONOUN_TOKENS; i--) {
    if (PRONOUNS.get(tokens.norm(i)) === sex) return true;
    if (tokens.startsSentence(i)) return false;
  }
  return false;
}

/** "Kim … she": the next pronoun, where nobody else is named in between. */
const pronoun: Cue = {
  weight: "pronoun",
  value: ({ person }, { pronoun: sex, spokenOf }) => {
    if (!person?.sex) return 0;
    if (spokenOf === person.sex) return -1;
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
  justNamed,
  wholeBehind,
  salience,
  speaker,
  pair,
  age,
  toldAge,
  pronoun,
  prior,
];
