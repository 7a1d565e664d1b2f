#!/usr/bin/env node
/**
 * Compiles the annotated articles: `node tests/articles/compile.mjs` reads source/*.txt and held-out/*.txt and
 * writes gold.jsonl beside them: first the articles of source, `"part":"train"`, then those of held-out, `"part":"held-out"`.
 *
 * A source starts with `id: …` and `date: YYYY-MM-DD`, then an empty line, then the article: one paragraph a line, an
 * empty line between two, the headline first. Mentions stand in the text as
 *
 *   [[surface|gold]]          a person's name, without title and without the possessive; gold is a name from people/*.json
 *   [[surface|-]]             a person who is not listed there
 *   [[surface|gold|flags]]    flags, with commas between them: `role` (a role phrase), `optional` (marking it is neither
 *                             right nor wrong), or the form where the one derived here would be wrong: `full`, `surname`, `given`
 *
 * A `↵` stands for a line break inside a paragraph, also inside a mention: tables, and wire text broken at 65 columns.
 *
 * `--check` writes nothing, says whether gold.jsonl is up to date (exit status 1 if not). `--proofread` writes nothing and lists
 * the capitalised words of annotated names that stand outside every mention, for a person to look through.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const goldFile = join(here, "gold.jsonl");

/** The folders of sources, with the `part` their articles carry: what may be learnt from, and what is only reported. */
const PARTS = [
  { folder: "source", part: "train" },
  { folder: "held-out", part: "held-out" },
];

const FLAGS = new Set(["role", "optional", "full", "surname", "given"]);

/** Titles that make a single name after them a `titled-surname`; a full stop and a plural s may follow. */
const TITLES = new Set(
  `Mr Mrs Ms Miss Dr Prof Professor Sir Lord Lady Gen General Col Colonel Marshal President Chairman Secretary Minister Chancellor
  Senator Sen Governor Gov Ambassador Premier Councillor Cllr`.split(/\s+/),
);

class MarkupError extends Error {}

/** @returns {Set<string>} who may stand as gold: a name written otherwise is a slip, and would count as a person who is never found */
function readPeople() {
  const folder = join(here, "people");
  const names = namesIn(folder, ".json").flatMap((name) =>
    JSON.parse(readFileSync(join(folder, name), "utf8")),
  );
  return new Set(names);
}

/** The files of a folder that end so, in order; none where there is no such folder. */
function namesIn(folder, ending) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort();
}

/**
 * @param {string} path of a source, below this folder
 * @param {"train" | "held-out"} part
 * @param {Set<string>} people who may stand as gold
 * @returns the article as one line of gold.jsonl holds it
 */
function compileSource(path, part, people) {
  const lines = readFileSync(join(here, path), "utf8").replace(/\n+$/, "").split("\n");
  const fail = (index, sentence) => {
    throw new MarkupError(`${path}:${index + 1}: ${sentence}`);
  };

  const head = {};
  let index = 0;
  for (; index < lines.length && lines[index] !== ""; index++) {
    const [, key, value] =
      /^(id|date): (\S+)$/.exec(lines[index]) ??
      fail(index, "The head takes only the lines `id: …` and `date: …`.");
    head[key] = value;
  }
  if (!head.id) fail(0, "The head has no line `id: …`.");
  if (!isDay(head.date)) fail(0, "The head has no line `date: YYYY-MM-DD` with a day that exists.");

  const firstOfBody = index + 1;
  if (!lines[firstOfBody]) fail(index, "A headline must follow the empty line after the head.");
  let text = "";
  const mentions = [];
  for (index = firstOfBody; index < lines.length; index++) {
    const isGap = (index - firstOfBody) % 2 === 1;
    if (isGap !== (lines[index] === ""))
      fail(index, "Paragraphs are one line each, with exactly one empty line between two.");
    if (/^\s|\s$/.test(lines[index])) fail(index, "The paragraph starts or ends with a space.");
    const paragraph = lines[index].replaceAll("↵", "\n");
    const { plain, found } = readMarkup(paragraph, people, (sentence) => fail(index, sentence));
    for (const mention of found)
      mentions.push({ ...mention, start: mention.start + text.length, end: mention.end + text.length });
    text += index < lines.length - 1 ? `${plain}\n` : plain;
  }
  for (const { start, end, surface } of mentions) {
    if (text.slice(start, end) !== surface)
      throw new Error(`${path}: the offsets ${start}–${end} do not spell "${surface}"`);
  }
  return {
    id: head.id,
    date: head.date,
    part,
    lang: "en",
    title: text.slice(0, text.indexOf("\n\n")),
    text,
    mentions,
  };
}

/** Whether a string is a day of the calendar, as 2018-05-31. */
function isDay(value) {
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/**
 * Takes the markup out of one paragraph.
 * @param {string} line
 * @param {Set<string>} people who may stand as gold
 * @param {(sentence: string) => never} fail
 */
function readMarkup(line, people, fail) {
  let plain = "";
  let from = 0;
  const found = [];
  for (const match of line.matchAll(/\[\[([^[\]]*)\]\]/g)) {
    plain += line.slice(from, match.index);
    from = match.index + match[0].length;
    const [surface, gold, flagList, ...more] = match[1].split("|");
    if (gold === undefined || more.length > 0)
      fail(`"${match[0]}" is not of the shape [[surface|gold]] or [[surface|gold|flags]].`);
    if (surface === "" || surface !== surface.trim())
      fail(`The surface of "${match[0]}" is empty or has a space at its edge.`);
    if (gold !== "-" && !people.has(gold))
      fail(`"${gold}" is not in people/*.json; a person who is not in it is written "-".`);
    const flags = flagList === undefined ? [] : flagList.split(",");
    for (const flag of flags)
      if (!FLAGS.has(flag)) fail(`"${flag}" is not a flag; there are ${[...FLAGS].join(", ")}.`);
    const forms = flags.filter((flag) => flag !== "optional");
    if (forms.length > 1) fail(`"${match[0]}" has more than one form.`);
    const form = forms[0] ?? formOf(surface, plain);
    found.push({
      start: plain.length,
      end: plain.length + surface.length,
      surface,
      gold: gold === "-" ? null : gold,
      type: form === "role" ? "ROLE" : "PERSON",
      form,
      optional: flags.includes("optional"),
    });
    plain += surface;
  }
  plain += line.slice(from);
  if (/\[\[|\]\]/.test(plain)) fail("A mention is not closed, not opened or holds a square bracket.");
  return { plain, found };
}

/** The form of a name, from the name itself and the text of the paragraph before it. */
function formOf(surface, before) {
  if (/\s/.test(surface)) return "full";
  const word = /(\p{L}+)\.?\s$/u.exec(before)?.[1] ?? "";
  const isTitle = [...TITLES].some((title) => [title, `${title}s`, title.toUpperCase()].includes(word));
  return isTitle ? "titled-surname" : "surname";
}

/** Lists the capitalised words of annotated names that stand outside every mention. */
function proofread(article) {
  const words = new Set(
    article.mentions
      .flatMap((m) => (m.type === "PERSON" ? m.surface.split(/[\s-]+/) : []))
      .filter((word) => /^\p{Lu}\p{L}/u.test(word)),
  );
  for (const match of article.text.matchAll(/\p{L}+/gu)) {
    const inside = article.mentions.some((m) => match.index >= m.start && match.index < m.end);
    if (inside || !words.has(match[0])) continue;
    const around = article.text
      .slice(Math.max(0, match.index - 35), match.index + match[0].length + 25)
      .replace(/\s+/g, " ");
    console.log(`${article.id}: ${match[0]}: …${around}…`);
  }
}

try {
  const option = process.argv[2];
  const people = readPeople();
  const sources = PARTS.flatMap(({ folder, part }) =>
    namesIn(join(here, folder), ".txt").map((name) => ({ path: join(folder, name), part })),
  );
  const articles = sources.map(({ path, part }) => compileSource(path, part, people));
  const ids = articles.map((article) => article.id);
  const twice = ids.findIndex((id, position) => ids.indexOf(id) !== position);
  if (twice >= 0)
    throw new MarkupError(`${sources[twice].path}:1: The id "${ids[twice]}" is taken by another source.`);
  const gold = articles.map((article) => `${JSON.stringify(article)}\n`).join("");
  if (option === undefined) {
    writeFileSync(goldFile, gold);
    const mentions = articles.reduce((sum, article) => sum + article.mentions.length, 0);
    console.log(`${basename(goldFile)}: ${articles.length} articles, ${mentions} mentions`);
  } else if (option === "--check") {
    if (!existsSync(goldFile) || readFileSync(goldFile, "utf8") !== gold)
      throw new MarkupError("gold.jsonl is not what the sources give; run compile.mjs.");
  } else if (option === "--proofread") {
    articles.forEach(proofread);
  } else {
    throw new MarkupError(`"${option}" is not an option; there are --check and --proofread.`);
  }
} catch (error) {
  if (!(error instanceof MarkupError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
