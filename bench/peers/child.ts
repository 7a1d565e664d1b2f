/**
 * One contender at one size, in a process of its own, so that the memory is its own: `child.mjs CONTENDER FOLDER`. Each part of
 * `Measured` is sent to the parent as soon as it is known, since a slow contender is ended from outside.
 */
import { join } from "node:path";
import type { Contender, Matcher, Measured, Span } from "./contender";
import { CONTENDERS } from "./contenders";
import { FILES, readJson } from "./files";
import { sieve } from "./words";

const RUNS = 9;
const FEW_RUNS = 3;
/** The text of a next trial run, against the one before. */
const MOST_GROWTH = 8;
/** One run should take about so long; what cannot read LEAST_UNITS in it makes fewer runs. */
const RUN_MS = 1000;
/**
 * The floor is read over and over for at least so long: a reading of a fraction of a millisecond would slip through between two turns
 * of a busy machine, which no contender does.
 */
const FLOOR_MS = 200;
const LEAST_UNITS = 100_000;
/** Paragraphs with which a contender is made ready, tried and warmed up. */
const FIRST_PARAGRAPHS = 20;

/** Paragraphs as a contender takes them, and where in the text each begins. */
interface Blocks {
  texts: string[];
  units: number;
}

/** @param atOnce paragraphs that are joined to one block */
function blocksOf(paragraphs: readonly string[], atOnce: number, units: number): Blocks {
  const texts: string[] = [];
  let sum = 0;
  for (let i = 0; i < paragraphs.length && sum < units; i += atOnce) {
    const text = paragraphs.slice(i, i + atOnce).join("\n\n");
    texts.push(text);
    sum += text.length;
  }
  return { texts, units: sum };
}

async function findAll(matcher: Matcher, { texts }: Blocks): Promise<void> {
  for (const text of texts) {
    const found = matcher.find(text);
    if (found instanceof Promise) await found;
  }
}

/** Reads every UTF-16 unit so many times: what the throughput is measured against. */
function readAll({ texts }: Blocks, times: number): number {
  let sum = 0;
  for (let n = 0; n < times; n++) {
    for (const text of texts) for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  }
  return sum;
}

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] as number;

async function time(action: () => unknown): Promise<number> {
  const start = performance.now();
  await action();
  return performance.now() - start;
}

async function throughput(matcher: Matcher, paragraphs: string[], atOnce: number): Promise<Measured> {
  let blocks = blocksOf(paragraphs, atOnce, LEAST_UNITS);
  const trial = async () => {
    const once = await time(() => findAll(matcher, blocks));
    return once > RUN_MS ? once : Math.min(once, await time(() => findAll(matcher, blocks)));
  };
  let ms = await trial();
  // In steps: the first run is cold, and says little of how much text a warm one reads.
  for (;;) {
    const more = blocksOf(paragraphs, atOnce, Math.min(MOST_GROWTH, RUN_MS / ms) * blocks.units);
    if (ms > RUN_MS / 2 || more.units <= blocks.units) break;
    blocks = more;
    ms = await trial();
  }
  const runs = ms > 2 * RUN_MS ? FEW_RUNS : RUNS;
  readAll(blocks, 1);
  const reads = Math.ceil(FLOOR_MS / (await time(() => readAll(blocks, 1))));
  const floors: number[] = [];
  const times: number[] = [];
  // In turn: what else the machine does slows both alike.
  for (let i = 0; i < runs; i++) {
    floors.push((await time(() => readAll(blocks, reads))) / reads);
    times.push(await time(() => findAll(matcher, blocks)));
  }
  return { timesFloor: median(times) / median(floors), units: blocks.units, runs };
}

/** Share of the hits of either that both have, over the paragraphs that the naive matcher has read. */
async function agreement(
  matcher: Matcher,
  paragraphs: string[],
  atOnce: number,
  units: number,
  folder: string,
): Promise<number> {
  const expected = readJson<number[][]>(folder, FILES.expected);
  let both = 0;
  let either = 0;
  let read = 0;
  for (let i = 0; i < expected.length && read < units; i += atOnce) {
    const some = paragraphs.slice(i, Math.min(i + atOnce, expected.length));
    const block = some.join("\n\n");
    const wanted = new Set<string>();
    let at = 0;
    some.forEach((text, j) => {
      const hits = expected[i + j] as number[];
      for (let k = 0; k < hits.length; k += 2) {
        wanted.add(`${at + (hits[k] as number)}-${at + (hits[k + 1] as number)}`);
      }
      at += text.length + 2;
    });
    const found: Span[] = sieve(matcher.spans((await matcher.find(block)) as never, block), block);
    const shared = found.filter(([start, end]) => wanted.has(`${start}-${end}`)).length;
    both += shared;
    either += wanted.size + found.length - shared;
    read += block.length;
  }
  return both / either;
}

function memory(): number {
  if (!globalThis.gc) throw new Error("The process needs --expose-gc.");
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const send = (measured: Measured) =>
  new Promise<void>((done) => {
    process.send?.(measured, () => done());
  });

/** Makes the matcher ready; in a function of its own, so that nothing but the matcher holds the names afterwards. */
async function makeReady(contender: Contender, folder: string): Promise<Matcher> {
  const make = await contender.load();
  const names = { texts: readJson<string[]>(folder, FILES.names), indexFile: join(folder, FILES.index) };
  const first = readJson<string[]>(folder, FILES.paragraphs).slice(0, FIRST_PARAGRAPHS);
  await send({});
  const start = performance.now();
  const matcher = await make(names);
  // Some packages put work off until the first text.
  await findAll(matcher, blocksOf(first, contender.paragraphsAtOnce ?? 1, 1));
  await send({ readyMs: performance.now() - start });
  await findAll(matcher, blocksOf(first, contender.paragraphsAtOnce ?? 1, Number.POSITIVE_INFINITY));
  return matcher;
}

async function main(name: string, folder: string): Promise<void> {
  const contender = CONTENDERS[name];
  if (!contender) throw new Error(`There is no contender ${name}.`);
  const empty = memory();
  const matcher = await makeReady(contender, folder);
  await send({ memoryBytes: memory() - empty });
  const paragraphs = readJson<string[]>(folder, FILES.paragraphs);
  const atOnce = contender.paragraphsAtOnce ?? 1;
  const measured = await throughput(matcher, paragraphs, atOnce);
  await send(measured);
  await send({ agreement: await agreement(matcher, paragraphs, atOnce, measured.units ?? 0, folder) });
  process.disconnect();
}

await main(process.argv[2] ?? "", process.argv[3] ?? "");
