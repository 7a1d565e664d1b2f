/**
 * Where names can begin, by the words in them that are capitalised or of a script without case; a name that begins in lower case
 * ("bin Laden") is found from its first such word backwards.
 */

import { charInfo, Info, Kind, lookUpAt } from "./fold";
import { beginning, has, hasBit } from "./index-format";

const kindOf = (info: number): Kind => (info >>> Info.KindShift) & 7;

/** `charInfo` of the character that ends before `at`. */
function infoBefore(text: string, at: number): number {
  const info = charInfo[text.charCodeAt(at - 1)] as number;
  if (info !== 0) return info;
  const wide = at > 1 ? lookUpAt(text, at - 2) : 0;
  return wide & Info.Wide ? wide : lookUpAt(text, at - 1);
}

/** Where the word begins that the character at `at` shows not to be in lower case; -1 where it shows nothing, or not behind `bound`. */
export function anchorAt(text: string, at: number, bound: number): number {
  const kind = kindOf(lookUpAt(text, at));
  if (kind < Kind.Caseless && kind !== Kind.Single) return -1;
  return kind === Kind.Single || beginsWord(text, at) ? at : lowerWordBefore(text, at, bound);
}

/** Does a word in lower case or a number begin at `at` that `lead` has a bit for? */
export function mayLead(text: string, at: number, lead: Int32Array): boolean {
  const kind = kindOf(lookUpAt(text, at));
  if (kind === Kind.Lower) return beginsWord(text, at) && has(lead, beginningAt(text, at));
  return kind === Kind.Digit && !isAfterDigit(text, at) && hasBit(lead, beginning(0, 0, 0));
}

function isAfterDigit(text: string, at: number): boolean {
  for (let i = at; i > 0; ) {
    const info = infoBefore(text, i);
    if (kindOf(info) !== Kind.Ignored) return kindOf(info) === Kind.Digit;
    i -= info & Info.Wide ? 2 : 1;
  }
  return false;
}

/** Does the letter at `at` begin a word? */
function beginsWord(text: string, at: number): boolean {
  for (let i = at; i > 0; ) {
    const info = infoBefore(text, i);
    if (kindOf(info) !== Kind.Ignored) return kindOf(info) < Kind.Ignored;
    i -= info & Info.Wide ? 2 : 1;
  }
  return true;
}

/** Where the word begins that is the last before `at` and not before `bound`; -1 where there is none, or it is not in lower case. */
export function lowerWordBefore(text: string, at: number, bound: number): number {
  let i = at;
  let info = 0;
  for (; i > bound; i -= info & Info.Wide ? 2 : 1) {
    info = infoBefore(text, i);
    if (kindOf(info) !== Kind.Other && kindOf(info) !== Kind.Ignored) break;
  }
  if (i <= bound) return -1;
  const isDigit = kindOf(info) === Kind.Digit;
  let start = -1;
  let first = 0;
  while (i > bound) {
    info = infoBefore(text, i);
    const kind = kindOf(info);
    if (isDigit ? kind !== Kind.Digit && kind !== Kind.Ignored : kind < Kind.Ignored) break;
    i -= info & Info.Wide ? 2 : 1;
    if (kind === Kind.Ignored) continue;
    start = i;
    first = kind;
  }
  return first === Kind.Lower || isDigit ? start : -1;
}

const LETTER = Kind.Lower << Info.KindShift;
const IGNORED = Kind.Ignored << Info.KindShift;

/** The bit of a word's first three letters, see `beginning`; -1 where they are not plain to see. */
export function beginningAt(text: string, at: number): number {
  const first = letterAt(text, at);
  const second = first > 0 ? letterAt(text, at + 1) : 0;
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
