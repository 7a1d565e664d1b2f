/** The linker: reads an article as one and says whom each name and role phrase means, or leaves it alone. */
import type { FactBase } from "../facts/base";
import { holdersOn } from "../facts/base";
import { Gap, Tokens } from "../names/tokens";
import { type Candidate, CUES, printed, type Scene, usageForm } from "./cues";
import { Discourse, type Entity } from "./discourse";
import { fitOf, holdersOf } from "./fit";
import { Introducer, type Introductions, sharesEvent } from "./introductions";
import { looksEnglish } from "./language";
import { passagesOf } from "./passages";
import { prominence } from "./prominence";
import { type Designation, RoleFinder } from "./roles";
import { findSpots, type Spot } from "./spots";
import type { Article, Block, Mention, ReadBlock, Reason } from "./types";
import {
  HOUSEHOLD_PROMINENCE,
  KNOWN_PROMINENCE_COMMON,
  MARK_MARGIN,
  MARK_SCORE,
  STRANGE_MARGIN,
  WEIGHTS,
} from "./weights";

/** Two names this many tokens apart, or nearer, stand beside each other: "Trump and Kim", "Kim told Lavrov". */
const BESIDE_TOKENS = 2;
/** Words before a role phrase that says what somebody is or becomes, not who. */
const BECOMING = new Set(
  "as be become became becoming becomes is was been being named appointed elected".split(" "),
);
/** As many strangers of one surname as are weighed; a list of people may hold hundreds. */
const MOST_STRANGERS = 20;
/** As far as a sentence is followed to either side, where text has no full stops. Tokens. */
const SENTENCE_TOKENS = 60;
const YEAR = /\b(?:19|20)\d\d\b/g;

/** How the candidates behind one surname scored, the best first. For people who work on the linker. */
export interface Scoring {
  spot: Spot;
  candidates: { name: string; score: number; parts: Record<string, number> }[];
}

export class Linker {
  readonly #base: FactBase;
  readonly #roles: RoleFinder;
  readonly #trace: ((scoring: Scoring) => void) | undefined;

  /** @param trace is told of every surname that was weighed */
  constructor(base: FactBase, trace?: (scoring: Scoring) => void) {
    this.#base = base;
    this.#trace = trace;
    this.#roles = new RoleFinder(base.vocabulary);
  }

  /** All mentions of an article, in the order of its text, none overlapping another. */
  link(article: Article): Mention[] {
    const english = looksEnglish(article);
    const blocks = article.blocks.map((block, index) => this.#read(block, index, english));
    const spots = blocks.map((block) => findSpots(this.#base, this.#roles, block, article.date));
    const introducer = new Introducer(this.#base, article.date, this.#countries(blocks));
    const reading = new Reading(
      this.#base,
      article.date,
      introducer.read(spots.flat()),
      english,
      this.#trace,
    );
    const passages = passagesOf(article);
    blocks.forEach((block, i) => {
      reading.block(block, spots[i] ?? [], passages[i] ?? null);
    });
    return reading.mentions;
  }

  #read(block: Block, index: number, english: boolean): ReadBlock {
    const tokens = Tokens.of(block.text);
    const designations = english ? this.#roles.find(tokens) : [];
    return {
      ...block,
      index,
      tokens,
      titleCase: isTitleCase(tokens),
      designations,
      designationFrom: new Map(designations.map((designation) => [designation.from, designation])),
      designationTo: new Map(designations.map((designation) => [designation.to, designation])),
    };
  }

  /** Countries that the article names. */
  #countries(blocks: readonly ReadBlock[]): Set<string> {
    const countries = new Set<string>();
    for (const { tokens } of blocks) {
      for (let at = 0; at < tokens.count; at++) {
        const named = this.#roles.placeAt(tokens, at);
        if (named) countries.add(named.place.country);
      }
    }
    return countries;
  }
}

/** Nearly every longer word has a capital, as in many headlines. */
function isTitleCase(tokens: Tokens): boolean {
  let long = 0;
  let capital = 0;
  for (let i = 0; i < tokens.count; i++) {
    if ((tokens.end[i] as number) - (tokens.start[i] as number) < 4) continue;
    long++;
    if (tokens.isCapital(i)) capital++;
  }
  return long >= 3 && capital / long >= 0.75;
}

/** One article, read from its first block to its last. */
class Reading {
  readonly mentions: Mention[] = [];
  readonly #discourse = new Discourse();
  /** The first whole-name spot of every person and stranger. */
  readonly #introducedBy = new Map<Entity, Spot>();
  /** Everybody marked so far. */
  readonly #marked = new Set<number>();

  constructor(
    private readonly base: FactBase,
    private readonly day: string,
    private readonly introductions: Introductions,
    private readonly english: boolean,
    private readonly trace?: (scoring: Scoring) => void,
  ) {
    for (const [spot, person] of introductions.resolved) {
      this.#keepFirst(person, spot);
      if (spot.title) this.#discourse.titled(person, spot.title.as);
    }
    for (const { id, spot } of introductions.strangers) {
      this.#keepFirst(id, spot);
      if (spot.title) this.#discourse.titled(id, spot.title.as);
    }
  }

  #keepFirst(entity: Entity, spot: Spot): void {
    const known = this.#introducedBy.get(entity);
    const better = known && (known.aside && !spot.aside ? true : known.block.index > spot.block.index);
    if (!known || better) this.#introducedBy.set(entity, spot);
  }

  block(block: ReadBlock, spots: readonly Spot[], passage: string | null): void {
    // A designation that belongs to a name, before or after it, is no mention of its own.
    const supporting = new Set(spots.flatMap((spot) => [...spot.before, spot.after]));
    const roles = block.designations.filter((role) => !supporting.has(role));
    const marked: Mention[] = [];
    const meant = new Map<Spot, number>();
    let nextRole = 0;
    const readRoles = (upTo: number) => {
      for (; nextRole < roles.length && (roles[nextRole] as Designation).from < upTo; nextRole++) {
        const mention = this.#role(block, roles[nextRole] as Designation);
        if (mention) marked.push(mention);
      }
    };
    spots.forEach((spot, i) => {
      readRoles(spot.from);
      const mention = this.#name(spot, this.#besides(spots, i, meant), passage);
      if (!mention) return;
      meant.set(spot, mention.person);
      marked.push(mention);
    });
    readRoles(Number.POSITIVE_INFINITY);
    marked.sort((a, b) => a.start - b.start);
    for (const mention of marked) this.mentions.push(mention);
  }

  #besides(spots: readonly Spot[], i: number, meant: ReadonlyMap<Spot, number>): number | null {
    const spot = spots[i] as Spot;
    const left = spots[i - 1];
    if (left && spot.from - left.to <= BESIDE_TOKENS && meant.has(left)) return meant.get(left) ?? null;
    const right = spots[i + 1];
    if (!right || right.from - spot.to > BESIDE_TOKENS) return null;
    return this.introductions.resolved.get(right) ?? this.#only(right);
  }

  /** The person a surname to come can only mean, as far as introductions go. */
  #only(spot: Spot): number | null {
    const introduced = spot.part.filter((number) => this.#introducedBy.has(number));
    return introduced.length === 1 ? (introduced[0] as number) : null;
  }

  #name(spot: Spot, beside: number | null, passage: string | null): Mention | null {
    const whole = this.introductions.resolved.get(spot);
    if (whole !== undefined) return this.#whole(spot, whole);
    const stranger = this.introductions.strangerAt.get(spot);
    if (stranger)
      this.#discourse.name(stranger.id, spot.block.index, spot.from, {
        aside: spot.aside,
        speaks: spot.speaks,
      });
    if (stranger || spot.verdict !== "name" || spot.part.length === 0) return null;
    return this.#part(spot, beside, passage);
  }

  #whole(spot: Spot, number: number): Mention {
    const { name } = this.base.people.at(number);
    this.#remember(spot, number);
    return this.#mention(spot, number, 0.97, { cue: "full-name", values: { name, quote: printed(spot) } });
  }

  /** A surname: the best candidate by all cues, if good enough and clearly ahead. */
  #part(spot: Spot, beside: number | null, passage: string | null): Mention | null {
    const candidates = this.#candidates(spot);
    const scene: Scene = {
      base: this.base,
      day: this.day,
      spot,
      discourse: this.#discourse,
      introductions: this.introductions,
      candidates,
      beside,
      passage,
    };
    const ranked = candidates
      .map((candidate) => {
        const parts = CUES.map((cue) => ({ cue, score: WEIGHTS[cue.weight] * cue.value(candidate, scene) }));
        return { candidate, parts, score: parts.reduce((sum, part) => sum + part.score, 0) };
      })
      .sort((a, b) => b.score - a.score);
    this.trace?.({
      spot,
      candidates: ranked.map(({ candidate, parts, score }) => ({
        name: candidate.person?.name ?? `(${candidate.stranger?.name})`,
        score,
        parts: Object.fromEntries(parts.map(({ cue, score: part }) => [cue.weight, part])),
      })),
    });
    const [best, second] = ranked;
    if (!best) return null;
    const told = best.candidate.introducedBy ?? second?.candidate.introducedBy;
    if (best.candidate.introducedBy && best.score < MARK_SCORE) return null;
    if (second && best.score - second.score < (told ? MARK_MARGIN : STRANGE_MARGIN)) return null;
    if (!this.#licensed(best.candidate, spot)) return null;
    // "President Bush" introduces as well as a whole name does: "Bush" may follow.
    this.#keepFirst(best.candidate.entity, spot);
    this.#remember(spot, best.candidate.entity);
    if (!best.candidate.person) return null;
    const margin = best.score - (second?.score ?? 0);
    const telling = best.parts.map(({ cue, score }, i) => ({
      cue,
      lead: score - (second?.parts[i]?.score ?? 0),
    }));
    // Against a rival the cue that tells them apart is the reason; without one, the first that holds.
    if (second) telling.sort((a, b) => b.lead - a.lead);
    let reason: Reason | null = null;
    for (const { cue, lead } of telling) if (lead > 0) reason ??= cue.reason(best.candidate, scene);
    return this.#mention(
      spot,
      best.candidate.entity,
      1 - 0.5 * Math.exp(-margin / 2),
      reason ?? {
        cue: "surname-introduced",
        values: { name: best.candidate.person.name, surname: spot.form, quote: best.candidate.person.name },
      },
    );
  }

  #candidates(spot: Spot): Candidate[] {
    const people: Candidate[] = spot.part
      .map((entity) => ({
        entity,
        person: this.base.people.at(entity),
        stranger: null,
        introducedBy: this.#introducedBy.get(entity) ?? null,
      }))
      .filter(({ person }) => !(spot.title?.sex && person.sex && spot.title.sex !== person.sex))
      .filter(
        ({ person }) => !(person.born && Number(this.day.slice(0, 4)) - Number(person.born.slice(0, 4)) < 16),
      );
    // The last word tells a surname of several: "van Rompuy".
    const word = spot.form.slice(spot.form.lastIndexOf(" ") + 1);
    const called = this.introductions.strangersCalled.get(word) ?? [];
    const fitting = called.filter(({ sex }) => !(spot.title?.sex && sex && spot.title.sex !== sex));
    const strangers = fitting.slice(0, MOST_STRANGERS).map(
      (stranger): Candidate => ({
        entity: stranger.id,
        person: null,
        stranger,
        introducedBy: this.#introducedBy.get(stranger.id) ?? stranger.spot,
      }),
    );
    return [...people, ...strangers];
  }

  /**
   * May the surname mean this candidate at all? Introduced ones may. Others only where an office said with the name is theirs, or
   * where everybody knows them by a surname that is neither an ordinary word nor a common name.
   */
  #licensed(candidate: Candidate, spot: Spot): boolean {
    const { person, entity } = candidate;
    if (!person) return true;
    if (spot.occupation && !person.description.includes(spot.occupation)) return false;
    // "The other Mr Kim", "another Kim": just not the one that the cues point to.
    const word = spot.block.tokens.norm((spot.before[0]?.from ?? spot.from) - 1);
    if (/^(?:other|another)$/.test(word)) return false;
    // "The current Kim" is alive.
    if (/^(?:current|present)$/.test(word) && person.died !== null && person.died < this.day) return false;
    if (candidate.introducedBy) return true;
    if (!this.english) return false;
    const { vocabulary } = this.base;
    const fits = spot.before
      .concat(spot.after ?? [])
      .map((d) => ({ d, fit: fitOf(this.base, d, entity, person, this.day) }));
    if (fits.some(({ d, fit }) => fit === "never" && d.title?.kind !== "rank")) return false;
    const common = ["surnamesThatAreWords", "commonSurnames"] as const;
    const rare = common.every((list) => !vocabulary.has(list, spot.form));
    // "Vice President Biden" is said long after, too; but "President Moon" may be another by then.
    const held = fits.some(
      ({ d, fit }) =>
        d.title?.kind !== "rank" && (fit === "now" || (fit === "past" && (rare || d.time === "past"))),
    );
    if (held) return true;
    const alone = !this.introductions.strangersCalled.has(spot.form);
    // "Japan's Abe", "North Korea's Kim": the one who speaks for the country.
    const weight = prominence(this.base, person, this.day);
    if (spot.countryBefore === person.country && weight >= HOUSEHOLD_PROMINENCE) return true;
    if (!rare) return false;
    // "Sunak" beside Boris Johnson: an article about people he has to do with.
    if (
      alone &&
      spot.part.length === 1 &&
      weight >= KNOWN_PROMINENCE_COMMON &&
      sharesEvent(this.base, person, this.#marked)
    )
      return true;
    // "Trump" of Judd Trump: with a stranger of that name in the article nobody is known by the surname alone.
    return alone && weight >= HOUSEHOLD_PROMINENCE;
  }

  #remember(spot: Spot, entity: Entity): void {
    if (entity >= 0) this.#marked.add(entity);
    this.#discourse.name(entity, spot.block.index, spot.from, { aside: spot.aside, speaks: spot.speaks });
    this.#discourse.used(usageForm(spot), entity);
    if (spot.title) this.#discourse.titled(entity, spot.title.as);
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

  /** A role phrase alone: whoever held the office on the article's date, where that is one person. */
  #role(block: ReadBlock, role: Designation): Mention | null {
    if (!role.place || role.time !== "now" || role.lower || role.indefinite || role.qualified) return null;
    if (role.predicative && !role.definite) return null;
    // "rose to be America's chief diplomat", "to serve as US secretary of state"
    if (BECOMING.has(block.tokens.norm(role.from - 1))) return null;
    if (this.#belongsToStranger(block, role)) return null;
    const holders = holdersOn(holdersOf(this.base, role), this.day);
    const [holder] = holders;
    if (!holder || holders.length > 1 || this.#speaksOfAnotherYear(block, role)) return null;
    const { tokens, index } = block;
    this.#discourse.name(holder.person, index, role.from, { byRole: true });
    return {
      block: index,
      start: tokens.start[role.from] as number,
      end: tokens.end[role.to - 1] as number,
      kind: "role",
      person: holder.person,
      confidence: 0.95,
      reason: {
        cue: "role-holder",
        values: {
          name: this.base.people.at(holder.person).name,
          role: holder.label,
          date: this.day,
          country: role.place.country,
        },
      },
    };
  }

  /** "Russian Foreign Minister Igor Ivanov", "Ivanov, the Russian foreign minister": somebody the base does not have. */
  #belongsToStranger({ tokens, designationFrom, designationTo }: ReadBlock, role: Designation): boolean {
    const { vocabulary } = this.base;
    const isName = (at: number) =>
      tokens.isCapital(at) &&
      !vocabulary.has("calendar", tokens.norm(at)) &&
      !designationFrom.has(at) &&
      !designationTo.has(at + 1);
    // "Russian Foreign Minister Arrives", in a headline.
    const isVerb = (at: number) =>
      vocabulary.has("actionVerbs", tokens.norm(at)) || vocabulary.has("speechVerbs", tokens.norm(at));
    const after = tokens.gapBefore(role.to);
    if (after === Gap.Space && isName(role.to) && !isVerb(role.to)) return true;
    if (
      after === Gap.Comma &&
      isName(role.to) &&
      isName(role.to + 1) &&
      tokens.gapBefore(role.to + 1) === Gap.Space
    )
      return true;
    const before = tokens.gapBefore(role.from);
    return (
      before === Gap.Comma &&
      isName(role.from - 1) &&
      isName(role.from - 2) &&
      tokens.gapBefore(role.from - 1) === Gap.Space
    );
  }

  /** The sentence names a year that is not the article's: the office may have been another's then. */
  #speaksOfAnotherYear({ tokens, text }: ReadBlock, role: Designation): boolean {
    let from = role.from;
    while (from > 0 && role.from - from < SENTENCE_TOKENS && tokens.gapBefore(from) !== Gap.Break) from--;
    let to = role.to;
    while (to < tokens.count && to - role.to < SENTENCE_TOKENS && tokens.gapBefore(to) !== Gap.Break) to++;
    const sentence = text.slice(tokens.start[from], tokens.end[to - 1]);
    return (sentence.match(YEAR) ?? []).some((year) => year !== this.day.slice(0, 4));
  }
}
