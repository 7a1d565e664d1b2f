/** Which other names stand around a surname. */
import type { Scene } from "./scene";
import type { Spot } from "./spots";

export type Around = Pick<Scene, "beside" | "wholeBehind">;

/** Two names this many tokens apart, or nearer, stand beside each other: "Trump and Kim", "Kim told Lavrov". */
const BESIDE_TOKENS = 2;
/** As far behind a surname is looked for whole names. */
const BEHIND_TOKENS = 40;

/**
 * The names around a spot of a block.
 * @param spots of the block, in order
 * @param meant whom the spots read so far mean
 * @param resolved whom the whole names of the article mean
 * @param only the person a surname to come can only mean, as far as introductions go
 */
export const aroundOf = (
  spots: readonly Spot[],
  i: number,
  meant: ReadonlyMap<Spot, number>,
  resolved: ReadonlyMap<Spot, number>,
  only: (spot: Spot) => number | null,
): Around => ({
  beside: besides(spots, i, meant, (spot) => resolved.get(spot) ?? only(spot)),
  wholeBehind: wholeBehind(spots, i, resolved),
});

function besides(
  spots: readonly Spot[],
  i: number,
  meant: ReadonlyMap<Spot, number>,
  toCome: (spot: Spot) => number | null,
): number | null {
  const spot = spots[i] as Spot;
  const left = spots[i - 1];
  if (left && spot.from - left.to <= BESIDE_TOKENS && meant.has(left)) return meant.get(left) ?? null;
  const right = spots[i + 1];
  return !right || right.from - spot.to > BESIDE_TOKENS ? null : toCome(right);
}

/** Who is named by the whole name between a spot and the end of what is said. */
function wholeBehind(
  spots: readonly Spot[],
  i: number,
  resolved: ReadonlyMap<Spot, number>,
): ReadonlySet<number> {
  const { block, to } = spots[i] as Spot;
  const behind = new Set<number>();
  let at = to;
  for (let next = i + 1; next < spots.length; next++) {
    const spot = spots[next] as Spot;
    while (at <= spot.from && at - to < BEHIND_TOKENS && !block.tokens.startsSentence(at)) at++;
    if (at <= spot.from) break;
    const person = resolved.get(spot);
    if (person !== undefined) behind.add(person);
  }
  return behind;
}
