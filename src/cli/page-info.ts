/** `page-info`: is a file an article, and of which day? */
import { pageInfo } from "../shared/page/date";
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
      const info = { file, ...pageInfo(openDocument(await readText(file))) };
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
