/** "Selma “Cruel” Blair": a given name and a nickname in quotation marks make the surname somebody else's. */
import { Tokens } from "../names/tokens";
import type { Guard } from "./guard";

/** A capitalised word, then a few others in quotation marks, at the end of a text; but what ends a sentence, ‘CBS's "Talk of Today." ’, is none. */
const NICKNAMED = /(?:^|[\s(])(\p{Lu}[\p{L}'’-]*\p{L}) ["“'‘]([^"”'’]{0,29}[^"”'’.!?,])["”'’]\s$/u;
/** As much text as `NICKNAMED` looks at. UTF-16 units. */
const REACH = 60;

export const nicknamed: Guard = ({ base, block: { tokens, text, designationTo }, from, to, surnameOnly }) => {
  if (!surnameOnly) return null;
  const start = tokens.start[from] as number;
  const found = /["”'’]\s$/.test(text.slice(start - 2, start))
    ? NICKNAMED.exec(text.slice(Math.max(0, start - REACH), start))
    : null;
  if (!found) return null;
  const [, given = "", nickname = ""] = found;
  const quoted = Tokens.of(nickname).count;
  const first = from - quoted - 1;
  if (designationTo.has(first + 1) || base.vocabulary.has("sentenceStarters", tokens.norm(first)))
    return null;
  // "William “Bill” Clinton" is he.
  const surname = text.slice(start, tokens.end[to - 1]);
  const isOwn = [given, nickname].some((word) => {
    const name = Tokens.of(`${word} ${surname}`);
    return base.names.match(name).some((hit) => hit.from === 0 && hit.to === name.count);
  });
  return isOwn ? null : { kind: "longer", from: first, to };
};
