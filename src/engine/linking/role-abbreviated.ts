/** "The United Party for National Development (UPND) leader": a body by its name, and by its abbreviation in brackets. */
import { ALL_CAPITALS, Gap, type Tokens } from "../names/tokens";

/** Words in lower case that a body's name may hold. */
const SMALL = new Set("and de des do du et for in of on the to und".split(" "));
/** As many words as the name of a body has. */
const MOST_WORDS = 9;

/**
 * The first token of the name before an abbreviation in brackets at a token, behind which words go on; null where none is there.
 * @param free the first token that belongs to nothing else
 */
export function nameOfAbbreviation(tokens: Tokens, at: number, free: number): number | null {
  if (at === 0 || !((tokens.flags[at] ?? 0) & ALL_CAPITALS)) return null;
  const { end, start, text } = tokens;
  const isBracketed =
    text.slice(end[at - 1], start[at]) === " (" &&
    /^\)['’]?(?:s)? $/.test(text.slice(end[at], start[at + 1]));
  if (!isBracketed) return null;
  let first = at;
  for (let word = at - 1; word >= Math.max(free, at - MOST_WORDS); word--) {
    if (
      word < at - 1 &&
      tokens.gapBefore(word + 1) !== Gap.Space &&
      tokens.gapBefore(word + 1) !== Gap.Hyphen
    )
      break;
    if (tokens.isCapital(word)) first = word;
    else if (!SMALL.has(tokens.norm(word))) break;
  }
  return first < at && tokens.norm(first) !== "the" ? first : first < at ? first + 1 : null;
}
