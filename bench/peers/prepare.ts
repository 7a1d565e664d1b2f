/**
 * Makes the names, the text, the compiled index and the naive matcher's hits for a number of people: `prepare.mjs PEOPLE FOLDER`. In a
 * process of its own, so that what it takes is given back before anything is measured.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { compileNameIndex } from "../../src/engine/names/compile-index";
import { naiveMatcher } from "../../tests/unit/engine/naive-matcher";
import { corpus, people } from "../names-corpus";
import { FILES } from "./files";

const TEXT_BYTES = 12_000_000;
/** UTF-16 units of the beginning of the text on which the contenders must agree with the naive matcher. */
const AGREEMENT_UNITS = 1_000_000;

const count = Number(process.argv[2]);
const folder = process.argv[3] ?? "";
const write = (name: string, data: string | Uint8Array) => writeFileSync(join(folder, name), data);

const made = await people(count);
const paragraphs = (await corpus(made, TEXT_BYTES)).split("\n\n");
const spellings = made.flatMap((person) => person.spellings);
write(FILES.names, JSON.stringify([...new Set(spellings.map(({ text }) => text))]));
write(FILES.paragraphs, JSON.stringify(paragraphs));
write(FILES.index, new Uint8Array(compileNameIndex(spellings)));
const naive = naiveMatcher(spellings);
const expected: number[][] = [];
let read = 0;
for (const paragraph of paragraphs) {
  if (read > AGREEMENT_UNITS) break;
  expected.push(naive(paragraph).flatMap(({ start, end }) => [start, end]));
  read += paragraph.length;
}
write(FILES.expected, JSON.stringify(expected));
