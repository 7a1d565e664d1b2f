/** What the background answers with: plain data, as it crosses the message boundary. */
import type { Event, FullMembership, Membership, Name } from "../engine/facts/types";

/** One block of a page's text, in reading order. */
export interface BlockText {
  text: string;
  kind: "title" | "heading" | "caption" | "paragraph";
}

/** Why a mention means this person; put into words by `reasonText` of l10n.ts. */
export interface Reason {
  /** A key `reason.<cue>` of the localisation files. */
  cue: string;
  /** What the sentence is filled with. */
  values: Record<string, string>;
}

export interface PageMention {
  /** Index of the block. */
  block: number;
  /** UTF-16 offsets into the block's text. */
  start: number;
  end: number;
  kind: "name" | "role";
  /** Id of the person. */
  person: string;
  /** 0..1 */
  confidence: number;
  reason: Reason;
}

/** What a role is called; put into words by `roleTitle` of l10n.ts. */
export type RoleName = Pick<Membership, "label" | "area" | "acting">;

export interface PersonOnPage {
  id: string;
  name: string;
  /** Mentions of the person on the page. */
  count: number;
  /** The highest office that is known to be held on the article's day; null where there is none. */
  role: RoleName | null;
  /** Of that office, or where there is none of the person: ISO 3166-1 alpha-2; null where no source says. */
  country: string | null;
}

/** The day an article's cards speak of, YYYY-MM-DD. "today" where the page gives no date. */
export interface ArticleDay {
  date: string;
  kind: "article" | "today";
}

export interface Annotations {
  mentions: PageMention[];
  /** By number of mentions, most first. */
  people: PersonOnPage[];
}

/** A membership as a card shows it. */
export interface CardMembership extends FullMembership {
  /** Its place against the card's date; "possibly" where a date's precision does not decide. */
  position: "before" | "within" | "possibly" | "after";
  /** How high an office it is: 3 a country's leaders, 2 ministers and their like, 1 others, 0 none of a known kind. */
  rank: number;
}

/** An event as a card shows it, with the names of its people. */
export interface CardEvent extends Event {
  /** Id → name of every participant. */
  names: Record<string, string>;
  /** Ids of other participants who are on the page. */
  here: string[];
}

export interface CardPerson {
  id: string;
  qid: string | null;
  name: string;
  enwiki: string | null;
  native: Name[];
  sex: "female" | "male" | "other" | null;
  born: string | null;
  died: string | null;
  /** Null where no source says. */
  country: string | null;
  /** Empty where no source says more than the offices. */
  description: string;
}

export interface CardFacts {
  person: CardPerson;
  /** The day the card speaks of, YYYY-MM-DD. */
  date: string;
  /** Roles on that day, most telling first. */
  rolesOnDate: CardMembership[];
  /** Roles before that day, latest first. */
  rolesBefore: CardMembership[];
  /** Roles that began after that day, earliest first. */
  rolesAfter: CardMembership[];
  /** Events up to that day with people of the page, by relevance. */
  eventsHere: CardEvent[];
  /** Other events up to that day, by relevance. */
  eventsOther: CardEvent[];
  /** Events after that day, by relevance then date. */
  eventsNext: CardEvent[];
  /** Source id → title, licence and credit, of the sources above. */
  sources: Record<string, { title: string; licence: string; attribution: string }>;
}
