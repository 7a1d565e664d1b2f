/** Words that are no facts: offices, titles, countries, and words that keep names apart from other things. */
import { termsOf } from "./office-kinds";

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

/** The vocabulary as YAML gives it and the build passes it on. */
export interface VocabularyData {
  offices: OfficeKind[];
  titles: TitleEntry[];
  modifiers: { past: string[]; future: string[]; lower: string[]; plain: string[] };
  indefinite: string[];
  countries: CountryEntry[];
  organizations: OrganizationEntry[];
  words: Record<WordList, string[]>;
  /** Terms of posts, which stand beside those of `offices`: "secretary of state". */
  postTerms: string[];
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
  | "sportWords";

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

/** Fields of a phrase, folded and joined by single spaces, are the keys of all tables. */
export class Vocabulary {
  readonly data: VocabularyData;
  readonly places = new Map<string, Place>();
  readonly titles = new Map<string, TitleEntry>();
  /** Every term of an office or post. */
  readonly officeTerms = new Set<string>();
  readonly modifiers = new Map<string, ModifierKind>();
  readonly indefinite: ReadonlySet<string>;
  /** The most words a place, a title or an office term has. */
  readonly longest: number;
  readonly #kindsOfTerm = new Map<string, string[]>();
  readonly #rank = new Map<string, number>();
  readonly #words = new Map<WordList, ReadonlySet<string>>();

  /** @param fold folds a phrase to words joined by single spaces, as the tokenizer sees them */
  constructor(data: VocabularyData, fold: (phrase: string) => string) {
    this.data = data;
    const keep = <T>(map: Map<string, T>, phrase: string, value: T) => {
      const key = fold(phrase);
      if (key !== "" && !map.has(key)) map.set(key, value);
    };
    const shared = new Set<string>();
    const place = (phrase: string, value: Omit<Place, "acronym" | "executive">) => {
      const key = fold(phrase);
      const known = this.places.get(key);
      // "Korean" and "Congolese" are two countries' and say nothing.
      if (known && known.country !== value.country) shared.add(key);
      const acronym = /^\p{Lu}[\p{Lu}.]+$/u.test(phrase);
      // "Kremlin" is a metonym and an organization; bodies with a code of their own have no other government.
      const executive = known?.form === "metonym" || /^(?:X.|UN|EU)$/.test(value.country);
      if (!known || value.organization) this.places.set(key, { ...value, acronym, executive });
    };
    for (const { code: country, names, adjectives, metonyms = [] } of data.countries) {
      for (const name of names) place(name, { country, organization: null, form: "name" });
      for (const name of adjectives) place(name, { country, organization: null, form: "adjective" });
      for (const name of metonyms) place(name, { country, organization: null, form: "metonym" });
    }
    for (const { names, country } of data.organizations) {
      for (const name of names) place(name, { country, organization: fold(name), form: "organization" });
    }
    for (const key of shared) this.places.delete(key);
    for (const kind of data.offices) {
      this.#rank.set(kind.id, kind.rank);
      for (const term of termsOf(kind)) {
        const key = fold(term);
        this.officeTerms.add(key);
        this.#kindsOfTerm.set(key, [...(this.#kindsOfTerm.get(key) ?? []), kind.id]);
      }
    }
    for (const term of data.postTerms) this.officeTerms.add(fold(term));
    for (const title of data.titles) for (const words of title.words) keep(this.titles, words, title);
    for (const kind of Object.keys(data.modifiers) as ModifierKind[]) {
      for (const word of data.modifiers[kind]) this.modifiers.set(fold(word), kind);
    }
    this.indefinite = new Set(data.indefinite.map(fold));
    for (const list of Object.keys(data.words) as WordList[]) {
      this.#words.set(list, new Set(data.words[list].map(fold)));
    }
    const phrases = [...this.places.keys(), ...this.titles.keys(), ...this.officeTerms];
    this.longest = phrases.reduce((most, phrase) => Math.max(most, phrase.split(" ").length), 1);
  }

  /** The kinds of office a term names; empty for a term of posts only. */
  officesOf(term: string): string[] {
    return this.#kindsOfTerm.get(term) ?? [];
  }

  /** The highest rank among kinds of office, 0 for none. */
  rankOf(kinds: readonly string[]): number {
    return kinds.reduce((most, kind) => Math.max(most, this.#rank.get(kind) ?? 0), 0);
  }

  /** Is a folded word or phrase on a list? */
  has(list: WordList, phrase: string): boolean {
    return this.#words.get(list)?.has(phrase) ?? false;
  }
}
