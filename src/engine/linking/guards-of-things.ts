/** Guards against things that are called like people: buildings, ships, towns, months, addresses. */
import { ALL_CAPITALS, Gap, NUMBER, type Tokens } from "../names/tokens";
import { type Guard, THING } from "./guard";
import type { RoleFinder } from "./roles";

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
/** "Trump Tower", "the Kim family", "May Day". */
export const entity: Guard = ({ base: { vocabulary }, block: { tokens }, from, to, form, surnameOnly }) => {
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
export const shop: Guard = ({ block: { tokens }, to }) =>
  tokens.gapBefore(to) === Gap.Apostrophe && tokens.isCapital(to + 1) && PLACES.has(tokens.norm(to + 1))
    ? THING
    : null;

/** "A Santorum", "my Santorum", "a drink called Santorum": a thing that bears the name. */
const CALLED = new Set("called named dubbed nicknamed".split(" "));
const ONE_OF_THEM = new Set("a an my your our".split(" "));
export const bearsName: Guard = ({ block: { tokens }, from, to, surnameOnly, titled }) => {
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

/** In capitals only, as "my" and "ms" are other words. */
const OF_SHIPS = /^(?:MY|MV|SS|RV|HMAS|HMCS)$/;

/** "The submarine Jimmy Carter", "the MY Steve Irwin", "sent the USS George H.W. Bush", "the Bush was at sea", "they sent the Ronald Reagan". */
export const ship: Guard = ({ block: { tokens }, from, to }) => {
  const before = tokens.gapBefore(from) === Gap.Space ? tokens.word(from - 1) : "";
  if (SHIPS.has(before.toLowerCase()) || OF_SHIPS.test(before)) return THING;
  if (tokens.norm(from - 1) !== "the" || tokens.gapBefore(from) !== Gap.Space) return null;
  return tokens.gapBefore(to) === Gap.Break || /^(?:was|is|had|has|will|sailed|sank)$/.test(tokens.norm(to))
    ? THING
    : null;
};

/** What people have in somebody: "confidence in Clinton". */
const IN_SOMEBODY = new Set(
  "confidence faith trust belief believe believed interest interested hope loss".split(" "),
);

/** "A rally in Clinton", "near Bush, Louisiana": a surname that is a town's too. */
export const town: Guard = ({ roles, block: { tokens }, from, to, surnameOnly, titled }) => {
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
export const STATES: ReadonlySet<string> = new Set(
  "alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming ontario quebec alberta manitoba saskatchewan victoria queensland".split(
    " ",
  ),
);

/** Surnames that are ordinary words: "in May", "the Moon", "May 12", "Moon and stars". */
export const ordinaryWord: Guard = ({
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
export const address: Guard = ({ block: { tokens, text }, from, to }) => {
  const start = tokens.start[from] as number;
  // "_Eric Holder": so agencies begin the lines of a list.
  const listed = text[start - 1] === "_" && /^\s?$/.test(text[start - 2] ?? "");
  const before = listed ? " " : (text[start - 1] ?? " ");
  const after = text.slice(tokens.end[to - 1], (tokens.end[to - 1] as number) + 2);
  return /[@/#_]/.test(before) || ADDRESS_GOES_ON.test(after) ? THING : null;
};
