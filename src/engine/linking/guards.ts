/**
 * Guards: what keeps a name of the base from meaning a person at all, whoever is meant: it is part of a longer name, a building, a
 * month, a family. Each guard looks at one thing and says nothing (null) where it finds none.
 */
import type { FactBase } from "../facts/base";
import type { NameHit } from "../names/name-index";
import { ALL_CAPITALS, Gap, NUMBER, type Tokens } from "../names/tokens";
import type { RoleFinder } from "./roles";
import type { ReadBlock } from "./types";

/**
 * `name`: may mean the person. `longer`: part of a longer name that is not in the base, from token `from` to before `to`.
 * `thing`: no person.
 */
export type Verdict = { kind: "name" } | { kind: "longer"; from: number; to: number } | { kind: "thing" };

/** What the guards look at. */
export interface GuardScene {
  base: FactBase;
  roles: RoleFinder;
  block: ReadBlock;
  /** Day of the article. */
  day: string;
  /** First token of the name, and the token after its last. */
  from: number;
  to: number;
  /** Folded words of the name. */
  form: string;
  /** The name is a surname or given name only. */
  surnameOnly: boolean;
  /** A title or office stands directly before. */
  titled: boolean;
  /** The names of the base before and after this one. */
  previous: Neighbour | undefined;
  next: Neighbour | undefined;
}

/** A name beside another. Nearly every given name is a surname of somebody, so that being in the index says little. */
export interface Neighbour extends NameHit {
  /** It is the whole name of somebody worth reading. */
  whole: boolean;
  /** It may mean somebody worth reading. */
  known: boolean;
}

export type Guard = (scene: GuardScene) => Verdict | null;

const THING: Verdict = { kind: "thing" };
/** As many more words as a longer name is followed over. */
const LONGEST_NAME = 5;
const INITIAL = /^\p{Lu}$/u;
/** Surnames that are months, with the number of the month. */
const MONTHS: Record<string, number> = { march: 3, april: 4, may: 5, june: 6, august: 8 };
const BEFORE_MONTH = new Set(
  "in on of by for since last this next early late mid until till from to through during after before around between and each every".split(
    " ",
  ),
);
/** What may follow a person at the beginning of a sentence, beside verbs of speech and action, and hardly follows a thing. */
const AFTER_PERSON = new Set("was is did does who also then later himself herself".split(" "));
/** What follows the name of a month as well. */
const AFTER_MONTH = new Set("has had will would begins began ends ended was is came brought saw".split(" "));

const isNumber = (tokens: Tokens, at: number) => ((tokens.flags[at] ?? 0) & NUMBER) !== 0;
const joinsName = (gap: Gap) =>
  gap === Gap.Space || gap === Gap.Hyphen || gap === Gap.Apostrophe || gap === Gap.Dot;

/** "Donald Trump Jr." is his son. */
const suffix: Guard = ({ base, block: { tokens }, from, to }) => {
  const gap = tokens.gapBefore(to);
  const word = tokens.norm(to);
  const joined = gap === Gap.Space || gap === Gap.Dot || (gap === Gap.Comma && /^[js]r$/.test(word));
  return joined && base.vocabulary.has("nameSuffixes", word) ? { kind: "longer", from, to: to + 1 } : null;
};

/** "Trump Tower", "the Kim family", "May Day". */
const entity: Guard = ({ base: { vocabulary }, block: { tokens }, from, to, form, surnameOnly }) => {
  if (tokens.gapBefore(to) !== Gap.Space) return null;
  const follows = tokens.norm(to);
  if (tokens.isCapital(to) && vocabulary.has("entityNouns", follows)) return THING;
  if (MONTHS[form] !== undefined && follows === "day") return THING;
  const family = surnameOnly && vocabulary.has("familyWords", follows) && tokens.norm(from - 1) === "the";
  return family ? THING : null;
};

/** "Pompeo's Pizza": a possessive and the kind of a place. */
const PLACES = new Set(
  "pizza restaurant bar diner cafe café pub deli grill bakery shop store motel inn kitchen garage barbershop salon".split(
    " ",
  ),
);
const shop: Guard = ({ block: { tokens }, to }) =>
  tokens.gapBefore(to) === Gap.Apostrophe && tokens.isCapital(to + 1) && PLACES.has(tokens.norm(to + 1))
    ? THING
    : null;

/** "A Santorum", "my Santorum", "a drink called Santorum": a thing that bears the name. */
const CALLED = new Set("called named dubbed nicknamed".split(" "));
const ONE_OF_THEM = new Set("a an my your our".split(" "));
const bearsName: Guard = ({ block: { tokens }, from, to, surnameOnly, titled }) => {
  if (!surnameOnly || titled || tokens.gapBefore(from) !== Gap.Space) return null;
  const before = tokens.norm(from - 1);
  const called = CALLED.has(before) && tokens.gapBefore(to) !== Gap.Apostrophe;
  // "A Trump aide" is about the person; "a Trump" is none.
  const oneOfThem =
    ONE_OF_THEM.has(before) &&
    (tokens.gapBefore(to) !== Gap.Space || /^(?:is|was|will|has|had)$/.test(tokens.norm(to)));
  return called || oneOfThem ? THING : null;
};

const SHIPS = new Set(
  "uss hms submarine carrier destroyer frigate cruiser warship ship yacht vessel".split(" "),
);

/** "The submarine Jimmy Carter", "the USS George H.W. Bush", "the Bush was at sea". */
const ship: Guard = ({ block: { tokens }, from, to, surnameOnly }) => {
  if (SHIPS.has(tokens.norm(from - 1)) && tokens.gapBefore(from) === Gap.Space) return THING;
  if (!surnameOnly || tokens.norm(from - 1) !== "the" || tokens.gapBefore(from) !== Gap.Space) return null;
  return tokens.gapBefore(to) === Gap.Break || /^(?:was|is|had|has|will|sailed|sank)$/.test(tokens.norm(to))
    ? THING
    : null;
};

/** "Paul Ryan Gosling", "Kim Hyun-wook", "Kim J. Smith": a capitalised word goes on with the name. */
const nameGoesOn: Guard = ({ base: { vocabulary }, roles, block, from, to, next }) => {
  const { tokens } = block;
  if (tokens.gapBefore(to) !== Gap.Space || !tokens.isCapital(to)) return null;
  if (INITIAL.test(tokens.word(to)) && tokens.gapBefore(to + 1) === Gap.Dot)
    return { kind: "longer", from, to: to + 1 };
  const known =
    vocabulary.has("calendar", tokens.norm(to)) ||
    // Another name; but "Park Chung-hee" is one, though Chung is a surname too.
    (next?.whole === true && next.from === to && tokens.gapBefore(next.to) !== Gap.Hyphen) ||
    roles.placeAt(tokens, to) !== null ||
    block.designationFrom.has(to);
  if (block.titleCase || known) return null;
  let end = to + 1;
  while (end < to + LONGEST_NAME && tokens.isCapital(end) && joinsName(tokens.gapBefore(end))) end++;
  // The small rest of "Hyun-wook".
  while (end < to + LONGEST_NAME && tokens.gapBefore(end) === Gap.Hyphen) end++;
  return { kind: "longer", from, to: end };
};

/** "Dodd-Frank", "Moon-gwang" are names of their own; "Kim-Trump" is two people, and "Kim-led" means the person. */
const hyphenAfter: Guard = ({ base, roles, block: { tokens }, from, to, surnameOnly, next }) => {
  if (tokens.gapBefore(to) !== Gap.Hyphen) return null;
  const known = tokens.isCapital(to)
    ? // A whole name goes on only with another: "Hwang Hee-Chan" is no "Hwang Hee".
      (next?.from === to && (surnameOnly ? next.known : next.whole)) || roles.placeAt(tokens, to) !== null
    : base.vocabulary.has("compoundWords", tokens.norm(to));
  return known ? null : { kind: "longer", from, to: to + 1 };
};

/** "O'Kim", "Ocasio-Kim", "J. Kim". */
const joinedBefore: Guard = ({ roles, block: { tokens }, from, to, surnameOnly, previous }) => {
  if (!tokens.isCapital(from - 1)) return null;
  const gap = tokens.gapBefore(from);
  const longer: Verdict = { kind: "longer", from: from - 1, to };
  if (gap === Gap.Apostrophe) return longer;
  if (!surnameOnly || (previous?.known === true && previous.to === from)) return null;
  if (gap === Gap.Hyphen && roles.placeAt(tokens, from - 1) === null) return longer;
  return gap === Gap.Dot && INITIAL.test(tokens.word(from - 1)) ? longer : null;
};

/** "Andrew Kim", "Philip May": a given name that makes the surname somebody else's. */
const givenNameBefore: Guard = (scene) => {
  const { block, from, to, surnameOnly } = scene;
  if (!surnameOnly || !unknownWordBefore(scene)) return null;
  const { tokens } = block;
  let start = from - 1;
  while (start > from - LONGEST_NAME && tokens.isCapital(start - 1) && joinsName(tokens.gapBefore(start)))
    start--;
  // "By Warren Hill": the first word of a sentence is no part of the name.
  if (start < from - 1 && scene.base.vocabulary.has("sentenceStarters", tokens.norm(start))) start++;
  return { kind: "longer", from: start, to };
};

/** A capitalised word stands before the name that is no title, place, day or usual beginning of a sentence. */
export function unknownWordBefore({
  base,
  roles,
  block,
  from,
  titled,
  previous,
}: Pick<GuardScene, "base" | "roles" | "block" | "from" | "titled" | "previous">): boolean {
  const { tokens } = block;
  if (
    (block.titleCase && !isGivenName(base, tokens.norm(from - 1))) ||
    titled ||
    (previous?.whole === true && previous.to === from)
  )
    return false;
  if (tokens.gapBefore(from) !== Gap.Space || !tokens.isCapital(from - 1)) return false;
  // "Apple CEO Steve Jobs": letters that stand for words are no given name, but where all is in capitals.
  if (isAcronym(tokens, from - 1) && ((tokens.flags[from] ?? 0) & ALL_CAPITALS) === 0) return false;
  const word = tokens.norm(from - 1);
  const { vocabulary } = base;
  return !(
    vocabulary.has("calendar", word) ||
    vocabulary.has("sentenceStarters", word) ||
    block.designationTo.has(from) ||
    endsPlace(roles, block, from)
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

/** What people have in somebody: "confidence in Clinton". */
const IN_SOMEBODY = new Set(
  "confidence faith trust belief believe believed interest interested hope loss".split(" "),
);

/** "A rally in Clinton", "near Bush, Louisiana": a surname that is a town's too. */
const town: Guard = ({ roles, block: { tokens }, from, to, surnameOnly, titled }) => {
  if (!surnameOnly || titled) return null;
  const before = tokens.norm(from - 1);
  const within = (before === "in" && !IN_SOMEBODY.has(tokens.norm(from - 2))) || before === "near";
  if (within && tokens.gapBefore(from) === Gap.Space && tokens.gapBefore(to) !== Gap.Apostrophe) return THING;
  return tokens.gapBefore(to) === Gap.Comma && isState(roles, tokens, to) ? THING : null;
};

/** A state or country that ends with another comma or the sentence: "Clinton, Iowa, is named …". */
function isState(roles: RoleFinder, tokens: Tokens, at: number): boolean {
  const place = roles.placeAt(tokens, at);
  const end = place?.place.form === "name" ? place.to : STATES.has(tokens.norm(at)) ? at + 1 : null;
  return end !== null && [Gap.Comma, Gap.Break].includes(tokens.gapBefore(end));
}

/** States of one word; the others' first words tell nothing. */
const STATES = new Set(
  "alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming ontario quebec alberta manitoba saskatchewan victoria queensland".split(
    " ",
  ),
);

/** Surnames that are ordinary words: "in May", "the Moon", "May 12", "Moon and stars". */
const ordinaryWord: Guard = ({
  base: { vocabulary },
  block: { tokens },
  day,
  from,
  to,
  form,
  surnameOnly,
  titled,
}) => {
  if (!surnameOnly || titled || !vocabulary.has("surnamesThatAreWords", form)) return null;
  const before = tokens.norm(from - 1);
  const follows = tokens.norm(to);
  if (["the", "a", "an", "full"].includes(before)) return THING;
  const month = MONTHS[form];
  if (month !== undefined) {
    const dated =
      isNumber(tokens, to) || (isNumber(tokens, from - 1) && tokens.gapBefore(from) === Gap.Space);
    // "May's elections", written in spring.
    const possessive =
      tokens.gapBefore(to) === Gap.Apostrophe && Math.abs(Number(day.slice(5, 7)) - month) <= 1;
    if (dated || possessive || BEFORE_MONTH.has(before)) return THING;
  }
  // At the beginning of a sentence the capital says nothing; a person is who does something there. In capitals all words are alike.
  if (!tokens.startsSentence(from) || tokens.gapBefore(to) !== Gap.Space) return null;
  if (month === undefined && ((tokens.flags[from] ?? 0) & ALL_CAPITALS) !== 0) return null;
  const acts =
    vocabulary.has("speechVerbs", follows) ||
    vocabulary.has("actionVerbs", follows) ||
    follows.endsWith("ed") ||
    AFTER_PERSON.has(follows);
  return acts && !(month !== undefined && AFTER_MONTH.has(follows)) ? null : THING;
};

const ADDRESS_GOES_ON = /^(?:[@/_]|\.\p{Ll})/u;

/** "moon@example.org", "example.org/Moon": no name stands inside an address. */
const address: Guard = ({ block: { tokens, text }, from, to }) => {
  const start = tokens.start[from] as number;
  // "_Eric Holder": so agencies begin the lines of a list.
  const listed = text[start - 1] === "_" && /^\s?$/.test(text[start - 2] ?? "");
  const before = listed ? " " : (text[start - 1] ?? " ");
  const after = text.slice(tokens.end[to - 1], (tokens.end[to - 1] as number) + 2);
  return /[@/#_]/.test(before) || ADDRESS_GOES_ON.test(after) ? THING : null;
};

/** In the order in which they are asked. */
export const GUARDS = {
  address,
  suffix,
  entity,
  shop,
  ship,
  bearsName,
  nameGoesOn,
  hyphenAfter,
  joinedBefore,
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
