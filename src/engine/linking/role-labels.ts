/** Role phrases that say more than an office's term, looked up in the labels of people whom the article names. */
import { membershipOn } from "../facts/membership-on";
import { holdersOn } from "../facts/offices";
import type { Membership, Person } from "../facts/types";
import { foldedWords, foldPhrase } from "../names/phrase";
import { Gap } from "../names/tokens";
import type { Held } from "./role-bearers";
import { localHolders } from "./role-holders";
import type { RoleMemory } from "./role-memory";
import type { RoleScene } from "./role-phrases";
import type { Designation } from "./roles";
import type { ReadBlock } from "./types";

/** Offices that are of a part of a country, and that "of" therefore tells apart. */
const REGIONAL = new Set([
  ..."congressman congresswoman governor lawmaker mayor mp representative senator".split(" "),
]);
const OF = new Set(["from", "for", "of"]);
/** As many words as the name of a place has. */
const MOST_WORDS = 3;

const held = (person: number, { label, country }: Membership): Held => ({
  person,
  label,
  country: country ?? "",
});
const holds = (membership: Membership, day: string) => membershipOn(membership, day) === "within";

/**
 * "The senator from Vermont", "the governor of New Mexico": of the people whom the article names, the one in such an office there. Without
 * a holder where there is none; null for phrases without a place.
 */
export function holderFrom(
  { base, day, named }: RoleScene,
  { tokens }: ReadBlock,
  role: Designation,
): { held: Held | null; to: number } | null {
  const first = role.to + 1;
  if (!REGIONAL.has(role.phrase) || tokens.gapBefore(role.to) !== Gap.Space || !OF.has(tokens.norm(role.to)))
    return null;
  let to = first;
  while (
    to < first + MOST_WORDS &&
    tokens.isCapital(to) &&
    (to === first || tokens.gapBefore(to) === Gap.Space)
  )
    to++;
  if (to === first) return null;
  const place = ` ${foldedWords(tokens, first, to)} `;
  const found = [...named].flatMap((person) => {
    const { description, memberships } = base.people.at(person);
    const office = memberships.find((one) => {
      if (!holds(one, day) || !` ${foldPhrase(one.label)} `.includes(` ${role.phrase} `)) return false;
      const said = foldPhrase(`${one.label}, ${one.organization ?? ""}, ${description}`);
      return ` ${said} `.includes(place);
    });
    return office ? [held(person, office)] : [];
  });
  return { held: found.length === 1 ? (found[0] as Held) : null, to };
}

/** "The shadow chancellor", "the deputy speaker": the one person named in this block or the last whose label begins so. */
export function lowerHolder(
  { base, day }: RoleScene,
  memory: RoleMemory,
  { tokens, index }: ReadBlock,
  role: Designation,
): Held | null {
  const first = tokens.norm(role.from) === "the" ? role.from + 1 : role.from;
  const words = foldedWords(tokens, first, role.to);
  for (const near of [index, index - 1]) {
    const found = memory.recent().flatMap(({ entity, block }) => {
      if (entity < 0 || block !== near) return [];
      const office = base.people
        .at(entity)
        .memberships.find((one) => holds(one, day) && `${foldPhrase(one.label)} `.startsWith(`${words} `));
      return office ? [held(entity, office)] : [];
    });
    if (found.length > 0) return found.length === 1 ? (found[0] as Held) : null;
  }
  return null;
}

/** Kinds of office of this rank lead a country. */
const LEADING_RANK = 3;

/** "His finance minister": the one in the country that the last leader named here leads, where the article names both. */
export function ministerOf(
  { base, day, named }: RoleScene,
  memory: RoleMemory,
  block: ReadBlock,
  role: Designation,
  sex: Person["sex"],
): Held | null {
  const kinds = base.vocabulary.data.offices.filter(({ rank }) => rank === LEADING_RANK).map(({ id }) => id);
  const [leader] = memory.recent().flatMap(({ entity, block: at }) => {
    if (entity < 0 || at < block.index - 1) return [];
    const person = base.people.at(entity);
    const leading = person.memberships.find(
      (one) => holds(one, day) && one.offices.some((kind) => kinds.includes(kind)),
    );
    return person.sex === sex && leading?.country
      ? [{ country: leading.country, since: leading.start ?? "" }]
      : [];
  });
  if (!leader || role.term === null) return null;
  const { country, since } = leader;
  const holders = localHolders(base, country, role.term);
  // "Her former chancellor" served under her.
  const served = holders.filter(({ start, end }) => (start ?? "") >= since && end !== null && end <= day);
  const found = (role.time === "past" ? served : holdersOn(holders, day)).filter(
    ({ person }) => named.has(person) || memory.of(person) !== null,
  );
  const [only] = found;
  return only && found.length === 1 ? { ...only, country } : null;
}
