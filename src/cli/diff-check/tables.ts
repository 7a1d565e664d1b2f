/** Reads the tables that the fact base is compared with. Nothing of them is kept: they may be looked at, not passed on. */
import { readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { isEdtfDate } from "../../engine/facts/edtf";
import { UsageError } from "../io";
import { splitCsv } from "./csv";
import type { Faults } from "./faults";

export const SEEN_FILE = "officeholders-seen-2023-2025.csv";
export const REIGN_FILE = "reign/leaderlist_3_21.csv";

/** Somebody in an office, as a table says. */
export interface TableRow {
  file: string;
  line: number;
  /** As the table calls the country or region. */
  places: string[];
  /** As the table calls the offices; null where its rows are the leaders of a country, whatever their office is called. */
  offices: string[] | null;
  qid: string | null;
  /** Full, or a surname only where `offices` is null. */
  name: string;
  /** EDTF. */
  born: string | null;
  enwiki: string | null;
  start: string | null;
  /** A day on which the table shows the person in office; null where only the start is known. */
  seen: string | null;
}

export interface Table {
  file: string;
  rows: TableRow[];
}

/**
 * @param folder as the caller wrote it: one with the tables, or with a folder check-only that has them
 * @throws UsageError where there is no such folder, none of the tables in it, or a column is missing
 */
export async function readTables(folder: string, faults: Faults): Promise<Table[]> {
  const given = resolve(process.env.INIT_CWD ?? process.cwd(), folder);
  const found = await stat(given).catch(() => null);
  if (!found) throw new UsageError(`${folder} cannot be read: there is no such folder.`);
  if (!found.isDirectory()) throw new UsageError(`${folder} is no folder.`);
  const inside = await stat(join(given, "check-only")).catch(() => null);
  const root = inside?.isDirectory() ? join(given, "check-only") : given;
  const tables = [await readSeen(root, faults), await readReign(root, faults)].filter(
    (table) => table !== null,
  );
  if (tables.length === 0) throw new UsageError(`${folder} holds neither ${SEEN_FILE} nor ${REIGN_FILE}.`);
  return tables;
}

async function readSeen(root: string, faults: Faults): Promise<Table | null> {
  const columns = ["place", "position", "qid", "start", "name", "born", "enwiki", "first_seen"] as const;
  const records = await readRecords(root, SEEN_FILE, columns, faults);
  if (!records) return null;
  const rows = records.map(({ values, at }): TableRow => {
    const { place, position, name } = values;
    const qid = /^Q[1-9]\d*$/.test(values.qid) ? values.qid : null;
    if (qid === null)
      faults.note("The qid is no Wikidata id: the person is looked up by name.", at, `"${values.qid}"`);
    const offices = position
      .split(" / ")
      .map((office) => office.trim())
      .filter((office) => office !== "");
    if (offices.length > 1)
      faults.note("A position names several offices: each is compared on its own.", at, position);
    const date = (column: "start" | "born" | "first_seen") => {
      if (values[column] === "" || isEdtfDate(values[column])) return values[column] || null;
      faults.note("A date cannot be read: it is left out.", at, `${column} "${values[column]}"`);
      return null;
    };
    const start = date("start");
    if (start === null)
      faults.note("There is no start: only person and office are compared.", at, `${name}, ${position}`);
    return {
      ...at,
      places: [place.replaceAll("-", " ")],
      offices,
      qid,
      name,
      born: date("born"),
      enwiki: values.enwiki.replaceAll("_", " ") || null,
      start,
      seen: date("first_seen"),
    };
  });
  return { file: SEEN_FILE, rows };
}

async function readReign(root: string, faults: Faults): Promise<Table | null> {
  const columns = ["ccode", "leader", "sdate", "smonth", "syear", "birthyear"] as const;
  const records = await readRecords(root, REIGN_FILE, columns, faults);
  if (!records) return null;
  const names = await reignCountries(root, faults);
  const two = (text: string) => text.padStart(2, "0");
  const rows = records.map(({ values, at }): TableRow => {
    const { ccode, leader, syear, smonth, sdate, birthyear } = values;
    const date = `${syear}-${two(smonth)}-${two(sdate)}`;
    const start = isEdtfDate(date) ? date : null;
    if (start === null) faults.note("A date cannot be read: it is left out.", at, `start "${date}"`);
    return {
      ...at,
      places: [...(names.get(ccode) ?? [])],
      offices: null,
      qid: null,
      name: leader,
      born: isEdtfDate(birthyear) ? birthyear : null,
      enwiki: null,
      start,
      seen: null,
    };
  });
  return { file: REIGN_FILE, rows };
}

/** REIGN's leaders have the code of their country only; its other two tables give the names for the codes. */
async function reignCountries(root: string, faults: Faults): Promise<Map<string, Set<string>>> {
  const names = new Map<string, Set<string>>();
  const learn = (code: string, name: string) => names.set(code, (names.get(code) ?? new Set()).add(name));
  const elections = "reign/electionlist_3_21.csv";
  const regimes = "reign/regime_list.csv";
  for (const { values } of (await readRecords(root, elections, ["ccode", "country"], faults)) ?? [])
    learn(values.ccode, values.country);
  for (const { values } of (await readRecords(root, regimes, ["cowcode", "gwf_country"], faults)) ?? [])
    learn(values.cowcode, values.gwf_country);
  return names;
}

/** The rows of a table, with the columns asked for; null where there is no such file. */
async function readRecords<Column extends string>(
  root: string,
  file: string,
  columns: readonly Column[],
  faults: Faults,
): Promise<{ values: Record<Column, string>; at: { file: string; line: number } }[] | null> {
  const bytes = await readFile(join(root, file)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return null;
    throw new UsageError(`${file} cannot be read: ${error.message}.`);
  });
  if (!bytes) return null;
  const [header = { fields: [], line: 1 }, ...records] = splitCsv(decode(bytes, file, faults));
  const places = columns.map((column) => {
    const place = header.fields.indexOf(column);
    if (place < 0) throw new UsageError(`${file}:1: the column "${column}" is missing.`);
    return place;
  });
  const rows = [];
  for (const { fields, line } of records) {
    const at = { file, line };
    if (fields.length !== header.fields.length) {
      const detail = `${fields.length} instead of ${header.fields.length}`;
      faults.note("A line has not as many fields as the header: it is skipped.", at, detail);
      continue;
    }
    const values = columns.map((column, i) => [column, fields[places[i] ?? -1]?.trim() ?? ""]);
    rows.push({ values: Object.fromEntries(values) as Record<Column, string>, at });
  }
  return rows;
}

function decode(bytes: Uint8Array, file: string, faults: Faults): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    faults.note("A file is not UTF-8: it is read as windows-1252.", { file, line: 1 }, file);
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
