/** Whom an office said without its country means: of those whom the article has named, or of the country it is about. */
import { lastDay } from "../facts/edtf";
import { membershipOn } from "../facts/membership-on";
import { type Holder, holdersBefore, holdersDuring, holdersOn } from "../facts/offices";
import type { Entity } from "./discourse";
import { labelsOf, timesOf } from "./fit";
import { endedWithin, localHolders, onceEach, placedHolders } from "./role-holders";
import type { Home } from "./role-home";
import type { RoleMemory } from "./role-memory";
import type { RoleScene } from "./role-phrases";
import { clearest, standingOf } from "./role-standing";
import { actingOn, calledActing, coming, endedBy, hasWord } from "./role-tenure";
import { ELECT_DAYS, electTerm } from "./role-terms";
import type { RoleTime } from "./role-time";
import type { Designation } from "./roles";
import type { ReadBlock } from "./types";

/** A holder with the country of the office. */
export interface Held extends Pick<Holder, "person" | "label"> {
  country: string;
}

/** Kinds of office of this rank lead a country. */
const LEADING_RANK = 3;
/** Whom the article does not name is elected so shortly before. Days. */
const SOON_DAYS = 100;
/** The only one of an office whom an article names is meant so far behind the name. Blocks. */
const NEAR_BLOCKS = 8;

/** Said of somebody whom the article need not name, where they are gone for so many days at most: "the ousted president". */
const JUST_GONE = new Set(
  "assassinated deposed dismissed fallen fired late murdered ousted sacked slain toppled".split(" "),
);
const GONE_DAYS = 30;
const FORMER = new Set(["former", "ex", "onetime", "erstwhile"]);

/** A seat in a parliament is no office. */
const SEAT = /^(?:Member|Deputy|Representative|Senator|Substitute|People's Deputy|Federal deputy)\b/i;

export class Bearers {
  readonly #scene: RoleScene;
  readonly #memory: RoleMemory;
  readonly #home: Home;
  /** What `holds`, `countriesOf` and `isInOffice` found: each role phrase asks them of everybody named so far. */
  readonly #held = new Map<string, Map<Entity, (Holder & Held)[]>>();
  readonly #countries = new Map<Entity, readonly string[]>();
  readonly #inOffice = new Map<Entity, boolean>();

  constructor(scene: RoleScene, memory: RoleMemory, home: Home) {
    this.#scene = scene;
    this.#memory = memory;
    this.#home = home;
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

  /** "The former president": of the former holders whom the article names, the one it speaks of. */
  former(block: ReadBlock, role: Designation, term: string): Held | null {
    const { base, day, named } = this.#scene;
    const people = new Set([...this.#memory.recent().map(({ entity }) => entity), ...named]);
    const leads = base.vocabulary.rankOf(base.vocabulary.officesOf(term)) === LEADING_RANK;
    // "The ousted president" may have been "the president" a sentence ago; "the former president" has not.
    const isFormer = hasWord(block.tokens, role, FORMER);
    const isOther = (person: number) =>
      isFormer && (this.#memory.calls(term) === person || (leads && this.#isLeading(person, term)));
    const holders = [...people]
      .filter((person) => !isOther(person))
      .flatMap((person) => endedBy(this.holds(person, term), day));
    const found = this.clearest(block, role, holders);
    if (found || holders.length > 0 || !hasWord(block.tokens, role, JUST_GONE)) return found;
    return this.#home.holder(term, (all) => endedWithin(all, day, GONE_DAYS));
  }

  /** Whoever leads a country, or did until these days, is not called by the office that they left before. */
  #isLeading(person: number, term: string): boolean {
    const { base, day, worth } = this.#scene;
    const own = base.vocabulary.officesOf(term);
    if (person < 0 || !worth.has(person)) return false;
    return base.people
      .at(person)
      .memberships.some(
        (one) =>
          base.vocabulary.rankOf(one.offices) === LEADING_RANK &&
          !one.offices.some((kind) => own.includes(kind)) &&
          membershipOn(one, day) === "within",
      );
  }

  /** Of `holders` the one whom the text speaks of; null where none is named, or it is not clear. */
  clearest<T extends Holder>(block: ReadBlock, role: Designation, holders: readonly T[]): T | null {
    const options = onceEach(holders).flatMap((held) => {
      const standing = standingOf(this.#memory, block, role, held.person);
      return standing ? [{ ...standing, held }] : [];
    });
    const [only] = options;
    // Nobody else whom the article names has held it.
    if (only && options.length === 1 && only.blocks <= NEAR_BLOCKS) return only.held;
    return clearest(options)?.held ?? null;
  }

  /** "The acting president", "the interim prime minister": of those whom the article names, the one who holds the office so. */
  acting(block: ReadBlock, role: Designation, term: string): Held | null {
    const { day, named } = this.#scene;
    const people = new Set([...this.#memory.recent().map(({ entity }) => entity), ...named]);
    const holding = [...people]
      .flatMap((person) => this.holds(person, term))
      .filter(({ start, end }) => start !== null && start <= day && (end === null || lastDay(end) >= day));
    const pool = calledActing(holding, day);
    if (pool.length > 0) return this.clearest(block, role, pool);
    return this.#home.holder(term, (all) => actingOn(all, day));
  }

  /** The only holder whom the article names anywhere, later too. */
  #onlyNamed(term: string, within: (holders: readonly Holder[]) => Holder[]): Held | null {
    const found = [...this.#scene.named].flatMap((person) => within(this.holds(person, term)).slice(0, 1));
    return found.length === 1 ? (found[0] as Holder & Held) : null;
  }

  /**
   * "The president-elect": the one person whom the article names who came into the office soon after; where it says or tells of which
   * country, whoever did. Of all others who may come into one nobody knows.
   */
  elect(said: Designation): Held | null {
    const { base, day } = this.#scene;
    const { place, ...role } = said;
    const term = electTerm(said);
    if (term === null || !role.definite) return null;
    const soon = (holders: readonly Holder[]) => coming(holders, day, ELECT_DAYS);
    if (place) {
      const [only, ...others] = onceEach(
        soon(placedHolders(base, { ...role, place, term, phrase: term }, null)),
      );
      return only && others.length === 0 ? { ...only, country: place.country } : null;
    }
    return (
      this.#onlyNamed(term, soon) ?? this.#home.holder(term, (holders) => coming(holders, day, SOON_DAYS))
    );
  }

  /** Has somebody an office on the day? Then an earlier office is not what the text speaks of. */
  isInOffice(person: number): boolean {
    const { base, day, worth } = this.#scene;
    if (!worth.has(person)) return false;
    const known = this.#inOffice.get(person);
    if (known !== undefined) return known;
    const found = base.people
      .at(person)
      .memberships.some((one) => membershipOn(one, day) === "within" && !SEAT.test(one.label));
    this.#inOffice.set(person, found);
    return found;
  }

  /** "The present president", where an earlier one was named: the holder of that office today. */
  current(block: ReadBlock, term: string): Held | null {
    const { base, day } = this.#scene;
    const earlier = this.#memory
      .recent()
      .filter((naming) => naming.block === block.index)
      .flatMap(({ entity }) => holdersBefore(this.holds(entity, term), day) as (Holder & Held)[]);
    const countries = [...new Set(earlier.map(({ country }) => country))];
    const [country] = countries;
    if (country === undefined || countries.length > 1) return null;
    const now = holdersOn(base.holders(country, term), day);
    return now.length === 1 ? { ...(now[0] as Holder), country } : null;
  }

  /** "The then home secretary": of the holders at that time in the countries of the article, the one it names. */
  ofThen(block: ReadBlock, term: string, time: RoleTime): Held | null {
    const { day, named } = this.#scene;
    const at = (holders: readonly Holder[]) =>
      time.kind === "then" ? holdersDuring(holders, time.from, time.to) : holdersBefore(holders, day);
    const people = new Set([...this.#memory.recent().map(({ entity }) => entity), ...named]);
    const found = [...people].flatMap((person) => at(this.holds(person, term)) as (Holder & Held)[]);
    const others = onceEach(found);
    if (others.length > 0)
      return others.length === 1 ? (others[0] as Held) : (this.near(block, others) as (Holder & Held) | null);
    return time.kind === "then" ? this.#home.holder(term, at) : null;
  }

  /** An office of a body, not a country: "President of the World Bank". */
  ofBody(entity: Entity, term: string): Held[] {
    if (entity < 0) return [];
    const { base, day } = this.#scene;
    const person = base.people.at(entity);
    const labels = labelsOf(person);
    const office = person.memberships.find(
      (one, i) => labels[i]?.startsWith(`${term} of `) && membershipOn(one, day) === "within",
    );
    return office ? [{ person: entity, label: office.label, country: office.country ?? "" }] : [];
  }

  /** Where somebody has held offices; nowhere for strangers. */
  countriesOf(entity: Entity): readonly string[] {
    if (entity < 0) return [];
    const known = this.#countries.get(entity);
    if (known) return known;
    const { memberships } = this.#scene.base.people.at(entity);
    const found = [...new Set(memberships.map(({ country }) => country ?? ""))];
    this.#countries.set(entity, found);
    return found;
  }

  /** What a person has held of an office, in any country. Nothing for strangers. */
  holds(entity: Entity, term: string): readonly (Holder & Held)[] {
    if (entity < 0) return [];
    const ofTerm = this.#held.get(term) ?? new Map<Entity, (Holder & Held)[]>();
    this.#held.set(term, ofTerm);
    const known = ofTerm.get(entity);
    if (known) return known;
    const { base } = this.#scene;
    const held = this.countriesOf(entity).flatMap((country) =>
      timesOf(localHolders(base, country, term), entity).map((holder) => ({ ...holder, country })),
    );
    ofTerm.set(entity, held);
    return held;
  }
}
