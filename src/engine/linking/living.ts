/** The living and the dead of one surname: whoever says or does something in the article is alive. */
import { daysBetween, firstDay, lastDay } from "../facts/edtf";
import { Gap } from "../names/tokens";
import { isBefore } from "./cue-words";
import type { Candidate } from "./scene";
import type { Spot } from "./spots";

const NOW = new Set("has hopes is plans says wants will".split(" "));

/** Says or does something here and now: "Kaczynski said", "Kaczynski has won". */
const acts = ({ speaks, block: { tokens }, to }: Spot): boolean =>
  speaks || (tokens.gapBefore(to) === Gap.Space && NOW.has(tokens.norm(to)));

/** What is left of the dead alone: "at Mr Trudeau's funeral". */
const OF_THE_DEAD = new Set(
  "assassination ashes body burial coffin corpse death funeral grave killers killing mausoleum murder murderers tomb widow widower".split(
    " ",
  ),
);

/** "Hafez al-Assad's death": said of somebody else, or of what came after. */
export const isOfTheDead = ({ block: { tokens }, to }: Pick<Spot, "block" | "to">): boolean =>
  tokens.gapBefore(to) === Gap.Apostrophe && OF_THE_DEAD.has(tokens.norm(to + 1));

/** As far as what follows is read. UTF-16 units. */
const DYING_LENGTH = 60;
/** "Hariri was killed along with 22 others", "Kennedy died on Tuesday". */
const DIES =
  /^(?: was| were| had been| has been| is)?(?: \p{L}+ly)? (?:assassinated|killed|murdered|slain|shot dead|died|dies|passed away)\b(?! (?:a|an|the|off|his|her|their|all)\b)/u;

const dies = ({ block: { tokens, text }, to }: Spot): boolean => {
  const end = tokens.end[to - 1] as number;
  return DIES.test(text.slice(end, end + DYING_LENGTH));
};

/** In office on the day or later, and so nobody who has been killed. */
const isInOffice = ({ person }: Candidate, day: string): boolean =>
  person?.memberships.some(({ end, ended }) => (end === null ? !ended : lastDay(end) >= day)) ?? false;

/** Whoever died so lately is in the news themselves. Days. */
const MOURNED_DAYS = 365;

/**
 * Of the candidates behind a surname all but the dead who cannot be meant, where the name acts and somebody alive of the same name and
 * country may be whom it means; and all but the living where it is of somebody dead, and the article has named one.
 * @param isKnown may this candidate be meant, as far as the article and the news go?
 * @param now does the passage speak of the article's day?
 */
export function living(
  candidates: readonly Candidate[],
  spot: Spot,
  day: string,
  isKnown: (candidate: Candidate) => boolean,
  now: boolean,
): readonly Candidate[] {
  const isDead = ({ person }: Candidate) =>
    person !== null && person.died !== null && firstDay(person.died) <= day;
  if (isOfTheDead(spot)) {
    const dead = candidates.filter((one) => isDead(one) && one.introducedBy);
    return dead.length > 0 ? dead : candidates;
  }
  if (dies(spot)) return candidates.filter((one) => isDead(one) || !isInOffice(one, day));
  if (!now) return candidates;
  const isLongDead = ({ person }: Candidate) =>
    person !== null && person.died !== null && lastDay(person.died) < day;
  const alive = candidates.filter((one) => one.person !== null && one.person.died === null && isKnown(one));
  // Nor is the dead man of whom the article speaks only further on: "a sweep for Mr Trudeau. The party of Pierre Trudeau …".
  const may = ({ introducedBy, person }: Candidate) =>
    !acts(spot) &&
    ((introducedBy !== null && isBefore(introducedBy, spot)) ||
      daysBetween(lastDay(person?.died ?? day), day) <= MOURNED_DAYS);
  return candidates.filter(
    (one) =>
      !isLongDead(one) || may(one) || !alive.some(({ person }) => person?.country === one.person?.country),
  );
}
