/** Words of the text that cues and their reasons quote. */
import type { Designation } from "./roles";
import type { Candidate, Scene } from "./scene";
import type { Spot } from "./spots";

/** A name as it stands in the text, with its title, but one that stands before another name. */
export const printed = (spot: Spot): string => {
  const { tokens } = spot.block;
  const [title] = spot.before;
  const first = title?.title && title.to === spot.from ? title.from : spot.from;
  return tokens.text.slice(tokens.start[first], tokens.end[spot.to - 1]);
};
export const nameOf = (candidate: Candidate) => candidate.person?.name ?? candidate.stranger?.name ?? "";
export const surnameOf = ({ spot }: Scene) =>
  spot.block.text.slice(spot.block.tokens.start[spot.from], spot.block.tokens.end[spot.to - 1]);
export const words = (spot: Spot, { from, to }: Designation) => {
  const { tokens } = spot.block;
  return tokens.text.slice(tokens.start[from], tokens.end[to - 1]);
};

/** Does one spot stand before another, or is it the same? */
export function isBefore(one: Spot, other: Spot): boolean {
  if (one.block.index !== other.block.index) return one.block.index < other.block.index;
  return one.from <= other.from;
}

/** "Theresa May, 54": can somebody born then be so old on that day? A year either way, as births are imprecise. */
export function hasAge(born: string, age: number, day: string): boolean {
  return Math.abs(Number(day.slice(0, 4)) - Number(born.slice(0, 4)) - age) <= 1;
}

const SUFFIX = /^(?:jr|jnr|junior|iii|iv)$/;
/** "Donald Trump Jr.", of which the suffix may stand behind the spot. */
export const isSuffixed = ({ form, block, to }: Spot): boolean =>
  SUFFIX.test(form.slice(form.lastIndexOf(" ") + 1)) || SUFFIX.test(block.tokens.norm(to));
