/** Counts names and role phrases over articles, for tests: how many are right, how many wrong, and which. */
import type { FactBase } from "../../src/engine/facts/base";
import type { Linker } from "../../src/engine/linking/link";
import type { GoldArticle } from "./articles";
import { faultsOf } from "./faults";
import { figuresOf, type Judged, wrongOf } from "./figures";
import type { Mark } from "./outcomes";
import { Bench } from "./run";

export { readArticles, sharedFolder } from "./articles";

/** One kind of mention. `right` and `wrong` count marks, `gold` what should be marked. */
export interface Score {
  gold: number;
  right: number;
  wrong: number;
  /** Each wrong mark and each miss, for the message of a test. */
  faults: string[];
}

/** Marks articles and counts names and role phrases apart. */
export async function score(
  base: FactBase,
  linker: Linker,
  articles: readonly GoldArticle[],
): Promise<{ names: Score; roles: Score }> {
  const set = {
    name: "",
    articles: [...articles],
    own: true,
    heldOut: false,
    annotated: { name: "all", role: "all" } as const,
  };
  const judged = await (await Bench.of(base, set)).run(linker);
  return { names: scoreOf(judged, "name"), roles: scoreOf(judged, "role") };
}

function scoreOf(judged: readonly Judged[], kind: Mark["kind"]): Score {
  const only = judged.map((one) => ({
    ...one,
    outcomes: one.outcomes.filter((outcome) => outcome.kind === kind),
  }));
  const count = figuresOf(only)[kind === "role" ? "roles" : "names"];
  return { gold: count.gold, right: count.right, wrong: wrongOf(count), faults: faultsOf(only) };
}
