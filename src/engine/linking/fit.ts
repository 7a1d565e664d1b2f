/** Does a designation fit a person: "Foreign Minister" and whoever held that office? */
import type { FactBase } from "../facts/base";
import { daysBetween, firstDay, position } from "../facts/edtf";
import type { Holder } from "../facts/offices";
import type { Membership, Person } from "../facts/types";
import { foldPhrase } from "../names/phrase";
import { perPerson } from "./per-person";
import type { Designation } from "./roles";

/**
 * `now`: the office was held on the day; `past`: before it; `never`: the base knows holders and this is none of them;
 * `unknown`: the base cannot tell.
 */
export type Fit = "now" | "past" | "never" | "unknown";

/** What the base calls the seats of people who are called so; the kind of office is any legislator's. */
const SENATE = /senat/i;
const HOUSE = /representatives|congress/i;
const CONGRESS = /congress|us house/i;
/** Nobody in Congress is called an MP. */
const PARLIAMENT =
  /^(?!.*\bus (?:house|senate)\b).*\b(?:assembly|commons|congress|deputy|house|member|parliament|senate)\b/i;
const CHAMBERS: Readonly<Record<string, RegExp>> = {
  mp: PARLIAMENT,
  senator: SENATE,
  sen: SENATE,
  representative: HOUSE,
  rep: HOUSE,
  congressman: CONGRESS,
  congresswoman: CONGRESS,
};

/** The same of judges; a minister of justice is none. */
const BENCH = /\bjudge\b|^(?:(?!of\b|for\b)\w+ ){0,2}justice(?: of\b|$)/i;

/** Titles of soldiers fit people whose description or offices speak of arms. */
const MILITARY =
  /(?<!\b(?:attorney|auditor|consul|director|governor|secretary|solicitor|surgeon)[- ])\bgeneral\b(?! (?:assembly|manager|secretary))|\b(marshal|colonel|admiral|military|army|soldier|officer|guards?|commander|defen[cs]e|navy|forces|joint chiefs)\b/i;

/** Whoever leads a country commands its soldiers, and need be none. */
const CIVILIAN = /^(?:supreme commander|(?:supreme )?commander[- ]in[- ]chief)\b|\bcommission\b/i;

/** Words for whoever heads a body, and what its head may be in the base's words. */
const HEADS = new Set(["chief", "head", "boss"]);
const OFFICES_OF_HEADS = [
  "chief",
  "head",
  "director",
  "director general",
  "managing director",
  "secretary general",
  "president",
  "chair",
  "chairman",
  "governor",
  "commissioner",
  "administrator",
];

/** Whoever the base has for a designation that names a place. */
export function holdersOf(
  base: FactBase,
  designation: Pick<Designation, "term" | "phrase" | "place">,
): readonly Holder[] {
  const office = officeOf(base, designation);
  return office ? base.holders(office.country, office.term) : [];
}

/** The office that a designation with a place names, null where nobody ever held it; "CIA" + "director" is tried as one term first. */
function officeOf(
  base: FactBase,
  { term, phrase, place }: Pick<Designation, "term" | "phrase" | "place">,
): { country: string; term: string } | null {
  if (!place) return null;
  const { country, organization, executive } = place;
  const held = (words: string | null) =>
    words && base.rolesOf(country, words).size > 0 ? { country, term: words } : null;
  if (!organization) return held(term);
  const own = held(` ${phrase} `.includes(` ${organization} `) ? phrase : `${organization} ${phrase}`);
  if (own) return own;
  if (HEADS.has(phrase)) {
    for (const head of OFFICES_OF_HEADS) {
      const found = held(`${organization} ${head}`);
      if (found) return found;
    }
  }
  // "The Fed president" is no president of a country.
  return executive ? held(term) : null;
}

/** Holders by person, for lists that the base gives again and again. */
const byPerson = new WeakMap<readonly Holder[], Map<number, Holder[]>>();

/** Those of `holders` who are this person. */
export function timesOf(holders: readonly Holder[], person: number): readonly Holder[] {
  let people = byPerson.get(holders);
  if (!people) {
    people = new Map();
    for (const holder of holders) {
      const list = people.get(holder.person) ?? [];
      list.push(holder);
      people.set(holder.person, list);
    }
    byPerson.set(holders, people);
  }
  return people.get(person) ?? [];
}

/** How a designation fits person number `number` on a day. */
export function fitOf(
  base: FactBase,
  designation: Designation,
  number: number,
  person: Person,
  day: string,
): Fit {
  const { title, term, place } = designation;
  if (designation.lower) return "unknown";
  if (title?.kind === "rank") return isMilitary(person) ? "past" : "never";
  if (title?.kind === "honorific") return "unknown";
  if (title?.kind === "profession") {
    const fit = title.as === "judge" ? fitOfSeat(person, BENCH, day) : "never";
    return fit === "never" ? "unknown" : fit;
  }
  const chamber = place ? undefined : CHAMBERS[designation.phrase];
  if (chamber) return fitOfSeat(person, chamber, day);
  const countries = place ? [place.country] : countriesOf(person);
  const kinds = title?.office ?? [];
  // "The incoming vice president"
  const elected = designation.elect || designation.time === "future" || designation.phrase.endsWith(" elect");
  let known = false;
  let best: Fit = "never";
  // Whoever else held the office need not be read.
  const roles = base.people.rolesOf(number);
  for (const country of countries) {
    const office = place ? officeOf(base, designation) : term ? { country, term } : null;
    const offices = kinds.map((kind) => base.rolesOfKind(country, kind));
    if (office) offices.push(base.rolesOf(office.country, office.term));
    if (offices.some(({ size }) => size > 0)) known = true;
    for (let i = 0; i < roles.length; i++) {
      if (!offices.some((one) => one.has(roles[i] as number))) continue;
      const { start, end } = person.memberships[i] as Membership;
      const lies = position(start, end, day);
      if (lies === "within" || lies === "possibly") return "now";
      if (elected && lies === "after" && isSoon(start, day)) return "now";
      if (lies === "before") best = "past";
    }
  }
  const labelled = best === "never" && !place ? fitOfLabel(base, designation, person, day) : null;
  if (labelled) return labelled;
  if (best === "never" && !known) return "unknown";
  return best;
}

/** Where somebody has held offices. */
const countriesOf = perPerson(({ memberships }): readonly string[] => [
  ...new Set(memberships.map(({ country }) => country).filter((country) => country !== null)),
]);

/** From an election to the office. Days. */
const SOON_DAYS = 120;
const isSoon = (start: string | null, day: string) =>
  start !== null && daysBetween(day, firstDay(start)) <= SOON_DAYS;

/** "Senator Levin" sits in a Senate, "Rep. Levin" in a House, "Justice Kagan" on a court. */
function fitOfSeat({ memberships }: Person, chamber: RegExp, day: string): Fit {
  let best: Fit = "never";
  for (const { label, organization, start, end, ended } of memberships) {
    if (!chamber.test(`${label} ${organization ?? ""}`)) continue;
    // Over, on a day that nobody knows.
    const lies = ended && end === null ? "before" : position(start, end, day);
    if (lies === "within" || lies === "possibly") return "now";
    if (lies === "before") best = "past";
  }
  return best;
}

/** Kinds of office of this rank lead a country; their names begin the labels of lesser offices too. */
const LEADING_RANK = 3;

/** What some ministers of the crown are called. */
const MINISTER = "secretary of state for ";

/** "Ambassador Stephens", "Director Wi": an office of theirs whose label begins so, though no kind of office has it. */
function fitOfLabel(
  { vocabulary }: FactBase,
  { term, title, phrase }: Designation,
  person: Person,
  day: string,
): Fit | null {
  const kinds = [...(title?.office ?? []), ...(term ? vocabulary.officesOf(term) : [])];
  // "Leader McConnell" of the Senate's majority; but a "President of the Senate" is nobody's "President".
  const leads = phrase === "leader";
  if (!leads && vocabulary.rankOf(kinds) >= LEADING_RANK) return null;
  // "Chief Moore" is no chief justice: before another word it is none of its own.
  const own = phrase === "chief" ? "chief of " : `${phrase} `;
  const minister = phrase === "minister";
  const fits = (label: string) =>
    (minister && label.startsWith(MINISTER)) ||
    (leads ? label.endsWith(" leader") : label.startsWith(own) || label.startsWith(`${title?.as} `));
  let best: Fit | null = null;
  labelsOf(person).forEach((label, i) => {
    const membership = person.memberships[i] as Membership;
    if (best === "now" || !fits(label)) return;
    const lies = position(membership.start, membership.end, day);
    if (lies === "within" || lies === "possibly") best = "now";
    else if (lies === "before") best = "past";
  });
  return best;
}

/** The folded labels of a person's memberships, in their order. */
export const labelsOf = perPerson(({ memberships }): readonly string[] =>
  memberships.map(({ label }) => foldPhrase(label)),
);

export const isMilitary = perPerson(
  ({ description, memberships }) =>
    MILITARY.test(description) ||
    memberships.some(
      ({ label, organization }) => !CIVILIAN.test(label) && MILITARY.test(`${label} ${organization ?? ""}`),
    ),
);

/** "President", "Prime Minister". */
export const leadsCountry = ({ vocabulary }: FactBase, { term }: Designation): boolean =>
  term !== null && vocabulary.rankOf(vocabulary.officesOf(term)) >= LEADING_RANK;
