/** The spellings of all people together: what rules made for one person gives way to what is another's own. */
import type { Spelling } from "./compile-index";
import { OWN, variantsOf, type WeightedVariant } from "./variants";
import { keyOf } from "./variants/key";
import type { Named } from "./variants/parts";

const isPart = ({ kind }: WeightedVariant) => kind === "family" || kind === "given";

/**
 * What is to be indexed, in the order of the people.
 * @param people the person with number i at i
 * @param isTaken true for a folded phrase that nobody's surname is worth being taken for: a country's name
 * @param isEnough may this folded word be the whole name of the person with this number? Not "Jaguar", an ordinary word, and not of
 *   somebody whom nobody knows by it
 */
export function spellingsOf(
  people: readonly Named[],
  isTaken: (phrase: string) => boolean = () => false,
  isEnough: (word: string, person: number) => boolean = () => true,
): Spelling[] {
  const variants = people.map((person) =>
    variantsOf(person).map((variant) => ({ variant, phrase: keyOf(variant.text) })),
  );
  const wholes = new Set<string>();
  /** Who bears a word as a part of a name; null for more than one person. */
  const bearer = new Map<string, number | null>();
  variants.forEach((list, person) => {
    for (const { variant, phrase } of list) {
      if (variant.weight < OWN) continue;
      if (!isPart(variant)) wholes.add(phrase);
      for (const word of phrase.split(" "))
        bearer.set(
          word,
          (bearer.get(word) ?? person) === person && bearer.get(word) !== null ? person : null,
        );
    }
  });
  const isFree = (phrase: string, person: number) =>
    // One word is all a mononym has: whoever else bears it, in whatever place, is as likely meant.
    phrase.includes(" ")
      ? !wholes.has(phrase)
      : (bearer.get(phrase) ?? person) === person && bearer.get(phrase) !== null && isEnough(phrase, person);
  return variants.flatMap((list, person) =>
    list
      .filter(({ variant, phrase }) =>
        isPart(variant) ? !isTaken(phrase) : variant.weight >= OWN || isFree(phrase, person),
      )
      .map(({ variant: { text, kind, joinedGiven } }) => ({ text, kind, joinedGiven, person })),
  );
}
