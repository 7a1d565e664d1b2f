/** Records that the rules of same-person.ts would take for one person, and that are two: found by reading facts/imported/merges.tsv. */

/** Source and key of a record, and the id of the person it is not of. */
const PAIRS: readonly (readonly [source: string, key: string, id: string])[] = [
  // The Conservative whip of 1992 was Robert Gurth Hughes; Q2157626 is the Labour peer.
  ["uk-ministers", "25b43fba-c295-4c8e-a720-4eca3ad679da", "Q2157626"],
];

const keys = new Set(PAIRS.map((pair) => pair.join("\t")));

/** True where a record is known not to be of a person. */
export const isKnownToDiffer = (source: string, key: string, id: string): boolean =>
  keys.has(`${source}\t${key}\t${id}`);
