/** What the article has said so far: who was named where, how, and how often. */

/** Number of a person, or the negative id of a stranger. */
export type Entity = number;

/** What is kept of an entity: a long text has many namings, and each question must cost the same. */
interface Trace {
  /** The best weight of a naming in each of the last blocks that named it, latest block last; at most NEAR.length. */
  blocks: { block: number; weight: number }[];
  /** When and where it was last named by name; the time counts all namings of the article. 0: never. */
  last: number;
  lastBlock: number;
  /** When it was last said to speak. */
  spoke: number;
  count: number;
}

/** How something was named. */
export interface NamingOptions {
  /** By a role phrase ("the North Korean leader"), which makes it less likely that a surname follows. */
  byRole?: boolean;
  /** Only to say something of somebody else: "his brother, George W Bush". */
  aside?: boolean;
  /** As the speaker of what stands beside: "Kim said". */
  speaks?: boolean;
}

/** How near in the text a naming stands to count fully, by the distance in blocks; further off counts `FAR`. */
const NEAR = [1, 0.6, 0.35, 0.25];
const FAR = 0.1;
/** Named by a role phrase, or only in passing. */
const ASIDE = 0.5;
/** Added for the last bearer named: in this block, in an earlier one, or in one that names another bearer too. */
const LAST_HERE = 0.9;
const LAST = 0.5;
const LAST_OF_TWO = 0.2;
/** A name among the first tokens of a block is what the block is about. */
const TOPIC_TOKENS = 6;
const TOPIC = 1.25;

export class Discourse {
  readonly #traces = new Map<Entity, Trace>();
  /** "gen kim" → whom it meant last. */
  readonly #usage = new Map<string, Entity>();
  readonly #titles = new Map<Entity, Set<string>>();
  #clock = 0;

  name(
    entity: Entity,
    block: number,
    token: number,
    { byRole = false, aside = false, speaks = false }: NamingOptions = {},
  ): void {
    const trace = this.#traces.get(entity) ?? { blocks: [], last: 0, lastBlock: -1, spoke: 0, count: 0 };
    this.#traces.set(entity, trace);
    trace.count++;
    this.#clock++;
    if (speaks) trace.spoke = this.#clock;
    if (!byRole && !aside) {
      trace.last = this.#clock;
      trace.lastBlock = block;
    }
    const weight = byRole || aside ? ASIDE : token < TOPIC_TOKENS ? TOPIC : 1;
    const here = trace.blocks.at(-1);
    if (here?.block === block) here.weight = Math.max(here.weight, weight);
    else trace.blocks.push({ block, weight });
    if (trace.blocks.length > NEAR.length) trace.blocks.shift();
  }

  /** Keeps that a title goes with an entity in this article. */
  titled(entity: Entity, title: string): void {
    const titles = this.#titles.get(entity) ?? new Set();
    titles.add(title);
    this.#titles.set(entity, titles);
  }

  titlesOf(entity: Entity): ReadonlySet<string> {
    return this.#titles.get(entity) ?? NO_TITLES;
  }

  used(form: string, entity: Entity): void {
    this.#usage.set(form, entity);
  }

  usageOf(form: string): Entity | null {
    return this.#usage.get(form) ?? null;
  }

  count(entity: Entity): number {
    return this.#traces.get(entity)?.count ?? 0;
  }

  /** 0 (never named) to 2.15 (just named, last of `bearers`). */
  recency(entity: Entity, block: number, bearers: readonly Entity[]): number {
    const trace = this.#traces.get(entity);
    if (!trace) return 0;
    const best = Math.max(...trace.blocks.map((at) => at.weight * (NEAR[block - at.block] ?? FAR)));
    return best + this.#lead(entity, block, bearers);
  }

  /** Of these, was this entity the last to speak? */
  spokeLast(entity: Entity, bearers: readonly Entity[]): boolean {
    const when = this.#traces.get(entity)?.spoke ?? 0;
    return when > 0 && bearers.every((bearer) => (this.#traces.get(bearer)?.spoke ?? 0) <= when);
  }

  /** Was another of these named, not in passing, after this entity last spoke? */
  namedSince(entity: Entity, bearers: readonly Entity[]): boolean {
    const spoke = this.#traces.get(entity)?.spoke ?? 0;
    return bearers.some((bearer) => bearer !== entity && (this.#traces.get(bearer)?.last ?? 0) > spoke);
  }

  /** What being the last bearer named adds. */
  #lead(entity: Entity, block: number, bearers: readonly Entity[]): number {
    const own = this.#traces.get(entity);
    if (!own || own.last === 0) return 0;
    let rival = false;
    for (const bearer of bearers) {
      const other = this.#traces.get(bearer);
      if (!other || other === own) continue;
      if (other.last > own.last) return 0;
      if (other.lastBlock === own.lastBlock && other.last > 0) rival = true;
    }
    return rival ? LAST_OF_TWO : own.lastBlock === block ? LAST_HERE : LAST;
  }
}

const NO_TITLES: ReadonlySet<string> = new Set();
