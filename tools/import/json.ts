/** Reads JSON files of the input; the items of an array come with their lines. */
import { readText } from "./read-table";
import { InputError } from "./types";

/**
 * The value of a JSON file.
 * @throws InputError where the file is missing, is not UTF-8 or is no JSON
 */
export async function readJson(folder: string, file: string): Promise<unknown> {
  return parse(await readText(folder, file), file);
}

/**
 * The items of a JSON file that is one array of objects, each with the line on which it begins.
 * @throws InputError where the file is missing, is no JSON or is no array of objects
 */
export async function readJsonArray(
  folder: string,
  file: string,
): Promise<{ value: Record<string, unknown>; line: number }[]> {
  const text = await readText(folder, file);
  const items = parse(text, file);
  if (!Array.isArray(items)) throw new InputError(`${file}:1: the file is not a list.`);
  const lines = itemLines(text);
  return items.map((value: unknown, i) => {
    const line = lines[i] ?? 1;
    if (!isObject(value)) throw new InputError(`${file}:${line}: an item of the list is no object.`);
    return { value, line };
  });
}

/** True for an object that is no array. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The object in a field; an empty one where there is none. */
export function objectIn(from: Record<string, unknown>, field: string): Record<string, unknown> {
  const value = from[field];
  return isObject(value) ? value : {};
}

/** The objects of a list in a field. */
export function objectsIn(from: Record<string, unknown>, field: string): Record<string, unknown>[] {
  const value = from[field];
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** The text in a field, without spaces around it; "" where there is none. */
export function textIn(from: Record<string, unknown>, field: string): string {
  const value = from[field];
  return typeof value === "string" ? value.trim() : "";
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const before = text.slice(0, firstWrong(text));
    const line = before.split("\n").length;
    const column = before.length - before.lastIndexOf("\n");
    throw new InputError(`${file}:${line}:${column}: the file is no JSON.`);
  }
}

const TOKEN = /\s*(?:([[\]{},:])|("(?:[^"\\\n]|\\.)*")|(-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null))/y;

/** The place of the first token that cannot stand where it stands: messages of JSON.parse do not always have it. */
function firstWrong(text: string): number {
  const open: string[] = [];
  let expects: "value" | "key" | "colon" | "next" = "value";
  let isFirst = false;
  for (TOKEN.lastIndex = 0; ; ) {
    const start = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    const blanks = /\s*/y;
    blanks.lastIndex = start;
    const at = start + (blanks.exec(text)?.[0].length ?? 0);
    if (!match) return at;
    const [, mark, string, scalar] = match;
    const closes = mark === (open.at(-1) === "{" ? "}" : "]") && open.length > 0;
    if (closes && (expects === "next" || isFirst)) {
      open.pop();
      expects = "next";
    } else if (expects === "next") {
      if (mark !== "," || open.length === 0) return at;
      expects = open.at(-1) === "{" ? "key" : "value";
    } else if (expects === "colon") {
      if (mark !== ":") return at;
      expects = "value";
    } else if (expects === "key") {
      if (string === undefined) return at;
      expects = "colon";
    } else if (mark === "{" || mark === "[") {
      open.push(mark);
      expects = mark === "{" ? "key" : "value";
      isFirst = true;
      continue;
    } else if (string === undefined && scalar === undefined) return at;
    else expects = "next";
    isFirst = false;
  }
}

/** The lines on which the items of an outermost list begin. */
function itemLines(text: string): number[] {
  const lines: number[] = [];
  let line = 1;
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (char === "\n") line++;
    else if (inString) {
      if (char === "\\") i++;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === "{" || char === "[") {
      if (depth === 1) lines.push(line);
      depth++;
    } else if (char === "}" || char === "]") depth--;
  }
  return lines;
}
