/** Role phrases that say more than an office's term, looked up in the labels of people whom the article names. */
import { membershipOn } from "../facts/membership-on";
import type { Membership } from "../facts/types";
import { foldedWords, foldPhrase } from "../names/phrase";
import { Gap } from "../names/tokens";
import type { Entity } from "./discourse";
import type { Held } from "./role-bearers";
import type { RoleMemory } from "./role-memory";
import type { RoleScene } from "./role-phrases";
import { clearest, standingOf } from "./role-standing";
import { bare, COMMON, isBody, OPPOSITION } from "./role-terms";
import type { Designation } from "./roles";
import type { Spot } from "./spots";
import type { ReadBlock } from "./types";

const held = (person: number, { label, country }: Membership): Held => ({
  person,
  label,
  country: country ?? "",
});
const holds = (membership: Membership, day: string) => membershipOn(membership, day) === "within";

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

/** "The minister", "the French minister": whoever of the people named just now is one, and no stranger among them. */
export function ministerNamed(
  { base, day }: RoleScene,
  memory: RoleMemory,
  block: ReadBlock,
  role: Designation,
): Held | null {
  const near = memory.recent().filter(({ block: at }) => at >= block.index - 1);
  if (near.some(({ entity }) => entity < 0)) return null;
  const ministers = near.flatMap(({ entity }) => {
    const office = base.people
      .at(entity)
      .memberships.find(
        (one) =>
          holds(one, day) &&
          (!role.place || one.country === role.place.country) &&
          MINISTERS[role.phrase]?.test(foldPhrase(one.label)),
      );
    const standing = office && standingOf(memory, block, role, entity);
    return standing ? [{ ...standing, held: held(entity, office) }] : [];
  });
  return clearest(ministers)?.held ?? null;
}

/**
 * "The opposition leader": of the politicians of the article's country who are in no government the one whom the text was speaking of,
 * and no stranger among them.
 */
export function oppositionLeader(
  { base, day, setting }: RoleScene,
  memory: RoleMemory,
  block: ReadBlock,
  role: Designation,
): Held | null {
  const [home] = setting.top();
  const near = memory.recent().filter(({ block: at }) => at >= block.index - 1);
  if (near.some(({ entity }) => entity < 0)) return null;
  const options = near.flatMap(({ entity }) => {
    const person = base.people.at(entity);
    const governs = person.memberships.some(
      (one) => one.offices.some((kind) => kind !== "legislator") && holds(one, day),
    );
    const standing = governs || person.country !== home ? null : standingOf(memory, block, role, entity);
    const office = person.memberships.find((one) => holds(one, day)) ?? person.memberships.at(-1);
    return standing && office ? [{ ...standing, held: held(entity, office) }] : [];
  });
  const best = clearest(options);
  return best && best.points >= SPOKEN_OF ? best.held : null;
}
/** Keeps what a text calls somebody where it names them: "the Opposition Leader, Bharrat Jagdeo", too. */
export function rememberOffices(memory: RoleMemory, spot: Spot, entity: Entity): void {
  const { block, from, before, after } = spot;
  const first = before.at(-1)?.from ?? from;
  const told = block.tokens.gapBefore(first) === Gap.Comma ? block.designationTo.get(first) : undefined;
  const said = [...before, ...(after ? [after] : []), ...(told?.definite ? [told] : [])];
  for (const { lower, place, term, time } of said) {
    if (time === "past") memory.formerly(entity);
    else if (term !== null && !lower) memory.introduce(term, entity);
    if (term !== null && (place ? isBody(place) : entity < 0))
      memory.foreign(bare(term, place), block.index, entity);
  }
}

/** "The envoy", "the opposition leader": whom alone the article has introduced so, not long ago, whatever the base calls the office. */
export function introducedAs(
  { base, day }: RoleScene,
  memory: RoleMemory,
  block: ReadBlock,
  term: string,
): Held | null {
  const terms = OPPOSITION.has(term) ? [...OPPOSITION] : COMMON.has(term) ? [term] : [];
  const entity = terms.map((one) => memory.introduced(one)).find((one) => one !== null) ?? null;
  const naming = entity === null ? null : memory.of(entity);
  if (entity === null || entity < 0 || !naming || block.index - naming.block > INTRODUCED_BLOCKS) return null;
  // "The populist leader" is rather whom the sentence before spoke of than "protest leader Roe".
  if (term === "leader" && memory.latest()?.entity !== entity) return null;
  const { memberships } = base.people.at(entity);
  const office = memberships.find((one) => holds(one, day)) ?? memberships.at(-1);
  return office ? held(entity, office) : null;
}
/** Blocks. */
const INTRODUCED_BLOCKS = 3;

/** Points of whoever the sentence before began with; see `standingOf`. */
const SPOKEN_OF = 3.5;

/** What the labels of those are like whom news call "the minister", "the secretary". */
const MINISTERS: Readonly<Record<string, RegExp>> = {
  minister:
    /^(?:(?:federal|union|state|chief|cabinet) )?minister\b(?! president)|^(?!.*\b(?:prime|chief)\b).* minister$/,
  senator: /^(?:senator\b|member of the senate\b)/,
  congressman: /^(?:member of the house|representative)\b/,
  congresswoman: /^(?:member of the house|representative)\b/,
  secretary:
    /^secretary of (?!the\b.*(?:committee|party))|^(?:foreign|home|health|defen[cs]e|education) secretary$/,
};
/** Offices of which many are held at a time; the text says whose it means. */
export const isOfMany = ({ phrase }: Designation): boolean => phrase in MINISTERS;
