/**
 * What a name in a text is, by the plain definition and whatever it costs: at every word every name is tried. The index must find no
 * name more and none less. Nothing here is taken from `src/engine/names`, so that no error can hide in both.
 */
import type { Spelling } from "../../../src/engine/names/compile-index";

const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]|\p{M}/u;
const DIGIT = /\p{Nd}/u;
/** Letters of scripts without spaces: each is a word. */
const SINGLE =
  /(?=\p{L})[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const LETTER = /\p{L}/u;
const GEORGIAN = /[\u10D0-\u10FF]/;
/** Letters that have no decomposition. */
const PLAIN: Record<string, string> = Object.fromEntries(
  "ß ss|æ ae|œ oe|ø o|ł l|đ d|ð d|þ th|ı i|ŉ n|ħ h|ŋ n|ə a|ё е".split("|").map((pair) => pair.split(" ")),
);
const ABBREVIATIONS =
  "gen col lt maj capt sgt adm brig sen rep gov mr mrs ms dr prof rev st jr sr hon u no md mohd".split(" ");

const JUNIOR = /^(?:[JS]r|JR|SR)$/;
const AFTER_COMMA = /^,(?=.|\n)[ \t\u00A0\u202F\u2002-\u200A]*\n?[ \t\u00A0\u202F\u2002-\u200A]*$/;

interface PlainWord {
  start: number;
  end: number;
  folded: string;
  raw: string;
  case: "upper" | "lower" | "none" | "digit";
  /** Begins in lower case and has a capital: "iPhone" is another word than "Iphone". */
  inner: boolean;
  gap: "joins" | "hyphen" | "apostrophe" | "parts";
  /** A comma stands before it: behind one "Md" is a state, "Bethesda, Md." */
  state: boolean;
}

function fold(char: string): string {
  const lower = char.toLowerCase();
  if (PLAIN[lower] !== undefined) return PLAIN[lower];
  if (SINGLE.test(char)) return char.normalize("NFKC");
  return lower.normalize("NFKD").replace(/\p{M}/gu, "") || lower;
}

function caseOf(char: string): PlainWord["case"] {
  if (DIGIT.test(char)) return "digit";
  const [lower, upper] = [char.toLowerCase(), char.toUpperCase()];
  if (SINGLE.test(char) || GEORGIAN.test(char) || lower === upper) return "none";
  return char === lower ? "lower" : "upper";
}

const seen = (between: string): string =>
  [...between].filter((char) => !INVISIBLE.test(char) && char !== "\r").join("");

function gapOf(before: PlainWord, between: string): PlainWord["gap"] {
  const shown = seen(between);
  if ((shown.match(/\n/g) ?? []).length > 1) return "parts";
  if (/^[ \t\u00A0\u202F\u2002-\u200A\n]*$/.test(shown)) return "joins";
  if (/^[-\u2010\u2011]$/.test(shown)) return "hyphen";
  if (/^['\u2019\u02BC\u2018`]$/.test(shown)) return "apostrophe";
  // "Anyang' Nyong'o".
  if (/^['\u2019\u02BC\u2018`][ \t\u00A0\u202F\u2002-\u200A]$/.test(between)) return "apostrophe";
  const short =
    /^\p{Lu}$/u.test(before.raw) ||
    (ABBREVIATIONS.includes(before.folded) && !(before.state && before.raw === "Md"));
  return /^\.[ \t\u00A0\u202F\u2002-\u200A\n]*$/.test(shown) && short ? "joins" : "parts";
}

/** The words of a text. */
export function plainWords(text: string): PlainWord[] {
  const words: PlainWord[] = [];
  let kind = "";
  let at = 0;
  for (const char of text) {
    const next = SINGLE.test(char)
      ? "single"
      : DIGIT.test(char)
        ? "digit"
        : LETTER.test(char)
          ? "letter"
          : "";
    const last = words.at(-1);
    if (!INVISIBLE.test(char)) {
      if (next !== "" && (next !== kind || next === "single")) {
        const word = {
          start: at,
          end: at,
          folded: "",
          raw: "",
          case: caseOf(char),
          inner: false,
          gap: "parts" as const,
          state: /,\s{1,3}$/.test(text.slice(0, at)),
        };
        words.push(last ? { ...word, gap: gapOf(last, text.slice(last.end, at)) } : word);
      }
      const word = words.at(-1);
      if (next !== "" && word) {
        word.folded += fold(char);
        if (word.case === "lower" && caseOf(char) === "upper") word.inner = true;
        word.end = at + char.length;
        word.raw = text.slice(word.start, word.end);
      }
      kind = next;
    } else if (kind === "single") kind = "";
    at += char.length;
  }
  // "Ferdinand Marcos, Jr."
  for (const [i, word] of words.entries())
    if (i > 0 && JUNIOR.test(word.raw) && AFTER_COMMA.test(seen(text.slice(words[i - 1]?.end, word.start))))
      word.gap = "joins";
  return words;
}

/** Is this name, of which `name` are the words, written by the words from `from` on? */
function isWritten(
  name: readonly PlainWord[],
  spelling: Spelling,
  words: readonly PlainWord[],
  from: number,
) {
  return name.every((part, i) => {
    const word = words[from + i];
    if (!word || word.folded !== part.folded || word.inner !== part.inner) return false;
    const given = spelling.joinedGiven && i >= 2;
    const cased = word.case === "upper" || word.case === "none";
    if (part.case === "upper" && !given && !cased) return false;
    if (i === 0) return part.case !== "none" || cased;
    if (word.gap === "hyphen") return part.gap === "hyphen" || (given && part.gap !== "apostrophe");
    if (word.gap === "apostrophe") return part.gap === "apostrophe";
    return word.gap === "joins";
  });
}

/** A name found, with the numbers and kinds of all whom it can mean, in order: "3 family". */
export interface PlainHit {
  start: number;
  end: number;
  bearers: string[];
}

/** All names of `spellings` in texts: leftmost, longest, whole words. Names are looked for by their first word. */
export function naiveMatcher(spellings: Iterable<Spelling>): (text: string) => PlainHit[] {
  const byFirst = new Map<string, { words: PlainWord[]; spelling: Spelling }[]>();
  for (const spelling of spellings) {
    const words = plainWords(spelling.text);
    const [first] = words;
    if (!first || words.length > 8) continue;
    const list = byFirst.get(first.folded) ?? [];
    byFirst.set(first.folded, list);
    list.push({ words, spelling });
  }
  return (text) => {
    const words = plainWords(text);
    const hits: PlainHit[] = [];
    for (let i = 0; i < words.length; ) {
      const fitting = (byFirst.get(words[i]?.folded ?? "") ?? []).filter((name) =>
        isWritten(name.words, name.spelling, words, i),
      );
      const longest = Math.max(0, ...fitting.map((name) => name.words.length));
      const start = words[i]?.start;
      const end = words[i + longest - 1]?.end;
      if (longest > 0 && start !== undefined && end !== undefined) {
        const bearers = fitting
          .filter((name) => name.words.length === longest)
          .map(({ spelling }) => `${spelling.person} ${spelling.kind}`);
        hits.push({ start, end, bearers: [...new Set(bearers)].sort() });
      }
      i += Math.max(1, longest);
    }
    return hits;
  };
}
