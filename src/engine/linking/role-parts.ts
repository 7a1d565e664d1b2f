/** "The Latin American leader", "the Northern Irish minister": words that make of a country's adjective a part, a continent or a people. */
import { Gap, type Tokens } from "../names/tokens";

/** Before an adjective they make it another's: "the South Australian premier". Those of "South Korean" are in the adjective itself. */
const DIRECTIONS = new Set(
  "central east eastern inner north northern south southern west western".split(" "),
);
const PARTS: Readonly<Record<string, ReadonlySet<string>>> = {
  america: new Set(["central", "latin", "north", "south"]),
  american: new Set(["latin", "meso", "native"]),
  australia: new Set(["south", "western"]),
  cypriot: new Set(["turkish"]),
  indian: new Set(["american"]),
  wales: new Set(["south"]),
};

/**
 * Is the word at token `at` only the end of what another part of the world, or another people, is called?
 * @param adjective "Australian", and not "Australia"
 */
export function isOfPart(tokens: Tokens, at: number, adjective: boolean): boolean {
  const gap = tokens.gapBefore(at);
  if ((gap !== Gap.Space && gap !== Gap.Hyphen) || !tokens.isCapital(at - 1)) return false;
  const [before, word] = [tokens.norm(at - 1), tokens.norm(at)];
  if (PARTS[word]?.has(before)) return true;
  return adjective && DIRECTIONS.has(before);
}
