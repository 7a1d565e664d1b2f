/** Guards against things that are called like people: buildings, ships, towns, addresses. */
import { ALL_CAPITALS, Gap, type Tokens } from "../names/tokens";
import { type Guard, type GuardScene, THING, WORD } from "./guard";
import { isMonth } from "./guards-of-words";
import type { RoleFinder } from "./roles";

/** "Trump Tower", "the Kim family", "May Day". */
export const entity: Guard = ({ base: { vocabulary }, block: { tokens }, from, to, form, surnameOnly }) => {
  if (tokens.gapBefore(to) !== Gap.Space) return null;
  const follows = tokens.norm(to);
  if (tokens.isCapital(to) && vocabulary.has("entityNouns", follows)) return THING;
  if (follows === "day" && isMonth(form)) return THING;
  if (surnameOnly && isOneOfFamilies(vocabulary, tokens, from, to)) return THING;
  // "The storied Kennedy dynasty"
  const the =
    /^(?:the|and)$/.test(tokens.norm(from - 1)) ||
    (tokens.norm(from - 2) === "the" && !tokens.isCapital(from - 1));
  return surnameOnly && the && vocabulary.has("familyWords", follows) ? THING : null;
};

/** "The Marcos and Duterte clans": the first of two. */
const isOneOfFamilies = (
  vocabulary: GuardScene["base"]["vocabulary"],
  tokens: Tokens,
  from: number,
  to: number,
) =>
  tokens.norm(from - 1) === "the" &&
  tokens.norm(to) === "and" &&
  tokens.isCapital(to + 1) &&
  tokens.norm(to + 2).endsWith("s") &&
  vocabulary.has("familyWords", tokens.norm(to + 2));

const NAMES = new Set(["name", "surname"]);
const SPANS = new Set(["decades", "generations", "years"]);
/** "Whose last name is not Castro", "bears the Castro name", "four decades of Castro rule": the name and not who has it. */
export const nameItself: Guard = ({ block: { tokens }, from, to, surnameOnly }) => {
  if (!surnameOnly) return null;
  const joined = tokens.gapBefore(to) === Gap.Space;
  if (joined && NAMES.has(tokens.norm(to)) && !tokens.isCapital(to)) return THING;
  if (
    joined &&
    tokens.norm(to) === "rule" &&
    tokens.norm(from - 1) === "of" &&
    SPANS.has(tokens.norm(from - 2))
  )
    return THING;
  const is = tokens.norm(from - 1) === "not" ? from - 2 : from - 1;
  return /^(?:is|was|of)$/.test(tokens.norm(is)) && NAMES.has(tokens.norm(is - 1)) ? THING : null;
};

/** "Trump Tower" once more: Tower is somebody's surname too. */
export const entityItself: Guard = ({ base, block: { tokens }, from, form, surnameOnly, previous }) =>
  surnameOnly &&
  previous?.known === true &&
  previous.to === from &&
  tokens.gapBefore(from) === Gap.Space &&
  base.vocabulary.has("entityNouns", form)
    ? THING
    : null;

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

const PARTNERS = /^\s?(?:&|and) (?:Sons?|Co|Company|Bros|Brothers|Associates|Partners|Daughters?)\b/;
/** "John Wiley & Sons", "Hunt and Company". */
export const firm: Guard = ({ block: { tokens, text }, to }) => {
  const end = tokens.end[to - 1] as number;
  return PARTNERS.test(text.slice(end, end + LONGEST_PARTNERS)) ? THING : null;
};
/** As much text as `PARTNERS` looks at. UTF-16 units. */
const LONGEST_PARTNERS = 20;

/** "A Santorum", "my Santorum", "a drink called Santorum": a thing that bears the name. */
const CALLED = new Set("called named dubbed nicknamed".split(" "));
/** Who calls somebody: "he called Clinton", "has named Rice"; but a drink is called. */
const CALLS = new Set("he she they i we who has have had and also just".split(" "));
const ARTICLES = new Set("a an the his her their".split(" "));
const ONE_OF_THEM = new Set("a an my your our".split(" "));
/** "A Trump “surrogate”". */
const QUOTED_NOUN = /^ ["“'‘]\p{Ll}/u;
export const bearsName: Guard = ({ block: { tokens, text }, from, to, surnameOnly, titled }) => {
  if (!surnameOnly || titled || tokens.gapBefore(from) !== Gap.Space) return null;
  const before = tokens.norm(from - 1);
  // "The prime minister called Bolton a friend."
  const object = tokens.gapBefore(to) === Gap.Space && ARTICLES.has(tokens.norm(to));
  const calls = CALLS.has(tokens.norm(from - 2)) || tokens.isCapital(from - 2) || object;
  const called = CALLED.has(before) && !calls && tokens.gapBefore(to) !== Gap.Apostrophe;
  // "A Trump aide" is about the person; "a Trump" is none.
  const pair = tokens.gapBefore(to) === Gap.Hyphen && tokens.isCapital(to);
  const end = tokens.end[to - 1] as number;
  const ofNoun = QUOTED_NOUN.test(text.slice(end, end + 3));
  const oneOfThem =
    ONE_OF_THEM.has(before) &&
    !pair &&
    !ofNoun &&
    (tokens.gapBefore(to) !== Gap.Space || /^(?:is|was|will|has|had)$/.test(tokens.norm(to)));
  return called || oneOfThem ? THING : null;
};

const SHIPS = new Set(
  "uss hms submarine carrier destroyer frigate cruiser warship ship yacht vessel".split(" "),
);

/** Dignities that stand behind "the" and before a name, and that no ship is called by. */
const DIGNITIES = /^(?:aga|dalai|emir|panchen|patriarch|pope|sultan) /;

/** In capitals only, as "my" and "ms" are other words. */
const OF_SHIPS = /^(?:MY|MV|SS|RV|HMAS|HMCS)$/;

/** "The submarine Jimmy Carter", "the MY Steve Irwin", "sent the USS George H.W. Bush", "the Bush was at sea", "they sent the Ronald Reagan". */
export const ship: Guard = ({ block: { tokens }, from, to, form }) => {
  const before = tokens.gapBefore(from) === Gap.Space ? tokens.word(from - 1) : "";
  if (SHIPS.has(before.toLowerCase()) || OF_SHIPS.test(before)) return THING;
  if (tokens.norm(from - 1) !== "the" || tokens.gapBefore(from) !== Gap.Space || DIGNITIES.test(form))
    return null;
  const ends = tokens.gapBefore(to) === Gap.Break && tokens.text[tokens.end[to - 1] as number] !== "/";
  return ends || /^(?:was|is|had|has|will|sailed|sank)$/.test(tokens.norm(to)) ? THING : null;
};

/** "Daily Sabah", "the Sabah newspaper". */
export const paper: Guard = ({ block: { tokens }, from, to, surnameOnly, titled }) => {
  if (!surnameOnly || titled) return null;
  const daily =
    tokens.norm(from - 1) === "daily" && tokens.isCapital(from - 1) && tokens.gapBefore(from) === Gap.Space;
  const printed = tokens.norm(to) === "newspaper" && tokens.gapBefore(to) === Gap.Space;
  return daily || printed ? THING : null;
};

/** "The pro-EU Starmer": letters that stand for words, though somebody has them as a surname. UTF-16 units. */
const LONGEST_ACRONYM = 3;
export const acronym: Guard = ({ block: { tokens }, from, to, surnameOnly, titled }) => {
  const isCapitals = (at: number) => ((tokens.flags[at] ?? 0) & ALL_CAPITALS) !== 0;
  const length = (tokens.end[from] as number) - (tokens.start[from] as number);
  if (!surnameOnly || titled || to - from > 1 || length > LONGEST_ACRONYM || !isCapitals(from)) return null;
  return isCapitals(from - 1) || isCapitals(to) || tokens.text[tokens.end[from] as number] === ":"
    ? null
    : THING;
};

/** "President [Donald] Trump": half of a name that the editor has filled in. */
export const bracketed: Guard = ({ block: { tokens, text }, from, to, surnameOnly }) => {
  if (!surnameOnly || text[(tokens.start[from] as number) - 1] !== "[") return null;
  const end = tokens.end[to - 1] as number;
  return text[end] === "]" && text[end + 1] === " " && tokens.isCapital(to) ? THING : null;
};

/** What people have in somebody: "confidence in Clinton". */
const IN_SOMEBODY = new Set(
  "confidence faith trust belief believe believed interest interested hope loss".split(" "),
);

/** What ends in somebody's doing: "resulted in Clinton leaving". */
const ENDS_IN = /^(?:culminat|end|result)(?:s|e[ds]|ed|ing)?$/;
const DOING = /^\p{L}{2,}ing$/u;

/** "A rally in Clinton", "near Bush, Louisiana": a surname that is a town's too. */
export const town: Guard = ({ roles, block: { tokens }, from, to, surnameOnly, titled }) => {
  if (!surnameOnly || titled) return null;
  const before = tokens.norm(from - 1);
  // "It ended in Clinton leaving the room."
  const doing = tokens.gapBefore(to) === Gap.Space && !tokens.isCapital(to) && DOING.test(tokens.norm(to));
  const within =
    before === "in" &&
    !IN_SOMEBODY.has(tokens.norm(from - 2)) &&
    !(doing && ENDS_IN.test(tokens.norm(from - 2)));
  const placed = (within || before === "near") && tokens.gapBefore(from) === Gap.Space;
  // "Who sat near Paul": somebody named before may be near, but hardly in.
  if (placed && tokens.gapBefore(to) !== Gap.Apostrophe) return within ? THING : WORD;
  if (tokens.gapBefore(to) !== Gap.Comma) return null;
  const end = tokens.end[to - 1] as number;
  const inState = STATE_IN_SHORT.test(tokens.text.slice(end, end + LONGEST_SHORT));
  return inState || isState(roles, tokens, to) ? THING : null;
};

/** "Jackson, Miss.", "Clinton, N.Y." */
const STATE_IN_SHORT =
  /^, ?(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Kans|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ont|Ore|Pa|Que|Tenn|Tex|Vt|Va|Wash|Wis|Wyo|N\. ?[CDHJMY]|S\. ?[CD]|R\. ?I|W\. ?Va)\./;
/** As much text as `STATE_IN_SHORT` looks at. UTF-16 units. */
const LONGEST_SHORT = 9;

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

const ADDRESS_GOES_ON = /^(?:[@/_]|\.\p{Ll})/u;

/** "moon@example.org", "example.org/Moon": no name stands inside an address. */
export const address: Guard = ({ block: { tokens, text }, from, to, previous, next }) => {
  const start = tokens.start[from] as number;
  // "_Eric Holder": so agencies begin the lines of a list.
  const listed = text[start - 1] === "_" && /^\s?$/.test(text[start - 2] ?? "");
  const before = listed ? " " : (text[start - 1] ?? " ");
  const after = text.slice(tokens.end[to - 1], (tokens.end[to - 1] as number) + 2);
  const follows = after.startsWith("/") && next?.known === true && next.from === to;
  const precedes = before === "/" && previous?.known === true && previous.to === from;
  // "The May/Juncker dinner"; but “Frost/Nixon” is a film.
  const first = precedes ? from - 1 : from;
  if (
    (follows || precedes) &&
    tokens.isCapital(first) &&
    /\s/.test(text[(tokens.start[first] as number) - 1] ?? "")
  )
    return null;
  return /[@/#_]/.test(before) || ADDRESS_GOES_ON.test(after) ? THING : null;
};
