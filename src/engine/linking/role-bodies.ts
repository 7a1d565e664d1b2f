/** "The head of the World Health Organization", "of the French government": bodies whose head is one person. */
import type { Place } from "../facts/vocabulary";
import { Gap, Tokens } from "../names/tokens";
import { afterPossessive, isPossessive } from "./possessives";

/** "The head of the OSCE mission", "the head of the IMF mission to Greece": whoever heads a part. */
export const PARTS_OF_BODIES = new Set(
  "agency branch bureau commission committee council delegation department division force mission office programme program team unit".split(
    " ",
  ),
);
/** Bodies, by the codes of the base, that a member's leader chairs beside whoever runs them: their "head" may be either. */
const CHAIRED = new Set("XC XE XG XP XS XU XV".split(" "));
const CHAIRED_TOO = new Set(["ecowas", "eu", "european union"]);

/** A body whose "head" may be either of two. */
export const isChaired = ({ country, organization }: Place): boolean =>
  CHAIRED.has(country) || CHAIRED_TOO.has(organization ?? "");

/** As many words as the name of a town has: "New York-based". */
const TOWN_WORDS = 2;

/** The token behind "Cairo-based", where that stands at a token before a body; else the token itself. */
export function afterSeat(tokens: Tokens, at: number): number {
  for (let based = at + 1; based <= at + TOWN_WORDS; based++)
    if (tokens.norm(based) === "based" && tokens.gapBefore(based) === Gap.Hyphen) return based + 1;
  return at;
}

const [HEAD] = Tokens.of("head").hashA;

/** What somebody is the head of, where "head of" stands at a token, the office that is, and the token after it. */
export function bodyOfHead(
  tokens: Tokens,
  at: number,
  placeAt: (at: number) => { place: Place; to: number } | null,
): { place: Place; term: string; to: number } | null {
  // It is asked of every word of a text.
  if (tokens.hashA[at] !== HEAD || tokens.norm(at) !== "head" || tokens.norm(at + 1) !== "of") return null;
  const named = placeAt(afterSeat(tokens, tokens.norm(at + 2) === "the" ? at + 3 : at + 2));
  if (!named) return null;
  if (!named.place.organization) {
    // "Head of the French government", "head of Israel's government"
    const last = afterPossessive(tokens, named.to);
    const governs = tokens.norm(last) === "government" && !isPossessive(tokens, last + 1);
    return governs ? { ...named, term: "head of government", to: last + 1 } : null;
  }
  if (isChaired(named.place)) return null;
  const isPart = tokens.gapBefore(named.to) === Gap.Space && PARTS_OF_BODIES.has(tokens.norm(named.to));
  return isPossessive(tokens, named.to) || isPart ? null : { ...named, term: "chief" };
}
