/** What the commands share: streams, arguments, the compiled fact base. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { FactBase } from "../engine/facts/base";
import { isEdtfDate } from "../engine/facts/edtf";

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

/** Reads a file. @throws UsageError where it cannot be read */
export async function readText(path: string): Promise<string> {
  return readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(
      `${path} cannot be read: ${error.code === "ENOENT" ? "there is no such file" : error.message}.`,
    );
  });
}

/** Opens the compiled fact base in dist/facts. */
export async function openFactBase(folder = join(process.cwd(), "dist/facts")): Promise<FactBase> {
  const bytes = async (name: string) => {
    const buffer = await readFile(join(folder, name));
    return buffer.buffer.slice(buffer.byteOffset, buffer.byteOffset + buffer.byteLength) as ArrayBuffer;
  };
  const json = async (name: string) => JSON.parse(await readFile(join(folder, name), "utf8"));
  const [names, people, events, offices, vocabulary, sources] = await Promise.all([
    bytes("names.bin"),
    bytes("people.bin"),
    bytes("events.bin"),
    bytes("offices.bin"),
    json("vocabulary.json"),
    json("sources.json"),
  ]);
  return new FactBase({ names, people, events, offices, vocabulary, sources });
}
