/** What is said of repeated measurements. */

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Paired groups: the measurements of one page with and without. */
export interface Pair {
  with: number[];
  without: number[];
}

/** The mean over pages of how much more it is with than without. */
export function meanDifference(pairs: readonly Pair[]): number {
  return mean(pairs.map((pair) => mean(pair.with) - mean(pair.without)));
}

/**
 * How often chance alone gives a difference at least as large: the measurements of each page are dealt out anew, `rounds` times.
 * The dealing is the same in every run.
 */
export function permutationTest(pairs: readonly Pair[], rounds = 2000): number {
  const seen = Math.abs(meanDifference(pairs));
  let seed = 1;
  const random = (): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  let asLarge = 0;
  for (let round = 0; round < rounds; round++) {
    const dealt = pairs.map((pair) => {
      const all = [...pair.with, ...pair.without];
      for (let at = all.length - 1; at > 0; at--) {
        const other = Math.floor(random() * (at + 1));
        [all[at], all[other]] = [all[other] ?? 0, all[at] ?? 0];
      }
      return { with: all.slice(0, pair.with.length), without: all.slice(pair.with.length) };
    });
    if (Math.abs(meanDifference(dealt)) >= seen - 1e-9) asLarge++;
  }
  return asLarge / rounds;
}
