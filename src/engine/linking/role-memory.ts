/** Who was named last, for offices said without a country: "the president" after an article has named one. */
import type { Entity } from "./discourse";
import { isSubject } from "./role-syntax";
import type { ReadBlock } from "./types";

export interface Naming {
  entity: Entity;
  block: number;
  /** The first token of the name with its titles, and the token after it. */
  from: number;
  to: number;
  /** Where the text spoke of another time. */
  past: boolean;
  /** It begins its sentence. */
  subject: boolean;
  /** The office without a place that a role phrase or a title named them by: "President Obama"; null for a bare name. */
  term: string | null;
}

/** "EDGEWOOD -- ", "MOSCOW, Russia (AP) — ": another report of the same page begins, whose mayor is another. */
const DATELINE =
  /^\p{Lu}[\p{Lu} .'’-]{2,30}(?:, \p{L}[\p{L}. ]{1,20})?(?: \([^()]{2,20}\))?(?: --? | ?[–—] ?)(?=[\p{L}“"])/u;

/** As many people as are remembered; whoever was named longest ago is forgotten, so that each question costs the same. */
const MOST = 64;

export class RoleMemory {
  /** The last naming of each, in the order of the text. */
  readonly #last = new Map<Entity, Naming>();
  readonly #count = new Map<Entity, number>();
  #first: Entity | null = null;
  #latest: Naming | null = null;
  /** Whom the block at hand names by whole names, with the token that the last such name begins at. */
  #block = new Map<number, number>();
  #at = 0;
  /** Offices that somebody or something else bears in this article ("president of the bank"), with the block that last said so. */
  readonly #foreign = new Map<string, { block: number; holder: Entity | null }>();
  /** Whom an office said alone meant last. */
  readonly #called = new Map<string, number>();
  /** Who was named by which office without a place. */
  readonly #titled = new Set<string>();
  readonly #introduced = new Map<string, Entity | null>();
  readonly #formerly = new Set<Entity>();

  /** Begins a block. @param people whom it names by their whole names, in order */
  begin(block: Pick<ReadBlock, "index" | "text">, people: readonly { person: number; from: number }[]): void {
    if (block.index > 1 && DATELINE.test(block.text)) {
      this.#last.clear();
      this.#called.clear();
      this.#latest = null;
    }
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

  /** The token at which the block at hand names somebody further on; null where it does not. */
  comes(person: number): number | null {
    const from = this.#block.get(person);
    return from !== undefined && from > this.#at ? from : null;
  }

  /** Takes in that a block names somebody. */
  take({ index, tokens }: ReadBlock, said: Omit<Naming, "block" | "subject">): void {
    const { entity, from, term } = said;
    const last = this.#latest;
    // "Angela Merkel and François Hollande flew on"
    const pair =
      last?.block === index && last.subject && last.to === from - 1 && tokens.norm(from - 1) === "and";
    const naming = { ...said, block: index, subject: pair || isSubject(tokens, from) };
    if (term !== null) this.#titled.add(`${entity} ${term}`);
    this.#first ??= entity;
    this.#latest = naming;
    this.#last.delete(entity);
    this.#last.set(entity, naming);
    this.#count.set(entity, (this.#count.get(entity) ?? 0) + 1);
    if (this.#last.size > MOST) {
      const [oldest] = this.#last.keys();
      if (oldest !== undefined) this.#last.delete(oldest);
    }
  }

  /** Everybody remembered, the last named first. */
  recent(): Naming[] {
    return [...this.#last.values()].reverse();
  }

  /** The last naming of all. */
  latest(): Naming | null {
    return this.#latest;
  }

  of(entity: Entity): Naming | null {
    return this.#last.get(entity) ?? null;
  }

  /** How often somebody was named so far. */
  count(entity: Entity): number {
    return this.#count.get(entity) ?? 0;
  }

  /** The first whom the article named at all. */
  isFirst(entity: Entity): boolean {
    return this.#first === entity;
  }

  /** Keeps whom an office said alone meant. */
  call(term: string, person: number): void {
    this.#called.set(term, person);
  }

  calls(term: string): number | null {
    return this.#called.get(term) ?? null;
  }

  /** Has the article named somebody by an office without a place: "President Kim Young-sam"? */
  isTitled(entity: Entity, term: string): boolean {
    return this.#titled.has(`${entity} ${term}`);
  }

  /** Keeps by which office the article introduces somebody: "Ian Martin, the UN envoy". */
  introduce(term: string, entity: Entity): void {
    for (const word of [term, term.slice(term.lastIndexOf(" ") + 1)]) {
      const known = this.#introduced.get(word);
      this.#introduced.set(word, known === undefined || known === entity ? entity : null);
    }
  }

  /** The only one whom the article has introduced by an office, strangers among them; null where that is several or nobody. */
  introduced(term: string): Entity | null {
    return this.#introduced.get(term) ?? null;
  }

  /** Keeps whom the article calls a former holder. */
  formerly(entity: Entity): void {
    this.#formerly.add(entity);
  }

  isFormer(entity: Entity): boolean {
    return this.#formerly.has(entity);
  }

  /** Keeps that an office is not only a country's here, and whose it is where that is known. */
  foreign(term: string, block: number, holder: Entity | null): void {
    this.#foreign.set(term, { block, holder });
  }

  /** The block that last said so, and who bears it as far as that told; null where none did. */
  foreignAt(term: string): { block: number; holder: Entity | null } | null {
    return this.#foreign.get(term) ?? null;
  }
}
