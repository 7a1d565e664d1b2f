/** "Japan's foreign minister", "the Philippines' foreign minister": what stands between an owner and what is owned. */
import { Gap, type Tokens } from "../names/tokens";

/** What stands between "the Philippines'" and "foreign minister". */
const APOSTROPHE = /^['’]\s$/;

/** Does an apostrophe alone stand before token `at`, behind an "s"? */
export const endsPossessive = (tokens: Tokens, at: number): boolean =>
  tokens.norm(at - 1).endsWith("s") &&
  APOSTROPHE.test(tokens.text.slice(tokens.end[at - 1], tokens.start[at]));

/** The token after a possessive "'s" that stands at `at`, else `at`. */
export function afterPossessive(tokens: Tokens, at: number): number {
  return tokens.gapBefore(at) === Gap.Apostrophe && tokens.norm(at) === "s" ? at + 1 : at;
}
