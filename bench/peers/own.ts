/** This project's name index, and what one writes without a package: an alternation and a Map. */
import { readFileSync } from "node:fs";
import { type Contender, matcher, type Span } from "./contender";
import { isWordUnit, standsAlone } from "./words";

export const sidelight: Contender = {
  title: "Sidelight's name index",
  how: "The compiled file is read and opened; ready is the time from the file, since names are compiled when the extension is built.",
  async load() {
    const { openIndex } = await import("./sidelight");
    return ({ indexFile }) => {
      const { buffer, byteOffset, byteLength } = readFileSync(indexFile);
      return openIndex(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
    };
  },
};

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");

export const regExp: Contender = {
  title: "RegExp alternation",
  how: "All spellings, longest first, between lookarounds for letters and digits; no lookarounds for scripts without spaces.",
  async load() {
    return ({ texts }) => {
      const longestFirst = [...texts].sort((a, b) => b.length - a.length);
      const alternation = (those: string[]) => those.map(escaped).join("|") || "(?!)";
      const alone = alternation(longestFirst.filter((text) => standsAlone(text)));
      const words = alternation(longestFirst.filter((text) => !standsAlone(text)));
      const pattern = new RegExp(
        `(?<![\\p{L}\\p{M}\\p{N}])(?:${words})(?![\\p{L}\\p{M}\\p{N}])|${alone}`,
        "gu",
      );
      return matcher(
        (block) => {
          const found: Span[] = [];
          pattern.lastIndex = 0;
          for (let hit = pattern.exec(block); hit; hit = pattern.exec(block)) {
            found.push([hit.index, pattern.lastIndex]);
          }
          return found;
        },
        (found) => found,
      );
    };
  },
};

export const phraseMap: Contender = {
  title: "JS Map of phrases",
  how: "First words with the longest phrase that begins so, in one Map, phrases in another; the longest at each word is looked up first.",
  async load() {
    return ({ texts }) => {
      const phrases = new Map<string, number>();
      const longest = new Map<string, number>();
      texts.forEach((text, number) => {
        phrases.set(text, number);
        const words = wordsOf(text);
        const first = words[0];
        if (!first) return;
        const word = text.slice(first[0], first[1]);
        longest.set(word, Math.max(longest.get(word) ?? 0, words.length));
      });
      return matcher(
        (block) => {
          const found: Span[] = [];
          const words = wordsOf(block);
          for (let i = 0; i < words.length; i++) {
            const [start, end] = words[i] as Span;
            const most = longest.get(block.slice(start, end)) ?? 0;
            for (let n = Math.min(most, words.length - i); n > 0; n--) {
              const last = (words[i + n - 1] as Span)[1];
              if (!phrases.has(block.slice(start, last))) continue;
              found.push([start, last]);
              i += n - 1;
              break;
            }
          }
          return found;
        },
        (found) => found,
      );
    };
  },
};

/** Words as runs of letters and digits; each character of a script without spaces is one. */
function wordsOf(text: string): Span[] {
  const words: Span[] = [];
  for (let i = 0; i < text.length; ) {
    const kind = isWordUnit(text.charCodeAt(i));
    if (kind === 0) {
      i++;
      continue;
    }
    const start = i++;
    if (kind === 1) while (i < text.length && isWordUnit(text.charCodeAt(i)) === 1) i++;
    words.push([start, i]);
  }
  return words;
}
