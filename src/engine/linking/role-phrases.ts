/** Role phrases that stand alone: "the North Korean leader" is whoever held the office on the article's date. */
import type { FactBase } from "../facts/base";
import { type Holder, holdersBefore, holdersDuring, holdersOn } from "../facts/offices";
import type { Place } from "../facts/vocabulary";
import { Gap } from "../names/tokens";
import type { Entity } from "./discourse";
import { Bearers, type Held } from "./role-bearers";
import { numberedHolder, onOrJustBefore, placedHolders } from "./role-holders";
import { holderFrom, lowerHolder, ministerOf } from "./role-labels";
import { RoleMemory } from "./role-memory";
import { findRelation, SEXES } from "./role-relations";
import type { Setting } from "./role-setting";
import { isAtThatTime, isGeneric, isPredicate, isSpeaker, RoleSyntax, tenseAfter } from "./role-syntax";
import { type RoleTime, timeOf, today } from "./role-time";
import { type Designation, isHalf, placeOver, RELATIONS } from "./roles";
import type { Spot } from "./spots";
import type { Mention, ReadBlock, Reason } from "./types";

/** What role phrases need to know of the whole article. */
export interface RoleScene {
  base: FactBase;
  day: string;
  setting: Setting;
  /** Everybody whose whole name stands anywhere in the article. */
  named: ReadonlySet<number>;
  /** Everybody who is open; see `shortlist`. */
  worth: ReadonlySet<number>;
}

/** Whom a phrase means, and why. `from` and `to` where the mention begins before the designation, or goes on behind it. */
export interface Meant {
  person: number;
  confidence: number;
  reason: Reason;
  from?: number;
  to?: number;
}

/** How sure a mark is: the country said, the person named in the article, neither. */
const SURE = { place: 0.95, named: 0.88, home: 0.82 } as const;

/** An earlier holder named so near, and not the one of today: the text may go on about that time. Blocks. */
const RIVAL_BLOCKS = 3;
/** A passage about another time goes on so long without naming its year again. Blocks. */
const FADED_BLOCKS = 6;

export class RolePhrases {
  readonly #scene: RoleScene;
  readonly #syntax: RoleSyntax;
  readonly #memory = new RoleMemory();
  readonly #bearers: Bearers;
  /** The last block that spoke of another time. */
  #lastPassage = Number.NEGATIVE_INFINITY;
  /** The block at hand goes on about it. */
  #past = false;

  constructor(scene: RoleScene) {
    this.#scene = scene;
    this.#syntax = new RoleSyntax(scene.base.vocabulary);
    this.#bearers = new Bearers(scene, this.#memory);
  }

  /**
   * Begins a block.
   * @param passage the day it speaks of, where that is another than the article's
   * @param people whom it names by their whole names, with the token each begins at
   */
  begin(block: ReadBlock, passage: string | null, people: readonly { person: number; from: number }[]): void {
    if (passage) this.#lastPassage = block.index;
    this.#past = block.index - this.#lastPassage <= FADED_BLOCKS;
    this.#memory.begin(people);
  }

  /** To be told of every name that was read, in the order of the text; strangers too. */
  named(spot: Spot, entity: Entity): void {
    this.#memory.name(entity, spot.block.index, spot.before.at(-1)?.from ?? spot.from, spot.to, this.#past);
    for (const { term, place } of spot.before.concat(spot.after ?? [])) {
      if (term !== null && (place ? isBody(place) : entity < 0)) this.#memory.foreign(bare(term, place));
    }
  }

  /**
   * The mention of the one holder; null where there is none, or several, or the phrase means nobody in particular.
   * @param passage the day the block speaks of, where it is another than the article's
   */
  mention(block: ReadBlock, role: Designation, passage: string | null): Mention | null {
    this.#memory.reach(role.from);
    const meant = this.#meant(block, role, passage);
    if (!meant || !this.#scene.worth.has(meant.person)) return null;
    const { person, confidence, reason, from = role.from, to = role.to } = meant;
    this.#memory.name(person, block.index, role.from, to, this.#past);
    reason.values.name = this.#scene.base.people.at(person).name;
    const { tokens, index } = block;
    return {
      block: index,
      start: tokens.start[from] as number,
      end: tokens.end[to - 1] as number,
      kind: "role",
      person,
      confidence,
      reason,
    };
  }

  #meant(block: ReadBlock, role: Designation, passage: string | null): Meant | null {
    const { term, place } = role;
    const { tokens } = block;
    const foreign = place ? isBody(place) : role.qualified || this.#syntax.hasOwner(block, role);
    if (foreign && term !== null) this.#memory.foreign(bare(term, place));
    if (role.indefinite) return null;
    if (isPredicate(tokens, role) || isGeneric(tokens, role)) return null;
    if (this.#syntax.isApposition(block, role)) return null;
    if (term !== null && RELATIONS.has(term)) return findRelation(this.#scene, this.#memory, block, role);
    if (role.time === "future" || role.phrase.endsWith(" elect")) return this.#elect(role);
    if (role.lower && !(role.acting && place)) {
      const lower = role.definite && !place ? lowerHolder(this.#scene, this.#memory, block, role) : null;
      return lower && because(lower, "role-named", this.#scene.day, SURE.named);
    }
    const { day } = this.#scene;
    const time = role.current ? today(day) : timeOf(block, role, passage, day);
    if (!time) return null;
    if (place) return this.#placed(block, role, time);
    if (term === null) return null;
    if (!role.definite) return this.#owned(block, role);
    if (role.ordinal !== null) return this.#numbered(role.ordinal, term);
    const from = holderFrom(this.#scene, block, role);
    if (from) return from.held && because(from.held, "role-named", this.#scene.day, SURE.named, from.to);
    if (role.qualified) return null;
    return this.#placeless(block, role, term, time);
  }

  /** "The Russian president", "the then British prime minister", "the US ambassador to China". */
  #placed(block: ReadBlock, role: Designation, time: RoleTime): Meant | null {
    const { base, day, setting } = this.#scene;
    const country = role.place?.country ?? "";
    if (role.place && isHalf(role.place) && setting.weight(country) === 0) return null;
    if (role.qualified || (role.predicative && !role.definite)) return null;
    const { tokens, places } = block;
    const the = tokens.norm(role.to + 1) === "the" ? 1 : 0;
    const post = tokens.norm(role.to) === "to" ? placeOver(places, role.to + 1 + the) : null;
    const all = placedHolders(base, role, post?.place.country ?? null);
    const give = (holder: Holder | null, date: string) =>
      holder && because({ ...holder, country }, cueOf(role, time), date, SURE.place, post?.to);
    if (role.acting) {
      const acting = all.filter((holder) => holder.acting).map((holder) => ({ ...holder, acting: false }));
      return give(this.#one(holdersOn(acting, day)), day);
    }
    if (role.ofThen || isAtThatTime(tokens, role.to))
      return give(this.#one(this.#ofThen(all, time)), time.date);
    if (role.time === "past") return give(this.#bearers.nearest(block, holdersBefore(all, day)), day);
    if (time.kind === "now") return give(this.#now(block, role, all), day);
    return give(this.#other(block, role, all, time), time.date);
  }

  /** The holder on the article's day, where nothing says that the text is at an earlier one's time. */
  #now(block: ReadBlock, role: Designation, all: readonly Holder[]): Holder | null {
    const holder = this.#one(newest(block, role, onOrJustBefore(all, this.#scene.day)));
    if (!holder || tenseAfter(block.tokens, role) === "present") return holder;
    const since = (person: number) => this.#bearers.blocksSince(person, block);
    const near = all.filter(
      ({ person }) => since(person) <= RIVAL_BLOCKS && !this.#bearers.isInOffice(person),
    );
    const nowNear = since(holder.person) <= RIVAL_BLOCKS;
    // "Kim Dae-jung … the South Korean president was believed": said of whom the text speaks of.
    if (!nowNear && near.length > 0) {
      const then = this.#past ? near.filter(({ person }) => this.#memory.of(person)?.past) : [];
      return this.#bearers.nearest(block, then);
    }
    const rivalled = near.some(({ person }) => since(person) === 0) && since(holder.person) > 0;
    return rivalled ? null : holder;
  }

  /** The holder at another time: all who held it then must be one, or one alone be named. */
  #other(block: ReadBlock, role: Designation, all: readonly Holder[], time: RoleTime): Holder | null {
    const then = holdersDuring(all, time.from, time.to);
    const now = holdersOn(all, this.#scene.day);
    const both = [...new Map([...then, ...now].map((holder) => [holder.person, holder])).values()];
    if (both.length === 1) return both[0] as Holder;
    if (time.kind === "then" && time.clear) return this.#one(then);
    if (!time.clear && tenseAfter(block.tokens, role) === "present") return this.#one(now);
    const near = this.#bearers.near(block, both);
    if (near) return near;
    const past = time.kind === "then" && tenseAfter(block.tokens, role) === "past";
    return past && then.length === 1 && this.#bearers.isNamed((then[0] as Holder).person)
      ? (then[0] as Holder)
      : null;
  }

  /** Holders at the time of "then": what the text says, or any time before. */
  #ofThen(all: readonly Holder[], time: RoleTime): Holder[] {
    const { day } = this.#scene;
    if (time.kind !== "then")
      return holdersBefore(all, day).filter(({ person }) => this.#bearers.isNamed(person));
    return holdersDuring(all, time.from, time.to);
  }

  /** The only one, or the only one whom the article names. */
  #one(holders: readonly Holder[]): Holder | null {
    if (holders.length === 1) return holders[0] as Holder;
    const named = holders.filter(({ person }) => this.#bearers.isNamed(person));
    return named.length === 1 ? (named[0] as Holder) : null;
  }

  /** "The president", "the then home secretary", "the former first lady". */
  #placeless(block: ReadBlock, role: Designation, term: string, time: RoleTime): Meant | null {
    const { day } = this.#scene;
    if (role.ofThen || isAtThatTime(block.tokens, role.to)) {
      const held = this.#bearers.ofThen(block, term, time);
      return held && because(held, "role-then", time.date, SURE.named);
    }
    if (role.time === "past") {
      const held = this.#bearers.former(block, term);
      return held && because(held, "role-former", day, SURE.named);
    }
    if (role.current) {
      const held = this.#bearers.current(block, term);
      if (held) return because(held, "role-holder", day, SURE.named);
    }
    const found = this.#bearers.last(
      block,
      term,
      time,
      this.#past && !isSpeaker(block, role) && tenseAfter(block.tokens, role) !== "present",
    );
    if (!found) return null;
    const date = time.kind === "then" ? time.date : day;
    return because(
      found.held,
      found.named ? "role-named" : "role-holder",
      date,
      SURE[found.named ? "named" : "home"],
    );
  }

  /** "The president-elect": who came into office soon after; of all others who may, nobody knows. */
  #elect(role: Designation): Meant | null {
    const { tail, elect } = ELECT;
    const term = role.phrase.endsWith(tail)
      ? role.phrase.slice(0, -tail.length)
      : role.elect
        ? role.term
        : null;
    if (term === null || !role.definite) return null;
    const held = this.#bearers.elect(term);
    return held && because(held, elect, this.#scene.day, SURE.named);
  }

  /** "His finance minister", "her former chancellor". */
  #owned(block: ReadBlock, role: Designation): Meant | null {
    const { tokens } = block;
    const own = tokens.norm(role.from - 1) === "own" ? 1 : 0;
    const from = role.from - 1 - own;
    const sex = SEXES[tokens.norm(from)];
    if (!sex || role.qualified || tokens.gapBefore(role.from) !== Gap.Space) return null;
    const held = ministerOf(this.#scene, this.#memory, block, role, sex);
    return held && { ...because(held, "role-named", this.#scene.day, SURE.named), from };
  }

  /** "The 43rd president": counted from a holder whose number is known. */
  #numbered(ordinal: number, term: string): Meant | null {
    const held = numberedHolder(this.#scene.base, ordinal, term, this.#scene.day);
    return held && because(held, "role-number", this.#scene.day, SURE.named);
  }
}

/** What makes an office one to come: the end of "president elect", and the cue for its reason. */
const ELECT = { tail: " elect", elect: "role-elect" } as const;

/** "The new prime minister", on the day of the change: who came, and for "the outgoing" who goes. */
function newest({ tokens }: ReadBlock, role: Designation, holders: readonly Holder[]): readonly Holder[] {
  if (holders.length < 2) return holders;
  for (let at = role.from; at < role.to; at++) {
    const word = tokens.norm(at);
    if (word !== "new" && word !== "outgoing") continue;
    const byStart = [...holders].sort((a, b) => ((a.start ?? "") < (b.start ?? "") ? -1 : 1));
    return word === "new" ? byStart.slice(-1) : byStart.slice(0, 1);
  }
  return holders;
}

/** A body with an office of its own, not a country's government: "World Bank", "EU". */
const isBody = ({ organization, executive, country }: Place): boolean =>
  organization !== null && (!executive || /^(?:X[A-JL-Z]|UN|EU)$/.test(country));

/** "World Bank president" → "president" */
const bare = (term: string, place: Place | null): string =>
  place?.organization && term.startsWith(`${place.organization} `)
    ? term.slice(place.organization.length + 1)
    : term;

const cueOf = (role: Designation, time: RoleTime): Reason["cue"] =>
  role.ofThen || time.kind === "then" ? "role-then" : role.time === "past" ? "role-former" : "role-holder";

/** @param date of the reason, in EDTF */
function because(held: Held, cue: Reason["cue"], date: string, confidence: number, to?: number): Meant {
  const { person, label: role, country } = held;
  const reason = { cue, values: { role, date, country } };
  return to === undefined ? { person, confidence, reason } : { person, confidence, reason, to };
}
