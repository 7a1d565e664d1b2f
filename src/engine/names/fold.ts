/**
 * Characters as the name index sees them: letters folded to one form (case, diacritics, compatibility forms), and a class
 * that says how a character takes part in words.
 */

/**
 * How a character takes part in words. In this order, so that one comparison asks "does a word of letters go on here?"; an enum,
 * since its members become numbers in the built code, where a constant of another module would be read each time.
 */
export enum Kind {
  Other = 1,
  /** A letter of a script without spaces between words; each is a word of its own. Hangul too: particles follow names. */
  Single,
  Digit,
  /** Part of a word that is not seen: combining marks, soft hyphen, joiners, marks of direction. */
  Ignored,
  Lower,
  /** A letter of a script without case that separates words by spaces: Arabic, Hebrew, Georgian, Devanagari. */
  Caseless,
  Upper,
}

/**
 * What is known of each UTF-16 unit: kind << KindShift | folded unit. 0: not asked for yet, a surrogate, or a form of more than one
 * unit (ß → ss); ask `lookUpAt`.
 */
export const charInfo = new Int32Array(65536);

/** How `charInfo` is packed. */
export enum Info {
  KindShift = 16,
  Form = 0xffff,
  /** Set by `lookUpAt` where a character takes two units. */
  Wide = 1 << 20,
}

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
  ŉ: "n",
  ħ: "h",
  ŋ: "n",
  ə: "a",
  ё: "е",
};

const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]|\p{M}/u;
const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Marks that English texts are set with, and the Latin letters in lower case that they know: asked first, since they are all that most texts have. */
const PUNCTUATION = /[\u00A0\u00A3\u00AB\u00B7\u00BB\u2010-\u2027\u2030\u2039\u203A\u20AC]/;
const LATIN_LOWER = /[\u00DF-\u00F6\u00F8-\u00FF]/;

/** The kind of one character. */
function classify(char: string): Kind {
  // Patterns of Unicode take milliseconds to compile, which the first answer of a background just started would wait for.
  if (char < "\u0080") {
    if (/[a-z]/.test(char)) return Kind.Lower;
    if (/[A-Z]/.test(char)) return Kind.Upper;
    return /[0-9]/.test(char) ? Kind.Digit : Kind.Other;
  }
  // Quotation marks, dashes, dots, and "é" of an English text.
  if (PUNCTUATION.test(char)) return Kind.Other;
  if (LATIN_LOWER.test(char)) return Kind.Lower;
  if (INVISIBLE.test(char)) return Kind.Ignored;
  if (/\p{Nd}/u.test(char)) return Kind.Digit;
  if (!/\p{L}/u.test(char)) return Kind.Other;
  if (WITHOUT_SPACES.test(char)) return Kind.Single;
  // Georgian has capitals that nobody writes names with: its usual letters are lower case to Unicode.
  if (/[\u10D0-\u10FF]/.test(char)) return Kind.Caseless;
  const lower = char.toLowerCase();
  if (lower === char.toUpperCase()) return Kind.Caseless;
  return char === lower ? Kind.Lower : Kind.Upper;
}

/** One character folded: "É" → "e", "ß" → "ss", "𝐊" → "k". Never empty. */
function foldCharacter(char: string, kind: Kind): string {
  const lower = char.toLowerCase();
  if (char < "\u0080") return lower;
  // Hangul and kana would fall into parts that no name is written in.
  if (kind === Kind.Single) return char.normalize("NFKC");
  const parts = lower.normalize("NFKD");
  if (parts === char) return SPECIAL[lower] ?? lower;
  const bare = parts.replace(/\p{M}/gu, "");
  return SPECIAL[lower] ?? (bare === "" ? lower : bare);
}

/** What `lookUpAt` gives for characters that `charInfo` has no room for; few occur in one text, emoji most of all. */
const others = new Map<number, number>();
const MOST_OTHERS = 4096;

/**
 * `charInfo` of the character at `at`, which is worked out where it is not known yet; with Wide for a surrogate pair, and with
 * form 0 where that is of more than one unit, see `formAt`. Surrogates without a partner are Kind.Other.
 */
export function lookUpAt(text: string, at: number): number {
  const codePoint = text.codePointAt(at) as number;
  const known = codePoint < 0x10000 ? charInfo[codePoint] || others.get(codePoint) : others.get(codePoint);
  return known ?? learn(codePoint);
}

function learn(codePoint: number): number {
  const char = String.fromCodePoint(codePoint);
  const kind = classify(char);
  const form = foldCharacter(char, kind);
  const simple = form.length === 1;
  const info = (kind << Info.KindShift) | (simple ? form.charCodeAt(0) : 0);
  const isSurrogate = codePoint >= 0xd800 && codePoint <= 0xdfff;
  if (codePoint < 0x10000 && simple && !isSurrogate) {
    charInfo[codePoint] = info;
    return info;
  }
  if (others.size >= MOST_OTHERS) others.clear();
  const other = codePoint < 0x10000 ? info : info | Info.Wide;
  others.set(codePoint, other);
  return other;
}

/** The folded form of the character at `at`, where `charInfo` has no room for it. */
export function formAt(text: string, at: number): string {
  const char = String.fromCodePoint(text.codePointAt(at) as number);
  return foldCharacter(char, classify(char));
}

/** A word folded as the index folds it: "Jong‑Un" is two words to the tokenizer, "Erdoğan" → "erdogan". */
export function foldWord(word: string): string {
  if (/^[A-Za-z0-9]*$/.test(word)) return word.toLowerCase();
  let out = "";
  for (let i = 0; i < word.length; i++) {
    const info = charInfo[word.charCodeAt(i)] || lookUpAt(word, i);
    const kind = (info >>> Info.KindShift) & 7;
    if (kind !== Kind.Ignored)
      out += (info & Info.Form) === 0 ? formAt(word, i) : String.fromCharCode(info & Info.Form);
    if (info & Info.Wide) i++;
  }
  return out;
}
