#!/usr/bin/env node
/**
 * Compiles the annotated articles: `node tests/articles/compile.mjs` reads source/*.txt and writes gold.jsonl beside it.
 *
 * A source starts with `id: …` and `date: YYYY-MM-DD`, then an empty line, then the article: one paragraph a line, an
 * empty line between two, the headline first. Mentions stand in the text as
 *
 *   [[surface|gold]]          a person's name, without title and without the possessive; gold is a name from PEOPLE
 *   [[surface|-]]             a person who is not in PEOPLE
 *   [[surface|gold|flags]]    flags, with commas between them: `role` (a role phrase), `optional` (marking it is neither
 *                             right nor wrong), or the form where the one derived here would be wrong: `full`, `surname`, `given`
 *
 * `--check` writes nothing, says whether gold.jsonl is up to date (exit status 1 if not). `--proofread` writes nothing and lists
 * the capitalised words of annotated names that stand outside every mention, for a person to look through.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const sourceFolder = join(here, "source");
const goldFile = join(here, "gold.jsonl");

/** Who may stand as gold: a name written otherwise is a slip, and would count as a person who is never found. */
const PEOPLE = new Set(
  `Mike Pompeo, Kim Jong-un, Donald Trump, Kim Yong-chol, Muammar Gaddafi, Choe Son-hui, Sung Kim, Joe Hagin, Kim Chang-son,
  Sergey Lavrov, John Bolton, Andrew Kim, Mark Lambert, Jo Myong-rok, Bill Clinton, George W. Bush, Sarah Sanders, Shinzo Abe,
  Moon Jae-in, Hillary Clinton, George H. W. Bush, Barack Obama, Joe Biden, Mike Pence, JD Vance, Kamala Harris, Madeleine Albright,
  Colin Powell, Condoleezza Rice, John Kerry, Rex Tillerson, Antony Blinken, Marco Rubio, James Mattis, H. R. McMaster, Susan Rice,
  Jake Sullivan, Nikki Haley, Gina Haspel, Stephen Biegun, Christopher Hill, Wendy Sherman, Ivanka Trump, Jared Kushner, John Kelly,
  Dan Coats, Heather Nauert, Bernie Sanders, Jeb Bush, Dick Cheney, Donald Rumsfeld, Robert Gates, Jimmy Carter, Kim Jong-il,
  Kim Yo-jong, Kim Yong-nam, Kim Kye-gwan, Kim Hyok-chol, Ri Yong-ho, Ri Su-yong, Ri Son-gwon, Choe Ryong-hae, Pak Pong-ju,
  Kang Sok-ju, No Kwang-chol, Kim Il-sung, Kim Dae-jung, Roh Moo-hyun, Lee Myung-bak, Park Geun-hye, Yoon Suk-yeol, Lee Jae-myung,
  Chung Eui-yong, Suh Hoon, Kang Kyung-wha, Taro Kono, Yoshihide Suga, Fumio Kishida, Junichiro Koizumi, Vladimir Putin,
  Dmitry Medvedev, Dmitry Peskov, Xi Jinping, Hu Jintao, Wang Yi, Tony Blair, David Cameron, Theresa May, Boris Johnson,
  Angela Merkel, Emmanuel Macron, Justin Trudeau, Antonio Guterres, Ban Ki-moon, Kofi Annan, Jens Stoltenberg, Lee Hsien Loong,
  Vivian Balakrishnan, Hassan Rouhani, Mohammad Javad Zarif, Bashar al-Assad, Benjamin Netanyahu, Volodymyr Zelenskyy,
  Saddam Hussein, Saif al-Islam Gaddafi`.split(/,\s+/),
);

const FLAGS = new Set(["role", "optional", "full", "surname", "given"]);

/** Titles that make a single name after them a `titled-surname`; a full stop and a plural s may follow. */
const TITLES = new Set(
  `Mr Mrs Ms Miss Dr Prof Professor Sir Lord Lady Gen General Col Colonel Marshal President Chairman Secretary Minister Chancellor
  Senator Sen Governor Gov Ambassador Premier Councillor Cllr`.split(/\s+/),
);

class MarkupError extends Error {}

/**
 * @param {string} name of a file in the source folder
 * @returns the article as one line of gold.jsonl holds it
 */
function compileSource(name) {
  const lines = readFileSync(join(sourceFolder, name), "utf8").replace(/\n+$/, "").split("\n");
  const fail = (index, sentence) => {
    throw new MarkupError(`source/${name}:${index + 1}: ${sentence}`);
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
    const { plain, found } = readMarkup(lines[index], (sentence) => fail(index, sentence));
    for (const mention of found)
      mentions.push({ ...mention, start: mention.start + text.length, end: mention.end + text.length });
    text += index < lines.length - 1 ? `${plain}\n` : plain;
  }
  for (const { start, end, surface } of mentions) {
    if (text.slice(start, end) !== surface)
      throw new Error(`${name}: the offsets ${start}–${end} do not spell "${surface}"`);
  }
  return {
    id: head.id,
    date: head.date,
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
 * @param {(sentence: string) => never} fail
 */
function readMarkup(line, fail) {
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
    if (gold !== "-" && !PEOPLE.has(gold))
      fail(`"${gold}" is not in the list of people; a person who is not in it is written "-".`);
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
  const names = readdirSync(sourceFolder)
    .filter((name) => name.endsWith(".txt"))
    .sort();
  const articles = names.map(compileSource);
  const ids = articles.map((article) => article.id);
  const twice = ids.findIndex((id, position) => ids.indexOf(id) !== position);
  if (twice >= 0)
    throw new MarkupError(`source/${names[twice]}:1: The id "${ids[twice]}" is taken by another source.`);
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
