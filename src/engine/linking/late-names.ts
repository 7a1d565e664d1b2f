/**
 * Surnames that nothing licenses where they stand, and that the article uses of one known person elsewhere: "Mr Flake had said little …
 * Mr Flake met the president". A text calls only one person so without having introduced them.
 */
import { isLicensedLate, type LicenceScene } from "./licence";
import type { Candidate } from "./scene";
import type { Spot } from "./spots";
import type { Mention } from "./types";

interface Waiting {
  candidate: Candidate;
  spot: Spot;
  mention: Mention;
}

export class LateNames {
  readonly #waiting: Waiting[] = [];
  /** By folded surname whom it has meant without an introduction; null where several. */
  readonly #meant = new Map<string, number | null>();

  /** A surname whose best candidate has no licence. @param mention as it is to be, should the article give one */
  wait(candidate: Candidate, spot: Spot, mention: Mention): void {
    this.#waiting.push({ candidate, spot, mention });
  }

  /** A surname that nothing introduces, and that has a licence. */
  licensed({ entity }: Candidate, { form }: Spot): void {
    const known = this.#meant.get(form);
    this.#meant.set(form, known === undefined || known === entity ? entity : null);
  }

  /** Those of the waiting whose surname means the same person elsewhere. */
  mentions(scene: LicenceScene): Mention[] {
    return this.#waiting.flatMap(({ candidate, spot, mention }) =>
      this.#meant.get(spot.form) === candidate.entity && isLicensedLate(candidate, spot, scene)
        ? [mention]
        : [],
    );
  }
}
