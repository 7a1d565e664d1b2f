/**
 * Guards: what keeps a name of the base from meaning a person at all, whoever is meant: it is part of a longer name, a building, a
 * month, a family. Each guard looks at one thing and says nothing (null) where it finds none.
 */
import type { FactBase } from "../facts/base";
import { ALL_CAPITALS, Gap, type Tokens } from "../names/tokens";
import { type Guard, type GuardScene, THING, type Verdict } from "./guard";
import { nicknamed } from "./guard-of-nicknames";
import {
  acronym,
  address,
  bearsName,
  bracketed,
  entity,
  entityItself,
  firm,
  ordinaryWord,
  STATES,
  ship,
  shop,
  town,
  weekday,
} from "./guards-of-things";
import { type RoleFinder, spanOver } from "./roles";
import type { ReadBlock } from "./types";

/** As many more words as a longer name is followed over. */
const LONGEST_NAME = 5;
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
  let end = to + 1;
  while (end < to + LONGEST_NAME && tokens.isCapital(end) && joinsName(tokens.gapBefore(end))) end++;
  // The small rest of "Hyun-wook".
  while (end < to + LONGEST_NAME && tokens.gapBefore(end) === Gap.Hyphen) end++;
  return { kind: "longer", from, to: end };
};

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
    : base.vocabulary.has("compoundWords", tokens.norm(to));
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

/** "O'Kim", "Ocasio-Kim", "J. Kim". */
const joinedBefore: Guard = ({ base, roles, block, from, to, surnameOnly, previous }) => {
  const { tokens } = block;
  if (!tokens.isCapital(from - 1)) return null;
  const gap = tokens.gapBefore(from);
  if (gap === Gap.Hyphen && tokens.norm(from - 1) === tokens.norm(from)) return THING;
  const longer = { kind: "longer", from: from - 1, to } as const;
  if (gap === Gap.Apostrophe) return longer;
  // "L. Peter Deutsch" is called so; but "in Plan B. Donald Trump" ends a sentence.
  if (!surnameOnly && gap === Gap.Dot && INITIAL.test(tokens.word(from - 1)))
    return tokens.startsSentence(from - 1) || LEADS_TO_NAME.has(tokens.norm(from - 2)) ? longer : null;
  if (!surnameOnly || (previous?.known === true && previous.to === from)) return null;
  if (gap === Gap.Hyphen && roles.placeAt(tokens, from - 1) === null) return longer;
  if (gap !== Gap.Dot || !INITIAL.test(tokens.word(from - 1))) return null;
  // "Edwin M. Lee"
  const given = tokens.gapBefore(from - 1) === Gap.Space && tokens.isCapital(from - 2);
  const titled =
    block.designationTo.has(from - 1) || base.vocabulary.has("sentenceStarters", tokens.norm(from - 2));
  return given && !titled ? { ...longer, from: from - 2 } : longer;
};

/** "Andrew Kim", "Philip May": a given name that makes the surname somebody else's. */
const givenNameBefore: Guard = (scene) => {
  const { block, from, to, surnameOnly } = scene;
  if (!surnameOnly || !unknownWordBefore(scene)) return null;
  const { tokens } = block;
  let start = from - 1;
  while (start > from - LONGEST_NAME && tokens.isCapital(start - 1) && joinsName(tokens.gapBefore(start))) {
    // "In March Senator Eugene McCarthy": titles, places and days are no part of the name.
    if (block.designationTo.has(start) || endsPlace(scene.roles, block, start)) break;
    if (scene.base.vocabulary.has("calendar", tokens.norm(start - 1))) break;
    start--;
  }
  // "By Warren Hill": the first word of a sentence is no part of the name.
  if (start < from - 1 && scene.base.vocabulary.has("sentenceStarters", tokens.norm(start))) start++;
  return { kind: "longer", from: start, to };
};

/** "In California Jerry Brown", "the Scientologist Tom Cruise": words that are no given name to a name that is whole without. */
const NO_GIVEN_NAME =
  /^\p{L}{3,}(?:ists?|crats?|partisan|eers?|[ks]ceptics?|tions?|ments?|[ae]ncy|it(?:y|ies)|ship|ics)$/u;
/** A verb that begins a sentence; before shorter surnames it may be a Chinese given name: "Jinping Xi". UTF-16 units. */
const PARTICIPLE = /^\p{L}{2,}ing$/u;
const LONG_SURNAME = 5;
const PLACED = new Set("in at near outside from".split(" "));
/** As many words as the name of a state or town may have. */
const LONGEST_PLACE = 3;

function isNoGivenName({
  base,
  block: { tokens },
  from,
}: Pick<GuardScene, "base" | "block" | "from">): boolean {
  const word = tokens.norm(from - 1);
  if (word === "will" && tokens.startsSentence(from - 1)) return true;
  if (isGivenName(base, word)) return false;
  if (NO_GIVEN_NAME.test(word)) return true;
  for (let at = from - 1; at > 0 && at >= from - LONGEST_PLACE && tokens.isCapital(at); at--) {
    if (tokens.gapBefore(at) !== Gap.Space) return false;
    if (PLACED.has(tokens.norm(at - 1))) return true;
  }
  return false;
}

/** Last words of offices that the vocabulary need not have: "Energy Secretary Steven Chu", "Privy Council Clerk Michael Wernick". */
export const OFFICE_WORDS: ReadonlySet<string> = new Set(
  `affairs agriculture broadcasting cabinet clerk commerce commissioner communications comptroller coordinator counsel culture defence
  defense development director education energy environment finance fisheries forestry governance health housing immigration industry
  inspector interior labor labour leader lands media mines minister ombudsman operations petroleum planning postmaster prosecutor
  relations resources science secretary security services spokesperson sports superintendent supervisor surveyor technology tourism trade
  transport treasurer veterans warden water welfare whip works`.split(/\s+/),
);

/** Callings that stand before whole names: "Barrister Jane Roe"; whoever is called by one and a surname may be anybody. */
const CALLINGS = new Set(["advocate", "barrister", "patriarch"]);
/** Last words of the names of bodies: "the Judiciary Committee Jane Roe", "outside the Supreme Court Roe said". */
const BODY_WORDS = new Set(
  `assembly authority commission committee congress council court directorate duma federation house knesset majlis ministry parliament
  party sabha senate subcommittee tribunal`.split(/\s+/),
);

/** A capitalised word stands before the name that is no title, place, day or usual beginning of a sentence. */
export function unknownWordBefore({
  base,
  roles,
  block,
  from,
  to,
  form,
  titled,
  surnameOnly,
  previous,
}: Pick<
  GuardScene,
  "base" | "roles" | "block" | "from" | "to" | "form" | "titled" | "surnameOnly" | "previous"
>): boolean {
  const { tokens } = block;
  // "Owens, Wyn Jones, Evans" is a list of names, though each word has a capital.
  const listed = tokens.gapBefore(from - 1) === Gap.Comma && tokens.gapBefore(to) === Gap.Comma;
  if (
    (block.titleCase && !listed && !isGivenName(base, tokens.norm(from - 1))) ||
    titled ||
    (previous?.whole === true && previous.to === from)
  )
    return false;
  if (tokens.gapBefore(from) !== Gap.Space || !tokens.isCapital(from - 1)) return false;
  // "Apple CEO Steve Jobs": letters that stand for words are no given name, but where all is in capitals.
  if (isAcronym(tokens, from - 1) && ((tokens.flags[from] ?? 0) & ALL_CAPITALS) === 0) return false;
  const word = tokens.norm(from - 1);
  // "Axing Ramaphosa would be hard."
  const sets = tokens.startsSentence(from - 1) && PARTICIPLE.test(word);
  if (sets && !isGivenName(base, word) && form.length >= LONG_SURNAME) return false;
  if (BODY_WORDS.has(word)) return false;
  // "Chef Jamie Oliver": a trade is no given name; whether it is theirs, others ask.
  if (
    !surnameOnly &&
    (base.vocabulary.has("occupations", word) ||
      OFFICE_WORDS.has(word) ||
      CALLINGS.has(word) ||
      isNoGivenName({ base, block, from }))
  )
    return false;
  const { vocabulary } = base;
  // "Asia Bibi", "Chelsea Clinton": a place, not what is of it, before one word.
  const place = to - from === 1 ? roles.placeAt(tokens, from - 1) : null;
  const isPlaceAsName = place?.to === from && place.place.form === "name" && !place.place.acronym;
  return !(
    vocabulary.has("calendar", word) ||
    STATES.has(word) ||
    vocabulary.has("sentenceStarters", word) ||
    block.designationTo.has(from) ||
    (endsPlace(roles, block, from) && !isPlaceAsName)
  );
}

const isGivenName = ({ vocabulary }: FactBase, word: string) =>
  vocabulary.has("femaleNames", word) || vocabulary.has("maleNames", word);

/** A word of two to five capitals: "CEO", "NATO". */
const isAcronym = (tokens: Tokens, at: number) =>
  ((tokens.flags[at] ?? 0) & ALL_CAPITALS) !== 0 &&
  (tokens.end[at] as number) - (tokens.start[at] as number) <= 5;

/** Does a place end right before token `at`: "South Korean Moon"? */
function endsPlace(roles: RoleFinder, { tokens }: ReadBlock, at: number): boolean {
  for (let start = Math.max(0, at - 4); start < at; start++) {
    if (roles.placeAt(tokens, start)?.to === at) return true;
  }
  return false;
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
  bearsName,
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
