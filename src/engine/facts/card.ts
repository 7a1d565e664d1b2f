/** The facts for one person's card: roles around a day, and the events that matter on a page. */
import { membershipOn } from "../linking/prominence";
import type { FactBase } from "./base";
import { daysBetween, firstDay, lastDay, position, sides } from "./edtf";
import { byId } from "./records";
import type { Event, Membership, Person } from "./types";

export type DatedMembership = Membership & { position: "before" | "within" | "possibly" | "after" };
export type PageEvent = Event & { names: Record<string, string>; here: string[] };

export interface PersonFacts {
  person: Person;
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

/**
 * @param day the article's day, YYYY-MM-DD
 * @param others ids of the other people of the page
 */
export function factsFor(
  base: FactBase,
  person: Person,
  day: string,
  others: ReadonlySet<string>,
): PersonFacts {
  const roles = person.memberships.map(
    (membership): DatedMembership => ({ ...membership, position: membershipOn(membership, day) }),
  );
  // Whoever heads something is told before whoever belongs to it.
  const rank = (role: Membership) =>
    base.vocabulary.rankOf(role.offices) + (BELONGS.test(role.label) ? 0 : 0.5);
  const startOf = (role: Membership) => (role.start ? firstDay(role.start) : "");
  const by = (list: DatedMembership[], ...places: DatedMembership["position"][]) =>
    list.filter((role) => places.includes(role.position));

  const past: { event: PageEvent; weight: number }[] = [];
  const future: { event: PageEvent; weight: number }[] = [];
  for (const index of person.events) {
    const event = atPage(base, base.events.at(index), person.id, others);
    const { start, end } = sides(event.date);
    const weight = relevance(event, day);
    (position(start, end, day) === "after" ? future : past).push({ event, weight });
  }
  const best = (list: { event: PageEvent; weight: number }[]) =>
    list
      .sort((a, b) => b.weight - a.weight || byId(a.event, b.event))
      .slice(0, MOST_EVENTS)
      .map(({ event }) => event);
  const byTime = (a: PageEvent, b: PageEvent) =>
    firstSide(a) === firstSide(b) ? byId(a, b) : firstSide(a) < firstSide(b) ? -1 : 1;
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
    eventsHere: best(past.filter(({ event }) => event.here.length > 0)),
    eventsOther: best(past.filter(({ event }) => event.here.length === 0)),
    eventsNext: best(future).sort(byTime),
  };
}

const firstSide = (event: Event) => firstDay(sides(event.date).start ?? "0000");

function atPage(base: FactBase, event: Event, self: string, others: ReadonlySet<string>): PageEvent {
  const names: Record<string, string> = {};
  for (const { person } of event.participants) names[person] = base.people.get(person)?.name ?? person;
  const here = event.participants.map(({ person }) => person).filter((id) => id !== self && others.has(id));
  return { ...event, names, here };
}

/** Closeness to the day (1 on it, half every HALF_DAYS) times the people of the page who took part, as a logarithm. */
function relevance(event: PageEvent, day: string): number {
  const { start, end } = sides(event.date);
  const from = start ? firstDay(start) : day;
  const to = end ? lastDay(end) : day;
  const away = day < from ? daysBetween(day, from) : day > to ? daysBetween(to, day) : 0;
  return (HALF_DAYS / (HALF_DAYS + away)) * (1 + Math.log2(1 + event.here.length));
}
