/** `annotate`: finds the people in files, or in articles given a line each. */
import { createInterface } from "node:readline";
import type { FactBase } from "../engine/facts/base";
import { type Article, type Block, Linker, type Mention } from "../engine/index";
import { reasonText } from "../shared/l10n";
import { dayOf, type Io, openFactBase, readArguments, readText, today, UsageError } from "./io";
import { readPage } from "./page";
import { textBlocks, titleFirst } from "./text-blocks";

interface Line {
  id: string;
  text: string;
  date?: string;
  lang?: string;
  title?: string;
}

export async function annotateCommand(args: string[], io: Io): Promise<number> {
  const { values, positionals } = readArguments(args, {
    date: { type: "string" },
    json: { type: "boolean" },
    jsonl: { type: "boolean" },
  });
  const given = values.date === undefined ? null : dayOf(values.date);
  const [file, ...more] = positionals;
  if (values.jsonl) {
    if (file) throw new UsageError("--jsonl reads standard input and takes no file.");
    return annotateLines(io, given ?? today());
  }
  if (!file || more.length > 0)
    throw new UsageError("annotate needs one file, or --jsonl with articles on standard input.");
  const content = await readText(file);
  const page = /\.x?html?$/i.test(file) ? readPage(content) : null;
  const { text, blocks, offsets } = page ? joinBlocks(page.blocks) : textBlocks(content);
  const article = { blocks, date: given ?? page?.date ?? today(), lang: page?.lang ?? "" };
  const base = await openFactBase();
  const mentions = describe(base, await new Linker(base).link(article), text, offsets);
  if (values.json) {
    io.stdout.write(`${JSON.stringify({ id: file, date: article.date, ...(page && { text }), mentions })}\n`);
  } else {
    io.stdout.write(`${file}, ${article.date}: ${mentions.length} mentions\n`);
    for (const { start, text: words, kind, person, confidence, reason } of mentions) {
      io.stdout.write(
        `${String(start).padStart(7)}  ${words} ${kind === "role" ? "(role) " : ""}→ ${person.name} [${person.id}] ${confidence}  ${reason}\n`,
      );
    }
  }
  return 0;
}

/** @param usual the day of articles that give none */
async function annotateLines(io: Io, usual: string): Promise<number> {
  const base = await openFactBase();
  const linker = new Linker(base);
  for await (const line of createInterface({ input: io.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === "") continue;
    const answer = await annotateLine(base, linker, line.replace(/^\uFEFF/, ""), usual);
    if (!io.stdout.write(`${JSON.stringify(answer)}\n`))
      await new Promise((resolve) => io.stdout.once("drain", resolve));
  }
  return 0;
}

async function annotateLine(base: FactBase, linker: Linker, json: string, usual: string): Promise<object> {
  let line: Line;
  try {
    line = JSON.parse(json);
  } catch {
    return { id: null, error: "The line is no JSON." };
  }
  if (line === null || typeof line !== "object") return { id: null, error: "The line is no JSON object." };
  const id = line.id ?? null;
  if (typeof id !== "string" && typeof id !== "number") return { id: null, error: "The article has no id." };
  if (typeof line.text !== "string") return { id, error: "The article has no text." };
  try {
    const date = line.date === undefined || line.date === null ? usual : dayOf(String(line.date));
    const { blocks, offsets } = textBlocks(line.text);
    const article: Article = {
      blocks: titleFirst(blocks, line.title, line.text),
      date,
      lang: line.lang ?? "",
    };
    const shift = article.blocks.length - blocks.length;
    const mentions = (await linker.link(article))
      .filter((mention) => mention.block >= shift)
      .map((mention) => ({ ...mention, block: mention.block - shift }));
    return { id, date, mentions: describe(base, mentions, line.text, offsets) };
  } catch (error) {
    return { id, error: (error as Error).message };
  }
}

/** Mentions as the contract has them: offsets in the whole text. */
function describe(base: FactBase, mentions: readonly Mention[], text: string, offsets: readonly number[]) {
  return mentions.map(({ block, start, end, kind, person, confidence, reason, role }) => {
    const shift = offsets[block] as number;
    const { id, qid, name, enwiki } = base.people.at(person);
    return {
      start: start + shift,
      end: end + shift,
      text: text.slice(start + shift, end + shift),
      kind,
      person: { id, qid, name, enwiki },
      confidence,
      reason: reasonText(reason),
      ...(role && { role: { start: role.start + shift, end: role.end + shift } }),
    };
  });
}

/** The blocks of a page as one text, a blank line between them, with the offset of each. */
function joinBlocks(blocks: Block[]): { text: string; blocks: Block[]; offsets: number[] } {
  const offsets: number[] = [];
  let text = "";
  for (const block of blocks) {
    offsets.push(text.length);
    text += `${block.text}\n\n`;
  }
  return { text, blocks, offsets };
}
