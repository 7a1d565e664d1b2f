/** Whether two records with the same name are of one person: a name alone never says so. */
import { firstDay, lastDay } from "../../src/engine/facts/edtf";
import { isLeader } from "./office-kinds";
import { isBody } from "./places";
import type { SourceMembership, SourcePerson } from "./types";

export type Verdict =
  /** `strength`: of two people who may be meant, the one with the stronger reason is. */
  | { same: true; why: string; strength: number }
  /** `different` where something speaks against it; else nothing is known. */
  | { same: false; different: boolean };

type Facts = Pick<SourcePerson, "born" | "died" | "country" | "isCountryOfBirth" | "memberships">;

/** What is known of how two records came to be compared. */
export interface Meeting {
  /** False where only the first and the last name are the same: then few reasons are good enough. */
  isFullName: boolean;
  /** True where the source has the known person in another record already. */
  isOfSource: boolean;
  /** True where the known person was written by hand. */
  isCurated: boolean;
  /** True where the record is an official's on a list of such, and the known person is one. */
  isListed: boolean;
}

/** Compares what two records of one name say. */
export function compare(
  known: Facts,
  other: Facts,
  { isFullName, isOfSource, isCurated, isListed }: Meeting,
): Verdict {
  const [a = "", b = ""] = [known.born, other.born];
  const hasBirths = a !== "" && b !== "";
  if (hasBirths && Math.abs(Number(a.slice(0, 4)) - Number(b.slice(0, 4))) > 1) return DIFFERENT;
  if (isDeadBefore(known, other) || isDeadBefore(other, known)) return DIFFERENT;
  if (isChildThroughout(known, other) || isChildThroughout(other, known)) return DIFFERENT;
  const same = (strength: number, why: string | null): Verdict | null =>
    why === null ? null : { same: true, why, strength };
  const precision = Math.min(a.length, b.length);
  const isOfAnotherDay = a.length === 10 && b.length === 10 && a !== b;
  const isSameYear = hasBirths && a.slice(0, precision) === b.slice(0, precision);
  // Whoever is known as the leader of a body of several countries may be from this one.
  const isHere = known.country !== undefined && (known.country === other.country || isBody(known.country));
  return (
    same(6, a === b && a.length === 10 ? `born on the same day, ${a}` : null) ??
    same(5, commonOffice(known.memberships, other.memberships, isFullName)) ??
    (isFullName
      ? (same(
          4,
          isSameYear && !isOfTwoCountries(known, other) ? `born in the same year, ${a.slice(0, 4)}` : null,
        ) ??
        same(3, isHere ? (leaderOf(known, other) ?? leaderOf(other, known)) : null) ??
        (isOfSource ? null : britishSeat(known, other)) ??
        same(
          1,
          isCurated && isHere && !isOfSource && !isOfAnotherDay
            ? "written by hand with the same name and country"
            : null,
        ) ??
        same(1, isListed && isHere && !isOfSource ? "a listed official of the same name and country" : null))
      : null) ?? { same: false, different: false }
  );
}

const DIFFERENT: Verdict = { same: false, different: true };

const isOfTwoCountries = (a: Facts, b: Facts): boolean =>
  !a.isCountryOfBirth &&
  !b.isCountryOfBirth &&
  a.country !== undefined &&
  b.country !== undefined &&
  a.country !== b.country &&
  !isBody(a.country) &&
  !isBody(b.country);

/** True where one died before the other took any office. */
function isDeadBefore(dead: Facts, other: Facts): boolean {
  const { died } = dead;
  if (died === undefined) return false;
  const starts = other.memberships.flatMap((membership) => daysOf(membership)?.from ?? []);
  return starts.length > 0 && starts.every((start) => start > lastDay(died));
}

/** True where one was a child when the other's last office ended: those of a grandfather of the name. Heirs may be children. */
function isChildThroughout({ born }: Facts, { memberships }: Facts): boolean {
  if (born === undefined) return false;
  const ends = memberships.flatMap((membership) => daysOf(membership)?.to ?? []);
  const isHeir = memberships.some(({ office, role }) => office.includes("monarch") || /Prince/.test(role));
  return !isHeir && ends.length > 0 && ends.every((end) => Number(end.slice(0, 4)) < adultIn(born));
}

const adultIn = (born: string): number => Number(born.slice(0, 4)) + 18;

/** The first and the last day of an office; one without dates is known for the day of its `asOf` alone. */
export function daysOf({
  start,
  end,
  asOf,
  firstSeen,
}: SourceMembership): { from: string; to: string } | null {
  if (start !== undefined)
    return { from: firstDay(start), to: end === undefined ? "9999-12-31" : lastDay(end) };
  if (end !== undefined) return { from: firstDay(end), to: lastDay(end) };
  return asOf === undefined ? null : { from: firstSeen ?? asOf, to: asOf };
}

/** Both held an office at some time, as far as the dates go. */
function overlap(a: SourceMembership, b: SourceMembership): boolean {
  const [one, other] = [daysOf(a), daysOf(b)];
  return one !== null && other !== null && one.from <= other.to && other.from <= one.to;
}

/** The same office of the same country, by its kind or its words, at the same time. */
export function isSameOffice(a: SourceMembership, b: SourceMembership): boolean {
  if (a.country === undefined || a.country !== b.country || !overlap(a, b)) return false;
  return a.office.some((one) => !MANY.has(one) && b.office.includes(one)) || plainRole(a) === plainRole(b);
}

/** A chargé d'affaires stands in for an ambassador. */
const ENVOY =
  /^.*\b(?:ambassador|charg[ée] d['’]affaires|high commissioner|chief of mission|minister plenipotentiary)\b.*? (?:to|in) /i;

/** The words of an office that tell it from others. */
export const plainRole = ({ role }: Pick<SourceMembership, "role">): string =>
  role
    .replace(ENVOY, "envoy ")
    .toLowerCase()
    .replace(/\b(?:the|of|for|and)\b|[^\p{L}\d]+/gu, " ")
    .replace(/ +/g, " ")
    .trim();

/** Kinds that many people of a country hold at a time confirm nothing. */
const MANY = new Set([
  "legislator",
  "ambassador",
  "special-envoy",
  "governor",
  "spokesperson",
  "party-leader",
]);

/** Junior ministers, of whom there are many at a time under one title. */
const JUNIOR =
  /^(?:Parliamentary (?:Under-)?Secretary|Minister of State|Lord in Waiting|(?:Assistant )?Whip|Lord Commissioner)\b/;

function commonOffice(
  known: readonly SourceMembership[],
  other: readonly SourceMembership[],
  isFullName: boolean,
): string | null {
  for (const a of known) {
    if (!isFullName && JUNIOR.test(a.role)) continue;
    const b = other.find((one) => isSameOffice(a, one));
    if (b) return `both ${a.role} (${a.country}) at the same time, ${b.start ?? b.asOf ?? ""}`;
  }
  return null;
}

/**
 * Every leader of a country has an article, and the tables hold the people with articles: whoever has the leader's name and country, and
 * may have been of age then, is the leader.
 */
function leaderOf(person: Facts, leader: Facts): string | null {
  const office = leader.memberships.find(
    ({ office: kinds, country }) => country === leader.country && isLeader(kinds),
  );
  const day = office && daysOf(office)?.from;
  if (!office || day === undefined || !mayHold(person, day, 18)) return null;
  return `a leader, ${office.role} (${office.country}) on ${day}, and the only person of the name and country`;
}

/** True where the person was of age on a day, as far as the birth is known. */
function mayHold({ born }: Facts, day: string, youngest: number): boolean {
  if (born === undefined) return true;
  const age = Number(day.slice(0, 4)) - Number(born.slice(0, 4));
  return age >= youngest && age <= 99;
}

/** The tables have the British parliament between these days: earlier and later seats of a member are not in them. */
const PARLIAMENT = { first: "1997-05-01", last: "2023-01-20" };
/** Seldom is a minister younger; a later member with an earlier minister's name mostly was. */
const MINISTERS_AGE = 30;

/** Ministers of the United Kingdom sit in its parliament, most of them in the House of Commons. */
function britishSeat(known: Facts, other: Facts): Verdict | null {
  const seats = known.memberships.filter(
    ({ role, country }) => country === "GB" && /Member of Parliament|House of Lords/.test(role),
  );
  const posts = other.memberships.filter(({ country, role }) => country === "GB" && !/Member of/.test(role));
  const seated = posts.flatMap((post) => {
    const seat = seats.find((one) => overlap(one, post));
    return seat ? [{ post, seat }] : [];
  });
  if (seated[0]) {
    const { post, seat } = seated[0];
    const inCommons = seated.filter((one) => !/House of Lords/.test(one.seat.role)).length;
    // Of two members of one name the one is meant who sat there at the time of every post.
    const strength = 2 + (seated.length + inCommons) / (posts.length * 3);
    return {
      same: true,
      strength,
      why: `${seat.role} (GB) while ${post.role}, ${post.start ?? post.asOf ?? ""}`,
    };
  }
  const outside = posts.find(
    ({ start }) => start !== undefined && (start < PARLIAMENT.first || start > PARLIAMENT.last),
  );
  const [seat] = seats;
  if (!outside?.start || !seat || known.born === undefined) return null;
  if (!mayHold(known, outside.start, MINISTERS_AGE)) return null;
  const why = `${outside.role} in ${outside.start}, for which the tables have no seats, and ${seat.role} (GB) in ${seat.start}`;
  return { same: true, strength: 1.5, why };
}
