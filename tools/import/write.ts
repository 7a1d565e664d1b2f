/** Writes facts/imported: one folder a source, sorted, one fact a line, all of it or nothing. */
import { cp, mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type FamilyName, familyNameOf } from "./family-names";
import type { Identities } from "./identity";
import { joinTerms } from "./join-terms";
import { isPeer } from "./peers";
import type { Report, SourceData, SourceMembership, SourcePerson } from "./types";

/** Files by path below facts/imported. */
export type Output = Map<string, string>;

const PEOPLE = "id name enwiki family given order sex born died country description page".split(" ");
const NAMES = "person kind lang name".split(" ");
const LANGUAGES = "person languages".split(" ");
const MEMBERSHIPS = "person role organization country office start end ended acting asOf page".split(" ");
const EVENTS = "id date type place placeCountry topic title participants page".split(" ");

type Line = (string | undefined)[];

/** A table with its header, its lines sorted by code units and each there once. */
export function tableText(columns: readonly string[], lines: readonly Line[]): string {
  const texts = lines.map((line) => line.map((value) => (value ?? "").replace(/[\t\r\n]+/g, " ")).join("\t"));
  return [columns.join("\t"), ...[...new Set(texts)].sort(), ""].join("\n");
}

const yes = (flag: boolean | undefined): string => (flag ? "yes" : "");

/** Figures of one source's output. */
export interface Written {
  people: number;
  names: number;
  memberships: number;
  events: number;
}

/**
 * Adds one source's files to the output.
 * @param countryOf the country of a known person, for sources that do not say it
 */
export function writeSource(
  data: SourceData,
  identities: Pick<Identities, "idOf"> & Partial<Pick<Identities, "nameOf">>,
  countryOf: (id: string) => string | undefined,
  output: Output,
  report: Report,
): Written {
  const { source } = data;
  const records = new Map<string, SourcePerson[]>();
  for (const person of data.people) {
    const id = identities.idOf(source, person.key);
    if (id === undefined) continue;
    records.set(id, [...(records.get(id) ?? []), person]);
  }
  const people: Line[] = [];
  const names: Line[] = [];
  const languages: Line[] = [];
  const memberships: Line[] = [];
  for (const [id, all] of records) {
    const person = all.length === 1 ? all[0] : merged(all, report);
    if (!person) continue;
    const country = person.country ?? countryOf(id);
    if (country === undefined) {
      report.fault("The country of a person is not known: the person is left out.", person.at, person.name);
      continue;
    }
    // Who only adds to others says no more than what is added.
    const family: FamilyName = person.onlyIfKnown ? { names: [] } : familyNameOf({ ...person, country });
    if (person.onlyIfKnown && !addsAnything(person)) continue;
    const { enwiki, sex, born, died, description, page } = person;
    // A surname alone, and a peer's title, are what somebody is called whose name another source has.
    const isTitle = country === "GB" && isPeer(person.name);
    const name = (person.isBareName || isTitle ? identities.nameOf?.(id) : undefined) ?? person.name;
    const given = person.given ?? family.given;
    people.push([
      id,
      name,
      enwiki,
      family.family,
      given,
      family.order,
      sex,
      born,
      died,
      country,
      description,
      page,
    ]);
    const title = isTitle ? [{ kind: "full", lang: "en", name: person.name }] : [];
    for (const one of [...title, ...person.names, ...family.names]) {
      if (one.name !== name) names.push([id, one.kind, one.lang, one.name]);
    }
    if (person.languages !== undefined) languages.push([id, String(person.languages)]);
    for (const membership of person.memberships) memberships.push([id, ...membershipLine(membership)]);
  }
  const known = new Set(people.map(([id]) => id ?? ""));
  const events = eventLines(data, (key) => participantId(identities, source, key), known, report);
  output.set(`${source}/people.tsv`, tableText(PEOPLE, people));
  if (names.length > 0) output.set(`${source}/names.tsv`, tableText(NAMES, names));
  if (languages.length > 0) output.set(`${source}/languages.tsv`, tableText(LANGUAGES, languages));
  if (memberships.length > 0) output.set(`${source}/memberships.tsv`, tableText(MEMBERSHIPS, memberships));
  if (events.length > 0) output.set(`${source}/events.tsv`, tableText(EVENTS, events));
  const distinct = (lines: Line[]) => new Set(lines.map((line) => line.join("\t"))).size;
  return {
    people: people.length,
    names: distinct(names),
    memberships: distinct(memberships),
    events: events.length,
  };
}

/** True where a record that only adds to known people has something to add. */
const addsAnything = ({ names, memberships, born, died, description, page, sex }: SourcePerson): boolean =>
  names.length + memberships.length > 0 ||
  [born, died, description, page, sex].some((value) => value !== undefined);

/** The key of a person of the same source, or an id that stands for itself. */
const participantId = (identities: Pick<Identities, "idOf">, source: string, key: string): string =>
  identities.idOf(source, key) ?? key;

function membershipLine(membership: SourceMembership): Line {
  const { role, organization, country, office, start, end, ended, acting, asOf, page } = membership;
  const kinds = [...office].sort().join(" ");
  return [
    role,
    organization,
    country,
    kinds,
    membership.startOrEarlier && start ? `[..${start}]` : start,
    end,
    end === undefined ? yes(ended) : "",
    yes(acting),
    asOf,
    page,
  ];
}

/** One record of two that a source has of one person. */
function merged(all: readonly SourcePerson[], report: Report): SourcePerson | undefined {
  const [first, ...others] = [...all].sort((a, b) => Number(a.isBareName ?? 0) - Number(b.isBareName ?? 0));
  if (!first) return undefined;
  const person = { ...first };
  for (const other of others) {
    for (const key of [
      "enwiki",
      "family",
      "given",
      "sex",
      "born",
      "died",
      "country",
      "description",
      "page",
      "languages",
    ] as const) {
      const value = other[key];
      if (person[key] === undefined && value !== undefined) Object.assign(person, { [key]: value });
    }
    const alias =
      other.isBareName || other.name === person.name
        ? []
        : [{ name: other.name, kind: "full" as const, lang: "en" }];
    person.names = [...person.names, ...alias, ...other.names];
    person.memberships = joinTerms([...person.memberships, ...other.memberships], report, person.name);
  }
  return person;
}

/** Events with their ids: the day, the source, and the number within the day in sorted order. */
function eventLines(
  data: SourceData,
  idOf: (key: string) => string,
  known: ReadonlySet<string>,
  report: Report,
): Line[] {
  const lines = data.events.flatMap((event) => {
    const people = event.participants.filter(({ person }) => known.has(idOf(person)));
    for (const { person } of event.participants) {
      if (known.has(idOf(person))) continue;
      report.fault("An event names somebody who is not known: it is told without them.", event.at, person);
    }
    if (people.length === 0) return [];
    // A person whom the source names in two spellings stands once.
    const parts = new Map(people.map(({ person, part }) => [idOf(person), part]));
    const participants = [...parts].map(([id, part]) => `${id}:${part}`).join(" ");
    const { date, type, place, topic, title, page } = event;
    return [
      [date, type, place?.name, place?.country, topic, title, participants, page].map((one) => one ?? ""),
    ];
  });
  const distinct = [...new Set(lines.map((line) => line.join("\t")))].sort().map((line) => line.split("\t"));
  const numbers = new Map<string, number>();
  return distinct.map((line) => {
    const day = (line[0] ?? "").split("/")[0] ?? "";
    const number = (numbers.get(day) ?? 0) + 1;
    numbers.set(day, number);
    return [`${day}-${data.source}-${number}`, ...line];
  });
}

/**
 * Puts the output in the place of a folder: everything is written beside it first, then the two change places. A run that is interrupted
 * leaves the previous output, or in the moment of the change its copy, which the next run puts back.
 * @param keep folders of the previous output that stay
 */
export async function replaceFolder(
  folder: string,
  output: Output,
  keep: readonly string[] = [],
): Promise<void> {
  await restoreFolder(folder);
  const fresh = `${folder}.new`;
  const old = `${folder}.old`;
  await rm(fresh, { recursive: true, force: true });
  for (const [path, text] of output) {
    await mkdir(dirname(join(fresh, path)), { recursive: true });
    await writeFile(join(fresh, path), text);
  }
  const before = await readdir(folder).catch(() => null);
  for (const name of keep) {
    if (before?.includes(name)) await cp(join(folder, name), join(fresh, name), { recursive: true });
  }
  if (before) await rename(folder, old);
  await rename(fresh, folder);
  await rm(old, { recursive: true, force: true });
}

/** Puts back what an earlier run was interrupted in replacing. */
export async function restoreFolder(folder: string): Promise<void> {
  const [has, hasOld] = await Promise.all(
    [folder, `${folder}.old`].map((path) =>
      readdir(path).then(
        () => true,
        () => false,
      ),
    ),
  );
  if (hasOld && !has) await rename(`${folder}.old`, folder);
  if (hasOld && has) await rm(`${folder}.old`, { recursive: true });
}
