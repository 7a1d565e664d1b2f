/** Sinhala names in Latin letters: the vowel a name ends with, the one that joins its halves, and aspirated sounds. */
import { type Respelling, respelled } from "./alternatives";
import { SINHALA } from "./countries";
import type { Rule } from "./parts";

/** What the second half of a surname begins with. */
const SECOND_HALF = "(?:sing|ward|rat|naya|tung|tilak|sek|soor|suri|weer|pal|ban)";

const SURNAME: readonly Respelling[] = [
  // Rajapaksa, Rajapakse; Gunawardena, Gunawardene.
  [/(?<=[a-z]{4})[ae]$/, ["a", "e"], 0.7],
  // Wickremesinghe, Wickramasinghe; Jayawardena, Jayewardene.
  [/(?<=[Ww]i[ck]{1,2}r)[ae]/, ["a", "e"], 0.7],
  [new RegExp(`(?<=[a-z]{2})[ae](?=${SECOND_HALF})`), ["a", "e"], 0.7],
  [/d(?=[ae]n[ae]$)/, ["dh"], 0.4],
  [/ksh(?=[ae]$)/, ["ks"], 0.5],
  // Bandaranaike, Bandaranayake.
  [/na(?:ya|i)k[ae]$/, ["naike", "nayake", "nayaka"], 0.5],
];

const GIVEN: readonly Respelling[] = [
  // Gotabaya, Gotabhaya.
  [/(?<=[aeiou])bh?(?=[aeiou])/, ["b", "bh"], 0.6],
];

export const sinhala: Rule = {
  countries: SINHALA,
  given: (name) => respelled(name, GIVEN).filter(({ text }) => text !== name),
  family: (name) => respelled(name, SURNAME).filter(({ text }) => text !== name),
};
