/**
 * Relations by given name: "beating his elder brother David" in an article on Ed Miliband, "Donald Trump's daughter Ivanka". The name is
 * put together from the given name and the surname of somebody marked before.
 */
import type { FactBase } from "../facts/base";
import type { Person } from "../facts/types";
import type { NameHit } from "../names/name-index";
import { foldPhrase } from "../names/phrase";
import { Gap, Tokens } from "../names/tokens";
import { WHOLE } from "./spots";
import type { Mention, ReadBlock } from "./types";

/** A given name behind a word of kinship. */
export interface KinName {
  block: ReadBlock;
  /** The token that is the given name. */
  at: number;
  kin: Kin;
  /** Whom the base has by that given name and a surname that stands before. */
  people: readonly number[];
}

/** A relation, and whom it was found to be. */
export interface KinMention {
  name: KinName;
  mention: Mention;
}

interface Kin {
  sex: Person["sex"];
  /** Born before the other, after, of the same parents, or in the same generation. */
  born: "before" | "after" | "beside" | "with";
}

const kin = (born: Kin["born"], sex: Person["sex"], words: string): [string, Kin][] =>
  words.split(" ").map((word) => [word, { born, sex }]);
const KIN: ReadonlyMap<string, Kin> = new Map([
  ...kin("before", "male", "father grandfather"),
  ...kin("before", "female", "mother grandmother"),
  ...kin("after", "male", "son grandson"),
  ...kin("after", "female", "daughter granddaughter"),
  ...kin("beside", "male", "brother"),
  ...kin("beside", "female", "sister"),
  ...kin("with", "male", "husband"),
  ...kin("with", "female", "wife"),
]);
/** Parents are at least so much older; brothers and wives are no further apart. Years. */
const GENERATION = 14;
const BROTHERS = 20;
const SAME_GENERATION = 30;
/** As many names before the relation as may be whose it is, in its block and in the one before. */
const OWNERS = 3;
/** Less than of names that stand in the text as a whole. */
const CONFIDENCE = 0.85;

/**
 * The relations of an article by given name of whom the base has somebody, who is yet to be opened.
 * @param hits of each block
 */
export function kinNames(
  base: FactBase,
  blocks: readonly ReadBlock[],
  hits: readonly (readonly NameHit[])[],
): KinName[] {
  const found: KinName[] = [];
  blocks.forEach((block, i) => {
    const { tokens } = block;
    for (let at = 1; at < tokens.count; at++) {
      const relation = tokens.isCapital(at) ? KIN.get(tokens.norm(at - 1)) : undefined;
      if (!relation || !standsAlone(tokens, at)) continue;
      const surnames = new Set([
        ...lastWords(
          block,
          (hits[i] ?? []).filter(({ to }) => to <= at),
        ),
        ...lastWords(blocks[i - 1], hits[i - 1] ?? []),
      ]);
      const people = [...surnames].flatMap((surname) => peopleCalled(base, `${tokens.word(at)} ${surname}`));
      if (people.length > 0) found.push({ block, at, kin: relation, people });
    }
  });
  return found;
}

/** One given name, which no other name goes on: "his son Hunter", "her husband, Bill,". */
function standsAlone(tokens: Tokens, at: number): boolean {
  const before = tokens.gapBefore(at);
  const after = tokens.gapBefore(at + 1);
  const goesOn = after === Gap.Space || after === Gap.Hyphen || after === Gap.Dot;
  return (before === Gap.Space || before === Gap.Comma) && !(goesOn && tokens.isCapital(at + 1));
}

const lastWords = (block: ReadBlock | undefined, hits: readonly NameHit[]): string[] =>
  block ? hits.slice(-OWNERS).map(({ to }) => block.tokens.word(to - 1)) : [];

function peopleCalled(base: FactBase, name: string): number[] {
  const tokens = Tokens.of(name);
  return base.names
    .match(tokens)
    .filter(({ from, to }) => from === 0 && to === tokens.count)
    .flatMap(({ entry }) => base.names.bearers(entry))
    .flatMap(({ person, kind }) => (WHOLE.has(kind) ? [person] : []));
}

/**
 * Whom the relations mean: somebody of the family name, sex and age, where there is one.
 * @param mentions of the article, in order
 */
export function kinMentions(
  base: FactBase,
  names: readonly KinName[],
  mentions: readonly Mention[],
): KinMention[] {
  return names.flatMap((name) => {
    const { block, at } = name;
    const start = block.tokens.start[at] as number;
    const end = block.tokens.end[at] as number;
    const here = mentions.filter((one) => one.block === block.index);
    if (here.some((one) => one.start < end && start < one.end)) return [];
    const before = mentions.filter(
      (one) => one.block === block.index - 1 || (one.block === block.index && one.end <= start),
    );
    for (const owner of before.slice(-OWNERS).reverse()) {
      const fitting = new Set(name.people.filter((person) => isKin(base, name.kin, person, owner.person)));
      const [only] = fitting;
      if (only !== undefined)
        return fitting.size > 1 ? [] : [{ name, mention: mentionOf(base, name, only, owner) }];
    }
    return [];
  });
}

/** Can somebody be this relation of the owner's, by name, sex and age? A common surname says too little. */
function isKin({ people, vocabulary }: FactBase, { sex, born }: Kin, person: number, owner: number): boolean {
  const [one, other] = [people.at(person), people.at(owner)];
  const family = one.family === null ? "" : foldPhrase(one.family);
  if (person === owner || family === "" || other.family === null || family !== foldPhrase(other.family))
    return false;
  if (vocabulary.has("commonSurnames", family) || one.sex !== sex) return false;
  if (one.born === null || other.born === null) return born === "with" || born === "beside";
  const younger = Number(one.born.slice(0, 4)) - Number(other.born.slice(0, 4));
  if (born === "beside") return Math.abs(younger) <= BROTHERS;
  if (born === "with") return Math.abs(younger) <= SAME_GENERATION;
  return born === "after" ? younger >= GENERATION : younger <= -GENERATION;
}

function mentionOf(base: FactBase, { block, at }: KinName, person: number, owner: Mention): Mention {
  const { tokens, index } = block;
  return {
    block: index,
    start: tokens.start[at] as number,
    end: tokens.end[at] as number,
    kind: "name",
    person,
    confidence: CONFIDENCE,
    reason: {
      cue: "kinship",
      values: {
        name: base.people.at(person).name,
        other: base.people.at(owner.person).name,
        form: `${tokens.word(at - 1)} ${tokens.word(at)}`,
      },
    },
  };
}
