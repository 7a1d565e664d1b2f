/** "What came later": what became of the person after the card's day, one row for each change. */

import type { CardFacts, CardMembership } from "../shared/answers";
import type { SourceRef } from "../shared/facts";
import { daysBetween, firstDay, lastDay } from "../shared/facts";
import { formatDate, formatMonth, roleTitle, t } from "../shared/l10n";
import { whereHeld } from "./organization";

export interface LaterRow {
  /** EDTF, for sorting and for the machine. */
  date: string;
  when: string;
  text: string;
  /** Said in a softer voice behind the text. */
  note: string;
  sources: SourceRef[];
}

/** That a role goes on is worth a row only if it went on for a while. */
const GOES_ON_DAYS = 60;

export function laterRows(facts: CardFacts): LaterRow[] {
  const rows = [...facts.rolesOnDate.flatMap((role) => endRow(role)), ...startRows(facts)];
  const { died, id } = facts.person;
  // Where it is told as an event, with its place, that is enough.
  const isTold = facts.eventsNext.some(
    ({ type, participants }) =>
      type === "death" && participants.some(({ person, part }) => person === id && part === "subject"),
  );
  if (died !== null && firstDay(died) > facts.date && !isTold) {
    rows.push({
      date: died,
      when: formatDate(died, "short"),
      text: t("card.died.later"),
      note: "",
      sources: [],
    });
  }
  rows.sort((a, b) => firstDay(a.date).localeCompare(firstDay(b.date)));
  // The rows that only say how far the sources reach come last.
  return merged([...rows, ...goesOnRows(facts)]);
}

/** Without those that read the same: a monarch's countries are one row, from all their sources. */
function merged(rows: readonly LaterRow[]): LaterRow[] {
  const byText = new Map<string, LaterRow>();
  for (const row of rows) {
    const key = [row.date, row.text, row.note].join("\n");
    const same = byText.get(key);
    byText.set(key, same ? { ...same, sources: [...same.sources, ...row.sources] } : row);
  }
  return [...byText.values()];
}

/** The end of a role that was held on the day. */
function endRow(role: CardMembership): LaterRow[] {
  if (role.end === null || role.position !== "within") return [];
  const text = t("card.roleEnds", { role: roleTitle(role) });
  return [{ date: role.end, when: formatDate(role.end, "short"), text, note: "", sources: role.sources }];
}

/** The country stands with a role that has begun, unless the same began in several on one day. */
function startRows({ rolesAfter, person }: CardFacts): LaterRow[] {
  return rolesAfter.map((role) => {
    const isOneOfMany = rolesAfter.some(
      ({ label, start, country }) => label === role.label && start === role.start && country !== role.country,
    );
    return startRow(role, isOneOfMany ? role.country : person.country);
  });
}

/** @param home the country that needs no telling */
function startRow(role: CardMembership, home: string | null): LaterRow {
  const { start, end, asOf } = role;
  const note =
    end !== null
      ? t("span.until", { end: formatDate(end, "short") })
      : role.ended
        ? t("span.endedOnly")
        : t("span.knownOnly", { asOf: formatMonth(asOf, "short") });
  const date = start ?? end ?? asOf;
  const text = [roleTitle(role), whereHeld(role, home)].filter((part) => part !== "").join(", ");
  return { date, when: start === null ? "" : formatDate(start, "short"), text, note, sources: role.sources };
}

/** One row for all roles of the day that the sources show still held at their end. */
function goesOnRows({ rolesOnDate, date }: CardFacts): LaterRow[] {
  const open = rolesOnDate.filter(
    (role) => role.end === null && !role.ended && daysBetween(date, lastDay(role.asOf)) > GOES_ON_DAYS,
  );
  return open.map((role) => ({
    date: role.asOf,
    when: formatMonth(role.asOf, "short"),
    text: t("card.roleGoesOn", { role: roleTitle(role) }),
    note: "",
    sources: role.sources,
  }));
}
