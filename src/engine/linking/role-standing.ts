/** How much the text is about somebody where a role phrase stands: of several whom "the president" may mean, the one it speaks of. */
import { Gap, type Tokens } from "../names/tokens";
import type { RoleMemory } from "./role-memory";
import type { Designation } from "./roles";
import type { ReadBlock } from "./types";

/** What each sign of it counts; set by hand on texts of the project's own writing. */
const POINTS = {
  /** Named in this block so far, in the one before, further back, or only further on in this block. */
  here: 2,
  before: 1,
  far: 0.5,
  ahead: 1.5,
  /** "Emmanuel Macron came by train. The president waved": the sentence before, or this one, begins with the name. */
  subject: 1,
  /** Nobody was named since: the phrase begins the sentence after the name, or goes on in one that begins with it. */
  goesOn: 1.5,
  /** Nobody else was named since, in this block. */
  last: 0.5,
  /** For each further naming, up to three. */
  again: 0.5,
  /** Whom the article named first. */
  first: 1,
  /** By the same office without a country, in this block: "President Barack Obama". */
  titled: 5,
} as const;
const MOST_AGAIN = 3;

/** A name is forgotten as what a sentence is about after so many words. */
const LONGEST = 100;
/** Whoever is meant has so many points, and so many more than the next; more where the block has named both. */
const ENOUGH = 1;
const LEAD = 1.5;
const LEAD_HERE = 2.5;

/** Whoever has so many, without what offices and countries give, is whom the sentence is about. */
export const SUBJECT_POINTS = POINTS.here + POINTS.subject + POINTS.last;

/** Where somebody stands in the text. */
export interface Standing {
  points: number;
  /** Blocks since the last naming, 1 for whoever is named further on in this one; infinite where none was. */
  blocks: number;
}

/** How the text stands to a person at a role phrase; null for somebody whom the article does not name up to there or in this block. */
export function standingOf(
  memory: RoleMemory,
  block: ReadBlock,
  role: Designation,
  person: number,
): Standing | null {
  const naming = memory.of(person);
  if (!naming) {
    return memory.ahead().includes(person) ? { points: POINTS.ahead, blocks: 1 } : null;
  }
  const blocks = block.index - naming.block;
  let points: number = blocks === 0 ? POINTS.here : blocks === 1 ? POINTS.before : POINTS.far;
  const isLast = memory.latest()?.entity === person;
  if (isLast && blocks <= 1) points += POINTS.last;
  if (blocks === 0 && role.from - naming.to <= LONGEST) {
    const breaks = breaksBetween(block.tokens, naming.to, role.from);
    if (naming.subject && (breaks <= 1 || isLast)) points += POINTS.subject;
    const goesOn = breaks === 0 ? naming.subject : breaks === 1 && block.tokens.startsSentence(role.from);
    if (isLast && goesOn) points += POINTS.goesOn;
  }
  points += POINTS.again * Math.min(MOST_AGAIN, memory.count(person) - 1);
  if (memory.isFirst(person)) points += POINTS.first;
  if (blocks === 0 && role.term !== null && naming.term === role.term) points += POINTS.titled;
  return { points, blocks };
}

/** How the text stands to something of an office that it named `blocks` ago. */
export const thing = (blocks: number): Standing => ({
  points: POINTS.last + (blocks === 0 ? POINTS.here : blocks === 1 ? POINTS.before : POINTS.far),
  blocks,
});

/** How many sentences end between two tokens. */
export function breaksBetween(tokens: Tokens, from: number, to: number): number {
  let breaks = 0;
  for (let at = from; at <= to; at++) if (tokens.gapBefore(at) === Gap.Break) breaks++;
  return breaks;
}

/** The one who stands clearly above all others, if anybody does. */
export function clearest<T extends Standing>(options: readonly T[]): T | null {
  const [best, second] = [...options].sort((a, b) => b.points - a.points);
  if (!best || best.points < ENOUGH) return null;
  if (!second) return best;
  const lead = best.blocks === 0 && second.blocks === 0 ? LEAD_HERE : LEAD;
  return best.points - second.points >= lead ? best : null;
}
