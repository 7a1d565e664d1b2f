/**
 * What a page holds that may tell its day, gathered from the document as plain data: the page gathers, which is little work, and
 * whoever is given the clues weighs them (`date.ts`), which takes many times the code.
 */
import * as v from "valibot";

/** An element that holds a date, as far as it matters for judging that. */
const element = v.object({
  tag: v.string(),
  /** Class names, ids, test ids and properties of the element and of those around it, as far as its block. */
  names: v.string(),
  /** What dates of one list have in common. */
  markup: v.string(),
  isPubdate: v.boolean(),
});

/** An element within a line whose attributes may hold a date. */
const mark = v.object({
  /** Index in `elements`. */
  element: v.number(),
  start: v.number(),
  end: v.number(),
  /** Of the attributes that dates stand in, in the order in which they are believed. */
  values: v.array(v.string()),
});

/** A line of the page's text that may hold a date. Offsets are UTF-16 code units of its text. */
const line = v.object({
  /** How many lines, and UTF-16 units of text, were read before. */
  at: v.number(),
  units: v.number(),
  text: v.string(),
  /** Where the text of each element begins, and its index in `elements`. */
  parts: v.array(v.tuple([v.number(), v.number()])),
  marks: v.array(mark),
});

/** A property of microdata or RDFa that may be the day. */
const property = v.object({
  isUpdate: v.boolean(),
  /** What the element says, in the order in which it is believed. */
  values: v.array(v.string()),
});

export const dayClues = v.object({
  /** The page's own address, and that of its canonical link; both may be empty. */
  url: v.string(),
  canonical: v.string(),
  /** BCP 47 as the page names it; where it does not, some of its text. */
  lang: v.string(),
  sample: v.string(),
  /** Of the page's JSON-LD (`structured.ts`): nodes with what can tell a day, and the text of what is no JSON. */
  nodes: v.array(v.record(v.string(), v.unknown())),
  broken: v.array(v.string()),
  /** Meta tags: name in lower case, content. */
  metas: v.array(v.tuple([v.string(), v.string()])),
  properties: v.array(property),
  lines: v.array(line),
  elements: v.array(element),
  /** The line of the headline; null where none was met. */
  headlineAt: v.nullable(v.number()),
  /** Days in the page's scripts; null where nobody has looked: it is a last resort. */
  scripts: v.nullable(v.array(v.string())),
});

export type DayClues = v.InferOutput<typeof dayClues>;
export type ElementClue = DayClues["elements"][number];
export type LineClue = DayClues["lines"][number];
export type MarkClue = LineClue["marks"][number];
export type PropertyClue = DayClues["properties"][number];

/** The content of the meta tag of a name in lower case; null where there is none. */
export function metaOf({ metas }: DayClues, name: string): string | null {
  return metas.find(([one]) => one === name)?.[1] ?? null;
}
