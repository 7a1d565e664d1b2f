/**
 * Designations: the words by which a text says what somebody is. "US Secretary of State", "the North Korean leader", "Gen", "Mr",
 * "Japan's former foreign minister". They stand before or after a name and support it, or alone and mean the holder.
 */
import type { Place, TitleEntry, Vocabulary } from "../facts/vocabulary";
import { type PhraseHit, PhraseTable } from "../names/phrase-table";
import { ALL_CAPITALS, Gap, type Tokens } from "../names/tokens";

export interface Designation {
  /** First token and the token after the last: modifiers and "the" are inside. */
  from: number;
  to: number;
  /** The office's term, folded ("secretary of state"); null for a title that names no office ("Gen"). */
  term: string | null;
  /** The folded words of the term or title alone: "director". */
  phrase: string;
  title: TitleEntry | null;
  place: Place | null;
  /** "former" and its like; "next"; "deputy" before a term that does not contain it. */
  time: "now" | "past" | "future";
  lower: boolean;
  /** "a", "any": nobody in particular. */
  indefinite: boolean;
  definite: boolean;
  /** The office goes on: "president of the bank", "secretary of state for trade". */
  qualified: boolean;
  /** "president of South Korea": without "the" it says what somebody becomes, not who. */
  predicative: boolean;
}

interface Term {
  term: string | null;
  title: TitleEntry | null;
}

/** Words after an office that say of what it is. */
const OF = new Set(["of", "for"]);
const POSSESSIVE_PRONOUNS = new Set(["our", "his", "her", "their", "my", "your", "its"]);

export class RoleFinder {
  readonly #vocabulary: Vocabulary;
  readonly #terms: PhraseTable<Term>;
  readonly #places: PhraseTable<Place>;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    const terms = new Map<string, Term>();
    for (const term of vocabulary.officeTerms)
      terms.set(term, { term, title: vocabulary.titles.get(term) ?? null });
    for (const [words, title] of vocabulary.titles) {
      if (!terms.has(words)) terms.set(words, { term: null, title });
    }
    this.#terms = new PhraseTable(terms);
    this.#places = new PhraseTable(vocabulary.places);
  }

  /** The place named at token `at`, with the token after it. Places are capitalised. */
  placeAt(tokens: Tokens, at: number): { place: Place; to: number } | null {
    if (!tokens.isCapital(at)) return null;
    const hit = this.#places.at(tokens, at);
    if (!hit || (hit.value.acronym && hit.length === 1 && !((tokens.flags[at] ?? 0) & ALL_CAPITALS)))
      return null;
    return { place: hit.value, to: at + hit.length };
  }

  /** All designations of a block, in order, not overlapping. */
  find(tokens: Tokens): Designation[] {
    const found: Designation[] = [];
    let free = 0;
    for (let at = 0; at < tokens.count; ) {
      const designation = this.#anchored(tokens, at) ?? this.#plain(tokens, at);
      if (!designation) {
        at++;
        continue;
      }
      this.#extendLeft(tokens, designation, free);
      found.push(designation);
      at = free = designation.to;
    }
    return found;
  }

  /** A place, then an office: "US secretary of state", "North Korea's deputy foreign minister", "White House spokeswoman". */
  #anchored(tokens: Tokens, at: number): Designation | null {
    let named = this.placeAt(tokens, at);
    if (!named) return null;
    let next = afterPossessive(tokens, named.to);
    // "the US State Department spokeswoman": the second place says more.
    const second =
      next === named.to && tokens.gapBefore(next) === Gap.Space ? this.placeAt(tokens, next) : null;
    if (second?.place.organization) {
      named = second;
      next = afterPossessive(tokens, second.to);
    }
    // The dot is the one of "U.S."
    const gap = tokens.gapBefore(next);
    if (gap !== Gap.Space && gap !== Gap.Line && gap !== Gap.Dot) return null;
    const modified = this.#modifiers(tokens, next);
    // "CIA director" may be a term of its own; then the place is in it.
    const term = this.#terms.at(tokens, modified.to);
    const whole = this.#terms.at(tokens, at);
    const end = term ? modified.to + term.length : next;
    if (whole?.value.term && at + whole.length >= end)
      return this.#designation(tokens, at, at + whole.length, whole, named.place, modified);
    if (!term || (term.value.term === null && term.value.title?.kind !== "office")) return null;
    return this.#designation(tokens, at, end, term, named.place, modified);
  }

  #plain(tokens: Tokens, at: number): Designation | null {
    const term = this.#terms.at(tokens, at);
    if (!term) return null;
    const to = at + term.length;
    const designation = this.#designation(tokens, at, to, term, null, { time: "now", lower: false });
    if (!designation.qualified) {
      // "director of the CIA" is a term with its place in it.
      const last = term.length > 2 ? this.placeAt(tokens, to - 1) : null;
      return last?.to === to ? { ...designation, place: last.place, predicative: true } : designation;
    }
    // "the president of the United States", "the leader of North Korea"
    const the = tokens.norm(to + 1) === "the" ? 1 : 0;
    const named = tokens.norm(to) === "of" ? this.placeAt(tokens, to + 1 + the) : null;
    if (!named || tokens.gapBefore(named.to) === Gap.Apostrophe) return designation;
    return { ...designation, to: named.to, place: named.place, qualified: false, predicative: true };
  }

  #designation(
    tokens: Tokens,
    from: number,
    to: number,
    { value: { term, title }, phrase }: PhraseHit<Term>,
    place: Place | null,
    { time, lower }: { time: Designation["time"]; lower: boolean },
  ): Designation {
    const suffix =
      tokens.gapBefore(to) === Gap.Hyphen ? this.#vocabulary.modifiers.get(tokens.norm(to)) : undefined;
    return {
      from,
      to: suffix ? to + 1 : to,
      term,
      phrase,
      title,
      place,
      time: suffix === "future" ? "future" : time,
      lower,
      indefinite: false,
      predicative: false,
      definite: place !== null && tokens.gapBefore(from + 1) === Gap.Apostrophe,
      qualified: tokens.gapBefore(to) === Gap.Space && OF.has(tokens.norm(to)),
    };
  }

  /** Skips words such as "former" and "deputy" from `at` on. */
  #modifiers(tokens: Tokens, at: number): { to: number; time: Designation["time"]; lower: boolean } {
    let time: Designation["time"] = "now";
    let lower = false;
    let to = at;
    for (; to < at + 3; to++) {
      if (to > at && tokens.gapBefore(to) !== Gap.Space && tokens.gapBefore(to) !== Gap.Hyphen) break;
      if (this.#terms.at(tokens, to)?.value.term) break;
      const kind = this.#vocabulary.modifiers.get(tokens.norm(to));
      if (!kind) break;
      if (kind === "past" || kind === "future") time = kind;
      if (kind === "lower") lower = true;
    }
    return { to, time, lower };
  }

  /** Takes in what stands before: modifiers, then "the" or "a". */
  #extendLeft(tokens: Tokens, designation: Designation, free: number): void {
    for (let steps = 0; steps < 4 && designation.from > free; steps++) {
      const gap = tokens.gapBefore(designation.from);
      if (gap !== Gap.Space && gap !== Gap.Hyphen && gap !== Gap.Line) return;
      const before = designation.from - 1;
      const word = tokens.norm(before);
      const kind = this.#vocabulary.modifiers.get(word);
      if (kind === "past" || kind === "future") designation.time = kind;
      if (kind === "lower") designation.lower = true;
      if (word === "the") designation.definite = true;
      else if (POSSESSIVE_PRONOUNS.has(word)) return;
      else if (this.#vocabulary.indefinite.has(word)) designation.indefinite = true;
      else if (!kind) return;
      designation.from = before;
      if (!kind) return;
    }
  }
}

/** The token after a possessive "'s" that stands at `at`, else `at`. */
function afterPossessive(tokens: Tokens, at: number): number {
  return tokens.gapBefore(at) === Gap.Apostrophe && tokens.norm(at) === "s" ? at + 1 : at;
}
