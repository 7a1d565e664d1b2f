/** Licences: whether a surname may mean a candidate at all, before it is asked whom it means best. */

import type { FactBase } from "../facts/base";
import { lastDay } from "../facts/edtf";
import type { Person } from "../facts/types";
import type { TitleEntry } from "../facts/vocabulary";
import { Gap, type Tokens } from "../names/tokens";
import { isBefore } from "./cue-words";
import { isKnownByAge, LED } from "./cues";
import { isFellow } from "./fellows";
import { isFounderLeft } from "./firms-of-names";
import { fitOf, isMilitary, leadsCountry } from "./fit";
import { OF_MIND, OF_SOMEBODY } from "./guards-of-words";
import { sitsForTag } from "./home-states";
import type { Introductions } from "./introductions";
import { enoughBySurname, howKnown } from "./known-by-surname";
import type { Candidate } from "./scene";
import type { Spot } from "./spots";
import { isOfPolitics, isSameTrade } from "./trades";
import {
  COMMON_BEARERS,
  FEW_BEARERS,
  HOUSEHOLD_PROMINENCE,
  KNOWN_BY_ANYBODY,
  KNOWN_BY_OFFICE,
  KNOWN_SOLDIER,
  PEAK_YEARS,
  SOME_BEARERS,
} from "./weights";

export interface LicenceScene {
  base: FactBase;
  day: string;
  english: boolean;
  introductions: Introductions;
  /** Everybody marked so far. */
  marked: ReadonlySet<number>;
  /** Whom a role phrase has meant so far: "Britain's defence minister". */
  designated: ReadonlySet<number>;
}

/**
 * May the surname mean this candidate at all? Introduced ones may. Others only where an office said with the name is theirs, or
 * where everybody knows them by a surname that is neither an ordinary word nor a common name.
 */
export function isLicensed(candidate: Candidate, spot: Spot, scene: LicenceScene): boolean {
  const { person, entity } = candidate;
  const { base, day, english, introductions } = scene;
  if (!person) return true;
  if (isBarred(candidate, spot, scene)) return false;
  if (candidate.introducedBy) return true;
  if (!english) return false;
  if (sitsForTag(person, spot, day)) return true;
  const fits = fitsOf(candidate, spot, scene);
  if (fits.some(({ d, fit }) => fit === "never" && d.title?.kind !== "rank")) return false;
  const rare = isRare(base, spot);
  // "Vice President Biden", "President Carter" are said long after, too; but "President Moon" may be another by then.
  const peak = base.peak(entity, day, PEAK_YEARS);
  // And "Secretary Clinton", where no other bearer was one.
  const alone =
    peak >= KNOWN_BY_OFFICE &&
    fits.some(({ d }) => !leadsCountry(base, d) && (d.term !== null || d.title?.kind === "office"));
  const led = peak >= LED_PROMINENCE || (alone && isOnlyOne(candidate, spot, scene));
  const held = fits.some(
    ({ d, fit }) =>
      d.title?.kind !== "rank" && (fit === "now" || (fit === "past" && (rare || d.time === "past" || led))),
  );
  if (held || isKnownSoldier(candidate, spot, scene)) return true;
  if (isKnownByAge(base, entity, spot, day)) return true;
  // "Japan's Abe", "North Korea's Kim": the one who speaks for the country.
  const weight = base.prominence(entity, day);
  if (spot.countryBefore === person.country && weight >= HOUSEHOLD_PROMINENCE) return true;
  // "Trump" of Judd Trump: with a stranger of that name in the article nobody is known by the surname alone, but in the text above the stranger.
  const strangers = introductions.strangersCalled.get(spot.form) ?? [];
  const above = spot.block.kind === "paragraph" && weight >= HOUSEHOLD_PROMINENCE;
  if (strangers.some((stranger) => !above || isBefore(stranger.spot, spot))) return false;
  // A player, whoever else has the name; and in an article without politics anybody.
  if (introductions.sport || (!introductions.politics && isOfPolitics(person))) return false;
  // "Disney was planning": the firm.
  if (isFounderLeft(person, day)) return false;
  // "Britain's defence minister … Williamson said".
  if (rare && scene.designated.has(entity) && actsAsPerson(base, spot)) return true;
  if (isOfOffice(spot)) return false;
  const { now, ever } = howKnown(candidate, spot, scene, rare);
  const acts = actsAsPerson(base, spot);
  const enough = enoughBySurname(candidate, spot, scene, { rare, acts });
  const joined = acts || isJoined(spot);
  if (joined && !isPerhapsNoName(base, spot) && isFellow(base, entity, spot, introductions, day)) return true;
  if (acts || (rare && spot.bearers <= FEW_BEARERS && isAmongPeople(spot))) return ever >= enough;
  return rare && now >= enough + KNOWN_BY_ANYBODY && !isOfSomewhere(spot) && !isPlace(spot);
}

/**
 * May a surname that nothing licensed mean whom the same surname has meant elsewhere in the article? Not where the words around it say
 * that somebody else is meant.
 */
export const isLicensedLate = (candidate: Candidate, spot: Spot, scene: LicenceScene): boolean =>
  scene.english &&
  !isBarred(candidate, spot, scene) &&
  !fitsOf(candidate, spot, scene).some(({ fit }) => fit === "never") &&
  !scene.introductions.strangersCalled.has(spot.form) &&
  !scene.introductions.sport &&
  (!scene.base.vocabulary.has("surnamesThatAreWords", spot.form) || actsAsPerson(scene.base, spot)) &&
  !isOfSomewhere(spot) &&
  !isPlace(spot);

const fitsOf = ({ entity, person }: Candidate, { before, after }: Spot, { base, day }: LicenceScene) =>
  before.concat(after ?? []).map((d) => ({ d, fit: fitOf(base, d, entity, person as Person, day) }));

/** The words around the name say that it is somebody else's: a trade, another of the name, somebody alive. */
function isBarred(candidate: Candidate, spot: Spot, { day }: LicenceScene): boolean {
  const person = candidate.person as Person;
  const { title } = spot;
  // "Professor Chomsky" has no trade beside the title.
  const trade = title?.words.includes(spot.occupation ?? "") ? null : spot.occupation;
  // "Blagojevich, 52, a former boxer": whoever the article has introduced may be called anything.
  const introduced = candidate.introducedBy !== null && isBefore(candidate.introducedBy, spot);
  if (trade && !introduced && !isSameTrade(trade, person.description.toLowerCase())) return true;
  // "Holt: Thank you." in a transcript is nobody of the past.
  if (!introduced && isLabel(spot) && isOfPast(person, day)) return true;
  // Peers have "Lord Patten" for a whole name: "Lord Liverpool" is no politician of that surname.
  if (!introduced && spot.block.tokens.norm(spot.from - 1) === "lord") return true;
  // "The other Mr Kim", "another Kim": just not the one that the cues point to; but "another Trump aide" is his.
  const first = spot.before[0]?.from ?? spot.from;
  // And "the 61-year-old Habibie" is he.
  const { tokens } = spot.block;
  const apart = tokens.gapBefore(first) !== Gap.Space || tokens.gapBefore(first - 1) === Gap.Hyphen;
  const word = apart ? "" : tokens.norm(first - 1);
  if (
    /^(?:other|another|old|second|third|fourth|fifth)$/.test(word) &&
    !OF_SOMEBODY.has(tokens.norm(spot.to)) &&
    !COUNTED.has(tokens.norm(spot.to)) &&
    tokens.gapBefore(spot.to) !== Gap.Hyphen
  )
    return true;
  // "The current Kim" is alive.
  if (/^(?:current|present)$/.test(word) && person.died !== null && person.died < day) return true;
  // "Det Brown", "Prof Major": somebody in a trade of which the base knows nothing.
  const strange = title?.kind === "profession" && !isDescribed(person, title);
  return strange && (!candidate.introducedBy || title?.as === "police");
}

/** Nobody else of the name whom the article could mean held the office that is said with it. */
const isOnlyOne = ({ entity }: Candidate, { part, before }: Spot, { base, day }: LicenceScene): boolean =>
  part.every(
    (number) =>
      number === entity ||
      before.every((d) => /never|unknown/.test(fitOf(base, d, number, base.people.at(number), day))),
  );

/** "General Dempsey", of a soldier in the news whose name not many have. */
const isKnownSoldier = (
  { entity, person }: Candidate,
  { title, bearers }: Spot,
  { base, day }: LicenceScene,
) =>
  title?.kind === "rank" &&
  person !== null &&
  isMilitary(person) &&
  bearers <= SOME_BEARERS &&
  base.prominence(entity, day) >= KNOWN_SOLDIER;

const isDescribed = ({ description }: Person, { words }: TitleEntry) =>
  words.some((word) => description.toLowerCase().includes(word));

/** "Merkel of Berlin": somebody who is told apart by a town. */
const isOfSomewhere = ({ block: { tokens }, to }: Spot) =>
  /^(?:of|from)$/.test(tokens.norm(to)) && tokens.isCapital(to + 1);

/** So prominent was who led a country in the news of the world; see `prominenceOf`. */
const LED_PROMINENCE = 7;
/** Verbs that follow a person more than a thing. */
const OF_PERSON = new Set("was is has had would will does did who himself herself".split(" "));

const PLACING = new Set("at in near".split(" "));
const isPlace = ({ block: { tokens }, from, to }: Spot) =>
  PLACING.has(tokens.norm(from - 1)) &&
  // "In Merkel's party"
  !(tokens.gapBefore(to) === Gap.Apostrophe && tokens.norm(to) === "s" && OF_MIND.has(tokens.norm(to + 1)));

/** Words before a person more than before a thing: "between Gorbachev and …", "nor were Barroso …". */
const BEFORE_PERSON = new Set(
  "about after against and between by for like met nor or since than to told under were with".split(" "),
);

/** "The first minister of Wales": what an office is of is a place or a body. */
const isOfOffice = ({ block: { tokens, designationTo }, from }: Spot) =>
  tokens.norm(from - 1) === "of" && designationTo.get(from - 1)?.term != null;

/** What somebody has more than one of: "a second Trump summit". */
const COUNTED = new Set("meeting summit term trial trip victory visit".split(" "));

/** What is named after the person whom it is about: "the Mueller probe". */
const ABOUT_SOMEBODY = new Set("hearing inquiry investigation nomination probe testimony trial".split(" "));

/** Something is done with somebody here, or to them. */
function isAmongPeople({ block: { tokens, titleCase }, from, to }: Spot): boolean {
  if (titleCase || tokens.gapBefore(from) !== Gap.Space) return false;
  const follows = tokens.norm(to);
  // "Registered in England and Wales".
  if (tokens.norm(from - 1) === "and" && tokens.isCapital(from - 2) && PLACING.has(tokens.norm(from - 3)))
    return false;
  if (!BEFORE_PERSON.has(tokens.norm(from - 1)) && !LED.has(follows) && !ABOUT_SOMEBODY.has(follows))
    return false;
  return !(tokens.isCapital(to) && tokens.gapBefore(to) === Gap.Space);
}

/** A place, a word, or part of a longer name as well. */
const isPerhapsNoName = (base: FactBase, spot: Spot): boolean =>
  base.vocabulary.has("surnamesThatAreWords", spot.form) ||
  spot.strangerBefore ||
  isOfSomewhere(spot) ||
  isPlace(spot);

/** "Roe and Doe spoke": beside another name. */
const isJoined = ({ block: { tokens }, from, to }: Spot): boolean =>
  (tokens.norm(to) === "and" && tokens.isCapital(to + 1)) ||
  (tokens.norm(from - 1) === "and" && tokens.isCapital(from - 2));

/** A stroke before token `at` that joins two people: not "Han-Wen Nienhuys". */
const joinsCapital = (tokens: Tokens, at: number) =>
  tokens.gapBefore(at) === Gap.Hyphen &&
  tokens.isCapital(at) &&
  !(
    tokens.gapBefore(at + 1) === Gap.Space &&
    tokens.isCapital(at + 1) &&
    !OF_SOMEBODY.has(tokens.norm(at + 1))
  );

/** "PELOSI: The families come first." in a transcript, its line break lost or not. */
const isLabel = ({ block: { text, tokens }, from, to }: Spot): boolean =>
  tokens.startsSentence(from) && text[tokens.end[to - 1] as number] === ":";

/** Nobody speaks so long after having left the last office. Years. */
const SILENT_YEARS = 40;
/** Dead, or in no office for a lifetime. */
function isOfPast({ died, memberships }: Person, day: string): boolean {
  if (died !== null && lastDay(died) < day) return true;
  const since = `${Number(day.slice(0, 4)) - SILENT_YEARS}${day.slice(4)}`;
  const left = memberships.map(({ start, end, ended }) => end ?? (ended ? start : null));
  return left.length > 0 && left.every((date) => date !== null && lastDay(date) < since);
}

/** Somebody speaks or acts here, has something, or is called by a title: "Yellen said", "Bernanke's", "Mr Juppé". */
function actsAsPerson({ vocabulary }: FactBase, spot: Spot): boolean {
  const { tokens } = spot.block;
  // "A Trump-Kim summit": a stroke that makes no longer name joins two people.
  if (spot.speaks || spot.before.length > 0) return true;
  if (joinsCapital(tokens, spot.to)) return true;
  if (joinsCapital(tokens, spot.from) && tokens.isCapital(spot.from - 1)) return true;
  if (isLabel(spot)) return true;
  // "The fair at Clinton opened": it was the fair that did.
  if (isPlace(spot)) return false;
  const gap = tokens.gapBefore(spot.to);
  // "Don't" is nobody's.
  if (gap === Gap.Apostrophe) return tokens.norm(spot.to) !== "t";
  const follows = tokens.norm(spot.to);
  const acts =
    vocabulary.has("speechVerbs", follows) ||
    vocabulary.has("actionVerbs", follows) ||
    OF_PERSON.has(follows) ||
    follows.endsWith("ed");
  return gap === Gap.Space && acts && !tokens.isCapital(spot.to);
}

/** Shorter words have a capital for many reasons: letters of an alphabet, syllables, abbreviations. UTF-16 units. */
const LONG_WORD = 4;

/** Not the surname of many, nor an ordinary word where any word would have a capital. */
function isRare({ vocabulary }: FactBase, { form, bearers, block, from }: Spot): boolean {
  if (bearers > COMMON_BEARERS || vocabulary.has("commonSurnames", form)) return false;
  if (!vocabulary.has("surnamesThatAreWords", form)) return true;
  if (form.length < LONG_WORD || vocabulary.has("calendar", form)) return false;
  return !block.titleCase && !block.tokens.startsSentence(from);
}
