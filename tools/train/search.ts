/** A coordinate search: changes one number at a time, and keeps what is better. Deterministic. */

export type Numbers = Readonly<Record<string, number>>;

/** What a number is multiplied by, the smallest change first: of equal gains the first is kept. */
export const MULTIPLIERS = [0.75, 1.25, 0.5, 1.5, 2];

/** One number changed for the better. */
export interface Step {
  name: string;
  from: number;
  to: number;
  before: number;
  after: number;
}

/**
 * Goes through the numbers in their order until one pass changes none, or `mostPasses` are done.
 * @param start none may be 0: a multiple of it is 0 again
 * @param gain of some numbers; more is better
 * @param leastGain above 0; what gains less is not worth a change
 * @param onStep is told of every change
 */
export async function search(
  start: Numbers,
  gain: (numbers: Numbers) => Promise<number>,
  { mostPasses = 10, leastGain = 1, onStep = (_: Step) => {} } = {},
): Promise<Numbers> {
  let best = start;
  let bestGain = await gain(start);
  for (let pass = 0; pass < mostPasses; pass++) {
    const passed = best;
    for (const name of Object.keys(start)) {
      const from = best[name] as number;
      const before = bestGain;
      for (const multiplier of MULTIPLIERS) {
        const to = rounded(from * multiplier);
        const tried = { ...best, [name]: to };
        const after = await gain(tried);
        if (after < bestGain + leastGain) continue;
        best = tried;
        bestGain = after;
      }
      const to = best[name] as number;
      if (to !== from) onStep({ name, from, to, before, after: bestGain });
    }
    if (best === passed) break;
  }
  return best;
}

/** To three digits: more would say more than the articles do. */
export const rounded = (value: number): number => Number(value.toPrecision(3));
