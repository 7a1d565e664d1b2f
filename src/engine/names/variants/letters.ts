/** Letters that news replace by two, beside folding them, which the index does itself: ö is o to it, and oe stands here. */
import type { Alternative } from "./alternatives";
import { JAPANESE, NORDIC, SOUTH_SLAVIC, UMLAUT } from "./countries";
import type { Rule } from "./parts";

const TWO_LETTERS = 0.8;
const RARER = 0.5;

/** A rule that writes all of some letters in another way, in given and family name alike. */
function spelled(
  countries: ReadonlySet<string> | null,
  tables: readonly (readonly [Record<string, string>, number])[],
): Rule {
  const others = (name: string): Alternative[] =>
    tables
      .map(([table, weight]) => ({
        weight,
        text: name.normalize("NFC").replace(/\p{L}/gu, (letter) => {
          const form = table[letter.toLowerCase()];
          if (form === undefined) return letter;
          return letter === letter.toLowerCase() ? form : form.charAt(0).toUpperCase() + form.slice(1);
        }),
      }))
      .filter(({ text }) => text !== name.normalize("NFC"));
  return { countries, given: others, family: others };
}

/** "Schröder", "Schroeder". */
export const umlauts = spelled(UMLAUT, [[{ ä: "ae", ö: "oe", ü: "ue" }, TWO_LETTERS]]);
/** "Støre", "Stoere"; "Håkon", "Haakon"; "Sjöström" hardly is "Sjoestroem". */
export const nordic = spelled(NORDIC, [
  [{ ø: "oe", å: "aa" }, TWO_LETTERS],
  [{ ø: "oe", å: "aa", ä: "ae", ö: "oe" }, RARER],
]);
/** "Đinđić", "Djindjic". */
export const southSlavic = spelled(SOUTH_SLAVIC, [[{ đ: "dj" }, TWO_LETTERS]]);
/** "Tarō", "Taroh", "Tarou": only where the base writes the length of a vowel; from "Taro" nobody can tell. */
export const longVowels = spelled(JAPANESE, [
  [{ ō: "oh", ū: "u" }, TWO_LETTERS],
  [{ ō: "ou", ū: "uu" }, RARER],
]);

/** "Jun'ichiro", "Junichiro"; "Mu'ammar", "Muammar". In O'Leary and D'Amato a capital follows, and the sign stays. */
const INNER = /(?<=\p{L}\p{L})['’ʼ`‘ʿʾ](?=\p{Ll})/gu;
const WITHOUT_SIGN = 0.9;
/** "Yar'adua" and "Yaradua" of Yar'Adua: no particle is so long. */
const INNER_CAPITAL = /(?<=\p{L}{3}['’ʼ`‘ʿʾ])\p{Lu}/gu;
const withoutSign = (name: string): Alternative[] => {
  const small = name.replace(INNER_CAPITAL, (letter) => letter.toLowerCase());
  return [...new Set([small, small.replace(INNER, "")])]
    .filter((text) => text !== name)
    .map((text) => ({ text, weight: WITHOUT_SIGN }));
};
export const apostrophes: Rule = { countries: null, given: withoutSign, family: withoutSign };
