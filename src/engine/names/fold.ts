/**
 * Characters as the name index sees them: letters folded to one form (case, diacritics, compatibility forms), and a class
 * that says how a character takes part in tokens.
 */

export const OTHER = 1;
export const LOWER = 2;
export const UPPER = 3;
/** A letter of a script without case that separates words by spaces: Arabic, Hebrew, Georgian, Devanagari. */
export const CASELESS = 4;
/** A letter of a script without spaces between words; each is a token of its own. Hangul too: particles follow names. */
export const SINGLE = 5;
export const DIGIT = 6;
/** Part of a word that is not seen: combining marks, soft hyphen, joiners, marks of direction. */
export const IGNORED = 7;

const classes = new Uint8Array(65536);
/** Folded form of a UTF-16 unit: low 16 bits the first unit, high 16 bits a second one (ß → ss) or 0. */
const folded = new Uint32Array(65536);

const SPECIAL: Record<string, string> = {
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
};

function learn(unit: number): number {
  const char = String.fromCharCode(unit);
  const kind = classify(char, unit);
  classes[unit] = kind;
  const lower = char.toLowerCase();
  // Hangul and kana would fall into parts that no name is written in.
  const bare = kind === SINGLE ? char.normalize("NFKC") : lower.normalize("NFKD").replace(/\p{M}/gu, "");
  const form = SPECIAL[lower] ?? (bare === "" ? lower : bare);
  folded[unit] = form.charCodeAt(0) | (form.length > 1 ? form.charCodeAt(1) << 16 : 0);
  return kind;
}

function classify(char: string, unit: number): number {
  if (/[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]|\p{M}/u.test(char)) return IGNORED;
  if (/\p{Nd}/u.test(char)) return DIGIT;
  if (!/\p{L}/u.test(char)) return OTHER;
  if (
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(
      char,
    )
  ) {
    return SINGLE;
  }
  // Georgian has capitals that nobody writes names with: its usual letters are lower case to Unicode.
  if (unit >= 0x10d0 && unit <= 0x10ff) return CASELESS;
  if (char.toLowerCase() === char.toUpperCase()) return CASELESS;
  return char === char.toLowerCase() ? LOWER : UPPER;
}

/** The class of a UTF-16 unit; surrogates are OTHER, so that unpaired ones do no harm. */
export function classOf(unit: number): number {
  return classes[unit] || learn(unit);
}

/** The folded form of a unit: `low 16 bits | second unit << 16`. Call `classOf` first. */
export function foldOf(unit: number): number {
  return folded[unit] as number;
}

/** A word folded as the index folds it: "Jong‑Un" is two words to the tokenizer, "Erdoğan" → "erdogan". */
export function foldWord(word: string): string {
  let out = "";
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (classOf(unit) === IGNORED) continue;
    const form = foldOf(unit);
    out += String.fromCharCode(form & 0xffff);
    if (form >>> 16) out += String.fromCharCode(form >>> 16);
  }
  return out;
}
