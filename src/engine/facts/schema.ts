/**
 * The one definition of the fact base's source form (`facts/**.yaml`) and of a fact pack.
 * Types, the run-time check and the JSON Schema in docs/ all come from here.
 * Terms follow Popolo (Person, Membership, Post); dates follow EDTF (ISO 8601-2).
 */
import * as v from "valibot";
import { isEdtfDate, isEdtfInterval } from "./edtf";

const text = v.pipe(v.string(), v.trim(), v.minLength(1, "must not be empty"));

/** A slug (`kim-yong-chol`), written by hand and used to refer to a person inside the files. */
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be a slug such as kim-yong-chol"));
const qid = v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/, "must be a Wikidata id such as Q473239"));
/** ISO 3166-1 alpha-2; `EU` and `UN` are exceptionally reserved codes of the same standard. */
const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, "must be an ISO 3166-1 code of two letters"));
const day = v.pipe(v.string(), v.isoDate("must be a day such as 2018-05-31"));
const date = v.pipe(
  v.string(),
  v.check(isEdtfDate, "must be an EDTF date such as 2018, 2018-05 or 2018-05-31"),
);
const interval = v.pipe(
  v.string(),
  v.check(isEdtfInterval, "must be an EDTF date or interval such as 2018-05-31 or 2018-05-30/2018-05-31"),
);
/** `source-id` or `source-id/rest`; `rest` is put into the source's `page` address. */
const sourceRef = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*(\/\S+)?$/, "must be source-id or source-id/page"),
);
const sourceRefs = v.union(
  [sourceRef, v.pipe(v.array(sourceRef), v.minLength(1))],
  "must be one source such as enwiki/Sung_Kim, or a list of them",
);

export const NAME_KINDS = ["full", "family", "given", "nickname", "native"] as const;

/**
 * What the licence of a source asks of whoever passes its facts on, so that a build can leave some out: `curated` is ours, `cc0` and
 * `public-domain` ask nothing, `by` asks for credit, `by-sa` to share alike, `nc` (so the source claims) not to sell.
 */
export const SOURCE_GROUPS = ["curated", "cc0", "public-domain", "by", "by-sa", "nc"] as const;
export type SourceGroup = (typeof SOURCE_GROUPS)[number];

export const SourceSchema = v.strictObject({
  id: slug,
  title: text,
  url: v.pipe(v.string(), v.url("must be an address")),
  /** The address of one page of the source; `{}` stands for what follows the slash in a reference. */
  page: v.optional(v.pipe(v.string(), v.includes("{}", "must hold {}"))),
  licence: text,
  group: v.optional(v.picklist(SOURCE_GROUPS), "curated"),
  /** True: an imported fact without a page of its own is on the page that its person's Wikidata id names. */
  pageByWikidataId: v.optional(v.boolean(), false),
  attribution: text,
  /** The day the source was taken. */
  retrieved: day,
  /** The day up to which the source is known to be true, where it is one day for all of it. */
  asOf: v.optional(day),
});

export const PostSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z]{2}\/[a-z0-9-]+$/, "must be such as us/secretary-of-state")),
  label: text,
  organization: text,
  country,
  /** Kinds of office of facts/vocabulary/offices.yaml, by which role phrases find the post. */
  office: v.optional(v.array(slug), []),
  /** What else news call the holder, lower case, without the country: "press secretary". */
  terms: v.optional(v.array(text), []),
  /** How many hold it at once; 1 lets the checker report two holders. */
  seats: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
});

export const NameSchema = v.strictObject({
  name: text,
  kind: v.picklist(NAME_KINDS),
  /** BCP 47 language of this spelling. */
  lang: v.optional(text),
});

export const MembershipSchema = v.strictObject({
  /** A post's id; then label, organization and country come from the post. */
  post: v.optional(v.string()),
  /** The role's label where there is no post. */
  role: v.optional(text),
  organization: v.optional(text),
  country: v.optional(country),
  /** The place that a member of a chamber sits for: "Ohio". */
  area: v.optional(text),
  /** Kinds of office where there is no post. */
  office: v.optional(v.array(slug)),
  start: v.optional(date),
  /** True: the start is the latest it can be. */
  startOrEarlier: v.optional(v.boolean()),
  /** Absent: not known to have ended by `asOf`. */
  end: v.optional(date),
  /** The end is known to have come, the day is not: shown as "until an unknown date". */
  ended: v.optional(v.boolean()),
  /** True for a holder in an acting capacity. */
  acting: v.optional(v.boolean()),
  source: sourceRefs,
  asOf: v.optional(day),
});

/** For which place a person sat in a chamber, whoever else knows of the seat. */
export const AreaSchema = v.strictObject({
  organization: text,
  area: text,
  start: v.optional(date),
  end: v.optional(date),
  source: sourceRefs,
});

/** A person as an importer writes one: named by Wikidata id where there is one, and with what the source has. */
export const ImportedPersonSchema = v.strictObject({
  id: v.union([qid, slug], "must be a Wikidata id or a slug"),
  qid: v.optional(qid),
  /** Title of the article in the English Wikipedia. */
  enwiki: v.optional(text),
  /** The name as English-language news usually print it. */
  name: text,
  family: v.optional(text),
  given: v.optional(text),
  order: v.optional(v.picklist(["given-first", "family-first"]), "given-first"),
  names: v.optional(v.array(NameSchema), []),
  sex: v.optional(v.picklist(["female", "male", "other"])),
  born: v.optional(date),
  died: v.optional(date),
  country: v.optional(country),
  /** One line in our own words, without a full stop: "general and politician". */
  description: v.optional(text),
  /** As many Wikipedias have an article on the person: how famous they are beyond any office. */
  languages: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  source: sourceRefs,
  memberships: v.optional(v.array(MembershipSchema), []),
  areas: v.optional(v.array(AreaSchema)),
});

/** A person written by hand. */
export const PersonSchema = v.strictObject({
  ...ImportedPersonSchema.entries,
  id: slug,
  country,
  description: text,
});

/**
 * What an event may be, and the part a person may have in it. The sentence of a card is composed from
 * the two in the reader's language.
 */
export const EVENT_TYPES = {
  meeting: ["participant", "host", "guest"],
  summit: ["participant", "host", "guest"],
  visit: ["guest", "host", "participant"],
  call: ["participant"],
  letter: ["sender", "recipient", "carrier"],
  agreement: ["signatory", "participant"],
  appointment: ["subject", "actor"],
  nomination: ["subject", "actor"],
  dismissal: ["subject", "actor"],
  resignation: ["subject", "participant"],
  election: ["winner", "candidate"],
  cancellation: ["actor", "counterpart"],
  announcement: ["actor", "subject"],
  statement: ["actor", "subject"],
  sanction: ["actor", "subject"],
  release: ["actor", "participant"],
  succession: ["subject", "predecessor"],
  inauguration: ["subject", "predecessor", "participant"],
  ceremony: ["participant", "host", "guest"],
  arrest: ["subject", "actor"],
  trial: ["subject", "participant"],
  attack: ["subject", "actor"],
  death: ["subject", "participant"],
  test: ["actor"],
  /** Named in a report of the day; what happened is not told. */
  news: ["subject"],
} as const;
export type EventType = keyof typeof EVENT_TYPES;
export type EventPart = (typeof EVENT_TYPES)[EventType][number];
const parts = [...new Set(Object.values(EVENT_TYPES).flat())] as EventPart[];

const participants = (person: typeof slug | typeof ImportedPersonSchema.entries.id) =>
  v.pipe(v.array(v.strictObject({ person, part: v.picklist(parts) })), v.minLength(1));

export const EventSchema = v.strictObject({
  /** Starts with the date: 2018-05-30-new-york-talks. */
  id: slug,
  type: v.picklist(Object.keys(EVENT_TYPES) as EventType[]),
  date: interval,
  place: v.optional(v.strictObject({ name: v.optional(text), country: v.optional(country) })),
  /** What it was about, in a few of our own words, to stand behind "about": "the Singapore summit". */
  topic: v.optional(text),
  /** A short title in our own words, for events that have a name: "Singapore summit". */
  title: v.optional(text),
  participants: participants(slug),
  source: sourceRefs,
  asOf: v.optional(day),
});

/** An event as an importer writes one. */
export const ImportedEventSchema = v.strictObject({
  ...EventSchema.entries,
  participants: participants(ImportedPersonSchema.entries.id),
});

/** One file below facts/, or a fact pack: any of the lists. */
export const FactFileSchema = v.strictObject({
  sources: v.optional(v.array(SourceSchema), []),
  posts: v.optional(v.array(PostSchema), []),
  people: v.optional(v.array(PersonSchema), []),
  events: v.optional(v.array(EventSchema), []),
});

export type SourceEntry = v.InferOutput<typeof SourceSchema>;
export type PostEntry = v.InferOutput<typeof PostSchema>;
export type NameEntry = v.InferOutput<typeof NameSchema>;
export type MembershipEntry = v.InferOutput<typeof MembershipSchema>;
export type PersonEntry = v.InferOutput<typeof ImportedPersonSchema>;
export type AreaEntry = v.InferOutput<typeof AreaSchema>;
export type EventEntry = v.InferOutput<typeof EventSchema>;
export type FactFile = v.InferOutput<typeof FactFileSchema>;
