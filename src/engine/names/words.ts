/** Reads one word of a text, and what stands between two. Tokens and the scan for names both read through this. */
import { charInfo, foldWord, formAt, Info, Kind, lookUpAt } from "./fold";

/** Flags of a word. */
export enum Flag {
  Capital = 1,
  /** More than one letter, all of them capitals. */
  AllCapitals = 2,
  /** Of a script without case. */
  NoCase = 4,
  Number = 8,
  /** Begins in lower case and has a capital behind: "deMille", another word than "DeMille" and "demille". */
  Inner = 16,
}

/** What stands before a word. */
export enum Gap {
  /** Nothing, between two characters that are words of their own. */
  None,
  Space,
  Hyphen,
  Apostrophe,
  /** A full stop after a short word: "W. Bush", "Gen. Kim", "J.D.". It may also end a sentence. */
  Dot,
  /** A comma and a space. */
  Comma,
  /** A full stop, colon, bracket, quotation mark or anything else. */
  Break,
  /** A new line, alone or with spaces. */
  Line,
}

/** What `readWord` writes, from `slot` on. Offsets are UTF-16 units, the end exclusive. */
export enum Word {
  Start,
  End,
  /** Two independent hashes of the folded word; together 64 bits. */
  HashA,
  HashB,
  Flags,
  /** As many numbers. */
  Size,
}

/** Of the hashes: offset basis and prime of FNV-1a, constants of MurmurHash. */
export enum Seed {
  A = 0x811c9dc5 | 0,
  B = 0x9747b28c | 0,
}

/**
 * The hashes of a word go over its folded form in steps: four ASCII units at once, a byte each, the first lowest; any other unit
 * alone, with OTHER, behind those before it; at last those that are left, or 0.
 */
export function stepA(hash: number, units: number): number {
  const next = Math.imul(hash ^ units, 0x01000193);
  return next ^ (next >>> 15);
}
export function stepB(hash: number, units: number): number {
  const next = Math.imul(hash ^ units, 0x5bd1e995) + 1;
  return next ^ (next >>> 13);
}
const OTHER = 1 << 31;

/** The least `charInfo` of a letter, and of what goes on with a word of letters. */
const LETTER = Kind.Lower << Info.KindShift;
const GOES_ON = Kind.Ignored << Info.KindShift;
const UPPER = Kind.Upper << Info.KindShift;

/**
 * Reads the word at `at` into `out`: its start, end, two hashes of its folded form, flags.
 * @param at where a character of a word stands that is not Kind.Ignored
 * @returns where to read on; it may be behind the end, over characters that are not seen
 */
export const readWord = (() => {
  // A function in a function: engines take for constants what cannot be set anew, which is not said of a module's in the built code.
  const known = charInfo;
  const letter = LETTER;
  const goesOn = GOES_ON;
  const upper = UPPER;
  return (text: string, at: number, out: Int32Array, slot: number): number => {
    const length = text.length;
    let info = known[text.charCodeAt(at)] as number;
    const first = info >>> Info.KindShift;
    let a: number = Seed.A;
    let b: number = Seed.B;
    let four = 0;
    let shift = 0;
    let common = info;
    let any = info;
    let i = at;
    while (info >= letter) {
      const form = info & Info.Form;
      if (form < 0x80) {
        four |= form << shift;
        shift = (shift + 8) & 31;
      }
      if (shift === 0 || form >= 0x80) {
        a = stepA(a, four);
        b = stepB(b, four);
        four = 0;
        shift = 0;
      }
      if (form >= 0x80) {
        a = stepA(a, form | OTHER);
        b = stepB(b, form | OTHER);
      }
      common &= info;
      any |= info;
      i++;
      info = i < length ? (known[text.charCodeAt(i)] as number) : goesOn - 1;
    }
    if (i === at || info === 0 || info >= goesOn || (first === Kind.Lower && any >= upper))
      return readAnyWord(text, at, out, slot);
    out[slot + Word.Start] = at;
    out[slot + Word.End] = i;
    out[slot + Word.HashA] = mix(stepA(a, four));
    out[slot + Word.HashB] = mix(stepB(b, four));
    out[slot + Word.Flags] = flagsOf(first, i - at > 1 && common >>> Info.KindShift === Kind.Upper, false);
    return i;
  };
})();

function flagsOf(first: number, allCapitals: boolean, anyCapital: boolean): number {
  if (first === Kind.Digit) return Flag.Number;
  if (first === Kind.Single || first === Kind.Caseless) return Flag.NoCase;
  if (first === Kind.Lower) return anyCapital ? Flag.Inner : 0;
  return (first === Kind.Upper ? Flag.Capital : 0) | (allCapitals ? Flag.AllCapitals : 0);
}

/** `readWord` for words that are not of plain letters alone. */
function readAnyWord(text: string, at: number, out: Int32Array, slot: number): number {
  const length = text.length;
  let info = lookUpAt(text, at);
  const first = (info >>> Info.KindShift) & 7;
  let a: number = Seed.A;
  let b: number = Seed.B;
  let four = 0;
  let shift = 0;
  let letters = 0;
  let capitals = 0;
  let i = at;
  let end = at;
  for (;;) {
    const kind = (info >>> Info.KindShift) & 7;
    const width = info & Info.Wide ? 2 : 1;
    if (kind !== Kind.Ignored) {
      const form = info & Info.Form;
      const more = form === 0 ? formAt(text, i) : "";
      for (let j = 0; j < (more.length || 1); j++) {
        const unit = form || more.charCodeAt(j);
        if (unit < 0x80) {
          four |= unit << shift;
          shift = (shift + 8) & 31;
        }
        if (shift === 0 || unit >= 0x80) {
          a = stepA(a, four);
          b = stepB(b, four);
          four = 0;
          shift = 0;
        }
        if (unit >= 0x80) {
          a = stepA(a, unit | OTHER);
          b = stepB(b, unit | OTHER);
        }
      }
      letters++;
      if (kind === Kind.Upper) capitals++;
      end = i + width;
    }
    i += width;
    if (i >= length || first === Kind.Single) break;
    info = charInfo[text.charCodeAt(i)] || lookUpAt(text, i);
    const next = (info >>> Info.KindShift) & 7;
    if (first === Kind.Digit ? next !== Kind.Digit && next !== Kind.Ignored : next < Kind.Ignored) break;
  }
  const flags = flagsOf(first, letters > 1 && capitals === letters, capitals > 0);
  out[slot + Word.Start] = at;
  out[slot + Word.End] = end;
  a = stepA(a, four);
  b = stepB(b, four);
  // Both: where one alone tells "deLa" from "DeLa", the bits that an index keeps of it are too few.
  const inner = flags === Flag.Inner;
  out[slot + Word.HashA] = mix(inner ? ~a : a);
  out[slot + Word.HashB] = mix(inner ? ~b : b);
  out[slot + Word.Flags] = flags;
  return i;
}

/** The last step of a word's hash. */
export function mix(hash: number): number {
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  return hash ^ (hash >>> 13);
}

/** Where the next word begins at or behind `at`; the text's length where none does. */
export function nextWord(text: string, at: number): number {
  const length = text.length;
  for (let i = at; i < length; ) {
    const info = charInfo[text.charCodeAt(i)] || lookUpAt(text, i);
    const kind = (info >>> Info.KindShift) & 7;
    if (kind !== Kind.Other && kind !== Kind.Ignored) return i;
    i += info & Info.Wide ? 2 : 1;
  }
  return length;
}

/** Words after which a full stop is no end of a sentence. Longer ones are: "…said Pompeo. Kim…". */
const ABBREVIATION =
  /^(?:gen|col|lt|maj|capt|sgt|adm|brig|sen|rep|gov|mr|mrs|ms|dr|prof|rev|st|jr|sr|hon|u|no|md|mohd)$/u;
export const LONGEST_ABBREVIATION = 4;
const INITIAL = /^\p{Lu}$/u;

const HYPHENS = new Set([0x2d, 0x2010, 0x2011]);
const APOSTROPHES = new Set([0x27, 0x2019, 0x02bc, 0x2018, 0x60]);
const isSpace = (unit: number) =>
  unit === 0x20 || unit === 0x09 || unit === 0xa0 || unit === 0x202f || (unit >= 0x2002 && unit <= 0x200a);

/** No code unit: U+0000 is a sign too. */
const NO_SIGN = -1;

/** What stands between the word from `previousStart` to `previousEnd` and the one at `from`. */
export function gapBetween(text: string, previousStart: number, previousEnd: number, from: number): Gap {
  if (from === previousEnd + 1 && text.charCodeAt(previousEnd) === 0x20) return Gap.Space;
  let sign = NO_SIGN;
  let spaces = 0;
  let lines = 0;
  for (let i = previousEnd; i < from; i++) {
    const unit = text.charCodeAt(i);
    if (isSpace(unit)) spaces++;
    else if (unit === 0x0a) lines++;
    else if (unit === 0x0d) continue;
    else {
      const info = charInfo[unit] || lookUpAt(text, i);
      if (info & Info.Wide) i++;
      if (((info >>> Info.KindShift) & 7) === Kind.Ignored) continue;
      // A sign after a space is no part of a word: "Kim - Trump", "Kim (Trump".
      if (sign !== NO_SIGN || spaces + lines > 0) return Gap.Break;
      sign = unit;
    }
  }
  if (lines > 1) return Gap.Break;
  if (sign === NO_SIGN) return lines > 0 ? Gap.Line : spaces > 0 ? Gap.Space : Gap.None;
  const apart = spaces + lines > 0;
  if (!apart && HYPHENS.has(sign)) return Gap.Hyphen;
  if (!apart && APOSTROPHES.has(sign)) return Gap.Apostrophe;
  if (apart && sign === 0x2c) return Gap.Comma;
  return sign === 0x2e && isShort(text, previousStart, previousEnd) ? Gap.Dot : Gap.Break;
}

/** What may stand behind a comma: "Ferdinand Marcos, Jr." */
const JUNIOR = /^(?:[JS]r|JR|SR)$/;

/**
 * `gapBetween` in a name, where an apostrophe may end a word, "Anyang' Nyong'o", and a comma stand before "Jr". Elsewhere they end
 * what was quoted or possessed, and a name.
 * @param to where the word behind the gap ends
 */
export function gapInName(
  text: string,
  previousStart: number,
  previousEnd: number,
  from: number,
  to: number,
): Gap {
  const gap = gapBetween(text, previousStart, previousEnd, from);
  if (gap === Gap.Comma) return to - from === 2 && JUNIOR.test(text.slice(from, to)) ? Gap.Space : gap;
  const closes =
    gap === Gap.Break &&
    from === previousEnd + 2 &&
    APOSTROPHES.has(text.charCodeAt(previousEnd)) &&
    isSpace(text.charCodeAt(previousEnd + 1));
  return closes ? Gap.Apostrophe : gap;
}

/** The state behind a town: "Bethesda, Md." */
const MARYLAND = /,\s+Md$/;
/** As far back as the comma may stand. UTF-16 units. */
const COMMA_AND_STATE = 6;

/** Is it one capital letter, or an abbreviation? */
function isShort(text: string, start: number, end: number): boolean {
  // Most words before a full stop are longer, and need not be folded to see it. What is not plain does not count.
  let letters = 0;
  for (let i = start; i < end; i++) {
    if ((charInfo[text.charCodeAt(i)] as number) >= LETTER && ++letters > LONGEST_ABBREVIATION) return false;
  }
  const word = text.slice(start, end);
  if (end - start <= 2 && INITIAL.test(word)) return true;
  return (
    ABBREVIATION.test(foldWord(word)) && !MARYLAND.test(text.slice(Math.max(0, end - COMMA_AND_STATE), end))
  );
}
