/** The lists of custom entities of natural language packages. */
import { type Contender, matcher, type Span } from "./contender";
import { isWordUnit } from "./words";

const withoutDiacritics = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "");

/** compromise counts the punctuation after a word to it, and a possessive: "Kim’s," → "Kim". */
function bareEnd(block: string, start: number, end: number): number {
  let at = end;
  while (at > start && isWordUnit(block.charCodeAt(at - 1)) === 0) at--;
  return /['’]s$/.test(block.slice(start, at)) ? at - 2 : at;
}

export const compromise: Contender = {
  title: "compromise",
  how: "compromise/one, buildTrie and lookup on the form “machine”; names also without diacritics, which it drops from the text; case is folded; 100 paragraphs at once, since each call lists all first words.",
  paragraphsAtOnce: 100,
  async load() {
    const { default: nlp } = await import("compromise/one");
    return ({ texts }) => {
      const trie = nlp.buildTrie([...new Set([...texts, ...texts.map(withoutDiacritics)])]);
      return matcher(
        (block) => nlp(block).lookup(trie, { form: "machine" }),
        (found, block) =>
          found.json({ offset: true }).map(({ offset }): Span => {
            const { start, length } = offset;
            return [start, bareEnd(block, start, start + length)];
          }),
      );
    };
  },
};

export const winkNlp: Contender = {
  title: "wink-nlp",
  how: "Custom entities over tokens alone (no part of speech, no other entities), with case; names cut into its own tokens.",
  async load() {
    const [{ default: wink }, { default: model }] = await Promise.all([
      import("wink-nlp"),
      import("wink-eng-lite-web-model"),
    ]);
    return ({ texts }) => {
      const nlp = wink(model, ["cer"]);
      const patterns = texts.map((text) => nlp.readDoc(text).tokens().out().join(" "));
      nlp.learnCustomEntities([{ name: "person", patterns }], {
        matchValue: true,
        usePOS: false,
        useEntity: false,
      });
      return matcher(
        (block) => {
          const doc = nlp.readDoc(block);
          return { doc, spans: doc.customEntities().out(nlp.its.span) };
        },
        ({ doc, spans }) => {
          const spaces = doc.tokens().out(nlp.its.precedingSpaces);
          const values = doc.tokens().out(nlp.its.value);
          const starts: number[] = [];
          const ends: number[] = [];
          let at = 0;
          values.forEach((value, i) => {
            at += (spaces[i] as string).length;
            starts.push(at);
            at += value.length;
            ends.push(at);
          });
          return spans.map(([first, last]): Span => [starts[first] as number, ends[last] as number]);
        },
      );
    };
  },
};

export const nlpjs: Contender = {
  title: "@nlpjs/ner",
  how: "Enumerated entities with threshold 1, which looks runs of words up in a dictionary instead of measuring distances; case and diacritics are folded.",
  async load() {
    const { Ner } = await import("@nlpjs/ner");
    return ({ texts }) => {
      const ner = new Ner({ threshold: 1 });
      texts.forEach((text, number) => {
        ner.addRule("en", "person", "enum", { option: String(number), texts: [text] });
      });
      return matcher(
        (block) => ner.process({ text: block, locale: "en", threshold: 1 }),
        ({ entities }) => entities.map(({ start, end }): Span => [start, end + 1]),
      );
    };
  },
};
