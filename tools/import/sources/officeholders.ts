/**
 * Leaders and legislators of 223 places: statements of Wikidata as published by Peppercat. Only people with an article in the English
 * Wikipedia are taken: an experiment found that the others add many namesakes and hardly a right mark.
 */
import { isEdtfDate, lastDay } from "../../../src/engine/facts/edtf";
import { markActing } from "../acting";
import { markFirstTerms } from "../first-terms";
import { joinTerms } from "../join-terms";
import { nameKey, nameOfTitle } from "../names";
import { isSingle, officeKinds } from "../office-kinds";
import { peerOfTitle } from "../peers";
import { bodyOf, isBody, type Place, placeOf } from "../places";
import { edtfOf, type Row, readTable } from "../read-table";
import { readableRole } from "../roles";
import type { At, Report, Source, SourceMembership, SourcePerson } from "../types";
import { dropStraddlers, endOlderHolders } from "./officeholders-rivals";
import { datedSeats } from "./officeholders-seats";
import { holderOf, slipOf } from "./officeholders-slips";
import { mendedTerm, type Term } from "./officeholders-terms";
import { governmentWithin } from "./officeholders-within";

const COLUMNS = [
  "place",
  "position",
  "person",
  "qid",
  "start",
  "end",
  "gender",
  "born",
  "died",
  "enwiki_title",
] as const;
type OfficeRow = Row<(typeof COLUMNS)[number]>;

/** Titles that are articles about something else than the person. */
const NO_PERSON = /^(?:Assassination|Murder|Death|Disappearance|Arrest|Trial|List|Killing) of /;

/** Wikidata's words for what a person is; nothing else is known of anybody. */
const SEX: Record<string, SourcePerson["sex"]> = { male: "male", female: "female" };

/** One office of a row, before the rows of other holders are seen. */
export interface Holding {
  person: SourcePerson;
  membership: SourceMembership;
  /** The office and the government it is of; the same for all its holders. */
  seat: string;
}

export const source: Source = {
  id: "officeholders",
  async read(folder, report) {
    const tables = [];
    for (const table of ["leaders", "legislators"]) {
      tables.push(await readTable(folder, `officeholders/${table}.tsv`, COLUMNS, report));
    }
    const rows = withTheirHolders(tables.flat(), report);
    const people = new Map<string, SourcePerson>();
    const found: Holding[] = [];
    const within = governmentWithin(rows.map(({ values }) => values));
    for (const row of distinct(
      rows.filter((row) => isWanted(row, report)),
      report,
    )) {
      const place = placeOf(row.values.place, row.values.position);
      if (!place) {
        report.fault("A place is not known: the row is skipped.", row.at, row.values.place);
        continue;
      }
      const person = personOf(row, people, report);
      const government = within(row.values);
      if (government !== null) report.fault(government.rule, row.at, describe(row));
      const holding = holdingOf(row, person, government === null ? place : government.place, report);
      if (holding) found.push(holding);
    }
    const holdings = dropStraddlers(found, report);
    endOlderHolders(holdings, report);
    datedSeats(holdings, report);
    const places = new Map<SourcePerson, Map<string, number>>();
    for (const { person, membership } of holdings) {
      person.memberships.push(membership);
      const counts = places.get(person) ?? new Map<string, number>();
      places.set(person, counts);
      if (membership.country) counts.set(membership.country, (counts.get(membership.country) ?? 0) + 1);
    }
    for (const [qid, person] of people) {
      const country = countryOf(places.get(person) ?? new Map());
      if (country === undefined) {
        report.fault(
          "No office is left of a person, or none of a country: the person is left out.",
          person.at,
          person.name,
        );
        people.delete(qid);
        continue;
      }
      person.country = country;
      person.memberships = joinTerms(person.memberships, report, person.name);
      markActing(person.memberships, report, person.name);
      addPeerage(person);
    }
    markFirstTerms(people.values(), ({ at }) => at.file.endsWith("legislators.tsv"), report);
    return { source: "officeholders", people: [...people.values()], events: [] };
  },
};

const describe = ({ values }: OfficeRow): string =>
  `${values.person}, ${values.position} (${values.place}), ${values.start}/${values.end}`;

function isWanted(row: OfficeRow, report: Report): boolean {
  const { qid, enwiki_title: title, person } = row.values;
  if (!/^Q[1-9]\d*$/.test(qid)) {
    report.fault("A row has no Wikidata id: it is skipped.", row.at, person);
    return false;
  }
  if (title === "") {
    report.fault("A person has no article in the English Wikipedia: the row is left out.", row.at, person);
    return false;
  }
  if (NO_PERSON.test(title)) {
    report.fault("An article is not about a person: the row is left out.", row.at, title);
    return false;
  }
  return true;
}

/** With the rows of whoever the table takes for a namesake. */
function withTheirHolders(rows: readonly OfficeRow[], report: Report): OfficeRow[] {
  return rows.map((row) => {
    const qid = holderOf(row.values);
    const theirs = qid && rows.find(({ values }) => values.qid === qid);
    if (!theirs) return row;
    report.fault("A row is that of a namesake of its person: it is mended.", row.at, describe(row));
    const { place, position, start, end } = row.values;
    return { ...row, values: { ...theirs.values, place, position, start, end } };
  });
}

/** Without rows that say again what another says: the same row, or the same start of the same office with another end. */
function distinct(rows: readonly OfficeRow[], report: Report): OfficeRow[] {
  const kept = new Map<string, OfficeRow>();
  for (const row of rows) {
    const { place, position, qid, start, end } = row.values;
    const key = [place, position, qid, start].join("\t");
    const before = kept.get(key);
    if (!before) {
      kept.set(key, row);
    } else if (before.values.end === end) {
      report.fault("A row is there twice: it is taken once.", row.at, describe(row));
    } else {
      const ends = `${describe(row)} and ${before.values.end || "open"}`;
      report.fault(
        "An office of a person starts twice on a day: the row with the later end is taken.",
        row.at,
        ends,
      );
      if (isLaterEnd(row.values, before.values)) kept.set(key, row);
    }
  }
  return [...kept.values()];
}

/** An end says more than none, and one before the start is a slip. */
function isLaterEnd(row: { start: string; end: string }, than: { start: string; end: string }): boolean {
  const end = isEdtfDate(row.end) && row.end >= row.start.slice(0, row.end.length) ? lastDay(row.end) : "";
  const other =
    isEdtfDate(than.end) && than.end >= than.start.slice(0, than.end.length) ? lastDay(than.end) : "";
  return end > other;
}

/** A member of the House of Lords is called by the peerage that the article's title names. */
function addPeerage({ enwiki = "", names, memberships }: SourcePerson): void {
  const peerage = peerOfTitle(enwiki);
  const isPeer = memberships.some(({ role }) => role === "Member of the House of Lords");
  if (peerage !== undefined && isPeer) names.push({ name: peerage, kind: "full", lang: "en" });
}

function personOf(row: OfficeRow, people: Map<string, SourcePerson>, report: Report): SourcePerson {
  const { qid, person: label, enwiki_title: title, gender, born, died } = row.values;
  const known = people.get(qid);
  if (known) return known;
  const name = nameOfTitle(title);
  const alias = nameOfTitle(label.replaceAll('"', ""));
  const sex = gender === "" ? undefined : (SEX[gender] ?? "other");
  const bornAt = edtfOf(born, row.at, report, `${label}, born`);
  const diedAt = edtfOf(died, row.at, report, `${label}, died`);
  const person: SourcePerson = {
    key: qid,
    qid,
    name,
    enwiki: title,
    names: nameKey(name) === nameKey(alias) ? [] : [{ name: alias, kind: "full", lang: "en" }],
    ...(sex && { sex }),
    ...(bornAt && { born: bornAt }),
    ...(diedAt && { died: diedAt }),
    memberships: [],
    at: row.at,
  };
  people.set(qid, person);
  return person;
}

function holdingOf(row: OfficeRow, person: SourcePerson, place: Place, report: Report): Holding | null {
  const slip = slipOf(row.values);
  if (slip) report.fault("An office stands for another of like name: it is mended.", row.at, describe(row));
  const { start } = row.values;
  const position = slip?.meant ?? row.values.position;
  const end = slip?.end ?? row.values.end;
  const { role, organization } = readableRole(position, place.country);
  const kinds = place.organization && !isBody(place.country ?? "") ? [] : officeKinds(role, place.country);
  const detail = describe(row);
  const startAt = edtfOf(start, row.at, report, detail);
  const endAt = edtfOf(end, row.at, report, detail);
  const raw: Term = {
    ...(startAt && { start: startAt }),
    ...(endAt && { end: endAt }),
    ...(end !== "" && !endAt && { ended: true }),
  };
  const kind = isForLife(position, kinds)
    ? "life"
    : row.at.file.endsWith("legislators.tsv")
      ? "seat"
      : "other";
  const term = mendedTerm(raw, person, kind, { at: row.at, report, detail });
  if (!term) return null;
  const body = organization ?? bodyOf(place, role);
  const membership: SourceMembership = {
    role,
    ...(body && !role.includes(body) && { organization: body }),
    ...(place.country && { country: place.country }),
    office: kinds,
    ...term,
    ...(/^(?:Acting|Interim) /.test(role) && { acting: true }),
    at: row.at as At,
  };
  return { person, membership, seat: [place.country ?? "", body ?? "", role].join("\t") };
}

/** Offices of which an early start is no sign of a forgotten end: those for life, and those whose next holder the tables would name. */
const isForLife = (position: string, kinds: readonly string[]): boolean =>
  isSingle(kinds) ||
  /House of Lords|Supreme Court|Senator for life|^Ruler of |Assembly of Experts/.test(position);

/** The country of most of the offices; bodies of many countries only where there is nothing else. */
function countryOf(counts: ReadonlyMap<string, number>): string | undefined {
  const ranked = [...counts].sort(
    ([a, n], [b, m]) =>
      Number(isBody(a)) - Number(isBody(b)) ||
      m - n ||
      // Who reigns in many realms at once is of the first of them.
      Number(b === "GB") - Number(a === "GB") ||
      (a < b ? -1 : 1),
  );
  return ranked[0]?.[0];
}
