/** "The president", "the foreign minister": of those whom the article has named, and the country it is about, the one it speaks of. */

import { type Holder, holdersDuring, holdersOn } from "../facts/offices";
import { foldedName } from "./per-person";
import type { Bearers, Held } from "./role-bearers";
import { ageIn, isAged } from "./role-compounds";
import { EarlierHolders } from "./role-earlier";
import { endedWithin, foremost, localHolders, onceEach, onOrJustBefore } from "./role-holders";
import type { Home } from "./role-home";
import type { RoleMemory } from "./role-memory";
import type { RoleScene } from "./role-phrases";
import { calledSoBehind, isSameSentence, isSomebodyElse } from "./role-sentence";
import { clearest, type Standing, SUBJECT_POINTS, standingOf, thing } from "./role-standing";
import { coming, hasTenure, isFresh, isGoing, latest, type Tenure, tenureOf } from "./role-tenure";
import { COMMON, isSaidOf, saysWho } from "./role-terms";
import { countryBefore } from "./role-there";
import type { RoleTime } from "./role-time";
import type { Designation } from "./roles";
import type { ReadBlock } from "./types";

/** Whoever left an office so many days ago may still be called by it, beside the new holder. */
const GONE_DAYS = 10;
/** Points beside those of `standingOf`: "In Moscow the foreign minister", and whom the article has meant by the same words. */
const THERE = { named: 3.5, unnamed: 2 } as const;
const CALLED = 3;
/** In a look back the office goes on to mean whoever was named by it so many blocks before: "President Kim Young-sam". */
const TITLED_BLOCKS = 3;
/** As far behind its name may an office stand that is changing hands. Blocks. */
const CHANGE_BLOCKS = 2;
const NAMED_LATER = 0.25;
/** Whoever has so many is meant, though an earlier holder was named just now. */
const STRONG = 4;
/** "The justice": a court has nine, whoever of them the base has. */
const ONE_OF_SEVERAL = /^(?:judge|(?:associate )?justice)$/;

interface Option extends Standing {
  /** Null for the holder of an office of something else: "the president of the bank". */
  held: Held | null;
  named: boolean;
}

export class Alone {
  readonly #scene: RoleScene;
  readonly #memory: RoleMemory;
  readonly #bearers: Bearers;
  readonly #home: Home;
  readonly #earlier: EarlierHolders;
  /** Who is in office by what is asked, then by country: phrases ask alike, of everybody named so far. */
  readonly #inOffice = new Map<string, Map<string, Holder[]>>();

  constructor(scene: RoleScene, memory: RoleMemory, bearers: Bearers, home: Home) {
    this.#scene = scene;
    this.#memory = memory;
    this.#bearers = bearers;
    this.#home = home;
    this.#earlier = new EarlierHolders(scene, memory, bearers);
  }

  /**
   * The holder meant, and whether the article names them; null where that is not clear.
   * @param past the text goes on about another time: where it has named earlier holders, only whoever was named just now is meant
   */
  find(
    block: ReadBlock,
    role: Designation,
    term: string,
    time: RoleTime,
    past: boolean,
  ): { held: Held; named: boolean } | null {
    const { base, day } = this.#scene;
    const strict = past && this.#earlier.isNamed(term);
    const weak = time.kind === "then" && !time.clear;
    const tenure = tenureOf(block, role);
    const within = (holders: readonly Holder[]): Holder[] => {
      if (time.kind !== "then") {
        const gone = endedWithin(holders, day, GONE_DAYS);
        // Beside somebody who has just left, nobody else is outgoing.
        if (tenure === "outgoing" && gone.length > 0) return gone;
        const all = [...onOrJustBefore(holders, day), ...gone];
        if (tenure === "new") all.push(...coming(holders, day));
        return onceEach(all.filter((holder) => hasTenure(holder, tenure, day)));
      }
      const then = holdersDuring(holders, time.from, time.to);
      return weak ? [...then, ...holdersOn(holders, day)] : then;
    };
    const asked = `${term} ${tenure} ${time.kind} ${time.clear} ${time.from} ${time.to}`;
    const kept = this.#inOffice.get(asked) ?? new Map<string, Holder[]>();
    this.#inOffice.set(asked, kept);
    const inOffice = (country: string): Holder[] => {
      const known =
        kept.get(country) ??
        within(localHolders(base, country, term)).filter((one) => this.#isSaidOf(one.person, term));
      kept.set(country, known);
      return known;
    };
    const foreign = this.#memory.foreignAt(term);
    const holding = (person: number): Held[] => {
      const held: Held[] = [];
      for (const country of this.#bearers.countriesOf(person)) {
        const holder = inOffice(country).find((one) => one.person === person);
        if (holder) held.push({ ...holder, country });
      }
      if (held.length > 0) return held;
      // "Katherine Harris said nothing. The secretary of state …": of Florida.
      const isNear = (this.#memory.of(person)?.block ?? Number.NEGATIVE_INFINITY) >= block.index - 1;
      return foreign !== null || isNear ? this.#bearers.ofBody(person, term) : [];
    };
    const age = ageIn(block.tokens, role.from, role.to);
    const narrow = weak || strict;
    const options: Option[] = this.#named(block, role, holding).filter(
      ({ blocks, held }) =>
        !(held && isSomebodyElse(block, role, this.#memory, held.person)) &&
        (!narrow ||
          blocks === 0 ||
          (blocks === 1 && !(weak && strict)) ||
          (!weak && held !== null && blocks <= TITLED_BLOCKS && this.#memory.isTitled(held.person, term))),
    );
    // Whoever has just left the office is called by it on only where the article names them.
    const sitting = (country: string): Holder[] => {
      const all = inOffice(country);
      if (time.kind !== "now" || tenure === "outgoing") return all;
      const still = onOrJustBefore(all, day);
      return tenure === "new" ? latest([...still, ...coming(all, day)]) : [...still];
    };
    if (!narrow) this.#addHome(block, role, term, options, inOffice, sitting);
    // "The Nato secretary-general", and then "the secretary-general": an option already.
    const isOption = ({ held }: Option) =>
      held !== null && (held.person === foreign?.holder || !this.#holdsOfCountry(held, inOffice));
    if (foreign !== null && !options.some(isOption))
      options.push({ ...thing(block.index - foreign.block), held: null, named: false });
    const isUnchanged = ({ country, person }: Held) =>
      holdersDuring(localHolders(base, country, term), time.from, time.to).every(
        (one) => one.person === person,
      );
    const isChanging = ({ country }: Held) =>
      time.kind === "now" &&
      inOffice(country).length > 1 &&
      options.filter(({ held }) => held?.country === country).length > 1;
    const last = options.find(({ blocks, named }) => named && blocks === 0);
    const spoken = last?.held && this.#memory.of(last.held.person);
    // "The president, who has fled": not who has just come into office.
    const hasCome = ({ country, person }: Held) =>
      time.kind === "now" &&
      tenure !== "new" &&
      inOffice(country).some((one) => one.person === person && isGoing(block, role, one, day));
    if (last?.held && spoken?.subject && !narrow && isSameSentence(block, spoken.to, role.from))
      return hasCome(last.held) ? null : { held: last.held, named: true };
    const others = calledSoBehind(block, role);
    const isOther = (person: number) => others.length > 0 && this.#isCalled(person, others);
    // On the day of a change whoever the article calls by the office has it still, or already.
    const isTitled = (person: number) => this.#memory.isTitled(person, term);
    const isOutdone = ({ country, person }: Held) =>
      tenure !== "new" &&
      !isTitled(person) &&
      inOffice(country).some((one) => isTitled(one.person) && !this.#memory.isFormer(one.person));
    // "The outgoing prime minister" is "the prime minister" no more once the new one is named.
    const hasGone = (held: Held) =>
      isOutdone(held) || (isChanging(held) && this.#memory.isFormer(held.person));
    const best = clearest(
      options.filter(
        ({ held }) =>
          !held || (isAged(this.#born(held.person), age, day) && !isOther(held.person) && !hasGone(held)),
      ),
    );
    if (!best?.held || this.#hasStrayed(block, term, best)) return null;
    if (hasCome(best.held)) return null;
    // Another who holds such an office was what the text spoke of last.
    if (last && last !== best && spoken?.subject && best.blocks === 0) return null;
    // In the days of a change the office says too little of somebody named far off.
    if (best.blocks > CHANGE_BLOCKS && tenure === null && isChanging(best.held)) return null;
    // Whoever is named here and holds the office is meant sooner than anybody far off.
    if (best.blocks > 1 && options.some(({ blocks, named }) => named && blocks === 0)) return null;
    if (
      !best.named &&
      (ONE_OF_SEVERAL.test(term) ||
        foreign !== null ||
        (time.kind === "since" && !isUnchanged(best.held)) ||
        // "The foreign minister said so in Delhi. Foreign Minister Khurshid Kasuri …"
        (time.kind === "now" && this.#scene.titled.get(term)?.some((person) => holding(person).length > 0)) ||
        !this.#isSure(best.held, term, tenure, inOffice, countryBefore(block, role)))
    )
      return null;
    return { held: best.held, named: best.named };
  }

  /** An earlier holder was named just now, and not the one of today. */
  #hasStrayed(block: ReadBlock, term: string, best: Option): boolean {
    return best.blocks > 1 && best.points < STRONG && this.#earlier.isNear(block, term);
  }

  #isCalled(person: number, words: readonly string[]): boolean {
    const { base, worth } = this.#scene;
    if (!worth.has(person)) return false;
    const own = foldedName(base.people.at(person)).split(" ");
    return words.some((word) => own.includes(word));
  }

  /** "The queen" is no king, "the Senate Republican leader" no Democrat. */
  #isSaidOf(person: number, term: string): boolean {
    const { base, worth } = this.#scene;
    return !saysWho(term) || (worth.has(person) && isSaidOf(term, base.people.at(person)));
  }

  #born(person: number): string | null {
    const { base, worth } = this.#scene;
    return worth.has(person) ? base.people.at(person).born : null;
  }

  #holdsOfCountry({ person, country }: Held, inOffice: (country: string) => readonly Holder[]): boolean {
    return inOffice(country).some((one) => one.person === person);
  }

  /** Those whom the article names, the last first. */
  #named(block: ReadBlock, role: Designation, holding: (person: number) => Held[]): Option[] {
    const people = new Set(this.#memory.recent().map(({ entity }) => entity));
    for (const person of this.#memory.ahead()) people.add(person);
    return [...people].flatMap((person): Option[] => {
      if (person < 0) return [];
      const [held] = holding(person);
      if (!held) return [];
      const standing = standingOf(this.#memory, block, role, person);
      return standing ? [{ ...standing, held, named: true }] : [];
    });
  }

  /** Gives the holders of the article's countries their points, and adds those whom it does not name. */
  #addHome(
    block: ReadBlock,
    role: Designation,
    term: string,
    options: Option[],
    inOffice: (country: string) => readonly Holder[],
    sitting: (country: string) => readonly Holder[],
  ): void {
    const called = this.#memory.calls(term);
    // "David Cameron chaired a meeting in London, where the prime minister warned …": not whom it meant in Paris.
    const isAboutOne = options.some(({ blocks, points }) => blocks === 0 && points >= SUBJECT_POINTS);
    for (const option of options)
      if (option.held?.person === called && !(isAboutOne && option.blocks > 0)) option.points += CALLED;
    const there = countryBefore(block, role);
    const has = (country: string) => inOffice(country).length > 0;
    const countries = new Set(this.#home.countries(term));
    if (there) countries.add(there);
    for (const { held } of options) if (held) countries.add(held.country);
    for (const country of countries) {
      if (!has(country)) continue;
      const home = this.#home.points(country, term);
      const own = options.filter(({ held }) => held?.country === country);
      for (const option of own) option.points += home + (country === there ? THERE.named : 0);
      const holder = foremost(this.#scene.base, sitting(country), this.#scene.day);
      const points = home + (country === there ? THERE.unnamed : 0);
      if (own.length > 0 || !holder || points === 0) continue;
      if (isSomebodyElse(block, role, this.#memory, holder.person)) continue;
      const named = this.#scene.named.has(holder.person);
      options.push({
        held: { ...holder, country },
        named,
        points: points + (named ? NAMED_LATER : 0),
        blocks: Number.POSITIVE_INFINITY,
      });
    }
  }

  /** Is somebody whom the article does not name meant by the office alone? */
  #isSure(
    held: Held,
    term: string,
    tenure: Tenure | null,
    inOffice: (country: string) => readonly Holder[],
    there: string | null,
  ): boolean {
    const holder = inOffice(held.country).find(({ person }) => person === held.person);
    if (!holder || (tenure !== "new" && isFresh(holder, this.#scene.day))) return false;
    // "In Washington the president"
    const isClear = held.country === there ? !COMMON.has(term) : this.#home.isClear(held.country, term);
    return isClear && !this.#earlier.isNamed(term, held.country);
  }
}
