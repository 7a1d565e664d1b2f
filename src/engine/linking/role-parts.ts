/** "The Latin American leader", "the Northern Irish minister": words that make of a country's adjective a part, a continent or a people. */
import { Gap, type Tokens } from "../names/tokens";

const PARTS: Readonly<Record<string, ReadonlySet<string>>> = {
  america: new Set(["central", "latin", "north", "south"]),
  american: new Set(["central", "latin", "meso", "native", "north", "south"]),
  cypriot: new Set(["northern", "turkish"]),
  german: new Set(["east"]),
  indian: new Set(["american", "east", "north", "south", "west"]),
  irish: new Set(["northern"]),
  mongolian: new Set(["inner"]),
  vietnamese: new Set(["south"]),
  yemeni: new Set(["north", "south"]),
};

/** Is the word at token `at` only the end of what another part of the world, or another people, is called? */
export function isOfPart(tokens: Tokens, at: number): boolean {
  const gap = tokens.gapBefore(at);
  return (
    (gap === Gap.Space || gap === Gap.Hyphen) &&
    tokens.isCapital(at - 1) &&
    PARTS[tokens.norm(at)]?.has(tokens.norm(at - 1)) === true
  );
}
