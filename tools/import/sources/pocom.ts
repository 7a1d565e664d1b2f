/** Diplomats and principal officers of the United States (Office of the Historian): ambassadors and officials of the State Department. */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { joinTerms } from "../join-terms";
import { readPocomPerson } from "../pocom-people";
import { missionRole, type PocomRole, principalRole } from "../pocom-roles";
import { edtfOf } from "../read-table";
import { InputError, type Report, type Source, type SourceMembership, type SourcePerson } from "../types";
import { childOf, childrenOf, readXml, requiredText, textOf, type XmlElement } from "../xml";

const FOLDER = "us/pocom";
/** Who left office earlier is named by no news of today. */
const FIRST_DAY = "1945-01-01";
/** A rank for life, and the clerks of another century. */
const NO_OFFICES = new Set(["career-ambassador", "chief-clerk"]);
const NEVER_SERVED =
  /\b(?:[Dd]id not serve|[Dd]eclined (?:the )?appointment|[Dd]id not proceed|[Nn]ot commissioned; declined|before (?:presenting|his|her|proceeding|taking)|nomination[^.]*(?:withdrawn|rejected|not (?:acted|confirmed))|[Dd]id not (?:present credentials|take oath|assume)|refused|objected)\b/;

export const source: Source = {
  id: "pocom",
  async read(folder, report) {
    const terms = await readTerms(folder, report);
    endReplaced(terms, report);
    const byPerson = new Map<string, Term[]>();
    for (const term of terms) byPerson.set(term.person, [...(byPerson.get(term.person) ?? []), term]);
    const people: SourcePerson[] = [];
    for (const [id, all] of [...byPerson].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const isRecent = all.some(({ membership: { start = "", end } }) => (end ?? start) >= FIRST_DAY);
      if (!isRecent) {
        const at = all[0]?.membership.at ?? { file: FOLDER, line: 1 };
        report.fault("A diplomat left office before 1945: left out.", at, id);
        continue;
      }
      const person = await readPocomPerson(folder, id, report);
      const memberships = all.map(({ membership }) => membership);
      dropImpossibleBirth(person, memberships, report);
      person.memberships = joinTerms(memberships, report, person.name);
      people.push(person);
    }
    return { source: "pocom", people, events: [] };
  },
};

/** Nobody represents a country as a child: then the year of birth is somebody else's. */
function dropImpossibleBirth(
  person: SourcePerson,
  memberships: readonly SourceMembership[],
  report: Report,
): void {
  const first = memberships.map(({ start = "9999" }) => start).sort()[0] ?? "9999";
  if (person.born === undefined || Number(first.slice(0, 4)) - Number(person.born.slice(0, 4)) >= 18) return;
  report.fault(
    "In office under 18: the birth is dropped.",
    person.at,
    `${person.name}, ${person.born}, ${first}`,
  );
  delete person.born;
}

interface Term {
  person: string;
  /** Office and place: who follows in it has replaced whom. */
  seat: string;
  membership: SourceMembership;
}

async function readTerms(folder: string, report: Report): Promise<Term[]> {
  const terms: Term[] = [];
  for (const [name, group, item] of [
    ["missions-countries", "chiefs", "chief"],
    ["missions-orgs", "chiefs", "chief"],
    ["positions-principals", "principals", "principal"],
  ] as const) {
    for (const path of await filesOf(folder, `${FOLDER}/${name}`)) {
      const root = await readXml(folder, path);
      const list = childOf(root, group);
      if (!list) throw new InputError(`${path}:1: there is no <${group}>.`);
      const place = textOf(root, "territory-id") || textOf(root, "id");
      if (NO_OFFICES.has(place)) {
        report.fault(
          "A rank or a clerk's post, no office of the news: left out.",
          { file: path, line: 1 },
          place,
        );
        continue;
      }
      for (const row of childrenOf(list, item)) {
        const singular = textOf(childOf(root, "names") ?? root, "singular");
        const role = (start: string) =>
          item === "principal"
            ? principalRole(place, singular)
            : missionRole(
                place,
                textOf(row, "role-title-id"),
                textOf(row, "contemporary-territory-id"),
                start,
              );
        const term = termOf(row, path, place, role, report);
        if (term) terms.push(term);
      }
    }
  }
  return terms;
}

async function filesOf(folder: string, name: string): Promise<string[]> {
  try {
    const files = await readdir(join(folder, name));
    return files
      .filter((file) => file.endsWith(".xml"))
      .sort()
      .map((file) => `${name}/${file}`);
  } catch {
    throw new InputError(`${name}: the folder cannot be read.`);
  }
}

function termOf(
  row: XmlElement,
  file: string,
  place: string,
  roleAt: (start: string) => PocomRole,
  report: Report,
): Term | null {
  const at = { file, line: row.line };
  const person = requiredText(row, "person-id", file);
  const dateIn = (name: string) => {
    const element = childOf(row, name);
    return element ? edtfOf(textOf(element, "date"), at, report, person) : undefined;
  };
  const note = textOf(row, "note");
  const started = dateIn("started") ?? dateIn("arrived");
  if (started === undefined && NEVER_SERVED.test(note)) {
    report.fault("An appointment under which nobody served: left out.", at, person);
    return null;
  }
  const start = started ?? dateIn("appointed");
  if (start === undefined) {
    report.fault("An appointment has no date: left out.", at, person);
    return null;
  }
  let end = dateIn("ended");
  if (end !== undefined && end < start.slice(0, end.length)) {
    report.fault("The end is before the start: the end is dropped.", at, `${person}: ${start} – ${end}`);
    end = undefined;
  }
  // Rows are kept up one by one: an open end is true to the day on which the row was changed last.
  const changed = edtfOf(textOf(row, "last-modified-date"), at, report, person) ?? "";
  const asOf = [end ?? "", start, changed].reduce((a, b) => (a > b ? a : b));
  const role = roleAt(start);
  const membership: SourceMembership = {
    ...role,
    country: "US",
    start,
    ...(end === undefined ? {} : { end }),
    ...(asOf.length === 10 ? { asOf } : {}),
    page: person,
    at,
  };
  return { person, seat: `${place} ${role.acting === true}`, membership };
}

/** An open end of somebody whom another has followed is an end of which the day is not known. */
function endReplaced(terms: readonly Term[], report: Report): void {
  const lastStart = new Map<string, string>();
  for (const { seat, membership } of terms) {
    const start = membership.start ?? "";
    if (start > (lastStart.get(seat) ?? "")) lastStart.set(seat, start);
  }
  for (const { person, seat, membership } of terms) {
    const { start = "", end, at, role } = membership;
    // Ambassadors at large are many at once.
    if (end !== undefined || role === "Ambassador at Large") continue;
    if (start.slice(0, 4) < "2015" || start < (lastStart.get(seat) ?? "")) {
      report.fault(
        "An open end, though another followed or ten years have passed: ended on an unknown day.",
        at,
        `${person}, ${role}`,
      );
      membership.ended = true;
    }
  }
}
