/** Words that are no facts: offices, titles, countries, and words that keep names apart from other things. */
import { type PhraseList, PhraseTable } from "../names/phrase-table";

export interface OfficeKind {
  id: string;
  /** 3 leaders of a country, 2 ministers and their like, 1 others. */
  rank: number;
  terms?: string[];
  /** What ministers are in charge of: "health"; see `termsOfField`. */
  fields?: string[];
  /** Regular expressions that the whole label of such an office matches, in lower case; see `OfficeLabels`. */
  labels?: string[];
  sex?: "female" | "male";
  /** The holders of a country are counted: this number came into office on this day. */
  numbered?: { country: string; number: number; day: string };
}

export interface TitleEntry {
  words: string[];
  kind: "honorific" | "rank" | "office" | "profession";
  /** The title all of `words` stand for. */
  as: string;
  sex?: "female" | "male";
  office?: string[];
}

export interface CountryEntry {
  code: string;
  names: string[];
  adjectives: string[];
  metonyms?: string[];
  /** Words of the above that also mean something else, for whoever edits the list. */
  ambiguous?: string[];
}

export interface OrganizationEntry {
  code: string;
  names: string[];
  country: string;
}

/** The vocabulary as YAML gives it. */
export interface VocabularyData {
  offices: OfficeKind[];
  titles: TitleEntry[];
  modifiers: { past: string[]; future: string[]; lower: string[]; plain: string[] };
  indefinite: string[];
  countries: CountryEntry[];
  organizations: OrganizationEntry[];
  words: Record<WordList, string[]>;
}

export type WordList =
  | "surnamesThatAreWords"
  | "commonSurnames"
  | "sentenceStarters"
  | "calendar"
  | "compoundWords"
  | "actionVerbs"
  | "femaleNames"
  | "maleNames"
  | "occupations"
  | "nameSuffixes"
  | "entityNouns"
  | "familyWords"
  | "speechVerbs"
  | "relationNouns"
  | "politicsWords"
  | "sportWords"
  | "namesOfHistory";

export type ModifierKind = keyof VocabularyData["modifiers"];

/** A country or an organization that a phrase names. */
export interface Place {
  country: string;
  /** The organization's words, folded ("white house"), where it is one. */
  organization: string | null;
  form: "name" | "adjective" | "metonym" | "organization";
  /** An organization that stands for its government, as "White House" does: its country's offices are said of it too. */
  executive: boolean;
  /** Written in capitals only: "WHO" is a place, "Who" is none. */
  acronym: boolean;
}

/** What an office's or a title's words stand for. */
export interface Term {
  /** The words, where they name an office, or are one of `RELATIONS`; null for a title that names none ("Gen"). */
  term: string | null;
  /** The kinds of office it names, none for a term of posts only; null where it is no term of an office or post. */
  kinds: string[] | null;
  title: TitleEntry | null;
}

/** Terms that name an office by another's: whose, the text says. */
export const RELATIONS: ReadonlySet<string> = new Set([
  "predecessor",
  "successor",
  "counterpart",
  "running mate",
]);

/** A place as base.json has it; flags are `PlaceFlag`s. */
export type PackedPlace = [country: string, form: number, flags: number, organization?: string];

export const PLACE_FORMS = [
  "name",
  "adjective",
  "metonym",
  "organization",
] as const satisfies Place["form"][];

export enum PlaceFlag {
  Executive = 1,
  Acronym = 2,
}

/** Single words that tell what an article is about: those of sport, as many as `ofSport`, then those of politics. */
export interface TopicWords extends PhraseList {
  ofSport: number;
}

/** The vocabulary as the build writes it: folded, sorted and numbered, so that opening it costs next to nothing. */
export interface CompiledVocabulary {
  data: Pick<VocabularyData, "offices" | "countries">;
  topics: TopicWords;
  places: PhraseList;
  /** Of each phrase of `places`. */
  placeOf: PackedPlace[];
  /** Terms of offices and posts, titles, `RELATIONS`. */
  designations: PhraseList;
  /** Of each phrase of `designations`, the number of what it names in `kinds`; -1 where it is no term of an office or post. */
  kindsOf: number[];
  /** Kinds of office. */
  kinds: string[][];
  titles: TitleEntry[];
  /** Phrase → number in `titles`. */
  titleOf: [phrase: string, title: number][];
  modifiers: [word: string, kind: ModifierKind][];
  indefinite: string[];
  words: Record<WordList, string[]>;
}

/** Phrases, folded and joined by single spaces, are the keys of all tables. */
export class Vocabulary {
  readonly data: CompiledVocabulary["data"];
  readonly topics: TopicWords;
  readonly places: PhraseTable<Place>;
  /** Terms of offices and posts, titles, `RELATIONS`. */
  readonly designations: PhraseTable<Term>;
  readonly titles: ReadonlyMap<string, TitleEntry>;
  readonly modifiers: ReadonlyMap<string, ModifierKind>;
  readonly indefinite: ReadonlySet<string>;
  readonly #rank = new Map<string, number>();
  readonly #lists: Record<WordList, string[]>;
  readonly #words = new Map<WordList, ReadonlySet<string>>();

  constructor(compiled: CompiledVocabulary) {
    const { data, titles, designations, kindsOf, kinds, placeOf } = compiled;
    this.data = data;
    this.topics = compiled.topics;
    this.titles = new Map(compiled.titleOf.map(([phrase, title]) => [phrase, titles[title] as TitleEntry]));
    this.places = new PhraseTable(compiled.places, (number) => toPlace(placeOf[number] as PackedPlace));
    this.designations = new PhraseTable(designations, (number, phrase) => {
      const ofTerm = kinds[kindsOf[number] as number] ?? null;
      const term = ofTerm || RELATIONS.has(phrase) ? phrase : null;
      return { term, kinds: ofTerm, title: this.titles.get(phrase) ?? null };
    });
    this.modifiers = new Map(compiled.modifiers);
    this.indefinite = new Set(compiled.indefinite);
    for (const { id, rank } of data.offices) this.#rank.set(id, rank);
    this.#lists = compiled.words;
  }

  /** Is a phrase a term of an office or post? */
  isOfficeTerm(phrase: string): boolean {
    return (this.designations.get(phrase)?.kinds ?? null) !== null;
  }

  /** The kinds of office a term names; empty for a term of posts only. */
  officesOf(term: string): string[] {
    return this.designations.get(term)?.kinds ?? [];
  }

  /** The highest rank among kinds of office, 0 for none. */
  rankOf(kinds: readonly string[]): number {
    return kinds.reduce((most, kind) => Math.max(most, this.#rank.get(kind) ?? 0), 0);
  }

  /** Is a folded word or phrase on a list? */
  has(list: WordList, phrase: string): boolean {
    const known = this.#words.get(list);
    if (known) return known.has(phrase);
    const words = new Set(this.#lists[list]);
    this.#words.set(list, words);
    return words.has(phrase);
  }
}

function toPlace([country, form, flags, organization]: PackedPlace): Place {
  return {
    country,
    organization: organization ?? null,
    form: PLACE_FORMS[form] as Place["form"],
    executive: (flags & PlaceFlag.Executive) !== 0,
    acronym: (flags & PlaceFlag.Acronym) !== 0,
  };
}
