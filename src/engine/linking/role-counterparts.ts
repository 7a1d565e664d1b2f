/** "His Russian counterpart", "Mr Lavrov's US counterpart": who holds in another country the office that answers to somebody's. */
import { membershipOn } from "../facts/membership-on";
import { type Holder, holdersOn } from "../facts/offices";
import { Gap } from "../names/tokens";
import { foremost, onceEach } from "./role-holders";
import type { RoleMemory } from "./role-memory";
import { ofOwner, possessiveBefore } from "./role-owners";
import type { RoleScene } from "./role-phrases";
import type { Meant } from "./role-reasons";
import { breaksBetween } from "./role-standing";
import { MANY_AT_ONCE } from "./role-terms";
import { type Designation, spanOver } from "./roles";
import type { ReadBlock } from "./types";

/** How sure a mark is: the article names whom it means, or leaves it to the reader. */
const SURE = { named: 0.88, unnamed: 0.82 } as const;
/** Kinds of office of this rank lead a country. */
const LEADING_RANK = 3;

/** Null where the words name no country, or it is not clear whose counterpart or who that is. */
export function findCounterpart(
  scene: RoleScene,
  memory: RoleMemory,
  block: ReadBlock,
  role: Designation,
): Meant | null {
  const { base, day } = scene;
  const said = spanOver(block.places, role.from - 1);
  // "His US counterpart"; that of "his Moscow counterpart" is a mayor.
  const isOfCountry = said?.to === role.from && said.place.form !== "metonym" && !said.place.organization;
  if (!isOfCountry) return null;
  const possessive = possessiveBefore(block, said.from);
  // "Her Palestinian counterpart, the chief negotiator"
  const isExplained = block.tokens.gapBefore(role.to) === Gap.Comma && block.designationFrom.has(role.to);
  if (isExplained) return null;
  const { country } = said.place;
  const ofEach = (person: number) => {
    const held = counterpartOf(scene, memory, person, country);
    return held && { ...held, owner: person };
  };
  const bare = possessive ? null : onlyNamed(memory, block, said.from);
  const found = possessive
    ? ofOwner(scene, memory, block, role, possessive, ofEach)
    : bare === null
      ? null
      : ofEach(bare);
  if (!found) return null;
  const other = base.people.at(found.owner).name;
  return {
    person: found.person,
    confidence: isNamed(scene, memory, found) ? SURE.named : SURE.unnamed,
    reason: { cue: "role-counterpart", values: { role: found.label, date: day, country, other } },
    from: possessive?.from ?? said.from,
  };
}

const DETERMINERS = new Set("the a an its their this that my our your other another no any".split(" "));

/** "Lavrov meets Chinese counterpart", as headlines have it: the one whom its sentence has named so far; null where these are more, or another stands there. */
function onlyNamed(memory: RoleMemory, { tokens, index }: ReadBlock, from: number): number | null {
  if (DETERMINERS.has(tokens.norm(from - 1))) return null;
  const here = memory
    .recent()
    .filter(({ block, to }) => block === index && breaksBetween(tokens, to, from) === 0);
  const [one, ...others] = new Set(here.map(({ entity }) => entity));
  return one !== undefined && one >= 0 && others.length === 0 ? one : null;
}

const isNamed = ({ named }: RoleScene, memory: RoleMemory, { person }: Holder) =>
  named.has(person) || memory.of(person) !== null;

/** Who holds in `country` on the article's day an office of the kind that somebody holds in another; undefined for whoever is at home there. */
function counterpartOf(
  scene: RoleScene,
  memory: RoleMemory,
  owner: number,
  country: string,
): Holder | null | undefined {
  const { base, day } = scene;
  const all = base.people.at(owner).memberships.filter((one) => membershipOn(one, day) === "within");
  const held = all.filter((one) => one.country !== country);
  // Nobody has a counterpart at home.
  if (all.length > 0 && held.length === 0) return undefined;
  const kinds = new Set(held.flatMap(({ offices }) => offices));
  const holding = (where: string, wanted: readonly string[]) =>
    onceEach(wanted.flatMap((kind) => holdersOn(base.holdersOfKind(where, kind), day)));
  const only = (holders: readonly Holder[]) => (holders.length === 1 ? (holders[0] as Holder) : null);
  const leads = base.vocabulary.data.offices.filter(({ rank }) => rank === LEADING_RANK).map(({ id }) => id);
  const leading = leads.filter((kind) => kinds.has(kind));
  if (leading.length === 0)
    return only(
      holding(
        country,
        [...kinds].filter((kind) => !MANY_AT_ONCE.has(kind)),
      ),
    );
  // Whoever is first in one country meets the first of the other; a prime minister beside a president meets prime ministers.
  const own = held.find(({ offices }) => offices.some((kind) => leads.includes(kind)))?.country ?? "";
  const first = foremost(base, holding(own, leads), day);
  if (first && first.person !== owner) return only(holding(country, leading));
  const leaders = holding(country, leads);
  return (
    foremost(base, leaders, day) ??
    // Most kings reign and do not rule.
    only(
      holding(
        country,
        leads.filter((kind) => kind !== "monarch"),
      ),
    ) ??
    only(leaders.filter((holder) => isNamed(scene, memory, holder)))
  );
}
