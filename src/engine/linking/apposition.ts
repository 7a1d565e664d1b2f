/** What a text says of somebody beside the name: an occupation, an age, where they live. */
import type { FactBase } from "../facts/base";
import { foldedWords } from "../names/phrase";
import { Gap, NUMBER } from "../names/tokens";
import { STATES } from "./guards-of-things";
import { CANDIDATE, isSameTrade, SEATED } from "./trades";
import type { ReadBlock } from "./types";

/** States of two words by their first, and what may be the second. */
const LONG_STATE =
  /^(?:new (?:york|jersey|mexico|hampshire|south)|(?:north|south) (?:carolina|dakota)|west virginia|rhode island)$/;
const ARTICLES = new Set(["a", "an", "the"]);
/** What an occupation in apposition does not go on over: "a member of", "the man who". */
const ENDS = new Set("of for in at from who to and".split(" "));
const CANDIDATES = new Set(["candidate", "nominee", "contender", "hopeful"]);
/** "U.S. Republican Party presidential candidate" is as long. Tokens. */
const CANDIDACY_TOKENS = 7;
/** As far into an apposition as an occupation is looked for. Tokens. */
const APPOSITION_TOKENS = 5;

/**
 * An occupation before the name or in apposition after it, or what stands for one: the town of somebody whom nobody need know.
 * @returns its folded words
 */
export function occupationAt(base: FactBase, block: ReadBlock, from: number, to: number): string | null {
  const { vocabulary } = base;
  const { tokens } = block;
  // "The left-winger Diane Abbott" plays nothing.
  const leans = tokens.norm(from - 1) === "winger" && tokens.gapBefore(from - 1) === Gap.Hyphen;
  const directly = tokens.gapBefore(from) === Gap.Space && !leans;
  for (let length = Math.min(2, from); length > 0 && directly; length--) {
    const phrase = foldedWords(tokens, from - length, from);
    if (vocabulary.has("occupations", phrase)) return phrase;
  }
  if (tokens.gapBefore(to) !== Gap.Comma) return null;
  // "Kevin Rudd, defending, said": in court.
  const word = tokens.norm(to);
  if (/^(?:defending|prosecuting|mitigating)$/.test(word)) return word;
  // "Paul Ryan, my cousin from Waco"
  if (/^(?:my|our)$/.test(word) && vocabulary.has("familyWords", tokens.norm(to + 1)))
    return tokens.norm(to + 1);
  const aged = ((tokens.flags[to] ?? 0) & NUMBER) !== 0;
  const first = aged ? to + 1 : to;
  const start = tokens.norm(first);
  // "Alan Johnson, of Milnthorpe", "Theresa May, 54, of Elm Road"; "of Ohio" and "of France" are those of politicians.
  if (start === "of" || (aged && start === "from")) {
    const told = isTown(block, first + 1) && !block.designationTo.has(from);
    return told ? `${start} ${tokens.norm(first + 1)}` : null;
  }
  if (aged) return ofAged(block, first);
  return ARTICLES.has(start) ? inApposition(base, block, first) : candidacy(block, first);
}

/** As far before a name as the trade of people in a row is looked for. Tokens. */
const ROW_TOKENS = 12;
/** Between a trade and the first of its people. */
const TO_FIRST = /^:? $/;

/** "The other editors: Jane Roe, John Doe and Mark Moe": does a text count the name among people of a trade that is not theirs? */
export function isOfOtherRow(
  { vocabulary }: FactBase,
  { tokens, text }: ReadBlock,
  from: number,
  description: string,
): boolean {
  for (let at = from - 1; at >= Math.max(0, from - ROW_TOKENS); at--) {
    const gap = tokens.gapBefore(at + 1);
    if (tokens.isCapital(at) || tokens.norm(at) === "and") {
      if (gap === Gap.Break || gap === Gap.Line) return false;
      continue;
    }
    const trade = tokens.norm(at).replace(/s$/, "");
    const ofRow = trade !== tokens.norm(at) && vocabulary.has("occupations", trade) && !SEATED.has(trade);
    const leads = TO_FIRST.test(text.slice(tokens.end[at], tokens.start[at + 1]));
    return ofRow && leads && !isSameTrade(trade, description.toLowerCase());
  }
  return false;
}

/** Who stands for an office, "Republican Party presidential candidate", which is a trade as others are. */
function candidacy({ tokens }: ReadBlock, first: number): string | null {
  for (let at = first; at < first + CANDIDACY_TOKENS; at++) {
    if (CANDIDATES.has(tokens.norm(at))) return CANDIDATE;
    const gap = tokens.gapBefore(at + 1);
    if (gap !== Gap.Space && gap !== Gap.Hyphen && gap !== Gap.Dot) return null;
  }
  return null;
}

/** A capitalised word that is no country and no state. */
function isTown({ tokens, places }: ReadBlock, at: number): boolean {
  if (!tokens.isCapital(at) || STATES.has(tokens.norm(at))) return false;
  return !LONG_STATE.test(foldedWords(tokens, at, at + 2)) && !places.some(({ from }) => from === at);
}

/**
 * "John Bolton, 61, a retired …": news give the age and trade of people whom nobody knows; but "Shigeru Ishiba, 51, a former defence
 * minister" is known, and so is "Rod Blagojevich, 52, a Democrat".
 */
function ofAged({ tokens, designationFrom }: ReadBlock, first: number): string | null {
  if (!/^an?$/.test(tokens.norm(first)) || designationFrom.get(first)?.term) return null;
  return tokens.isCapital(first + 1) ? null : foldedWords(tokens, first, first + 3);
}

/** "John Bolton, a retired detective, …" */
function inApposition({ vocabulary }: FactBase, { tokens }: ReadBlock, first: number): string | null {
  for (let at = first; at < first + APPOSITION_TOKENS; at++) {
    const gap = tokens.gapBefore(at + 1);
    // "a farmer's son" is no farmer.
    if (vocabulary.has("occupations", tokens.norm(at)))
      return gap === Gap.Apostrophe ? null : tokens.norm(at);
    // "the board's lawyer"
    if (gap === Gap.Apostrophe && tokens.norm(at + 1) === "s") continue;
    if ((gap !== Gap.Space && gap !== Gap.Hyphen) || ENDS.has(tokens.norm(at))) return null;
  }
  return null;
}

/** Nobody in the news is older. Years. */
const OLDEST = 120;

/** "Mr Koizumi is 31.", "who turned 50 and", "is 80 years old"; but no "is 66 per cent", "was 31-28". */
const TOLD = /^,?(?: who)? (?:is|turned|turns) (\d{2,3})(?=\.(?:\s|$)|;| and | years old)/;
/** As much text as it takes. UTF-16 units. */
const TOLD_LENGTH = 32;

function ageTold(text: string): number | null {
  const age = Number(TOLD.exec(text)?.[1] ?? Number.NaN);
  return age <= OLDEST ? age : null;
}

/** What a number counts that is no age: "Kamala Harris, 73 days after the election". */
const COUNTS =
  /^\s*(?:$|\n|%|[.,/]\d|\p{Lu}|(?:hours?|days?|weeks?|months?|miles?|km|people|others|votes|seats)\b|years? (?:after|ago|before|into|later)\b)/u;

/** The age behind a comma, or "both 22"; but a count in "Theresa May, 318" and "Macron, 66.1%", or at the end of a line of results, or a date in "Robert Gibbs, 12/2/09", "Angela Merkel, 11 December". */
export function ageAt({ tokens, text }: ReadBlock, to: number): number | null {
  if (tokens.gapBefore(to) !== Gap.Comma)
    return ageTold(text.slice(tokens.end[to - 1], (tokens.end[to - 1] as number) + TOLD_LENGTH));
  const at = /^(?:both|aged|age)$/.test(tokens.norm(to)) ? to + 1 : to;
  if (!/^\d{1,3}$/.test(tokens.word(at)) || Number(tokens.word(at)) > OLDEST) return null;
  const after = text.slice(tokens.end[at]);
  return COUNTS.test(after) ? null : Number(tokens.word(at));
}

/** The age before a name and its titles: "the 54-year-old", "18 year old". @param at the first token of the name or title */
export function ageBefore({ tokens }: ReadBlock, at: number): number | null {
  if (tokens.gapBefore(at) !== Gap.Space || tokens.norm(at - 1) !== "old") return null;
  if (!/^years?$/.test(tokens.norm(at - 2)) || !/^\d{1,3}$/.test(tokens.word(at - 3))) return null;
  return Number(tokens.word(at - 3));
}
