/** Who takes part, in the order of the table. mark.js, which needs a document, is measured apart: mark.ts. */
import { ahoCorasick, modernAhoCorasick, monyone } from "./aho-corasick";
import type { Contender } from "./contender";
import { compromise, nlpjs, winkNlp } from "./nlp";
import { phraseMap, regExp, sidelight } from "./own";

export const CONTENDERS: Readonly<Record<string, Contender>> = {
  sidelight,
  regExp,
  phraseMap,
  modernAhoCorasick,
  ahoCorasick,
  monyone,
  compromise,
  winkNlp,
  nlpjs,
};
