/** Compounds before an office: "the 92-year-old prime minister", "the right-wing president". */
import { Gap, NUMBER, type Tokens } from "../names/tokens";

/** First words of compounds that make the office another or nobody's: "the would-be president", "the ex-foreign minister". */
const CHANGING = new Set(
  "acting assistant co deputy ex former half non self so sub then under vice would".split(" "),
);

/**
 * The first token of a compound that stands between "the" and token `from`; null where none does.
 * @param free the first token that belongs to nothing else
 */
export function compoundBefore(tokens: Tokens, from: number, free: number): number | null {
  let first = from - 1;
  while (first > free && tokens.gapBefore(first) === Gap.Hyphen) first--;
  if (first === from - 1 || first <= free || CHANGING.has(tokens.norm(first))) return null;
  const isOne = tokens.gapBefore(from) === Gap.Space && tokens.gapBefore(first) === Gap.Space;
  return isOne && tokens.norm(first - 1) === "the" ? first : null;
}

/** The token behind a compound that begins at a token, "right-wing", "pro-Russian", "US-backed"; that token where none does. */
export function compoundAt(tokens: Tokens, at: number): number {
  let to = at + 1;
  while (tokens.gapBefore(to) === Gap.Hyphen && to < tokens.count) to++;
  return to === at + 1 || tokens.gapBefore(to) !== Gap.Space || CHANGING.has(tokens.norm(at)) ? at : to;
}

/** The age that a phrase gives, in years; null where it gives none. */
export function ageIn(tokens: Tokens, from: number, to: number): number | null {
  for (let at = from; at < to - 2; at++) {
    const isAge = tokens.norm(at + 1) === "year" && tokens.norm(at + 2) === "old";
    if (isAge && ((tokens.flags[at] ?? 0) & NUMBER) !== 0) return Number(tokens.word(at));
  }
  return null;
}

/** Can somebody be so old on a day? A year either way, as births may be imprecise; whose birth is not known may. */
export function isAged(born: string | null, age: number | null, day: string): boolean {
  return (
    age === null || born === null || Math.abs(Number(day.slice(0, 4)) - Number(born.slice(0, 4)) - age) <= 1
  );
}

const ORDINAL_ENDINGS = new Set(["st", "nd", "rd", "th"]);

/** "43rd" before token `from`, and where it begins: digits and letters are tokens of their own. */
export function ordinalBefore(
  tokens: Tokens,
  from: number,
  free: number,
): { ordinal: number; from: number } | null {
  const digits = from - 2;
  if (digits < free || ((tokens.flags[digits] ?? 0) & NUMBER) === 0) return null;
  if (tokens.gapBefore(digits + 1) !== Gap.None || !ORDINAL_ENDINGS.has(tokens.norm(digits + 1))) return null;
  return { ordinal: Number(tokens.word(digits)), from: digits };
}

/** "Served under President Bush" is under him; "under secretary", "Under-Secretary" are of a lower rank. */
export const isUnderSomebody = (tokens: Tokens, at: number): boolean =>
  tokens.norm(at) === "under" &&
  tokens.gapBefore(at + 1) !== Gap.Hyphen &&
  (tokens.norm(at + 1) !== "secretary" || tokens.isCapital(at + 1) !== tokens.isCapital(at));
