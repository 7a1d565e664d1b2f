/** Turns the vocabulary as it is written into what the extension loads. */
import { foldPhrase } from "../names/phrase";
import { listPhrases } from "../names/phrase-table";
import { termsOf } from "./office-kinds";
import {
  type CompiledVocabulary,
  type ModifierKind,
  type PackedPlace,
  PLACE_FORMS,
  type Place,
  PlaceFlag,
  RELATIONS,
  type TopicWords,
  type VocabularyData,
  type WordList,
} from "./vocabulary";

const ACRONYM = /^\p{Lu}[\p{Lu}.]+$/u;
/** Written with stops, too. */
const LETTERS = /^\p{Lu}{3,5}$/u;
/** Bodies with a code of their own have no other government. */
const OWN_CODE = /^(?:X.|UN|EU)$/;

/** @param postTerms terms of posts, which stand beside those of `offices`: "secretary of state" */
export function compileVocabulary(data: VocabularyData, postTerms: readonly string[]): CompiledVocabulary {
  const { offices, titles, countries, modifiers, indefinite, words } = data;
  const titleOf = new Map<string, number>();
  titles.forEach((title, number) => {
    for (const phrase of title.words.map(foldPhrase))
      if (phrase !== "" && !titleOf.has(phrase)) titleOf.set(phrase, number);
  });
  // Without `kinds`: a term of posts only.
  const terms = new Map<string, string[]>();
  for (const kind of offices) {
    for (const term of termsOf(kind).map(foldPhrase)) terms.set(term, [...(terms.get(term) ?? []), kind.id]);
  }
  for (const term of postTerms.map(foldPhrase)) terms.set(term, terms.get(term) ?? []);
  const kindOf = new Map<string, ModifierKind>();
  for (const kind of Object.keys(modifiers) as ModifierKind[])
    for (const word of modifiers[kind]) kindOf.set(foldPhrase(word), kind);
  const lists = Object.keys(words) as WordList[];
  const designations = listPhrases([...terms.keys(), ...titleOf.keys(), ...RELATIONS]);
  const kinds = new Map([...terms.values()].map((list) => [list.join(" "), list]));
  const numbers = new Map([...kinds.keys()].map((key, number) => [key, number]));
  const numberOf = (term: string) => numbers.get(terms.get(term)?.join(" ") ?? "-") ?? -1;
  const placeOf = placesOf(data);
  const places = listPhrases(placeOf.keys());
  return {
    data: { offices, countries },
    topics: topicsOf(words),
    places,
    placeOf: places.phrases.map((phrase) => placeOf.get(phrase) as PackedPlace),
    designations,
    kindsOf: designations.phrases.map(numberOf),
    kinds: [...kinds.values()],
    titles,
    titleOf: [...titleOf],
    modifiers: [...kindOf],
    indefinite: indefinite.map(foldPhrase),
    words: Object.fromEntries(lists.map((list) => [list, words[list].map(foldPhrase)])) as Record<
      WordList,
      string[]
    >,
  };
}

/** A word of both is one of sport. */
function topicsOf({ sportWords, politicsWords }: VocabularyData["words"]): TopicWords {
  const sport = new Set(sportWords.map(foldPhrase));
  const words = [...sport, ...politicsWords.map(foldPhrase)].filter((word) => !word.includes(" "));
  const list = listPhrases(words);
  return { ...list, ofSport: list.phrases.filter((word) => sport.has(word)).length };
}

/** "U.S. State Department" is the State Department, and "U.N. refugee agency" the UN refugee agency, where a body has both names. */
function plainName(name: string, names: readonly string[]): string {
  const plain = [name.replace(/^U\.?[SK]\.? /, ""), name.replace(/^U\.N\. /, "UN ")];
  return plain.find((one) => one !== name && names.includes(one)) ?? name;
}

function placesOf({ countries, organizations }: VocabularyData): Map<string, PackedPlace> {
  const places = new Map<string, Place>();
  const shared = new Set<string>();
  const add = (phrase: string, value: Omit<Place, "acronym" | "executive">) => {
    const key = foldPhrase(phrase);
    const known = places.get(key);
    // "Korean" and "Congolese" are two countries' and say nothing.
    if (known && known.country !== value.country) shared.add(key);
    // "Kremlin" is a metonym and an organization.
    const executive = known?.form === "metonym" || OWN_CODE.test(value.country);
    if (!known || value.organization) places.set(key, { ...value, acronym: ACRONYM.test(phrase), executive });
  };
  for (const { code: country, names, adjectives, metonyms = [] } of countries) {
    for (const name of names) add(name, { country, organization: null, form: "name" });
    for (const name of adjectives) add(name, { country, organization: null, form: "adjective" });
    for (const name of metonyms) add(name, { country, organization: null, form: "metonym" });
  }
  for (const { names, country } of organizations) {
    for (const name of names) {
      const value = {
        country,
        organization: foldPhrase(plainName(name, names)),
        form: "organization",
      } as const;
      add(name, value);
      // "F.B.I."
      if (LETTERS.test(name)) add([...name].join("."), value);
    }
  }
  for (const key of shared) places.delete(key);
  return new Map(
    [...places].map(([phrase, { country, organization, form, executive, acronym }]) => {
      const flags = (executive ? PlaceFlag.Executive : 0) | (acronym ? PlaceFlag.Acronym : 0);
      const number = PLACE_FORMS.indexOf(form);
      return [
        phrase,
        organization === null ? [country, number, flags] : [country, number, flags, organization],
      ];
    }),
  );
}
