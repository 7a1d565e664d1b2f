/** The land that news give with a name, "Sen. Jane Roe, R-Utah", "King John of Ruritania", which tells people of one name apart. */
import { position } from "../facts/edtf";
import type { Membership, Person } from "../facts/types";
import { foldPhrase } from "../names/phrase";
import { Gap } from "../names/tokens";
import { stateAt } from "./role-states";
import { spanOver } from "./roles";
import type { Spot } from "./spots";

/** Each state with the ways in which a tag gives it: in full, as news agencies shorten it, by the letters of the post; folded, without dots. */
const STATES =
  `alabama=ala=al alaska=ak arizona=ariz=az arkansas=ark=ar california=calif=ca colorado=colo=co connecticut=conn=ct delaware=del=de
  florida=fla=fl georgia=ga hawaii=hi idaho=id illinois=ill=il indiana=ind=in iowa=ia kansas=kan=ks kentucky=ky louisiana=la maine=me
  maryland=md massachusetts=mass=ma michigan=mich=mi minnesota=minn=mn mississippi=miss=ms missouri=mo montana=mont=mt nebraska=neb=ne
  nevada=nev=nv new_hampshire=nh new_jersey=nj new_mexico=nm new_york=ny north_carolina=nc north_dakota=nd ohio=oh oklahoma=okla=ok
  oregon=ore=or pennsylvania=pa rhode_island=ri south_carolina=sc south_dakota=sd tennessee=tenn=tn texas=tex=tx utah=ut vermont=vt
  virginia=va washington=wash=wa west_virginia=wva=wv wisconsin=wis=wi wyoming=wyo=wy`
    .split(/\s+/)
    .map((line) => line.replaceAll("_", " ").split("="));
const STATE_OF: ReadonlyMap<string, string> = new Map(
  STATES.flatMap((ways) => ways.map((way) => [way, ways[0] as string] as const)),
);
const NAMES = [...new Set(STATE_OF.values())].sort((a, b) => b.length - a.length);
const IN_A_LABEL = new RegExp(`\\b(?:${NAMES.join("|")})\\b`, "g");

/** ", R-Utah", "(D-N.Y.)", "(R., Ohio)", "(Fla.)", ", Republican of Maine", ", a Democrat from West Virginia". */
const TAG =
  /^(?:,\s+|\s+\()(?:(?<party>[RDI]\.?[-–]|[RDI]\.,\s|(?:an?\s)?(?:Republican|Democrat|Independent)\s(?:of|from)\s)|(?<=\())(?<state>\p{Lu}[\p{L}.]*(?:\s\p{Lu}\p{L}+)?)/u;
/** How every tag begins: few names have what begins so behind them, and the pattern is slow to find that out. */
const TAG_BEGINS = /^(?:,\s+(?:an?\s)?[RDI]|\s+\()/;
/** As much of the text as a tag may take. UTF-16 units. */
const TAG_LENGTH = 48;

const said = new WeakMap<Spot, { state: string | null }>();

/** The state that stands with a name, folded; null where none does. */
export function stateSaid(spot: Spot): string | null {
  let found = said.get(spot);
  if (!found) {
    found = { state: inTag(spot) ?? beside(spot) };
    said.set(spot, found);
  }
  return found.state;
}

/** The state of a tag right behind a name; null where none stands there. */
export function inTag({ block: { tokens, text }, to }: Pick<Spot, "block" | "to">): string | null {
  const end = tokens.end[to - 1] as number;
  if (text[end] !== "," && text[end + 1] !== "(") return null;
  const behind = text.slice(end, end + TAG_LENGTH);
  const words = TAG_BEGINS.test(behind) ? TAG.exec(behind)?.groups?.state : undefined;
  if (!words) return null;
  const [first = ""] = words.split(/\s/);
  const plain = (way: string) => STATE_OF.get(foldPhrase(way.replaceAll(".", "")));
  return plain(words) ?? plain(first) ?? null;
}

/** "Utah Sen. Jane Roe", "Senator Jane Roe of Utah". */
function beside({ block: { tokens }, before, to }: Spot): string | null {
  const first = before.at(-1)?.from;
  if (first === undefined) return null;
  if (tokens.norm(to) === "of" && tokens.gapBefore(to) === Gap.Space) {
    const after = stateAt(tokens, to + 1);
    if (after) return after.name;
  }
  if (tokens.gapBefore(first) !== Gap.Space) return null;
  const state = stateAt(tokens, first - 2) ?? stateAt(tokens, first - 1);
  return state?.to === first ? state.name : null;
}

/**
 * Do the offices of a person name the state? Null where they name none, as those of whoever has none in the United States.
 * @param state folded
 */
export function isOfState({ memberships }: Person, state: string): boolean | null {
  const named = memberships.flatMap(statesOf);
  return named.length === 0 ? null : named.includes(state);
}

/**
 * "Roe (D-Ohio)", ", R-Utah": does the person sit in Congress for the state of the tag behind the name on the day? Hardly two of a
 * surname do.
 */
export function sitsForTag({ memberships }: Person, spot: Pick<Spot, "block" | "to">, day: string): boolean {
  const state = inTag(spot);
  if (state === null) return false;
  return memberships.some(
    (seat) =>
      CONGRESS.test(seat.organization ?? "") &&
      statesOf(seat).includes(state) &&
      position(seat.start, seat.end, day) === "within",
  );
}
const CONGRESS = /^US (?:Senate|House of Representatives)$/;

const statesOf = ({ country, area, label, organization }: Membership): string[] =>
  country === "US"
    ? (foldPhrase(`${label} ${area ?? ""} ${organization ?? ""}`).match(IN_A_LABEL) ?? [])
    : [];

/** Names that several countries have. */
const REGNAL = /^(?:king|queen|emperor|empress|sultan|emir|prince|princess|sheikh) /;

/**
 * "King Abdullah of Saudi Arabia": is the country that stands behind a regnal name none of theirs, as far as the base has any? Behind
 * other names it may be what somebody is accused or reminded of.
 */
export function isOfOtherCountry({ block: { tokens, places }, form, to }: Spot, person: Person): boolean {
  if (!REGNAL.test(form) || tokens.norm(to) !== "of" || tokens.gapBefore(to) !== Gap.Space) return false;
  const at = tokens.norm(to + 1) === "the" ? to + 2 : to + 1;
  const named = tokens.gapBefore(to + 1) === Gap.Space ? spanOver(places, at) : null;
  if (named?.from !== at || named.place.form !== "name" || named.place.organization !== null) return false;
  const own = person.memberships.map(({ country }) => country).concat(person.country);
  return own.some((country) => country !== null) && !own.includes(named.place.country);
}

/** Houses of a state; those of Congress name none. */
const STATE_HOUSE = /senat|assembly|legislat|representatives|delegates/;

/** Does somebody sit in a state's house on a day? Called "Senator" by the whole country's news they would be a "state senator". */
export const sitsInStateHouse = ({ memberships }: Person, day: string): boolean =>
  memberships.some(({ label, start, end }) => {
    if (position(start, end, day) !== "within") return false;
    const words = foldPhrase(label);
    return STATE_HOUSE.test(words) && words.search(IN_A_LABEL) >= 0;
  });
