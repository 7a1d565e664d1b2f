/** Names and texts made to slow the matcher down: the time for a character against ordinary text, in one run. */
import { compileNameIndex, type Spelling } from "../src/engine/names/compile-index";
import { NameIndex } from "../src/engine/names/name-index";
import { machine, markdownTable, writeSection } from "../tools/bench-report";
import { medians } from "./names";
import { corpus, people } from "./names-corpus";

const PEOPLE = 10_000;
const BYTES = 2_000_000;
const RUNS = 5;

interface Case {
  names: string[];
  text: string;
}

const repeated = (text: string) => text.repeat(Math.ceil(BYTES / text.length));

function cases(ordinary: string): Record<string, Case> {
  const letters = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i));
  return {
    "10,000 people of one name": {
      names: Array.from({ length: PEOPLE }, () => "Kim Yong Chol"),
      text: ordinary.replaceAll(". ", ". Kim Yong Chol "),
    },
    "50 MB on one line": { names: [], text: ordinary.replaceAll("\n", " ").repeat(25) },
    "one name again and again": { names: ["Kim Jong Un"], text: repeated("Kim Jong Un ") },
    "marks of direction in names": {
      names: ["Mohammad Zarif"],
      text: ordinary.replaceAll(". ", ". \u200FMo\u200Fham\u200Emad\u200F \u202BZa\u200Frif\u202C "),
    },
    "names of one letter": { names: letters, text: ordinary },
    "names of common words": {
      names: ["The", "In", "He", "the", "of the", "and", "Of", "A", "It Was", "to be", "said"],
      text: ordinary,
    },
    "capitals only": { names: [], text: ordinary.toUpperCase() },
    "the longest prefix, never the name": {
      names: ["Kim Kim Kim Kim Kim Kim Kim Lee", "Anna Maria Anna Maria Anna Maria Anna Lee"],
      text: repeated("Kim Kim Kim Kim Kim Anna Maria Anna Maria Anna Maria Anna "),
    },
    "unpaired surrogates and emoji": { names: [], text: ordinary.replaceAll(" the ", " \uD800 😀 \uDC00 ") },
  };
}

interface Row {
  timesOrdinary: number;
  /** The same text with an index of no names: what its words cost before one is looked up. */
  withoutNames: number;
}

/** @returns × the time per character of ordinary text, one row a case */
export async function bench(): Promise<Record<string, Row>> {
  const made = await people(PEOPLE);
  const ordinary = await corpus(made, BYTES);
  const spellings = made.flatMap((person) => person.spellings);
  const scannerOf = (names: Spelling[]) => new NameIndex(compileNameIndex(names)).scanner;
  const rows: Record<string, Row> = {};
  for (const [name, { names, text }] of Object.entries(cases(ordinary))) {
    const more = names.map(
      (one, i): Spelling => ({ text: one, kind: "full", person: PEOPLE + i, joinedGiven: false }),
    );
    const usual = scannerOf(spellings);
    const tried = scannerOf([...spellings, ...more]);
    const bare = scannerOf([]);
    const [least = 1, time = 0, words = 0] = medians(
      [() => usual.scan(ordinary), () => tried.scan(text), () => bare.scan(text)],
      RUNS,
    );
    const ratio = (ms: number) => Number((ms / text.length / (least / ordinary.length)).toFixed(2));
    rows[name] = { timesOrdinary: ratio(time), withoutNames: ratio(words) };
  }
  const body = Object.entries(rows).map(([name, { timesOrdinary, withoutNames }]) => [
    name,
    timesOrdinary.toFixed(2),
    withoutNames.toFixed(2),
  ]);
  await writeSection(
    "npm run bench -- hostile",
    `## Names and texts made to slow it down

\`npm run bench -- hostile\`; ${machine()}. The time for a unit of the text against that of ordinary text without the names in question,
${PEOPLE.toLocaleString("en")} people, in turn, median of ${RUNS}. *Without names*: the same text with an index that has none, which is
what listing its words costs before one is looked up; text of nothing but short capitalised words costs more than ordinary text there already.

${markdownTable([["", "× ordinary text", "without names"], ...body])}`,
  );
  return rows;
}
