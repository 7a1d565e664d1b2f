/** The second reading of an article, in the order of its text: whom each name means, weighed by cues. */
import type { FactBase } from "../facts/base";
import { candidatesOf } from "./candidates";
import { isBefore, printed } from "./cue-words";
import { sexOfPronoun } from "./cues";
import { usageForm } from "./cues-of-title";
import { Discourse, type Entity } from "./discourse";
import { fitOf } from "./fit";
import type { Introductions } from "./introductions";
import { JustNamed } from "./just-named";
import { LateNames } from "./late-names";
import { LeftOpen } from "./left-open";
import { isLicensed, type LicenceScene } from "./licence";
import { listed } from "./lists";
import { living } from "./living";
import { type Around, aroundOf } from "./neighbours";
import { sexSpokenOf } from "./quoted-pronoun";
import { rank, reasonFor } from "./ranking";
import { RolePhrases, type RoleScene } from "./role-phrases";
import type { Setting } from "./role-setting";
import { speakingIn } from "./role-speech";
import { titledIn } from "./role-titled";
import type { Designation } from "./roles";
import type { Candidate, Scene } from "./scene";
import type { Spot } from "./spots";
import type { Tuning } from "./tuning";
import type { Mention, ReadBlock, Reason } from "./types";
import { KNOWN_PROMINENCE_COMMON } from "./weights";

/** A margin this many times as wide is asked where the same words just before were left open. */
const STILL_UNCLEAR = 3;

/** How the candidates behind one surname scored, the best first. For people who work on the linker. */
export interface Scoring {
  spot: Spot;
  candidates: { name: string; score: number; parts: Record<string, number> }[];
}

/** One article, read from its first block to its last. */
export class Reading {
  readonly mentions: Mention[] = [];
  readonly #discourse = new Discourse();
  readonly #justNamed = new JustNamed();
  /** The first whole-name spot of every person and stranger. */
  readonly #introducedBy = new Map<Entity, Spot>();
  /** How their whole names are written, all in one line between spaces. */
  readonly #forms = new Map<Entity, string>();
  /** Everybody marked so far. */
  readonly #marked = new Set<number>();
  readonly #designated = new Set<number>();
  /** Names that stand in a list: nobody whom the article goes on to speak of. */
  readonly #listed = new WeakSet<Spot>();
  readonly #leftOpen = new LeftOpen();
  readonly #licence: LicenceScene;
  readonly #late = new LateNames();
  readonly #roles: RolePhrases;
  readonly #setting: Setting;

  constructor(
    private readonly base: FactBase,
    private readonly day: string,
    private readonly introductions: Introductions,
    english: boolean,
    roles: Pick<RoleScene, "setting" | "worth">,
    private readonly tuning: Tuning,
    private readonly trace?: (scoring: Scoring) => void,
  ) {
    this.#licence = { base, day, english, introductions, marked: this.#marked, designated: this.#designated };
    const named = new Set(introductions.resolved.values());
    this.#setting = roles.setting;
    for (const person of named) this.#setting.person(base.people.at(person));
    this.#roles = new RolePhrases({ base, day, named, titled: titledIn(base, introductions), ...roles });
    for (const [spot, person] of introductions.resolved) this.#keepWhole(person, spot);
    for (const { id, spot } of introductions.strangers) this.#keepWhole(id, spot);
  }

  /** "General Sir Mike Jackson" is called by both titles later. */
  #keepTitles(entity: Entity, { before }: Spot): void {
    for (const { title } of before) if (title) this.#discourse.titled(entity, title.as);
  }

  /** Keeps a whole name. */
  #keepWhole(entity: Entity, spot: Spot): void {
    this.#keepFirst(entity, spot);
    this.#keepTitles(entity, spot);
    const forms = this.#forms.get(entity) ?? "";
    if (!forms.includes(` ${spot.form} `)) this.#forms.set(entity, `${forms} ${spot.form} `);
  }

  #keepFirst(entity: Entity, spot: Spot): void {
    const known = this.#introducedBy.get(entity);
    const better = known && (known.aside && !spot.aside ? true : known.block.index > spot.block.index);
    if (!known || better) this.#introducedBy.set(entity, spot);
  }

  /** "President Clinton" below a headline that has "Clinton": an office that only one bearer holds introduces him as a whole name does. */
  expect(spots: readonly Spot[]): void {
    for (const spot of spots) {
      if (spot.verdict !== "name" || spot.before.length === 0 || spot.part.length === 0) continue;
      const holders = spot.part.filter((number) => this.#holds(spot, number));
      if (holders.length !== 1) continue;
      this.#keepFirst(holders[0] as number, spot);
      this.#setting.person(this.base.people.at(holders[0] as number));
    }
  }

  #holds({ before }: Spot, number: number): boolean {
    const person = this.base.people.at(number);
    return before.some(
      (one) =>
        one.term !== null && one.time !== "past" && fitOf(this.base, one, number, person, this.day) === "now",
    );
  }

  block(block: ReadBlock, spots: readonly Spot[], passage: string | null): void {
    this.#justNamed.begin(block);
    for (const spot of listed(spots)) this.#listed.add(spot);
    // A designation that belongs to a name, before or after it, is no mention of its own.
    const supporting = new Set<Designation>();
    for (const { before, after, verdict } of spots) {
      for (const designation of before) supporting.add(designation);
      // "On Friday, the Russian president …": somebody's surname, but no name here.
      if (after && verdict !== "thing") supporting.add(after);
    }
    this.#roles.begin(
      block,
      passage,
      spots.flatMap((spot) => {
        const person = this.introductions.resolved.get(spot);
        return person === undefined ? [] : [{ person, from: spot.from }];
      }),
      speakingIn(spots, (spot) => this.introductions.resolved.get(spot) ?? this.#only(spot)),
    );
    const { without } = this.tuning;
    const roles = without.has("rolePhrases")
      ? []
      : block.designations.filter((role) => !supporting.has(role));
    const { resolved } = this.introductions;
    const marked: Mention[] = [];
    const meant = new Map<Spot, number>();
    let nextRole = 0;
    const readRoles = (upTo: number) => {
      for (; nextRole < roles.length && (roles[nextRole] as Designation).from < upTo; nextRole++) {
        const role = roles[nextRole] as Designation;
        const mention = this.#roles.mention(block, role, passage);
        if (!mention) continue;
        this.#discourse.name(mention.person, block.index, role.from, { byRole: true });
        this.#designated.add(mention.person);
        marked.push(mention);
      }
    };
    spots.forEach((spot, i) => {
      readRoles(spot.from);
      // Asked of surnames alone: most names are whole.
      const around = () => aroundOf(spots, i, meant, resolved, (one) => this.#only(one));
      const mention = this.#name(spot, around, passage);
      if (!mention) return;
      meant.set(spot, mention.person);
      marked.push(mention);
    });
    readRoles(Number.POSITIVE_INFINITY);
    marked.sort((a, b) => a.start - b.start);
    for (const mention of marked) this.mentions.push(mention);
  }

  /** Names that only the rest of the article licenses; to be asked for once it is read. */
  late(): Mention[] {
    return this.#late.mentions(this.#licence);
  }

  /** The person a surname to come can only mean, as far as introductions go. */
  #only(spot: Spot): number | null {
    const introduced = spot.part.filter((number) => this.#introducedBy.has(number));
    return introduced.length === 1 ? (introduced[0] as number) : null;
  }

  #name(spot: Spot, around: () => Around, passage: string | null): Mention | null {
    const whole = this.introductions.resolved.get(spot);
    if (whole !== undefined) return this.#whole(spot, whole);
    const stranger = this.introductions.strangerAt.get(spot);
    if (stranger) {
      this.#roles.named(spot, stranger.id);
      this.#discourse.name(stranger.id, spot.block.index, spot.from, {
        aside: spot.aside,
        speaks: spot.speaks,
      });
      this.#justNamed.name(stranger.id, spot);
    }
    const asName = spot.verdict === "name" || spot.verdict === "word";
    if (stranger || !asName || spot.part.length === 0) return null;
    return this.#part(spot, around, passage);
  }

  #whole(spot: Spot, number: number): Mention {
    const { name } = this.base.people.at(number);
    this.#remember(spot, number);
    if (!spot.aside && !this.#listed.has(spot)) this.#justNamed.name(number, spot);
    return this.#mention(spot, number, 0.97, { cue: "full-name", values: { name, quote: printed(spot) } });
  }

  /** A surname: the best candidate by all cues, if good enough and clearly ahead. */
  #part(spot: Spot, around: () => Around, passage: string | null): Mention | null {
    const { cues, weights, markScore, markMargin, strangeMargin, without } = this.tuning;
    const all = this.#candidates(spot);
    const isKnown = ({ entity, introducedBy }: Candidate) =>
      introducedBy !== null || this.base.prominence(entity, this.day) >= KNOWN_PROMINENCE_COMMON;
    const candidates = without.has("living") ? all : living(all, spot, this.day, isKnown, passage === null);
    const entities = candidates.map(({ entity }) => entity);
    const { beside, wholeBehind } = around();
    // Each field by itself: a spread makes an object that is slow to read, and every cue reads it.
    const scene: Scene = {
      base: this.base,
      day: this.day,
      spot,
      discourse: this.#discourse,
      introductions: this.introductions,
      candidates,
      entities,
      justNamed: this.#justNamed.of(spot, entities),
      pronoun: sexOfPronoun(this.base, spot),
      spokenOf: sexSpokenOf(spot),
      beside,
      wholeBehind,
      passage,
    };
    const ranked = rank(candidates, scene, cues, weights);
    this.trace?.({
      spot,
      candidates: ranked.map(({ candidate, parts, score }) => ({
        name: candidate.person?.name ?? `(${candidate.stranger?.name})`,
        score,
        parts: Object.fromEntries(cues.map((cue, i) => [cue.weight, parts[i] ?? 0])),
      })),
    });
    const [best, second] = ranked;
    if (!best) return null;
    const told = best.candidate.introducedBy ?? second?.candidate.introducedBy;
    if (best.candidate.introducedBy && best.score < markScore) return null;
    const margin = told ? markMargin * (this.#leftOpen.has(spot) ? STILL_UNCLEAR : 1) : strangeMargin;
    const close = second !== undefined && best.score - second.score < margin;
    if (close && told) {
      this.#leftOpen.leave(spot);
      return null;
    }
    if (spot.verdict === "word" && !isIntroduced(best.candidate, candidates, spot)) return null;
    const reason = best.candidate.person ? reasonFor(best, second, scene, cues) : null;
    const confidence = 1 - 0.5 * Math.exp((second?.score ?? 0) / 2 - best.score / 2);
    if (close || (!without.has("licence") && !isLicensed(best.candidate, spot, this.#licence))) {
      if (reason)
        this.#late.wait(best.candidate, spot, this.#mention(spot, best.candidate.entity, confidence, reason));
      return null;
    }
    if (best.candidate.introducedBy === null) this.#late.licensed(best.candidate, spot);
    // "President Bush" introduces as well as a whole name does: "Bush" may follow.
    this.#keepFirst(best.candidate.entity, spot);
    this.#remember(spot, best.candidate.entity);
    if (!reason) return null;
    return this.#mention(spot, best.candidate.entity, confidence, reason);
  }

  #candidates(spot: Spot): readonly Candidate[] {
    const all = { base: this.base, day: this.day, introducedBy: this.#introducedBy, forms: this.#forms };
    const { without } = this.tuning;
    return candidatesOf(spot, all, without.has("strangers") ? null : this.introductions);
  }

  #remember(spot: Spot, entity: Entity): void {
    if (entity >= 0) this.#marked.add(entity);
    this.#leftOpen.named(entity);
    this.#roles.named(spot, entity);
    const aside = spot.aside || this.#listed.has(spot);
    this.#discourse.name(entity, spot.block.index, spot.from, { aside, speaks: spot.speaks });
    this.#discourse.used(usageForm(spot), entity);
    this.#keepTitles(entity, spot);
  }

  #mention(spot: Spot, person: number, confidence: number, reason: Reason): Mention {
    const { tokens, index } = spot.block;
    const mention: Mention = {
      block: index,
      start: tokens.start[spot.from] as number,
      end: tokens.end[spot.to - 1] as number,
      kind: "name",
      person,
      confidence: Math.round(confidence * 1000) / 1000,
      reason,
    };
    const role = [...spot.before, spot.after].find((d) => d?.place && d.term);
    if (role)
      mention.role = { start: tokens.start[role.from] as number, end: tokens.end[role.to - 1] as number };
    return mention;
  }
}

/** Named by the whole name before; a headline has only surnames, and no stranger's where one has the name. */
const isIntroduced = ({ introducedBy }: Candidate, candidates: readonly Candidate[], spot: Spot): boolean =>
  introducedBy !== null &&
  (isBefore(introducedBy, spot) ||
    (spot.block.kind !== "paragraph" && candidates.every((one) => one.stranger === null)));
