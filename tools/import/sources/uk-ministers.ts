/** Ministers of the United Kingdom since 1979 (Institute for Government Ministers Database). */
import { joinTerms } from "../join-terms";
import { isPeer, withoutPlace } from "../peers";
import { edtfOf, readTable } from "../read-table";
import type { At, Report, Source, SourceMembership, SourcePerson } from "../types";

/** The great offices in all the names that they have had. Junior ministers are of no kind. */
const KINDS: readonly [RegExp, string][] = [
  [/^Prime Minister$/, "prime-minister"],
  [/^Secretary of State for Foreign\b/, "foreign-minister"],
  [/^Secretary of State for Defence$/, "defence-minister"],
  [/^Chancellor of the Exchequer$/, "finance-minister"],
  [/^Secretary of State for the Home Department$/, "interior-minister"],
  [/^Attorney General$/, "attorney-general"],
];

export const source: Source = {
  id: "uk-ministers",
  async read(folder, report) {
    const people = await readPeople(folder, report);
    const posts = await readPosts(folder, report);
    const acting = await readActing(folder, report);
    const rows = await readTable(
      folder,
      "uk/appointment.csv",
      ["id", "person_id", "post_id", "start_date", "end_date"],
      report,
    );
    // The table bears no date: it is true to the last change in it at least.
    const dates = rows.flatMap(({ values }) => [values.start_date, values.end_date]);
    const asOf = dates.reduce((last, date) => (date > last ? date : last), "");
    for (const { values, at } of rows) {
      const person = people.get(values.person_id);
      const post = posts.get(values.post_id);
      if (!person || !post) {
        report.fault(
          "An appointment of a person or to a post that is not in the tables: left out.",
          at,
          values.id,
        );
        continue;
      }
      const dated = datesOf(values.start_date, values.end_date, at, report, person.name);
      person.memberships.push({
        ...post,
        ...dated,
        ...(acting.has(values.id) ? { acting: true } : {}),
        ...(asOf ? { asOf } : {}),
        at,
      });
    }
    for (const person of people.values()) {
      person.memberships = joinTerms(person.memberships, report, person.name);
    }
    const ministers = [...people.values()].filter(({ memberships }) => memberships.length > 0);
    return { source: "uk-ministers", people: ministers, events: [] };
  },
};

function datesOf(
  from: string,
  to: string,
  at: At,
  report: Report,
  whom: string,
): Pick<SourceMembership, "start" | "end" | "ended"> {
  const start = edtfOf(from, at, report, whom);
  const end = edtfOf(to, at, report, whom);
  if (start !== undefined && end !== undefined && end < start) {
    report.fault(
      "The end is before the start: the day of the end is dropped.",
      at,
      `${whom}: ${start} – ${end}`,
    );
    return { start, ended: true };
  }
  return { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
}

/** One person has a row for each name; the name before a peerage is the one that a reader knows. */
async function readPeople(folder: string, report: Report): Promise<Map<string, SourcePerson>> {
  const columns = ["id", "name", "normalized_name", "short_name", "gender"] as const;
  const rows = await readTable(folder, "uk/person.csv", columns, report);
  const people = new Map<string, SourcePerson>();
  for (const { values, at } of rows) {
    const { id, name, short_name: family } = values;
    const sex = { F: "female", M: "male" }[values.gender] as "female" | "male" | undefined;
    const spellings = [name, values.normalized_name, withoutPlace(name)];
    const known = people.get(id);
    if (known) {
      if (isPeer(known.name) && !isPeer(name)) {
        spellings.push(known.name);
        Object.assign(known, { name, ...familyOf(name, family) });
      }
      addNames(known, spellings);
      continue;
    }
    const person: SourcePerson = {
      key: id,
      name,
      ...familyOf(name, family),
      names: [],
      ...(sex ? { sex } : {}),
      country: "GB",
      description: "politician",
      memberships: [],
      at,
    };
    addNames(person, spellings);
    people.set(id, person);
  }
  return people;
}

function addNames(person: SourcePerson, spellings: readonly string[]): void {
  const known = new Set(person.names.map(({ name }) => name));
  for (const name of spellings) if (name !== "") known.add(name);
  known.delete(person.name);
  person.names = [...known].map((name) => ({ name, kind: "full", lang: "en" }));
}

function familyOf(name: string, family: string): { family?: string; given?: string } {
  if (family === "" || !name.endsWith(` ${family}`)) return {};
  const given = name.slice(0, -family.length - 1);
  return isPeer(name) ? { family } : { family, given };
}

type Post = Pick<SourceMembership, "role" | "organization" | "country" | "office">;

async function readPosts(folder: string, report: Report): Promise<Map<string, Post>> {
  const organizations = new Map<string, string>();
  const departments = await readTable(folder, "uk/organisation.csv", ["id", "name"], report);
  for (const { values } of departments) organizations.set(values.id, values.name);
  const posts = new Map<string, Post>();
  for (const { values } of await readTable(
    folder,
    "uk/post.csv",
    ["id", "organisation_id", "name"],
    report,
  )) {
    const organization = organizations.get(values.organisation_id);
    const office = KINDS.filter(([name]) => name.test(values.name)).map(([, kind]) => kind);
    posts.set(values.id, {
      role: values.name,
      ...(organization === undefined ? {} : { organization }),
      country: "GB",
      office,
    });
  }
  return posts;
}

/** Appointments in an acting capacity. Leave is no end of an office and is not told. */
async function readActing(folder: string, report: Report): Promise<Set<string>> {
  const columns = ["appointment_id", "is_acting", "is_on_leave"] as const;
  const acting = new Set<string>();
  const rows = await readTable(folder, "uk/appointment_characteristics.csv", columns, report);
  const inFull = new Set(
    rows.filter(({ values }) => values.is_acting !== "True").map(({ values }) => values.appointment_id),
  );
  for (const { values, at } of rows) {
    if (values.is_on_leave === "True") {
      report.fault("A minister was on leave: the office goes on.", at, values.appointment_id);
    }
    if (values.is_acting !== "True") continue;
    if (inFull.has(values.appointment_id)) {
      report.fault(
        "Acting for a part of an appointment only: the whole is not acting.",
        at,
        values.appointment_id,
      );
    } else acting.add(values.appointment_id);
  }
  return acting;
}
