/** "Japan's foreign minister", "the Philippines' foreign minister": what stands between an owner and what is owned. */
import { Gap, type Tokens } from "../names/tokens";

/** What stands between "the Philippines'" and "foreign minister". */
const APOSTROPHE = /^['’]\s$/;

/** Does an apostrophe alone stand before token `at`, behind an "s"? */
export const endsPossessive = (tokens: Tokens, at: number): boolean =>
  tokens.norm(at - 1).endsWith("s") &&
  APOSTROPHE.test(tokens.text.slice(tokens.end[at - 1], tokens.start[at]));

/** What stands between "the U.N" and the "s" that makes it an owner. */
const DOT_AND_APOSTROPHE = /^\.['’]$/;

/** Is token `at` the "s" of a possessive: "Japan's", "the U.N.'s"? */
export function isPossessive(tokens: Tokens, at: number): boolean {
  if (tokens.norm(at) !== "s") return false;
  const gap = tokens.gapBefore(at);
  return (
    gap === Gap.Apostrophe ||
    (gap === Gap.Break && DOT_AND_APOSTROPHE.test(tokens.text.slice(tokens.end[at - 1], tokens.start[at])))
  );
}

/** The token after a possessive "'s" that stands at `at`, else `at`. */
export function afterPossessive(tokens: Tokens, at: number): number {
  return isPossessive(tokens, at) ? at + 1 : at;
}
