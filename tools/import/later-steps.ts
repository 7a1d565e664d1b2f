/** Steps that need to know all people: events from texts that name them. */
import type { KnownPerson } from "./known-person";
import { news } from "./news";
import type { Report, SourceData } from "./types";
import type { Output } from "./write";

/** What a later step may use. */
export interface StepInput {
  /** The input folder. */
  folder: string;
  /** Everybody whom the sources and facts/curated know. */
  people: readonly KnownPerson[];
  /** The files that the sources gave, by path below facts/imported. */
  output: Readonly<Pick<Output, "get" | "entries" | "keys">>;
  report: Report;
  /** Shows a line of progress. */
  progress: (line: string) => void;
}

export interface LaterStep {
  /** Id in facts/sources.yaml, and the folder below facts/imported. */
  id: string;
  /** @returns people with their ids as keys (those whom the events name), and the events; participants are named by id */
  read(input: StepInput): Promise<SourceData>;
}

/** In the order in which they run. */
export const laterSteps: readonly LaterStep[] = [news];
