/** As much of the packages as is used here: they are installed by the benchmark only, and the types must hold without them. */

declare module "modern-ahocorasick/fast" {
  export default class AhoCorasick {
    constructor(patterns: readonly string[]);
    search(text: string): { start: number; end: number }[];
  }
}

declare module "ahocorasick" {
  export default class AhoCorasick {
    constructor(patterns: readonly string[]);
    /** Offset of the last unit, and all patterns that end there. */
    search(text: string): [last: number, patterns: string[]][];
  }
}

declare module "@monyone/aho-corasick/fast" {
  export class AhoCorasick {
    constructor(patterns: string[]);
    matchInText(text: string): { begin: number; end: number }[];
  }
}

declare module "compromise/one" {
  interface View {
    lookup(trie: object, options?: { form: string }): View;
    json(options: { offset: true }): { offset: { start: number; length: number } }[];
  }
  interface Nlp {
    (text: string): View;
    buildTrie(phrases: string[]): object;
  }
  const nlp: Nlp;
  export default nlp;
}

declare module "wink-eng-lite-web-model" {
  const model: object;
  export default model;
}

declare module "wink-nlp" {
  interface Items {
    out(): string[];
    out<T>(its: (...args: never[]) => T): T[];
  }
  interface Doc {
    tokens(): Items;
    customEntities(): Items;
  }
  interface Wink {
    readDoc(text: string): Doc;
    learnCustomEntities(
      examples: { name: string; patterns: string[] }[],
      options: { matchValue: boolean; usePOS: boolean; useEntity: boolean },
    ): number;
    its: {
      /** First and last token. */
      span: () => [number, number];
      precedingSpaces: () => string;
      value: () => string;
    };
  }
  export default function winkNlp(model: object, pipe: string[]): Wink;
}

declare module "@nlpjs/ner" {
  export class Ner {
    constructor(settings: { threshold: number });
    addRule(locale: string, name: string, type: "enum", rule: { option: string; texts: string[] }): void;
    process(input: {
      text: string;
      locale: string;
      threshold: number;
    }): Promise<{ entities: { start: number; end: number }[] }>;
  }
}
