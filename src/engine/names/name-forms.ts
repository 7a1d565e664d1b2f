/**
 * Names of one folded phrase that are not written alike: "Dodd Frank" of one person, "Dodd-Frank" of another. A shape is the set of
 * forms (as bits, see index-format) in which a name is *not* written; a form of the text fits where none of its bits is in the shape.
 */

/** Shapes of one phrase that are kept apart. No name has so many; a list of names made to do harm could have thousands. */
const MOST_SHAPES = 32;

/**
 * Entries so that for each form of the text the *first* that fits has the bearers of all shapes that fit, and of no other. For that,
 * shapes that a text can fit together are joined to one more: what fits "Dodd Frank" and "Dodd-Frank" means both people.
 *
 * @param shapes the bearers of each shape
 * @returns shape and bearers, ascending, the narrowest shapes first. Where there are more than MOST_SHAPES, one entry for all,
 *   which fits whatever one of them fits
 */
export function closedForms(
  shapes: ReadonlyMap<number, ReadonlySet<number>>,
): (readonly [shape: number, bearers: number[]])[] {
  const closed = new Set<number>();
  for (const shape of shapes.keys()) {
    for (const other of [...closed]) closed.add(other | shape);
    closed.add(shape);
    if (closed.size > MOST_SHAPES) return [[common(shapes.keys()), ascending(shapes.values())]];
  }
  return [...closed]
    .sort((a, b) => bitCount(b) - bitCount(a) || a - b)
    .map((shape) => {
      const fitting = [...shapes].filter(([one]) => (one & ~shape) === 0);
      return [shape, ascending(fitting.map(([, bearers]) => bearers))] as const;
    });
}

const common = (shapes: Iterable<number>) => [...shapes].reduce((all, shape) => all & shape);

function ascending(sets: Iterable<ReadonlySet<number>>): number[] {
  const all = new Set<number>();
  for (const set of sets) for (const bearer of set) all.add(bearer);
  return [...all].sort((a, b) => a - b);
}

function bitCount(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}
