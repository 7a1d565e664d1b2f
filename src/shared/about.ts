/** What the packaged files facts/sources.json and facts/about.json say of the fact base; read without opening the base itself. */
import * as v from "valibot";
import { isEdtfDate } from "./facts";

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** facts/about.json, written by the build. */
export const AboutSchema = v.object({
  people: count,
  /** Offices and other roles. */
  memberships: count,
  events: count,
  /** The latest day to which a fact of the base is known. */
  asOf: v.optional(v.pipe(v.string(), v.check(isEdtfDate, "must be an EDTF date"))),
  /** Licence group → how many facts rest on sources of it. */
  groups: v.optional(v.record(v.string(), count)),
  /** Source id → how many facts (people, memberships, events) cite it. */
  facts: v.optional(v.record(v.string(), count)),
});
export type About = v.InferOutput<typeof AboutSchema>;

const PackagedSourceSchema = v.object({
  id: v.string(),
  title: v.string(),
  url: v.pipe(v.string(), v.url()),
  licence: v.string(),
  attribution: v.string(),
  retrieved: v.string(),
  /** See licences.ts. */
  group: v.optional(v.string()),
});
export type PackagedSource = v.InferOutput<typeof PackagedSourceSchema>;

/** Reads facts/sources.json. @throws where it has another shape */
export const readSources = (value: unknown): PackagedSource[] =>
  v.parse(v.array(PackagedSourceSchema), value);

/** Reads facts/about.json. @throws where it has another shape */
export const readAbout = (value: unknown): About => v.parse(AboutSchema, value);
