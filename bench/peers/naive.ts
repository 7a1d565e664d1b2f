/**
 * The matcher that all contenders are compared with: says by plain means what a name in a text is, whatever that costs. A name is found
 * where its words stand, folded, as whole words with capitals where the name has them; a space of it may be a line break, a hyphen of it
 * a space, an apostrophe of it another apostrophe or a space. Leftmost first, and the longest there.
 */
import type { Spelling } from "../../src/engine/names/compile-index";
import type { Span } from "./contender";
import { isWordUnit } from "./words";

/** What letters without a decomposition are folded to. */
const LETTERS: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  ħ: "h",
  ŋ: "n",
  ə: "a",
  ё: "е",
}; // prettier-ignore

const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]|\p{M}/gu;
const SPACE = /^[ \t\u00A0\u202F\u2002-\u200A]*\n?[ \t\u00A0\u202F\u2002-\u200A]*$/;
const HYPHEN = /^[-\u2010\u2011]$/;
const APOSTROPHE = /^['’ʼ‘`]$/;
/** After an initial or a title: "George W. Bush". */
const DOT = /^\.[ \t\u00A0\u202F\u2002-\u200A\n]*$/;

interface Word {
  start: number;
  end: number;
  folded: string;
  capital: boolean;
  /** What stands between it and the word before. */
  before: string;
}

interface Name {
  capitals: boolean[];
  before: string[];
}

function fold(word: string): string {
  return [...word]
    .map((char) => {
      const lower = char.toLowerCase();
      // Hangul would fall into its parts.
      if (isWordUnit(char.charCodeAt(0)) === 2) return char.normalize("NFKC");
      return LETTERS[lower] ?? lower.normalize("NFKD").replace(/\p{M}/gu, "");
    })
    .join("");
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let before = "";
  // Runs of letters, runs of digits, characters of scripts without spaces.
  for (const { 0: part, index } of text.matchAll(
    /\p{Nd}+|\p{L}[\p{L}\p{M}\u00AD\u200B-\u200F\u2060]*|[^\p{L}]/gu,
  )) {
    if (!/^[\p{L}\p{Nd}]/u.test(part)) {
      before += part;
      continue;
    }
    for (const { 0: piece, index: at } of part.matchAll(PIECE)) {
      const shown = piece.replace(INVISIBLE, "");
      words.push({
        start: index + at,
        end: index + at + piece.length,
        folded: fold(shown),
        capital: shown[0] !== shown[0]?.toLowerCase() || shown.toLowerCase() === shown.toUpperCase(),
        before: before.replace(INVISIBLE, ""),
      });
      before = "";
    }
  }
  return words;
}

const SINGLE =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}";
const PIECE = new RegExp(`[${SINGLE}]|[^${SINGLE}]+`, "gu");

export class NaiveMatcher {
  /** By the folded words with spaces between. */
  readonly #names = new Map<string, Name[]>();
  #longest = 0;

  constructor(spellings: readonly Spelling[]) {
    for (const { text, joinedGiven } of spellings) {
      const words = wordsOf(text);
      const key = words.map(({ folded }) => folded).join(" ");
      const capitals = words.map(({ capital }, i) => capital && !(joinedGiven && i >= 2));
      const before = words.map((word, i) => (joinedGiven && i >= 2 ? "-" : word.before));
      const list = this.#names.get(key);
      if (list) list.push({ capitals, before });
      else this.#names.set(key, [{ capitals, before }]);
      this.#longest = Math.max(this.#longest, words.length);
    }
  }

  match(text: string): Span[] {
    const words = wordsOf(text);
    const found: Span[] = [];
    for (let from = 0; from < words.length; from++) {
      for (let to = Math.min(words.length, from + this.#longest); to > from; to--) {
        if (!this.#isName(words.slice(from, to))) continue;
        found.push([(words[from] as Word).start, (words[to - 1] as Word).end]);
        from = to - 1;
        break;
      }
    }
    return found;
  }

  #isName(words: readonly Word[]): boolean {
    const names = this.#names.get(words.map(({ folded }) => folded).join(" ")) ?? [];
    return names.some(({ capitals, before }) =>
      words.every(
        (word, i) =>
          (word.capital || !capitals[i]) &&
          (i === 0 || mayStand(word.before, before[i] as string, words[i - 1] as Word)),
      ),
    );
  }
}

/** May this stand between two words of a name that has `wanted` there? */
function mayStand(gap: string, wanted: string, previous: Word): boolean {
  if (HYPHEN.test(gap)) return HYPHEN.test(wanted);
  if (APOSTROPHE.test(gap)) return APOSTROPHE.test(wanted);
  return SPACE.test(gap) || (DOT.test(gap) && previous.folded.length <= 4);
}
