/** The project's own fact base, as `npm test` built it before. */
import { openFactBase } from "../../../src/cli/io";
import { textBlocks } from "../../../src/cli/text-blocks";
import { type Article, Linker, type Mention } from "../../../src/engine/index";

export const base = await openFactBase();
export const linker = new Linker(base);

export interface Marked {
  text: string;
  name: string;
  person: number;
  kind: Mention["kind"];
  reason: Mention["reason"];
}

/** What the engine marks in a text: the words and the name of the person each means. */
export async function mark(text: string, date = "2018-05-31", lang = "en"): Promise<Marked[]> {
  const { blocks, offsets } = textBlocks(text);
  const article: Article = { blocks, date, lang };
  return (await linker.link(article)).map(({ block, start, end, person, kind, reason }) => {
    const shift = offsets[block] as number;
    return {
      text: text.slice(start + shift, end + shift),
      name: base.people.at(person).name,
      person,
      kind,
      reason,
    };
  });
}

/** `mark` as pairs "words = name", names and role phrases alike. */
export async function pairs(text: string, date?: string, lang?: string): Promise<string[]> {
  return (await mark(text, date, lang)).map(({ text: words, name }) => `${words} = ${name}`);
}
