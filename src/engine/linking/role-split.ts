/** Offices said around the name of a country: "the top US diplomat", "Russia's UN envoy", "the US ambassador in Kiev". */
import type { Place, Term, Vocabulary } from "../facts/vocabulary";
import { foldedWords, foldPhrase } from "../names/phrase";
import type { PhraseTable } from "../names/phrase-table";
import { Gap, type Tokens } from "../names/tokens";
import { isPossessive } from "./possessives";
import type { OfficeHit } from "./role-joint";

/** Behind such an office it is one of many: "the top US diplomat in Kabul". */
const ELSEWHERE = new Set("at for from in of on to with".split(" "));
/** "General in Afghanistan" */
const MOST_WORDS = 3;

/**
 * The office of "the top US diplomat".
 * @param at the place's first token
 * @param next the token after it
 * @returns its length from `next` on, in tokens
 */
export function topOffice(
  terms: PhraseTable<Term>,
  tokens: Tokens,
  at: number,
  next: number,
): OfficeHit | null {
  if (tokens.norm(at - 1) !== "top" || tokens.norm(at - 2) !== "the") return null;
  for (let length = MOST_WORDS; length > 0; length--) {
    const phrase = `top ${foldedWords(tokens, next, next + length)}`;
    const value = terms.get(phrase);
    const after = next + length;
    const isElsewhere = tokens.gapBefore(after) === Gap.Space && ELSEWHERE.has(tokens.norm(after));
    if (value?.term) return isElsewhere ? null : { value, phrase, length };
  }
  return null;
}

/** Whom a country sends to the United Nations. */
const SENT = new Set(["ambassador", "envoy", "representative"]);

/** The office of "Russia's UN envoy", where its words begin at a token: a body has no envoys to itself. */
export function envoyToUn(
  terms: PhraseTable<Term>,
  tokens: Tokens,
  at: number,
  placeAt: (at: number) => { place: Place; to: number } | null,
): OfficeHit | null {
  if (tokens.gapBefore(at) !== Gap.Space) return null;
  const named = placeAt(at);
  if (named?.place.country !== "UN" || !SENT.has(tokens.norm(named.to))) return null;
  const value = terms.get("un ambassador");
  return value ? { value, phrase: "un ambassador", length: named.to + 1 - at } : null;
}

/** The office of "the US ambassador in Kiev", where the word "ambassador" stands at a token: posts are called "ambassador to Ukraine". */
export function ambassadorIn(
  { data, designations }: Vocabulary,
  tokens: Tokens,
  at: number,
  placeAt: (at: number) => { place: Place; to: number } | null,
): OfficeHit | null {
  if (tokens.norm(at) !== "ambassador" || tokens.norm(at + 1) !== "in") return null;
  const named = placeAt(at + 2);
  if (!named || named.place.organization || named.place.form === "adjective") return null;
  const names = data.countries.find(({ code }) => code === named.place.country)?.names ?? [];
  for (const phrase of names.map((name) => `ambassador to ${foldPhrase(name)}`)) {
    const value = designations.get(phrase);
    if (value?.term) return { value, phrase, length: named.to - at };
  }
  return null;
}

/** As many words as an agency of the United Nations is called by: "nuclear watchdog". */
const AGENCY_WORDS = 2;

/** "The UN's nuclear watchdog" is the UN nuclear watchdog. @param at the token after the owner */
export function agencyOf(
  places: PhraseTable<Place>,
  tokens: Tokens,
  at: number,
  owner: Place,
): { place: Place; to: number } | null {
  if (owner.country !== "UN" || !isPossessive(tokens, at)) return null;
  const to = at + 1 + AGENCY_WORDS;
  const place = places.get(`un ${foldedWords(tokens, at + 1, to)}`);
  return place ? { place, to } : null;
}
