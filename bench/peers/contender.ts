/** What a matcher must do to take part, and what is measured of it. */

/** UTF-16 offsets in a block, end exclusive. */
export type Span = readonly [start: number, end: number];

/** What a contender is made ready from. */
export interface Names {
  /** Every spelling, once. */
  texts: readonly string[];
  /** The compiled name index of the same spellings. */
  indexFile: string;
}

export interface Matcher {
  /** The timed part: whatever the package gives for a block of text, with offsets in it or not. */
  find(block: string): unknown;
  /** Outside the clock: where that is in the block. May overlap and lie inside words; the benchmark sieves it. */
  spans(found: never, block: string): Iterable<Span>;
}

export interface Contender {
  title: string;
  /** How it was set up, for the reader of the table. */
  how: string;
  /** Paragraphs given at once, for packages that pay for each call; 1 where it is left out. */
  paragraphsAtOnce?: number;
  /** Loads the package, outside the clock, and gives what makes a matcher, inside it. */
  load(): Promise<(names: Names) => Matcher | Promise<Matcher>>;
}

/** Gives `spans` of a matcher the type that its own `find` answers. */
export function matcher<Found>(
  find: (block: string) => Found | Promise<Found>,
  spans: (found: Found, block: string) => Iterable<Span>,
): Matcher {
  return { find, spans: spans as Matcher["spans"] };
}

/** What is known of one contender at one size; what it did not live to see is left out. */
export interface Measured {
  /** × the floor, median. */
  timesFloor?: number;
  /** UTF-16 units that one run read. */
  units?: number;
  runs?: number;
  readyMs?: number;
  /** Heap and array buffers after a collection of garbage, above the empty process. */
  memoryBytes?: number;
  /** Hits that the naive matcher has too, of all hits of either: 1 is exact. */
  agreement?: number;
  /** Why it was stopped. */
  stopped?: string;
}
