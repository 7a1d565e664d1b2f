/** "Selma “Cruel” Blair", "Francis “Chiz” Escudero": a given name and a nickname in quotation marks before a surname. */
import type { FactBase } from "../facts/base";
import { Tokens } from "../names/tokens";
import type { Guard } from "./guard";
import type { ReadBlock } from "./types";

/** A capitalised word, then a few others in quotation marks, at the end of a text; but what ends a sentence, ‘CBS's "Talk of Today." ’, is none. */
const NICKNAMED = /(?:^|[\s(])(\p{Lu}[\p{L}'’-]*\p{L}) ["“'‘]([^"”'’]{0,29}[^"”'’.!?,])["”'’]\s$/u;
/** As much text as `NICKNAMED` looks at. UTF-16 units. */
const REACH = 60;

/** The given name and the nickname before a surname, with the token of the given name; null where none stand there. */
export function nicknameBefore({ tokens, text }: ReadBlock, from: number) {
  const start = tokens.start[from] as number;
  const found = /["”'’]\s$/.test(text.slice(start - 2, start))
    ? NICKNAMED.exec(text.slice(Math.max(0, start - REACH), start))
    : null;
  if (!found) return null;
  const [, given = "", nickname = ""] = found;
  return { given, nickname, first: from - Tokens.of(nickname).count - 1 };
}

/** Of somebody whom no nickname of the base makes whole, the surname is somebody else's. */
export const nicknamed: Guard = ({ base, block, from, to, surnameOnly }) => {
  const found = surnameOnly ? nicknameBefore(block, from) : null;
  if (!found) return null;
  const { tokens, designationTo } = block;
  const { first } = found;
  if (designationTo.has(first + 1) || base.vocabulary.has("sentenceStarters", tokens.norm(first)))
    return null;
  // "William “Bill” Clinton" is he.
  const { given, nickname } = found;
  return wholeNames(base, block, [given, nickname], { from, to }).length > 0
    ? null
    : { kind: "longer", from: first, to };
};

/** Whoever goes by one of the given names with the surname at some tokens. @returns numbers of people */
export function wholeNames(
  base: FactBase,
  { tokens, text }: ReadBlock,
  given: readonly string[],
  { from, to }: { from: number; to: number },
): number[] {
  const surname = text.slice(tokens.start[from], tokens.end[to - 1]);
  return given.flatMap((word) => {
    const name = Tokens.of(`${word} ${surname}`);
    const whole = base.names.match(name).find((hit) => hit.from === 0 && hit.to === name.count);
    return whole ? [...base.names.bearers(whole.entry)].map(({ person }) => person) : [];
  });
}

/** Whoever goes by the given name or the nickname that stands before a surname. */
export function calledByNickname(
  base: FactBase,
  block: ReadBlock,
  hit: { from: number; to: number },
): number[] {
  const found = nicknameBefore(block, hit.from);
  return found ? wholeNames(base, block, [found.given, found.nickname], hit) : [];
}
