/** What speaks against a person behind a whole name, and how known they must be where nothing speaks for them. */
import type { FactBase } from "../facts/base";
import { lastDay, position } from "../facts/edtf";
import type { Person } from "../facts/types";
import { Tokens } from "../names/tokens";
import { isOfOtherRow } from "./apposition";
import { hasAge } from "./cue-words";
import { type Fit, fitOf } from "./fit";
import { isOfOtherCountry, isOfState, stateSaid } from "./home-states";
import { hasNamesakes } from "./namesakes";
import { isUsualName } from "./one-edit";
import { isOwnSpelling } from "./own-spellings";
import { governs, isOfFirm, isReporter, speaksForBody } from "./owners";
import { isCommoner, isPeer } from "./parliaments";
import { foldedFamily, foldedName, SYLLABLES } from "./per-person";
import { isPlaying } from "./play";
import type { Designation } from "./roles";
import type { Spot } from "./spots";
import type { Topic } from "./topic";
import {
  headsFirm,
  isDescribed,
  isExecutive,
  isOfNoOffice,
  isOfPolitics,
  isSameTrade,
  isSportsman,
  SEATED,
} from "./trades";
import {
  FEW_BEARERS,
  HOUSEHOLD_PROMINENCE,
  KNOWN_AMONG_NAMESAKES,
  KNOWN_IN_SPORT,
  KNOWN_PROMINENCE,
  KNOWN_PROMINENCE_COMMON,
  KNOWN_PROMINENCE_HALF_COMMON,
  KNOWN_PROMINENCE_RARE,
  KNOWN_WITHOUT_POLITICS,
  PEAK_YEARS,
  SPELT_OTHERWISE,
} from "./weights";

/** Nobody is in the news before this age in a base of public figures. Years. */
export const MIN_AGE = 16;
/** Hardly anybody plays a match when older. Years. */
const LAST_PLAYING_AGE = 45;
/** Countries whose names are names of the article's own readers: a namesake is likely there. */
const ENGLISH_SPEAKING = new Set(["US", "GB", "CA", "AU", "NZ", "IE"]);
/** Codes of bodies of many countries; see countries.yaml. */
const BODY = /^(?:UN|EU|X[A-Z])$/;
/** Peoples of a country who are called as another country's: "the Croat president" in Bosnia. */
const PEOPLES: Readonly<Record<string, readonly string[]>> = { BA: ["HR", "RS"], CY: ["GR", "TR"] };
/** As prominent as whoever led a country once was then; see `prominenceOf`. */
const LED_COUNTRY = 3.5;

export class Plausible {
  readonly #base: FactBase;
  readonly #day: string;
  readonly #topic: Topic;
  /** Bearers by folded surname. */
  readonly #bearers = new Map<string, number>();

  constructor(base: FactBase, day: string, topic: Topic) {
    this.#base = base;
    this.#day = day;
    this.#topic = topic;
  }

  fit(designation: Designation, number: number): Fit {
    return fitOf(this.#base, designation, number, this.#base.people.at(number), this.#day);
  }

  /** The person was old enough, and nothing around the name says that it is another of that name. */
  isPossible(number: number, spot: Spot): boolean {
    const person = this.#base.people.at(number);
    if (person.born && Number(this.#day.slice(0, 4)) - Number(person.born.slice(0, 4)) < MIN_AGE)
      return false;
    // "Asia Bibi" is another, "Mr Bibi" is not; a longer name before which a word stands may still be whole.
    const little =
      spot.to - spot.from === 1 || this.#base.prominence(number, this.#day) < KNOWN_PROMINENCE_COMMON + 1;
    const another = spot.strangerBefore && (little || this.#isNameBefore(spot));
    return !another && !this.contradicts(number, spot);
  }

  /** "Murtaza Ali Bhutto": the word before is a name of somebody. */
  #isNameBefore({ block: { tokens }, from }: Spot): boolean {
    const word = Tokens.of(tokens.word(from - 1));
    const { vocabulary, names } = this.#base;
    const norm = tokens.norm(from - 1);
    if (vocabulary.has("femaleNames", norm) || vocabulary.has("maleNames", norm)) return true;
    return names.match(word).some(({ from: first, to }) => first === 0 && to === word.count);
  }

  /** The words around the name say something that is not true of the person. */
  contradicts(number: number, spot: Spot): boolean {
    const person = this.#base.people.at(number);
    // An age at death, or in a story of long ago, is none of today.
    const alive = person.born !== null && person.died === null;
    if (spot.age !== null && alive && !hasAge(person.born as string, spot.age, this.#day)) return true;
    if (isPeer(spot) && isCommoner(person, this.#day)) return true;
    if (this.#base.vocabulary.has("namesOfHistory", spot.form) && !isUsualName(person, spot.form))
      return true;
    if (spot.speaks && this.#isForgotten(number, person, spot)) return true;
    const { title } = spot;
    // "Professor Jega" has no trade beside the title.
    const occupation = title?.words.includes(spot.occupation ?? "") ? null : spot.occupation;
    const before = spot.block.tokens.norm(spot.from - 1);
    const apposed = occupation !== null && (before === "" || !occupation.endsWith(before));
    // There is no other Noam Chomsky, whatever a text calls him; but "John Bercow, a roofer, …" is one.
    if (
      occupation &&
      !isExecutive(occupation) &&
      (apposed || !this.#isUnique(number, person, spot)) &&
      !(this.isAtHome(person) && (SEATED.has(occupation) || this.#hasNoNamesake(person, spot))) &&
      !isSameTrade(occupation, person.description.toLowerCase())
    )
      return true;
    if (this.#isInBusiness(person, spot)) return true;
    if (this.#base.prominence(number, this.#day) < HOUSEHOLD_PROMINENCE)
      if (isOfOtherRow(this.#base, spot.block, spot.from, person.description)) return true;
    if (this.#topic.sport && !this.#mayPlay(person) && isPlaying(spot)) return true;
    if (
      isReporter(spot) &&
      (person.memberships.length > 0 || isSameTrade("actor", person.description.toLowerCase()))
    )
      return true;
    if (speaksForBody(spot) && governs(person, this.#day)) return true;
    const described = title?.words.some((word) => isDescribed(person, word));
    if (title?.kind === "profession" && !described && !this.#isUnique(number, person, spot))
      if (!this.#mayTeach(person, spot)) return true;
    // "Sen. Michael Lee, R-Utah": of another state than the senator of North Carolina.
    const state = stateSaid(spot);
    if (state !== null && !this.#isUnique(number, person, spot) && isOfState(person, state) === false)
      return true;
    if (isOfOtherCountry(spot, person)) return true;
    // "Capt. Ronald Roe" is no Senator Ron Roe, who is called otherwise and never had a rank.
    if (title?.kind === "rank" && !isUsualName(person, spot.form) && !this.#isUnique(number, person, spot))
      if (this.fit(spot.before[0] as Designation, number) === "never") return true;
    if (title?.as === "sergeant" && this.fit(spot.before[0] as Designation, number) === "never") return true;
    if (spot.title?.sex && person.sex && spot.title.sex !== person.sex) return true;
    const said = spot.before.concat(spot.after ?? []);
    if (isOfNoOffice(person, said)) return true;
    // "British lawmaker John Bolton": an office in a country the person has nothing to do with.
    return said.some((designation) => {
      if (!designation.place || designation.lower) return false;
      const { country, form } = designation.place;
      // The Taliban of one country have leaders in another.
      if (form === "organization" && this.#isRare(person, spot.form)) return false;
      const own =
        person.country === country ||
        PEOPLES[person.country ?? ""]?.includes(country) ||
        person.memberships.some((membership) => membership.country === country);
      return !own && this.fit(designation, number) !== "unknown";
    });
  }

  /** The dead tell nobody anything; of the famous a text may tell what they said. */
  #isForgotten(number: number, { died }: Person, { form }: Spot): boolean {
    if (died === null || lastDay(died) >= this.#day || !this.#hasGivenNameOfMany(form)) return false;
    return this.#base.prominence(number, this.#day) < KNOWN_PROMINENCE;
  }

  /** "Professor Jega", "Archbishop Tutu": of a name that hardly anybody else has, or not in the country that the article is about. */
  #mayTeach(person: Person, { title, form }: Spot): boolean {
    if (!/^(?:prof|clergy)$/.test(title?.as ?? "")) return false;
    return this.#isRare(person, form) || (this.isAtHome(person) && !this.#hasGivenNameOfMany(form));
  }

  /** "Ginandjar Kartasasmita, 57, a retired general" */
  #hasNoNamesake = (person: Person, { form }: Spot) =>
    this.#isRare(person, form) && !this.#hasGivenNameOfMany(form);

  /** Nobody in office plays; who once did is told of in articles with politics too. */
  #mayPlay(person: Person): boolean {
    if (isOfPolitics(person)) return false;
    const age = person.born ? Number(this.#day.slice(0, 4)) - Number(person.born.slice(0, 4)) : 0;
    return person.memberships.length === 0 || this.#topic.politics || age <= LAST_PLAYING_AGE;
  }

  /** "BHP's John Prescott", "chief executive Gordon Brown": a politician is not meant whose name many have, nor one long dead. */
  #isInBusiness(person: Person, spot: Spot): boolean {
    const { occupation, form } = spot;
    const executive = occupation !== null && isExecutive(occupation);
    if ((!executive && !isOfFirm(spot)) || headsFirm(person)) return false;
    const gone = person.died !== null && lastDay(person.died) < this.#day;
    return (executive && (gone || isSportsman(person.description))) || this.isOfMany(person, form);
  }

  /** Both names are common ones in the countries where half the readers' names come from. */
  isOfMany({ country, memberships }: Person, form: string): boolean {
    const { vocabulary } = this.#base;
    if (memberships.length === 0 || country === null || !ENGLISH_SPEAKING.has(country)) return false;
    return (
      vocabulary.has("commonSurnames", form.slice(form.lastIndexOf(" ") + 1)) &&
      this.#hasGivenNameOfMany(form)
    );
  }

  #hasGivenNameOfMany(form: string): boolean {
    const given = form.slice(0, form.indexOf(" "));
    const { vocabulary } = this.#base;
    return vocabulary.has("femaleNames", given) || vocabulary.has("maleNames", given);
  }

  /** How prominent somebody must be to be meant by a whole name that nothing supports. */
  enough(number: number, spot: Spot): number {
    const person = this.#base.people.at(number);
    // "Ruby": one word is enough of a name only for the well known.
    const word = spot.to - spot.from === 1 && spot.form !== foldedName(person);
    if (word && person.family !== null && spot.form !== foldedFamily(person)) return HOUSEHOLD_PROMINENCE;
    const spelling = isOwnSpelling(person, spot.form) ? 0 : SPELT_OTHERWISE;
    const { sport, politics } = this.#topic;
    const inPolitics = isOfPolitics(person);
    const outside = inPolitics && !politics;
    const rare = !(inPolitics && hasNamesakes(person)) && this.#isRare(person, spot.form);
    // A player or an actor may have the name, however few of the base do.
    const namesake = (sport && inPolitics) || ((sport || outside) && this.#hasGivenNameOfMany(spot.form));
    if (!namesake && rare) return KNOWN_PROMINENCE_RARE + spelling / 2;
    // "James Carter" is the president only where somebody speaks of politics.
    if (outside && namesake && !isUsualName(person, spot.form)) return KNOWN_IN_SPORT;
    // "Nelson Mandela" opens a championship; a "Gordon Brown" plays in it.
    const common = this.#base.vocabulary.has("commonSurnames", foldedFamily(person));
    const few = common ? KNOWN_IN_SPORT : KNOWN_AMONG_NAMESAKES;
    if (sport && inPolitics) return (rare ? KNOWN_WITHOUT_POLITICS : few) + spelling;
    const usual = this.#enoughOf(number, person, spot) + spelling;
    // And "Christopher Columbus" no director of films, who is called Chris.
    if (!politics && !isUsualName(person, spot.form) && this.#hasGivenNameOfMany(spot.form))
      return Math.max(KNOWN_PROMINENCE_COMMON + SPELT_OTHERWISE, usual);
    if (outside && hasNamesakes(person)) return Math.max(KNOWN_AMONG_NAMESAKES, usual);
    if (outside && this.#base.peak(number, this.#day, PEAK_YEARS) < LED_COUNTRY)
      return Math.max(KNOWN_WITHOUT_POLITICS, usual);
    if (!sport) return usual;
    return isSportsman(person.description) ? KNOWN_PROMINENCE + spelling : KNOWN_IN_SPORT;
  }

  #enoughOf(number: number, person: Person, { form }: Spot): number {
    const { country } = person;
    const { vocabulary } = this.#base;
    const surnames = [foldedFamily(person), form.slice(form.lastIndexOf(" ") + 1)];
    if (!surnames.some((one) => vocabulary.has("commonSurnames", one))) return KNOWN_PROMINENCE;
    const common = this.#hasGivenNameOfMany(form) || (country !== null && SYLLABLES.has(country));
    const abroad = country !== null && !ENGLISH_SPEAKING.has(country);
    const led = abroad && this.#base.peak(number, this.#day, PEAK_YEARS) >= LED_COUNTRY;
    return common && !led ? KNOWN_PROMINENCE_COMMON : KNOWN_PROMINENCE_HALF_COMMON;
  }

  /**
   * The article names the person's country, and it is none where half its readers' names come from; or a body of many countries in which
   * they hold office on the day.
   */
  isAtHome({ country, memberships }: Person): boolean {
    const { countries } = this.#topic;
    if (country !== null && !ENGLISH_SPEAKING.has(country) && countries.has(country)) return true;
    return memberships.some(
      (one) =>
        one.country !== null &&
        BODY.test(one.country) &&
        countries.has(one.country) &&
        position(one.start, one.end, this.#day) === "within",
    );
  }

  /** Known in many countries by a surname of few: nobody else has both names. */
  #isUnique(number: number, person: Person, { form }: Spot): boolean {
    return this.#base.prominence(number, this.#day) >= KNOWN_PROMINENCE_COMMON && this.#isRare(person, form);
  }

  /** Few people of the base have the surname, which stands in the name; and no list has it as a common one or as a word. */
  #isRare(person: Person, form: string): boolean {
    const { family } = person;
    if (family === null) return false;
    const surname = foldedFamily(person);
    const { vocabulary } = this.#base;
    if (vocabulary.has("commonSurnames", surname) || vocabulary.has("surnamesThatAreWords", surname))
      return false;
    // "Anna Schmidt" is many, though Anna Schmidt-Rodziewicz is one.
    if (!` ${form} `.includes(` ${surname} `)) return false;
    let bearers = this.#bearers.get(surname);
    if (bearers === undefined) {
      const tokens = Tokens.of(family);
      const hit = this.#base.names.match(tokens).find(({ from, to }) => from === 0 && to === tokens.count);
      bearers = hit ? this.#base.names.bearers(hit.entry).length : 0;
      this.#bearers.set(surname, bearers);
    }
    return bearers > 0 && bearers <= FEW_BEARERS;
  }
}
