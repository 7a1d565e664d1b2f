/** What the commands share: streams, arguments, the compiled fact base. */
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { isEdtfDate } from "../engine/facts/edtf";
import { type FactBase, type FactReader, loadFactBase } from "../engine/index";

export interface Io {
  stdin: NodeJS.ReadableStream;
  stdout: NodeJS.WritableStream;
  stderr: NodeJS.WritableStream;
}

/** Something the caller gave cannot be used; the message is one sentence for them. */
export class UsageError extends Error {}

/** `parseArgs` of Node, with a sentence of ours for what does not fit. */
export function readArguments<T extends NonNullable<ParseArgsConfig["options"]>>(args: string[], options: T) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError((error as Error).message.split("\n")[0]?.replace(/\.?\s*To specify.*$/, ".") ?? "");
  }
}

/** Today in the time zone of the machine, YYYY-MM-DD. */
export function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * A day for a date that may be less precise: the middle of a year or month, so that who held an office for most of it is found.
 * @throws UsageError where it is no date
 */
export function dayOf(date: string): string {
  if (!isEdtfDate(date))
    throw new UsageError(`"${date}" is no date; write it as 2018-05-31, 2018-05 or 2018.`);
  return date.length === 4 ? `${date}-07-01` : date.length === 7 ? `${date}-15` : date;
}

const READ_ERRORS: Record<string, string> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "it may not be read",
};

/** Reads a file, meant from where the caller stands: npm itself goes to the project's folder. @throws UsageError where it cannot be read */
export async function readText(path: string): Promise<string> {
  const from = process.env.INIT_CWD ?? process.cwd();
  const text = await readFile(resolve(from, path), "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${path} cannot be read: ${READ_ERRORS[error.code ?? ""] ?? error.message}.`);
  });
  if (text.includes("\0")) throw new UsageError(`${path} cannot be read: it is no text.`);
  return text.replace(/^\uFEFF/, "");
}

/** Opens the compiled fact base in dist/facts. */
export function openFactBase(folder?: string): Promise<FactBase> {
  return loadFactBase(readerOfFolder(folder));
}

/** Reads compiled files from a folder. */
export function readerOfFolder(folder = join(process.cwd(), "dist/facts")): FactReader {
  return {
    bytes: async (name) => {
      const { buffer, byteOffset, byteLength } = await readFile(join(folder, name));
      return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
    },
    json: async (name) => JSON.parse(await readFile(join(folder, name), "utf8")),
  };
}
