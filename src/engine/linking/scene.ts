/** What cues look at: a surname, everybody it can mean, and what the article has said so far. */
import type { FactBase } from "../facts/base";
import type { Person } from "../facts/types";
import type { Discourse, Entity } from "./discourse";
import type { Introductions } from "./introductions";
import type { JustNamedOne } from "./just-named";
import type { Spot } from "./spots";
import type { Stranger } from "./strangers";
import type { Reason } from "./types";
import type { WEIGHTS } from "./weights";

/** All that a cue may look at. */
export interface Scene {
  base: FactBase;
  day: string;
  spot: Spot;
  discourse: Discourse;
  introductions: Introductions;
  /** Everybody the surname can mean, strangers included. */
  candidates: readonly Candidate[];
  /** The same as entities. */
  entities: readonly Entity[];
  /** The sex that the next pronoun tells; null where none does. */
  pronoun: "male" | "female" | null;
  /** The sex of whom somebody who speaks of themselves speaks of as well: "“I will advise her,” Clinton said". */
  spokenOf: "male" | "female" | null;
  /** The only bearer who was just named by the whole name; null where none or several were. */
  justNamed: JustNamedOne | null;
  /** Whoever is named by the whole name further on in the sentence: nobody whom the surname before means. */
  wholeBehind: ReadonlySet<Entity>;
  /** Who stands beside the name: "Trump" of "Trump and Kim". Null where nobody does. */
  beside: number | null;
  /** The day the passage speaks of, where that is another time than the article's. */
  passage: string | null;
}

export interface Candidate {
  entity: Entity;
  /** Null for a stranger. */
  person: Person | null;
  stranger: Stranger | null;
  /** The first spot that introduces them by their whole name; null where the article does not. */
  introducedBy: Spot | null;
}

export interface Cue {
  weight: keyof typeof WEIGHTS;
  value(candidate: Candidate, scene: Scene): number;
  /** The reason to give where this cue decides; null where it explains nothing to a reader. */
  reason(candidate: Candidate, scene: Scene): Reason | null;
}
