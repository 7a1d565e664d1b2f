/** The country whose office a phrase means that names none: the one the article is about, where the office is one of governments. */
import { daysBetween, firstDay } from "../facts/edtf";
import { membershipOn } from "../facts/membership-on";
import type { Holder } from "../facts/offices";
import type { Held } from "./role-bearers";
import { localHolders, onlyOf } from "./role-holders";
import type { RoleMemory } from "./role-memory";
import type { RoleScene } from "./role-phrases";
import { COMMON, COMMON_ELSEWHERE, OF_ONE, OTHERS } from "./role-terms";

/** An article is about a country that counts so much, and surely where it counts so many times as much as the next that has the office. */
const HOME_WEIGHT = 3;
const HOME_LEAD = 2;
/** Where no other country of the article has the office, less is enough. */
const ALONE_WEIGHT = 2;
/** Whoever is elected counts as one of the government. Days. */
const SOON_DAYS = 80;
const isSoon = (day: string, start: string) => start > day && daysBetween(day, firstDay(start)) <= SOON_DAYS;
/** Points beside those of `standingOf`: for the country that the article is surely about, and for the one it is most about. */
const SURE = 2;
const LIKELY = 1;

export class Home {
  readonly #scene: RoleScene;
  readonly #memory: RoleMemory;
  readonly #governed = new Set<string>();

  constructor(scene: RoleScene, memory: RoleMemory) {
    this.#scene = scene;
    this.#memory = memory;
  }

  /** Points for a country as the one that an office said alone is of; 0 for most. */
  points(country: string, term: string): number {
    const { setting } = this.#scene;
    const only = onlyOf(this.#scene.base, term);
    if (only !== undefined) return only === country ? SURE : 0;
    const top = setting.top();
    const weight = setting.weight(country);
    if (weight === 0) return 0;
    const next = Math.max(
      0,
      ...top.filter((one) => one !== country && this.#has(one, term)).map((one) => setting.weight(one)),
    );
    const most = setting.weight(top[0] ?? country);
    if (OF_ONE[term] === country && !OTHERS.has(top[0] ?? "") && HOME_LEAD * weight >= next) return SURE;
    if (next === 0 && weight === most && (weight >= ALONE_WEIGHT || this.#isOfPost(term))) return SURE;
    if (weight < HOME_WEIGHT) return 0;
    return weight >= HOME_LEAD * next ? SURE : weight > next ? LIKELY : 0;
  }

  /** Words that are one post's own: "Bavarian premier". */
  #isOfPost(term: string): boolean {
    return term.includes(" ") && this.#scene.base.vocabulary.officesOf(term).length === 0;
  }

  /** Has a country such an office at all? The base need not know who holds it. */
  #has(country: string, term: string): boolean {
    return term.endsWith(" minister") || localHolders(this.#scene.base, country, term).length > 0;
  }

  /** May an office mean a holder whom the article does not name? */
  isClear(country: string, term: string): boolean {
    // Parties have one as well, but "the Secretary-General" of a text about the United Nations is theirs.
    if (term === "secretary general" && country === "UN") return true;
    return (
      !COMMON.has(term) &&
      !(COMMON_ELSEWHERE.has(term) && OF_ONE[term] !== country && !this.#isGoverned(country))
    );
  }

  /** The one holder in the country that the article is surely about. */
  holder(term: string, within: (holders: readonly Holder[]) => readonly Holder[]): Held | null {
    const { base } = this.#scene;
    const at = (country: string) => within(localHolders(base, country, term));
    const [best] = this.countries(term)
      .map((country) => ({ country, points: this.points(country, term) }))
      .filter(({ country, points }) => points >= SURE && at(country).length > 0);
    if (!best || !this.isClear(best.country, term)) return null;
    const [only, ...others] = at(best.country);
    return only && others.length === 0 ? { ...only, country: best.country } : null;
  }

  /** The countries that an office said alone can be of. */
  countries(term: string): readonly string[] {
    const top = this.#scene.setting.top();
    const only = onlyOf(this.#scene.base, term);
    if (only !== undefined) return [only];
    const one = OF_ONE[term];
    return one === undefined || top.includes(one) || this.#scene.setting.weight(one) === 0
      ? top
      : [...top, one];
  }

  /** The article names the seat of its government, or somebody, be it by an office, who holds one of it. */
  #isGoverned(country: string): boolean {
    const { named, setting } = this.#scene;
    if (setting.isSeatOf(country) || this.#governed.has(country)) return true;
    const people = [...named, ...this.#memory.recent().map(({ entity }) => entity)];
    if (!people.some((person) => this.#governs(person, country))) return false;
    this.#governed.add(country);
    return true;
  }

  #governs(person: number, country: string): boolean {
    const { base, day } = this.#scene;
    return (
      person >= 0 &&
      base.people
        .at(person)
        .memberships.some(
          (one) =>
            one.country === country &&
            one.offices.length > 0 &&
            (membershipOn(one, day) === "within" || (one.start !== null && isSoon(day, one.start))),
        )
    );
  }
}
