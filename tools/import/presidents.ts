/** The presidents and vice presidents of the United States, from `us/executive.json` (congress-legislators). */
import { joinTerms } from "./join-terms";
import { isObject, objectIn, objectsIn, readJsonArray, textIn } from "./json";
import { edtfOf } from "./read-table";
import { type At, InputError, type Report, type SourceMembership, type SourcePerson } from "./types";

export const EXECUTIVE_FILE = "us/executive.json";

/** How news print those whom first and last name alone would not name; by the number that GovTrack gives them. */
const NEWS_NAMES: Readonly<Record<string, string>> = {
  "400702": "John Quincy Adams",
  "405153": "William Henry Harrison",
  "408802": "James K. Polk",
  "412350": "Ulysses S. Grant",
  "405261": "Rutherford B. Hayes",
  "404436": "James A. Garfield",
  "400945": "Chester A. Arthur",
  "412359": "William Howard Taft",
  "405073": "Warren G. Harding",
  "412364": "Franklin D. Roosevelt",
  "410956": "Harry S. Truman",
  "412366": "Dwight D. Eisenhower",
  "406274": "John F. Kennedy",
  "406058": "Lyndon B. Johnson",
  "402108": "George H. W. Bush",
};

const OFFICES: Readonly<Record<string, { role: string; organization: string; office: string[] }>> = {
  prez: {
    role: "President of the United States",
    organization: "Executive Office of the President",
    office: ["president", "leader"],
  },
  viceprez: {
    role: "Vice President of the United States",
    organization: "Office of the Vice President",
    office: ["vice-president"],
  },
};

/** Presidents and vice presidents with their terms, the ends that have not come among them. */
export async function readExecutives(folder: string, report: Report): Promise<SourcePerson[]> {
  const items = await readJsonArray(folder, EXECUTIVE_FILE);
  return items.map(({ value, line }) => {
    const at = { file: EXECUTIVE_FILE, line };
    const person = personOf(value, at, report);
    const govtrack = String(objectIn(value, "id").govtrack ?? "");
    const newsName = NEWS_NAMES[govtrack];
    if (newsName !== undefined && newsName !== person.name) {
      person.names.push({ name: person.name, kind: "full", lang: "en" });
      person.name = newsName;
      person.names = person.names.filter(({ name }) => name !== newsName);
    }
    const terms = objectsIn(value, "terms").map((term): SourceMembership => {
      const office = OFFICES[textIn(term, "type")];
      if (!office)
        throw new InputError(`${at.file}:${at.line}: no such kind of term: ${textIn(term, "type")}.`);
      return { ...office, country: "US", ...datesOf(term, at, report, person.name), at };
    });
    person.memberships = joinTerms(terms, report, person.name);
    return person;
  });
}

/** The president in office on a day; on the day of a change the one who takes office. */
export function presidentOn(executives: readonly SourcePerson[], day: string): SourcePerson | undefined {
  let found: SourcePerson | undefined;
  let since = "";
  for (const person of executives) {
    for (const { role, start = "", end = "9999" } of person.memberships) {
      if (role !== OFFICES.prez?.role || start > day || end < day || start < since) continue;
      found = person;
      since = start;
    }
  }
  return found;
}

/** What both tables of congress-legislators say of a person; no memberships yet. */
export function personOf(value: Record<string, unknown>, at: At, report: Report): SourcePerson {
  const id = objectIn(value, "id");
  const name = objectIn(value, "name");
  const bio = objectIn(value, "bio");
  const printed = required(name, "first", at);
  const last = required(name, "last", at);
  // Some write the nickname behind the first name: "Zachary (Zach)".
  const first = printed.replace(/ \(.*\)/, "");
  const nickname = textIn(name, "nickname") || (/\((.*)\)/.exec(printed)?.[1] ?? "");
  // Titles of Wikipedia are names in the form that news use: "Chuck Schumer", "Mike Johnson (Louisiana politician)".
  const enwiki = textIn(id, "wikipedia");
  const official = textIn(name, "official_full");
  const shown = enwiki ? enwiki.replace(/ \(.*\)$/, "") : `${nickname || first} ${last}`;
  const bioguide = textIn(id, "bioguide");
  const qid = textIn(id, "wikidata");
  const born = edtfOf(textIn(bio, "birthday"), at, report, shown);
  const sex = { F: "female", M: "male" }[textIn(bio, "gender")] as "female" | "male" | undefined;
  const middle = textIn(name, "middle");
  return {
    key: bioguide || `govtrack-${id.govtrack}`,
    ...(/^Q[1-9]\d*$/.test(qid) ? { qid } : {}),
    name: shown,
    ...(enwiki ? { enwiki } : {}),
    family: last,
    ...(shown.endsWith(` ${last}`) ? { given: shown.slice(0, -last.length - 1) } : {}),
    names: spellings(shown, [
      withoutMarks(official),
      `${first} ${last}`,
      nickname && `${nickname} ${last}`,
      middle && `${first} ${middle} ${last}`,
      middle && `${first} ${initials(middle)} ${last}`,
    ]),
    ...(sex ? { sex } : {}),
    ...(born === undefined ? {} : { born }),
    country: "US",
    description: "politician",
    memberships: [],
    ...(bioguide ? { page: bioguide } : {}),
    at,
  };
}

/** Start and end of a term as the table has them. */
export function datesOf(
  term: Record<string, unknown>,
  at: At,
  report: Report,
  whom: string,
): { start?: string; end?: string } {
  const start = edtfOf(textIn(term, "start"), at, report, whom);
  const end = edtfOf(textIn(term, "end"), at, report, whom);
  if (start !== undefined && end !== undefined && end < start) {
    report.fault("The end is before the start: the end is dropped.", at, `${whom}: ${start} – ${end}`);
    return { start };
  }
  return { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
}

/** Other spellings of a name, each once and none equal to it. */
function spellings(shown: string, all: string[]): SourcePerson["names"] {
  const others = new Set(all.filter((name) => name !== "" && name !== shown));
  return [...others].map((name) => ({ name, kind: "full", lang: "en" }));
}

/** `Eric A. "Rick" Crawford` → `Eric A. Crawford`; `Henry C. Johnson, Jr.` → `Henry C. Johnson Jr.` */
function withoutMarks(official: string): string {
  return official
    .replace(/ ["“][^"”]*["”]/, "")
    .replace(/, (?=(Jr|Sr)\.|I)/, " ")
    .trim();
}

/** `Herbert Walker` → `H. W.` */
function initials(middle: string): string {
  return middle
    .split(" ")
    .map((part) => `${part[0]}.`)
    .join(" ");
}

function required(from: Record<string, unknown>, field: string, at: At): string {
  const value = textIn(from, field);
  if (!isObject(from) || value === "") throw new InputError(`${at.file}:${at.line}: "${field}" is missing.`);
  return value;
}
