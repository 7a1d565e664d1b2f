/** The name index as it is used: the only file here that knows its form. */
import { NameIndex } from "../../src/engine/names/name-index";
import { HIT } from "../../src/engine/names/name-reader";
import { type Matcher, matcher } from "./contender";

export function openIndex(buffer: ArrayBuffer): Matcher {
  const { scanner } = new NameIndex(buffer);
  return matcher(
    (block) => {
      const count = scanner.scan(block);
      // The scanner's own array is for the next block.
      return scanner.hits.slice(0, HIT * count);
    },
    function* (hits): Iterable<[number, number]> {
      for (let at = 0; at < hits.length; at += HIT) yield [hits[at] as number, hits[at + 1] as number];
    },
  );
}
