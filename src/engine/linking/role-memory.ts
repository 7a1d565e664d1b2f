/** Who was named last, for offices said without a country: "the president" after an article has named one. */
import type { Entity } from "./discourse";

export interface Naming {
  entity: Entity;
  block: number;
  /** The first token of the name with its titles, and the token after it. */
  from: number;
  to: number;
  /** Where the text spoke of another time. */
  past: boolean;
}

/** As many people as are remembered; whoever was named longest ago is forgotten, so that each question costs the same. */
const MOST = 64;

export class RoleMemory {
  /** The last naming of each, in the order of the text. */
  readonly #last = new Map<Entity, Naming>();
  /** Whom the block at hand names by whole names, with the token that the last such name begins at. */
  #block = new Map<number, number>();
  #at = 0;
  /** Offices that somebody or something else bears in this article: "president of the bank". */
  readonly #foreign = new Set<string>();

  /** Begins a block. @param people whom it names by their whole names, in order */
  begin(people: readonly { person: number; from: number }[]): void {
    this.#block = new Map(people.map(({ person, from }) => [person, from]));
    this.#at = 0;
  }

  /** Tells how far the block is read. */
  reach(token: number): void {
    this.#at = token;
  }

  /** Whom the block at hand names further on, each once. */
  ahead(): number[] {
    return [...this.#block].filter(([, from]) => from > this.#at).map(([person]) => person);
  }

  name(entity: Entity, block: number, from: number, to: number, past: boolean): void {
    this.#last.delete(entity);
    this.#last.set(entity, { entity, block, from, to, past });
    if (this.#last.size > MOST) {
      const [oldest] = this.#last.keys();
      if (oldest !== undefined) this.#last.delete(oldest);
    }
  }

  /** Everybody remembered, the last named first. */
  recent(): Naming[] {
    return [...this.#last.values()].reverse();
  }

  of(entity: Entity): Naming | null {
    return this.#last.get(entity) ?? null;
  }

  /** Keeps that an office is not only a country's here. */
  foreign(term: string): void {
    this.#foreign.add(term);
  }

  isForeign(term: string): boolean {
    return this.#foreign.has(term);
  }
}
