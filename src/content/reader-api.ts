/**
 * The seam between the first script, which is in every page and asks whether it is an article, and reader.js, which is put into
 * articles only and does all the rest. Both run in the same isolated world; reader.js leaves `createReader` under READER_GLOBAL.
 */
import type { PageRequest, PageState } from "../shared/messages";
import type { Head } from "../shared/page/structured";
import type { Settings } from "../shared/settings";

export const READER_GLOBAL = "__annotatorCreateReader";

export type CommandName = Extract<PageRequest, { type: "command" }>["name"];

export interface ReaderOptions {
  document: Document;
  /** What the page says about itself, as the first script has read it. */
  head: Head;
  /** BCP 47, empty where the page does not say. */
  lang: string;
  /** Which mentions are marked. */
  mentions: Settings["mentions"];
  /** The people of the page have been found, or have changed. */
  found(): void;
  /** The extension is gone: everything must go. */
  gone(): void;
}

/** One article while it is open and annotated. */
export interface Reader {
  readonly state: PageState;
  /** Goes to the nth mention of a person and opens the card there; false where there is none. */
  goTo(person: string, nth: number): Promise<boolean>;
  /** Does a command of the keyboard; false where the page has no name to go to. */
  command(name: CommandName): Promise<boolean>;
  /** Takes everything away: observers, listeners, highlights, sheets, the card. */
  destroy(): void;
}

/** Begins to read at once. */
export type CreateReader = (options: ReaderOptions) => Reader;
