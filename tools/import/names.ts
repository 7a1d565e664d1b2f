/** Names out of titles and labels, and as keys to compare them by. */
import { foldPhrase } from "../../src/engine/names/phrase";
import { isPeer } from "./peers";

/** "Kenneth Baker, Baron Baker of Dorking", "Sir Robin Wales, 3rd Baronet", "Ann, Lady Mallalieu". */
const RANK =
  /, (?:\d+(?:st|nd|rd|th) |Hereditary |Crown |Grand |Princess Royal|Prince|Princess|Baron|Baroness|Viscount|Viscountess|Earl|Countess|Lord|Lady|Duke|Duchess|Marquess|Master|Count|born).*$/;

/** "Harald V of Norway": news say "King Harald". */
const REALM = /^(\S+(?: \S+)? [IVX]+),? of \p{Lu}.*$/u;

/** What stands behind a family name. */
export const SUFFIX = /,? (?:Jr\.?|Sr\.?|Jnr\.?|Snr\.?|MD|M\.D\.|PhD|II|III|IV|V)$/;

/** The name in an article's title: without the bracket, the rank of a peer and the realm of a monarch. */
export function nameOfTitle(title: string): string {
  return title
    .replace(/ \((?:[^()]|\([^()]*\))*\)$/, "")
    .replace(RANK, "")
    .replace(REALM, "$1")
    .replaceAll("_", " ")
    .trim();
}

/** A name as a key: folded words, so that accents, hyphens and case do not count. */
export const nameKey = (name: string): string => foldPhrase(name);

/** The key of a name without middle names, initials and suffixes: "Dan R. Smith Jr." → "dan smith"; null where that is the whole name. */
export function shortNameKey(name: string): string | null {
  // "Lord Cameron of Lochiel" is not "Lord Lochiel".
  if (isPeer(name) && / of /.test(name)) return null;
  const words = nameKey(name.replace(SUFFIX, "")).split(" ");
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined || words.length < 3 || first.length < 2) return null;
  return `${first} ${last}`;
}
