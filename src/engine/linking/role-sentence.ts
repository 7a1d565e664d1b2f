/** What the sentence of a role phrase says beside it. */
import { Gap, type Tokens } from "../names/tokens";
import { OFFICE_WORDS } from "./guards-of-given-names";
import type { RoleMemory } from "./role-memory";
import type { Designation } from "./roles";
import type { Spot } from "./spots";
import type { ReadBlock } from "./types";

/** UTF-16 units. */
const LONGEST_SENTENCE = 300;

/**
 * "The president has spoken with French President Emmanuel Macron": the names behind the same office in the rest of the sentence, which
 * are others'. Folded words.
 */
export function calledSoBehind(block: ReadBlock, role: Designation): string[] {
  const { tokens, designationFrom } = block;
  const words: string[] = [];
  const end = endOfSentence(block, role.to);
  for (let at = role.to; at < tokens.count && (tokens.start[at] as number) <= end; at++) {
    const other = designationFrom.get(at);
    if (!other || other.term !== role.term) continue;
    for (let name = other.to; tokens.isCapital(name) && tokens.gapBefore(name) === Gap.Space; name++)
      words.push(tokens.norm(name));
  }
  return words;
}

/** What goes on from "chief": "the firm's chief operating officer", "the bank's chief economist". */
const OF_CHIEFS = new Set(
  `administrative commercial compliance creative data design economist engineer financial information investment legal marketing medical
  operating people product revenue risk scientist strategist strategy technical technology whip press political economic diplomatic spokesman spokeswoman adviser advisor correspondent negotiator`.split(
    /\s+/,
  ),
);

/**
 * Does the phrase go on over its end, and mean another office or a body? "The Minister of Justice | and Constitutional Affairs", "Apple's
 * chief | operating officer", "the Justice | Department".
 */
export function isCutShort(
  { tokens, designationFrom, places }: ReadBlock,
  { from, to }: Designation,
): boolean {
  // "His chief press adviser"
  const joined = tokens.norm(to - 1) === "chief" && tokens.gapBefore(to) === Gap.Space;
  if (joined && OF_CHIEFS.has(tokens.norm(to))) return true;
  if (places.some((place) => place.from > from && place.from < to && place.to > to)) return true;
  if (tokens.norm(to) !== "and" || !tokens.isCapital(to - 1) || designationFrom.has(to + 1)) return false;
  let end = to + 1;
  while (tokens.isCapital(end) && tokens.gapBefore(end) === Gap.Space) end++;
  return OFFICE_WORDS.has(tokens.norm(end - 1));
}

const FILLED_IN = /^(?:he|him|his|she|her|hers|they|them)$/;

/** "I told him (Roe) so": whom an editor names within somebody's words, which are another's. */
export const isFilledIn = ({ block: { tokens, text }, from, to }: Spot): boolean =>
  FILLED_IN.test(tokens.norm(from - 1)) &&
  text[(tokens.start[from] as number) - 1] === "(" &&
  text[tokens.end[to - 1] as number] === ")";

/** Does no sentence end between two tokens? A full stop of an abbreviation counts as one. */
export const isSameSentence = (block: ReadBlock, from: number, to: number) =>
  (block.tokens.start[to] ?? block.text.length) <= endOfSentence(block, from);

/** The gap before a token; a full stop that a comma follows ends an abbreviation: "the director of the C.I.A., Mike Pompeo". */
export function gapBehind({ tokens, text }: ReadBlock, to: number): Gap {
  return text.startsWith(".,", tokens.end[to - 1]) ? Gap.Comma : tokens.gapBefore(to);
}

/** As much stands in brackets behind a name: "(left)", "(Conservative, Witney)". Tokens. */
const ASIDE_TOKENS = 4;

/** "Cho Myoung-gyon (left), South Korea's unification minister": the token behind brackets and a comma, where they stand at a token; else that. */
export function afterAside({ text, tokens }: ReadBlock, at: number): number {
  if (text[(tokens.start[at] as number) - 1] !== "(") return at;
  for (let to = at + 1; to <= at + ASIDE_TOKENS && to < tokens.count; to++)
    if (text.startsWith("),", tokens.end[to - 1])) return to;
  return at;
}

/** "The UN chief at that time" */
export function isAtThatTime(tokens: Tokens, at: number): boolean {
  const [first, second, third] = [0, 1, 2].map((i) => tokens.norm(at + i));
  if (tokens.gapBefore(at) !== Gap.Space) return false;
  return first === "at" && (second === "the" || second === "that") && third === "time";
}

/** Where what ends before a token ends in the text: an abbreviation with its last stop, "the director of the F.B.I." */
export function endOf({ tokens, text }: ReadBlock, to: number): number {
  const end = tokens.end[to - 1] as number;
  return /\.\p{Lu}\.$/u.test(text.slice(end - 2, end + 1)) ? end + 1 : end;
}

/** Where the sentence ends that goes on behind a token: an offset in the text, at most that of the longest sentence. */
function endOfSentence({ tokens, text }: ReadBlock, after: number): number {
  const start = tokens.end[after - 1] ?? 0;
  const stop = text.slice(start, start + LONGEST_SENTENCE).search(/[.!?]/);
  return start + (stop < 0 ? LONGEST_SENTENCE : stop);
}

/** As many words as stand between somebody and whom they meet. */
const LONGEST_VERB = 4;

/** "Zelensky had met the president", "Zelensky and the president", "the president met Zelensky": another. */
function isBesides(
  { index, tokens }: ReadBlock,
  { from, to }: Designation,
  memory: RoleMemory,
  person: number,
): boolean {
  const naming = memory.of(person);
  const before = naming?.block === index ? naming.to : from;
  return isVerb(tokens, before, from) || isVerb(tokens, to, memory.comes(person) ?? to);
}

/** Does the sentence tell whom the phrase means from a person it names? */
export const isSomebodyElse = (
  block: ReadBlock,
  role: Designation,
  memory: RoleMemory,
  person: number,
): boolean =>
  isBesides(block, role, memory, person) ||
  isOwnObject(block, role, memory, person) ||
  isSpokenOf(block, role, memory, person);

const SAID = /^(?:added|argued|declared|said|says|warned)$/;

/** "Hussein, said the president, must go": the president is not Hussein. */
function isSpokenOf(
  { index, tokens }: ReadBlock,
  { from }: Designation,
  memory: RoleMemory,
  person: number,
): boolean {
  const naming = memory.of(person);
  const isBefore = naming?.block === index && naming.to === from - 1;
  return isBefore && SAID.test(tokens.norm(from - 1)) && tokens.gapBefore(from - 1) === Gap.Comma;
}

/** What nobody does to themselves. */
const DONE_TO_ANOTHER = new Set(
  `accused appointed arrested asked attacked backed beat blamed called criticised criticized defeated dismissed fired greeted hosted met named
  ousted praised removed replaced sacked succeeded sued supported telephoned thanked told unseated urged visited welcomed`.split(
    /\s+/,
  ),
);
const PRONOUNS = new Set(["he", "she"]);

/** "Kumaratunga, who was ill, sacked the defence minister", "She met the president": somebody else than the sentence's subject. */
function isOwnObject(block: ReadBlock, { from }: Designation, memory: RoleMemory, person: number): boolean {
  const { index, tokens } = block;
  const naming = memory.of(person);
  if (!naming?.subject || naming.block !== index || tokens.gapBefore(naming.to) === Gap.Apostrophe)
    return false;
  if (!DONE_TO_ANOTHER.has(tokens.norm(from - 1)) || tokens.gapBefore(from) !== Gap.Space) return false;
  return isSameSentence(block, naming.to, from) || PRONOUNS.has(tokens.norm(from - 2));
}

/** A few words, with nothing but spaces between them and around. */
function isVerb(tokens: Tokens, from: number, to: number): boolean {
  if (to <= from || to - from > LONGEST_VERB) return false;
  for (let at = from; at <= to; at++) if (tokens.gapBefore(at) !== Gap.Space) return false;
  return true;
}
