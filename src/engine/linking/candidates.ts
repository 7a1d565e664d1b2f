/** Everybody whom a surname can mean: people of the base whom nothing about the name excludes, and strangers whom the article introduces. */
import type { FactBase } from "../facts/base";
import type { Entity } from "./discourse";
import { isFellow } from "./fellows";
import { fitOf, leadsCountry } from "./fit";
import { inTag, sitsForTag } from "./home-states";
import type { Introductions } from "./introductions";
import { MIN_AGE } from "./plausible";
import type { Candidate } from "./scene";
import type { Spot } from "./spots";

/** As many strangers of one surname as are weighed; a list of people may hold hundreds. */
const MOST_STRANGERS = 20;

/** Whom the article has introduced, by the first spot, and how it writes their whole names: all in one line between spaces. */
interface Known {
  base: FactBase;
  day: string;
  introducedBy: ReadonlyMap<Entity, Spot>;
  forms: ReadonlyMap<Entity, string>;
}

/** @param introductions null where strangers do not count */
export function candidatesOf(
  spot: Spot,
  { base, day, introducedBy, forms }: Known,
  introductions: Introductions | null,
): Candidate[] {
  // "Mr Justice Saunders": any of the titles may say it.
  const said = spot.before.find(({ title }) => title?.sex)?.title?.sex ?? null;
  const year = Number(day.slice(0, 4));
  let people: Candidate[] = [];
  for (const entity of spot.part) {
    const person = base.people.at(entity);
    if (said && person.sex && said !== person.sex) continue;
    if (person.born && year - Number(person.born.slice(0, 4)) < MIN_AGE) continue;
    people.push({ entity, person, stranger: null, introducedBy: introducedBy.get(entity) ?? null });
  }
  const told = leadersThen(base, spot, people, day);
  if (told.length > 0) return told;
  const hasTag = inTag(spot) !== null;
  const seated = people.filter(({ person }) => hasTag && person !== null && sitsForTag(person, spot, day));
  if (seated.length > 0) return seated;
  if (introductions !== null && people.every((one) => one.introducedBy === null)) {
    const fellows = people.filter(({ entity }) => isFellow(base, entity, spot, introductions, day));
    if (fellows.length === 1) return fellows;
  }
  // A text spells a surname in one way: "Sarkissian" is not whom it has introduced as Sargsyan.
  const isSpelt = ({ entity, introducedBy }: Candidate) =>
    introducedBy !== null && (forms.get(entity) ?? ` ${introducedBy.form} `).includes(` ${spot.form} `);
  if (people.some(isSpelt)) people = people.filter((one) => one.introducedBy === null || isSpelt(one));
  // The last word tells a surname of several: "van Rompuy".
  const word = spot.form.slice(spot.form.lastIndexOf(" ") + 1);
  const called = introductions?.strangersCalled.get(word) ?? [];
  const fitting = called.filter(({ sex }) => !(said && sex && said !== sex));
  for (const stranger of fitting.slice(0, MOST_STRANGERS))
    people.push({
      entity: stranger.id,
      person: null,
      stranger,
      introducedBy: introducedBy.get(stranger.id) ?? stranger.spot,
    });
  return people;
}

/** "In 2006, President Bush": of the candidates those who led in the past year that the sentence begins with. */
function leadersThen(base: FactBase, spot: Spot, people: readonly Candidate[], day: string): Candidate[] {
  const leading = spot.before.filter((designation) => leadsCountry(base, designation));
  const year = leading.length > 0 ? pastYear(spot, day) : null;
  if (year === null) return [];
  return people.filter(
    ({ entity, person }) =>
      person !== null && leading.every((one) => fitOf(base, one, entity, person, year) === "now"),
  );
}

/** The middle of the past year that a sentence begins with, as YYYY-MM-DD; null where it begins otherwise. */
function pastYear({ block: { tokens }, before, from }: Spot, day: string): string | null {
  let first = before.at(-1)?.from ?? from;
  while (first > 0 && !tokens.startsSentence(first)) first--;
  const year = tokens.word(first + 1);
  if (tokens.norm(first) !== "in" || !/^(?:19|20)\d\d$/.test(year)) return null;
  return year < day.slice(0, 4) ? `${year}-07-01` : null;
}
