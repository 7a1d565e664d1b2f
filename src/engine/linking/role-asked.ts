/** The offices that an article names, whoever holds them: what they are asked about, read once from its text. */
import type { FactBase } from "../facts/base";
import { asActing } from "./role-holders";
import { byPortfolio } from "./role-joint";
import { hasName } from "./role-own-place";
import { possessiveBefore } from "./role-owners";
import { type Region, regionOf } from "./role-regions";
import { electTerm } from "./role-terms";
import { countryBefore } from "./role-there";
import { type RoleTime, timeOf } from "./role-time";
import { type Designation, spanOver } from "./roles";
import type { ReadBlock } from "./types";

/** An office that an article names, as it stands there first. */
interface AskedOffice {
  block: ReadBlock;
  role: Designation;
  time: RoleTime | null;
  region: Region | null;
  /** Somebody's: "his foreign minister". */
  isOwn: boolean;
}

/** The offices that an article names, each once. */
export interface AskedOffices {
  held: readonly AskedOffice[];
  /** "President-elect". */
  elect: readonly Designation[];
}

/** @param passages the day each block speaks of, where it is another than the article's */
export function officesAsked(
  base: FactBase,
  blocks: readonly ReadBlock[],
  day: string,
  passages: readonly (string | null)[],
): AskedOffices {
  const elect: Designation[] = [];
  const held = new Map<string, AskedOffice>();
  blocks.forEach((block, i) => {
    for (const role of block.designations.flatMap(byPortfolio)) {
      const { term, phrase, place } = role;
      if (electTerm(role) !== null) elect.push(role);
      if (role.indefinite || (term === null && !place) || isSeat(base, role)) continue;
      const isOwn = possessiveBefore(block, role.from) !== null || (!place && hasName(block, role));
      const time = timeOf(block, role, passages[i] ?? null, day);
      const region = regionOf(block, role);
      // "His Chinese counterpart"
      const other = term === "counterpart" ? spanOver(block.places, role.from - 1)?.place.country : null;
      const said = region?.words ?? other ?? countryBefore(block, role) ?? "";
      const key = `${isOwn} ${role.ordinal} ${said} ${phrase} ${place?.country} ${place?.organization} ${time?.kind} ${time?.from} ${time?.to}`;
      if (!held.has(key)) held.set(key, { block, role: asActing(base, role), time, region, isOwn });
    }
  });
  return { held: [...held.values()], elect };
}

/** Of members of parliaments, hundreds at a time, a phrase means whom the article names. */
const isSeat = ({ vocabulary }: FactBase, { term }: Designation): boolean => {
  const kinds = term === null ? [] : vocabulary.officesOf(term);
  return kinds.length === 1 && kinds[0] === "legislator";
};
