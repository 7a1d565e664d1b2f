/** The facts for one person's card: roles around a day, and the events that matter on a page. */
import type { FactBase } from "./base";
import { firstDay, sides } from "./edtf";
import type { PackedEvent } from "./encode";
import { membershipOn } from "./membership-on";
import { byId } from "./records";
import type { Event, FullMembership, FullPerson, Membership } from "./types";

export type DatedMembership = FullMembership & { position: "before" | "within" | "possibly" | "after" };
export type PageEvent = Event & { names: Record<string, string>; here: string[] };

export interface PersonFacts {
  person: FullPerson;
  date: string;
  /** Roles on the day, the highest first, then the latest. */
  rolesOnDate: DatedMembership[];
  /** Earlier roles, latest first. */
  rolesBefore: DatedMembership[];
  /** Later roles, earliest first. */
  rolesAfter: DatedMembership[];
  /** Up to the day, with people of the page; the most relevant first. */
  eventsHere: PageEvent[];
  /** Up to the day, without them. */
  eventsOther: PageEvent[];
  /** After the day; the most relevant few, in order of time. */
  eventsNext: PageEvent[];
}

const BELONGS = /^(?:alternate |candidate |full |ex officio )?(?:member|delegate|deputy to)\b/i;
/** As many events as a card can use of each list. */
const MOST_EVENTS = 12;
/** An event counts half this many days away from the article's day. */
const HALF_DAYS = 120;
/** What an event counts by how telling it is; see `tellingOf`. */
const TELLING = [0, 0.4, 1, 1.2] as const;

/**
 * @param number of the person
 * @param day the article's day, YYYY-MM-DD
 * @param others numbers of the other people of the page
 * @throws Error with a sentence, when a file of the base cannot be read
 */
export async function factsFor(
  base: FactBase,
  number: number,
  day: string,
  others: readonly number[],
): Promise<PersonFacts> {
  const [person] = await Promise.all([base.fullPeople.get(number), base.people.open(others)]);
  const roles = person.memberships.map(
    (membership): DatedMembership => ({ ...membership, position: membershipOn(membership, day) }),
  );
  // Whoever heads something is told before whoever belongs to it.
  const rank = (role: Membership) =>
    base.vocabulary.rankOf(role.offices) + (BELONGS.test(role.label) ? 0 : 0.5);
  const startOf = (role: Membership) => (role.start ? firstDay(role.start) : "");
  const by = (list: DatedMembership[], ...places: DatedMembership["position"][]) =>
    list.filter((role) => places.includes(role.position));
  return {
    person,
    date: day,
    rolesOnDate: by(roles, "within", "possibly").sort(
      (a, b) =>
        Number(a.position === "possibly") - Number(b.position === "possibly") ||
        rank(b) - rank(a) ||
        (startOf(a) < startOf(b) ? 1 : -1),
    ),
    rolesBefore: by(roles, "before").sort((a, b) => (startOf(a) < startOf(b) ? 1 : -1)),
    rolesAfter: by(roles, "after").sort((a, b) => (startOf(a) < startOf(b) ? -1 : 1)),
    ...(await eventsFor(base, number, day, others)),
  };
}

/** Chooses by the index alone, so that of the thousands of events of a president only a card's worth is read. */
async function eventsFor(
  base: FactBase,
  number: number,
  day: string,
  others: readonly number[],
): Promise<Pick<PersonFacts, "eventsHere" | "eventsOther" | "eventsNext">> {
  const index = await base.eventIndex();
  const own = base.people.at(number).events;
  const shared = new Map<number, number>();
  for (const other of others) {
    if (other === number) continue;
    for (const event of base.people.at(other).events) shared.set(event, (shared.get(event) ?? 0) + 1);
  }
  const told = own.filter((event) => index.telling(event) > 0);
  const rated = told.map((event) => {
    const away = index.daysTo(event, day);
    const here = shared.get(event) ?? 0;
    const telling = TELLING[index.telling(event)] ?? 1;
    // Closeness to the day, 1 on it and half every HALF_DAYS, times the people of the page who took part, as a logarithm.
    const weight = (HALF_DAYS / (HALF_DAYS + Math.abs(away))) * (1 + Math.log2(1 + here)) * telling;
    return { event, weight, here, next: away < 0 };
  });
  const best = (list: typeof rated) =>
    list
      .sort((a, b) => b.weight - a.weight || a.event - b.event)
      .slice(0, MOST_EVENTS)
      .map(({ event }) => event);
  const here = best(rated.filter((one) => !one.next && one.here > 0));
  const other = best(rated.filter((one) => !one.next && one.here === 0));
  const next = best(rated.filter((one) => one.next));
  await base.events.open([...here, ...other, ...next]);
  const packed = [...here, ...other, ...next].map((event) => base.events.at(event));
  await base.people.open(packed.flatMap((event) => event.participants.map(({ person }) => person)));
  const on = new Set(others);
  const page = (list: readonly number[]) =>
    list.map((event) => atPage(base, base.events.at(event), number, on));
  const firstSide = (event: Event) => firstDay(sides(event.date).start ?? "0000");
  const byTime = (a: PageEvent, b: PageEvent) =>
    firstSide(a) === firstSide(b) ? byId(a, b) : firstSide(a) < firstSide(b) ? -1 : 1;
  return { eventsHere: page(here), eventsOther: page(other), eventsNext: page(next).sort(byTime) };
}

/** An event with ids and names of its people, which must be open. */
export function withNames(
  base: FactBase,
  { participants, ...event }: PackedEvent,
): Event & { names: Record<string, string> } {
  const names: Record<string, string> = {};
  const people = participants.map(({ person, part }) => {
    const { id, name } = base.people.at(person);
    names[id] = name;
    return { person: id, part };
  });
  return { ...event, participants: people, names };
}

function atPage(base: FactBase, event: PackedEvent, self: number, others: ReadonlySet<number>): PageEvent {
  const here = event.participants
    .filter(({ person }) => person !== self && others.has(person))
    .map(({ person }) => base.people.at(person).id);
  return { ...withNames(base, event), here };
}
