/** The country that stands before an office: "In Moscow the foreign minister". */
import { Gap } from "../names/tokens";
import { type Designation, spanOver } from "./roles";
import type { ReadBlock } from "./types";

/** Before a clause of its own: "and in Tokyo the foreign minister said". */
const CLAUSE = new Set(["and", "but", "while"]);

/** "In Moscow the foreign minister", "In Paris, the president" */
export function countryBefore({ tokens, places }: ReadBlock, role: Designation): string | null {
  const gap = tokens.gapBefore(role.from);
  if (gap !== Gap.Space && gap !== Gap.Comma) return null;
  const named = spanOver(places, role.from - 1);
  if (!named || named.place.form === "adjective" || tokens.norm(named.from - 1) !== "in") return null;
  const clause = tokens.startsSentence(named.from - 1) || CLAUSE.has(tokens.norm(named.from - 2));
  return clause || tokens.gapBefore(named.from - 1) === Gap.Comma ? named.place.country : null;
}
