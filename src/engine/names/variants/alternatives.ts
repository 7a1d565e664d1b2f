/** Ways to write a part of a name, and their combinations. */

/** A way to write a part of a name. */
export interface Alternative {
  text: string;
  /** 0..1: how usual it is beside the way the base gives, which is 1. */
  weight: number;
}

/** As the base gives it. */
export const asGiven = (text: string): Alternative => ({ text, weight: 1 });

/** `texts` as alternatives of one weight. */
export const alike = (texts: Iterable<string>, weight: number): Alternative[] =>
  [...texts].map((text) => ({ text, weight }));

/** How much less usual each further spelling of a table's line is: lines give the most usual first. */
const NEXT = 0.95;

/** Spellings of a line as alternatives, the first with `weight`. */
export const ranked = (texts: readonly string[], weight: number): Alternative[] =>
  texts.map((text, i) => ({ text, weight: weight * NEXT ** i }));

/** The most usual `most` of a list, each text once with its highest weight; equals keep their order. */
export function best(alternatives: readonly Alternative[], most: number): Alternative[] {
  const byText = new Map<string, Alternative>();
  for (const one of alternatives) {
    const known = byText.get(one.text);
    if (!known || known.weight < one.weight) byText.set(one.text, one);
  }
  return [...byText.values()].sort((a, b) => b.weight - a.weight).slice(0, most);
}

/**
 * Every way to write parts that follow each other, the most usual first. The weight of a whole is the product of its parts'.
 * @param most the beam, too: cutting after each part loses none of the best, since no weight is above 1
 */
export function combine(
  parts: readonly (readonly Alternative[])[],
  joint: string,
  most: number,
): Alternative[] {
  let wholes: Alternative[] = [];
  parts.forEach((part, i) => {
    wholes =
      i === 0
        ? best(part, most)
        : best(
            wholes.flatMap((whole) =>
              part.map(({ text, weight }) => ({
                text: `${whole.text}${joint}${text}`,
                weight: whole.weight * weight,
              })),
            ),
            most,
          );
  });
  return wholes;
}

/** A sound or an ending, the ways it is written, and how usual the others are. */
export type Respelling = readonly [pattern: RegExp, forms: readonly string[], weight: number];

/** Spellings that `respelled` keeps of one name. */
const MOST_RESPELLED = 12;

/** A name in every way that respellings make, itself first; they apply one after another, each at the first place it fits. */
export function respelled(name: string, respellings: readonly Respelling[]): Alternative[] {
  let found = [asGiven(name)];
  for (const [pattern, forms, weight] of respellings) {
    const other = found.flatMap((one) =>
      pattern.test(one.text)
        ? forms.map((form) => ({ text: one.text.replace(pattern, form), weight: one.weight * weight }))
        : [],
    );
    if (other.length > 0) found = best([...found, ...other], MOST_RESPELLED);
  }
  return found;
}

/**
 * Groups of spellings that stand for one another, from a table with a group a line, words by spaces.
 * @returns the groups each spelling belongs to, by the spelling in lower case
 */
export function groupsOf(table: string): Map<string, string[][]> {
  const groups = new Map<string, string[][]>();
  for (const line of table.trim().split("\n")) {
    const group = line.trim().split(/\s+/);
    for (const spelling of group) {
      const key = spelling.toLowerCase();
      groups.set(key, [...(groups.get(key) ?? []), group]);
    }
  }
  return groups;
}

/** "jong" → "Jong". */
export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
