/**
 * Every message between content, popup and background: its request, its answer, its errors.
 * Requests are checked with their schema where they enter the background (or the content script).
 */
import * as v from "valibot";
import type { Annotations, ArticleDay, CardFacts, PersonOnPage } from "./answers";
import { dayClues } from "./page/clues";

const day = v.pipe(v.string(), v.isoDate());
const personId = v.pipe(v.string(), v.maxLength(200));

/** Requests that the background answers. */
export const BACKGROUND_REQUESTS = {
  /** Finds the people in a page's text. */
  annotate: v.object({
    type: v.literal("annotate"),
    blocks: v.array(
      v.object({
        text: v.string(),
        kind: v.picklist(["title", "heading", "caption", "paragraph"]),
      }),
    ),
    /** The article's day as it was answered before, or by what it can be told. */
    day: v.union([v.object({ date: day, kind: v.picklist(["article", "today"]) }), dayClues]),
    /** BCP 47 language of the page, empty where unknown. */
    lang: v.string(),
  }),
  /** Facts for the card of one person. */
  card: v.object({
    type: v.literal("card"),
    person: personId,
    date: day,
    /** The other people of the page. */
    others: v.array(personId),
  }),
  /** Loads card.js into the frame that asks: Preact and the card come with the first hover only. */
  loadCard: v.object({ type: v.literal("loadCard") }),
  /** Loads hand.js into the frame that asks: what answers pointer and keys comes with the first touch only. */
  loadHand: v.object({ type: v.literal("loadHand") }),
  /** Loads reader.js into the frame that asks: most pages are no article and never need it. */
  loadReader: v.object({ type: v.literal("loadReader") }),
  /** Which site does the tab show? Asked by frames: the switch for a site holds for all that is shown in its pages. */
  pageSite: v.object({ type: v.literal("pageSite") }),
  /** How many people the page has, for the number on the toolbar icon; null clears it. */
  found: v.object({ type: v.literal("found"), people: v.nullable(v.number()) }),
} as const;

/**
 * Whose frames are asked: without it the page itself (frame 0); `focused`: the frame that has the focus, if it holds an article;
 * `frames`: any frame that holds one. Nobody answers where there is none.
 */
const to = v.optional(v.picklist(["focused", "frames"]));

/** Requests that the content scripts of a page answer, asked by the popup and, for commands, by the background. */
export const PAGE_REQUESTS = {
  /** What is on this page? */
  pageState: v.object({ type: v.literal("pageState"), to }),
  /** Scrolls to a mention of a person and opens the card there; `nth` counts from 0. */
  goTo: v.object({ type: v.literal("goTo"), person: personId, nth: v.number(), to }),
  /** A keyboard command of the manifest, handed on by the background to the tab in front. */
  command: v.object({
    type: v.literal("command"),
    name: v.picklist(["next-name", "previous-name", "open-card"]),
    to,
  }),
  /** The reader has changed the settings: every frame that has met an article reads them again. Nobody answers. */
  settingsChanged: v.object({ type: v.literal("settingsChanged") }),
} as const;

export interface PageState {
  /** `off`: switched off; `noArticle`: the page is no article; `failed`: the background did not answer. */
  status: "off" | "noArticle" | "reading" | "ready" | "failed";
  /** Day of the article; null where the page gives none and the card says "today". */
  date: string | null;
  people: PersonOnPage[];
  /** The page changes without end, so that it is read again less often than it changes. */
  isRestless?: boolean;
}

type Request<T extends v.GenericSchema> = v.InferOutput<T>;
export type BackgroundRequest = {
  [K in keyof typeof BACKGROUND_REQUESTS]: Request<(typeof BACKGROUND_REQUESTS)[K]>;
}[keyof typeof BACKGROUND_REQUESTS];
export type PageRequest = {
  [K in keyof typeof PAGE_REQUESTS]: Request<(typeof PAGE_REQUESTS)[K]>;
}[keyof typeof PAGE_REQUESTS];

/** A request that is answered. */
export type PageQuestion = Exclude<PageRequest, { type: "settingsChanged" }>;

export interface Answers {
  /** Null: the clues do not tell the day; the page's scripts must be looked at. */
  annotate: { annotations: Annotations; day: ArticleDay } | null;
  /** Null: no such person in the base. */
  card: CardFacts | null;
  loadCard: null;
  loadHand: null;
  loadReader: null;
  /** Host without `www.`; empty where the tab has none. */
  pageSite: string;
  found: null;
  pageState: PageState;
  goTo: boolean;
  /** False: the page has no name to go to. */
  command: boolean;
}

/** What goes over the wire: an answer, or a sentence that says what went wrong. */
export type Envelope<T> = { ok: true; value: T } | { ok: false; error: string };
