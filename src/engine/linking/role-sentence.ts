/** What the sentence of a role phrase says beside it. */
import { Gap } from "../names/tokens";
import type { Designation } from "./roles";
import type { ReadBlock } from "./types";

/**
 * "The president has spoken with French President Emmanuel Macron": the names behind the same office in the rest of the sentence, which
 * are others'. Folded words.
 */
export function calledSoBehind(block: ReadBlock, role: Designation): string[] {
  const { tokens, designations } = block;
  return designations.flatMap((other) => {
    if (other.term !== role.term || other.from < role.to || !isSameSentence(block, role.to, other.from))
      return [];
    const words: string[] = [];
    for (let at = other.to; tokens.isCapital(at) && tokens.gapBefore(at) === Gap.Space; at++)
      words.push(tokens.norm(at));
    return words;
  });
}

/** Does no sentence end between two tokens? A full stop of an abbreviation counts as one. */
export function isSameSentence({ tokens, text }: ReadBlock, from: number, to: number): boolean {
  const between = text.slice(tokens.end[from - 1], tokens.start[to]);
  return between.length <= LONGEST_SENTENCE && !/[.!?]/.test(between);
}
/** UTF-16 units. */
const LONGEST_SENTENCE = 300;
