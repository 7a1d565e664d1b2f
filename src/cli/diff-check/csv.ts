/** Comma-separated tables (RFC 4180) with a header line. */

export interface CsvRecord {
  fields: string[];
  /** Line of its first character, from 1. */
  line: number;
}

/** Splits a table into records; empty lines are left out. A quotation mark inside a field that does not begin with one is a mark. */
export function splitCsv(text: string): CsvRecord[] {
  const records: CsvRecord[] = [];
  const field = /"((?:[^"]|"")*)"(?=,|\r?\n|$)|([^,\n]*)/y;
  let line = 1;
  let at = 0;
  while (at < text.length) {
    const record: CsvRecord = { fields: [], line };
    for (;;) {
      field.lastIndex = at;
      const [whole = "", quoted, plain = ""] = field.exec(text) ?? [];
      record.fields.push(quoted === undefined ? plain.replace(/\r$/, "") : quoted.replaceAll('""', '"'));
      line += whole.split("\n").length - 1;
      at += whole.length;
      if (text[at] === "\r") at++;
      if (text[at] !== ",") break;
      at++;
    }
    at++; // The line's end.
    line++;
    if (record.fields.length > 1 || record.fields[0] !== "") records.push(record);
  }
  return records;
}
