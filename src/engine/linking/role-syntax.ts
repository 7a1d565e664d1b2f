/** What the words around a role phrase make of it: a predicate, somebody's apposition, a part of another noun. */
import type { Vocabulary } from "../facts/vocabulary";
import { CAPITAL, Gap, NUMBER, type Tokens } from "../names/tokens";
import { PARTS_OF_BODIES } from "./role-bodies";
import { gapBehind } from "./role-sentence";
import { PAST, PRESENT } from "./role-time";
import { type Designation, spanOver } from "./roles";
import type { ReadBlock } from "./types";

const words = (text: string) => new Set(text.split(" "));

/** Words before a role phrase that says what somebody is or becomes, not who. */
const BECOMING = words(
  "am as be become became becoming becomes is was been being named appointed elected nominated",
);
/** "As the president looked on": as far back as "the same" may stand before "as". Tokens. */
const SAME_TOKENS = 5;
/** "The first Pentagon chief to be kept": one of many. */
const ORDER = words("first second third fourth fifth only last youngest oldest greatest best worst");
const BE = words("is was are were");
const OBJECTS = words("him me us them himself herself themselves");
const SUBJECTS = words("he she it who that");
/** Before "is" and "was" whose subject follows: "and so was the chancellor". */
const INVERTING = words("neither nor so");
/** Before an office without an article: "run for US president", "the post of foreign minister". */
const FOR = words("for of");
/** Nouns of which a role phrase before or "of" after them is but a part: "the office of the president". */
const OFFICES = words(
  "office post job role position title rank powers duties presidency institution election race contest residence palace age qualifications requirements salary",
);
/** Behind a role phrase, with a time or place or whoever did it: somebody held it until then. */
const MADE = words("appointed chosen elected named nominated picked selected");
const REMOVED = words("deposed dismissed fired ousted overthrown removed sacked toppled unseated");
const AFTER_REMOVED = words("after at by earlier from in last on this two three");
/** Between the comma behind a name and the role phrase that says what somebody was: "Kavlekar, until Wednesday the opposition leader". */
const UNTIL = words("currently formerly once previously then till until");
const UNTIL_TOKENS = 3;
/** Whoever heads a body has others in other places. */
const LOCAL = /(?:^| )(?:boss|chief|commander|head|leader)$/;
/** After a role phrase: it is said of whoever may come to hold it. */
const GENERIC_AFTER = words(
  "candidate candidates hopeful hopefuls nominee contender job post role position race contest election elections title elect designate",
);
/** After "of" and "for": what somebody is accused of or thanked for, not what an office is of. */
const VERBAL = /^[a-z]{2,}ing$/;
/** "Reminded the president of the power": "of" goes with the verb. */
const TOLD_OF = words(
  "accuse accused assure assured convince convinced inform informed notify notified persuaded remind reminded warn warned",
);
const OWNERS = words("his her their its my our your");
/** Offices that "for" tells apart: "minister for women". */
const FIELDS =
  /(?:minister|secretary|state|spokes\w+|director|commissioner|envoy|representative|advis[eo]r|coordinator|chief)$/;
/** The institution, where a possessive goes before: "the president's office". */
const INSTITUTIONS = words("office secretariat bureau palace residence department");
/** "The Queen's College, Oxford", "the King's Head": things that bear the title. */
const BEARING = words(
  "arms award bench bridge club college counsel cross cup gallery guard hall head hospital house medal park prize regiment school theatre",
);
const IS = words("is was remains remained");
const PREPOSITIONS = words("in at from near outside to of across");
/** What may stand before the subject of a sentence: "On Monday", "In New York". Tokens. */
const OPENING = words("in on at from after before");
const OPENING_TOKENS = 4;
/** Small words inside names. */
const PARTICLES = words("al bin da de del den der di dos du el ibn la le ten ter van von");

/** "rose to be America's chief diplomat", "to serve as US secretary of state", "is the French president". */
export function isPredicate(tokens: Tokens, role: Designation): boolean {
  const before = tokens.norm(role.from - 1);
  const joined = tokens.gapBefore(role.from) === Gap.Space;
  // "Is the North Korean leader …?", "so was the chancellor"
  // "They called us the president", not "his US counterpart"
  if (OBJECTS.has(before) && !tokens.isCapital(role.from - 1) && joined) return true;
  // "He's the new prime minister."
  if (before === "s" && joined && SUBJECTS.has(tokens.norm(role.from - 2))) return true;
  if (before === "as" && role.definite && isAsClause(tokens, role)) return false;
  if (BECOMING.has(before) && joined) {
    const inverted = tokens.startsSentence(role.from - 1) || INVERTING.has(tokens.norm(role.from - 2));
    return !(BE.has(before) && inverted);
  }
  if (ORDER.has(before) && joined && tokens.norm(role.from) !== "the") return true;
  return !role.definite && joined && FOR.has(before);
}

/** Before "as" and an office: the time and the work of whoever held it. */
const HELD = words(
  "term terms tenure time years stint role job post position work career days election appointment nomination resignation",
);

/** "As the French president said", "on the same day as the French president": not what somebody is, as in "his term as the president". */
function isAsClause(tokens: Tokens, role: Designation): boolean {
  if (HELD.has(tokens.norm(role.from - 2))) return false;
  const after = tokens.norm(role.to);
  const isVerb = PRESENT.has(after) || PAST.has(after) || (after.length > 4 && after.endsWith("ed"));
  if (isVerb && tokens.gapBefore(role.to) === Gap.Space) return true;
  for (let at = role.from - 2; at >= Math.max(0, role.from - SAME_TOKENS); at--)
    if (tokens.norm(at) === "same") return true;
  return false;
}

/** "Alan García closed the border", "In Lima Alan García …": what begins at a token is what its sentence is about. */
export function isSubject(tokens: Tokens, from: number): boolean {
  let first = from;
  while (first > 0 && from - first < OPENING_TOKENS && !tokens.startsSentence(first)) first--;
  return first === from || (tokens.startsSentence(first) && OPENING.has(tokens.norm(first)));
}

/** "the prime minister's job", "the office of the president", "the president who ended the war". */
export function isGeneric(tokens: Tokens, role: Designation): boolean {
  const gap = tokens.gapBefore(role.to);
  const after = tokens.norm(role.to);
  if (gap === Gap.Space && (GENERIC_AFTER.has(after) || after === "who" || after === "whose")) return true;
  if (gap === Gap.Space && role.place?.organization && PARTS_OF_BODIES.has(after)) return true;
  // "Hamas's leader in Gaza" leads it there alone.
  if (role.place?.organization && after === "in" && LOCAL.test(role.phrase) && tokens.isCapital(role.to + 1))
    return true;
  if (gap === Gap.Space && REMOVED.has(after) && isPassive(tokens, role.to)) return true;
  // "The new leader to be elected"
  if (
    gap === Gap.Space &&
    after === "to" &&
    tokens.norm(role.to + 1) === "be" &&
    MADE.has(tokens.norm(role.to + 2))
  )
    return true;
  // "The prime minister there"
  if (gap === Gap.Hyphen || (gap === Gap.Space && after === "there")) return true;
  if (gap === Gap.Apostrophe && after === "s") {
    const owned = tokens.norm(role.to + 1);
    if (INSTITUTIONS.has(owned) || GENERIC_AFTER.has(owned)) return true;
    if (BEARING.has(owned) && tokens.isCapital(role.to - 1) && tokens.isCapital(role.to + 1)) return true;
  }
  // "The most senior North Korean leader to defect" is none of them yet.
  if (/^(?:most|least)$/.test(tokens.norm(role.from - 1))) return true;
  return FOR.has(tokens.norm(role.from - 1)) && OFFICES.has(tokens.norm(role.from - 2));
}

/** "The pro-Russian leader", "a National | Security Council director": the phrase begins inside another. */
export function isPartOfName(tokens: Tokens, { from, place, definite }: Designation): boolean {
  if (from === 0) return false;
  if (tokens.gapBefore(from) === Gap.Hyphen) return true;
  // "The SNP's Westminster leader"
  if (
    place?.form === "metonym" &&
    tokens.norm(from - 1) === "s" &&
    tokens.gapBefore(from - 1) === Gap.Apostrophe
  )
    return true;
  return (
    place?.organization != null &&
    !definite &&
    tokens.gapBefore(from) === Gap.Space &&
    tokens.isCapital(from) &&
    tokens.isCapital(from - 1) &&
    !tokens.startsSentence(from - 1)
  );
}

/** "The president toppled at gunpoint", not "the president sacked his ministers". */
const isPassive = (tokens: Tokens, at: number) =>
  tokens.gapBefore(at + 1) !== Gap.Space || AFTER_REMOVED.has(tokens.norm(at + 1));

/** "Accused the president of lying", "thanked the president for the cup": what stands behind says nothing of the office. */
export function isQualified(tokens: Tokens, { qualified, phrase, from, to }: Designation): boolean {
  if (!qualified) return false;
  const next = tokens.norm(to + 1);
  const told = tokens.gapBefore(from) === Gap.Space && TOLD_OF.has(tokens.norm(from - 1));
  if (told && tokens.norm(to) === "of") return false;
  if (VERBAL.test(next)) return false;
  // "The chancellor of their own university"
  if (OWNERS.has(next)) return BODIES.has(tokens.norm(to + 2)) || BODIES.has(tokens.norm(to + 3));
  return tokens.norm(to) !== "for" || FIELDS.test(phrase);
}

/** "THE PRESIDENT: Yes": who speaks in a transcript. */
export function isSpeaker({ tokens, text }: ReadBlock, role: Designation): boolean {
  return role.from === 0 && text[tokens.end[role.to - 1] as number] === ":";
}

export class RoleSyntax {
  readonly #vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** "Russian Foreign Minister Igor Ivanov", "Ivanov, the Russian foreign minister": somebody the base need not have. */
  isApposition(block: ReadBlock, role: Designation): boolean {
    const { tokens } = block;
    const after = gapBehind(block, role.to);
    if (after === Gap.Space && this.#isName(block, role.to) && !this.#isVerb(block, role.to)) return true;
    if (after === Gap.Comma && this.#namesAt(block, role.to)) return true;
    if (this.#isIdentified(block, role.to)) return true;
    // "Admiral Smith [the Nato commander]"
    if (
      /[[(]/.test(block.text[(tokens.start[role.from] as number) - 1] ?? "") &&
      this.#isName(block, role.from - 1)
    )
      return true;
    // "Felix Tshisekedi the opposition leader"
    if (tokens.norm(role.from) === "the" && this.#endsName(block, role.from)) return true;
    // "Chris Cuomo, the governor's brother"
    const begins = untilAt(tokens, role.from);
    if (tokens.gapBefore(begins) !== Gap.Comma || after === Gap.Apostrophe) return false;
    // "Mohamed Hussein Tantawi, 75, the defence minister"
    const aged =
      ((tokens.flags[begins - 1] ?? 0) & NUMBER) !== 0 && tokens.gapBefore(begins - 1) === Gap.Comma;
    const last = aged ? begins - 2 : begins - 1;
    return (
      this.#isName(block, last) &&
      this.#isName(block, last - 1) &&
      tokens.gapBefore(last) === Gap.Space &&
      !PREPOSITIONS.has(tokens.norm(last - 2))
    );
  }

  /** A name of two words or more ends right before a token; no place: "From Air Force One the president". */
  #endsName(block: ReadBlock, to: number): boolean {
    const { tokens } = block;
    let from = to;
    while (from > 0 && tokens.gapBefore(from) === Gap.Space && this.#isName(block, from - 1)) from--;
    return to - from >= 2 && ![from - 1, from].some((at) => PREPOSITIONS.has(tokens.norm(at)));
  }

  /** "The attorney general was John Mitchell": says who it is. */
  #isIdentified(block: ReadBlock, at: number): boolean {
    const { tokens } = block;
    return (
      tokens.gapBefore(at) === Gap.Space &&
      tokens.gapBefore(at + 1) === Gap.Space &&
      IS.has(tokens.norm(at)) &&
      this.#namesAt(block, at + 1)
    );
  }

  /** A name of two words, one between commas, or one with its title: what an apposition is made of. */
  #namesAt(block: ReadBlock, at: number): boolean {
    const { tokens, designationFrom } = block;
    const title = designationFrom.get(at);
    if (title?.title && this.#isName(block, title.to)) return true;
    if (!this.#isName(block, at)) return false;
    // "Jean-Yves Le Drian"
    while (tokens.gapBefore(at + 1) === Gap.Hyphen) at++;
    let last = at + 1;
    while (PARTICLES.has(tokens.norm(last)) && tokens.gapBefore(last) === Gap.Space) last++;
    const next = tokens.gapBefore(at + 1);
    return next === Gap.Comma || ((next === Gap.Space || next === Gap.Dot) && this.#isName(block, last));
  }

  #isName({ tokens, designationFrom, designationTo, places }: ReadBlock, at: number): boolean {
    return (
      tokens.isCapital(at) &&
      spanOver(places, at) === null &&
      !this.#vocabulary.has("calendar", tokens.norm(at)) &&
      !designationFrom.has(at) &&
      !designationTo.has(at + 1)
    );
  }

  /** "Russian Foreign Minister Arrives", in a headline. */
  #isVerb({ tokens, titleCase }: ReadBlock, at: number): boolean {
    const word = tokens.norm(at);
    // "First Lady Sweeps to Power": a name in a headline is known, or of two words.
    if (titleCase && word.endsWith("s") && !tokens.isCapital(at + 1)) return true;
    return this.#vocabulary.has("actionVerbs", word) || this.#vocabulary.has("speechVerbs", word);
  }

  /** A word of another body before the office: "the FIFA president", "the club president". */
  hasOwner({ tokens }: ReadBlock, role: Designation): boolean {
    if (role.definite || role.place || tokens.gapBefore(role.from) !== Gap.Space) return false;
    const before = role.from - 1;
    // "the bank's president"
    if (tokens.norm(before) === "s" && tokens.gapBefore(before) === Gap.Apostrophe)
      return BODIES.has(tokens.norm(before - 1));
    return (
      (((tokens.flags[before] ?? 0) & CAPITAL) !== 0 && !tokens.startsSentence(before)) ||
      BODIES.has(tokens.norm(before))
    );
  }
}

/** Where "until Wednesday the opposition leader" begins behind a comma; the role phrase's own first token where nothing of the kind stands there. */
function untilAt(tokens: Tokens, from: number): number {
  for (let at = from - 1; at >= Math.max(0, from - UNTIL_TOKENS); at--) {
    if (tokens.gapBefore(at) === Gap.Comma && UNTIL.has(tokens.norm(at))) return at;
    if (tokens.gapBefore(at) !== Gap.Space) break;
  }
  return from;
}

/** Bodies that have presidents, chairmen and secretaries of their own. */
const BODIES = words(
  "club company bank university college union federation association board council committee party league team group firm court society school",
);
