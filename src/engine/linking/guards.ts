import { ALL_CAPITALS, Gap, type Tokens } from "../names/tokens";
import { type Guard, type GuardScene, THING, type Verdict } from "./guard";
import { nicknamed } from "./guard-of-nicknames";
import { BODY_WORDS, givenNameBefore, LONGEST_NAME } from "./guards-of-given-names";
import {
  acronym,
  address,
  bearsName,
  bracketed,
  entity,
  entityItself,
  firm,
  nameItself,
  paper,
  ship,
  shop,
  town,
} from "./guards-of-things";
import { dateline, ordinaryWord, weekday } from "./guards-of-words";
import { endsMedia } from "./owners";
import { spanOver } from "./roles";
import type { ReadBlock } from "./types";

const INITIAL = /^\p{Lu}$/u;
const joinsName = (gap: Gap) =>
  gap === Gap.Space || gap === Gap.Hyphen || gap === Gap.Apostrophe || gap === Gap.Dot;

/** "Donald Trump Jr." is his son. */
const suffix: Guard = ({ base, block: { tokens }, from, to }) => {
  const gap = tokens.gapBefore(to);
  const word = tokens.norm(to);
  const joined = gap === Gap.Space || gap === Gap.Dot || (gap === Gap.Comma && /^[js]r$/.test(word));
  return joined && base.vocabulary.has("nameSuffixes", word) ? { kind: "longer", from, to: to + 1 } : null;
};

/** Words that begin a caption behind a name: "Regina Ip In the Island constituency", its line break lost. */
const CAPTION = new Set("as at by during for from in on outside speaking with".split(" "));
/** What belongs to a person as much with a capital as without: "the Trump Administration". */
const OF_PERSON = new Set("administration cabinet campaign government presidency".split(" "));

/** "Even Reagan did": a word that begins sentences, though somebody has it as a surname. */
const starter: Guard = ({ base: { vocabulary }, block: { tokens }, from, to, form, surnameOnly, titled }) =>
  surnameOnly &&
  !titled &&
  tokens.startsSentence(from) &&
  tokens.gapBefore(to) === Gap.Space &&
  tokens.isCapital(to) &&
  vocabulary.has("sentenceStarters", form)
    ? THING
    : null;

/** "Paul Ryan Gosling", "Kim Hyun-wook", "Kim J. Smith": a capitalised word goes on with the name. */
const nameGoesOn: Guard = ({ base: { vocabulary }, roles, block, from, to, surnameOnly, next }) => {
  const { tokens } = block;
  if (tokens.gapBefore(to) !== Gap.Space || !tokens.isCapital(to)) return null;
  // "JULIE BISHOP I think": who speaks, without a colon.
  if (tokens.norm(to) === "i" && tokens.gapBefore(to + 1) === Gap.Space && !tokens.isCapital(to + 1))
    return null;
  const ends = tokens.gapBefore(to + 1) !== Gap.Space || !tokens.isCapital(to + 1);
  if (ends && OF_PERSON.has(tokens.norm(to))) return null;
  if (!surnameOnly && CAPTION.has(tokens.norm(to)) && tokens.gapBefore(to + 1) === Gap.Space) return null;
  if (INITIAL.test(tokens.word(to)) && tokens.gapBefore(to + 1) === Gap.Dot)
    return { kind: "longer", from, to: to + 1 };
  const known =
    vocabulary.has("calendar", tokens.norm(to)) ||
    // Another name; but "Park Chung-hee" is one, though Chung is a surname too.
    (next?.whole === true &&
      next.from === to &&
      next.to > to + 1 &&
      tokens.gapBefore(next.to) !== Gap.Hyphen) ||
    roles.placeAt(tokens, to) !== null ||
    block.designationFrom.has(to);
  if (block.titleCase || known) return null;
  // "The Washington Post Roe read"
  if (endsMedia(tokens, to - 1)) return THING;
  let end = to + 1;
  while (
    end < to + LONGEST_NAME &&
    tokens.isCapital(end) &&
    joinsName(tokens.gapBefore(end)) &&
    !endsMedia(tokens, end - 1)
  )
    end++;
  // The small rest of "Hyun-wook".
  while (end < to + LONGEST_NAME && tokens.gapBefore(end) === Gap.Hyphen) end++;
  return { kind: "longer", from, to: end };
};

/** "Kim-branded", whatever is done; but "Abu-Saeed" is a name. */
const PARTICIPLE = /^\p{L}{2,}[^aeiou]ed$/u;

/** "Choo-Choo" is nobody; "Dodd-Frank", "Moon-gwang" are names of their own; "Kim-Trump" is two people, and "Kim-led" means the person. */
const hyphenAfter: Guard = ({ base, roles, block, from, to, surnameOnly, next }) => {
  const { tokens, designationTo } = block;
  if (tokens.gapBefore(to) !== Gap.Hyphen) return null;
  if (tokens.norm(to) === tokens.norm(from)) return THING;
  // "Mr Odinga-Mwangi" is one.
  if (tokens.isCapital(to) && designationTo.get(from)?.title?.kind === "honorific")
    return { kind: "longer", from, to: to + 1 };
  const known = tokens.isCapital(to)
    ? // A whole name goes on only with another: "Hwang Hee-Chan" is no "Hwang Hee".
      (next?.from === to && (surnameOnly ? next.known : next.whole)) || roles.placeAt(tokens, to) !== null
    : base.vocabulary.has("compoundWords", tokens.norm(to)) || PARTICIPLE.test(tokens.norm(to));
  return known ? null : { kind: "longer", from, to: to + 1 };
};

/** "Captain O. T. Kim": one letter before others is a given name in short, though somebody has it as a surname. */
const initial: Guard = ({ block: { tokens }, from, to, surnameOnly }) =>
  surnameOnly &&
  to - from === 1 &&
  INITIAL.test(tokens.word(from)) &&
  tokens.gapBefore(to) === Gap.Dot &&
  tokens.isCapital(to)
    ? { kind: "longer", from, to: to + 1 }
    : null;

/** Words before a name: "written by L. Peter Deutsch". */
const LEADS_TO_NAME = new Set("and by for from met mr said to told with".split(" "));

/** Before Arabic surnames. */
const ARTICLES = new Set(["al", "el", "ul"]);

/** A capitalised word before token `at` that is no title, no place and no beginning of a sentence. */
const isGivenBefore = ({ tokens, designationTo, places }: GuardScene["block"], at: number): boolean =>
  tokens.gapBefore(at) === Gap.Space &&
  tokens.isCapital(at - 1) &&
  !tokens.startsSentence(at - 1) &&
  !designationTo.has(at) &&
  spanOver(places, at - 1) === null;

/** "O'Kim", "Ocasio-Kim", "J. Kim". */
const joinedBefore: Guard = ({ base, roles, block, from, to, surnameOnly, previous }) => {
  const { tokens } = block;
  // "Zuhair al-Chalabi"
  const article = surnameOnly && ARTICLES.has(tokens.norm(from - 1)) && tokens.gapBefore(from) === Gap.Hyphen;
  if (article && isGivenBefore(block, from - 1)) return { kind: "longer", from: from - 2, to };
  if (!tokens.isCapital(from - 1)) return null;
  const gap = tokens.gapBefore(from);
  if (gap === Gap.Hyphen && tokens.norm(from - 1) === tokens.norm(from)) return THING;
  const longer = { kind: "longer", from: from - 1, to } as const;
  if (gap === Gap.Apostrophe) return longer;
  // "L. Peter Deutsch" is called so; but "in Plan B. Donald Trump" ends a sentence.
  if (!surnameOnly && gap === Gap.Dot && INITIAL.test(tokens.word(from - 1)))
    return tokens.startsSentence(from - 1) || LEADS_TO_NAME.has(tokens.norm(from - 2)) ? longer : null;
  // "Ms Maréchal-Le Pen" is one; "Bush-Cheney" are two.
  if (gap === Gap.Hyphen && block.designationTo.has(from - 1)) return longer;
  if (!surnameOnly || (previous?.known === true && previous.to === from)) return null;
  if (gap === Gap.Hyphen && roles.placeAt(tokens, from - 1) === null) return longer;
  if (gap === Gap.Space && isPairOfInitials(block, from - 1)) return longer;
  if (gap !== Gap.Dot || !INITIAL.test(tokens.word(from - 1))) return null;
  // "Edwin M. Lee"
  const given = tokens.gapBefore(from - 1) === Gap.Space && tokens.isCapital(from - 2);
  const titled =
    block.designationTo.has(from - 1) || base.vocabulary.has("sentenceStarters", tokens.norm(from - 2));
  return given && !titled
    ? { ...longer, from: from - 2 }
    : { ...longer, from: firstInitial(tokens, from - 1) };
};

const PAIR = /^\p{Lu}{2}$/u;
/** Offices, bodies and countries of two letters. */
const NO_INITIALS = new Set("ag ap da dr eu ex fm mk mp mr ms pc pm st td tv uk un us vp".split(" "));

/** "TJ Morgan", in a text that does not shout. */
const isPairOfInitials = ({ tokens, designationTo, places }: ReadBlock, at: number): boolean =>
  PAIR.test(tokens.word(at)) &&
  ((tokens.flags[at + 1] ?? 0) & ALL_CAPITALS) === 0 &&
  !NO_INITIALS.has(tokens.norm(at)) &&
  !designationTo.has(at + 1) &&
  spanOver(places, at) === null;

/** The first of initials that dots join, "P." of "P.J. Kim". */
function firstInitial(tokens: Tokens, at: number): number {
  let first = at;
  while (tokens.gapBefore(first) === Gap.Dot && INITIAL.test(tokens.word(first - 1))) first--;
  return first;
}

/** "The Supreme Court Roe left": the end of a body's name, though somebody has it as a surname. */
const bodyWord: Guard = ({ block: { tokens }, from, form, surnameOnly, titled }) =>
  surnameOnly &&
  !titled &&
  BODY_WORDS.has(form) &&
  tokens.isCapital(from - 1) &&
  tokens.gapBefore(from) === Gap.Space
    ? THING
    : null;

/** "Leader Schumer", "Chief Justice Roberts": the title is a surname too. */
const insideTitle: Guard = ({ block, from, to, surnameOnly }) => {
  if (!surnameOnly) return null;
  const found = spanOver(block.designations, from);
  if (!found || found.to < to || (!found.title && !found.term)) return null;
  return block.tokens.isCapital(found.to) && block.tokens.gapBefore(found.to) === Gap.Space ? THING : null;
};

/** In the order in which they are asked. */
export const GUARDS = {
  address,
  weekday,
  dateline,
  acronym,
  bracketed,
  initial,
  insideTitle,
  bodyWord,
  suffix,
  entity,
  entityItself,
  firm,
  shop,
  ship,
  paper,
  bearsName,
  nameItself,
  starter,
  nameGoesOn,
  hyphenAfter,
  joinedBefore,
  nicknamed,
  givenNameBefore,
  town,
  ordinaryWord,
} satisfies Record<string, Guard>;

/** What the first guard that finds something says; `name` where none does. */
export function judge(scene: GuardScene, guards: readonly Guard[]): Verdict {
  for (const guard of guards) {
    const verdict = guard(scene);
    if (verdict) return verdict;
  }
  return { kind: "name" };
}
