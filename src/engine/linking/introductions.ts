/**
 * First reading of the article: who is introduced by a whole name, whether the base has them or not. Later surnames can mean
 * nobody but these, or somebody everybody knows.
 */
import type { FactBase } from "../facts/base";
import { forgetAncestors } from "./ancestors";
import { takeBracketed } from "./bracketed-given";
import { forgetFounders } from "./firms-of-names";
import { isOfState, sitsInStateHouse, stateSaid } from "./home-states";
import { meetings, servedTogether } from "./meetings";
import { takeMisspelt } from "./misspelt";
import { goesByOther } from "./namesakes";
import { isOwnSpelling } from "./own-spellings";
import { isOfParliament } from "./parliaments";
import { CANDIDATE_YEARS, firstYear, foldedName, SYLLABLES } from "./per-person";
import { Plausible } from "./plausible";
import { takeNicknamed } from "./quoted-nicknames";
import { officeBeforeComma, type Spot } from "./spots";
import { type Strangers, strangersOf } from "./strangers";
import { isCalled, isKnownAs, namesOrganization } from "./support";
import { takeJoined, takeTails } from "./tails";
import type { Topic } from "./topic";
import { headsFirm, isExecutive, isOfPolitics, isSameTrade } from "./trades";
import { KNOWN_PROMINENCE_RARE, NAMESAKE_MARGIN } from "./weights";

export interface Introductions extends Topic, Strangers {
  /** Whole-name spots and the person each means. */
  resolved: Map<Spot, number>;
}

/** For each person of the block whom a bearer of the name served with, and at most so many points of prominence. */
const COMPANY = 4;
const MOST_COMPANY = 4;

/** For who is of a country that the article is about: "King Abdullah" in Riyadh is not Jordan's. Points of prominence. */
const HOME = 3;

/** A "Jr." that a text leaves out. Points of prominence. */
const NO_SUFFIX = 1.5;

/** For an office said with the name that the person holds, holds in a state's house, or held. Points of prominence. */
const FITS_NOW = 3;
const FITS_IN_STATE = 1.5;
const FITTED = 2;

/** So many years after somebody's death a past office speaks no more for them than for their namesakes. */
const LONG_DEAD = 5;

/** Words before a name that tell two of one name apart by age. */
const ELDERS = new Set("father mother dad grandfather grandmother elder older".split(" "));
const YOUNGERS = new Set("son daughter grandson granddaughter younger".split(" "));
/** Said only where there are two. */
const TELLS_APART = new Set("elder older younger grandfather grandmother".split(" "));

/** As many known people of a person's country make the article one about its politics. */
const COMPATRIOTS = 2;
/** One is enough for somebody this prominent. */
const WELL_KNOWN = 1.5;

export class Introducer {
  readonly #base: FactBase;
  readonly #day: string;
  readonly #topic: Topic;
  readonly #plausible: Plausible;
  /** Whole names of one of two people whom the base has: no strangers. */
  readonly #unclear = new Set<Spot>();

  constructor(base: FactBase, day: string, topic: Topic) {
    this.#base = base;
    this.#day = day;
    this.#topic = topic;
    this.#plausible = new Plausible(base, day, topic);
  }

  read(spots: readonly Spot[]): Introductions {
    const resolved = new Map<Spot, number>();
    const wholes = spots.filter((spot) => spot.whole.length > 0 && spot.verdict === "name");
    // Those who need no support first, names of one person before names of several; they support the others.
    const known = new Set<number>();
    const near = new Map<number, number[]>();
    for (const spot of [...wholes].sort((a, b) => a.whole.length - b.whole.length)) {
      const person = this.#clear(spot, known, near.get(spot.block.index) ?? []);
      if (person === null) continue;
      resolved.set(spot, person);
      near.set(spot.block.index, [...(near.get(spot.block.index) ?? []), person]);
      // Whoever is in no news of the time says nothing of what the article is about.
      if (spot.whole.length === 1 && this.#base.prominence(person, this.#day) >= KNOWN_PROMINENCE_RARE)
        known.add(person);
    }
    for (const spot of wholes) {
      if (resolved.has(spot)) continue;
      const person = this.#supported(spot, known, near.get(spot.block.index) ?? []);
      if (person !== null) resolved.set(spot, person);
    }
    this.#forgetNamesakes(wholes, resolved);
    for (const spot of forgetAncestors(resolved)) this.#unclear.add(spot);
    forgetFounders(this.#base, this.#day, spots, resolved);
    takeNicknamed(this.#base, this.#plausible, spots, resolved);
    takeBracketed(this.#base, this.#plausible, spots, resolved);
    takeTails(spots, resolved);
    takeJoined(this.#plausible, spots, resolved);
    takeMisspelt(this.#base, this.#day, this.#plausible, spots, resolved);
    return { resolved, ...strangersOf(this.#base, spots, resolved, this.#unclear), ...this.#topic };
  }

  /** "The drummer Gordon Brown" is a drummer wherever the article gives his name, but where it says otherwise. */
  #forgetNamesakes(wholes: readonly Spot[], resolved: Map<Spot, number>): void {
    const strange = new Map<string, Spot>();
    for (const spot of wholes) if (!resolved.has(spot)) strange.set(spot.form, spot);
    for (const [spot, person] of [...resolved]) {
      const other = strange.get(spot.form);
      if (!other || !this.#plausible.contradicts(person, other)) continue;
      const fits = spot.before.concat(spot.after ?? []).map((d) => this.#plausible.fit(d, person));
      if (!fits.includes("now") && !fits.includes("past")) resolved.delete(spot);
    }
  }

  /** The person a whole name means by itself: prominent on that day, and nothing speaks against it. */
  #clear(spot: Spot, known: ReadonlySet<number>, near: readonly number[]): number | null {
    const possible = this.#possible(spot);
    // "George Bush" beside "George W. Bush": where an article tells two apart, the shorter name is the other's.
    const others = possible.filter((number) => !known.has(number));
    const kin = this.#byKinship(spot, others.length > 1 ? others : possible);
    if (kin !== undefined) return kin;
    const ranked = this.#ranked(others.length > 0 ? others : possible, spot, near);
    const [best, second] = ranked;
    if (!best || best.alone < this.#plausible.enough(best.number, spot)) return null;
    // But the other, less in the news, is hardly called by the name alone.
    const overshadowed =
      others.length < possible.length && possible.some((number) => this.#weight(number, spot) > best.alone);
    if (overshadowed || (second && best.weight - second.weight < NAMESAKE_MARGIN)) {
      this.#unclear.add(spot);
      return null;
    }
    return best.number;
  }

  /** The bearers of whom nothing speaks against; where the text says of which state, only who sits for it, if any of them does. */
  #possible(spot: Spot): readonly number[] {
    const possible = this.#public(spot.whole.filter((number) => this.#plausible.isPossible(number, spot)));
    const seated = possible.filter((number) => this.#isSeated(number, spot));
    return seated.length > 0 ? seated : possible;
  }

  /** "John Kennedy, Republican from Louisiana". */
  #isSeated(number: number, spot: Spot): boolean {
    const state = stateSaid(spot);
    return state !== null && isOfState(this.#base.people.at(number), state) === true;
  }

  /** Without those whose first office is years ahead, where a namesake has had one: who stands for it may be meant. */
  #public(numbers: readonly number[]): readonly number[] {
    if (numbers.length < 2) return numbers;
    const year = Number(this.#day.slice(0, 4));
    const first = new Map(numbers.map((number) => [number, firstYear(this.#base.people.at(number))]));
    const begun = [...first.values()].some((start) => start > 0 && start <= year);
    return begun ? numbers.filter((number) => (first.get(number) ?? 0) <= year + CANDIDATE_YEARS) : numbers;
  }

  /** Bearers of a name by what speaks for each, the best first; `alone` without the company, which tells them apart but makes nobody known. */
  #ranked(numbers: readonly number[], spot: Spot, near: readonly number[]) {
    return numbers
      .map((number) => {
        const alone = this.#weight(number, spot);
        if (numbers.length === 1) return { number, alone, weight: alone };
        const company = this.#company(number, numbers, near);
        const home = this.#isAtHome(number, numbers) ? HOME : 0;
        return { number, alone, weight: alone + company + home - this.#lacksSuffix(number, spot) };
      })
      .sort((a, b) => b.weight - a.weight);
  }

  /** The article names the person's country; one where its readers are at home counts only before bearers of countries that it does not name. */
  #isAtHome(number: number, bearers: readonly number[]): boolean {
    const person = this.#base.people.at(number);
    if (this.#plausible.isAtHome(person)) return true;
    const names = (country: string | null) => country !== null && this.#topic.countries.has(country);
    return (
      names(person.country) &&
      bearers.every((other) => other === number || !names(this.#base.people.at(other).country))
    );
  }

  /**
   * "His father, George Bush" is the first born of the bearers, "the younger Bush" the last; undefined where nothing of the kind is said.
   * Null: of one bearer alone nobody can tell which he is, "the elder George Papandreou".
   */
  #byKinship(
    { block: { tokens }, before, from }: Spot,
    numbers: readonly number[],
  ): number | null | undefined {
    const word = tokens.norm((before.at(-1)?.from ?? from) - 1);
    const elder = ELDERS.has(word);
    if (!elder && !YOUNGERS.has(word)) return undefined;
    if (numbers.length < 2) return TELLS_APART.has(word) ? null : undefined;
    const born = (number: number) => this.#base.people.at(number).born ?? "";
    const sorted = numbers
      .filter((number) => born(number) !== "")
      .sort((a, b) => (born(a) < born(b) ? -1 : 1));
    return sorted.at(elder ? 0 : -1) ?? null;
  }

  /**
   * Points for people of the same block whom somebody served with, or met more often than the other bearers of the name did: the Bush
   * beside James Baker is the elder.
   */
  #company(number: number, bearers: readonly number[], near: readonly number[]): number {
    const at = (one: number) => this.#base.people.at(one);
    let points = 0;
    for (const other of near) {
      if (other === number) continue;
      const most = Math.max(1, ...bearers.map((bearer) => meetings(at(bearer), at(other))));
      const met = meetings(at(number), at(other)) / most;
      points += COMPANY * (servedTogether(this.#base, at(number), at(other)) ? 1 : met);
    }
    return Math.min(MOST_COMPANY, points);
  }

  /** "Jesse Jackson" is the father: a son is called so with "Jr.". */
  #lacksSuffix(number: number, { form }: Spot): number {
    const last = (name: string) => name.slice(name.lastIndexOf(" ") + 1);
    const { vocabulary, people } = this.#base;
    const suffix = last(foldedName(people.at(number)));
    return vocabulary.has("nameSuffixes", suffix) && suffix !== last(form) ? NO_SUFFIX : 0;
  }

  #weight(number: number, spot: Spot): number {
    const fits = spot.before.concat(spot.after ?? []).map((d) => this.#plausible.fit(d, number));
    const bonus = fits.includes("now")
      ? sitsInStateHouse(this.#base.people.at(number), this.#day)
        ? FITS_IN_STATE
        : FITS_NOW
      : fits.includes("past") && !this.#isLongDead(number)
        ? FITTED
        : 0;
    return this.#base.prominence(number, this.#day) + bonus;
  }

  /** "Senators Amy Klobuchar and John Kennedy" are those of today. */
  #isLongDead(number: number): boolean {
    const { died } = this.#base.people.at(number);
    return died !== null && Number(died.slice(0, 4)) + LONG_DEAD < Number(this.#day.slice(0, 4));
  }

  /** A person not prominent enough alone, for whom the article gives another sign. */
  #supported(spot: Spot, known: ReadonlySet<number>, near: readonly number[]): number | null {
    const fitting = this.#possible(spot).filter((number) => this.#hasSupport(number, spot, known));
    const [best, second] = this.#ranked(fitting, spot, near);
    if (!best || (second && best.weight - second.weight < NAMESAKE_MARGIN)) return null;
    return best.number;
  }

  #hasSupport(number: number, spot: Spot, known: ReadonlySet<number>): boolean {
    const person = this.#base.people.at(number);
    const fits = spot.before.concat(spot.after ?? []).map((d) => this.#plausible.fit(d, number));
    if (fits.includes("now") || fits.includes("past") || this.#isSeated(number, spot)) return true;
    const office = officeBeforeComma(spot);
    if (office && /^(?:now|past)$/.test(this.#plausible.fit(office, number))) return true;
    // "Lee Jung-mi" and "Lee Jeong-mi" are two people more often than two spellings.
    if (person.country !== null && SYLLABLES.has(person.country) && !isOwnSpelling(person, spot.form))
      return false;
    const { sport, politics } = this.#topic;
    const outside = !politics && isOfPolitics(person);
    if (!sport && !outside && this.#plausible.isAtHome(person)) return true;
    // "The singer Jennifer Lopez", of somebody who is nothing else.
    if (spot.occupation !== null && person.memberships.length === 0)
      if (isSameTrade(spot.occupation, person.description.toLowerCase())) return true;
    if (spot.occupation !== null && isExecutive(spot.occupation) && headsFirm(person)) return true;
    if (
      isKnownAs(spot, person) ||
      isOfParliament(spot, person, this.#day, this.#topic.countries) ||
      namesOrganization(spot, person, this.#day) ||
      spot.before.concat(spot.after ?? []).some((d) => isCalled(person, d, this.#day))
    )
      return true;
    // In sport the company says nothing: a namesake plays. As little does it where nobody speaks of politics.
    // "State Senate President Emil Jones" is the father of Emil Jones III, whose office it is not.
    // "Capt. Ronald Roe": of a name of many, and nobody who ever had a rank.
    if (spot.title?.kind === "rank" && fits[0] === "never" && this.#plausible.isOfMany(person, spot.form))
      return false;
    if (sport || outside || (fits.length > 0 && this.#lacksSuffix(number, spot) > 0)) return false;
    // "Christopher Martin" is another than the singer Chris Martin.
    if (!politics && person.memberships.length === 0 && goesByOther(this.#base, person, spot.form))
      return false;
    // Two known people of the same country: an article about its politics.
    const compatriots = [...known].filter((other) => this.#base.people.at(other).country === person.country);
    const enough = this.#base.prominence(number, this.#day) >= WELL_KNOWN ? 1 : COMPATRIOTS;
    if (compatriots.length >= enough) return true;
    return sharesEvent(this.#base, number, known);
  }
}

/** True where an event of the base has the person and one of `others` take part; all of them open. */
export function sharesEvent(base: FactBase, number: number, others: ReadonlySet<number>): boolean {
  const person = base.people.at(number);
  for (const other of others)
    if (other !== number && meetings(person, base.people.at(other)) > 0) return true;
  return false;
}
