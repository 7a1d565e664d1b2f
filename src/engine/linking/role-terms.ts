/** What is known of office terms said without a country. */
import type { Person } from "../facts/types";
import type { Place } from "../facts/vocabulary";
import type { Designation } from "./roles";

/** Offices that clubs, firms and assemblies have too: alone they need a holder whom the article names. */
export const COMMON = new Set([
  ..."ambassador chair chairman chief commander director envoy governor lawmaker leader mayor mp".split(" "),
  ..."representative ruler secretary senator spokesman spokesperson spokeswoman treasurer".split(" "),
  "chief executive",
  "chief of staff",
  "chief secretary",
  "democratic leader",
  "general secretary",
  "head of state",
  "majority leader",
  "minority leader",
  "party leader",
  "republican leader",
  "secretary general",
  "special envoy",
]);
/** The same where nothing says that the article is about the government of the country. */
export const COMMON_ELSEWHERE = new Set([
  ..."president king queen emperor speaker".split(" "),
  "attorney general",
  "press secretary",
  "vice president",
]);

/** Offices that English-language news say of one country without its name; elsewhere they go with it, or have another rank. */
export const OF_ONE: Readonly<Record<string, string>> = {
  "chancellor of the exchequer": "GB",
  "chief cabinet secretary": "JP",
  "defence secretary": "GB",
  "defense secretary": "US",
  "foreign secretary": "GB",
  "home secretary": "GB",
  queen: "GB",
  "homeland security secretary": "US",
  "secretary of defense": "US",
  "secretary of state": "US",
  "treasury secretary": "US",
};
/** Offices of one country alone, said without its name in articles about others too. */
export const ONLY_OF: Readonly<Record<string, string>> = {
  pope: "VA",
  pontiff: "VA",
  taoiseach: "IE",
  tanaiste: "IE",
};
/** Words that say the sex of whoever holds the office; the base has one office for both. */
export const SEX_OF: Readonly<Record<string, "female" | "male">> = {
  congressman: "male",
  congresswoman: "female",
  emperor: "male",
  "first lady": "female",
  king: "male",
  queen: "female",
};
/** Terms that say the party of who leads it in the Congress: "Senate Democratic leader"; "Liberal Democrat leader" is of one party alone. */
const OF_CONGRESS = /\b(?:house|senate)\b|^(?:democratic|republican) leader$/;
/** Words of such terms, and what descriptions of persons have for them. */
const PARTIES: readonly (readonly [RegExp, RegExp])[] = [
  [/\bdemocrat/, /\bDemocrat/],
  [/\b(?:republican|gop)\b/, /\bRepublican\b/],
];
const partyIn = (term: string): RegExp | undefined =>
  OF_CONGRESS.test(term) ? PARTIES.find(([said]) => said.test(term))?.[1] : undefined;

/** Does a term say more than the office? */
export const saysWho = (term: string): boolean => SEX_OF[term] !== undefined || partyIn(term) !== undefined;

/** Is somebody what the term says of whoever holds the office? */
export const isSaidOf = (term: string, { sex, description }: Person): boolean =>
  (SEX_OF[term] ?? sex) === sex && (partyIn(term)?.test(description) ?? true);

/** Countries that have offices so called too, of other kinds. */
export const OTHERS = new Set(["IN", "PK", "PH", "KE", "MX", "BD", "LK", "VA"]);

/** "Acting president" → "president"; null for offices held in full. A post may have the whole as its words. */
export function actingTerm({ acting }: Designation, term: string): string | null {
  const own = term.replace(/^(?:acting|caretaker|interim) /, "");
  return acting || own !== term ? own : null;
}

/** A body with an office of its own, not a country's government: "World Bank", "EU". */
export const isBody = ({ organization, executive, country }: Place): boolean =>
  organization !== null && (!executive || isBodyCode(country));

/** The base's code for bodies that have none of their own. */
export const SMALL_BODIES = "XB";
/** The base's codes of bodies that are no country's. */
export const isBodyCode = (country: string): boolean => /^(?:X[A-JL-Z]|UN|EU)$/.test(country);

/** "World Bank president" → "president" */
export const bare = (term: string, place: Place | null): string =>
  place?.organization && term.startsWith(`${place.organization} `)
    ? term.slice(place.organization.length + 1)
    : term;

/** "President-elect" → "president"; null for offices held. */
export const electTerm = ({ phrase, elect, term }: Designation): string | null =>
  phrase.endsWith(" elect") ? phrase.slice(0, -" elect".length) : elect ? term : null;

/** Whoever is elected comes into office so soon. Days. */
export const ELECT_DAYS = 260;

/** Leaders of an opposition; few posts name them. */
export const OPPOSITION: ReadonlySet<string> = new Set(["leader of the opposition", "opposition leader"]);

/** Kinds of office of which a country has many at a time, though the base may have but one of them. */
export const MANY_AT_ONCE: ReadonlySet<string> = new Set(
  "ambassador governor legislator party-leader special-envoy spokesperson".split(" "),
);
