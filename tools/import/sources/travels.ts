/** Journeys abroad of presidents and secretaries of state of the United States (Office of the Historian). */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fold } from "../fold";
import { type MetLeader, metLeaders } from "../met-leaders";
import { readNationalities } from "../nationalities";
import { occasionOf } from "../occasions";
import { readPocomPerson } from "../pocom-people";
import { presidentOn, readExecutives } from "../presidents";
import { edtfOf } from "../read-table";
import { endOld, keyAt } from "../seen-in-office";
import { territoryCode } from "../territories";
import { joinLegs, type Leg } from "../travel-legs";
import {
  InputError,
  type Report,
  type Source,
  type SourceEvent,
  type SourceMembership,
  type SourcePerson,
} from "../types";
import { readXml, requiredText, type XmlElement } from "../xml";

const FOLDERS = ["us/travels/president-travels", "us/travels/secretary-travels"] as const;
/** Earlier journeys have nobody whom news of today mention. */
const FIRST_DAY = "1945-01-01";

export const source: Source = {
  id: "travels",
  async read(folder, report) {
    const nationalities = await readNationalities();
    const people = new Map<string, SourcePerson>();
    const legs: Leg[] = [];
    for (const row of await readTrips(folder, report)) {
      // At a summit those of other countries are met too, and the list leaves out of which they are.
      const isSummit = occasionOf(row.remark)?.isSummit === true;
      const met = metLeaders(row.remark, row.country, nationalities).map((leader) =>
        isSummit && !leader.isBare && leader.country === row.country
          ? { ...leader, country: undefined }
          : leader,
      );
      legs.push({ ...row, met });
    }
    await addTravellers(people, legs, folder, report);
    const events = joinLegs(legs).map((leg) => eventOf(leg, people));
    endOld(people.values());
    return { source: "travels", people: [...people.values()], events };
  },
};

async function readTrips(folder: string, report: Report): Promise<Omit<Leg, "met">[]> {
  const trips: Omit<Leg, "met">[] = [];
  for (const name of FOLDERS) {
    let files: string[];
    try {
      files = (await readdir(join(folder, name))).filter((file) => file.endsWith(".xml")).sort();
    } catch {
      throw new InputError(`${name}: the folder cannot be read.`);
    }
    for (const file of files) {
      const root = await readXml(folder, `${name}/${file}`);
      for (const row of root.children) {
        const trip = tripOf(row, `${name}/${file}`, report);
        if (trip) trips.push(trip);
      }
    }
  }
  return trips;
}

function tripOf(row: XmlElement, file: string, report: Report): Omit<Leg, "met"> | null {
  const at = { file, line: row.line };
  const who = row.attributes.who ?? "";
  const role = row.attributes.role === "president" ? "president" : "secretary";
  const start = edtfOf(requiredText(row, "start-date", file), at, report, who);
  const end = edtfOf(requiredText(row, "end-date", file), at, report, who);
  if (who === "" || start === undefined || end === undefined || end < start) {
    report.fault("A journey has no traveller or no dates: it is left out.", at, who);
    return null;
  }
  if (start < FIRST_DAY) {
    report.fault("A journey is before 1945: it is left out.", at, `${who}, ${start}`);
    return null;
  }
  const remark = requiredText(row, "remarks", file);
  const id = row.children.find(({ name }) => name === "country")?.attributes.id ?? "";
  const country = territoryCode(id);
  if (country === undefined) report.fault("A country is not known: it is left empty.", at, id);
  const cities = citiesOf(requiredText(row, "locale", file));
  return { travellers: [{ who, role }], start, end, country, cities, remark, at };
}

/** `Brasilia, Rio de Janeiro` are two, `Halifax (Nova Scotia)` is one. */
function citiesOf(locale: string): string[] {
  return locale
    .replace(/Mexico,? D\.F\.?|Mexico City, D\.F\.?/, "Mexico City")
    .replace(/ ?\([^)]*\)/g, "")
    .split(/, | and |;/)
    .map((city) => city.trim().replace(/\.$/, ""))
    .filter((city) => city !== "");
}

async function addTravellers(
  people: Map<string, SourcePerson>,
  legs: readonly Leg[],
  folder: string,
  report: Report,
): Promise<void> {
  // Their terms are told, with what is wrong in them, by the source of the presidents.
  const executives = await readExecutives(folder, { fault: () => {} });
  for (const { travellers, start, end, at } of legs) {
    for (const { who, role } of travellers) {
      if (people.has(who)) continue;
      if (role === "secretary") {
        people.set(who, { ...(await readPocomPerson(folder, who, report)), page: `secretary/${who}` });
        continue;
      }
      // A president-elect travels too.
      const found = [presidentOn(executives, start), presidentOn(executives, end), ...executives].find(
        (person) => person?.family !== undefined && isSamePresident(who, person),
      );
      if (!found) throw new InputError(`${at.file}:${at.line}: no president is named ${who}.`);
      people.set(who, { ...found, key: who, page: `president/${who}`, memberships: [] });
    }
  }
}

/** `bush-george-h-w` is George H. W. Bush. */
function isSamePresident(who: string, person: SourcePerson): boolean {
  const spellings = [person.name, ...person.names.map(({ name }) => name)];
  const family = person.family ?? "";
  return spellings.some((name) => {
    const given = name.replace(` ${family}`, "");
    return fold(`${family} ${given.replace(/ Jr\.$/, "")}`) === who;
  });
}

function eventOf(leg: Leg, people: Map<string, SourcePerson>): SourceEvent {
  const occasion = occasionOf(leg.remark);
  const participants: SourceEvent["participants"] = leg.travellers.map(({ who }) => ({
    person: who,
    part: "guest",
  }));
  for (const met of leg.met) {
    const person = addMet(people, met, leg);
    if (participants.some((one) => one.person === person)) continue;
    participants.push({
      person,
      part: met.country !== undefined && met.country === leg.country ? "host" : "participant",
    });
  }
  const isSummit = occasion?.isSummit === true;
  const place = placeName(leg.cities);
  const first = leg.travellers[0];
  return {
    date: leg.start === leg.end ? leg.start : `${leg.start}/${leg.end}`,
    type: isSummit ? "summit" : "visit",
    place: {
      ...(place === "" ? {} : { name: place }),
      ...(leg.country === undefined ? {} : { country: leg.country }),
    },
    ...(occasion ? (isSummit ? { title: occasion.name } : { topic: `the ${occasion.name}` }) : {}),
    participants,
    ...(first ? { page: `${first.role}/${first.who}` } : {}),
    at: leg.at,
  };
}

/** `Jerusalem, Tel Aviv and Haifa` */
function placeName(cities: readonly string[]): string {
  const last = cities.at(-1) ?? "";
  return cities.length < 2 ? last : `${cities.slice(0, -1).join(", ")} and ${last}`;
}

/** A leader whom a traveller met; known by office, country and day where only the surname is printed. */
function addMet(people: Map<string, SourcePerson>, met: MetLeader, leg: Leg): string {
  const { role, office, name, acting, country = "", isBare } = met;
  const day = leg.start;
  const key = keyAt(people, [country, ...(isBare ? [role, day] : []), fold(name)].join("/"), day);
  const membership: SourceMembership = {
    role,
    ...(country === "" ? {} : { country }),
    office,
    ...(acting ? { acting: true } : {}),
    asOf: day,
    firstSeen: day,
    at: leg.at,
  };
  const known = people.get(key);
  if (known) {
    const same = known.memberships.find((other) => other.role === role);
    if (!same) known.memberships.push(membership);
    else if ((same.asOf ?? "") < day) same.asOf = day;
    else if ((same.firstSeen ?? "") > day) same.firstSeen = day;
    return key;
  }
  const isRoyal = office.includes("monarch") || role === "Crown Prince";
  people.set(key, {
    key,
    name,
    names: isRoyal ? [{ name: `${role} ${name}`, kind: "full", lang: "en" }] : [],
    ...(country === "" ? {} : { country }),
    description: office.includes("monarch") ? "monarch" : "politician",
    memberships: [membership],
    onlyIfKnown: true,
    ...(isBare ? { isBareName: true } : {}),
    at: leg.at,
  });
  return key;
}
