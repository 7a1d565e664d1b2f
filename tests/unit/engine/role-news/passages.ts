/** Passages in the manner of the news of 1996 to 2026, in own words; events and office-holders are real. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { textBlocks } from "../../../../src/cli/text-blocks";
import { base, linker } from "../base";

/** `worked` were looked at while the rules were made; `aside` were only counted. */
export type Half = "worked" | "aside";

export interface Passage {
  day: string;
  /** With whom each role phrase means: `[[the phrase|name in the base]]`; all others mean nobody. */
  text: string;
}

/** A blank line between two, the day in the first line of each. */
export function passagesOf(half: Half): Passage[] {
  return readdirSync(import.meta.dirname)
    .filter((name) => name.startsWith(half))
    .flatMap((name) =>
      readFileSync(join(import.meta.dirname, name), "utf8")
        .trim()
        .split("\n\n"),
    )
    .map((part) => {
      const [, day = "", text = ""] = /^# (\S+)\n([\s\S]+)$/.exec(part) ?? [];
      return { day, text };
    });
}

interface Span {
  start: number;
  end: number;
}
interface Phrase extends Span {
  name: string;
}
interface Marked extends Span {
  /** The person's name in the base, then all others: which one is the first is no matter of role phrases. */
  names: string[];
}

const PHRASE = /\[\[([^|\]]+)\|([^\]]+)\]\]/g;

/** The text of a passage without its annotation, and the phrases of it in UTF-16 offsets. */
function read({ text: annotated }: Passage): { text: string; phrases: Phrase[] } {
  let text = "";
  let at = 0;
  const phrases: Phrase[] = [];
  for (const { 0: whole, 1: words = "", 2: name = "", index } of annotated.matchAll(PHRASE)) {
    text += annotated.slice(at, index);
    phrases.push({ start: text.length, end: text.length + words.length, name });
    text += words;
    at = index + whole.length;
  }
  return { text: text + annotated.slice(at), phrases };
}

export interface Outcome {
  /** How many phrases mean somebody. */
  phrases: number;
  marks: number;
  /** "2011-02-11 missed the army chief = Sami Hafez Anan", "… wrong …". */
  faults: string[];
}

/** What the engine makes of a passage: a mark is right where it overlaps a phrase that means the same person. */
export async function outcomeOf(passage: Passage): Promise<Outcome> {
  const { day } = passage;
  const { text, phrases } = read(passage);
  const { blocks, offsets } = textBlocks(text);
  const marks = (await linker.link({ blocks, date: day, lang: "en" }))
    .filter(({ kind }) => kind === "role")
    .map(({ block, start, end, person }): Marked => {
      const shift = offsets[block] as number;
      const { name, names } = base.people.at(person);
      return {
        start: start + shift,
        end: end + shift,
        names: [name, ...names.map((other) => other.name)],
      };
    });
  const isSame = ({ start, end, names }: Marked, phrase: Phrase) =>
    phrase.start < end && phrase.end > start && names.includes(phrase.name);
  const words = ({ start, end }: Span, name: string) => `${text.slice(start, end)} = ${name}`;
  return {
    phrases: phrases.length,
    marks: marks.length,
    faults: [
      ...marks
        .filter((one) => !phrases.some((phrase) => isSame(one, phrase)))
        .map((one) => `${day} wrong ${words(one, one.names[0] as string)}`),
      ...phrases
        .filter((one) => !marks.some((marked) => isSame(marked, one)))
        .map((one) => `${day} missed ${words(one, one.name)}`),
    ],
  };
}
