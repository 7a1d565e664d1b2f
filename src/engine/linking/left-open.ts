/** "Lee received Kim. Lee thanked Kim for coming": where the first is left open, so is the second, unless something else speaks for somebody. */
import { usageForm } from "./cues-of-title";
import type { Entity } from "./discourse";
import type { Spot } from "./spots";

/** The last surname of an article whose bearers were too close to tell apart. */
export class LeftOpen {
  #spot: Spot | null = null;

  leave(spot: Spot): void {
    this.#spot = spot;
  }

  /** One of its bearers was named since: what follows means them or not, whatever stood before. */
  named(entity: Entity): void {
    if (this.#spot?.part.includes(entity)) this.#spot = null;
  }

  /** Were the same words left open before, in the same block? */
  has(spot: Spot): boolean {
    return this.#spot?.block === spot.block && usageForm(this.#spot) === usageForm(spot);
  }
}
