/** The last seats of those who came after one list and left before the next, or of whom the lists do not know that they left. */
import { basename, dirname } from "node:path";
import { readTable } from "../read-table";
import { chamberTerm } from "../sources/congress";
import type { Report, SourceMembership } from "../types";
import { stateName } from "../us-states";
import { describe, type Member } from "./lists";

const COLUMNS = [
  "bioguide_id",
  "full_name",
  "birthday",
  "type",
  "state",
  "party",
  "wikipedia_id",
  "start",
  "end",
  "as_of",
] as const;

/**
 * Adds the seats of a table to the members that have them, and the members that no list has.
 * @param file the table; `start` is empty where a list has it, `end` where the other tables have it or it is not known
 * @returns all members
 * @throws InputError where the table cannot be used
 */
export async function withLastSeats(
  members: readonly Member[],
  file: string,
  report: Report,
): Promise<Member[]> {
  const rows = await readTable(dirname(file), basename(file), COLUMNS, report);
  const byPage = new Map(members.map((member) => [member.person.page, member]));
  const others: Member[] = [];
  for (const { at, values } of rows) {
    const { bioguide_id: page, state, as_of: asOf } = values;
    const { name, family } = nameParts(values.full_name);
    const area = stateName(state);
    if (!area) continue;
    const listed = byPage.get(page);
    const own = chamberTerm(values, at, report, name);
    const start = own.start ?? listed?.open.find(({ role }) => role === own.role)?.start;
    const term: SourceMembership = { ...own, ...(start && { start }), ...(asOf && { asOf }) };
    const terms = start && (term.end || asOf) ? [term] : [];
    const { asOf: _, ...seat } = { ...term, area };
    if (listed) {
      listed.person.memberships.push(...terms);
      // What the list has of this seat is a part of it.
      listed.seats = [...listed.seats.filter((one) => !isPartOf(one, seat)), seat];
      continue;
    }
    const person = {
      key: page,
      page,
      name,
      enwiki: values.wikipedia_id,
      family,
      names: [],
      born: values.birthday,
      country: "US",
      description: describe(values.party),
      memberships: terms,
      onlyIfKnown: true,
      at,
    };
    others.push({ person, seats: [seat], open: [] });
  }
  return [...members, ...others];
}

type Seat = Member["seats"][number];

const isPartOf = (one: Seat, { role, area, start }: Seat): boolean =>
  start !== undefined && one.role === role && one.area === area && one.start === start;

/** "Al Lawson, Jr." is Al Lawson Jr., of the family Lawson. */
function nameParts(full: string): { name: string; family: string } {
  const name = full.replace(/, (?=[JS]r\.$|I+$)/, " ");
  const family = name
    .replace(/ (?:[JS]r\.|I+|IV)$/, "")
    .split(" ")
    .at(-1) as string;
  return { name, family };
}
