/** Visits of foreign leaders to the United States (Office of the Historian). */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fold } from "../fold";
import { occasionOf } from "../occasions";
import { presidentOn, readExecutives } from "../presidents";
import { edtfOf } from "../read-table";
import { endOld, keyAt } from "../seen-in-office";
import { territoryCode } from "../territories";
import { shortForms, splitTitledName, type TitledName, untitledName } from "../titled-names";
import {
  type At,
  InputError,
  type Report,
  type Source,
  type SourceEvent,
  type SourceMembership,
  type SourcePerson,
} from "../types";
import { hostOf, kindOf, placeOf } from "../visit-remarks";
import { readXml, requiredText, type XmlElement } from "../xml";

const FOLDER = "us/visits/data";
/** Earlier visits name nobody whom news of today mention. */
const FIRST_DAY = "1945-01-01";

/** Rows that cannot be true, by their ids, with the reason. */
const WRONG_ROWS: Readonly<Record<string, string>> = {
  "3088": "Benigno Aquino had died in 2021",
  "3051": "Nguyen Tan Dung had left office in 2016",
};

export const source: Source = {
  id: "visits",
  async read(folder, report) {
    const executives = await readExecutives(folder, { fault: () => {} });
    const visits = await readVisits(folder, report);
    const people = new Map<string, SourcePerson>();
    const events: SourceEvent[] = [];
    const summits = new Map<string, SourceEvent>();
    for (const visit of visits) {
      const guests = visit.visitors.map((visitor) => addVisitor(people, visitor, visit));
      const president = presidentOn(executives, visit.start);
      const hosted = hostOf(visit.remark, president, visit.at, report);
      const host = hosted && president ? addPresident(people, president) : undefined;
      addEvent(events, summits, visit, guests, host);
    }
    endOld(people.values());
    return { source: "visits", people: [...people.values()], events };
  },
};

interface Visit {
  start: string;
  end: string;
  visitors: TitledName[];
  country: string | undefined;
  countryName: string;
  page: string;
  remark: string;
  at: At;
}

async function readVisits(folder: string, report: Report): Promise<Visit[]> {
  let files: string[];
  try {
    files = (await readdir(join(folder, FOLDER))).filter((name) => name.endsWith(".xml")).sort();
  } catch {
    throw new InputError(`${FOLDER}: the folder cannot be read.`);
  }
  const visits: Visit[] = [];
  for (const name of files) {
    const file = `${FOLDER}/${name}`;
    const root = await readXml(folder, file);
    for (const row of root.children) {
      const visit = visitOf(row, file, report);
      if (visit) visits.push(visit);
    }
  }
  return visits;
}

function visitOf(row: XmlElement, file: string, report: Report): Visit | null {
  const at = { file, line: row.line };
  const printed = requiredText(row, "visitor", file);
  const start = edtfOf(requiredText(row, "start-date", file), at, report, printed);
  const end = edtfOf(requiredText(row, "end-date", file), at, report, printed);
  const wrong = WRONG_ROWS[requiredText(row, "id", file)];
  if (wrong !== undefined) {
    report.fault("A visit that cannot be true: it is left out.", at, `${printed}: ${wrong}`);
    return null;
  }
  if (start === undefined || end === undefined || end < start) {
    report.fault("A visit has no dates, or its end is before its start: it is left out.", at, printed);
    return null;
  }
  if (start < FIRST_DAY) {
    report.fault("A visit is before 1945: it is left out.", at, printed);
    return null;
  }
  const from = row.children.find(({ name }) => name === "from");
  const id = from?.attributes.id ?? "";
  const visitors = visitorsOf(printed);
  if (visitors.length === 0) {
    report.fault("A visitor without a title that we know: the visit is left out.", at, printed);
    return null;
  }
  const country = territoryCode(id);
  if (country === undefined) report.fault("A country is not known: it is left empty.", at, id);
  const remark = requiredText(row, "description", file);
  return { start, end, visitors, country, countryName: from?.text ?? "", page: id, remark, at };
}

/** `President Duda and Prime Minister Tusk`: two visitors. */
function visitorsOf(printed: string): TitledName[] {
  return printed
    .split(/(?:,| and) (?=(?:President|Prime Minister|Crown Prince|King|Queen) )/)
    .map((phrase) => splitTitledName(phrase) ?? untitledName(phrase))
    .filter((visitor) => visitor !== null);
}

function addVisitor(people: Map<string, SourcePerson>, visitor: TitledName, visit: Visit): string {
  const { country, at, start } = visit;
  // A surname alone may be another holder's on another day.
  const plain = [visit.page, ...(visitor.isBare ? [visitor.role, start] : []), fold(visitor.name)].join("/");
  const key = keyAt(people, plain, start);
  const membership: SourceMembership = {
    role: visitor.role,
    ...(country === undefined ? {} : { country }),
    office: visitor.office,
    ...(visitor.acting ? { acting: true } : {}),
    asOf: start,
    firstSeen: start,
    page: visit.page,
    at,
  };
  const memberships = visitor.role === "" ? [] : [membership];
  const known = people.get(key);
  if (known) {
    // One line an office is enough to know the person by: that of the last visit.
    const before = known.memberships.find(({ role }) => role === visitor.role);
    membership.firstSeen = before?.firstSeen ?? start;
    known.memberships = known.memberships.filter((other) => other !== before);
    known.memberships.push(...memberships);
    return key;
  }
  const { name, others } = spellings(visitor, visit.countryName);
  people.set(key, {
    key,
    name,
    names: others.map((other) => ({ name: other, kind: "full", lang: "en" })),
    ...(country === undefined ? {} : { country }),
    description: visitor.office.includes("monarch") ? "monarch" : "politician",
    memberships,
    page: visit.page,
    ...(visitor.isBare ? { onlyIfKnown: true, isBareName: true } : {}),
    at,
  });
  return key;
}

/** Monarchs of one name are told apart by their country: "Hussein of Jordan". */
function spellings({ name, role }: TitledName, countryName: string): { name: string; others: string[] } {
  if (!/^(?:King|Queen|Emperor|Sultan|Grand Duke|Grand Duchess|Prince|Pope|Crown Prince)$/.test(role)) {
    const plain = name.replace(/\((\S+)\) /, "");
    return { name: plain, others: shortForms(name) };
  }
  const titled = `${role} ${name}`;
  if (role === "Pope") return { name: titled, others: [name].filter((other) => other.includes(" ")) };
  if (name.includes(" ")) return { name, others: [titled] };
  return { name: `${name} of ${countryName}`, others: [titled] };
}

function addPresident(people: Map<string, SourcePerson>, president: SourcePerson): string {
  // Their terms are told by the source of the presidents.
  if (!people.has(president.key)) people.set(president.key, { ...president, memberships: [] });
  return president.key;
}

/** The host stands in an event once; leaders at the same summit on the same days are together in one. */
function addEvent(
  events: SourceEvent[],
  summits: Map<string, SourceEvent>,
  visit: Visit,
  guests: string[],
  host: string | undefined,
): void {
  const { start, end, page, at, remark } = visit;
  const occasion = occasionOf(remark);
  const type = occasion?.isSummit ? "summit" : kindOf(remark);
  const isMeeting = type === "meeting";
  const participants: SourceEvent["participants"] = guests.map((person) => ({
    person,
    part: isMeeting ? "participant" : "guest",
  }));
  if (host !== undefined) participants.push({ person: host, part: isMeeting ? "participant" : "host" });
  const place = placeOf(remark);
  const date = start === end ? start : `${start}/${end}`;
  if (type !== "summit" || !occasion) {
    events.push({
      date,
      type,
      place: { ...(place === undefined ? {} : { name: place }), country: "US" },
      ...(occasion ? { topic: `the ${occasion.name}` } : {}),
      participants,
      page,
      at,
    });
    return;
  }
  const key = `${date} ${occasion.name}`;
  const known = summits.get(key);
  if (known) {
    for (const one of participants) {
      if (!known.participants.some(({ person }) => person === one.person)) known.participants.push(one);
    }
    if (place !== undefined) known.place = { name: place, country: "US" };
    return;
  }
  const summit: SourceEvent = {
    date,
    type,
    place: { ...(place === undefined ? {} : { name: place }), country: "US" },
    title: occasion.name,
    participants,
    page,
    at,
  };
  summits.set(key, summit);
  events.push(summit);
}
