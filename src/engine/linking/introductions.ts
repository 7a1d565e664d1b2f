/**
 * First reading of the article: who is introduced by a whole name, whether the base has them or not. Later surnames can mean
 * nobody but these, or somebody everybody knows.
 */
import type { FactBase } from "../facts/base";
import type { Person } from "../facts/types";
import { foldPhrase } from "../names/phrase";
import { type Fit, fitOf } from "./fit";
import { meetings, servedTogether } from "./meetings";
import type { Designation } from "./roles";
import type { Spot } from "./spots";
import { isCalled, namesOrganization } from "./support";
import type { Topic } from "./topic";
import { isSameTrade } from "./trades";
import { KNOWN_PROMINENCE, KNOWN_PROMINENCE_COMMON, NAMESAKE_MARGIN, SPELT_OTHERWISE } from "./weights";

/** Countries where one syllable makes another name. */
const SYLLABLES = new Set(["KR", "KP", "CN", "TW", "HK", "SG", "VN"]);

/** Somebody whose whole name the article gives and who is not in the base. */
export interface Stranger {
  /** Negative, so that it is no number of a person. */
  id: number;
  name: string;
  /** As the given name says; null where it does not. */
  sex: "female" | "male" | null;
  spot: Spot;
}

export interface Introductions extends Topic {
  /** Whole-name spots and the person each means. */
  resolved: Map<Spot, number>;
  strangers: Stranger[];
  strangerAt: Map<Spot, Stranger>;
  /** The first stranger of each name, by every word of it. */
  strangersCalled: Map<string, Stranger[]>;
}

/** For each person of the block whom a bearer of the name served with, and at most so many points of prominence. */
const COMPANY = 3;
const MOST_COMPANY = 4;

/** Words before a name that tell two of one name apart by age. */
const ELDERS = new Set("father mother dad grandfather grandmother elder older".split(" "));
const YOUNGERS = new Set("son daughter grandson granddaughter younger".split(" "));
/** Said only where there are two. */
const TELLS_APART = new Set("elder older younger grandfather grandmother".split(" "));

/** Nobody is in the news before this age in a base of public figures. Years. */
const MIN_AGE = 16;
/** As many known people of a person's country make the article one about its politics. */
const COMPATRIOTS = 2;
/** One is enough for somebody this prominent. */
const WELL_KNOWN = 1.5;
/** Countries whose names are names of the article's own readers: a namesake is likely there. */
const ENGLISH_SPEAKING = new Set(["US", "GB", "CA", "AU", "NZ", "IE"]);

export class Introducer {
  readonly #base: FactBase;
  readonly #day: string;
  readonly #topic: Topic;

  constructor(base: FactBase, day: string, topic: Topic) {
    this.#base = base;
    this.#day = day;
    this.#topic = topic;
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
      if (spot.whole.length === 1) known.add(person);
    }
    for (const spot of wholes) {
      if (resolved.has(spot)) continue;
      const person = this.#supported(spot, known);
      if (person !== null) resolved.set(spot, person);
    }
    this.#forgetNamesakes(wholes, resolved);
    return { resolved, ...this.#strangers(spots, resolved), ...this.#topic };
  }

  /** "The drummer Gordon Brown" is a drummer wherever the article gives his name, but where it says otherwise. */
  #forgetNamesakes(wholes: readonly Spot[], resolved: Map<Spot, number>): void {
    const strange = new Map<string, Spot>();
    for (const spot of wholes) if (!resolved.has(spot)) strange.set(spot.form, spot);
    for (const [spot, person] of [...resolved]) {
      const other = strange.get(spot.form);
      if (!other || !this.#contradicts(person, other)) continue;
      const fits = spot.before.concat(spot.after ?? []).map((d) => this.#fit(d, person));
      if (!fits.includes("now") && !fits.includes("past")) resolved.delete(spot);
    }
  }

  #fit(designation: Designation, number: number): Fit {
    return fitOf(this.#base, designation, number, this.#base.people.at(number), this.#day);
  }

  #strangers(
    spots: readonly Spot[],
    resolved: ReadonlyMap<Spot, number>,
  ): Omit<Introductions, "resolved" | keyof Topic> {
    const strangers = new Map<string, Stranger>();
    const strangerAt = new Map<Spot, Stranger>();
    const strangersCalled = new Map<string, Stranger[]>();
    for (const spot of spots) {
      const unknown =
        spot.verdict === "longer" ||
        (spot.whole.length > 0 && spot.verdict === "name" && !resolved.has(spot));
      if (!unknown) continue;
      const name =
        spot.introduces ??
        spot.block.text.slice(spot.block.tokens.start[spot.from], spot.block.tokens.end[spot.to - 1]);
      const folded = foldPhrase(name);
      const words = folded.split(" ");
      if (words.length < 2) continue;
      let stranger = strangers.get(folded);
      if (!stranger) {
        stranger = { id: -1 - strangers.size, name, sex: this.#sexOf(words, spot), spot };
        strangers.set(folded, stranger);
        for (const word of new Set(words)) {
          const called = strangersCalled.get(word) ?? [];
          called.push(stranger);
          strangersCalled.set(word, called);
        }
      }
      strangerAt.set(spot, stranger);
    }
    return { strangers: [...strangers.values()], strangerAt, strangersCalled };
  }

  #sexOf(words: readonly string[], spot: Spot): Stranger["sex"] {
    const { vocabulary } = this.#base;
    if (spot.title?.sex) return spot.title.sex;
    // Not the last word: that is the surname, and "Kim" and "Kelly" are both.
    const given = words.slice(0, -1);
    if (given.some((word) => vocabulary.has("femaleNames", word))) return "female";
    return given.some((word) => vocabulary.has("maleNames", word)) ? "male" : null;
  }

  /** The person a whole name means by itself: prominent on that day, and nothing speaks against it. */
  #clear(spot: Spot, known: ReadonlySet<number>, near: readonly number[]): number | null {
    const possible = spot.whole.filter((number) => this.#possible(number, spot));
    // "George Bush" beside "George W. Bush": where an article tells two apart, the shorter name is the other's.
    const others = possible.filter((number) => !known.has(number));
    const kin = this.#byKinship(spot, others.length > 0 ? others : possible);
    if (kin !== undefined) return kin;
    const ranked = (others.length > 0 ? others : possible)
      .map((number) => ({
        number,
        weight:
          this.#weight(number, spot) + (possible.length > 1 ? this.#company(number, possible, near) : 0),
      }))
      .sort((a, b) => b.weight - a.weight);
    const [best, second] = ranked;
    if (!best || best.weight < this.#enough(best.number, spot)) return null;
    if (second && best.weight - second.weight < NAMESAKE_MARGIN) return null;
    return best.number;
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

  /** How prominent somebody must be to be meant by a whole name that nothing supports. */
  #enough(number: number, spot: Spot): number {
    const person = this.#base.people.at(number);
    const { family } = person;
    const common = family !== null && this.#base.vocabulary.has("commonSurnames", foldPhrase(family));
    return (
      (common ? KNOWN_PROMINENCE_COMMON : KNOWN_PROMINENCE) +
      (isOwnSpelling(person, spot.form) ? 0 : SPELT_OTHERWISE)
    );
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

  #weight(number: number, spot: Spot): number {
    const fits = spot.before.concat(spot.after ?? []).map((d) => this.#fit(d, number));
    const bonus = fits.includes("now") ? 3 : fits.includes("past") ? 2 : 0;
    return this.#base.prominence(number, this.#day) + bonus;
  }

  #possible(number: number, spot: Spot): boolean {
    const person = this.#base.people.at(number);
    if (person.born && Number(this.#day.slice(0, 4)) - Number(person.born.slice(0, 4)) < MIN_AGE)
      return false;
    if (spot.strangerBefore && this.#base.prominence(number, this.#day) < KNOWN_PROMINENCE_COMMON + 1)
      return false;
    return !this.#contradicts(number, spot);
  }

  /** The words around the name say something that is not true of the person. */
  #contradicts(number: number, spot: Spot): boolean {
    const person = this.#base.people.at(number);
    // An age at death, or in a story of long ago, is none of today.
    const alive = person.born !== null && person.died === null;
    if (spot.age !== null && alive && !hasAge(person.born as string, spot.age, this.#day)) return true;
    if (spot.occupation && !isSameTrade(spot.occupation, person.description.toLowerCase())) return true;
    if (spot.title?.kind === "profession" && !describes(person, spot.title.words)) return true;
    if (spot.title?.sex && person.sex && spot.title.sex !== person.sex) return true;
    // "British lawmaker John Bolton": an office in a country the person has nothing to do with.
    return spot.before.concat(spot.after ?? []).some((designation) => {
      if (!designation.place || designation.lower) return false;
      const { country } = designation.place;
      const own =
        person.country === country || person.memberships.some((membership) => membership.country === country);
      return !own && this.#fit(designation, number) !== "unknown";
    });
  }

  /** A person not prominent enough alone, for whom the article gives another sign. */
  #supported(spot: Spot, known: ReadonlySet<number>): number | null {
    const fitting = spot.whole.filter(
      (number) => this.#possible(number, spot) && this.#hasSupport(number, spot, known),
    );
    return fitting.length === 1 ? (fitting[0] as number) : null;
  }

  #hasSupport(number: number, spot: Spot, known: ReadonlySet<number>): boolean {
    const person = this.#base.people.at(number);
    const fits = spot.before.concat(spot.after ?? []).map((d) => this.#fit(d, number));
    if (fits.includes("now") || fits.includes("past")) return true;
    // "Lee Jung-mi" and "Lee Jeong-mi" are two people more often than two spellings.
    if (person.country !== null && SYLLABLES.has(person.country) && !isOwnSpelling(person, spot.form))
      return false;
    if (
      person.country !== null &&
      !ENGLISH_SPEAKING.has(person.country) &&
      this.#topic.countries.has(person.country)
    )
      return true;
    if (namesOrganization(spot, person, this.#day) || spot.before.some((d) => isCalled(person, d, this.#day)))
      return true;
    // Two known people of the same country: an article about its politics.
    const compatriots = [...known].filter((other) => this.#base.people.at(other).country === person.country);
    const enough = this.#base.prominence(number, this.#day) >= WELL_KNOWN ? 1 : COMPATRIOTS;
    if (compatriots.length >= enough) return true;
    return sharesEvent(this.#base, number, known);
  }
}

/** "Theresa May, 54": can somebody born then be so old on that day? A year either way, as births are imprecise. */
function hasAge(born: string, age: number, day: string): boolean {
  return Math.abs(Number(day.slice(0, 4)) - Number(born.slice(0, 4)) - age) <= 1;
}

/** The base itself gives this spelling; others are made by rules and may be somebody else's. */
const isOwnSpelling = ({ name, names }: Person, form: string) =>
  foldPhrase(name) === form || names.some((one) => foldPhrase(one.name) === form);

function describes(person: Person, words: readonly string[]): boolean {
  return words.some((word) => person.description.toLowerCase().includes(word));
}

/** True where an event of the base has the person and one of `others` take part; all of them open. */
export function sharesEvent(base: FactBase, number: number, others: ReadonlySet<number>): boolean {
  const person = base.people.at(number);
  for (const other of others)
    if (other !== number && meetings(person, base.people.at(other)) > 0) return true;
  return false;
}
