/** `npm run train`: learns the numbers of the linker from annotated articles. */
import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { openFactBase } from "../../src/cli/io";
import { Linker } from "../../src/engine/index";
import { TUNING } from "../../src/engine/linking/tuning";
import { ownSets, sharedFolder, sharedSets } from "../eval/articles";
import { figuresOf, type Judged, wrongOf } from "../eval/figures";
import { Bench } from "../eval/run";
import { numbersOf, rewritten, tuningOf } from "./numbers";
import { type Numbers, search } from "./search";

/** What a change must be worth: one mark more in some thousand is chance, and does not carry over to articles unseen. */
const LEAST_GAIN = 2;
const WEIGHTS_FILE = "src/engine/linking/weights.ts";

/**
 * What a wrong mark costs, in right marks. A wrong card is worse than no card: a reader who has seen one doubts the others, while a
 * name left alone is only as it was. At this price a doubtful mark pays where it is right in six of seven cases, so that the clear
 * ones, which are most, bring the whole to the precision that is asked for.
 */
export const PRICE_OF_WRONG = 6;

/** What marks are worth: right ones less PRICE_OF_WRONG times wrong ones, names and role phrases alike. */
export function worthOf(judged: readonly Judged[]): number {
  const { names, roles } = figuresOf(judged);
  return names.right + roles.right - PRICE_OF_WRONG * (wrongOf(names) + wrongOf(roles));
}

/**
 * Prints each step, the figures before and after, those of the articles held out too, and the numbers that changed.
 * @param args `--write` puts the numbers into weights.ts
 * @returns the exit status
 */
export async function train(args: string[]): Promise<number> {
  let write: boolean | undefined;
  try {
    write = parseArgs({ args, options: { write: { type: "boolean" } }, strict: true }).values.write;
  } catch (error) {
    console.error(`sidelight: ${(error as Error).message.split("\n")[0]}`);
    return 2;
  }
  if (!sharedFolder()) console.error("SKIPPED: the shared annotated articles are not on this machine.");
  const base = await openFactBase();
  const sets = [...ownSets(), ...sharedSets()];
  const benches = await Promise.all(sets.map(async (set) => ({ set, bench: await Bench.of(base, set) })));
  const learnt = benches.filter(({ set }) => !set.heldOut);

  const gain = async (numbers: Numbers) => {
    const linker = new Linker(base, undefined, tuningOf(numbers));
    let sum = 0;
    for (const { bench } of learnt) sum += worthOf(await bench.run(linker));
    return sum;
  };
  const start = numbersOf(TUNING);
  const best = await search(start, gain, {
    leastGain: LEAST_GAIN,
    onStep: ({ name, from, to, before, after }) =>
      console.log(`${name}: ${from} → ${to}  (worth ${before} → ${after})`),
  });

  for (const { set, bench } of benches) {
    const line = async (numbers: Numbers) => {
      const judged = await bench.run(new Linker(base, undefined, tuningOf(numbers)));
      const { names, roles } = figuresOf(judged);
      return `names ${names.right} right, ${wrongOf(names)} wrong; role phrases ${roles.right} right, ${wrongOf(roles)} wrong; worth ${worthOf(judged)}`;
    };
    console.log(`${set.name}\n  before: ${await line(start)}\n  after:  ${await line(best)}`);
  }
  const changed = Object.entries(best).filter(([name, value]) => value !== start[name]);
  if (changed.length === 0) console.log(`\nNothing in ${WEIGHTS_FILE} is worth changing.`);
  else
    console.log(
      `\nFor ${WEIGHTS_FILE}:\n${changed.map(([name, value]) => `  ${name}: ${value}`).join("\n")}`,
    );
  if (write) await writeFile(WEIGHTS_FILE, rewritten(await readFile(WEIGHTS_FILE, "utf8"), best));
  return 0;
}
