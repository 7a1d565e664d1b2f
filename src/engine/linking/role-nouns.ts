/** "The country's president", "the bloc's foreign policy chief": whose the office is, said by a noun for what the text has just named. */
import type { FactBase } from "../facts/base";
import type { Place } from "../facts/vocabulary";
import { Gap } from "../names/tokens";
import type { Setting } from "./role-setting";
import { isBodyCode, SMALL_BODIES } from "./role-terms";
import { sentenceAround } from "./role-time";
import type { Designation, NamedPlace } from "./roles";
import type { ReadBlock } from "./types";

/** Nouns for a country, and what it must be like. */
const COUNTRIES: Readonly<Record<string, (base: FactBase, country: string) => boolean>> = {
  country: () => true,
  nation: () => true,
  emirate: hasMonarch,
  island: (_, country) => ISLANDS.has(country),
  kingdom: hasMonarch,
  monarchy: hasMonarch,
  republic: (base, country) => !hasMonarch(base, country),
  sultanate: hasMonarch,
};
const ISLANDS = new Set("BB BH CU CY DM FJ HT IE IS JM LC LK MG MT MU MV NR PH SB SC SG ST TW WS".split(" "));
const ORGANIZATION = /\borgani[sz]ation\b|^(?:nato|oas|oecd|opcw|opec|osce|plo|who|wto)$/;
/** Nouns for a body, and the bodies that news call so, as the text names them. */
const BODIES: Readonly<Record<string, RegExp>> = {
  agency:
    /\bagency\b|\bhealth organi[sz]ation$|^(?:cia|europol|fbi|fema|frontex|iaea|interpol|mossad|nasa|nsa|unesco|unhcr|unicef|unrwa|wfp|who)$/,
  alliance: /^(?:nato|north atlantic .*)$/,
  bank: /\bbank\b|^(?:ecb|ebrd|adb)$/,
  bloc: /^(?:asean|au|african union|ecowas|eu|european union|mercosur|gcc|.*gulf cooperation council)$/,
  body: /^(?:un|united nations)$/,
  bureau: /\bbureau\b|^fbi$/,
  cartel: /^opec$/,
  commission: /\bcommission\b/,
  council: /\bcouncil\b/,
  court: /\bcourt\b|^icc$/,
  department: /\bdepartment\b|^pentagon$/,
  fund: /\bfund\b|^imf$/,
  group: /^(?:hamas|hezbollah|hizbollah|hizbullah|opec|taliban|tamil tigers|wagner)$/,
  organisation: ORGANIZATION,
  organization: ORGANIZATION,
  union: /\bunion\b|^(?:au|eu)$/,
};
/** Between the noun and the office: "the kingdom's powerful crown prince". Tokens. */
const MOST_WORDS = 3;
/** Between "the" and the noun: "the South American country". Tokens. */
const MOST_ADJECTIVES = 4;
const ARTICLES = new Set(["the", "this", "that"]);
/** Behind them something else begins: "the country's government and Prime Minister Roe". */
const JOINS = new Set(["and", "but", "or", "that"]);

/** Where the owner's noun stands before an office: "the", the noun; null where none does. */
function ownerBefore({ tokens }: ReadBlock, role: Designation): { from: number; noun: string } | null {
  let at = role.from - 1;
  for (let words = 0; words < MOST_WORDS && tokens.norm(at) !== "s"; words++, at--)
    if (
      tokens.isCapital(at) ||
      JOINS.has(tokens.norm(at)) ||
      ![Gap.Space, Gap.Hyphen].includes(tokens.gapBefore(at + 1))
    )
      return null;
  if (tokens.norm(at) !== "s" || tokens.gapBefore(at) !== Gap.Apostrophe) return null;
  const noun = tokens.norm(at - 1);
  // "The Kingdom's", but not "the United Kingdom's".
  if (tokens.isCapital(at - 1) && !ARTICLES.has(tokens.norm(at - 2))) return null;
  for (let from = at - 2; from >= 0 && from >= at - 2 - MOST_ADJECTIVES; from--) {
    if (![Gap.Space, Gap.Hyphen].includes(tokens.gapBefore(from + 1))) return null;
    if (ARTICLES.has(tokens.norm(from))) return { from, noun };
  }
  return null;
}

/** The one place that fits, of those that the sentence up to a token names, else the one before it, and so on in the block. */
function lastNamed({ places, tokens }: ReadBlock, to: number, fits: (place: Place) => boolean): Place | null {
  for (let end = to; end > 0; ) {
    const { from } = sentenceAround(tokens, end - 1, end);
    const here = places.filter((named) => named.from >= from && named.to <= end && fits(named.place));
    if (here.length > 0) return only(here);
    end = from;
  }
  return null;
}

/** The place that all of some namings are of; null where there are several. */
function only(named: readonly NamedPlace[]): Place | null {
  const [{ place }] = named as [NamedPlace];
  const { country, organization } = place;
  // "The World Health Organization", "the WHO"; but many small bodies have one code, and a country's have its own.
  const hasCode = isBodyCode(country) && country !== SMALL_BODIES;
  return named.every(
    (one) => one.place.country === country && (hasCode || one.place.organization === organization),
  )
    ? place
    : null;
}

/** "Events in Egypt, said the country's prime minister Benjamin Netanyahu": the name says better whose it is. */
const isBeforeName = ({ tokens }: ReadBlock, { to }: Designation): boolean =>
  tokens.gapBefore(to) === Gap.Space && tokens.isCapital(to);

/** Gives the offices of an article that such a noun stands before the place it means; where nobody can tell which, they stay as they are. */
export function nameOwners(base: FactBase, setting: Setting, blocks: readonly ReadBlock[]): void {
  blocks.forEach((block, i) => {
    let changed = false;
    for (const role of block.designations) {
      if (role.place || role.term === null || role.definite || isBeforeName(block, role)) continue;
      const owner = ownerBefore(block, role);
      const place = owner && placeOf(base, setting, [block, ...blocks.slice(Math.max(0, i - 1), i)], owner);
      if (!place) continue;
      Object.assign(role, { from: owner.from, place, definite: true });
      changed = true;
    }
    if (changed) block.designationFrom = new Map(block.designations.map((role) => [role.from, role]));
  });
}

/** Said of every country, and so of one that an article only touches hardly ever. */
const ANY = new Set(["country", "nation", "republic"]);
/** An article names the country that it is about so many times as often as one that it touches. */
const TOUCHED = 2.5;

const isTouched = (setting: Setting, { country }: Place): boolean =>
  TOUCHED * setting.weight(country) <= setting.weight(setting.top()[0] ?? country);

/** What a noun means: the place of its kind that was named last. @param blocks the noun's and the one before it */
function placeOf(
  base: FactBase,
  setting: Setting,
  blocks: readonly ReadBlock[],
  { from, noun }: { from: number; noun: string },
): Place | null {
  const country = COUNTRIES[noun];
  const body = BODIES[noun];
  if (!country && !body) return null;
  const fits = (place: Place): boolean =>
    country
      ? (place.organization === null || place.executive) && country(base, place.country)
      : place.organization !== null && body?.test(place.organization) === true;
  for (const [i, block] of blocks.entries()) {
    const place = lastNamed(block, i === 0 ? from : block.tokens.count, fits);
    if (place && !country) return place;
    if (place) return ANY.has(noun) && isTouched(setting, place) ? null : countryOf(place);
    if (block.places.some((named) => (i > 0 || named.to <= from) && fits(named.place))) return null;
  }
  return null;
}

const countryOf = ({ country }: Place): Place => ({
  country,
  organization: null,
  form: "name",
  executive: false,
  acronym: false,
});

function hasMonarch(base: FactBase, country: string): boolean {
  return base.rolesOfKind(country, "monarch").size > 0;
}
