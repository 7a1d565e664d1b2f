/** Reads the tables of the input: TSV and CSV with a header line, fields quoted as RFC 4180 has it where they need it. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isEdtfDate } from "../../src/engine/facts/edtf";
import { type At, InputError, type Report } from "./types";

/** One line of a table. */
export interface Row<Column extends string> {
  /** The fields of the columns that were asked for, without spaces around them. */
  values: Record<Column, string>;
  at: At;
}

/** Years outside are slips of the pen, not dates. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 2100;

/**
 * The rows of a table; a name that ends with `.csv` is separated by commas, any other by tabs.
 * A row with too few or too many fields is left out and reported.
 * @param folder the input folder
 * @param file name below it
 * @param columns those to read; there may be others, in any order
 * @throws InputError where the file is missing, is not UTF-8, or lacks a column
 */
export async function readTable<Column extends string>(
  folder: string,
  file: string,
  columns: readonly Column[],
  report: Report,
): Promise<Row<Column>[]> {
  const records = splitRecords(await readText(folder, file), file.endsWith(".csv") ? "," : "\t");
  const header = records[0]?.fields ?? [];
  const places = columns.map((column) => {
    const place = header.indexOf(column);
    if (place < 0) throw new InputError(`${file}:1: the column "${column}" is missing.`);
    return place;
  });
  const rows: Row<Column>[] = [];
  for (const { fields, line } of records.slice(1)) {
    const at = { file, line };
    if (fields.length === 1 && fields[0] === "") continue;
    if (fields.length !== header.length) {
      const detail = `${fields.length} fields instead of ${header.length}`;
      report.fault("A line has not as many fields as the header: it is skipped.", at, detail);
      continue;
    }
    const values = Object.fromEntries(
      columns.map((column, i) => [column, fields[places[i] as number]?.trim()]),
    );
    rows.push({ values: values as Record<Column, string>, at });
  }
  return rows;
}

/**
 * A text file of the input, without a byte order mark.
 * @throws InputError where it is missing or is not UTF-8
 */
export async function readText(folder: string, file: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await readFile(join(folder, file));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new InputError(`${file}: the file cannot be read (${code}).`);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const { line, column } = firstWrongByte(bytes);
    throw new InputError(`${file}:${line}:${column}: the file is not UTF-8.`);
  }
}

/** Line and column (in bytes, both from 1) of the first byte that is not UTF-8. */
function firstWrongByte(bytes: Buffer): { line: number; column: number } {
  // What is wrong comes out as U+FFFD; the text before it has the same bytes as the input.
  const before = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes).split("\uFFFD");
  let start = 0;
  // A U+FFFD that the file really holds is no fault.
  for (const part of before) {
    start += Buffer.byteLength(part);
    if (!bytes.subarray(start, start + 3).equals(Buffer.from("\uFFFD"))) break;
    start += 3;
  }
  const upTo = bytes.subarray(0, start);
  const lastBreak = upTo.lastIndexOf(0x0a);
  let line = 1;
  for (const byte of upTo) if (byte === 0x0a) line++;
  return { line, column: start - lastBreak };
}

interface TableRecord {
  fields: string[];
  /** Of its first character. */
  line: number;
}

/** Splits a table into records. A quotation mark inside a field that does not begin with one is a mark like any other. */
export function splitRecords(text: string, separator: "," | "\t"): TableRecord[] {
  const records: TableRecord[] = [];
  let line = 1;
  let at = 0;
  while (at < text.length) {
    const record: TableRecord = { fields: [], line };
    for (;;) {
      const field = text[at] === '"' ? quotedField(text, at, separator) : null;
      const end = field?.end ?? plainEnd(text, at, separator);
      const value = field?.value ?? text.slice(at, end);
      record.fields.push(value);
      line += field?.breaks ?? 0;
      at = end;
      if (text[at] !== separator) break;
      at++;
    }
    if (text[at] === "\r") at++;
    if (text[at] === "\n") at++;
    line++;
    records.push(record);
  }
  return records;
}

/** Where an unquoted field ends: before the separator or the end of the line. */
function plainEnd(text: string, start: number, separator: string): number {
  let end = start;
  while (end < text.length) {
    const char = text[end];
    if (char === separator || char === "\n" || (char === "\r" && text[end + 1] === "\n")) break;
    end++;
  }
  return end;
}

/**
 * The quoted field that begins at `start`; null where no separator or line end follows a closing mark, so that the marks are
 * part of the text: `"Boxer" Moran`. Lines are broken only inside the fields of CSV.
 */
function quotedField(
  text: string,
  start: number,
  separator: "," | "\t",
): { value: string; end: number; breaks: number } | null {
  let value = "";
  let breaks = 0;
  let from = start + 1;
  for (let i = from; i < text.length; i++) {
    const char = text[i];
    if (char === "\n") {
      if (separator === "\t") return null;
      breaks++;
    }
    if (char !== '"') continue;
    value += text.slice(from, i);
    if (text[i + 1] === '"') {
      value += '"';
      i++;
      from = i + 1;
      continue;
    }
    const next = text[i + 1];
    const isEnd =
      next === undefined || next === separator || next === "\n" || (next === "\r" && text[i + 2] === "\n");
    return isEnd ? { value, end: i + 1, breaks } : null;
  }
  return null;
}

/**
 * A date of a table as EDTF, no more precise than the table; undefined for an empty field and for what is no date.
 * What had to be mended or dropped is reported.
 * @param text such as 2018-05-31, 2018-05, 2018, and 2018-05-31T00:00:00Z
 * @param detail whom the date concerns
 */
export function edtfOf(text: string, at: At, report: Report, detail: string): string | undefined {
  const bare = text
    .trim()
    .replace(/^\+/, "")
    .replace(/T00:00:00(\.0+)?Z?$/, "");
  if (bare === "") return undefined;
  // Wikidata writes a date of reduced precision with zeros: 2018-00-00.
  const value = bare.replace(/(-00)+$/, "");
  const year = Number(value.slice(0, 4));
  const isDate = isEdtfDate(value);
  if (isDate && year >= FIRST_YEAR && year <= LAST_YEAR) return value;
  const told = `${detail}: "${text}"`;
  if (/^\d{4}s$/.test(value)) {
    // Wikidata's precision of ten years: any year that we could write would say more than the table does.
    report.fault('A date is no more than a decade ("2014s"): it is dropped.', at, told);
    return undefined;
  }
  if (isDate) {
    report.fault(`A year is before ${FIRST_YEAR} or after ${LAST_YEAR}: the date is dropped.`, at, told);
    return undefined;
  }
  const month = /^\d{4}-\d{2}(?=-\d{1,2}$)/.exec(value)?.[0];
  if (month !== undefined && isEdtfDate(month)) {
    report.fault("A day does not exist in its month: the month is kept.", at, told);
    return month;
  }
  report.fault("A date cannot be read: it is dropped.", at, told);
  return undefined;
}
