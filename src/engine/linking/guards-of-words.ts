/** Guards against words that are surnames as well: months, days, "moon". */
import { ALL_CAPITALS, Gap, NUMBER, type Tokens } from "../names/tokens";
import { type Guard, type GuardScene, THING, WORD } from "./guard";

/** Surnames that are months, with the number of the month. */
const MONTHS: Record<string, number> = { march: 3, april: 4, may: 5, june: 6, august: 8 };
export const isMonth = (form: string): boolean => MONTHS[form] !== undefined;
const BEFORE_MONTH = new Set(
  "in on of by for since last this next early late mid until till from to through during after before around between and each every".split(
    " ",
  ),
);
/** What may follow a person at the beginning of a sentence, beside verbs of speech and action, and seldom follows a thing. */
const AFTER_PERSON = new Set(
  `was is did does has had will would could should might must may can cannot who whose also then later still never now again once
  himself herself`.split(/\s+/),
);
/** What follows the name of a month as well. */
const AFTER_MONTH = new Set("has had will would begins began ends ended was is came brought saw".split(" "));

/** Those of `BEFORE_MONTH` that stand before people as well. */
const OF_PERSON_TOO = new Set("of by for to from around between".split(" "));
/** As near may another date stand that tells of months. Tokens. */
const DATE_TOKENS = 5;

/** What is a person's and no month's: "crucial in May's attempts". */
export const OF_MIND: ReadonlySet<string> = new Set(
  `absence administration aides allies attempt attempts cabinet campaign case coalition deal defence eyes favor favour footsteps government
  hands honor honour inauguration leadership letter letters mind ministers office party place plan plans premiership presidency proposal
  proposals remarks resignation speech spokesman spokeswoman stance statement strategy team tenure view words`.split(
    /\s+/,
  ),
);

/** Words between, which no month has either: "May's own ministers", "May's minority government". */
const OF_PERSON_BETWEEN = new Set("own recent".split(" "));
const MAY_STAND_BETWEEN = new Set("entire minority proposed remaining whole".split(" "));

/** Is what stands at a token, behind a possessive, a person's and no month's: "plans", "Brexit plans"? */
function isSomebodys(tokens: Tokens, at: number): boolean {
  if (OF_PERSON_BETWEEN.has(tokens.norm(at))) return true;
  const between = tokens.isCapital(at) || MAY_STAND_BETWEEN.has(tokens.norm(at));
  return OF_MIND.has(tokens.norm(between ? at + 1 : at));
}

/** Another month, a day of the week or a number stands near. */
function isAmongDates({ base: { vocabulary }, block: { tokens }, from, to }: GuardScene): boolean {
  for (let at = Math.max(0, from - DATE_TOKENS); at < Math.min(tokens.count, to + DATE_TOKENS); at++) {
    if (at >= from && at < to) continue;
    if (isNumber(tokens, at) || (tokens.isCapital(at) && vocabulary.has("calendar", tokens.norm(at))))
      return true;
  }
  return /^(?:end|beginning|start|middle|month|months|elections?)$/.test(tokens.norm(from - 2));
}

const isNumber = (tokens: Tokens, at: number) => ((tokens.flags[at] ?? 0) & NUMBER) !== 0;

/** What is somebody's, and is called by the surname: "the Bush administration", "a Brown ally". */
export const OF_SOMEBODY: ReadonlySet<string> = new Set(
  `administration administrations government governments presidency campaign campaigns team camp cabinet era aide aides adviser advisers
  advisor advisors ally allies official officials spokesman spokeswoman supporter supporters backers loyalist loyalists lawyer lawyers
  appointee appointees doctrine plan proposal nomination candidacy ticket impeachment`.split(/\s+/),
);
/** With a surname before, these go on as with any person: "Brown to name cabinet", "Rice in Brussels". */
const JOINS_PERSON = new Set("to in on at for from with as after before by about but while when".split(" "));
const OF_PERSON = new Set("his her their".split(" "));
const THIRD_PERSON = /^\p{L}{2,}s$/u;

/** Surnames that are ordinary words: "in May", "the Moon", "May 12", "Moon and stars"; but "Clinton and Gore" are two people. */
export const ordinaryWord: Guard = (scene) => {
  const { base, block, day, from, to, form, surnameOnly, titled } = scene;
  const { vocabulary } = base;
  const { tokens } = block;
  if (!surnameOnly || titled || !vocabulary.has("surnamesThatAreWords", form)) return null;
  const before = tokens.norm(from - 1);
  const follows = tokens.norm(to);
  const goesOn = tokens.gapBefore(to) === Gap.Space;
  const month = MONTHS[form];
  if (["the", "a", "an", "full"].includes(before)) return goesOn && OF_SOMEBODY.has(follows) ? WORD : THING;
  // In spring "May's elections" and "May has been wet" are the month's.
  const near = month !== undefined && Math.abs(Number(day.slice(5, 7)) - month) <= 1;
  if (month !== undefined) {
    const dated =
      isNumber(tokens, to) || (isNumber(tokens, from - 1) && tokens.gapBefore(from) === Gap.Space);
    const possessive = tokens.gapBefore(to) === Gap.Apostrophe;
    if (dated) return THING;
    if (possessive && isSomebodys(tokens, to + 1)) return WORD;
    if (near && possessive) return THING;
    // "From March to May" is the month; "in his letter to May he wrote" may be hers.
    if (BEFORE_MONTH.has(before)) return OF_PERSON_TOO.has(before) && !isAmongDates(scene) ? WORD : THING;
  }
  // At the beginning of a sentence the capital says nothing; a person is who does something there. In capitals all words are alike.
  if (!tokens.startsSentence(from) || !goesOn) return null;
  if (month === undefined && ((tokens.flags[from] ?? 0) & ALL_CAPITALS) !== 0) return null;
  // "Cruz regularly posted": an adverb stands before the verb.
  const verb = follows.endsWith("ly") ? tokens.norm(to + 1) : follows;
  const acts =
    vocabulary.has("speechVerbs", verb) ||
    vocabulary.has("actionVerbs", verb) ||
    verb.endsWith("ed") ||
    AFTER_PERSON.has(follows);
  if (acts && month !== undefined && AFTER_MONTH.has(follows)) return near ? THING : WORD;
  if (acts) return null;
  if (follows !== "and") {
    // "Abe bows out", in a headline.
    const bows = block.kind !== "paragraph" && THIRD_PERSON.test(follows);
    // "March to August", "May in Paris".
    const period =
      month !== undefined && (follows !== "to" || tokens.isCapital(to + 1) || isNumber(tokens, to + 1));
    return !period && (bows || JOINS_PERSON.has(follows) || OF_SOMEBODY.has(follows)) ? WORD : THING;
  }
  if (scene.next?.known && scene.next.from === to + 1) return null;
  return OF_PERSON.has(tokens.norm(to + 1)) ? WORD : THING;
};

/** "Piñera Friday said": no surname. */
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
/** "WASHINGTON (Reuters) - ", "Washington, D.C. (AP) — ": where a report begins. */
const DATELINE = /^(?:, \p{Lu}[\p{L}.]{1,15})? \(\p{Lu}[^()]{1,24}\)\s?(?:--?|[–—])\s/u;
export const dateline: Guard = ({ block: { text, tokens }, from, to, surnameOnly }) =>
  surnameOnly && from === 0 && DATELINE.test(text.slice(tokens.end[to - 1])) ? THING : null;

export const weekday: Guard = ({ form, surnameOnly, titled }) =>
  surnameOnly && !titled && WEEKDAY.test(form) ? THING : null;
