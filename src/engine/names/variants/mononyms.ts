/** Names of one word by which somebody is known: "Prachanda", "Mayawati", "Naruhito". */
import { keyOf } from "./key";
import { familiesOf, type Named } from "./parts";

/** Shorter words are given names and syllables of many languages. Letters. */
const SHORTEST = 5;
const WORD = /^\p{Lu}[\p{Ll}'’]+$/u;

/**
 * Words that may be the whole name of a person: what the base calls them, or calls them as well if it is no part of their longer
 * name: that, "Alex" of Alex Tsai, says no more than any given name. Whether nobody else has the word, and whether it is an ordinary
 * one, only all names together can tell; see `spellingsOf`.
 */
export function mononyms(person: Named): string[] {
  const { name, names } = person;
  const parts = new Set(
    [name, ...familiesOf(person), person.family ?? ""].flatMap((one) => keyOf(one).split(" ")),
  );
  const others = names
    .filter(({ kind }) => kind === "full")
    .map((other) => other.name)
    .filter((other) => !parts.has(keyOf(other)));
  return [name, ...others].filter((word) => word.length >= SHORTEST && WORD.test(word));
}
