/** Who held an office before and is named by the article: "the president" of a look back may be them. */
import { type Holder, holdersBefore } from "../facts/offices";
import type { Bearers, Held } from "./role-bearers";
import type { RoleMemory } from "./role-memory";
import type { RoleScene } from "./role-phrases";
import type { ReadBlock } from "./types";

export class EarlierHolders {
  readonly #scene: RoleScene;
  readonly #memory: RoleMemory;
  readonly #bearers: Bearers;

  constructor(scene: RoleScene, memory: RoleMemory, bearers: Bearers) {
    this.#scene = scene;
    this.#memory = memory;
    this.#bearers = bearers;
  }

  /** Has the article named somebody who held the office, in a country, and has none now? Its past may be meant. */
  isNamed(term: string, country?: string): boolean {
    return this.#memory.recent().some(({ entity }) => this.#held(entity, term, country));
  }

  /** Was such a one named in this block or the one before? */
  isNear(block: ReadBlock, term: string): boolean {
    return this.#memory.recent().some((one) => one.block >= block.index - 1 && this.#held(one.entity, term));
  }

  #held(entity: number, term: string, country?: string): boolean {
    if (this.#bearers.isInOffice(entity) || this.#isLeftBehind(entity)) return false;
    return holdersBefore(this.#bearers.holds(entity, term), this.#scene.day).some(
      (one) => country === undefined || (one as Held & Holder).country === country,
    );
  }

  /** Called a former holder by the article, and none whom it mourns: "the president" is another. */
  #isLeftBehind(entity: number): boolean {
    if (!this.#memory.isFormer(entity) || entity < 0) return false;
    const { died } = this.#scene.base.people.at(entity);
    return died === null || died > this.#scene.day;
  }
}
