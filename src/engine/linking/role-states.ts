/** States of the United States: news name them, and those who sit for them, without the country: "the Vermont senator". */
import { daysBetween, lastDay } from "../facts/edtf";
import { membershipOn } from "../facts/membership-on";
import type { Membership, Person } from "../facts/types";
import { foldedWords, foldPhrase } from "../names/phrase";
import { Gap, type Tokens } from "../names/tokens";
import type { Entity } from "./discourse";
import type { Held } from "./role-bearers";
import { ageIn, isAged } from "./role-compounds";
import type { RoleMemory } from "./role-memory";
import type { RoleScene } from "./role-phrases";
import type { Region } from "./role-regions";
import { clearest, standingOf } from "./role-standing";
import type { Designation } from "./roles";
import type { Spot } from "./spots";
import type { ReadBlock } from "./types";

const COUNTRY = "US";
/** Folded. Georgia is a country too, Washington a capital. */
const STATES = new Set(
  "alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming".split(
    " ",
  ),
);
for (const name of ["hampshire", "jersey", "mexico", "york"]) STATES.add(`new ${name}`);
for (const name of ["carolina", "dakota"]) STATES.add(`north ${name}`).add(`south ${name}`);
STATES.add("rhode island").add("west virginia");

const FIRST_WORDS = new Set([...STATES].map((name) => name.split(" ", 1)[0] as string));
/** Longer names first: "West Virginia". */
const IN_A_TEXT = new RegExp(`\\b(?:${[...STATES].sort((a, b) => b.length - a.length).join("|")})\\b`);

/** The state named at a token, with the token after it. */
export function stateAt(tokens: Tokens, at: number): { name: string; to: number } | null {
  if (!tokens.isCapital(at) || !FIRST_WORDS.has(tokens.norm(at))) return null;
  for (const to of [at + 2, at + 1]) {
    if (to > tokens.count || (to > at + 1 && tokens.gapBefore(at + 1) !== Gap.Space)) continue;
    const name = foldedWords(tokens, at, to);
    if (STATES.has(name)) return { name, to };
  }
  return null;
}

/** Who sits for a state, by what labels call them. */
const SEATS: Readonly<Record<string, RegExp>> = {
  congressman: /^(?:member of the house|representative)\b/,
  congresswoman: /^(?:member of the house|representative)\b/,
  lawmaker: /^(?:senator|member of the house|representative)\b/,
  representative: /^(?:member of the house|representative)\b/,
  senator: /^senator\b/,
};

/** Whoever has just died or gone is called so on. Days. */
const LATELY_DAYS = 7;
const endedLately = ({ end }: Membership, day: string) =>
  end !== null && end <= day && daysBetween(lastDay(end), day) <= LATELY_DAYS;

/** Words between a name and its state. */
const OF = new Set(["from", "of"]);

/** Whom a phrase means, and its first token. */
interface OfParty {
  held: Held;
  from: number;
}

const SEAT = /^(?:senator|member of the house|representative)\b/i;

/** "The Maine" before a token. */
function stateBefore(tokens: Tokens, to: number): { name: string; from: number } | null {
  for (const from of [to - 2, to - 1]) {
    const state = stateAt(tokens, from);
    if (state?.to === to && tokens.norm(from - 1) === "the") return { name: state.name, from: from - 1 };
  }
  return null;
}

const isOfAnother = (description: string, party: RegExp): boolean =>
  !party.test(description) && Object.values(PARTIES).some((other) => other.test(description));

/** Of which state the people of an article are; the base often knows the seat only. */
export class States {
  readonly #of = new Map<Entity, string>();

  /** Keeps what stands beside a name: "Jeff Flake of Arizona", "Arizona Senator Jeff Flake". */
  named({ block: { tokens }, before, to }: Spot, entity: Entity): void {
    const after =
      OF.has(tokens.norm(to)) && tokens.gapBefore(to) === Gap.Space ? stateAt(tokens, to + 1) : null;
    const first = before.at(-1)?.from;
    const titled = first !== undefined && tokens.gapBefore(first) === Gap.Space ? first : null;
    const state =
      after ?? (titled === null ? null : (stateAt(tokens, titled - 2) ?? stateAt(tokens, titled - 1)));
    if (state && (after || state.to === titled)) this.#of.set(entity, state.name);
  }

  /**
   * "The 77-year-old Democrat", "the Maine Republican": of those whom the article has named the one whom the age or the state fits, where
   * nothing is known of another party.
   */
  ofParty({ base, day }: RoleScene, memory: RoleMemory, block: ReadBlock, role: Designation): OfParty | null {
    const { tokens } = block;
    const party = PARTIES[role.phrase];
    if (!party || tokens.norm(role.to - 1) !== role.phrase) return null;
    const age = ageIn(tokens, role.from, role.to);
    const state = age === null ? stateBefore(tokens, role.from) : null;
    if (age === null ? state === null : !role.definite) return null;
    const options = memory.recent().flatMap(({ entity }) => {
      if (entity < 0) return [];
      const person = base.people.at(entity);
      if (person.country !== COUNTRY || isOfAnother(person.description, party)) return [];
      const known = this.#of.get(entity) ?? (state && stateOf(person, state.name));
      const fits =
        age === null
          ? (known === null || known === state?.name) &&
            person.memberships.some((one) => SEAT.test(one.label))
          : person.born !== null && isAged(person.born, age, day);
      const standing = fits ? standingOf(memory, block, role, entity) : null;
      const office =
        person.memberships.find((one) => membershipOn(one, day) === "within") ?? person.memberships.at(-1);
      if (!standing || !office) return [];
      return [{ ...standing, known, held: { person: entity, label: office.label, country: COUNTRY } }];
    });
    const sure = state === null ? [] : options.filter(({ known }) => known === state.name);
    const pool = sure.length > 0 ? sure : options;
    const found = pool.length === 1 ? pool[0] : clearest(pool);
    if (!found) return null;
    if (state) this.#of.set(found.held.person, state.name);
    return { held: found.held, from: state ? state.from : role.from };
  }

  /** "The Vermont senator": of those whom the article has named the one who sits for the state, as far as anybody knows. */
  seated(
    { base, day }: RoleScene,
    memory: RoleMemory,
    block: ReadBlock,
    role: Designation,
    { head, words }: Region,
  ): Held | null {
    const seat = SEATS[head];
    const last = memory.latest();
    // Somebody outside the base was named last, and may be it.
    if (!seat || !STATES.has(words) || (last && last.entity < 0 && last.block === block.index)) return null;
    const isHeld = (one: Membership) =>
      one.country === COUNTRY &&
      seat.test(foldPhrase(one.label)) &&
      (role.time === "past"
        ? one.end !== null && lastDay(one.end) <= day
        : membershipOn(one, day) === "within" || endedLately(one, day));
    const options = memory.recent().flatMap(({ entity }) => {
      if (entity < 0) return [];
      const person = base.people.at(entity);
      const office = person.memberships.find(isHeld);
      const standing = office && standingOf(memory, block, role, entity);
      if (!standing) return [];
      const held = { person: entity, label: office.label, country: COUNTRY };
      return [{ ...standing, held, state: this.#of.get(entity) ?? stateOf(person, words) }];
    });
    const known = options.filter(({ state }) => state === words);
    const pool = known.length > 0 ? known : options.filter(({ state }) => state === null);
    const found = pool.length === 1 ? pool[0] : clearest(pool);
    if (!found) return null;
    this.#of.set(found.held.person, words);
    return found.held;
  }
}

/** What descriptions say of the members of a party. */
const PARTIES: Readonly<Record<string, RegExp>> = {
  democrat: /\bDemocrat/,
  republican: /\bRepublican\b/,
};

/** "Republican": no office, but said of members. */
export const isParty = ({ phrase }: Designation): boolean => phrase in PARTIES;

/**
 * Of a state, as far as the base tells: the state where the offices or the description of a person speak of it, another where their seats
 * or the description name one, null where nothing does.
 */
function stateOf({ description, memberships }: Person, state: string): string | null {
  const said = memberships.map(
    ({ label, area, organization }) => `${label} ${area ?? ""} ${organization ?? ""}`,
  );
  if ([description, ...said].some((text) => ` ${foldPhrase(text)} `.includes(` ${state} `))) return state;
  const area = memberships.find((one) => one.area && SEAT.test(one.label))?.area;
  if (area) return foldPhrase(area);
  return IN_A_TEXT.exec(foldPhrase(description))?.[0] ?? null;
}
