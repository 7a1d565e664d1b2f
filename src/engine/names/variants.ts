/**
 * All the ways a person's names are written in news: what the base gives, and what the rules of `variants/` make of it for people of
 * some countries. Nothing is made from a name alone; a rule needs the person's country.
 */
import type { NameKind } from "../facts/types";
import { type Alternative, asGiven, best, combine } from "./variants/alternatives";
import { arabic, muslim } from "./variants/arabic";
import { angloChinese, chinese } from "./variants/chinese";
import { english } from "./variants/english";
import { ethiopian } from "./variants/ethiopian";
import { greek } from "./variants/greek";
import { initials, withoutComma, withoutInitials, withoutSuffix } from "./variants/initials";
import { keyOf } from "./variants/key";
import { korean } from "./variants/korean";
import { apostrophes, longVowels, nordic, southSlavic, umlauts } from "./variants/letters";
import { middleNames } from "./variants/middle";
import { regnalNames } from "./variants/monarchs";
import { mononyms } from "./variants/mononyms";
import { muslimAbroad, prophet, urdu } from "./variants/muslim";
import { firstSurname, hungarian, japanese, particles } from "./variants/orders";
import { type Named, type Parts, putTogether, type Rule, takeApart } from "./variants/parts";
import { sinhala } from "./variants/sinhala";
import { caucasian, slavic } from "./variants/slavic";

/** A spelling to be indexed. */
export interface Variant {
  text: string;
  kind: NameKind;
  /** Hyphens may stand for the spaces of the given name: "Kim Jong Un" is also "Kim Jong-un". */
  joinedGiven: boolean;
}

export interface WeightedVariant extends Variant {
  /**
   * 0..1, how usual the spelling is of this person: 1 as the base gives it, at least `OWN` where it is as good as that ("George Bush"
   * of George W. Bush). `spellingsOf` reads it: a spelling below `OWN` gives way where it is somebody else's own.
   */
  weight: number;
}

/** From this weight on a spelling is the person's own. */
export const OWN = 0.8;
/** At most so many spellings of a person are made by rules, beside those the base gives. */
export const MOST_MADE = 24;
/** What is hardly ever written is not worth a namesake. */
const LEAST = 0.25;
/** The names beside a person's usual name are less usual, and so is what is made of them. */
const OTHER_NAME = 0.5;
/** Without "Jr." a name is as likely the father's. */
const WITHOUT_SUFFIX = 0.6;
/** One word is a whole name only where nobody else has it in theirs. */
const MONONYM = OWN / 2;
/** Ways to write one part of a name that are looked at. */
const MOST_FORMS = 16;
/** A family name made by a rule says little when it is shorter. Letters. */
const SHORTEST_FAMILY = 3;

const RULES: readonly Rule[] = [
  initials,
  apostrophes,
  umlauts,
  nordic,
  southSlavic,
  longVowels,
  japanese,
  hungarian,
  firstSurname,
  particles,
  korean,
  chinese,
  angloChinese,
  slavic,
  caucasian,
  greek,
  middleNames,
  sinhala,
  ethiopian,
  muslim,
  muslimAbroad,
  prophet,
  urdu,
  arabic,
  english,
];

/** Arabic articles that news drop: "Bashar Assad". Before the name of a ruling house it is none: "Al Thani". */
const ARTICLE =
  /(^|\s)(?:al|el|ad|an|ar|as|ash|at|az)-(?=\p{Lu})(?!(?:Saud|Thani|Nahyan|Sabah|Khalifa|Maktoum|Said)\b)/gu;
const HAN_OR_KANA_OR_HANGUL =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,}$/u;
/** Words that stand before a surname and are none, and single letters: a source split the name at the wrong place. */
const NO_NAME = /^(?:[^\p{Lu}\p{Lt}\p{Lo}\u10d0-\u10ff]+|\p{L}\.?)$/u;

/**
 * The spellings of a person, without repetition, the most usual first of each name the base gives, and what rules make of them last.
 * Spellings that are one to the index stand once: those that differ only in case, diacritics, hyphens or spaces.
 */
export function variantsOf(person: Named): WeightedVariant[] {
  const own = new Spellings(person.order === "family-first");
  for (const { name, kind } of [
    { name: person.name, kind: "full" as const },
    ...person.names,
    ...(person.family ? [{ name: person.family, kind: "family" as const }] : []),
  ]) {
    addGiven(own, name, kind);
  }
  for (const { text, weight } of regnalNames(person)) own.add(text, "full", weight);

  const made = new Spellings(person.order === "family-first", own);
  for (const word of mononyms(person)) made.add(word, "nickname", MONONYM);
  const fulls = [
    { name: person.name, weight: 1 },
    ...person.names.filter(({ kind }) => kind === "full").map(({ name }) => ({ name, weight: OTHER_NAME })),
  ];
  for (const { name, weight } of fulls) makeWholes(made, withoutComma(name), weight, person);
  if (person.family) makeFamilies(made, person.family, person);
  return [
    ...own.list(),
    ...made
      .list()
      .sort((a, b) => b.weight - a.weight)
      .slice(0, MOST_MADE),
  ];
}

/** Can a surname or given name stand alone? "O" and "U" are surnames in Korea, "i" is none in Catalonia. */
const isName = (name: string, familyFirst: boolean): boolean =>
  !NO_NAME.test(name) || (familyFirst && /^\p{Lu}$/u.test(name));

/** A name as the base gives it, and without what news leave out. */
function addGiven(own: Spellings, name: string, kind: NameKind): void {
  if ((kind === "family" || kind === "given") && !isName(name, own.joinedGiven)) return;
  if (kind === "full") {
    if (HAN_OR_KANA_OR_HANGUL.test(name)) {
      own.add(name, "native", 1);
      return;
    }
    // One word is a name of many: "Jean" of a grand duke. By hand it can be said to be one: kind nickname; see `mononyms`, too.
    if (!/[\s-]/.test(name)) return;
    name = withoutComma(name);
  }
  own.add(name, kind, 1);
  if (kind === "native") return;
  own.add(name.replace(ARTICLE, "$1"), kind, 0.9);
  if (kind === "full") own.add(withoutInitials(name), kind, 0.9);
}

/** What rules make of a whole name: its parts in every form, in one order or both. */
function makeWholes(made: Spellings, name: string, weight: number, person: Named): void {
  const bare = withoutSuffix(name);
  if (bare !== null && /\s/.test(bare)) {
    for (const text of new Set([bare, withoutInitials(bare)]))
      made.add(text, "full", weight * WITHOUT_SUFFIX);
    return;
  }
  for (const text of new Set([name, withoutInitials(name)])) {
    const parts = takeApart(text, person);
    if (parts) makeFrom(made, parts, weight);
  }
}

function makeFrom(made: Spellings, parts: Parts, weight: number): void {
  const { person } = parts;
  const rules = RULES.filter(({ countries }) => countries?.has(person.country ?? "") ?? true);
  const givens = formsOf(parts.given, (given) => rules.flatMap((rule) => rule.given?.(given, parts) ?? []));
  const families = familiesBy(rules, parts.family, parts);
  for (const { text, weight: usual } of rules.flatMap((rule) => rule.whole?.(parts) ?? []))
    made.add(text, "full", usual * weight);
  const otherOrder = Math.max(0, ...rules.map((rule) => rule.otherOrder?.(parts) ?? 0));
  for (const pair of combine([givens, families], "\n", MOST_FORMS * 2)) {
    const [given = "", family = ""] = pair.text.split("\n");
    const all = pair.weight * weight;
    if (all >= LEAST) made.add(putTogether(given, family, parts.order), "full", all);
    const turned = parts.order === "family-first" ? "given-first" : "family-first";
    if (all * otherOrder >= LEAST)
      made.add(putTogether(given, family, turned), "full", all * otherOrder, turned === "family-first");
  }
}

function makeFamilies(made: Spellings, family: string, person: Named): void {
  const parts = takeApart(person.name, person);
  if (!parts) return;
  const rules = RULES.filter(({ countries }) => countries?.has(person.country ?? "") ?? true);
  for (const { text, weight } of familiesBy(rules, family, parts)) {
    if (weight >= LEAST && text.length >= SHORTEST_FAMILY && isName(text, false))
      made.add(text, "family", weight);
  }
}

const familiesBy = (rules: readonly Rule[], family: string, parts: Parts) =>
  formsOf(family, (text) => rules.flatMap((rule) => rule.family?.(text, parts) ?? []));

/** A part in all its forms, as given first. */
function formsOf(part: string, others: (part: string) => Alternative[]): Alternative[] {
  return best([asGiven(part), ...others(part)], MOST_FORMS);
}

/** Collects spellings, each once as the index sees it. */
class Spellings {
  readonly #found = new Map<string, WeightedVariant>();
  readonly #known: Spellings | null;

  /** @param known spellings that need not be added again */
  constructor(
    readonly joinedGiven: boolean,
    known: Spellings | null = null,
  ) {
    this.#known = known;
  }

  add(text: string, kind: NameKind, weight: number, joinedGiven = this.joinedGiven): void {
    const spelling = text.replace(/\s+/g, " ").trim();
    if (!/\p{L}/u.test(spelling)) return;
    const key = `${kind === "family" || kind === "given" ? "part" : "whole"}|${keyOf(spelling)}`;
    const isKnown = this.#known ? this.#known.#relax(key, spelling) : false;
    if (!isKnown && !this.#relax(key, spelling))
      this.#found.set(key, { text: spelling, kind, joinedGiven, weight });
  }

  /** Of two texts that are one to the index the one stays that lets more hyphens and small letters stand in a page's text. */
  #relax(key: string, text: string): boolean {
    const known = this.#found.get(key);
    if (known && leniency(text) > leniency(known.text)) known.text = text;
    return known !== undefined;
  }

  list(): WeightedVariant[] {
    return [...this.#found.values()];
  }
}

const leniency = (text: string) => text.match(/[-‐‑]|(?<=^|[\s'’ʼ`‘ʿʾ-])\p{Ll}/gu)?.length ?? 0;
