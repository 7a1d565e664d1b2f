/** Records of which the rules would say otherwise, found by reading facts/imported: those that are two people, and those that are one. */

/** Source and key of a record, and the id of the person it is not of. */
const PAIRS: readonly (readonly [source: string, key: string, id: string])[] = [
  // The Conservative whip of 1992 was Robert Gurth Hughes; Q2157626 is the Labour peer.
  ["uk-ministers", "25b43fba-c295-4c8e-a720-4eca3ad679da", "Q2157626"],
];

const keys = new Set(PAIRS.map((pair) => pair.join("\t")));

/** True where a record is known not to be of a person. */
export const isKnownToDiffer = (source: string, key: string, id: string): boolean =>
  keys.has(`${source}\t${key}\t${id}`);

/** Source and key of a record that nothing but its reader knows to be of the person. */
const SAME: readonly (readonly [source: string, key: string, id: string])[] = [
  ["visits", "bosnia-herzegovina/alia-izetbegovic", "Q183848"],
  ["travels", "BA/alia-izetbegovic", "Q183848"],
  ["visits", "italy/giulio-giulio-andreotti", "Q50005"],
  ["visits", "mauritius/aneerood-jugnauth", "Q217566"],
  ["visits", "argentina/raul-ricardo-alfonsin", "Q193062"],
  // Ambassadors whose embassy the tables of office-holders do not have: Mabus, Hagerty, Cohen.
  ["pocom", "mabus-raymond-edwin", "Q531247"],
  ["pocom", "hagerty-william-f", "Q27734214"],
  ["pocom", "cohen-jonathan-r", "Q55615279"],
  // Vitali Klitschko, born in what is Kyrgyzstan now; Emmerson Mnangagwa, born in 1942 or 1946.
  ["pantheon", "555483", "Q31919"],
  ["ofac", "7513", "Q510523"],
  // Gaafar Nimeiry.
  ["pantheon", "763245", "jaafar-nimeiri"],
];

const ids = new Map(SAME.map(([source, key, id]) => [`${source}\t${key}`, id]));

/** The id of the person whom a record is known to be of. */
export const idByHand = (source: string, key: string): string | undefined => ids.get(`${source}\t${key}`);
