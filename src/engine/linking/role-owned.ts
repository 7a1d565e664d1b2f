/** Offices under a leader: "his finance minister", "Trump's national security adviser", "Cheney … George Bush's vice-president". */
import { membershipOn } from "../facts/membership-on";
import { type Holder, holdersDuring } from "../facts/offices";
import type { Membership } from "../facts/types";
import { holdersUnder, onceEach, onOrJustBefore } from "./role-holders";
import type { RoleMemory } from "./role-memory";
import { ofOwner, type Possessive, possessiveBefore } from "./role-owners";
import type { RoleScene } from "./role-phrases";
import type { Meant } from "./role-reasons";
import { MANY_AT_ONCE } from "./role-terms";
import type { RoleTime } from "./role-time";
import type { Designation } from "./roles";
import type { ReadBlock } from "./types";

/** How sure a mark is: the article names the holder, or leaves it to the reader. */
const SURE = { named: 0.88, unnamed: 0.82 } as const;
/** Kinds of office of this rank lead a country. */
const LEADING_RANK = 3;
/** Kinds that ministers have, too: "his chief of staff" may be anybody's. */
const OF_ANYBODY = new Set("chief-of-staff deputy-chief-of-staff press-secretary".split(" "));

/** Somebody who holds an office under a leader. */
interface Servant extends Holder {
  leader: number;
  country: string;
}

/** The holder under the one leader meant: whom the article names, else the only one. */
export function findOwned(
  scene: RoleScene,
  memory: RoleMemory,
  block: ReadBlock,
  role: Designation,
  time: RoleTime,
): Meant | null {
  const { base, named } = scene;
  const { term } = role;
  const possessive = role.qualified || term === null ? null : possessiveBefore(block, role.from);
  if (!possessive || term === null) return null;
  const { from, ownerTo } = possessive;
  // "He made Fillon his prime minister."
  const last = memory.latest();
  if (ownerTo === null && last?.block === block.index && last.to === from) return null;
  const kinds = base.vocabulary.officesOf(term);
  const isRuler = base.vocabulary.rankOf(kinds) === LEADING_RANK && !kinds.includes("prime-minister");
  // Presidents serve nobody.
  if (isRuler) return superior(scene, memory, block, { ...role, term }, time, possessive);
  const isOpen =
    !kinds.some((kind) => MANY_AT_ONCE.has(kind)) &&
    (ownerTo !== null || !kinds.some((kind) => OF_ANYBODY.has(kind)));
  const isNamed = ({ person }: Holder) => named.has(person) || memory.of(person) !== null;
  const servant = ofOwner(scene, memory, block, role, possessive, (person): Servant | null | undefined => {
    const leader = leaderOf(scene, person, time, ownerTo !== null);
    if (!leader || holdersUnder(base, leader.country, term).length === 0) return undefined;
    const all = servants(scene, { ...role, term }, leader, time);
    const own = all.filter(isNamed);
    const [only, ...others] = own.length > 0 || !isOpen ? own : all;
    return only && others.length === 0 ? { ...only, leader: person, country: leader.country } : null;
  });
  if (!servant) return superior(scene, memory, block, { ...role, term }, time, possessive);
  return {
    person: servant.person,
    confidence: isNamed(servant) ? SURE.named : SURE.unnamed,
    reason: {
      cue: "role-owned",
      values: { role: servant.label, country: servant.country, other: base.people.at(servant.leader).name },
    },
    from,
  };
}

/** Of these there are many in a country, whose president is not "theirs" more than anybody's. */
const OF_MANY = new Set("legislator governor mayor".split(" "));

/** "Kasuri spoke where his president had spoken", "Lavrov and his prime minister": whom somebody in office serves. */
function superior(
  scene: RoleScene,
  memory: RoleMemory,
  block: ReadBlock,
  role: Designation & { term: string },
  time: RoleTime,
  possessive: Possessive,
): Meant | null {
  const { base, day, named } = scene;
  const kinds = base.vocabulary.officesOf(role.term);
  const isOfToday = time.kind === "now" && role.time === "now" && !role.place;
  if (!isOfToday || base.vocabulary.rankOf(kinds) !== LEADING_RANK) return null;
  const holder = ofOwner(scene, memory, block, role, possessive, (person) => {
    const serves = base.people
      .at(person)
      .memberships.filter(
        ({ country, offices }) =>
          country !== null && offices.length > 0 && !offices.some((kind) => OF_MANY.has(kind)),
      );
    const countries = new Set(
      serves.filter((one) => membershipOn(one, day) === "within").map(({ country }) => country as string),
    );
    const leaders = [...countries].flatMap((country) =>
      onOrJustBefore(base.holders(country, role.term), day).map((one) => ({ ...one, country })),
    );
    const [only, ...others] = leaders;
    return only && others.length === 0 && only.person !== person ? only : undefined;
  });
  if (!holder) return null;
  const isNamed = named.has(holder.person) || memory.of(holder.person) !== null;
  return {
    person: holder.person,
    confidence: isNamed ? SURE.named : SURE.unnamed,
    reason: {
      cue: isNamed ? "role-named" : "role-holder",
      values: { role: holder.label, date: day, country: holder.country },
    },
    from: possessive.from,
  };
}

/** A leader, with the office by which they lead which country. */
interface Leader {
  person: number;
  country: string;
  leading: Membership;
  isLeading: boolean;
}

/** The office by which somebody leads a country at a time, or, where `ever`, has led one before; null for others. */
function leaderOf({ base, day }: RoleScene, person: number, time: RoleTime, ever: boolean): Leader | null {
  const offices = base.people
    .at(person)
    .memberships.filter(
      (one) => one.country && base.vocabulary.rankOf(one.offices) === LEADING_RANK && one.start !== null,
    );
  const days = time.kind === "then" ? [time.from, time.to] : [day];
  const now = offices.find((one) => days.some((on) => membershipOn(one, on) === "within"));
  const leading = now ?? (ever ? offices.filter(({ end }) => end !== null && end <= day).at(-1) : undefined);
  return leading?.country
    ? { person, country: leading.country, leading, isLeading: now !== undefined }
    : null;
}

/** Those who hold an office under a leader at the time that the phrase speaks of, or held it under one who leads no more. */
function servants(
  { base, day }: RoleScene,
  { term, time: when }: Designation & { term: string },
  { country, isLeading, leading, person: leader }: Leader,
  time: RoleTime,
): readonly Holder[] {
  const all = holdersUnder(base, country, term).filter(({ person }) => person !== leader);
  if (isLeading && when !== "past")
    return time.kind === "then" ? holdersDuring(all, time.from, time.to) : onOrJustBefore(all, day);
  const since = leading.start ?? "";
  const until = leading.end ?? day;
  const served = all.filter(({ acting, end, start }) => {
    if (acting || start === null || start >= until || (end ?? day) <= since) return false;
    // "Her former chancellor" served under her, and no more.
    return when !== "past" || (start >= since && end !== null && end <= day);
  });
  return onceEach(served);
}
