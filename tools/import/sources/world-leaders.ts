/** Heads of state and of government of the G20 and ASEAN (world-leaders-current). */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { isObject, objectIn, readJson, textIn } from "../json";
import { isBody } from "../places";
import { edtfOf } from "../read-table";
import {
  type At,
  InputError,
  type Report,
  type Source,
  type SourceMembership,
  type SourcePerson,
} from "../types";

const FOLDER = "leaders/data/countries";

/** Codes of the table that are none of ISO 3166-1. */
const CODES: Readonly<Record<string, string>> = { AU_AF: "XU" };

/** Where somebody comes from who is head of state of several countries, by Wikidata id. */
const HOME: Readonly<Record<string, string>> = { Q43274: "GB" };

const ORGANIZATIONS: Readonly<Record<string, string>> = {
  "President of the European Commission": "European Commission",
  "President of the European Council": "European Council",
  "Chairperson of the African Union": "African Union",
  "Chairperson of the African Union Commission": "African Union Commission",
};

/** The language of the native name, by the country's code; without one the name is in Latin letters and used by English news too. */
const LANGUAGES: Readonly<Record<string, string>> = {
  CN: "zh",
  IN: "hi",
  JP: "ja",
  KH: "km",
  KR: "ko",
  LA: "lo",
  MM: "my",
  RU: "ru",
  SA: "ar",
  TH: "th",
};

/** Countries that write the family name first and whose leaders the table names so. */
const FAMILY_FIRST = new Set(["CN", "KH", "KR", "VN"]);

export const source: Source = {
  id: "world-leaders",
  async read(folder, report) {
    const people = new Map<string, SourcePerson>();
    for (const name of await countryFolders(folder)) {
      for (const person of await readCountry(folder, name, report)) {
        const known = people.get(person.key);
        if (!known) people.set(person.key, person);
        else {
          known.memberships.push(...person.memberships);
          if (person.description === "monarch") known.description = "monarch";
          const home = HOME[person.key];
          if (home !== undefined) known.country = home;
        }
      }
    }
    return { source: "world-leaders", people: [...people.values()], events: [] };
  },
};

async function countryFolders(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(join(folder, FOLDER), { withFileTypes: true });
    const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    return names.sort();
  } catch {
    throw new InputError(`${FOLDER}: the folder cannot be read.`);
  }
}

async function readCountry(folder: string, name: string, report: Report): Promise<SourcePerson[]> {
  const file = `${FOLDER}/${name}/current.json`;
  const at = { file, line: 1 };
  const table = await readJson(folder, file);
  if (!isObject(table)) throw new InputError(`${file}:1: the file is no object.`);
  const iso = textIn(objectIn(table, "country"), "iso_code");
  const asOf = edtfOf(textIn(table, "snapshot_date"), at, report, "snapshot_date");
  if (iso === "" || asOf === undefined)
    throw new InputError(`${file}:1: iso_code or snapshot_date is missing.`);
  const country = CODES[iso] ?? iso;
  const positions = objectIn(table, "positions");
  const government = objectIn(positions, "head_of_government");
  const state = objectIn(positions, "head_of_state");
  const context: Context = { country, asOf, page: name, at, report };
  const holders = [
    ...holderOf(government, context, false),
    ...(isCopy(government, state, context) ? [] : holderOf(state, context, isSame(government, state))),
  ];
  return holders;
}

interface Context {
  country: string;
  asOf: string;
  page: string;
  at: At;
  report: Report;
}

/** Head of government and head of state are one person, so that the second says nothing new or nothing sure. */
function isCopy(
  government: Record<string, unknown>,
  state: Record<string, unknown>,
  { at, report, page }: Context,
): boolean {
  if (!isSame(government, state)) return false;
  const title = textIn(government, "title_en");
  if (title === textIn(state, "title_en")) return true;
  if (!title.includes("(")) return false;
  // The Saudi king has left the office of prime minister to his son: the table makes the son a king.
  const detail = `${page}: ${textIn(objectIn(state, "current_holder"), "name_en")}, ${textIn(state, "title_en")}`;
  report.fault(
    "The head of government is given as head of state too, with both titles in one: the second is dropped.",
    at,
    detail,
  );
  return true;
}

function isSame(government: Record<string, unknown>, state: Record<string, unknown>): boolean {
  const id = textIn(objectIn(government, "current_holder"), "wikidata_id");
  return id !== "" && id === textIn(objectIn(state, "current_holder"), "wikidata_id");
}

function holderOf(
  position: Record<string, unknown>,
  context: Context,
  isUnsureOfStart: boolean,
): SourcePerson[] {
  const { country, asOf, page, at, report } = context;
  const holder = objectIn(position, "current_holder");
  const name = textIn(holder, "name_en");
  const title = textIn(position, "title_en")
    .replace(/ \(.*\)$/, "")
    .replace(/^Sultan and /, "");
  if (name === "") {
    report.fault("An office has no holder: nothing is said of it.", at, `${page}: ${title}`);
    return [];
  }
  let qid = textIn(holder, "wikidata_id");
  let birth = textIn(holder, "born");
  if (isBody(country)) {
    report.fault(
      "The Wikidata ids and births of a body's leaders are other people's in this table: they are not taken.",
      at,
      `${page}: ${name}, ${qid}, ${birth}`,
    );
    qid = "";
    birth = "";
  } else if (!/^Q[1-9]\d*$/.test(qid)) {
    report.fault("A leader has no Wikidata id: matched by name.", at, `${page}: ${name}`);
  }
  const start = edtfOf(textIn(holder, "since"), at, report, name);
  if (start === undefined)
    report.fault("A leader's start is missing: it stays unknown.", at, `${page}: ${name}`);
  else if (isUnsureOfStart) {
    report.fault(
      "One start for two offices of one person: only the first has it.",
      at,
      `${page}: ${name}, ${title}`,
    );
  }
  const born = edtfOf(birth, at, report, name);
  const enwiki = titleOf(textIn(holder, "wikipedia_en"));
  const organization = ORGANIZATIONS[title];
  const membership: SourceMembership = {
    role: title,
    ...(organization === undefined ? {} : { organization }),
    country,
    office: officeOf(title, position),
    ...(start === undefined || isUnsureOfStart ? {} : { start }),
    asOf,
    page,
    at,
  };
  const person: SourcePerson = {
    key: qid || `${page}-${name}`,
    ...(qid ? { qid } : {}),
    name,
    ...(enwiki ? { enwiki } : {}),
    ...namesOf(name, country),
    names: nativeName(textIn(holder, "name_local"), name, country),
    ...(born === undefined ? {} : { born }),
    country,
    description: membership.office.includes("monarch") ? "monarch" : "politician",
    memberships: [membership],
    page,
    at,
  };
  return [person];
}

function officeOf(title: string, position: Record<string, unknown>): string[] {
  const leads = position.is_same_as_head_of_state === true;
  if (/^(Prime Minister|Premier|Chancellor)$/.test(title))
    return ["prime-minister", ...(leads ? ["leader"] : [])];
  if (title === "President") return ["president", ...(leads ? ["leader"] : [])];
  if (position.is_monarchy === true || /^(King|Queen|Emperor|Sultan|Monarch)$/.test(title))
    return ["monarch"];
  if (title.startsWith("President of the European")) return ["president"];
  return title.startsWith("Chairperson") ? ["leader"] : [];
}

function namesOf(name: string, country: string): { family?: string; given?: string } {
  if (!FAMILY_FIRST.has(country)) return {};
  const [family, ...given] = name.split(" ");
  return family === undefined || given.length === 0 ? {} : { family, given: given.join(" ") };
}

function nativeName(local: string, name: string, country: string): SourcePerson["names"] {
  if (local === "" || local === name) return [];
  const lang = LANGUAGES[country];
  return lang === undefined ? [{ name: local, kind: "full" }] : [{ name: local, kind: "native", lang }];
}

/** The title of an article from its address. */
function titleOf(address: string): string {
  const path = /^https:\/\/en\.wikipedia\.org\/wiki\/(.+)$/.exec(address)?.[1] ?? "";
  try {
    return decodeURIComponent(path).replaceAll("_", " ");
  } catch {
    return "";
  }
}
