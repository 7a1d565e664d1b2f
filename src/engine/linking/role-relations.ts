/** "His predecessor as CIA chief", "her successor", "Mr Moon's predecessor": the holder next to somebody whom the text has named. */
import { membershipOn } from "../facts/membership-on";
import { type Holder, holdersOn } from "../facts/offices";
import { Gap, type Tokens } from "../names/tokens";
import { placedHolders } from "./role-holders";
import type { RoleMemory } from "./role-memory";
import { SEXES } from "./role-owners";
import type { RoleScene } from "./role-phrases";
import type { Meant } from "./role-reasons";
import type { Designation } from "./roles";
import type { ReadBlock } from "./types";

/** Offices that "his predecessor" means without saying which: those of a country's leaders. */
const LEADING_RANK = 3;
const SURE = 0.85;
/** "His predecessor as CIA chief" speaks of somebody named so near. Blocks. */
const OWNER_BLOCKS = 2;
/** An office handed on is empty for so long at most. Days, as the difference of years times 400. */
const GAP_YEARS = 1;

/** Null where it is not clear whose, in which office, or who came next. */
export function findRelation(
  scene: RoleScene,
  memory: RoleMemory,
  block: ReadBlock,
  role: Designation,
): Meant | null {
  const said = officeSaid(block, role);
  const found = ownersOf(scene, memory, block, role, said !== null).flatMap((owner) => {
    // "Park Geun-hye, Mr Moon's predecessor"
    if (block.tokens.gapBefore(owner.begins) === Gap.Comma) return [];
    const office = said ? officeAs(scene, owner.person, said) : mainOffice(scene, owner.person);
    if (!office) return [];
    const next = role.term === "predecessor" ? before(office.own, office.all) : after(office.own, office.all);
    return next && (next.start ?? "") <= scene.day ? [{ next, owner }] : [];
  });
  const [only] = found;
  if (!only || found.length > 1) return null;
  return {
    person: only.next.person,
    confidence: SURE,
    reason: {
      cue: role.term === "predecessor" ? "role-predecessor" : "role-successor",
      values: { role: only.next.label, other: scene.base.people.at(only.owner.person).name, date: scene.day },
    },
    from: only.owner.from,
    ...(said && { to: said.to }),
  };
}

interface Owner {
  person: number;
  /** First token of the phrase, and of the mention. */
  begins: number;
  from: number;
}

/**
 * The person of the name before "'s", or those whom "his" may mean: with an office said, everybody of that sex named of late, since
 * few have held it; without one, the only one of this block.
 */
function ownersOf(
  scene: RoleScene,
  memory: RoleMemory,
  { tokens, index }: ReadBlock,
  { from }: Designation,
  isSaid: boolean,
): Owner[] {
  const { base } = scene;
  const recent = memory.recent();
  if (tokens.norm(from - 1) === "s" && tokens.gapBefore(from - 1) === Gap.Apostrophe) {
    const named = recent.find(({ block, to }) => block === index && to === from - 1);
    // The name has a mark of its own.
    return named && named.entity >= 0 ? [{ person: named.entity, begins: named.from, from }] : [];
  }
  const sex = SEXES[tokens.norm(from - 1)];
  if (!sex) return [];
  const near = recent.filter(({ block }) => block >= index - (isSaid ? OWNER_BLOCKS : 0));
  const ofSex = near.filter(({ entity }) => entity < 0 || base.people.at(entity).sex === sex);
  const people = ofSex
    .filter(({ entity }) => entity >= 0)
    .map(({ entity }) => ({ person: entity, begins: from - 1, from: from - 1 }));
  if (isSaid) return people;
  // Inside a sentence "his" may go back to a "he" that is somebody else: then nobody else of that sex may be named so far.
  if (tokens.startsSentence(from - 1)) {
    if (ofSex.length === 1) return people;
    // Of several the one who leads a country is replaced.
    const leading = people.filter(({ person }) => leads(scene, person));
    return leading.length === 1 && people.length === ofSex.length ? leading : [];
  }
  const all = recent.filter(({ entity }) => entity < 0 || base.people.at(entity).sex === sex);
  const [only] = all;
  return only && all.length === 1 && only.entity >= 0 && only.block >= index - 1
    ? [{ person: only.entity, begins: from - 1, from: from - 1 }]
    : [];
}

function leads({ base, day }: RoleScene, person: number): boolean {
  return base.people
    .at(person)
    .memberships.some(
      (one) =>
        base.vocabulary.rankOf(one.offices) === LEADING_RANK &&
        membershipOn(one, day) === "within" &&
        one.end !== day,
    );
}

/** The designation of "as CIA chief". */
function officeSaid({ tokens, designationFrom }: ReadBlock, role: Designation): Designation | null {
  return isAs(tokens, role.to) ? (designationFrom.get(role.to + 1) ?? null) : null;
}
const isAs = (tokens: Tokens, at: number) => tokens.gapBefore(at) === Gap.Space && tokens.norm(at) === "as";

interface Office {
  /** The owner's time in it. */
  own: Holder;
  /** Everybody's. */
  all: readonly Holder[];
}

function officeAs({ base }: RoleScene, owner: number, said: Designation): Office | null {
  const { term } = said;
  const countries = said.place
    ? [said.place.country]
    : [...new Set(base.people.at(owner).memberships.map(({ country }) => country ?? ""))];
  const offices = countries.flatMap((country) => {
    const all = said.place
      ? placedHolders(base, said, null)
      : term === null
        ? []
        : base.holders(country, term);
    return timesIn(all, owner).map((own) => ({ own, all }));
  });
  const [first] = offices;
  // An office held twice in a row is one.
  return first && offices.every(({ all }) => all === first.all) ? first : null;
}

/** When somebody began to hold an office, once for each time; acting holders begin with that. */
function timesIn(all: readonly Holder[], owner: number): Holder[] {
  const own = all
    .filter(({ person, start }) => person === owner && start !== null)
    .sort((a, b) => ((a.start ?? "") < (b.start ?? "") ? -1 : 1));
  return own
    .filter(({ start }, i) => own[i - 1] === undefined || (own[i - 1] as Holder).end !== start)
    .slice(-1);
}

/** The one leading office that a person holds on the day or held last. */
function mainOffice({ base, day }: RoleScene, owner: number): Office | null {
  const kinds = base.vocabulary.data.offices.filter(({ rank }) => rank === LEADING_RANK).map(({ id }) => id);
  const countries = [...new Set(base.people.at(owner).memberships.map(({ country }) => country ?? ""))];
  const held = countries.flatMap((country) =>
    kinds.flatMap((kind) => {
      const all = base.holdersOfKind(country, kind);
      return all
        .filter(({ person, start }) => person === owner && start !== null && start <= day)
        .map((own) => ({ own, all, kind }));
    }),
  );
  const now = held.filter(({ own }) => holdersOn([own], day).length > 0);
  const pool = now.length > 0 ? now : held;
  // "President" and "leader" of one time are one office.
  const last = pool.sort((a, b) => ((a.own.start ?? "") < (b.own.start ?? "") ? -1 : 1)).at(-1);
  return last && pool.every(({ own }) => own.start === last.own.start) ? last : null;
}

const years = (from: string, to: string) => Number(to.slice(0, 4)) - Number(from.slice(0, 4));

/** Whoever held the office last before `own` began. */
function before(own: Holder, all: readonly Holder[]): Holder | null {
  if (own.start === null) return null;
  const start = own.start;
  const earlier = all
    .filter((one) => one.person !== own.person && !one.acting && one.end !== null && one.end <= start)
    .sort((a, b) => ((a.end ?? "") < (b.end ?? "") ? 1 : -1));
  const [first] = earlier;
  return first?.end && years(first.end, start) <= GAP_YEARS ? first : null;
}

/** Whoever held the office first after `own` ended. */
function after(own: Holder, all: readonly Holder[]): Holder | null {
  if (own.end === null) return null;
  const end = own.end;
  const later = all
    .filter((one) => one.person !== own.person && !one.acting && one.start !== null && one.start >= end)
    .sort((a, b) => ((a.start ?? "") < (b.start ?? "") ? -1 : 1));
  const [first] = later;
  return first?.start && years(end, first.start) <= GAP_YEARS ? first : null;
}
