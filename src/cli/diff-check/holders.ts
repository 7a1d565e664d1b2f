/** Who the base has, and in which offices: by person for what a table says of one, by country for who else held an office. */
import type { FactBase } from "../../engine/facts/base";
import { lastDay, position } from "../../engine/facts/edtf";
import type { FullMembership, FullPerson } from "../../engine/facts/types";
import { foldPhrase } from "../../engine/names/phrase";
import { haveCommon, isSameOffice, type Office, type Offices, ONE_SEAT } from "./offices";
import type { TableRow } from "./tables";

/** Kinds whose holders lead a country, whatever their office is called. */
const LEADING = ["leader", "president", "monarch", "prime-minister", "head-of-state-ceremonial"];

/** A membership of the base. */
export interface Held {
  person: FullPerson;
  membership: FullMembership;
  office: Office;
}

export class Holders {
  readonly #byId = new Map<string, FullPerson>();
  readonly #byTitle = new Map<string, FullPerson>();
  readonly #byName = new Map<string, FullPerson[]>();
  readonly #ofPerson = new Map<string, Held[]>();
  readonly #ofCountry = new Map<string, Held[]>();
  readonly #offices: Offices;

  constructor(base: FactBase, offices: Offices) {
    this.#offices = offices;
    for (let i = 0; i < base.fullPeople.count; i++) this.#add(base.fullPeople.at(i));
  }

  #add(person: FullPerson): void {
    this.#byId.set(person.id, person);
    if (person.enwiki) this.#byTitle.set(person.enwiki, person);
    const names = person.names.filter(({ kind }) => kind === "full").map(({ name }) => name);
    for (const key of new Set([person.name, ...names].map(foldPhrase)))
      this.#byName.set(key, [...(this.#byName.get(key) ?? []), person]);
    const held = person.memberships.map((membership) => ({
      person,
      membership,
      office: this.#offices.held(membership),
    }));
    this.#ofPerson.set(person.id, held);
    for (const one of held) {
      const country = one.membership.country ?? "";
      const known = this.#ofCountry.get(country) ?? [];
      known.push(one);
      this.#ofCountry.set(country, known);
    }
  }

  /** The person a row means: by id, by title of the article, by a name that one person of the base has. */
  person(row: TableRow): FullPerson | null {
    const byId = row.qid === null ? undefined : this.#byId.get(row.qid);
    if (byId) return byId;
    const fits = ({ qid, born }: FullPerson) =>
      (qid === null || row.qid === null) && (!born || !row.born || agree(born, row.born));
    const byTitle = row.enwiki === null ? undefined : this.#byTitle.get(row.enwiki);
    if (byTitle && fits(byTitle)) return byTitle;
    const named = (this.#byName.get(foldPhrase(row.name)) ?? []).filter(fits);
    return named.length === 1 ? (named[0] ?? null) : null;
  }

  /** What the base has of a person in an office. A region's office (no country) is known by its words alone. */
  inOffice(person: FullPerson, office: Office, country: string | null): Held[] {
    return (this.#ofPerson.get(person.id) ?? []).filter(
      (held) =>
        isSameOffice(held.office, office) &&
        (country === null || held.membership.country === null || held.membership.country === country),
    );
  }

  /**
   * Those who led a country and whose names hold all words of a name, or the other way round: "G.W. Bush", "Yoshida, Shigeru",
   * "Ricardo Lagos Escobar". One who began on the very day is meant too, however the name is spelled.
   */
  leadersNamed(row: TableRow, country: string): Held[] {
    const words = wordsOf(row.name);
    const leaders = this.#leaders(country);
    const named = leaders.filter(({ person }) => {
      const own = new Set([person.name, ...person.names.map(({ name }) => name)].flatMap(wordsOf));
      const usual = wordsOf(person.name);
      const isName =
        (words.length > 0 && words.every((word) => own.has(word))) ||
        (usual.length > 1 && usual.every((word) => words.includes(word)));
      return isName && isBornAbout(person.born, row.born);
    });
    if (named.length > 0) return named;
    return leaders.filter(
      ({ person, membership: { start } }) =>
        row.start?.length === 10 && start === row.start && isBornAbout(person.born, row.born),
    );
  }

  #leaders(country: string): Held[] {
    return (this.#ofCountry.get(country) ?? []).filter(({ office }) =>
      LEADING.some((kind) => office.kinds.has(kind)),
    );
  }

  /** The one person who for certain holds a one-seat office on a day; null where the base knows nobody, or several. */
  soleHolder(office: Office, country: string, day: string): Held | null {
    const posts = new Set([...office.posts].filter((post) => this.#offices.oneSeatPosts.has(post)));
    const kinds = new Set([...office.kinds].filter((kind) => ONE_SEAT.has(kind)));
    const there = (this.#ofCountry.get(country) ?? []).filter(
      ({ office: own, membership }) =>
        (haveCommon(own.posts, posts) || haveCommon(own.kinds, kinds)) && holdsOn(membership, day),
    );
    return new Set(there.map(({ person }) => person.id)).size === 1 ? (there[0] ?? null) : null;
  }
}

/** True where one date may be the other, less precisely: 2018 and 2018-05-31. */
export function agree(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

/** The words of a name, without initials. */
function wordsOf(name: string): string[] {
  return foldPhrase(name)
    .split(" ")
    .filter((word) => word.length > 1);
}

/** Years of birth often differ a little between sources; namesakes in one office seldom are of an age. */
export function isBornAbout(one: string | null, other: string | null): boolean {
  return one === null || other === null || Math.abs(Number(one.slice(0, 4)) - Number(other.slice(0, 4))) <= 2;
}

/** True where a membership runs on a day for certain, and not only up to it: on its last day the next holder may be in office. */
export function holdsOn({ start, end, ended, acting, asOf }: FullMembership, day: string): boolean {
  if (acting || start === null || (end === null && ended)) return false;
  const last = end === null ? asOf : lastDay(end);
  return position(start, end, day) === "within" && (end === null ? day <= last : day < last);
}
