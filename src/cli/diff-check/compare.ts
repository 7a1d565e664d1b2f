/** Compares what tables say of offices with the fact base. */
import { firstDay, lastDay } from "../../engine/facts/edtf";
import type { Person } from "../../engine/facts/types";
import { foldPhrase } from "../../engine/names/phrase";
import { agree, type Held, type Holders, holdsOn, isBornAbout } from "./holders";
import { type Office, type Offices, type TopOffice, topOfficeOf } from "./offices";
import type { TableRow } from "./tables";

/** All that can come of a comparison. */
export const VERDICTS = {
  agrees: "same person, office and start",
  start: "same person and office, other start",
  term: "same person and office, other start, in office on that day (often a new term)",
  holder: "the base has somebody else in this office",
  later: "same person and office, start after the day to which the base knows",
  noOffice: "the base has the person, but not in this office",
  noPerson: "the base does not have the person",
} as const;
export type Verdict = keyof typeof VERDICTS;

export const DISAGREEMENTS: readonly Verdict[] = ["holder", "start", "term"];

/** What came of one office of one row. */
export interface Comparison {
  row: TableRow;
  /** As the table calls it. */
  office: string;
  /** Null for a region, and for a country that the vocabulary does not have. */
  country: string | null;
  top: TopOffice | null;
  verdict: Verdict;
  /** What the base says; null where it says nothing. */
  base: Held | null;
}

const LEADER = "leader of the country";

/** Compares every office of a row. */
export function compareRow(row: TableRow, offices: Offices, holders: Holders): Comparison[] {
  const country = offices.countryOf(row.places);
  if (row.offices === null) return [compareLeader(row, country, offices, holders)];
  return row.offices.map((label) => {
    const office = offices.named(label, country, row.places);
    const person = holders.person(row);
    const held = person ? holders.inOffice(person, office, country) : [];
    const found = { row, office: label, country, top: topOfficeOf(office) };
    const other = held.length > 0 ? null : otherHolder(row, office, country, holders);
    // One name in one office at one time is one person, though the ids differ or the base has none.
    if (other && isNamesake(row, other.person)) return { ...found, ...judgeStart(row.start, [other]) };
    if (other) return { ...found, verdict: "holder", base: other };
    if (held.length > 0) return { ...found, ...judgeStart(row.start, held) };
    return { ...found, verdict: person ? "noOffice" : "noPerson", base: null };
  });
}

/** Compares a row that says only that somebody led a country. */
function compareLeader(
  row: TableRow,
  country: string | null,
  offices: Offices,
  holders: Holders,
): Comparison {
  const found = { row, office: LEADER, country, top: "leader" as const };
  const held = country === null ? [] : holders.leadersNamed(row, country);
  if (held.length > 0) return { ...found, ...judgeStart(row.start, held) };
  const other = otherHolder(row, offices.named("leader", country, []), country, holders);
  return { ...found, verdict: other ? "holder" : "noPerson", base: other };
}

/** A start that the base does not know may be any. */
function judgeStart(start: string | null, held: readonly Held[]): { verdict: Verdict; base: Held | null } {
  const same = held.find(
    ({ membership }) => start === null || membership.start === null || agree(membership.start, start),
  );
  if (same) return { verdict: "agrees", base: same };
  const day = lastDay(start ?? "");
  const far = ({ membership }: Held) =>
    Math.abs(Date.parse(lastDay(membership.start ?? "")) - Date.parse(day));
  const nearest = [...held].sort((a, b) => far(a) - far(b));
  const running = nearest.find(({ membership }) => holdsOn(membership, day));
  if (running) return { verdict: "term", base: running };
  const isLater = held.every(({ membership }) => membership.asOf < firstDay(start ?? ""));
  return { verdict: isLater ? "later" : "start", base: nearest[0] ?? null };
}

const isNamesake = ({ name, born }: TableRow, person: Person) =>
  foldPhrase(person.name) === foldPhrase(name) && isBornAbout(person.born, born);

/** Who, for the base, is in the office when the table shows the row's person there; null where the base knows nobody for certain. */
function otherHolder(row: TableRow, office: Office, country: string | null, holders: Holders): Held | null {
  const begun = row.start === null ? null : lastDay(row.start);
  const day = row.seen !== null && (begun === null || row.seen > begun) ? row.seen : begun;
  return country === null || day === null ? null : holders.soleHolder(office, country, day);
}
