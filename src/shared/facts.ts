/** What the parts that show facts need of the engine: its types and the dates they are written in. */
export * from "../engine/facts/edtf";
export type { Event, Membership, Name, Participant, Person, Source, SourceRef } from "../engine/facts/types";
