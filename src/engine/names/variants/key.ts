/** The folded form of a spelling, by which two of them are one to the index. */
import { foldPhrase } from "../phrase";

/** Given names and surnames recur by the thousand, and folding a word anew costs far more than finding it. */
const words = new Map<string, string>();
const MOST_WORDS = 100_000;

/** What `foldPhrase` gives, a word at a time: "Jean-Claude Juncker" → "jean claude juncker". */
export function keyOf(text: string): string {
  let key = "";
  for (const word of text.split(/[\s-]+/)) {
    let folded = words.get(word);
    if (folded === undefined) {
      folded = foldPhrase(word);
      if (words.size === MOST_WORDS) words.clear();
      words.set(word, folded);
    }
    if (folded !== "") key = key === "" ? folded : `${key} ${folded}`;
  }
  return key;
}
