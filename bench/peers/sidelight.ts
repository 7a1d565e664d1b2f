/** The name index as it is used: the only file here that knows its form. */
import { NameIndex } from "../../src/engine/names/name-index";
import { Tokens } from "../../src/engine/names/tokens";
import { type Matcher, matcher } from "./contender";

export function openIndex(buffer: ArrayBuffer): Matcher {
  const index = new NameIndex(buffer);
  return matcher(
    (block) => {
      const tokens = Tokens.of(block);
      return index
        .match(tokens)
        .map(({ from, to }) => [tokens.start[from], tokens.end[to - 1]] as [number, number]);
    },
    (found) => found,
  );
}
