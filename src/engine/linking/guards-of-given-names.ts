/** The word before a surname: a given name that makes it somebody else's, or a title, a place, a day, an office that says nothing of the kind. */
import type { FactBase } from "../facts/base";
import { ALL_CAPITALS, Gap, Tokens } from "../names/tokens";
import type { Guard, GuardScene } from "./guard";
import { STATES } from "./guards-of-things";
import { endsMedia } from "./owners";
import { isOfPart } from "./role-parts";
import type { RoleFinder } from "./roles";
import type { ReadBlock } from "./types";

/** As many more words as a longer name is followed over. */
export const LONGEST_NAME = 5;
const joinsName = (gap: Gap) =>
  gap === Gap.Space || gap === Gap.Hyphen || gap === Gap.Apostrophe || gap === Gap.Dot;

/** "Andrew Kim", "Philip May": a given name that makes the surname somebody else's. */
export const givenNameBefore: Guard = (scene) => {
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
/** What may be two syllables of Chinese, "Jinping": "Appointing" can not. */
const TWO_SYLLABLES =
  /^(?:(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:i?ang|i?ong|u?ang|ing|eng|i?an|u?an|i?ao|u?ai|en|in|un|ei|ie|iu|ou|ua|ue|ui|uo|ia|er|[aeiou])){2}$/;
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
  `affairs agriculture attorney broadcasting cabinet clerk commerce commissioner communications comptroller coordinator counsel culture defence
  defense development director education energy environment finance fisheries forestry governance health housing immigration industry
  inspector interior labor labour leader lands media mines minister officer ombudsman operations petroleum planning postmaster prosecutor
  relations resources science secretary security services spokesperson sports superintendent supervisor surveyor technology tourism trade
  transport treasurer veterans warden water welfare whip works`.split(/\s+/),
);

/** Callings that stand before whole names: "Barrister Jane Roe"; whoever is called by one and a surname may be anybody. */
const CALLINGS = new Set(
  `advocate barrister billionaire challenger champion emeritus gentleman incumbent informateur laureate olympian opponent
  patriarch philanthropist prince princess suspect`.split(/\s+/),
);
/** Last words of the names of bodies: "the Judiciary Committee Jane Roe", "outside the Supreme Court Roe said". */
export const BODY_WORDS = new Set(
  `assembly authority commission committee congress council court directorate duma federation house knesset majlis ministry parliament
  party sabha senate subcommittee tribunal`.split(/\s+/),
);

/** Heads of offices whose field or place stands behind "of" or "for", and the name right behind that. */
const OFFICES_OF = new Set(
  `ambassador chairman chairwoman chief commander commissioner coordinator director governor head leader mayor minister president
  representative secretary spokesman spokesperson spokeswoman staff`.split(/\s+/),
);
/** As many words as such a field or place may have: "for Population, Cities and Urban Infrastructure". */
const LONGEST_FIELD = 9;
const INSIDE_FIELD = new Set("a and for of s the to".split(" "));

/** "Governor of Luhansk Oblast Serhiy Haidai", "Minister for the Cabinet Office Michael Gove": the name begins right behind an office. */
function endsOffice({ tokens }: ReadBlock, from: number): boolean {
  for (let at = from - 1; at > 0 && at >= from - LONGEST_FIELD; at--) {
    const gap = tokens.gapBefore(at + 1);
    if (gap === Gap.Break || gap === Gap.Line) return false;
    const word = tokens.norm(at);
    if ((word === "of" || word === "for") && OFFICES_OF.has(tokens.norm(at - 1)) && at < from - 1)
      return true;
    if (!tokens.isCapital(at) && !INSIDE_FIELD.has(word)) return false;
  }
  return false;
}

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
  if (sets && !isGivenName(base, word) && (form.length >= LONG_SURNAME || !TWO_SYLLABLES.test(word)))
    return false;
  if (BODY_WORDS.has(word) || endsMedia(tokens, from - 1)) return false;
  // "Chef Jamie Oliver": a trade is no given name; whether it is theirs, others ask.
  if (
    !surnameOnly &&
    (base.vocabulary.has("occupations", word) ||
      OFFICE_WORDS.has(word) ||
      CALLINGS.has(word) ||
      isNoGivenName({ base, block, from }) ||
      (!isPartOfName(base, word) && endsOffice(block, from)))
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
    // "New South Wales", which is no Wales
    isOfPart(tokens, from - 1, true) ||
    (endsPlace(roles, block, from) && !isPlaceAsName)
  );
}

export const isGivenName = ({ vocabulary }: FactBase, word: string) =>
  vocabulary.has("femaleNames", word) || vocabulary.has("maleNames", word);

/** A given name, or a word that is somebody's name by itself. */
const isPartOfName = (base: FactBase, word: string): boolean =>
  isGivenName(base, word) || base.names.match(Tokens.of(word)).some(({ from }) => from === 0);

/** A word of two to five capitals: "CEO", "NATO". */
const isAcronym = (tokens: Tokens, at: number) =>
  ((tokens.flags[at] ?? 0) & ALL_CAPITALS) !== 0 &&
  (tokens.end[at] as number) - (tokens.start[at] as number) <= 5;

/** Does a place end right before token `at`: "South Korean Moon"? */
export function endsPlace(roles: RoleFinder, { tokens }: ReadBlock, at: number): boolean {
  for (let start = Math.max(0, at - 4); start < at; start++) {
    if (roles.placeAt(tokens, start)?.to === at) return true;
  }
  return false;
}
