/** Spots: places in the text where a name of the base stands, with all that the text says of it around. */
import type { FactBase } from "../facts/base";
import type { NameKind } from "../facts/types";
import type { TitleEntry } from "../facts/vocabulary";
import type { Bearer, NameHit } from "../names/name-index";
import { foldedWords } from "../names/phrase";
import { Gap } from "../names/tokens";
import { ageAt, ageBefore, occupationAt } from "./apposition";
import type { Guard, GuardScene, Neighbour, Verdict } from "./guard";
import { judge } from "./guards";
import { unknownWordBefore } from "./guards-of-given-names";
import { isOfTheDead } from "./living";
import { afterAside } from "./role-sentence";
import type { Designation, RoleFinder } from "./roles";
import { SharedTitles } from "./shared-titles";
import type { ReadBlock } from "./types";

export interface Spot {
  block: ReadBlock;
  from: number;
  to: number;
  /** Folded words of the name. */
  form: string;
  /** Persons whose whole name this is (full, native, nickname). */
  whole: number[];
  /** Persons whose surname or given name this is. */
  part: number[];
  /** As many people of the base have the name as theirs or a part of it, those not worth reading included. */
  bearers: number;
  /** Titles and offices directly before, the nearest first. */
  before: Designation[];
  /** The office in apposition after: "Sung Kim, a former US ambassador". */
  after: Designation | null;
  /** The nearest title: "Gen" of "Gen Kim". */
  title: TitleEntry | null;
  /** The age given with the name: "Theresa May, 54", "the 54-year-old May"; null where none is. */
  age: number | null;
  /** An occupation next to the name that no politician has: "the singer Kim". */
  occupation: string | null;
  /** Named as a relation of somebody else: "his brother, George W Bush". */
  aside: boolean;
  /** The country that stands before the name as a possessive: "Japan's Abe"; null where none does. */
  countryBefore: string | null;
  /** Somebody of this name speaks: "Kim added", "said Kim". */
  speaks: boolean;
  /** A capitalised word stands before that is no title, no place and no beginning of a sentence. */
  strangerBefore: boolean;
  /** What the guards say; whatever is no `name` is not marked. */
  verdict: Verdict["kind"];
  /** The longer name that this is part of, as tokens; null where it is none. */
  longer: { from: number; to: number } | null;
}

/** The longer name that a spot is part of, as printed; null where it is none. */
export function longerName({ block: { tokens }, longer }: Spot): string | null {
  return longer && tokens.text.slice(tokens.start[longer.from], tokens.end[longer.to - 1]);
}

/** Finds the spots of one article, block by block. */
export class SpotFinder {
  /** Whom each name can mean, by its entry: an article has few names, each many times. */
  readonly #meant = new Map<number, Meant>();
  readonly #titles: SharedTitles;

  /** @param worth the people worth reading, who are open; see `shortlist` */
  constructor(
    private readonly base: FactBase,
    private readonly roles: RoleFinder,
    private readonly worth: ReadonlySet<number>,
    private readonly day: string,
    private readonly guards: readonly Guard[],
  ) {
    this.#titles = new SharedTitles(roles);
  }

  /** The spots of a block. @param hits in it, in order */
  find(block: ReadBlock, hits: readonly NameHit[]): Spot[] {
    const names = hits.map(({ from, to, entry }): FoundName => {
      const meant = this.#meantBy(entry);
      return { from, to, entry, whole: meant.wholes.length > 0, known: meant.known, meant };
    });
    const shared = this.#titles.find(block.tokens, names);
    return names.map((name, i) => this.#read(block, name, shared[i] ?? null, names[i - 1], names[i + 1]));
  }

  #meantBy(entry: number): Meant {
    let meant = this.#meant.get(entry);
    if (!meant) {
      meant = meantBy(this.base.names.bearers(entry), this.worth);
      this.#meant.set(entry, meant);
    }
    return meant;
  }

  #read(
    block: ReadBlock,
    name: FoundName,
    shared: Designation | null,
    previous: FoundName | undefined,
    next: FoundName | undefined,
  ): Spot {
    const { base, roles, day, guards } = this;
    const { from, to, meant } = name;
    const { wholes, parts, bearers, isWhole } = meant;
    const { tokens } = block;
    const own = designationsBefore(block, from);
    const before = own.length === 0 && shared ? [shared] : own;
    const scene: GuardScene = {
      base,
      roles,
      block,
      day,
      from,
      to,
      form: foldedWords(tokens, from, to),
      surnameOnly: !isWhole,
      titled: before.length > 0,
      previous,
      next,
    };
    const found = judge(scene, guards);
    // A writer of the name is somebody of the name: no mention, and whom the name means from there on.
    const verdict =
      found.kind === "name" && isByline(block) ? ({ kind: "longer", from, to } as const) : found;
    return {
      block,
      from,
      to,
      form: scene.form,
      whole: wholes,
      part: parts,
      bearers,
      before,
      after: designationAfter(block, to),
      title: before[0]?.title ?? null,
      age: ageAt(block, to) ?? ageBefore(block, before.at(-1)?.from ?? from),
      occupation: occupationAt(base, block, from, to),
      aside: isAside(base, block, from) || isOfTheDead({ block, to }),
      countryBefore: countryBefore(roles, block, from),
      speaks: speaksAt(base, block, verdict.kind === "longer" ? verdict : { from, to }, before),
      strangerBefore: wholes.length > 0 && unknownWordBefore(scene),
      verdict: verdict.kind,
      longer: verdict.kind === "longer" ? { from: verdict.from, to: verdict.to } : null,
    };
  }
}

/** Whom a name can mean. */
interface Meant {
  /** Persons worth reading whose whole name it is, and those whose surname or given name. */
  wholes: number[];
  parts: number[];
  known: boolean;
  /** All of them, as `Spot` has it. */
  bearers: number;
  /** A spelling of somebody's whole name, worth reading or not. */
  isWhole: boolean;
}

/** A hit with whom it can mean. */
interface FoundName extends Neighbour {
  meant: Meant;
}

function meantBy(bearers: readonly Bearer[], worth: ReadonlySet<number>): Meant {
  const wholes = new Set<number>();
  const parts = new Set<number>();
  let isWhole = false;
  for (const { person, kind } of bearers) {
    const whole = WHOLE.has(kind);
    if (whole) isWhole = true;
    if (worth.has(person)) (whole ? wholes : parts).add(person);
  }
  return {
    wholes: [...wholes],
    parts: [...parts],
    bearers: bearers.length,
    known: wholes.size + parts.size > 0,
    isWhole,
  };
}

/** Kinds of spelling that name a whole person. */
export const WHOLE: ReadonlySet<NameKind> = new Set(["full", "native", "nickname"]);

/** Designations that end where the name begins, going left: "Former Libyan leader | Colonel | Gaddafi". */
export function designationsBefore(block: ReadBlock, from: number): Designation[] {
  const found: Designation[] = [];
  for (let at = from; ; ) {
    const gap = block.tokens.gapBefore(at);
    if (gap !== Gap.Space && gap !== Gap.Dot && gap !== Gap.Line) return found;
    const designation = block.designationTo.get(at);
    if (!designation) return found;
    found.push(designation);
    at = designation.from;
  }
}

/** The designation behind the comma: "Andrew Kim, the head of …"; not the title of the next name, "Speaker Pelosi, Senator Kim", nor another's, "Roe, the president's aide". */
export function designationAfter(block: ReadBlock, to: number): Designation | null {
  const { tokens, designationFrom } = block;
  const from = afterAside(block, to);
  const found = from > to || tokens.gapBefore(to) === Gap.Comma ? designationFrom.get(from) : null;
  if (!found || (found.term === null && !/^(?:office|rank)$/.test(found.title?.kind ?? ""))) return null;
  const gap = tokens.gapBefore(found.to);
  return gap === Gap.Apostrophe || (gap === Gap.Space && tokens.isCapital(found.to)) ? null : found;
}

/** "Yet another minister, Jane Roe, said": the office to which the name between commas belongs; null where there is none. */
export function officeBeforeComma({ block: { tokens, designationTo }, from, to }: Spot): Designation | null {
  const between = tokens.gapBefore(from) === Gap.Comma && tokens.gapBefore(to) === Gap.Comma;
  const found = between ? designationTo.get(from) : undefined;
  return found && (found.term !== null || found.title?.kind === "office") ? found : null;
}

/** Before the name of somebody for or of whom another speaks: "A spokesman for Mr Brown said". */
const OF_ANOTHER = new Set("for of to with by from about".split(" "));

/** A verb of speech directly after the name, or before it and its titles. */
function speaksAt(
  base: FactBase,
  { tokens }: ReadBlock,
  { from, to }: { from: number; to: number },
  before: readonly Designation[],
): boolean {
  const first = before.at(-1)?.from ?? from;
  if (OF_ANOTHER.has(tokens.norm(first - 1))) return false;
  if (tokens.gapBefore(to) === Gap.Space && base.vocabulary.has("speechVerbs", tokens.norm(to))) return true;
  return tokens.gapBefore(first) === Gap.Space && base.vocabulary.has("speechVerbs", tokens.norm(first - 1));
}

function countryBefore(roles: RoleFinder, { tokens }: ReadBlock, from: number): string | null {
  if (tokens.norm(from - 1) !== "s" || tokens.gapBefore(from - 1) !== Gap.Apostrophe) return null;
  for (let start = Math.max(0, from - 5); start < from - 1; start++) {
    const named = roles.placeAt(tokens, start);
    if (named?.to === from - 1) return named.place.country;
  }
  return null;
}

const BYLINE =
  /^\s*\(?(?:by|words by|photos?|photographs?|pictures?|reporting by|additional reporting|editing by|writing by|compiled by)\b/i;
/** Longer blocks that begin with "By" are prose. UTF-16 units. */
const LONGEST_BYLINE = 160;

/** Words in lower case that a byline may hold beside names: "By Jane Roe in Kyiv and John Doe for the Daily News". */
const OF_BYLINES = new Set("by and in at for from of the with to on".split(" "));
/** As many others make it a sentence: "By then Donald Trump had left." */
const MOST_OTHERS = 1;

/** Who wrote, took or edited: nobody whom the article is about. */
const isByline = (block: ReadBlock) =>
  block.text.length < LONGEST_BYLINE && BYLINE.test(block.text) && !isSentence(block) && !isPicture(block);

/** "PHOTO: Foreign Minister Jane Roe in Vienna" says whom it shows: nobody with an office takes it. */
const isPicture = ({ text, designations }: ReadBlock) =>
  PICTURE.test(text) && designations.some(({ term }) => term !== null);
const PICTURE = /^\s*\(?(?:photo|picture): /i;

function isSentence({ text, tokens }: ReadBlock): boolean {
  if (!/^\s*by\b/i.test(text)) return false;
  let others = 0;
  for (let i = 1; i < tokens.count; i++)
    if (!tokens.isCapital(i) && !OF_BYLINES.has(tokens.norm(i))) others++;
  return others > MOST_OTHERS && (!tokens.isCapital(1) || /[.!?]["”’]?\s*$/.test(text));
}

const POSSESSIVES = new Set("his her their its my our your".split(" "));
/** As far before a relation as whose it is stands: "Mr Trump's longtime personal lawyer Michael Cohen". Tokens. */
const WHOSE_TOKENS = 4;

/** Of whom as much is to be said: "his successor Roh Tae-woo". */
const PEERS = new Set("successor predecessor rival opponent challenger counterpart".split(" "));

/** Whoever is called the wife of somebody is the lesser known of the two; a brother or son may be either. */
const BLOOD =
  /^(?:(?:grand)?(?:son|daughter|father|mother|child)|brother|sister|sibling|twin|cousin|nephew|niece|heir)$/;

/** "Kim Yong-chol, an aide of Kim Jong-un, arrived": whom somebody else is with. */
const WITH =
  /^(?:aide|adviser|advisor|ally|assistant|confidant|confidante|friend|loyalist|protege|supporter)$/;

/** "His father, George Bush", "her brother Kim Jong-un"; but "presidential nominee Bob Dole" is nobody's. */
function isAside(base: FactBase, { tokens, designationTo }: ReadBlock, from: number): boolean {
  // "The brother of the late president Lech Kaczynski" is another; "Rep." may end with a dot.
  const first = designationTo.get(from)?.from ?? from;
  const gap = tokens.gapBefore(first);
  if (gap !== Gap.Comma && gap !== Gap.Space) return false;
  const of = tokens.norm(first - 1) === "of" && BLOOD.test(tokens.norm(first - 2));
  const withThem = /^(?:of|to)$/.test(tokens.norm(first - 1)) && WITH.test(tokens.norm(first - 2));
  if ((of || withThem) && gap === Gap.Space) return true;
  const relation = tokens.norm(from - 1);
  if (!base.vocabulary.has("relationNouns", relation) || PEERS.has(relation)) return false;
  if (base.vocabulary.has("familyWords", relation)) return true;
  for (let at = from - 2; at >= 0 && at >= from - 1 - WHOSE_TOKENS; at--) {
    if (POSSESSIVES.has(tokens.norm(at)) || tokens.gapBefore(at + 1) === Gap.Apostrophe) return true;
    if (tokens.gapBefore(at + 1) !== Gap.Space) return false;
  }
  return false;
}
