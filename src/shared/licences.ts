/** By what terms a source may be passed on: the groups in which the options page and NOTICE.txt list the sources. */

/** The values of `group` in facts/sources.yaml, freest first; `curated` is read by hand, and nothing but facts is taken from it. */
export const LICENCE_GROUPS = ["cc0", "public-domain", "by", "by-sa", "nc", "curated"] as const;
export type LicenceGroup = (typeof LICENCE_GROUPS)[number] | "other";

/** What is needed of a source to know its terms. */
interface Licensed {
  /** In words: "CC BY-SA 4.0". */
  licence: string;
  group?: string | undefined;
}

const isGroup = (value: string | undefined): value is LicenceGroup =>
  LICENCE_GROUPS.some((group) => group === value);

/**
 * The group that facts/sources.yaml gives a source, else the one that its licence's words tell. `curated` is no licence: it is every
 * source that somebody read, be it an encyclopedia with free text or a newspaper with none; there the words go first.
 */
export function groupOf(source: Licensed): LicenceGroup {
  if (isGroup(source.group) && source.group !== "curated") return source.group;
  return groupOfWords(source) ?? (source.group === "curated" ? "curated" : "other");
}

function groupOfWords({ licence }: Licensed): LicenceGroup | null {
  if (isNonCommercial({ licence })) return "nc";
  if (isShareAlike({ licence })) return "by-sa";
  if (/\bCC0\b/i.test(licence)) return "cc0";
  if (/\bpublic domain\b/i.test(licence)) return "public-domain";
  if (/\bfacts only\b/i.test(licence)) return "curated";
  if (/\bCC[ -]BY\b|\bwith credit\b|\bopen government licen[cs]e\b/i.test(licence)) return "by";
  return null;
}

/** True where copies must be passed on under the same licence. Sources read by hand may be: their group does not tell. */
export function isShareAlike({ licence, group }: Licensed): boolean {
  return group === "by-sa" || /\bBY(?:-NC)?-SA\b|\bshare[ -]?alike\b|\bODbL\b/i.test(licence);
}

/** True where somebody claims that copies must not be sold. */
export function isNonCommercial({ licence, group }: Licensed): boolean {
  return group === "nc" || /\bBY-NC\b|\bnon-?commercial\b/i.test(licence);
}

/** Sources by their group, groups in the order of LICENCE_GROUPS and `other` last, those of a group by title; no group is empty. */
export function byGroup<T extends Licensed & { title: string }>(
  sources: readonly T[],
): [LicenceGroup, T[]][] {
  return [...LICENCE_GROUPS, "other" as const]
    .map((group): [LicenceGroup, T[]] => [
      group,
      sources.filter((one) => groupOf(one) === group).sort((a, b) => (a.title < b.title ? -1 : 1)),
    ])
    .filter(([, members]) => members.length > 0);
}
