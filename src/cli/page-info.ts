/** `page-info`: is a file an article, and of which day? */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { type PageInfo, pageInfo } from "../shared/page/info";
import { type Io, readArguments, readText, UsageError } from "./io";
import { openDocument } from "./page";

export async function pageInfoCommand(args: string[], io: Io): Promise<number> {
  const { values, positionals } = readArguments(args, {
    json: { type: "boolean" },
    jsonl: { type: "boolean" },
  });
  if (positionals.length === 0) throw new UsageError("page-info needs at least one HTML file.");
  let status = 0;
  for (const file of positionals) {
    try {
      const info = { file, ...(await infoOf(file)) };
      if (values.jsonl || values.json) io.stdout.write(`${JSON.stringify(info)}\n`);
      else {
        const { isArticle, date, dateSource, lang, title } = info;
        const day = date ? `${date} (${dateSource})` : "no date";
        io.stdout.write(
          `${file}: ${isArticle ? "article" : "no article"}, ${day}, ${lang || "no language"}, ${title ?? ""}\n`,
        );
      }
    } catch (error) {
      // One unreadable file does not end a list of a thousand.
      if (!(error instanceof UsageError) || positionals.length === 1) throw error;
      io.stderr.write(`sidelight: ${error.message}\n`);
      status = 2;
    }
  }
  return status;
}

async function infoOf(file: string): Promise<PageInfo> {
  const document = openDocument(await readPageFile(file));
  const info = pageInfo(document);
  // A list of a thousand files would hold a thousand documents otherwise.
  document.defaultView?.close();
  return info;
}

/** A saved page as text where it is UTF-8; else its bytes, for the parser to find out the encoding. */
async function readPageFile(file: string): Promise<string | Uint8Array> {
  const bytes = await readFile(resolve(process.env.INIT_CWD ?? process.cwd(), file)).catch(() => null);
  // Also says what is wrong with a file that cannot be read, in a sentence.
  if (bytes === null) return readText(file);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return bytes;
  }
}
