/** Matching and linking against the floor of reading every UTF-16 unit of the same text once, in one run. */
import { openFactBase } from "../src/cli/io";
import { textBlocks } from "../src/cli/text-blocks";
import { Linker } from "../src/engine/index";
import { Tokens } from "../src/engine/names/tokens";
import { readArticles } from "../tools/eval/score";

const RUNS = 9;

/** Median of RUNS, in milliseconds, after as many runs to warm up. */
async function median(action: () => unknown): Promise<number> {
  for (let i = 0; i < RUNS; i++) await action();
  const times: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    const start = performance.now();
    await action();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[RUNS >> 1] as number;
}

/** @returns one row a step: × the floor, and milliseconds for 1,000 words */
export async function bench(): Promise<Record<string, { timesFloor: number; msPer1000Words: number }>> {
  const base = await openFactBase();
  const linker = new Linker(base);
  const articles = readArticles("tests/articles/gold.jsonl");
  const text = articles.map((article) => article.text).join("\n\n");
  const words = text.split(/\s+/).length;
  const floor = await median(() => {
    let sum = 0;
    for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
    return sum;
  });
  const row = (ms: number) => ({
    timesFloor: Number((ms / floor).toFixed(1)),
    msPer1000Words: Number(((1000 * ms) / words).toFixed(2)),
  });
  const prepared = articles.map(({ text: one, date }) => ({
    blocks: textBlocks(one).blocks,
    date,
    lang: "en",
  }));
  return {
    floor: row(floor),
    tokens: row(await median(() => Tokens.of(text))),
    tokensAndNames: row(await median(() => base.names.match(Tokens.of(text)))),
    wholeLinker: row(await median(() => Promise.all(prepared.map((article) => linker.link(article))))),
  };
}
