/** The numbers that are learnt, as the linker takes them and as weights.ts has them. */
import { TUNING, type Tuning } from "../../src/engine/linking/tuning";
import type { Numbers } from "./search";

/** Numbers of the linker besides its weights, by the name they have in weights.ts. */
const MARKING = {
  markScore: "MARK_SCORE",
  markMargin: "MARK_MARGIN",
  strangeMargin: "STRANGE_MARGIN",
} as const;

/** Every number that is learnt, by its name in weights.ts. */
export function numbersOf(tuning: Tuning): Numbers {
  const { weights, markScore, markMargin, strangeMargin } = tuning;
  return {
    ...weights,
    [MARKING.markScore]: markScore,
    [MARKING.markMargin]: markMargin,
    [MARKING.strangeMargin]: strangeMargin,
  };
}

/** The linker's tuning with some of the numbers changed. @param numbers all of `numbersOf` */
export function tuningOf(numbers: Numbers): Tuning {
  const of = (name: string) => {
    const value = numbers[name];
    if (value === undefined) throw new Error(`There is no number ${name}.`);
    return value;
  };
  const weights = { ...TUNING.weights };
  for (const name of Object.keys(weights) as (keyof typeof weights)[]) weights[name] = of(name);
  return {
    ...TUNING,
    weights,
    markScore: of(MARKING.markScore),
    markMargin: of(MARKING.markMargin),
    strangeMargin: of(MARKING.strangeMargin),
  };
}

/**
 * The text of weights.ts with other numbers; all else stays.
 * @throws Error for a number that the text does not have exactly once
 */
export function rewritten(text: string, numbers: Numbers): string {
  let rest = text;
  for (const [name, value] of Object.entries(numbers)) {
    const place = new RegExp(`^(  ${name}: |export const ${name} = )[\\d.]+(?=[,;]$)`, "gm");
    if ((rest.match(place) ?? []).length !== 1) throw new Error(`weights.ts does not have ${name} once.`);
    rest = rest.replace(place, (_, before: string) => `${before}${value}`);
  }
  return rest;
}
