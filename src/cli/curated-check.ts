/**
 * `facts curated-check`: of every post that is written by hand, whether the imported tables have it too, and with which
 * dates; with a folder of the tables that were imported, also whether news show the person in the office.
 */
import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { compileVocabulary } from "../engine/facts/compile-vocabulary";
import { lastDay } from "../engine/facts/edtf";
import { readEntries } from "../engine/facts/entries";
import type { MembershipEntry, PersonEntry, PostEntry } from "../engine/facts/schema";
import { Vocabulary } from "../engine/facts/vocabulary";
import {
  isSaidOf,
  judgePages,
  PAGE_VERDICTS,
  type PageVerdict,
  readConfirmations,
} from "./curated-check/confirmations";
import { isOfficeOf, type Term, termsByPerson } from "./curated-check/evidence";
import { type Judgement, judge, TO_LOOK_AT, VERDICTS, type Verdict } from "./curated-check/judge";
import { readSightings } from "./curated-check/news";
import { Offices } from "./diff-check/offices";
import { parseYaml, vocabularyOf } from "./fact-files";
import { importedTables, readImported } from "./imported-files";
import { type Io, UsageError } from "./io";

/** One post of one person, and what the tables and the pages of facts/confirmations say of it. */
interface Checked extends Judgement {
  pages: PageVerdict | null;
  /** Addresses of the pages. */
  urls: string[];
  file: string;
  line: number;
  /** The file without its number and ending: "people-1990s-africa". */
  group: string;
  id: string;
  name: string;
  label: string;
  start: string | null;
  end: string | null;
}

/**
 * @param folder with the table of news, from where the caller stands; absent: news are not asked
 * @returns 0, also where tables disagree: who is right is for a person to find out
 */
export async function curatedCheck(folder: string | undefined, machine: boolean, io: Io): Promise<number> {
  const root = process.cwd();
  const { imported } = await readImported(await importedTables(join(root, "facts/imported")));
  if (imported.length === 0) throw new UsageError("facts/imported holds no table to compare with.");
  const { people, posts, vocabulary, found } = await readCurated(root);
  const offices = new Offices(vocabulary, [...posts.values()]);
  const held = people.map((person) => ({
    ...person,
    id: person.entry.qid ?? person.entry.id,
    own: person.entry.memberships.map((membership) => termOf(membership, posts, offices)),
  }));
  const terms = termsByPerson(imported, offices);
  for (const { id, label, day } of folder === undefined ? [] : await sightings(folder, held)) {
    const term = held.find((one) => one.id === id)?.own.find((one) => one.label === label);
    if (term) terms.set(id, [...(terms.get(id) ?? []), { ...term, seen: day, source: "news" }]);
  }
  const checked = held.flatMap(({ entry, where, id, own }) =>
    own.map((term, i): Checked => {
      const known = terms.get(id) ?? [];
      const same = known.filter((one) => isOfficeOf(term, one));
      const others = [...own.filter((one) => one !== term && isOfficeOf(term, one)), ...same];
      const asOf = entry.memberships[i]?.asOf ?? LATEST;
      const judgement = judge(
        { start: term.start, end: term.end, asOf },
        died(same, entry),
        others.filter(({ seen }) => seen === null).map(({ start, end }) => ({ start, end, asOf: LATEST })),
        known.filter(({ source }) => source !== "news").length,
      );
      const { file, line } = where(["memberships", i]);
      const { label, start, end } = term;
      const said = found.filter(
        (one) =>
          one.person === entry.id &&
          one.role === label &&
          isSaidOf(one, { start: start ?? undefined, end: end ?? undefined }),
      );
      return {
        ...judgement,
        pages: judgePages(said, term),
        urls: [...new Set(said.map(({ url }) => url))],
        file,
        line,
        group: groupOf(file),
        id: entry.id,
        name: entry.name,
        label,
        start,
        end,
      };
    }),
  );
  const lines = machine ? [JSON.stringify(record(checked))] : [...table(checked), "", ...toLookAt(checked)];
  io.stdout.write(`${lines.join("\n")}\n`);
  return 0;
}

const LATEST = "9999-12-31";

/** Who is dead is named with the office that was theirs. */
const died = (terms: readonly Term[], { died: day }: PersonEntry): Term[] =>
  terms.filter(({ seen }) => seen === null || day === undefined || seen <= lastDay(day));

function sightings(folder: string, held: readonly { id: string; entry: PersonEntry; own: Term[] }[]) {
  const people = held.map(({ id, entry: { name, names }, own }) => ({
    id,
    names: [name, ...names.filter(({ kind }) => kind === "full").map((alias) => alias.name)],
    labels: [...new Set(own.map(({ label }) => label))],
  }));
  return readSightings(resolve(process.env.INIT_CWD ?? process.cwd(), folder), people);
}

/** Curated people and posts. @throws UsageError where a file cannot be read */
async function readCurated(root: string) {
  const read = async (path: string) => parseYaml(path, await readFile(join(root, path), "utf8"));
  const inFolder = async (folder: string, name: RegExp) => {
    const all = await readdir(join(root, folder)).catch(() => []);
    const names = all.filter((one) => name.test(one)).sort();
    return Promise.all(names.map((one) => read(`${folder}/${one}`)));
  };
  const files = await inFolder("facts/curated", /^(?:people|posts).*\.ya?ml$/);
  const { entries, problems } = readEntries(files);
  const pages = await inFolder("facts/confirmations", /\.ya?ml$/);
  const { found, problems: unclear } = readConfirmations(pages);
  const unread = [...files, ...pages].flatMap((file) => file.problems);
  const [problem] = [...unread, ...problems, ...unclear];
  if (problem) throw new UsageError(`${problem.file}:${problem.line}: ${problem.message}`);
  const data = vocabularyOf(await inFolder("facts/vocabulary", /\.ya?ml$/));
  const vocabulary = new Vocabulary(compileVocabulary(data, []));
  const posts = new Map([...entries.posts].map(([id, { entry }]) => [id, entry]));
  return {
    people: [...entries.people.values()] as { entry: PersonEntry; where: Where }[],
    posts,
    vocabulary,
    found,
  };
}

type Where = (path: readonly (string | number)[]) => { file: string; line: number };

function termOf(membership: MembershipEntry, posts: ReadonlyMap<string, PostEntry>, offices: Offices): Term {
  const post = membership.post === undefined ? undefined : posts.get(membership.post);
  const label = membership.role ?? post?.label ?? "";
  const country = membership.country ?? post?.country ?? null;
  const kinds = [...(post?.office ?? membership.office ?? [])];
  return {
    label,
    country,
    office: offices.held({ label, country, post: post?.id ?? null, offices: kinds }),
    start: membership.startOrEarlier ? null : (membership.start ?? null),
    end: membership.end ?? null,
    seen: null,
    source: "curated",
  };
}

const groupOf = (file: string): string => file.replace(/^.*\//, "").replace(/(?:-\d+)?\.ya?ml$/, "");

const NAMES = Object.keys(VERDICTS) as Verdict[];

function counts(checked: readonly Checked[]): Record<Verdict, number> {
  const all = Object.fromEntries(NAMES.map((name) => [name, 0])) as Record<Verdict, number>;
  for (const { verdict } of checked) all[verdict]++;
  return all;
}

const PAGE_COUNTS = { ...PAGE_VERDICTS, neither: "no table and no page has the office at that time" };
const PAGE_NAMES = Object.keys(PAGE_COUNTS) as (keyof typeof PAGE_COUNTS)[];
/** The verdicts that say that a table does not have it. */
const NO_TABLE: ReadonlySet<Verdict> = new Set<Verdict>(["elsewhen", "outside", "noOffice", "noPerson"]);

function pageCounts(checked: readonly Checked[]): Record<keyof typeof PAGE_COUNTS, number> {
  const all = { pages: 0, coarse: 0, partly: 0, neither: 0 };
  for (const { pages, verdict } of checked) {
    if (pages !== null) all[pages]++;
    else if (NO_TABLE.has(verdict)) all.neither++;
  }
  return all;
}

const groupsOf = (checked: readonly Checked[]): string[] =>
  [...new Set(checked.map(({ group }) => group))].sort();

function table(checked: readonly Checked[]): string[] {
  const line = (name: string, cells: readonly string[]) =>
    `${name.padEnd(48)}${cells.map((cell) => cell.padStart(10)).join("")}`;
  const row = (name: string, of: readonly Checked[]) =>
    line(name, [of.length, ...Object.values(counts(of)), ...Object.values(pageCounts(of))].map(String));
  return [
    line("", ["posts", ...NAMES, ...PAGE_NAMES]),
    row("all", checked),
    ...groupsOf(checked).map((group) =>
      row(
        group,
        checked.filter((one) => one.group === group),
      ),
    ),
    ...NAMES.map((name) => `  ${name}: ${VERDICTS[name]}`),
    ...Object.entries(PAGE_COUNTS).map(([name, meaning]) => `  ${name}: ${meaning}`),
  ];
}

function toLookAt(checked: readonly Checked[]): string[] {
  const found = checked.filter(({ verdict }) => TO_LOOK_AT.has(verdict));
  return [
    `To look at: ${found.length}`,
    ...found.map(({ file, line, verdict, name, label, start, end, by }) => {
      const said =
        by === null ? "" : `; ${by.source} has ${by.label}, ${by.seen ?? between(by.start, by.end)}`;
      return `${file}:${line}: ${verdict}: ${name}, ${label}, ${between(start, end)}${said}`;
    }),
  ];
}

const between = (start: string | null, end: string | null): string => `${start ?? "?"} – ${end ?? ".."}`;

const allCounts = (checked: readonly Checked[]) => ({ ...counts(checked), ...pageCounts(checked) });

function record(checked: readonly Checked[]) {
  const groups = Object.fromEntries(
    groupsOf(checked).map((group) => [group, allCounts(checked.filter((one) => one.group === group))]),
  );
  const posts = checked.map(({ by, ...rest }) => ({
    ...rest,
    table:
      by === null
        ? null
        : { source: by.source, label: by.label, start: by.start, end: by.end, seen: by.seen },
  }));
  return { all: allCounts(checked), groups, posts };
}
