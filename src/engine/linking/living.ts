/** The living and the dead of one surname: whoever says or does something in the article is alive. */
import { lastDay } from "../facts/edtf";
import { Gap } from "../names/tokens";
import type { Candidate } from "./scene";
import type { Spot } from "./spots";

const NOW = new Set("has hopes is plans says wants will".split(" "));

/** Says or does something here and now: "Kaczynski said", "Kaczynski has won". */
const acts = ({ speaks, block: { tokens }, to }: Spot): boolean =>
  speaks || (tokens.gapBefore(to) === Gap.Space && NOW.has(tokens.norm(to)));

/**
 * Of the candidates behind a surname all but the dead who cannot be meant: where the name acts, and somebody alive of the same name and
 * country may be whom it means.
 * @param isKnown may this candidate be meant, as far as the article and the news go?
 */
export function living(
  candidates: readonly Candidate[],
  spot: Spot,
  day: string,
  isKnown: (candidate: Candidate) => boolean,
): readonly Candidate[] {
  if (!acts(spot)) return candidates;
  const isDead = ({ person }: Candidate) =>
    person !== null && person.died !== null && lastDay(person.died) < day;
  const alive = candidates.filter((one) => one.person !== null && one.person.died === null && isKnown(one));
  return candidates.filter(
    (one) => !isDead(one) || !alive.some(({ person }) => person?.country === one.person?.country),
  );
}
