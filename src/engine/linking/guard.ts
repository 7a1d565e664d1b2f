/** What a guard is: it looks at one thing around a name and says whether a person can be meant at all. */
import type { FactBase } from "../facts/base";
import type { NameHit } from "../names/name-index";
import type { RoleFinder } from "./roles";
import type { ReadBlock } from "./types";

/**
 * `name`: may mean the person. `longer`: part of a longer name that is not in the base, from token `from` to before `to`.
 * `thing`: no person. `word`: an ordinary word unless the article introduces somebody of the name.
 */
export type Verdict =
  | { kind: "name" }
  | { kind: "longer"; from: number; to: number }
  | { kind: "thing" }
  | { kind: "word" };

/** What the guards look at. */
export interface GuardScene {
  base: FactBase;
  roles: RoleFinder;
  block: ReadBlock;
  /** Day of the article. */
  day: string;
  /** First token of the name, and the token after its last. */
  from: number;
  to: number;
  /** Folded words of the name. */
  form: string;
  /** The name is a surname or given name only. */
  surnameOnly: boolean;
  /** A title or office stands directly before. */
  titled: boolean;
  /** The names of the base before and after this one. */
  previous: Neighbour | undefined;
  next: Neighbour | undefined;
}

/** A name beside another. Nearly every given name is a surname of somebody, so that being in the index says little. */
export interface Neighbour extends NameHit {
  /** It is the whole name of somebody worth reading. */
  whole: boolean;
  /** It may mean somebody worth reading. */
  known: boolean;
}

export type Guard = (scene: GuardScene) => Verdict | null;

export const THING: Verdict = { kind: "thing" };
export const WORD: Verdict = { kind: "word" };
