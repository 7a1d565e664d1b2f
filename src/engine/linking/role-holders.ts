/** Who the base has for the office of a role phrase, on its country or on those the article is about. */
import type { FactBase } from "../facts/base";
import { daysBetween } from "../facts/edtf";
import { type Holder, holdersOn } from "../facts/offices";
import { foldPhrase } from "../names/phrase";
import { holdersOf } from "./fit";
import { isFresh } from "./role-tenure";
import { actingTerm, ONLY_OF, SMALL_BODIES } from "./role-terms";
import type { Designation } from "./roles";

/**
 * Holders of an office in a country whose own label has the term's noun: "the prime minister" alone is no chancellor, and "the
 * foreign minister" no secretary of state.
 */
export function localHolders(base: FactBase, country: string, term: string): readonly Holder[] {
  const holders = base.holders(country, term);
  const known = local.get(holders);
  if (known) return known;
  // A post's own words say enough: "Bavarian premier".
  if (base.vocabulary.officesOf(term).length === 0) return holders;
  const noun = term.slice(term.lastIndexOf(" ") + 1);
  if (ANY_NOUN.has(noun)) return holders;
  const nouns = NOUNS_OF[term] ?? [noun];
  const found = holders.filter(({ label }) => {
    const words = ` ${foldPhrase(label)} `;
    return nouns.some((noun) => words.includes(` ${noun} `));
  });
  local.set(holders, found);
  return found;
}

/** What `localHolders` found, as long as the base keeps the holders themselves. */
const local = new WeakMap<readonly Holder[], readonly Holder[]>();

/** Where a leader's own staff is called by the house: "White House chief of staff". Folded words. */
const HOUSES: Readonly<Record<string, string>> = {
  GB: "downing street",
  KR: "blue house",
  RU: "kremlin",
  US: "white house",
};

export const houseHolders = (base: FactBase, country: string, term: string): readonly Holder[] =>
  HOUSES[country] === undefined ? [] : base.holders(country, `${HOUSES[country]} ${term}`);

/** The holders of an office of a country, or of its leader's house. */
export function holdersUnder(base: FactBase, country: string, term: string): readonly Holder[] {
  const own = houseHolders(base, country, term);
  return own.length > 0 ? own : localHolders(base, country, term);
}

/** Of what alone an office is said without its name, "the taoiseach"; "the Islamic State leader" has the name of a body in it. */
export function onlyOf(base: FactBase, term: string): string | undefined {
  const ofBody = base.vocabulary.officesOf(term).length === 0 && base.rolesOf(SMALL_BODIES, term).size > 0;
  return ONLY_OF[term] ?? (ofBody ? SMALL_BODIES : undefined);
}

/** An office that nobody holds yet is still said of whoever left it, or died in it, so many days ago. */
export const JUST_DAYS = 7;

/** What `onOrJustBefore` gave for a list last, as long as the base keeps the list: an article asks of its own day alone. */
const latest = new WeakMap<readonly Holder[], { day: string; found: readonly Holder[] }>();

/**
 * The holders of an office on a day, or whoever left it last, where it was a few days ago and nobody holds it yet.
 * @param holders as the base gives them
 */
export function onOrJustBefore(holders: readonly Holder[], day: string): readonly Holder[] {
  const known = latest.get(holders);
  if (known?.day === day) return known.found;
  const found = nowOrJustBefore(holders, day);
  latest.set(holders, { day, found });
  return found;
}

function nowOrJustBefore(holders: readonly Holder[], day: string): readonly Holder[] {
  const now = holdersOn(holders, day);
  return now.length > 0 ? withoutReplaced(now) : endedWithin(holders, day, JUST_DAYS);
}

/** Offices of which a country may have several called alike. */
const SEVERAL =
  /\b(?:advis[eo]r|aide|assistant|commissioner|deputy|envoy|judge|(?<!of )justice|member|representative|spokes\w+|vice)\b/i;

/** Of two who hold an office called alike, not whom a source never saw leave it, where the other came into it later; nor the second of two. */
function withoutReplaced(holders: readonly Holder[]): readonly Holder[] {
  const [one, other] = holders;
  if (!one || !other || holders.length > 2 || one.label !== other.label || SEVERAL.test(one.label))
    return holders;
  // A table that gives both the day on which the cabinet began means that one followed the other.
  if (one.start === other.start) return one.end === null || (other.end ?? "9") < one.end ? [other] : [one];
  const [before, after] = (one.start ?? "") < (other.start ?? "") ? [one, other] : [other, one];
  return before.end === null && (before.start ?? "") < (after.start ?? "") ? [after] : holders;
}

/** Of several the only one; where a source counts those of regions too, the one who stands above all others on the day. */
export function foremost<T extends Holder>(base: FactBase, holders: readonly T[], day: string): T | null {
  // On the day of a change it may be either.
  const changes = holders.some((one) => isFresh(one, day) || endedWithin([one], day, JUST_DAYS).length > 0);
  if (holders.length > 1 && changes) return null;
  const [best, second] = holders
    .map((holder) => ({ holder, weight: base.prominence(holder.person, day) }))
    .sort((a, b) => b.weight - a.weight);
  if (!best) return null;
  return !second || best.weight - second.weight >= FOREMOST ? best.holder : null;
}

/** Each person once, with the last of their times. */
export const onceEach = <T extends { person: number }>(holders: readonly T[]): T[] => [
  ...new Map(holders.map((holder) => [holder.person, holder])).values(),
];

/** So much more prominent than any other; see `prominenceOf`. */
const FOREMOST = 1;

/** Those whose office ended on a day or up to so many days before it. */
export function endedWithin<T extends Holder>(holders: readonly T[], day: string, days: number): T[] {
  const year = String(Number(day.slice(0, 4)) - 1);
  return holders.filter(
    ({ acting, end }) =>
      !acting &&
      end !== null &&
      end.length === 10 &&
      end <= day &&
      end > year &&
      daysBetween(end, day) <= days,
  );
}

/** Words of news that few labels have. */
const ANY_NOUN = new Set(["chief", "head", "boss", "spymaster"]);
/** Terms that labels write otherwise. */
const NOUNS_OF: Readonly<Record<string, readonly string[]>> = {
  leader: ["leader", "chairman", "secretary"],
  king: ["king", "monarch"],
  pm: ["minister", "premier"],
  "prime minister": ["minister", "premier"],
  premier: ["minister", "premier"],
  queen: ["queen", "monarch"],
};

/** Whoever speaks for a country at the United Nations. */
export const ENVOYS = new Set(["ambassador", "envoy", "representative"]);
const AT_UN = /^(?:ambassador|envoy|(?:permanent )?representative) to the (?:un|u n|united nations)$/;

/** "Ukraine's interim prime minister", where no post of the country has the whole for its words: who is acting in the office. */
export function asActing(base: FactBase, role: Designation): Designation {
  const term = role.place && role.term !== null ? actingTerm(role, role.term) : null;
  if (term === null || term === role.term || bodyHolders(base, role).length > 0) return role;
  return { ...role, term, phrase: term, acting: true };
}

/** Holders of all offices that a phrase with a place can mean: "the US ambassador to China" is one of many. */
export function placedHolders(base: FactBase, role: Designation, to: string | null): readonly Holder[] {
  if (AT_UN.test(role.phrase) || (to === "UN" && ENVOYS.has(role.phrase)))
    return base.holdersOfKind(role.place?.country ?? "", "un-ambassador");
  const holders = bodyHolders(base, role);
  if (to === null) return holders;
  const names = base.vocabulary.data.countries.find(({ code }) => code === to)?.names.map(foldPhrase) ?? [];
  return holders.filter(({ label }) => {
    const words = ` ${foldPhrase(label)} `;
    return names.some((name) => words.includes(` to ${name} `) || words.includes(` to the ${name} `));
  });
}

const HEADS_OF_BANKS = new Set(["chief", "governor", "head", "president"]);

/** Central banks, as texts call them. */
const BANK = /\b(?:bank|reserve|pboc|rbi)\b/;
/** The label of an office whose organization says of which country's bank it is. */
const OF_THE_BANK = /^governor of the (?:central|national|reserve) bank$/;

/** "US Treasury" and "secretary" are the treasury secretary, and "Bank of Japan" and "governor" whoever a label calls so. */
export function bodyHolders(base: FactBase, role: Designation): readonly Holder[] {
  const { place, phrase, term } = role;
  const holders = holdersOf(base, role);
  if (holders.length > 0 || !place?.organization) return holders;
  const { country, organization } = place;
  const own = base.holders(country, `${organization.slice(organization.indexOf(" ") + 1)} ${phrase}`);
  if (own.length > 0 || term === null) return own;
  // "The Bank of Japan's governor" is no governor of a part of it.
  const bank = HEADS_OF_BANKS.has(phrase) && BANK.test(organization);
  const listed = bank ? base.holdersOfKind(country, "central-bank-governor") : base.holders(country, term);
  return listed.filter(({ label }) => {
    const folded = foldPhrase(label);
    return ` ${folded} `.includes(` ${organization} `) || (bank && OF_THE_BANK.test(folded));
  });
}

/** "The 43rd president", for offices whose holders are counted, as they were on a day. */
export function numberedHolder(
  base: FactBase,
  ordinal: number,
  term: string,
  on: string,
): (Holder & { country: string }) | null {
  const kinds = base.vocabulary.officesOf(term);
  const known = base.vocabulary.data.offices.find(({ id, numbered }) => numbered && kinds.includes(id));
  if (!known?.numbered) return null;
  const { country, number, day } = known.numbered;
  const terms = base
    .holdersOfKind(country, known.id)
    .filter(({ acting, start }) => !acting && start !== null)
    .sort((a, b) => ((a.start ?? "") < (b.start ?? "") ? -1 : 1))
    // A second term in a row is no new number; one after another's is.
    .filter((holder, i, all) => all[i - 1]?.person !== holder.person);
  const anchor = terms.findIndex(({ start }) => start === day);
  const holder = anchor < 0 ? undefined : terms[anchor + ordinal - number];
  return holder && (holder.start ?? "") <= on ? { ...holder, country } : null;
}
