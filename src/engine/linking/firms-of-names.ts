/** Firms that are called as whoever founded them: "Walt Disney agreed to buy most of 21st Century Fox". */
import type { FactBase } from "../facts/base";
import { lastDay } from "../facts/edtf";
import type { Person } from "../facts/types";
import { Gap } from "../names/tokens";
import type { Spot } from "./spots";

/** What founders are described as. */
const FOUNDS = /\b(?:business\w*|entrepreneur|founder|industrialist|producer|designer|engineer|inventor)\b/i;
/** Nobody is in the news older. Years. */
const OLDEST = 105;
/** What a firm does, and the dead do not. */
const DOES = new Set(
  "agreed agrees buys expects plans posted posts reported reports sells shares stock will".split(" "),
);
/** What a firm has. */
const HAS = new Set(
  "acquisition bid board bonds chairman chief deal earnings executives film films investors loss offer profit profits results sales shareholders shares stock takeover unit".split(
    " ",
  ),
);

/** Is somebody dead who is known for nothing but what they founded? */
export const isFounderLeft = ({ born, died, description, memberships }: Person, day: string): boolean =>
  memberships.length === 0 &&
  FOUNDS.test(description) &&
  ((died !== null && lastDay(died) < day) ||
    (born !== null && Number(day.slice(0, 4)) - Number(born.slice(0, 4)) > OLDEST));

/** Is it a firm that the words behind a name speak of? The name may also be the beginning of the firm's: "Walt Disney Co". */
function speaksOfFirm({ block: { tokens }, to, verdict }: Spot): boolean {
  if (verdict === "thing" || verdict === "longer") return true;
  const gap = tokens.gapBefore(to);
  if (gap === Gap.Space) return DOES.has(tokens.norm(to));
  return gap === Gap.Apostrophe && HAS.has(tokens.norm(to + 1));
}

/** Takes away the founders whose firm an article speaks of by their name. */
export function forgetFounders(
  base: FactBase,
  day: string,
  spots: readonly Spot[],
  resolved: Map<Spot, number>,
): void {
  const left = new Set<number>();
  for (const person of new Set(resolved.values()))
    if (isFounderLeft(base.people.at(person), day)) left.add(person);
  if (left.size === 0) return;
  const firms = new Set<number>();
  for (const spot of spots)
    if (speaksOfFirm(spot)) for (const person of spot.whole) if (left.has(person)) firms.add(person);
  for (const [spot, person] of [...resolved]) if (firms.has(person)) resolved.delete(spot);
}
