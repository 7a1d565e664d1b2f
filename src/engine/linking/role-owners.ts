/** Whose an office is said to be: "his finance minister", "Trump's national security adviser", "Rouhani, whose foreign minister …". */
import type { Person } from "../facts/types";
import { Gap } from "../names/tokens";
import type { RoleMemory } from "./role-memory";
import type { RoleScene } from "./role-phrases";
import { breaksBetween, clearest, standingOf } from "./role-standing";
import type { Designation } from "./roles";
import type { ReadBlock } from "./types";

export const SEXES: Readonly<Record<string, Person["sex"]>> = { his: "male", her: "female" };

export interface Possessive {
  /** First token of the mention: a pronoun is part of it, a name has a mark of its own. */
  from: number;
  /** Of a pronoun; null where the owner is named right before. */
  sex: Person["sex"];
  /** The token after the name of the owner; null for a pronoun. */
  ownerTo: number | null;
}

/** "His", "Trump's", "…, whose" before a token, with or without "own"; null where nothing of the kind stands there. */
export function possessiveBefore({ tokens }: ReadBlock, from: number): Possessive | null {
  if (tokens.gapBefore(from) !== Gap.Space) return null;
  const at = tokens.norm(from - 1) === "own" ? from - 2 : from - 1;
  const word = tokens.norm(at);
  if (SEXES[word]) return { from: at, sex: SEXES[word] ?? null, ownerTo: null };
  const named = word === "s" ? tokens.gapBefore(at) === Gap.Apostrophe : word === "whose";
  return named ? { from, sex: null, ownerTo: at } : null;
}

/**
 * What somebody has of whom the possessive may speak: of whoever is named right before it; of all whom the sentence has named so
 * far, else the one before, where that is the same for each who has any; else of the one whom the text speaks of.
 * Null where a stranger may be meant, too.
 * @param ofEach what somebody of the sex of "his" and "her" has: null where nobody knows, undefined for nothing
 */
export function ofOwner<T extends { person: number }>(
  { base }: RoleScene,
  memory: RoleMemory,
  block: ReadBlock,
  role: Designation,
  { sex, ownerTo, from }: Possessive,
  ofEach: (person: number) => T | null | undefined,
): T | null {
  const recent = memory.recent().filter((naming) => naming.block >= block.index - 1);
  if (ownerTo !== null) {
    const named = recent.find((naming) => naming.block === block.index && naming.to === ownerTo);
    return (named && named.entity >= 0 && ofEach(named.entity)) || null;
  }
  const here = recent.filter((naming) => naming.block === block.index);
  if (here.some(({ entity }) => entity < 0)) return null;
  const options = recent.flatMap(({ entity, block: at, to }) => {
    const own = entity < 0 || base.people.at(entity).sex !== sex ? undefined : ofEach(entity);
    const standing = own === undefined ? null : standingOf(memory, block, role, entity);
    const breaks = at === block.index ? breaksBetween(block.tokens, to, from) : Number.POSITIVE_INFINITY;
    return standing ? [{ ...standing, own: own ?? null, breaks }] : [];
  });
  // This sentence, then the one before: inside another's sentence "his" may go back to somebody without a name.
  const goesBack = isOfBefore(block, from, sex);
  for (const breaks of goesBack ? [0, 1] : [0]) {
    const [first, ...others] = options.filter((one) => one.breaks === breaks);
    if (first) return others.every(({ own }) => own?.person === first.own?.person) ? first.own : null;
  }
  if (goesBack) return clearest(options)?.own ?? null;
  // "Speaking with his Pakistani counterpart, Cavusoglu said …": whichever of those named before it is.
  const [first] = opensSentence(block, from) ? options : [];
  return first && options.every(({ own }) => own?.person === first.own?.person) ? first.own : null;
}

/** How a sentence begins whose subject comes behind a comma. */
const OPENING =
  /^(?:after|alongside|at|before|beside|during|following|in|like|meeting|speaking|talking|unlike|with)$/;

/** Does what stands before a token only open its sentence, and its subject come behind? */
function opensSentence({ tokens }: ReadBlock, from: number): boolean {
  let at = from;
  while (at > 0 && !tokens.startsSentence(at)) at--;
  return at < from && OPENING.test(tokens.norm(at));
}

const SUBJECTS: Readonly<Record<string, Person["sex"]>> = { he: "male", she: "female" };

/** "His minister flew on", "he said his minister …", "his minister and his general": the sentence has no other whom it may mean. */
function isOfBefore({ tokens }: ReadBlock, from: number, sex: Person["sex"]): boolean {
  for (let at = from; at >= 0; at--) {
    const word = tokens.norm(at);
    if (at < from && (SUBJECTS[word] ?? SEXES[word]) === sex) return true;
    if (tokens.startsSentence(at)) return at === from;
  }
  return false;
}
