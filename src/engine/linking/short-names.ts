/**
 * Short names: the parts of a whole name by which an article goes on to call somebody, though the name index does not know them as a
 * surname: "Hillary" after "Hillary Clinton", "Francis" after "Pope Francis". An article's own shorthand, so only there and only after it.
 */

import type { FactBase } from "../facts/base";
import { foldPhrase } from "../names/phrase";
import { Gap, type Tokens } from "../names/tokens";
import { printed } from "./cue-words";
import type { Introductions } from "./introductions";
import type { KinMention } from "./kin-names";
import { SYLLABLES } from "./per-person";
import type { RoleFinder } from "./roles";
import type { Spot } from "./spots";
import type { Mention, ReadBlock } from "./types";

/** Shorter words are initials, particles and abbreviations; a surname may have three letters: "Rao". UTF-16 units. */
const SHORTEST = 4;
const SHORTEST_SURNAME = 3;
/** Where papers call people by whichever of their names is their own: "Shujaat" of Chaudhry Shujaat Hussain, "Natwar" of K. Natwar Singh. */
const CALLED_BY_ANY = new Set(["BD", "IN", "PK"]);
/** Shorter ones are many a man's: "Ali", "Shah". UTF-16 units. */
const SHORTEST_MIDDLE = 5;
/** Below that of a name that the index knows: a given name alone is nothing that news write of many. */
const CONFIDENCE = 0.9;
/** Gaps over which a name goes on. */
const joins = (gap: Gap) => gap === Gap.Space || gap === Gap.Hyphen || gap === Gap.Dot;

/** Whom a word of a whole name means from then on. */
interface Bearer {
  person: number;
  /** Where the name stands that introduces them, up to token `to`, and the name as printed. */
  block: ReadBlock;
  to: number;
  quote: string;
  /** Folded words of the whole name, any of which may stand beside the word. */
  words: Set<string>;
  surname: string;
  /** The country that is called so as well: "Jordan" of Jim Jordan. */
  country: string | null;
}

/**
 * Mentions by short names, in the order of the text.
 * @param spots of each block; the index knows the words in them
 * @param kin relations by given name: "his brother David" is "David" later
 */
export function shortNames(
  base: FactBase,
  roles: RoleFinder,
  blocks: readonly ReadBlock[],
  introductions: Introductions,
  spots: readonly (readonly Spot[])[],
  kin: readonly KinMention[],
): Mention[] {
  const bearers = bearersOf(base, introductions, kin);
  for (const [word, { country }] of bearers)
    if (country !== null && isSpokenOf(blocks, country, word)) bearers.delete(word);
  if (bearers.size === 0) return [];
  const introduced = new Set(introductions.resolved.values());
  const found: { word: string; mention: Mention }[] = [];
  const shared = new Set<string>();
  for (const block of blocks) {
    const { tokens } = block;
    // In a headline of capitals every word might be a name.
    if (block.titleCase) continue;
    const hits = spots[block.index] ?? [];
    let hit = 0;
    for (let at = 0; at < tokens.count; at++) {
      if (!tokens.isCapital(at)) continue;
      const pair = pairAt(tokens, at);
      const double = pair === null ? undefined : bearers.get(pair);
      const word = double && pair !== null ? pair : tokens.norm(at);
      const bearer = double ?? bearers.get(word);
      if (!bearer) continue;
      const to = double ? at + 2 : at + 1;
      if (isOfAnother(tokens, to, bearer)) shared.add(word);
      if (!isAfter(bearer, block, at)) continue;
      while ((hits[hit]?.to ?? Number.POSITIVE_INFINITY) <= at) hit++;
      const spot = hits[hit];
      // Of a pair the index may know half, which the hyphen has made nobody.
      if (spot && spot.from < to && (double ? spot.whole.length > 0 : isTaken(spot, introduced))) continue;
      // "His son Jiri" is another of that name.
      if (base.vocabulary.has("familyWords", tokens.norm(at - 1))) continue;
      if (
        !standsAlone(block, at, to) ||
        (tokens.startsSentence(at) && !bearer.country && isAlsoAWord(base, word))
      )
        continue;
      if (block.designationFrom.has(at)) continue;
      if (bearer.country ? !isPersonNotPlace(base, block, at) : roles.placeAt(tokens, at)) continue;
      found.push({ word, mention: mentionOf(base, block, { from: at, to }, bearer) });
    }
  }
  return found.filter(({ word }) => !shared.has(word)).map(({ mention }) => mention);
}

/** Two words that a hyphen joins: "Abul-Gheit". */
const pairAt = (tokens: Tokens, at: number): string | null =>
  tokens.gapBefore(at + 1) === Gap.Hyphen ? `${tokens.norm(at)}-${tokens.norm(at + 1)}` : null;

/** The words of every whole name by which papers may call its bearer, and the given name of relations, where it is one person's in this article. */
function bearersOf(
  base: FactBase,
  { resolved, strangers }: Introductions,
  kin: readonly KinMention[],
): Map<string, Bearer> {
  const bearers = new Map<string, Bearer | null>();
  const add = (word: string, bearer: Bearer) => {
    const known = bearers.get(word);
    if (known === undefined && isNoName(base, word)) return;
    const place = base.vocabulary.places.get(word);
    if (place && (word !== bearer.surname || place.form !== "name")) return;
    if (place) bearer = { ...bearer, country: place.country };
    if (known === undefined) bearers.set(word, bearer);
    else if (known && known.person !== bearer.person) bearers.set(word, null);
    else if (known) for (const one of bearer.words) known.words.add(one);
  };
  for (const [spot, person] of resolved) {
    const { tokens } = spot.block;
    const words: string[] = [];
    for (let i = spot.from; i < spot.to; i++) words.push(tokens.norm(i));
    if (words.length < 2) continue;
    const { order, country } = base.people.at(person);
    const familyFirst = order === "family-first";
    // "Ranariddh" after "Norodom Ranariddh"; but a syllable of a Korean's name is nobody's.
    if (familyFirst && country !== null && SYLLABLES.has(country)) continue;
    const [given, family] = [words[0] as string, words.at(-1) as string];
    const bearer: Bearer = {
      person,
      block: spot.block,
      to: spot.to,
      quote: printed(spot),
      words: new Set(words),
      surname: familyFirst ? given : family,
      country: null,
    };
    if (given.length >= SHORTEST && !familyFirst) add(given, bearer);
    // The surname of "his mother, Sonia Gandhi" is first of all his.
    if (spot.aside) continue;
    if (country !== null && CALLED_BY_ANY.has(country))
      for (const word of words.slice(1, -1)) if (word.length >= SHORTEST_MIDDLE) add(word, bearer);
    // "Fernández" of Cristina Fernández de Kirchner.
    const joined = words.findIndex((word) => word === "de" || word === "del");
    if (joined > 1 && !familyFirst) add(words[joined - 1] as string, bearer);
    const double = words.length > 2 && !familyFirst ? pairAt(tokens, spot.to - 2) : null;
    if (double) add(double, bearer);
    if (family.length >= (familyFirst ? SHORTEST : SHORTEST_SURNAME) && family !== given) add(family, bearer);
  }
  for (const { name, mention } of kin) {
    const word = name.block.tokens.norm(name.at);
    const quote = mention.reason.values.form ?? "";
    const words = new Set([word, ...foldPhrase(base.people.at(mention.person).name).split(" ")]);
    if (word.length >= SHORTEST)
      add(word, {
        person: mention.person,
        block: name.block,
        to: name.at + 1,
        quote,
        words,
        surname: "",
        country: null,
      });
  }
  for (const { name } of strangers)
    for (const word of foldPhrase(name).split(" ")) if (bearers.has(word)) bearers.set(word, null);
  return new Map([...bearers].filter((entry): entry is [string, Bearer] => entry[1] !== null));
}

/** A name that is more than the one word, or the surname of somebody whom the article has introduced. */
const isTaken = ({ whole, part, verdict, from, to }: Spot, introduced: ReadonlySet<number>) =>
  whole.length > 0 || verdict !== "name" || to - from > 1 || part.some((person) => introduced.has(person));

/** Words that are names of months, peoples, places and titles as well. */
const isNoName = ({ vocabulary }: FactBase, word: string) =>
  vocabulary.has("calendar", word) ||
  vocabulary.has("nameSuffixes", word) ||
  vocabulary.has("entityNouns", word) ||
  vocabulary.titles.has(word) ||
  vocabulary.isOfficeTerm(word) ||
  vocabulary.has("sentenceStarters", word);

/** Does the article speak of a country by any other word than the one that is somebody's name too? */
const isSpokenOf = (blocks: readonly ReadBlock[], country: string, word: string) =>
  blocks.some(({ places, tokens }) =>
    places.some(
      ({ place, from, to }) => place.country === country && !(to - from === 1 && tokens.norm(from) === word),
    ),
  );

/** "Jordan said", "Mr Jordan": what a country does not. */
const isPersonNotPlace = ({ vocabulary }: FactBase, { tokens, designationTo }: ReadBlock, at: number) =>
  designationTo.has(at) ||
  [at - 1, at + 1].some(
    (beside) =>
      (tokens.norm(beside) === "told" || vocabulary.has("speechVerbs", tokens.norm(beside))) &&
      tokens.gapBefore(Math.max(at, beside)) === Gap.Space,
  );

/** "Mark", "Bill", "Grace": at the beginning of a sentence that may be the word. */
const isAlsoAWord = ({ vocabulary }: FactBase, word: string) => vocabulary.has("surnamesThatAreWords", word);

/** "Hillary Swank" beside Hillary Clinton: the article has another of that name. */
function isOfAnother(tokens: Tokens, follows: number, { words }: Bearer): boolean {
  if (!joins(tokens.gapBefore(follows)) || !tokens.isCapital(follows)) return false;
  return !words.has(tokens.norm(follows)) && !tokens.startsSentence(follows);
}

/** "Jeremy from Hove", "Graham, 41": somebody with one name whom nobody need know. */
const OF_SOMEWHERE = new Set(["from", "of", "in"]);

/** No capitalised word beside it, which might make it another name; a title may stand before: "Sir Graham". */
function standsAlone({ tokens, designationTo }: ReadBlock, at: number, to: number): boolean {
  const goesOn = joins(tokens.gapBefore(to)) && tokens.isCapital(to);
  const isSomebody =
    (OF_SOMEWHERE.has(tokens.norm(to)) && tokens.isCapital(to + 1)) ||
    (tokens.gapBefore(to) === Gap.Comma && /^\d/.test(tokens.word(to)));
  const joined = tokens.gapBefore(at) === Gap.Hyphen || tokens.gapBefore(at) === Gap.Apostrophe;
  const follows =
    joins(tokens.gapBefore(at)) &&
    tokens.isCapital(at - 1) &&
    !tokens.startsSentence(at - 1) &&
    designationTo.get(at)?.title?.kind !== "honorific";
  return !goesOn && !isSomebody && !joined && !follows;
}

/** Does token `at` of a block stand after what introduces somebody? */
const isAfter = (bearer: Bearer, block: ReadBlock, at: number) =>
  block.index > bearer.block.index || (block.index === bearer.block.index && at >= bearer.to);

function mentionOf(
  base: FactBase,
  block: ReadBlock,
  { from, to }: { from: number; to: number },
  { person, quote }: Bearer,
): Mention {
  const { text, tokens } = block;
  const [start, end] = [tokens.start[from] as number, tokens.end[to - 1] as number];
  return {
    block: block.index,
    start,
    end,
    kind: "name",
    person,
    confidence: CONFIDENCE,
    reason: {
      cue: "surname-introduced",
      values: { name: base.people.at(person).name, surname: text.slice(start, end), quote },
    },
  };
}
