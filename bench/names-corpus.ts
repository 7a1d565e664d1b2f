/**
 * People and news-like text for the benchmarks of the name index: as many as asked for, the same for the same seed. Names are put
 * together from the names of the compiled fact base, text from the project's own articles.
 */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { openFactBase } from "../src/cli/io";
import type { Person } from "../src/engine/facts/types";
import type { Spelling } from "../src/engine/names/compile-index";
import { foldPhrase } from "../src/engine/names/phrase";

/** A person made for a benchmark; about 2.5 spellings each. */
export interface MadePerson {
  /** Also `person` of each spelling. */
  number: number;
  spellings: Spelling[];
}

/** Numbers in [0, 1), the same for the same seed: mulberry32. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

const pick = <T>(list: readonly T[], next: () => number): T => list[Math.floor(next() * list.length)] as T;

/** The parts of a real name that a made one can take. */
interface Model {
  order: Person["order"];
  family: string;
  given: string;
  native: string | null;
}

/** Shares of all people, as in the fact base or a little above. */
const MADE_FAMILY = 0.3;
const DOUBLE_FAMILY = 0.03;
const WITH_INITIAL = 0.5;

/** A surname has one, or a letter without case: "van" and "jr." are what is left of wrong ones. */
const CAPITAL = /[\p{Lu}\p{Lo}]/u;

interface Models {
  byCountry: Map<string, Model[]>;
  /** Is a surname, or a part of it, also a word of the articles? */
  isWord(name: string): boolean;
}

let models: Promise<Models> | null = null;
function openModels(): Promise<Models> {
  models ??= readModels();
  return models;
}

/**
 * Names of the base by country: a made name keeps to one. Without those that are words of the articles (May, North, White): how many
 * words of the text are hits must not hang on how many people there are.
 */
async function readModels(): Promise<Models> {
  const base = await openFactBase();
  await base.people.openAll();
  const wordsOf = (text: string) => foldPhrase(text).split(" ");
  const words = new Set((await readParagraphs()).flatMap(wordsOf));
  const isWord = (name: string) => wordsOf(name).some((word) => words.has(word));
  const byCountry = new Map<string, Model[]>();
  for (let i = 0; i < base.people.count; i++) {
    const model = modelOf(base.people.at(i));
    if (!model || isWord(model.family)) continue;
    const key = `${base.people.at(i).country} ${model.order}`;
    const list = byCountry.get(key) ?? [];
    list.push(model);
    byCountry.set(key, list);
  }
  return { byCountry, isWord };
}

function modelOf({ family, given, order, names }: Person): Model | null {
  if (!family || !given || !CAPITAL.test(family)) return null;
  return { family, given, order, native: names.find(({ kind }) => kind === "native")?.name ?? null };
}

/**
 * The first `n` people of a series: `people(1000)` begins with the same people as `people(10)`.
 * Three in ten have a surname put together of two, so that surnames grow rarer as people grow more, as they do in life.
 */
export async function people(n: number, seed = 1): Promise<MadePerson[]> {
  const { byCountry, isWord } = await openModels();
  const groups = [...byCountry.values()];
  // A country is taken as often as the base has people of it.
  const places = groups.flatMap((group) => group.map(() => group));
  const next = random(seed);
  return Array.from({ length: n }, (_, number) => {
    const group = pick(places, next);
    return { number, spellings: spellingsOf(number, group, isWord, next) };
  });
}

function spellingsOf(
  person: number,
  group: readonly Model[],
  isWord: (name: string) => boolean,
  next: () => number,
): Spelling[] {
  const { family: found, order, native } = pick(group, next);
  const other = pick(group, next);
  const { given } = other;
  let family = found;
  if (next() < MADE_FAMILY) family = blend(found, pick(group, next).family);
  else if (next() < DOUBLE_FAMILY) family = `${found}-${other.family}`;
  if (isWord(family) || !CAPITAL.test(family)) family = found;
  const joinedGiven = order === "family-first";
  const full = joinedGiven ? `${family} ${given}` : `${given} ${family}`;
  const spellings: Spelling[] = [
    { text: full, kind: "full", person, joinedGiven },
    { text: family, kind: "family", person, joinedGiven },
  ];
  if (!joinedGiven && next() < WITH_INITIAL) {
    const initial = String.fromCharCode(65 + Math.floor(next() * 26));
    spellings.push({ text: `${given} ${initial}. ${family}`, kind: "full", person, joinedGiven });
  }
  if (native && other.native) {
    spellings.push({ text: blendNative(native, other.native), kind: "native", person, joinedGiven });
  }
  return spellings;
}

/** "Lindqvist" and "Bergman" → "Lindman": cut before the last vowel but one, or as near as there is. */
function blend(a: string, b: string): string {
  const cut = (word: string) => Math.max(2, word.slice(0, -2).search(/[aeiouy][^aeiouy]*$/) - 1);
  return a.slice(0, cut(a)) + b.slice(cut(b)).toLowerCase();
}

/** The family name of one and the given name of the other: by words, or by characters where there are none. */
function blendNative(a: string, b: string): string {
  const [first, ...rest] = a.split(" ");
  if (rest.length === 0) return a.slice(0, 1) + b.slice(1);
  return [first, ...b.split(" ").slice(1)].join(" ");
}

/** Where a name stood in the articles. */
const SLOT = "\u0000";
/** Share of the slots that get a made person; the rest a stranger's name, so that about 2 % of the words begin a hit. */
const FILLED = 0.4;
/** Of the sentences, those that are given an office, for its many capitals. */
const WITH_OFFICE = 0.12;

interface Material {
  paragraphs: string[];
  /** "Member of the Parliament of Iceland". */
  offices: string[];
  strangers: string[];
}

let material: Promise<Material> | null = null;

/** The paragraphs of the articles, with a slot where somebody is named. */
async function readParagraphs(): Promise<string[]> {
  const folder = join(process.cwd(), "tests/articles/source");
  const paragraphs: string[] = [];
  for (const file of (await readdir(folder)).sort()) {
    const text = await readFile(join(folder, file), "utf8");
    const body = text.slice(text.indexOf("\n\n"));
    for (const paragraph of body.split(/\n\s*\n/)) {
      // [[Mr May|Theresa May]] is a name, [[the leader|Theresa May|role]] none; see tests/articles/README.md.
      const marked = paragraph
        .trim()
        .replace(
          /\[\[([^\]|]*)\|([^\]|]*)(\|[^\]]*)?\]\]/g,
          (_, words: string, who: string, kind?: string) => (kind || who === "-" ? words : SLOT),
        );
      if (marked !== "") paragraphs.push(marked);
    }
  }
  return paragraphs;
}

async function readMaterial(): Promise<Material> {
  const paragraphs = await readParagraphs();
  const base = await openFactBase();
  await base.people.openAll();
  const offices = new Set<string>();
  for (let i = 0; i < base.people.count; i += 3) {
    for (const { label } of base.people.at(i).memberships) offices.add(label);
  }
  const given = [...(await openModels()).byCountry.values()].flat().map((model) => model.given);
  const next = random(7);
  // Nobody's surname: what blend makes of given names.
  const strangers = Array.from(
    { length: 5000 },
    () => `${pick(given, next)} ${blend(pick(given, next), "-worthy")}`,
  );
  return { paragraphs, offices: [...offices], strangers };
}

/**
 * News-like text of at least `bytes` bytes as UTF-8, about 2 % of its words the beginning of a name of `made`; paragraphs are
 * parted by blank lines.
 */
export async function corpus(made: readonly MadePerson[], bytes: number, seed = 2): Promise<string> {
  material ??= readMaterial();
  const { paragraphs, offices, strangers } = await material;
  const next = random(seed);
  const parts: string[] = [];
  for (let written = 0; written < bytes; ) {
    let text = pick(paragraphs, next);
    if (next() < WITH_OFFICE) text = text.replace(", ", `, the ${pick(offices, next)}, `);
    text = text.replaceAll(SLOT, () => (next() < FILLED ? mention(made, next) : pick(strangers, next)));
    parts.push(text);
    written += Buffer.byteLength(text) + 2;
  }
  return parts.join("\n\n");
}

/** As news name people: a few people again and again, mostly whole or by surname, now and then in their own script. */
function mention(made: readonly MadePerson[], next: () => number): string {
  const person = made[Math.floor(next() ** 2 * made.length)] as MadePerson;
  const [full, family, ...more] = person.spellings as [Spelling, Spelling, ...Spelling[]];
  const dice = next();
  if (dice < 0.45) return full.text;
  if (dice < 0.85 || more.length === 0) return family.text;
  return pick(more, next).text;
}
