/** "The president", "the foreign minister": of those whom the article has named, and the country it is about, the one it speaks of. */
import { type Holder, holdersBefore, holdersDuring, holdersOn } from "../facts/offices";
import type { Bearers, Held } from "./role-bearers";
import { ageIn, isAged } from "./role-compounds";
import { endedWithin, foremost, localHolders, onOrJustBefore } from "./role-holders";
import type { Home } from "./role-home";
import type { RoleMemory } from "./role-memory";
import type { RoleScene } from "./role-phrases";
import { clearest, type Standing, standingOf, thing } from "./role-standing";
import { countryBefore } from "./role-syntax";
import { coming, hasTenure, isFresh, tenureOf } from "./role-tenure";
import type { RoleTime } from "./role-time";
import type { Designation } from "./roles";
import type { ReadBlock } from "./types";

/** Whoever left an office so many days ago may still be called by it, beside the new holder. */
const GONE_DAYS = 10;
/** Points beside those of `standingOf`: "In Moscow the foreign minister", and whom the article has meant by the same words. */
const THERE = { named: 3.5, unnamed: 2 } as const;
const CALLED = 3;
const NAMED_LATER = 0.25;
/** Whoever has so many is meant, though an earlier holder was named just now. */
const STRONG = 4;

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

  constructor(scene: RoleScene, memory: RoleMemory, bearers: Bearers, home: Home) {
    this.#scene = scene;
    this.#memory = memory;
    this.#bearers = bearers;
    this.#home = home;
  }

  /**
   * The holder meant, and whether the article names them; null where that is not clear.
   * @param strict the text looks back: only whoever was named just now is meant
   */
  find(
    block: ReadBlock,
    role: Designation,
    term: string,
    time: RoleTime,
    strict: boolean,
  ): { held: Held; named: boolean } | null {
    const { base, day } = this.#scene;
    const weak = time.kind === "then" && !time.clear;
    const tenure = tenureOf(block, role);
    const within = (holders: readonly Holder[]): Holder[] => {
      if (time.kind !== "then") {
        const now = [...onOrJustBefore(holders, day), ...endedWithin(holders, day, GONE_DAYS)];
        const all = tenure === "new" ? [...now, ...coming(holders, day)] : now;
        return all.filter((holder) => hasTenure(holder, tenure, day));
      }
      const then = holdersDuring(holders, time.from, time.to);
      return weak ? [...then, ...holdersOn(holders, day)] : then;
    };
    const kept = new Map<string, Holder[]>();
    const inOffice = (country: string): Holder[] => {
      const known = kept.get(country) ?? within(localHolders(base, country, term));
      kept.set(country, known);
      return known;
    };
    const foreign = this.#memory.foreignAt(term);
    const holding = (person: number): Held[] => {
      const held = this.#bearers.countriesOf(person).flatMap((country): Held[] => {
        const holder = inOffice(country).find((one) => one.person === person);
        return holder ? [{ ...holder, country }] : [];
      });
      return held.length > 0 || foreign === null ? held : this.#bearers.ofBody(person, term);
    };
    const age = ageIn(block.tokens, role.from, role.to);
    const narrow = weak || strict;
    const options: Option[] = this.#named(block, role, holding).filter(
      ({ blocks }) => !narrow || blocks === 0 || (blocks === 1 && !(weak && strict)),
    );
    if (!narrow) this.#addHome(block, role, term, options, inOffice);
    if (foreign !== null && !options.some(({ held }) => held && !this.#holdsOfCountry(held, inOffice)))
      options.push({ ...thing(block.index - foreign), held: null, named: false });
    const best = clearest(options.filter(({ held }) => !held || isAged(this.#born(held.person), age, day)));
    if (!best?.held || this.#hasStrayed(block, term, best)) return null;
    // Whoever is named here and holds the office is meant sooner than anybody far off.
    if (best.blocks > 1 && options.some(({ blocks, named }) => named && blocks === 0)) return null;
    if (
      !best.named &&
      (foreign !== null || time.kind === "since" || !this.#isSure(best.held, term, inOffice))
    )
      return null;
    return { held: best.held, named: best.named };
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
  ): void {
    const called = this.#memory.calls(term);
    for (const option of options) {
      if (option.held?.person === called) option.points += CALLED;
    }
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
      const holders = inOffice(country);
      const holder = foremost(this.#scene.base, holders, this.#scene.day);
      const points = home + (country === there ? THERE.unnamed : 0);
      if (own.length > 0 || !holder || points === 0) continue;
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
  #isSure(held: Held, term: string, inOffice: (country: string) => readonly Holder[]): boolean {
    const holder = inOffice(held.country).find(({ person }) => person === held.person);
    if (!holder || isFresh(holder, this.#scene.day)) return false;
    if (!this.#home.isClear(held.country, term)) return false;
    // An earlier holder was named: the past of the office may be meant.
    return !this.#memory
      .recent()
      .some(({ entity }) => holdersBefore(this.#bearers.holds(entity, term), this.#scene.day).length > 0);
  }

  /** An earlier holder was named just now, and not the one of today. */
  #hasStrayed(block: ReadBlock, term: string, best: Option): boolean {
    if (best.blocks <= 1 || best.points >= STRONG) return false;
    return this.#memory
      .recent()
      .some(
        (one) =>
          one.block >= block.index - 1 &&
          !this.#bearers.isInOffice(one.entity) &&
          holdersBefore(this.#bearers.holds(one.entity, term), this.#scene.day).length > 0,
      );
  }
}
