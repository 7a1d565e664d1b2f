/** Offices said with their country or body: "the Russian president", "the then British prime minister", "the US ambassador to China". */
import { daysBetween, firstDay, lastDay } from "../facts/edtf";
import { type Holder, holdersDuring } from "../facts/offices";
import { foldPhrase } from "../names/phrase";
import { Gap } from "../names/tokens";
import type { Bearers, Held } from "./role-bearers";
import { isHalf } from "./role-halves";
import { ENVOYS, endedWithin, foremost, JUST_DAYS, onOrJustBefore, placedHolders } from "./role-holders";
import { isLeader, leadersOn } from "./role-leaders";
import type { RoleMemory } from "./role-memory";
import type { RoleScene } from "./role-phrases";
import { headOf } from "./role-regions";
import { isAtThatTime } from "./role-sentence";
import {
  actingOn,
  coming,
  endedBy,
  hasTenure,
  hasWord,
  isBrief,
  isDying,
  isFresh,
  isGoing,
  tenureOf,
} from "./role-tenure";
import { isSaidOf, saysWho } from "./role-terms";
import { type RoleTime, tenseAfter } from "./role-time";
import { type Designation, spanOver } from "./roles";
import type { ReadBlock } from "./types";

/** An earlier holder named so near, and not the one of today: the text may go on about that time. Blocks. */
const RIVAL_BLOCKS = 3;
/** Whoever left so lately, or is named so often, may be called by the office still. Days. */
const RECENT_DAYS = 360;
const SPOKEN_OF = 3;
/** Said of whole governments until an election, whose members may stay; who is "acting" does not. */
const INTERIM = new Set(["caretaker", "interim"]);
/** Before an envoy who is no ambassador. */
const TOP = new Set("chief lead main senior top".split(" "));
/** Behind an envoy: where to, and what for. */
const SENT_TO = new Set(["at", "for", "in", "on", "to"]);
/** So long after a death the news speak of whoever died. Days. */
const MOURNED_DAYS = 30;

/** So much more prominent than whoever the base calls a country's leader, another of its heads may be meant. */
const OUTSHINES = 1;

/** "The army chief": of several of a kind those whom a label calls by the same word, the chief of the army staff. */
function calledBy(role: Designation, holders: readonly Holder[]): readonly Holder[] {
  if (holders.length < 2) return holders;
  const word = role.phrase.slice(0, role.phrase.indexOf(" "));
  const called = holders.filter(({ label }) => word !== "" && foldPhrase(label).split(" ").includes(word));
  return called.length > 0 ? called : holders;
}

export class Placed {
  readonly #scene: RoleScene;
  readonly #memory: RoleMemory;
  readonly #bearers: Bearers;

  constructor(scene: RoleScene, memory: RoleMemory, bearers: Bearers) {
    this.#scene = scene;
    this.#memory = memory;
    this.#bearers = bearers;
  }

  /**
   * The holder, with the token after the phrase where it goes on behind the designation; null where it is not clear who that is.
   * @param past the text goes on about another time
   */
  find(
    block: ReadBlock,
    role: Designation,
    time: RoleTime,
    past: boolean,
  ): { held: Held; to?: number } | null {
    const { base, setting } = this.#scene;
    const country = role.place?.country ?? "";
    if (role.place && isHalf(role.place) && setting.weight(country) === 0) return null;
    if (role.qualified || (role.predicative && !role.definite)) return null;
    const { tokens, places } = block;
    const the = tokens.norm(role.to + 1) === "the" ? 1 : 0;
    const isEnvoy = ENVOYS.has(role.phrase);
    const to = tokens.norm(role.to);
    const post = to === "to" || (isEnvoy && to === "in") ? spanOver(places, role.to + 1 + the) : null;
    // "Washington's top envoy" may be anybody.
    if (isEnvoy && !post && TOP.has(tokens.norm(role.to - 2))) return null;
    // "The US envoy to the six-party talks"
    if (isEnvoy && !post && SENT_TO.has(to) && tokens.gapBefore(role.to) === Gap.Space) return null;
    const listed = placedHolders(base, role, post?.place.country ?? null).filter(
      ({ person }) => role.term === null || this.#isSaidOf(person, role.term),
    );
    const all = isEnvoy && !post ? this.#atHome(role, listed) : listed;
    const { organization = null } = role.place ?? {};
    if (all.length === 0 && organization !== null && time.kind === "now") {
      const { phrase, from, to } = role;
      const head = phrase.startsWith(`${organization} `) ? phrase.slice(organization.length + 1) : phrase;
      const body = { words: organization, head, country: null, before: false, from, to };
      const held = headOf(this.#scene, body, role);
      return held && { held };
    }
    const holder = this.#holder(block, role, all, time, past);
    if (!holder) return null;
    const held = { ...holder, country };
    return post ? { held, to: post.to } : { held };
  }

  /** "The US Senate Republican leader" is no Democrat. */
  #isSaidOf(person: number, term: string): boolean {
    const { base, worth } = this.#scene;
    return !saysWho(term) || (worth.has(person) && isSaidOf(term, base.people.at(person)));
  }

  /** "The Russian ambassador": of the many one whom the article names, or who is sent to a country that it is about. */
  #atHome(role: Designation, all: readonly Holder[]): readonly Holder[] {
    const { base, setting } = this.#scene;
    const here = new Set(setting.top().flatMap((country) => placedHolders(base, role, country)));
    return all.filter((one) => here.has(one) || this.#bearers.isNamed(one.person));
  }

  #holder(
    block: ReadBlock,
    role: Designation,
    all: readonly Holder[],
    time: RoleTime,
    past: boolean,
  ): Holder | null {
    const { day } = this.#scene;
    if (role.acting) {
      const acting = actingOn(all, day);
      const isInterim = hasWord(block.tokens, role, INTERIM);
      return this.#one(block, role, isInterim ? acting : acting.filter((one) => one.acting || isBrief(one)));
    }
    if (isAtThatTime(block.tokens, role.to) && time.kind !== "then") return null;
    if (role.ofThen || isAtThatTime(block.tokens, role.to))
      return this.#one(block, role, this.#ofThen(all, time));
    if (role.time === "past") return this.#bearers.clearest(block, role, endedBy(all, day));
    return time.kind === "now" ? this.#now(block, role, all, past) : this.#other(block, role, all, time);
  }

  /** The holder on the article's day, where nothing says that the text is at an earlier one's time. */
  #now(block: ReadBlock, role: Designation, all: readonly Holder[], past: boolean): Holder | null {
    const { day } = this.#scene;
    const tenure = tenureOf(block, role);
    const now = onOrJustBefore(all, day);
    const fitting = tenure === "new" ? [...now, ...coming(all, day)] : now;
    const able = calledBy(
      role,
      fitting.filter((one) => hasTenure(one, tenure, day)),
    );
    const one = this.#one(block, role, able) ?? this.#foremost(able);
    const holder = isLeader(role) ? this.#leader(role, one) : one;
    const dead = tenure === null ? this.#justDied(all, holder) : null;
    if (dead && isDying(block, role)) return dead;
    if (holder && tenure !== "new" && isGoing(block, role, holder, day)) return null;
    if (!holder || tenseAfter(block.tokens, role) === "present") return holder;
    // "The Venezuelan leader had ruled for 14 years": the one who has died as likely as the one who came.
    if (dead) return null;
    const since = (person: number) => this.#bearers.blocksSince(person, block);
    // "Mourned Nelson Mandela and called the South African leader …"
    const mourned =
      /\bleader$/.test(role.phrase) &&
      all.some(({ person }) => since(person) === 0 && this.#diedLately(person));
    if (mourned && since(holder.person) > 0) return null;
    const near = all.filter(
      ({ person, start }) =>
        since(person) <= RIVAL_BLOCKS &&
        (start ?? "") <= day &&
        !this.#bearers.isInOffice(person) &&
        (past || this.#isRecent(all, person) || this.#memory.count(person) >= SPOKEN_OF),
    );
    if (since(holder.person) > RIVAL_BLOCKS && near.length > 0) {
      // Whoever left it these days is called by it on.
      const left = isFresh(holder, day) ? endedWithin(near, day, JUST_DAYS) : [];
      // "Kim Dae-jung … the South Korean president was believed": said of whom the text speaks of.
      const then = past ? near.filter(({ person }) => this.#memory.of(person)?.past) : left;
      return this.#bearers.nearest(block, then);
    }
    const rivalled = near.some(({ person }) => since(person) === 0) && since(holder.person) > 0;
    return rivalled ? null : holder;
  }

  /** Whoever the base calls the leader, where nobody outshines them: else of president, prime minister and monarch the one who does. */
  #leader({ place }: Designation, called: Holder | null): Holder | null {
    const { base, day } = this.#scene;
    const heads = leadersOn(base, place?.country ?? "", day);
    if (called === null) return foremost(base, heads, day);
    const own = base.prominence(called.person, day);
    return heads.some(({ person }) => base.prominence(person, day) >= own + OUTSHINES) ? null : called;
  }

  /** Who died in the office these days, where somebody else holds it by now. */
  #justDied(all: readonly Holder[], holder: Holder | null): Holder | null {
    const left = endedWithin(all, this.#scene.day, JUST_DAYS);
    return left.find(({ person }) => person !== holder?.person && this.#diedLately(person)) ?? null;
  }

  #diedLately(person: number): boolean {
    const { base, day } = this.#scene;
    const { died } = base.people.at(person);
    return died !== null && firstDay(died) <= day && daysBetween(lastDay(died), day) <= MOURNED_DAYS;
  }

  /** Did somebody hold the office until lately? */
  #isRecent(all: readonly Holder[], person: number): boolean {
    const own = all.filter((holder) => holder.person === person);
    return endedWithin(own, this.#scene.day, RECENT_DAYS).length > 0;
  }

  /** Of several whom the article does not name, the one who stands above all others. */
  #foremost(holders: readonly Holder[]): Holder | null {
    const named = holders.some(({ person }) => this.#bearers.isNamed(person));
    return named ? null : foremost(this.#scene.base, holders, this.#scene.day);
  }

  /** The holder at another time: all who held it then must be one, or one alone be named. */
  #other(block: ReadBlock, role: Designation, all: readonly Holder[], time: RoleTime): Holder | null {
    const then = holdersDuring(all, time.from, time.to);
    const now = onOrJustBefore(all, this.#scene.day);
    // The base does not know who it was.
    if (then.length === 0) return time.clear || time.opens ? null : this.#one(block, role, now);
    const both = [...new Map([...then, ...now].map((holder) => [holder.person, holder])).values()];
    if (both.length === 1) return both[0] as Holder;
    if (time.kind === "then" && time.clear) return this.#one(block, role, then);
    const tense = tenseAfter(block.tokens, role);
    if (!time.clear && tense === "present") return this.#one(block, role, now);
    const near = this.#bearers.near(block, both);
    if (near) return near;
    const [only] = then;
    const past = time.kind === "then" && tense === "past" && then.length === 1 && only;
    return past && (time.opens || this.#bearers.isNamed(past.person)) ? past : null;
  }

  /** Holders at the time of "then": what the text says, or any time before. */
  #ofThen(all: readonly Holder[], time: RoleTime): Holder[] {
    const { day } = this.#scene;
    if (time.kind !== "then") return endedBy(all, day).filter(({ person }) => this.#bearers.isNamed(person));
    return holdersDuring(all, time.from, time.to);
  }

  /** The only one, the only one whom the article names, or the one it speaks of. */
  #one(block: ReadBlock, role: Designation, holders: readonly Holder[]): Holder | null {
    if (holders.length === 1) return holders[0] as Holder;
    const named = holders.filter(({ person }) => this.#bearers.isNamed(person));
    return named.length === 1 ? (named[0] as Holder) : this.#bearers.clearest(block, role, named);
  }
}
