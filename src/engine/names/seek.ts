/** Reads on in a text to where a name may begin: the loop that sees every character, and so has to be quick. */
import { Code, charCodes, charInfo, Info, Kind } from "./fold";
import { beginning } from "./index-format";

const LETTER = Kind.Lower << Info.KindShift;
const IGNORED = Kind.Ignored << Info.KindShift;

/** Codes of the two characters that `seek` read last. */
export let seen = 0;

/**
 * Reads on from `from`, of which `pair` are the codes of the two characters before. @returns where the first character stands that
 * `begins` has a bit for, or the text's length. A function in a function, see `readWord`.
 */
export const seek = (() => {
  const codes = charCodes;
  return (text: string, from: number, begins: Int32Array, pair: number): number => {
    const length = text.length;
    let i = from;
    for (; i < length; i++) {
      const code = codes[text.charCodeAt(i)] as number;
      if ((((begins[pair] as number) >>> code) & 1) !== 0) break;
      pair = ((pair << 5) | code) & 0x3ff;
    }
    seen = pair;
    return i;
  };
})();

/** Is it no letter? */
export const isApart = (code: number) => code === Code.Apart || code === Code.Digit;

/** Is the last character read the first letter of a word in lower case? */
export const isFirstLetter = (pair: number) => isApart(pair >>> 5) && !isApart(pair & 31);

/** The bit of a word's first three letters in `lower`, see `beginning`; -1 where they are not plain to see. */
export function beginningAt(text: string, at: number): number {
  const first = letterAt(text, at);
  const second = letterAt(text, at + 1);
  const third = second > 0 ? letterAt(text, at + 2) : 0;
  return first < 0 || second < 0 || third < 0 ? -1 : beginning(first, second, third);
}

/** The folded letter at `at`; 0 where the word has ended; -1 where it takes a closer look. */
function letterAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const info = charInfo[text.charCodeAt(at)] as number;
  if (info >= LETTER) return info & Info.Form;
  return info === 0 || info >= IGNORED ? -1 : 0;
}
