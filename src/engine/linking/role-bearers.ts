/** Whom an office said without its country means: of those whom the article has named, or of the country it is about. */
import { daysBetween, firstDay } from "../facts/edtf";
import { membershipOn } from "../facts/membership-on";
import { type Holder, holdersBefore, holdersDuring, holdersOn } from "../facts/offices";
import { foldPhrase } from "../names/phrase";
import type { Entity } from "./discourse";
import { timesOf } from "./fit";
import { endedWithin, localHolders, onOrJustBefore } from "./role-holders";
import type { Naming, RoleMemory } from "./role-memory";
import type { RoleScene } from "./role-phrases";
import type { RoleTime } from "./role-time";
import type { ReadBlock } from "./types";

/** A holder with the country of the office. */
export interface Held extends Pick<Holder, "person" | "label"> {
  country: string;
}

interface Candidate {
  held: Held;
  naming: Naming;
}

/** An article is about a country that counts so much, and so many times as much as the next that has the office. */
const HOME_WEIGHT = 3;
const HOME_LEAD = 2;
/** Whoever is elected comes into office so soon. Days. */
const ELECT_DAYS = 200;
/** Whoever left an office so many days ago may still be called by it, beside the new holder. */
const GONE_DAYS = 10;
/** Offices that clubs, firms and assemblies have too: alone they need a holder whom the article names. */
const COMMON = new Set([
  ..."ambassador chair chairman chief commander director emperor envoy governor king lawmaker leader mayor mp president queen".split(
    " ",
  ),
  ..."representative ruler secretary senator speaker spokesman spokesperson spokeswoman treasurer".split(" "),
  "attorney general",
  "chief executive",
  "chief of staff",
  "chief secretary",
  "general secretary",
  "head of state",
  "party leader",
  "press secretary",
  "secretary general",
  "special envoy",
  "vice president",
]);

export class Bearers {
  readonly #scene: RoleScene;
  readonly #memory: RoleMemory;
  /** Holders by person, country and term. */
  readonly #held = new Map<string, (Holder & { country: string })[]>();

  constructor(scene: RoleScene, memory: RoleMemory) {
    this.#scene = scene;
    this.#memory = memory;
  }

  isNamed(person: number): boolean {
    return this.#scene.named.has(person) || this.#memory.of(person) !== null;
  }

  /** How many blocks ago somebody was named last; infinite where never. */
  blocksSince(person: number, block: ReadBlock): number {
    const naming = this.#memory.of(person);
    return naming ? block.index - naming.block : Number.POSITIVE_INFINITY;
  }

  /** The only one of `holders` named in this block so far, else in the block before. */
  near(block: ReadBlock, holders: readonly Holder[]): Holder | null {
    for (const index of [block.index, block.index - 1]) {
      const there = onceEach(holders).filter(({ person }) => this.#memory.of(person)?.block === index);
      if (there.length > 0) return there.length === 1 ? (there[0] as Holder) : null;
    }
    return null;
  }

  /** `near`, else the one of `holders` whom the article has named, where it names no other of them later. */
  nearest(block: ReadBlock, holders: readonly Holder[]): Holder | null {
    const near = this.near(block, holders);
    if (near) return near;
    const named = onceEach(holders).filter(({ person }) => this.isNamed(person));
    const [only] = named;
    return only && named.length === 1 && this.#memory.of(only.person) ? only : null;
  }

  /** "The former president": the one former holder whom the article has named, here or at all. */
  former(block: ReadBlock, term: string): Held | null {
    const { day } = this.#scene;
    const people = new Set([...this.#memory.recent().map(({ entity }) => entity), ...this.#scene.named]);
    const holders = [...people].flatMap((person) => holdersBefore(this.#holds(person, term), day));
    const named = onceEach(holders);
    const found = this.nearest(block, named) ?? (named.length === 1 ? named[0] : null);
    return (found ?? null) as (Holder & Held) | null;
  }

  /** The only holder whom the article names anywhere, later too. */
  #onlyNamed(term: string, within: (holders: readonly Holder[]) => Holder[]): Held | null {
    const found = [...this.#scene.named].flatMap((person) => within(this.#holds(person, term)).slice(0, 1));
    return found.length === 1 ? (found[0] as Holder & Held) : null;
  }

  /** "The president-elect": the one person whom the article names who came into the office soon after. */
  elect(term: string): Held | null {
    const { day } = this.#scene;
    const soon = (holders: readonly Holder[]) =>
      holders.filter(
        ({ start }) => start !== null && start > day && daysBetween(day, firstDay(start)) <= ELECT_DAYS,
      );
    return this.#onlyNamed(term, soon);
  }

  /** Has somebody an office of a country on the day? Then an earlier office is not what the text speaks of. */
  isInOffice(person: number): boolean {
    const { base, day, worth } = this.#scene;
    if (!worth.has(person)) return false;
    return base.people
      .at(person)
      .memberships.some((one) => one.offices.length > 0 && membershipOn(one, day) === "within");
  }

  /** "The present president", where an earlier one was named: the holder of that office today. */
  current(block: ReadBlock, term: string): Held | null {
    const { base, day } = this.#scene;
    const earlier = this.#memory
      .recent()
      .filter((naming) => naming.block === block.index)
      .flatMap(({ entity }) => holdersBefore(this.#holds(entity, term), day) as (Holder & Held)[]);
    const countries = [...new Set(earlier.map(({ country }) => country))];
    const [country] = countries;
    if (country === undefined || countries.length > 1) return null;
    const now = holdersOn(base.holders(country, term), day);
    return now.length === 1 ? { ...(now[0] as Holder), country } : null;
  }

  /** "The then home secretary": of the holders at that time in the countries of the article, the one it names. */
  ofThen(block: ReadBlock, term: string, time: RoleTime): Held | null {
    const { base, day, setting } = this.#scene;
    const at = (holders: readonly Holder[]) =>
      time.kind === "then" ? holdersDuring(holders, time.from, time.to) : holdersBefore(holders, day);
    const found = setting
      .top()
      .flatMap((country) => at(localHolders(base, country, term)).map((holder) => ({ ...holder, country })));
    const named = onceEach(found.filter(({ person }) => this.isNamed(person)));
    if (named.length === 1) return named[0] as Holder & Held;
    if (named.length > 1) return this.near(block, named) as (Holder & Held) | null;
    if (time.kind !== "then" || !time.clear || COMMON.has(term)) return null;
    return this.#home(term, at);
  }

  /**
   * "The president": the holder whom the article has named last, or that of the country it is about.
   * @param strict the text looks back: only whoever was named just now is meant
   */
  last(
    block: ReadBlock,
    term: string,
    time: RoleTime,
    strict: boolean,
  ): { held: Held; named: boolean } | null {
    const { day } = this.#scene;
    const weak = time.kind === "then" && !time.clear;
    const within = (holders: readonly Holder[]) => {
      if (time.kind !== "then")
        return [...onOrJustBefore(holders, day), ...endedWithin(holders, day, GONE_DAYS)];
      const then = holdersDuring(holders, time.from, time.to);
      return weak ? onceEach([...then, ...holdersOn(holders, day)]) : then;
    };
    const inOffice = new Map<string, readonly Holder[]>();
    const holding = (entity: Entity): Held[] =>
      this.#countriesOf(entity).flatMap((country) => {
        const holders = inOffice.get(country) ?? within(localHolders(this.#scene.base, country, term));
        inOffice.set(country, holders);
        const holder = holders.find(({ person }) => person === entity);
        return holder ? [{ ...holder, country }] : [];
      });
    const foreign = this.#memory.isForeign(term);
    const candidates: Candidate[] = this.#memory.recent().flatMap((naming) => {
      const [held] = foreign
        ? [...holding(naming.entity), ...this.#ofBody(naming.entity, term)]
        : holding(naming.entity);
      return held ? [{ held, naming }] : [];
    });
    const home =
      weak || foreign
        ? null
        : this.#home(term, (all) => (time.kind === "then" ? within(all) : onOrJustBefore(all, day)));
    const at = (index: number) =>
      candidates.filter(({ naming }) => naming.block === index).map(({ held }) => held);
    const isHome = ({ person }: Held) => person === home?.person;
    const known = (held: Held | undefined | null) => (held ? { held, named: true } : null);

    const here = at(block.index);
    if (here.length > 0) return known(here.length === 1 && !home ? here[0] : here.find(isHome));
    const ahead = onceEach(this.#memory.ahead().flatMap(holding));
    if (ahead.length === 1 && (!home || isHome(ahead[0] as Held))) return known(ahead[0]);
    const before = at(block.index - 1);
    // An earlier holder was named just now, and not the one of today.
    const strayed =
      home !== null &&
      this.blocksSince(home.person, block) > 1 &&
      this.#memory
        .recent()
        .some(
          (one) =>
            one.block >= block.index - 1 &&
            !this.isInOffice(one.entity) &&
            holdersBefore(this.#holds(one.entity, term), day).length > 0,
        );
    if (foreign || weak || strict) return known(before.length === 1 ? before[0] : null);
    if (home) {
      if (strayed) return null;
      if (this.isNamed(home.person))
        return before.some((held) => !isHome(held)) && !before.some(isHome) ? null : known(home);
      if (candidates.length > 0 || this.#hasFormer(term) || time.kind === "since") return null;
      return COMMON.has(term) ? null : { held: home, named: false };
    }
    if (before.length > 0) return known(before.length === 1 ? before[0] : null);
    if (candidates.length > 0) return known(candidates.length === 1 ? candidates[0]?.held : null);
    const found = onceEach([...this.#scene.named].flatMap(holding));
    return known(found.length === 1 ? found[0] : null);
  }

  /** Has the article named an earlier holder? Then its past may be meant. */
  #hasFormer(term: string): boolean {
    return this.#memory
      .recent()
      .some(({ entity }) => holdersBefore(this.#holds(entity, term), this.#scene.day).length > 0);
  }

  /** An office of a body, not a country: "President of the World Bank". */
  #ofBody(entity: Entity, term: string): Held[] {
    if (entity < 0) return [];
    const { base, day } = this.#scene;
    const office = base.people
      .at(entity)
      .memberships.find(
        (one) => membershipOn(one, day) === "within" && `${foldPhrase(one.label)} `.startsWith(`${term} of `),
      );
    return office ? [{ person: entity, label: office.label, country: office.country ?? "" }] : [];
  }

  /** Where somebody has held offices; nowhere for strangers. */
  #countriesOf(entity: Entity): string[] {
    if (entity < 0) return [];
    return [...new Set(this.#scene.base.people.at(entity).memberships.map(({ country }) => country ?? ""))];
  }

  /** What a person has held of an office, in any country. Nothing for strangers. */
  #holds(entity: number, term: string): (Holder & { country: string })[] {
    if (entity < 0) return [];
    const key = `${entity} ${term}`;
    const known = this.#held.get(key);
    if (known) return known;
    const { base } = this.#scene;
    const held = this.#countriesOf(entity).flatMap((country) =>
      timesOf(localHolders(base, country, term), entity).map((holder) => ({ ...holder, country })),
    );
    this.#held.set(key, held);
    return held;
  }

  /** The one holder in the country that the article is about, of all its countries that have the office. */
  #home(term: string, within: (holders: readonly Holder[]) => readonly Holder[]): Held | null {
    const { base, setting } = this.#scene;
    const having = setting
      .top()
      .map((country) => ({ country, holders: within(localHolders(base, country, term)) }))
      .filter(({ holders }) => holders.length > 0);
    const [best, second] = having;
    if (!best || best.holders.length > 1) return null;
    const weight = setting.weight(best.country);
    if (weight < HOME_WEIGHT || (second && weight < HOME_LEAD * setting.weight(second.country))) return null;
    return { ...(best.holders[0] as Holder), country: best.country };
  }
}

const onceEach = <T extends Held | Holder>(holders: readonly T[]): T[] => [
  ...new Map(holders.map((holder) => [holder.person, holder])).values(),
];
