/** Offices with a name in them: "the Quds Force commander", "the Archbishop of Canterbury". */
import type { Place } from "../facts/vocabulary";
import type { RoleScene } from "./role-phrases";
import type { Designation } from "./roles";
import type { ReadBlock } from "./types";

/** Has a phrase words with and without capitals? "The Home Secretary" and "the home secretary" have no name in them. */
export function hasName({ tokens, titleCase }: ReadBlock, { from, to }: Designation): boolean {
  let capitals = 0;
  const first = tokens.norm(from) === "the" ? from + 1 : from;
  for (let at = first; at < to; at++) if (tokens.isCapital(at)) capitals++;
  return !titleCase && capitals > 0 && capitals < to - first;
}

/** The one country of the article that has an office so called; null where several have, or the words hold no name but a party's. */
export function ownPlace({ base, setting }: RoleScene, block: ReadBlock, role: Designation): Place | null {
  const { definite, place: said, term } = role;
  if (term === null || said || !definite || /\bleader\b/.test(term)) return null;
  if (!hasName(block, role) || base.vocabulary.officesOf(term).length > 0) return null;
  const [country, ...others] = setting.all().filter((one) => base.holders(one, term).length > 0);
  if (country === undefined || others.length > 0) return null;
  return { country, organization: null, form: "name", executive: false, acronym: false };
}
