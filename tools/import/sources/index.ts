/** All sources, in the order in which they are read and in which the first to name a new person gives the slug. */
import type { Source } from "../types";
import { source as congress } from "./congress";
import { source as ofac } from "./ofac";
import { source as officeholders } from "./officeholders";
import { source as pantheon } from "./pantheon";
import { source as pocom } from "./pocom";
import { source as travels } from "./travels";
import { source as ukMinisters } from "./uk-ministers";
import { source as unSanctions } from "./un-sanctions";
import { source as visits } from "./visits";
import { source as wikidataNames } from "./wikidata-names";
import { source as worldLeaders } from "./world-leaders";

export const sources: readonly Source[] = [
  congress,
  worldLeaders,
  officeholders,
  ukMinisters,
  pocom,
  visits,
  travels,
  pantheon,
  ofac,
  unSanctions,
  wikidataNames,
];
