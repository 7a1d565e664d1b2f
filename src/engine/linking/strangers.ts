/** Strangers: people whom the article gives by a whole name and whom the base does not have. A later surname can mean them. */
import type { FactBase } from "../facts/base";
import { foldPhrase } from "../names/phrase";
import { Gap } from "../names/tokens";
import { longerName, type Spot } from "./spots";

/** Somebody whose whole name the article gives and who is not in the base. */
export interface Stranger {
  /** Negative, so that it is no number of a person. */
  id: number;
  name: string;
  /** As the given name says; null where it does not. */
  sex: "female" | "male" | null;
  spot: Spot;
}

/** The strangers of an article. */
export interface Strangers {
  strangers: Stranger[];
  strangerAt: Map<Spot, Stranger>;
  /** The strangers of each name, by the words that can stand for them. */
  strangersCalled: Map<string, Stranger[]>;
}

/**
 * @param resolved the whole names that mean people of the base
 * @param unclear whole names that mean one of two of the base
 */
export function strangersOf(
  base: FactBase,
  spots: readonly Spot[],
  resolved: ReadonlyMap<Spot, number>,
  unclear: ReadonlySet<Spot>,
): Strangers {
  const strangers = new Map<string, Stranger>();
  const strangerAt = new Map<Spot, Stranger>();
  const strangersCalled = new Map<string, Stranger[]>();
  const named = new Set(resolved.values());
  for (const spot of spots) {
    const unknown =
      spot.verdict === "longer" ||
      (spot.whole.length > 0 && spot.verdict === "name" && !resolved.has(spot) && !unclear.has(spot));
    if (!unknown) continue;
    const name =
      longerName(spot) ??
      spot.block.text.slice(spot.block.tokens.start[spot.from], spot.block.tokens.end[spot.to - 1]);
    const folded = foldPhrase(name);
    const words = folded.split(" ");
    if (words.length < 2) continue;
    const isNamed = spot.whole.some((one) => named.has(one));
    if (isNamed && (isThing(words) || onlyGoesOn(spot))) continue;
    let stranger = strangers.get(folded);
    if (!stranger) {
      stranger = { id: -1 - strangers.size, name, sex: sexOf(base, name, words, spot), spot };
      strangers.set(folded, stranger);
      for (const word of callsOf(name)) {
        const called = strangersCalled.get(word) ?? [];
        called.push(stranger);
        strangersCalled.set(word, called);
      }
    }
    strangerAt.set(spot, stranger);
  }
  return { strangers: [...strangers.values()], strangerAt, strangersCalled };
}

/** What is named after somebody and never called by the surname, as an airport or a prize is. */
const THINGS = new Set(
  "administration campaign government initiative plan program programme project".split(" "),
);

/** "Andres Iniesta Lujan", where the article has named Andres Iniesta: one more of the names that he has. */
const onlyGoesOn = ({ block: { tokens }, from, to, longer }: Spot): boolean =>
  longer?.from === from && tokens.gapBefore(to) === Gap.Space;

/** "Andy Warhol Legacy Program". */
const isThing = (words: readonly string[]) => words.slice(1).some((word) => THINGS.has(word));

/**
 * The words by which a text goes on to call somebody: of a name with a hyphen only the end, as nobody is called Odinga who is
 * Odinga-Mwangi; none of "A. Blair", a signature; but "P.J. Crowley" goes by his initials.
 */
function callsOf(name: string): Set<string> {
  const words = name.split(/[\s.]+/u).filter((word) => word !== "");
  const given = words.slice(0, -1);
  if (given.length === 1 && given[0]?.length === 1) return new Set();
  const called = words.filter((word) => word.length > 1);
  return new Set(called.map((word) => foldPhrase(word).split(" ").at(-1) as string));
}

/** "Kim Eui-kyeom": no Kimberly, the surname stands first. */
const SURNAME_FIRST = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-\p{Ll}+$/u;

function sexOf(
  { vocabulary }: FactBase,
  name: string,
  words: readonly string[],
  spot: Spot,
): Stranger["sex"] {
  if (spot.title?.sex) return spot.title.sex;
  if (name.includes("-") && SURNAME_FIRST.test(name)) return null;
  // Not the last word: that is the surname, and "Kim" and "Kelly" are both.
  const given = words.slice(0, -1);
  if (given.some((word) => vocabulary.has("femaleNames", word))) return "female";
  return given.some((word) => vocabulary.has("maleNames", word)) ? "male" : null;
}
