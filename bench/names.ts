/** The name index at four sizes: reading speed against the floor, size on disk, time to be ready, memory beyond the file. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { deflateRawSync } from "node:zlib";
import { compileNameIndex } from "../src/engine/names/compile-index";
import { charInfo } from "../src/engine/names/fold";
import { NameIndex } from "../src/engine/names/name-index";
import { machine, markdownTable, writeSection } from "../tools/bench-report";
import { corpus, people } from "./names-corpus";

const SIZES = [1_000, 10_000, 100_000, 500_000];
const BYTES = 10_000_000;
const RUNS = 9;
/** UTF-16 units of the text for which the memory is measured: a very long article. */
const PAGE = 100_000;

interface Row {
  spellings: number;
  hits: number;
  /** Of the text, against reading each UTF-16 unit once with `charCodeAt`. */
  timesFloor: number;
  bytesPerSpelling: number;
  /** With deflate, level 9. */
  compressedPerSpelling: number;
  /** Reading the file and opening the index, against reading the file alone. */
  readyTimesReading: number;
  /** Tables of characters included. */
  kilobytesBeyondFile: number;
}

/** Reads every UTF-16 unit once. */
export function floor(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}

/** Medians in milliseconds of actions that take turns, so that what else the machine does is shared by all. */
export function medians(actions: readonly (() => unknown)[], runs = RUNS): number[] {
  const times = actions.map((): number[] => []);
  for (let run = -2; run < runs; run++) {
    actions.forEach((action, i) => {
      const start = performance.now();
      action();
      if (run >= 0) times[i]?.push(performance.now() - start);
    });
  }
  return times.map((list) => list.sort((a, b) => a - b)[runs >> 1] as number);
}

/** @returns one row a number of people */
export async function bench(): Promise<Record<string, Row>> {
  const rows: Record<string, Row> = {};
  const folder = mkdtempSync(join(tmpdir(), "names-"));
  try {
    for (const size of SIZES) rows[size] = await measure(size, join(folder, "names.bin"));
  } finally {
    rmSync(folder, { recursive: true });
  }
  await writeTable(rows);
  return rows;
}

async function writeTable(rows: Record<string, Row>): Promise<void> {
  const head = [
    "people",
    "spellings",
    "hits",
    "× floor",
    "bytes",
    "compressed",
    "ready, × reading",
    "beyond the file",
  ];
  const body = Object.entries(rows).map(([people, row]) => [
    Number(people).toLocaleString("en"),
    row.spellings.toLocaleString("en"),
    row.hits.toLocaleString("en"),
    row.timesFloor.toFixed(2),
    row.bytesPerSpelling.toFixed(2),
    row.compressedPerSpelling.toFixed(2),
    row.readyTimesReading.toFixed(1),
    `${row.kilobytesBeyondFile} kB`,
  ]);
  await writeSection(
    "npm run bench -- names",
    `## The name index

\`npm run bench -- names\`; ${machine()}. Names and ${BYTES / 1e6} MB of text from \`bench/names-corpus.ts\`. *× floor*: time to find all
names, against reading every UTF-16 unit of the text once with \`charCodeAt\`, in turn, median of ${RUNS}. *bytes* and *compressed*
(deflate, level 9): of the file, a spelling. *ready*: reading the file and opening the index, against reading it alone. *beyond the
file*: memory in use once ${PAGE.toLocaleString("en")} units were read, without the file and the text.

${markdownTable([head, ...body])}`,
  );
}

async function measure(size: number, file: string): Promise<Row> {
  const made = await people(size);
  const text = await corpus(made, BYTES);
  const spellings = made.flatMap((person) => person.spellings);
  writeFileSync(file, new Uint8Array(compileNameIndex(spellings)));
  const open = () => {
    const { buffer, byteOffset, byteLength } = readFileSync(file);
    // A file as long as this has a buffer of its own.
    return new NameIndex(
      byteLength === buffer.byteLength ? (buffer as ArrayBuffer) : copy(buffer, byteOffset, byteLength),
    );
  };
  const bytes = readFileSync(file);
  const buffer = copy(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const page = Buffer.from(text.slice(0, PAGE)).toString();
  floor(page);
  const before = memory();
  const index = new NameIndex(buffer);
  index.scanner.scan(page);
  const beyond = memory() - before + charInfo.byteLength;
  const hits = index.scanner.scan(text);
  const [least = 1, scan = 0] = medians([() => floor(text), () => index.scanner.scan(text)]);
  const [read = 1, ready = 0] = medians([() => readFileSync(file), open]);
  const each = (value: number) => Number((value / index.entries).toFixed(2));
  return {
    spellings: index.entries,
    // Whoever holds what was made until here: if that were let go meanwhile, memory would seem to shrink.
    hits: made.length === size ? hits : 0,
    timesFloor: Number((scan / least).toFixed(2)),
    bytesPerSpelling: each(bytes.length),
    compressedPerSpelling: each(deflateRawSync(bytes, { level: 9 }).length),
    readyTimesReading: Number((ready / read).toFixed(1)),
    kilobytesBeyondFile: Math.round(beyond / 1000),
  };
}

const copy = (buffer: ArrayBufferLike, from: number, length: number) =>
  buffer.slice(from, from + length) as ArrayBuffer;

/** Bytes in use after everything unused was let go. */
function memory(): number {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 5; run++) {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    least = Math.min(least, heapUsed + arrayBuffers);
  }
  return least;
}
