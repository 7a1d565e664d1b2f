/**
 * Designations: the words by which a text says what somebody is. "US Secretary of State", "the North Korean leader", "Gen", "Mr",
 * "Japan's former foreign minister". They stand before or after a name and support it, or alone and mean the holder.
 */
import { type Place, RELATIONS, type Term, type TitleEntry, type Vocabulary } from "../facts/vocabulary";
import type { PhraseTable } from "../names/phrase-table";
import { ALL_CAPITALS, Gap, type Tokens } from "../names/tokens";
import { afterPossessive, endsPossessive, isPossessive } from "./possessives";
import { nameOfAbbreviation } from "./role-abbreviated";
import { afterSeat, bodyOfHead, isChaired } from "./role-bodies";
import { compoundBefore, isUnderSomebody, ordinalBefore } from "./role-compounds";
import { halfAt } from "./role-halves";
import { isBesideOffice, type OfficeHit, officeAt } from "./role-joint";
import { ACTING, type Modified, modifiersAt, PLAIN } from "./role-modifiers";
import { ownTerm } from "./role-own-terms";
import { isOfPart } from "./role-parts";
import { agencyOf, ambassadorIn, envoyToUn, topOffice } from "./role-split";
import { stateAt } from "./role-states";

export interface Designation {
  /** First token and the token after the last: modifiers and "the" are inside. */
  from: number;
  to: number;
  /** The office's term, folded ("secretary of state"); null for a title that names no office ("Gen"). */
  term: string | null;
  /** The folded words of the term or title alone: "director". */
  phrase: string;
  /** The term of a second portfolio: "economy minister" of "the economy and finance minister". */
  joint: string | null;
  title: TitleEntry | null;
  place: Place | null;
  /** "former" and its like; "next"; "deputy" before a term that does not contain it. */
  time: "now" | "past" | "future";
  /** "then", "then-": in office at the time that the text speaks of. Its `time` is past too. */
  ofThen: boolean;
  /** "current", "present": in office now, said where another holder was spoken of. */
  current: boolean;
  lower: boolean;
  acting: boolean;
  /** "43" of "the 43rd president"; null without a number. */
  ordinal: number | null;
  /** "-elect", "-designate". */
  elect: boolean;
  /** "a", "any": nobody in particular. */
  indefinite: boolean;
  definite: boolean;
  /** The office goes on: "president of the bank", "secretary of state for trade". */
  qualified: boolean;
  /** "president of South Korea": without "the" it says what somebody becomes, not who. */
  predicative: boolean;
}

/** A place as it stands in a block. */
export interface NamedPlace {
  place: Place;
  from: number;
  to: number;
}

/** The one of spans of tokens, in order and apart from each other, that token `at` is part of. */
export function spanOver<T extends { from: number; to: number }>(spans: readonly T[], at: number): T | null {
  let low = 0;
  for (let high = spans.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as T).to <= at) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span && span.from <= at ? span : null;
}

export { RELATIONS };

/** Words after an office that say of what it is. */
const OF = new Set(["of", "for"]);
const POSSESSIVE_PRONOUNS = new Set(["our", "his", "her", "their", "my", "your", "its"]);
const CURRENT = new Set(["current", "present", "incumbent"]);
const BOSS = /^(?:boss|head)$/;

export class RoleFinder {
  readonly #vocabulary: Vocabulary;
  readonly #terms: PhraseTable<Term>;
  readonly #places: PhraseTable<Place>;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#terms = vocabulary.designations;
    this.#places = vocabulary.places;
  }

  /** The place named at token `at`, with the token after it. Places are capitalised. */
  placeAt(tokens: Tokens, at: number): { place: Place; to: number } | null {
    const hit = tokens.isCapital(at) ? this.#places.at(tokens, at) : null;
    if (!hit || (hit.value.acronym && hit.length === 1 && !((tokens.flags[at] ?? 0) & ALL_CAPITALS)))
      return null;
    const agency = agencyOf(this.#places, tokens, at + hit.length, hit.value);
    if (agency) return agency;
    if (hit.length === 1 && isOfPart(tokens, at, hit.value.form === "adjective")) return null;
    // "New Mexico"
    if ((stateAt(tokens, at - 1)?.to ?? at) > at) return null;
    return { place: hit.value, to: at + hit.length };
  }

  /** The places of a block, in order, not overlapping. */
  places(tokens: Tokens): NamedPlace[] {
    const found: NamedPlace[] = [];
    for (let from = 0; from < tokens.count; from++) {
      const named = this.placeAt(tokens, from);
      if (!named) continue;
      found.push({ from, ...named });
      from = named.to - 1;
    }
    return found;
  }

  /** All designations of a block, in order, not overlapping. */
  find(tokens: Tokens): Designation[] {
    const found: Designation[] = [];
    let free = 0;
    for (let at = 0; at < tokens.count; ) {
      const designation =
        this.#anchored(tokens, at) ??
        this.#plain(tokens, at, free) ??
        this.#headOfBody(tokens, at) ??
        this.#abbreviated(tokens, at, free);
      if (!designation) {
        at++;
        continue;
      }
      this.#extendLeft(tokens, designation, free);
      const before = found.at(-1);
      if (before && isBesideOffice(this.#vocabulary, tokens, before, designation))
        Object.assign(designation, { place: before.place, definite: true });
      found.push(designation);
      at = free = designation.to;
    }
    return found;
  }

  /** A place, then an office: "US secretary of state", "North Korea's deputy foreign minister", "White House spokeswoman". */
  #anchored(tokens: Tokens, at: number): Designation | null {
    let named = this.placeAt(tokens, at) ?? halfAt(tokens, at);
    // "The pro-Syrian president"
    if (
      !named ||
      (tokens.gapBefore(at) === Gap.Hyphen && !this.#vocabulary.modifiers.has(tokens.norm(at - 1)))
    )
      return null;
    let next = afterPossessive(tokens, named.to);
    const envoy = envoyToUn(this.#terms, tokens, next, (word) => this.placeAt(tokens, word));
    if (envoy && !named.place.organization)
      return this.#designation(tokens, at, next + envoy.length, envoy, named.place, PLAIN);
    // "the US State Department spokeswoman": the second place says more.
    const second =
      next === named.to && tokens.gapBefore(next) === Gap.Space ? this.placeAt(tokens, next) : null;
    if (second?.place.organization) {
      named = second;
      next = afterPossessive(tokens, second.to);
    }
    // The dot is the one of "U.S."
    const gap = tokens.gapBefore(next);
    if (gap !== Gap.Space && gap !== Gap.Line && gap !== Gap.Dot && !endsPossessive(tokens, next))
      return null;
    const modified = modifiersAt(this.#vocabulary, tokens, next);
    // "CIA director" may be a term of its own; then the place is in it.
    const top = topOffice(this.#terms, tokens, at, next);
    if (top)
      return {
        ...this.#designation(tokens, at - 1, next + top.length, top, named.place, PLAIN),
        definite: true,
      };
    const term =
      ambassadorIn(this.#vocabulary, tokens, modified.to, (word) => this.placeAt(tokens, word)) ??
      officeAt(this.#terms, tokens, modified.to) ??
      this.#bossAt(tokens, modified.to, named.place);
    const whole = this.#terms.at(tokens, at);
    const end = term ? modified.to + term.length : next;
    if (whole?.value.term && at + whole.length >= end)
      return this.#designation(tokens, at, at + whole.length, whole, named.place, modified);
    if (!term || (term.value.term === null && term.value.title?.kind !== "office")) return null;
    if (term.value.term !== null && RELATIONS.has(term.value.term)) return null;
    return this.#designation(tokens, at, end, term, named.place, modified);
  }

  /** "The CIA boss" and its "head" are its chief; "the Brazil boss" has a team. */
  #bossAt(tokens: Tokens, at: number, place: Place): OfficeHit | null {
    if (place.organization === null || isChaired(place)) return null;
    const value = BOSS.test(tokens.norm(at)) && tokens.norm(at + 1) !== "of" && this.#terms.get("chief");
    return value ? { value, phrase: "chief", length: 1 } : null;
  }

  #plain(tokens: Tokens, at: number, free: number): Designation | null {
    const term = officeAt(this.#terms, tokens, at);
    // "His father, George Bush" has a son and no parish.
    if (!term || (term.phrase === "father" && !tokens.isCapital(at))) return null;
    const to = at + term.length;
    const designation = this.#designation(tokens, at, to, term, null, PLAIN);
    const own = term.value.term
      ? ownTerm(this.#vocabulary, tokens, designation, free, (word) => this.placeAt(tokens, word))
      : null;
    if (own) return { ...designation, ...own, qualified: false };
    if (!designation.qualified) {
      // "director of the CIA" is a term with its place in it.
      for (let word = at + 2; word < to; word++) {
        const last = this.placeAt(tokens, word);
        if (last?.to !== to) continue;
        // "The director of the CIA's counterterrorism centre"
        return isPossessive(tokens, to) ? null : { ...designation, place: last.place, predicative: true };
      }
      return designation;
    }
    // "the president of the United States", "the leader of North Korea"
    const the = tokens.norm(to + 1) === "the" ? 1 : 0;
    const named = tokens.norm(to) === "of" ? this.placeAt(tokens, afterSeat(tokens, to + 1 + the)) : null;
    // "The president of the German association"
    if (named?.place.form === "adjective" || !named || isPossessive(tokens, named.to)) return designation;
    return { ...designation, to: named.to, place: named.place, qualified: false, predicative: true };
  }

  /** "Head of the World Health Organization": the word alone is no office. */
  #headOfBody(tokens: Tokens, at: number): Designation | null {
    const body = bodyOfHead(tokens, at, (word) => this.placeAt(tokens, word));
    if (!body) return null;
    const { place, term, to } = body;
    const value = { term, kinds: null, title: null };
    const role = this.#designation(tokens, at, to, { value, phrase: "head", length: 1 }, null, PLAIN);
    return { ...role, place, qualified: false, predicative: true };
  }

  /** "The International Monetary Fund (IMF) managing director": an office behind the abbreviation of its body. */
  #abbreviated(tokens: Tokens, at: number, free: number): Designation | null {
    const from = nameOfAbbreviation(tokens, at, free);
    const office = from === null ? null : this.#terms.at(tokens, at + 1);
    if (from === null || !office?.value.term) return null;
    const to = at + 1 + office.length;
    const place = this.placeAt(tokens, at)?.place;
    if (place?.organization) return this.#designation(tokens, from, to, office, place, PLAIN);
    const own = `${tokens.norm(at)} ${office.phrase}`;
    if (!this.#vocabulary.isOfficeTerm(own)) return null;
    return { ...this.#designation(tokens, from, to, office, null, PLAIN), phrase: own, term: own };
  }

  #designation(
    tokens: Tokens,
    from: number,
    to: number,
    { value: { term, title }, phrase, joint }: OfficeHit,
    place: Place | null,
    modified: Omit<Modified, "to">,
  ): Designation {
    const suffix =
      tokens.gapBefore(to) === Gap.Hyphen ? this.#vocabulary.modifiers.get(tokens.norm(to)) : undefined;
    return {
      from,
      to: suffix ? to + 1 : to,
      term,
      phrase,
      joint: joint ?? null,
      title,
      place,
      time: suffix === "future" ? "future" : modified.time,
      ofThen: modified.ofThen,
      current: false,
      lower: modified.lower,
      acting: modified.acting,
      ordinal: null,
      elect: suffix === "future",
      indefinite: false,
      predicative: false,
      definite: place !== null && tokens.gapBefore(from + 1) === Gap.Apostrophe,
      qualified: tokens.gapBefore(to) === Gap.Space && OF.has(tokens.norm(to)),
    };
  }

  /** Takes in what stands before: modifiers, then "the" or "a". */
  #extendLeft(tokens: Tokens, designation: Designation, free: number): void {
    const counted = ordinalBefore(tokens, designation.from, free);
    if (counted) Object.assign(designation, counted);
    for (let steps = 0; steps < 4 && designation.from > free; steps++) {
      const gap = tokens.gapBefore(designation.from);
      if (gap !== Gap.Space && gap !== Gap.Hyphen && gap !== Gap.Line) return;
      const before = compoundBefore(tokens, designation.from, free) ?? designation.from - 1;
      if (isUnderSomebody(tokens, before)) return;
      const word = tokens.norm(before);
      const kind = before < designation.from - 1 ? "plain" : this.#vocabulary.modifiers.get(word);
      if (kind === "past" || kind === "future") designation.time = kind;
      if (kind === "lower") designation.lower = true;
      if (ACTING.has(word)) designation.acting = true;
      if (word === "then") designation.ofThen = true;
      if (CURRENT.has(word)) designation.current = true;
      if (word === "the") designation.definite = true;
      else if (POSSESSIVE_PRONOUNS.has(word)) return;
      else if (this.#vocabulary.indefinite.has(word)) designation.indefinite = true;
      else if (!kind) return;
      designation.from = before;
      if (!kind) return;
    }
  }
}
