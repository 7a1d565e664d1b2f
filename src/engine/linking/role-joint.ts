/** "The economy and finance minister", "the minister for Europe and foreign affairs": one office of two portfolios. */
import type { FactBase } from "../facts/base";
import type { Term, Vocabulary } from "../facts/vocabulary";
import { foldedWords, foldPhrase } from "../names/phrase";
import type { PhraseHit, PhraseTable } from "../names/phrase-table";
import { Gap, type Tokens } from "../names/tokens";
import type { Meant } from "./role-reasons";
import type { Designation } from "./roles";

/** As many words as a portfolio has: "foreign affairs". */
const MOST_WORDS = 3;
const HEADS = /\b(?:minister|secretary)$/;
const HEADS_OF = /^(?:minister|secretary) (?:for|of) /;

/** An office as it stands in a text; `joint` is the term of its other portfolio. */
export type OfficeHit = PhraseHit<Term> & { joint?: string };

/** The office at a token, with both its portfolios where it has two; null where none begins there. */
export function officeAt(terms: PhraseTable<Term>, tokens: Tokens, at: number): OfficeHit | null {
  const hit = terms.at(tokens, at);
  if (!hit?.value.term) return withFirst(terms, tokens, at) ?? hit;
  if (isOfRepublic(tokens, at + hit.length)) return { ...hit, length: hit.length + 3 };
  if (HEADS_OF.test(hit.phrase)) return withSecond(terms, tokens, at, hit);
  // A post of one country has the words of both as its own.
  const parts = hit.value.kinds?.length === 0 ? withFirst(terms, tokens, at) : null;
  return parts ? { ...hit, joint: parts.phrase } : hit;
}

/** "The president of the republic", whichever it is; not "of the Republic of Cyprus". */
const isOfRepublic = (tokens: Tokens, at: number): boolean =>
  tokens.norm(at + 2) === "republic" &&
  tokens.norm(at + 1) === "the" &&
  tokens.norm(at) === "of" &&
  tokens.gapBefore(at) === Gap.Space &&
  tokens.norm(at + 3) !== "of";

/** "Economy and finance minister" */
function withFirst(terms: PhraseTable<Term>, tokens: Tokens, at: number): OfficeHit | null {
  for (let and = at + 1; and <= at + 2; and++) {
    if (!isAnd(tokens, and)) continue;
    const hit = terms.at(tokens, and + 1);
    const head = hit?.value.term && HEADS.exec(hit.phrase)?.[0];
    if (!hit || !head) return null;
    const joint = `${foldedWords(tokens, at, and)} ${head}`;
    return isOffice(terms, joint) ? { ...hit, length: and + 1 + hit.length - at, joint } : null;
  }
  return null;
}

/** "Minister for Europe and foreign affairs" */
function withSecond(terms: PhraseTable<Term>, tokens: Tokens, at: number, hit: OfficeHit): OfficeHit {
  const and = at + hit.length;
  // "Secretary of state and national security adviser"
  if (!isAnd(tokens, and) || tokens.norm(and + 1) === "the" || terms.at(tokens, and + 1)?.value.term)
    return hit;
  const [head, of] = hit.phrase.split(" ") as [string, string];
  for (let length = MOST_WORDS; length > 0; length--) {
    const portfolio = foldedWords(tokens, and + 1, and + 1 + length);
    const joint = [`${head} ${of} ${portfolio}`, `${portfolio} ${head}`].find((term) =>
      isOffice(terms, term),
    );
    if (joint) return { ...hit, length: hit.length + 1 + length, joint };
  }
  return hit;
}

const isOffice = (terms: PhraseTable<Term>, phrase: string) => (terms.get(phrase)?.kinds ?? null) !== null;

/** "The US secretary of state and defense secretary": a bare office behind "and" is of the place of the office before it. */
export function isBesideOffice(
  vocabulary: Vocabulary,
  tokens: Tokens,
  before: Designation,
  { from, term, place, time, definite, indefinite, qualified, lower }: Designation,
): boolean {
  if (term === null || place || time !== "now" || definite || indefinite || qualified || lower) return false;
  if (before.to !== from - 1 || !isAnd(tokens, before.to) || !before.definite || before.time !== "now")
    return false;
  const of = before.place;
  const isOfCountry = of !== null && (of.organization === null || of.executive);
  return isOfCountry && before.term !== null && vocabulary.officesOf(term).length > 0;
}

/** The word "and" between two words; read without a string for what is longer or shorter. */
const isAnd = (tokens: Tokens, at: number): boolean =>
  (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0) === 3 &&
  tokens.norm(at) === "and" &&
  tokens.gapBefore(at) === Gap.Space &&
  tokens.gapBefore(at + 1) === Gap.Space;

/** A role phrase, and the same by its second portfolio where it has two. */
export const byPortfolio = (role: Designation): Designation[] =>
  role.joint === null ? [role] : [role, { ...role, term: role.joint, phrase: role.joint, joint: null }];

/** Whoever holds both portfolios, or one where the other has nobody; of two people the one whose office or ministry is called by both. */
export function holderOfBoth(
  { people }: FactBase,
  one: Meant | null,
  other: Meant | null,
  { term, joint }: Designation,
): Meant | null {
  if (!one || !other || one.person === other.person) return one ?? other;
  const words = `${term} ${joint}`.split(" ").filter((word) => !/^(?:for|minister|of|secretary)$/.test(word));
  const isBoth = ({ person, reason }: Meant) =>
    people.at(person).memberships.some(({ label, organization }) => {
      const called = ` ${foldPhrase(`${label} ${organization ?? ""}`)} `;
      return label === reason.values.role && words.every((word) => called.includes(` ${word} `));
    });
  if (isBoth(one)) return isBoth(other) ? null : one;
  return isBoth(other) ? other : null;
}
