/** "The North's leader", in articles about Korea: places that only a possessive makes one. */
import type { Place } from "../facts/vocabulary";
import { Gap, type Tokens } from "../names/tokens";

const HALVES: Readonly<Record<string, Place>> = {
  north: half("KP"),
  south: half("KR"),
};

function half(country: string): Place {
  return { country, organization: null, form: "name", executive: false, acronym: false };
}

/** True for the place of "the North's leader", which is one only where the article names the country too. */
export function isHalf(place: Place): boolean {
  return place === HALVES.north || place === HALVES.south;
}

/** The half of a country that a possessive at token `at` means, with the token after it. */
export function halfAt(tokens: Tokens, at: number): { place: Place; to: number } | null {
  if (!tokens.isCapital(at) || tokens.norm(at + 1) !== "s" || tokens.gapBefore(at + 1) !== Gap.Apostrophe)
    return null;
  const place = HALVES[tokens.norm(at)];
  return place && tokens.norm(at - 1) === "the" ? { place, to: at + 1 } : null;
}
