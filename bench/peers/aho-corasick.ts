/** The packages that build an automaton over characters. They find every occurrence, inside words too. */
import { type Contender, matcher, type Span } from "./contender";

export const modernAhoCorasick: Contender = {
  title: "modern-ahocorasick",
  how: "Its double-array backend (modern-ahocorasick/fast), all matches.",
  async load() {
    const { default: AhoCorasick } = await import("modern-ahocorasick/fast");
    return ({ texts }) => {
      const automaton = new AhoCorasick(texts);
      return matcher(
        (block) => automaton.search(block),
        (found) => found.map(({ start, end }): Span => [start, end]),
      );
    };
  },
};

export const ahoCorasick: Contender = {
  title: "ahocorasick",
  how: "As it comes.",
  async load() {
    const { default: AhoCorasick } = await import("ahocorasick");
    return ({ texts }) => {
      const automaton = new AhoCorasick(texts);
      return matcher(
        (block) => automaton.search(block),
        (found) =>
          found.flatMap(([last, ended]) => ended.map((text): Span => [last + 1 - text.length, last + 1])),
      );
    };
  },
};

export const monyone: Contender = {
  title: "@monyone/aho-corasick",
  how: "Its double-array variant (@monyone/aho-corasick/fast).",
  async load() {
    const { AhoCorasick } = await import("@monyone/aho-corasick/fast");
    return ({ texts }) => {
      const automaton = new AhoCorasick([...texts]);
      return matcher(
        (block) => automaton.matchInText(block),
        (found) => found.map(({ begin, end }): Span => [begin, end]),
      );
    };
  },
};
