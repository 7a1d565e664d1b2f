/** Role phrases that stand alone: "the North Korean leader" is whoever held the office on the article's date. */
import type { FactBase } from "../facts/base";
import type { Entity } from "./discourse";
import { Alone } from "./role-alone";
import { Bearers } from "./role-bearers";
import { ageIn, isAged } from "./role-compounds";
import { findCounterpart } from "./role-counterparts";
import { asActing, numberedHolder } from "./role-holders";
import { Home } from "./role-home";
import { byPortfolio, holderOfBoth } from "./role-joint";
import {
  introducedAs,
  isOfMany,
  lowerHolder,
  ministerNamed,
  oppositionLeader,
  rememberOffices,
} from "./role-labels";
import { findMate } from "./role-mates";
import { RoleMemory } from "./role-memory";
import { ownPlace } from "./role-own-place";
import { findOwned } from "./role-owned";
import { Placed } from "./role-placed";
import { because, cueOf, type Meant } from "./role-reasons";
import { headOf, regionOf } from "./role-regions";
import { findRelation } from "./role-relations";
import { endOf, isAtThatTime, isCutShort, isFilledIn } from "./role-sentence";
import type { Setting } from "./role-setting";
import { type Speaking, Speech } from "./role-speech";
import { isParty, States } from "./role-states";
import { isGeneric, isPartOfName, isPredicate, isQualified, isSpeaker, RoleSyntax } from "./role-syntax";
import { tenureOf, timeAt } from "./role-tenure";
import { actingTerm, bare, isBody, OPPOSITION, SEX_OF } from "./role-terms";
import { opensWithTime, type RoleTime, tenseAfter, timeOf, today } from "./role-time";
import { type Designation, RELATIONS } from "./roles";
import type { Spot } from "./spots";
import type { Mention, ReadBlock } from "./types";

/** What role phrases need to know of the whole article. */
export interface RoleScene {
  base: FactBase;
  day: string;
  setting: Setting;
  /** Everybody whose whole name stands anywhere in the article. */
  named: ReadonlySet<number>;
  /** Of these, by office, whom a whole name with an office but no country introduces: "Foreign Minister Sergei Lavrov"; no leaders. */
  titled: ReadonlyMap<string, readonly number[]>;
  /** Everybody who is open; see `shortlist`. */
  worth: ReadonlySet<number>;
}

/** Whose transcripts call who speaks by the office alone, "THE PRESIDENT:"; it is never the guest. */
const HOST: Readonly<Record<string, string>> = { president: "US" };
/** How sure a mark is: the country said, the person named in the article, neither. */
const SURE = { place: 0.95, named: 0.88, home: 0.82 } as const;

/** A passage about another time goes on so long without naming its year again. Blocks. */
const FADED_BLOCKS = 6;
/** A block that begins with a time is about it, and so are as many after it. */
const OPENED_BLOCKS = 2;

export class RolePhrases {
  readonly #scene: RoleScene;
  readonly #syntax: RoleSyntax;
  readonly #memory = new RoleMemory();
  readonly #bearers: Bearers;
  readonly #placed: Placed;
  readonly #alone: Alone;
  readonly #states = new States();
  readonly #speech: Speech;
  /** The last block that spoke of another time. */
  #lastPassage = Number.NEGATIVE_INFINITY;
  /** The last block that began with a time. */
  #lastOpened = Number.NEGATIVE_INFINITY;
  /** The block at hand goes on about it. */
  #past = false;

  constructor(scene: RoleScene) {
    this.#scene = scene;
    this.#syntax = new RoleSyntax(scene.base.vocabulary);
    const home = new Home(scene, this.#memory);
    this.#bearers = new Bearers(scene, this.#memory, home);
    this.#placed = new Placed(scene, this.#memory, this.#bearers);
    this.#alone = new Alone(scene, this.#memory, this.#bearers, home);
    this.#speech = new Speech(scene.base, scene.day);
  }

  /**
   * Begins a block.
   * @param passage the day it speaks of, where that is another than the article's
   * @param people whom it names by their whole names, with the token each begins at
   * @param speaking who is said to speak in it, in order
   */
  begin(
    block: ReadBlock,
    passage: string | null,
    people: readonly { person: number; from: number }[],
    speaking: readonly Speaking[],
  ): void {
    if (passage) this.#lastPassage = block.index;
    if (opensWithTime(block.text)) this.#lastOpened = block.index;
    this.#past = block.index - this.#lastPassage <= FADED_BLOCKS;
    this.#memory.begin(block, people);
    this.#speech.begin(block, speaking);
  }

  /** To be told of every name that was read, in the order of the text; strangers too. */
  named(spot: Spot, entity: Entity): void {
    const from = spot.before.at(-1)?.from ?? spot.from;
    const title = spot.before.find(
      ({ term, place, time }) => term !== null && place === null && time === "now",
    );
    if (!isFilledIn(spot))
      this.#memory.take(spot.block, {
        entity,
        from,
        to: spot.to,
        past: this.#past,
        term: title?.term ?? null,
      });
    this.#states.named(spot, entity);
    this.#speech.named(spot, entity);
    rememberOffices(this.#memory, spot, entity);
  }

  /**
   * The mention of the one holder; null where there is none, or several, or the phrase means nobody in particular.
   * @param passage the day the block speaks of, where it is another than the article's
   */
  mention(block: ReadBlock, role: Designation, passage: string | null): Mention | null {
    this.#memory.reach(role.from);
    const meant = this.#meantJointly(block, role, passage);
    if (!meant || !this.#scene.worth.has(meant.person)) return null;
    const { person, confidence, reason, from = role.from, to = role.to } = meant;
    const { born, name, sex } = this.#scene.base.people.at(person);
    const said = SEX_OF[role.phrase];
    if (said && sex && said !== sex) return null;
    if (!isAged(born, ageIn(block.tokens, from, to), this.#scene.day)) return null;
    this.#memory.take(block, {
      entity: person,
      from: role.from,
      to,
      past: this.#past,
      term: role.place ? null : role.term,
    });
    if (role.place && role.term !== null && isBody(role.place))
      this.#memory.foreign(bare(role.term, role.place), block.index, person);
    if (role.time === "past" || tenureOf(block, role) === "outgoing") this.#memory.formerly(person);
    else if (role.term !== null && !role.place) this.#memory.call(role.term, person);
    reason.values.name = name;
    const { tokens, index } = block;
    return {
      block: index,
      start: tokens.start[from] as number,
      end: endOf(block, to),
      kind: "role",
      person,
      confidence,
      reason,
    };
  }

  #meantJointly(block: ReadBlock, role: Designation, passage: string | null): Meant | null {
    const one = this.#meant(block, role, passage) ?? this.#meantByName(block, role, passage);
    const [, second] = byPortfolio(role);
    if (!second) return one;
    return holderOfBoth(this.#scene.base, one, this.#meant(block, second, passage), role);
  }

  #meantByName(block: ReadBlock, role: Designation, passage: string | null): Meant | null {
    const place = ownPlace(this.#scene, block, role);
    return place && this.#meant(block, { ...role, place }, passage);
  }

  #meant(block: ReadBlock, found: Designation, passage: string | null): Meant | null {
    const { tokens } = block;
    const qualified = isQualified(tokens, found);
    const role = qualified === found.qualified ? found : { ...found, qualified };
    const { term, place } = role;
    const foreign = place ? isBody(place) : role.qualified || this.#syntax.hasOwner(block, role);
    if (foreign && term !== null) this.#memory.foreign(bare(term, place), block.index, null);
    if (role.indefinite) return null;
    const region = term === null ? null : regionOf(block, role);
    const said = region ? { ...role, from: region.from, to: region.to, definite: true } : role;
    if (isPredicate(tokens, said) || isGeneric(tokens, said) || isPartOfName(tokens, said)) return null;
    if (this.#syntax.isApposition(block, said) || isCutShort(block, said)) return null;
    if (isParty(role)) {
      const member = this.#states.ofParty(this.#scene, this.#memory, block, role);
      return (
        member && { ...because(member.held, "role-named", this.#scene.day, SURE.named), from: member.from }
      );
    }
    if (term === "counterpart") return findCounterpart(this.#scene, this.#memory, block, role);
    if (term === "running mate") return findMate(this.#scene, this.#memory, block, role);
    if (term !== null && RELATIONS.has(term)) return findRelation(this.#scene, this.#memory, block, role);
    if (role.time === "future" || role.phrase.endsWith(" elect")) {
      const held = this.#bearers.elect(role);
      return held && because(held, "role-elect", this.#scene.day, SURE.named);
    }
    const own = term === null ? null : actingTerm(role, term);
    if (own !== null && role.definite && !place && role.time !== "past") {
      const acting = this.#bearers.acting(block, role, own);
      return acting && because(acting, "role-named", this.#scene.day, SURE.named);
    }
    if (role.lower && !(role.acting && place)) {
      const lower = role.definite && !place ? lowerHolder(this.#scene, this.#memory, block, role) : null;
      return lower && because(lower, "role-named", this.#scene.day, SURE.named);
    }
    const { day } = this.#scene;
    // A year in passing makes no look back of the blocks after it.
    const lookBack = block.index - this.#lastOpened <= OPENED_BLOCKS ? passage : null;
    const time = role.current ? today(day) : timeAt(timeOf(block, role, lookBack, day), block, role, day);
    if (!time) return null;
    if (region) {
      const head = time.kind === "then" ? null : headOf(this.#scene, region, role);
      const { from, to } = region;
      if (head) {
        const cue = role.time === "past" ? "role-former" : "role-named";
        return { ...because(head, cue, day, SURE.named, to), from };
      }
      const seat =
        time.kind !== "then" && this.#states.seated(this.#scene, this.#memory, block, role, region);
      if (seat) return { ...because(seat, "role-named", day, SURE.named, to), from };
      if (from !== role.from || to !== role.to || region.country) return null;
    }
    if (isOfMany(role) && (!place || role.phrase === "minister") && role.time === "now" && !role.qualified) {
      const minister = role.definite ? ministerNamed(this.#scene, this.#memory, block, role) : null;
      return minister && because(minister, "role-named", day, SURE.named);
    }
    // "Obama's ambassador to the United Nations"
    const owned =
      role.definite || (place && !isBody(place))
        ? null
        : findOwned(this.#scene, this.#memory, block, role, time);
    if (owned) return owned;
    if (place) {
      const found = this.#placed.find(block, asActing(this.#scene.base, role), time, this.#past);
      const date = time.kind === "then" ? time.date : day;
      return found && because(found.held, cueOf(role, time), date, SURE.place, found.to);
    }
    if (term === null) return null;
    if (!role.definite) return null;
    if (role.ordinal !== null) {
      const numbered = numberedHolder(this.#scene.base, role.ordinal, term, day);
      return numbered && because(numbered, "role-number", day, SURE.named);
    }
    if (role.qualified) return null;
    return this.#placeless(block, role, term, time);
  }

  /** "The president", "the then home secretary", "the former first lady". */
  #placeless(block: ReadBlock, role: Designation, term: string, time: RoleTime): Meant | null {
    const { day } = this.#scene;
    if (role.ofThen || isAtThatTime(block.tokens, role.to)) {
      const held = this.#bearers.ofThen(block, term, time);
      return held && because(held, "role-then", time.date, SURE.named);
    }
    if (role.time === "past") {
      const held = this.#bearers.former(block, role, term);
      return held && because(held, "role-former", day, SURE.named);
    }
    if (role.current) {
      const held = this.#bearers.current(block, term);
      if (held) return because(held, "role-holder", day, SURE.named);
    }
    const own = time.kind === "now" ? this.#speech.ownHolder(block, role, term, this.#memory) : null;
    if (own === "unclear") return null;
    if (own) {
      const isNamed = this.#bearers.isNamed(own.person);
      return because(own, isNamed ? "role-named" : "role-holder", day, SURE[isNamed ? "named" : "home"]);
    }
    const found = this.#alone.find(
      block,
      role,
      term,
      time,
      block.index - this.#lastPassage <= OPENED_BLOCKS &&
        !isSpeaker(block, role) &&
        tenseAfter(block.tokens, role) !== "present",
    );
    if (!found) {
      const other =
        introducedAs(this.#scene, this.#memory, block, term) ??
        (OPPOSITION.has(term) ? oppositionLeader(this.#scene, this.#memory, block, role) : null);
      return other && because(other, "role-named", day, SURE.named);
    }
    if (isSpeaker(block, role) && HOST[term] !== undefined && HOST[term] !== found.held.country) return null;
    const date = time.kind === "then" ? time.date : day;
    return because(
      found.held,
      found.named ? "role-named" : "role-holder",
      date,
      SURE[found.named ? "named" : "home"],
    );
  }
}
