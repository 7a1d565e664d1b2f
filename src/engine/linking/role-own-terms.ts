/** Offices that a post's own words name with their body: "the BJP chief", "Labour's leader", "the leader of the Conservatives". */
import type { Place, Vocabulary } from "../facts/vocabulary";
import { foldedWords } from "../names/phrase";
import { Gap, type Tokens } from "../names/tokens";
import type { Designation } from "./roles";

/** As many words as the name of a party or body has. */
const MOST_WORDS = 4;
/** What else posts call whoever a phrase calls so. */
const HEADS_OF: Readonly<Record<string, readonly string[]>> = {
  chairman: ["chairman"],
  chief: ["chief", "leader", "president"],
  head: ["head", "chief", "leader"],
  leader: ["leader", "chief"],
  president: ["president"],
};

type Own = Pick<Designation, "definite" | "from" | "phrase" | "place" | "predicative" | "term" | "to">;

/**
 * The post that a head and the body before or behind it make together; null where no post is called so.
 * @param free the first token that belongs to nothing else
 * @param placeAt the body at a token, where the vocabulary has it
 */
export function ownTerm(
  vocabulary: Vocabulary,
  tokens: Tokens,
  { from: at, to, phrase }: Designation,
  free: number,
  placeAt: (at: number) => { place: Place; to: number } | null,
): Own | null {
  const heads = HEADS_OF[phrase] ?? [phrase];
  const found = (body: string) =>
    [body, body.replace(/ party$/, ""), body.replace(/s$/, "")]
      .flatMap((words) => heads.map((head) => `${words} ${head}`))
      .find((own) => vocabulary.isOfficeTerm(own));
  if (tokens.norm(to) === "of") {
    const first = tokens.norm(to + 1) === "the" ? to + 2 : to + 1;
    for (let end = first + MOST_WORDS; end > first; end--) {
      if (end > tokens.count || !tokens.isCapital(end - 1)) continue;
      const own = found(foldedWords(tokens, first, end));
      const place = placeAt(first)?.place ?? null;
      if (own)
        return { from: at, to: end, phrase: own, term: own, place, definite: false, predicative: true };
    }
    return null;
  }
  if (HEADS_OF[phrase] === undefined) return null;
  const definite = tokens.gapBefore(at - 1) === Gap.Apostrophe && tokens.norm(at - 1) === "s";
  const end = definite ? at - 1 : at;
  let first = end;
  while (first > Math.max(free, end - MOST_WORDS) && (first === end || tokens.gapBefore(first) === Gap.Space))
    first--;
  for (let from = first; from < end; from++) {
    const own = tokens.isCapital(from) ? found(foldedWords(tokens, from, end)) : undefined;
    if (own)
      return {
        from,
        to,
        phrase: own,
        term: own,
        place: placeAt(from)?.place ?? null,
        definite,
        predicative: false,
      };
  }
  return null;
}
