#!/usr/bin/env node
/**
 * `npm run -s eval`: precision and recall on annotated articles, as tables.
 *
 *   --faults           every wrong mark and every miss of somebody in the base, but of the articles held out
 *   --held-out-faults  theirs too: then they are held out no more
 *   --ablation         what each cue, guard and decision is worth
 *   --json             one object instead, for --compare
 *   --compare FILE     what changed since an earlier --json
 *   --write            docs/accuracy.md
 */
import { setUpFacts } from "./setup/facts.mjs";
import { setUpPackages } from "./setup/packages.mjs";

await setUpPackages();
if (!(await setUpFacts())) process.exit(1);
const { importTs } = await import("./import-ts.mjs");
const { evaluate } = await importTs("tools/eval/eval.ts");
process.exitCode = await evaluate(process.argv.slice(2));
