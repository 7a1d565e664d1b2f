/** Heads of regions, cities and bodies without a code of their own: "the mayor of London", "the Bavarian premier", "the Wagner chief". */
import type { FactBase } from "../facts/base";
import { lastDay } from "../facts/edtf";
import { membershipOn } from "../facts/membership-on";
import { type Holder, holdersOn } from "../facts/offices";
import type { Membership } from "../facts/types";
import { foldedWords, foldPhrase } from "../names/phrase";
import { Gap, type Tokens } from "../names/tokens";
import type { Held } from "./role-bearers";
import type { RoleScene } from "./role-phrases";
import { stateAt } from "./role-states";
import { type Designation, spanOver } from "./roles";
import type { ReadBlock } from "./types";

const words = (text: string) => new Set(text.split(" "));

/** Offices that are of a part of a country, and that "of" therefore tells apart. */
const REGIONAL = words("congressman congresswoman governor lawmaker mayor mp premier representative senator");
/** Offices said after the name of what they are of: "the Catalan president". */
const HEADED = words(
  "boss chairman chief congressman congresswoman governor head lawmaker leader mayor premier president representative senator",
);
for (const term of ["chief minister", "first minister", "minister president", "prime minister"]) {
  REGIONAL.add(term);
  HEADED.add(term);
}
const OF = words("from for of");
/** "Uttar Pradesh | chief minister". */
const ENDS_WITH_HEAD = /^(.+?) ((?:chief |first |prime )?\w+|minister president)$/;
/** As many words as the name of a place or body has: "North Rhine-Westphalia". */
const MOST_WORDS = 4;
const JOINS = new Set([Gap.Space, Gap.Hyphen]);

/** What labels call whoever a phrase calls otherwise; a label may always have the phrase itself. */
const HEADS =
  "leader|president|chair(?:man|woman|person)?|secretary[- ]general|general secretary|head|director(?:[- ]general)?|commander|governor";
const REGION_HEADS = "premier|minister[- ]president|chief minister|first minister|president|head|governor";
const LABELS: Readonly<Record<string, RegExp>> = {
  boss: new RegExp(`^(?:${HEADS})\\b`),
  chairman: /^(?:chair(?:man|woman|person)?|president)\b/,
  chief: new RegExp(`^(?:${HEADS})\\b`),
  head: new RegExp(`^(?:${HEADS})\\b`),
  leader: new RegExp(`^(?:${HEADS}|${REGION_HEADS})\\b`),
  premier: new RegExp(`^(?:${REGION_HEADS})\\b`),
  president: /^(?:president|head)\b/,
  "prime minister": new RegExp(`^(?:${REGION_HEADS}|prime minister)\\b`),
};
/** Kinds of office whose holders the base lists by region. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  governor: ["governor"],
  mayor: ["mayor"],
  "chief minister": ["chief-minister"],
  "first minister": ["first-minister"],
};
/** The country whose states and cities English-language news name without it. */
const STATES_OF = "US";
const HEAD_KINDS = ["regional-head", "chief-minister"];
const HEADS_OF_REGIONS = words("leader premier president");

/** What a phrase says it is the head of, in folded words, and where the phrase begins and ends. */
export interface Region {
  words: string;
  /** What it is the head of it as: "mayor". */
  head: string;
  /** Of which country, where the phrase says so. */
  country: string | null;
  /** The words may be an adjective: "Bavarian". */
  before: boolean;
  from: number;
  to: number;
}

/** The region or body that a phrase names; null where it names none. */
export function regionOf(block: ReadBlock, role: Designation): Region | null {
  const { tokens } = block;
  const { phrase, place, from, to } = role;
  const whole = ownRegion(role);
  if (whole) return whole;
  // "Georgia's governor": the country has none.
  if (place && place.form !== "metonym" && !(place.form === "name" && phrase === "governor")) return null;
  if (REGIONAL.has(phrase)) {
    const of = place ? lastOf(tokens, role) : to;
    const end =
      OF.has(tokens.norm(of)) && tokens.gapBefore(of) === Gap.Space ? namesTo(tokens, of + 1) : of + 1;
    if (end > of + 1) {
      if (!role.definite) return null;
      return {
        words: foldedWords(tokens, of + 1, end),
        head: phrase,
        country: place?.country ?? null,
        before: false,
        from,
        to: end,
      };
    }
  }
  if (!HEADED.has(phrase) || role.qualified) return null;
  if (place) {
    // "Tokyo's governor", but "Moscow's leader" is a country's.
    if (role.predicative || !KINDS[phrase]) return null;
    const name = tokens.norm(from) === "the" ? from + 1 : from;
    return {
      words: foldedWords(tokens, name, name + 1),
      head: phrase,
      country: place.form === "name" ? null : place.country,
      before: false,
      from,
      to,
    };
  }
  const isOwned = tokens.norm(from - 1) === "s" && tokens.gapBefore(from - 1) === Gap.Apostrophe;
  const last = isOwned ? from - 2 : from - 1;
  const state = isOwned ? stateMeant(block, last) : null;
  if (state) return { words: state, head: phrase, country: STATES_OF, before: false, from: last - 1, to };
  if (role.definite || (!isOwned && tokens.gapBefore(from) !== Gap.Space)) return null;
  let first = last + 1;
  while (
    first > last + 1 - MOST_WORDS &&
    tokens.isCapital(first - 1) &&
    (first > last || JOINS.has(tokens.gapBefore(first)))
  )
    first--;
  if (first > last) return null;
  // "The Bavarian premier"; a sentence may begin with either.
  const the = tokens.norm(first) === "the" ? first : tokens.norm(first - 1) === "the" ? first - 1 : null;
  if (the === null && !isOwned) return null;
  if (the === first) first++;
  if (first > last) return null;
  return {
    words: foldedWords(tokens, first, last + 1),
    head: phrase,
    country: null,
    before: !isOwned,
    from: the ?? first,
    to,
  };
}

/** "The state's governor" goes back so far to the state; other countries have states too. Sentences. */
const STATE_SENTENCES = 2;

/** The state of the United States that "the state" means, where "state" stands at a token: the one named last, with no other country behind it. */
function stateMeant({ places, tokens }: ReadBlock, at: number): string | null {
  if (tokens.norm(at) !== "state" || tokens.norm(at - 1) !== "the") return null;
  for (let before = at - 2, breaks = 0; before >= 0 && breaks <= STATE_SENTENCES; before--) {
    const state = stateAt(tokens, before);
    if (state) return state.name;
    const place = spanOver(places, before)?.place;
    if (place && place.country !== STATES_OF) return null;
    if (tokens.startsSentence(before)) breaks++;
  }
  return null;
}

/** "Mayor of London", "Bavarian premier", where a post has the whole as its words. */
function ownRegion({ phrase, place, definite, qualified, from, to }: Designation): Region | null {
  if (!definite || qualified) return null;
  const [, head = "", after = ""] = /^(\w+) of (?:the )?(.+)$/.exec(phrase) ?? [];
  const country = place?.country ?? null;
  if (KINDS[head] && !place?.organization) return { words: after, head, country, before: false, from, to };
  const [, name, noun] = HEADED.has(phrase) ? [] : (ENDS_WITH_HEAD.exec(phrase) ?? []);
  if (!name || !noun || place || !HEADED.has(noun)) return null;
  return { words: name, head: noun, country, before: true, from, to };
}

/** The token of "of" in "mayor of London", where the designation holds the place already. */
function lastOf(tokens: Tokens, { from, to }: Designation): number {
  for (let at = to - 1; at > from; at--) if (OF.has(tokens.norm(at))) return at;
  return to;
}

function namesTo(tokens: Tokens, first: number): number {
  let to = tokens.norm(first) === "the" ? first + 1 : first;
  const start = to;
  while (to < start + MOST_WORDS && tokens.isCapital(to) && (to === start || JOINS.has(tokens.gapBefore(to))))
    to++;
  return to === start ? first : to;
}

/**
 * Of the people whom the article names the one in such an office there, or who left it; else whoever the base lists for the region.
 */
export function headOf(scene: RoleScene, region: Region, { time }: Designation): Held | null {
  const { head: phrase } = region;
  const { base, day, named } = scene;
  const past = time === "past";
  const found = [...named].flatMap((person) => {
    const { description, memberships } = base.people.at(person);
    const office = memberships.find(
      (one) => isAt(one, day, past) && isOffice(one, phrase) && isOf(one, description, phrase, region),
    );
    return office ? [{ person, label: office.label, country: office.country ?? "" }] : [];
  });
  if (found.length > 0) return found.length === 1 ? (found[0] as Held) : null;
  if (past) return null;
  const listed = listedHeads(base, region, scene.setting.top(), day);
  return listed.length === 1 ? (listed[0] as Held) : null;
}

const isAt = (one: Membership, day: string, past: boolean): boolean =>
  past ? one.end !== null && lastDay(one.end) <= day : membershipOn(one, day) === "within";

/** Whoever the base lists as head of a region on a day. */
export function listedHeads(
  base: FactBase,
  { words: name, head: phrase, country }: Region,
  countries: readonly string[],
  day: string,
): (Holder & Held)[] {
  const kinds = KINDS[phrase] ?? (HEADS_OF_REGIONS.has(phrase) ? HEAD_KINDS : []);
  const bare = name.replace(/^the /, "").replace(AROUND, "");
  const year = Number(day.slice(0, 4));
  return (country ? [country] : [...new Set([...countries, STATES_OF])]).flatMap((one) =>
    kinds.flatMap((kind) => {
      const listed = base.holdersOfKindAbout(one, kind, { from: year, to: year });
      const heads = listed.filter(({ label }) => regionIn(label) === bare);
      return holdersOn(heads, day).map((holder) => ({ ...holder, country: one }));
    }),
  );
}

/** What stands before and after a region in a label: "Mayor of New York City", "Governor of Kano State". */
const AROUND = /^.*? of (?:the )?(?:city of )?| (?:city|republic|state)$/g;
/** What `regionIn` found: the labels of some hundreds of regions. */
const regions = new Map<string, string>();

/** The region in the label of its head, folded. */
function regionIn(label: string): string {
  const known = regions.get(label);
  if (known !== undefined) return known;
  const region = foldPhrase(label.replace(/,.*$/, "")).replace(AROUND, "");
  regions.set(label, region);
  return region;
}

/** Behind these a label has somebody else's office: "Secretary to the Governor", "Nominee for Vice President". */
const ANOTHERS = / (?:for|to) .*/;

function isOffice({ label }: Membership, phrase: string): boolean {
  const folded = foldPhrase(label).replace(ANOTHERS, "");
  return ` ${folded} `.includes(` ${phrase} `) || (LABELS[phrase]?.test(folded) ?? false);
}

/** Is an office of the place or body? Senators may be so by what the base says of them. */
function isOf(
  { label, organization }: Membership,
  description: string,
  phrase: string,
  { words: name, before }: Region,
): boolean {
  const own = foldPhrase(`${label}, ${organization ?? ""}, ${KINDS[phrase] ? "" : description}`).split(" ");
  return name
    .replace(/^the /, "")
    .split(" ")
    .every((word) => own.some((one) => one === word || (before && isAdjective(word, one))));
}

/** "Bavarian" and "Bavaria", "Catalan" and "Catalonia": they begin alike. */
function isAdjective(word: string, name: string): boolean {
  const least = Math.max(4, Math.min(word.length, name.length) - 3);
  return word.length >= least && name.length >= least && word.slice(0, least) === name.slice(0, least);
}
