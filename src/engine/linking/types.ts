/** What goes into the linker and comes out. */
import type { Tokens } from "../names/tokens";
import type { Designation, NamedPlace } from "./roles";

export type BlockKind = "title" | "heading" | "caption" | "paragraph";

/** A piece of text that no name or sentence crosses, in reading order. */
export interface Block {
  text: string;
  kind: BlockKind;
}

export interface Article {
  blocks: readonly Block[];
  /** The day of the article, YYYY-MM-DD. */
  date: string;
  /** BCP 47 language as the page says it; empty where unknown. */
  lang?: string;
}

/** Why a mention means its person: a cue, and what its sentence is filled with. */
export interface Reason {
  cue:
    | "full-name"
    | "surname-introduced"
    | "title-usage"
    | "title-other"
    | "title-office"
    | "last-named"
    | "pair"
    | "role-apposition"
    | "role-holder"
    | "role-then"
    | "role-former"
    | "role-named"
    | "role-number"
    | "role-elect"
    | "role-predecessor"
    | "role-successor"
    | "role-owned"
    | "role-counterpart"
    | "usage"
    | "kinship"
    | "prominent";
  values: Record<string, string>;
}

export interface Mention {
  /** Index of the block, and UTF-16 offsets in its text. */
  block: number;
  start: number;
  end: number;
  kind: "name" | "role";
  /** Number of the person in the base. */
  person: number;
  /** 0..1 */
  confidence: number;
  reason: Reason;
  /** For a name: the role phrase in apposition that supports it, as offsets in the same block. */
  role?: { start: number; end: number };
}

/** A block, read. */
export interface ReadBlock extends Block {
  index: number;
  tokens: Tokens;
  /** Most words are capitalised, as in a headline: capitals say nothing then. */
  titleCase: boolean;
  designations: Designation[];
  /** The countries and organizations it names, in order. */
  places: readonly NamedPlace[];
  /** The same by first token, and by the token after the last. */
  designationFrom: ReadonlyMap<number, Designation>;
  designationTo: ReadonlyMap<number, Designation>;
}
