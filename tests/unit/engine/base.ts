/** The project's own fact base, compiled once for the tests of a file. */

import { readFactFolder } from "../../../src/cli/fact-files";
import { textBlocks } from "../../../src/cli/text-blocks";
import { compileFacts } from "../../../src/engine/facts/compile";
import { type Article, FactBase, Linker, type Mention } from "../../../src/engine/index";

const { entries, vocabulary, problems } = await readFactFolder(process.cwd());
if (problems.length > 0)
  throw new Error(`facts/ has problems; npm run facts -- check lists them. First: ${problems[0]?.message}`);

export const { files, people, events } = compileFacts(entries, vocabulary);
export const base = new FactBase(files);
export const linker = new Linker(base);

export interface Marked {
  text: string;
  name: string;
  kind: Mention["kind"];
  reason: Mention["reason"];
}

/** What the engine marks in a text: the words and the name of the person each means. */
export function mark(text: string, date = "2018-05-31", lang = "en"): Marked[] {
  const { blocks, offsets } = textBlocks(text);
  const article: Article = { blocks, date, lang };
  return linker.link(article).map(({ block, start, end, person, kind, reason }) => {
    const shift = offsets[block] as number;
    return { text: text.slice(start + shift, end + shift), name: base.people.at(person).name, kind, reason };
  });
}

/** `mark` as pairs "words = name", names and role phrases alike. */
export function pairs(text: string, date?: string, lang?: string): string[] {
  return mark(text, date, lang).map(({ text: words, name }) => `${words} = ${name}`);
}
